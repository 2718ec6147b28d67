"""One slip of a near copy is one finding."""

import pytest

from factcheck.pipeline import check
from factcheck.source import Source

STORY = (
    "Mayor Jane Marlow told the council that “we will mend the old bridge with our own money this year”. Harbour "
    "master Tom Birch said that “the ferry costs 40 million a year and nobody wants it any more”. The board of the "
    "harbour met in the old customs house on Monday with Tom Birch. On Friday the council of the town asked Tom Birch "
    "for his books, and the board gave Jane Marlow a list of 12 names."
)


def changed(*changes: tuple[str, str]) -> list[tuple[str, str]]:
    """Return the conflicts of a story and a copy of it with changes, each by what it is about and its rule."""
    other = STORY
    for old, new in changes:
        assert old in other
        other = other.replace(old, new)
    findings = check([Source("a", STORY), Source("b", other)]).conflicts
    return sorted((finding.value_kind, finding.rule) for finding in findings)


QUOTATION, NAME = ("quotation", "consistency"), ("name", "consistency")
FIGURE, DATE = ("quantity", "consistency"), ("date", "consistency")


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        pytest.param((), [], id="a copy"),
        pytest.param((("own money", "last money"),), [QUOTATION], id="a word of a quotation"),
        pytest.param(
            (("own money", "last money"), ("nobody wants", "no one wants")), [QUOTATION] * 2, id="two quotations"
        ),
        pytest.param((("40 million", "60 million"),), [QUOTATION], id="a figure in a quotation"),
        pytest.param((("Mayor Jane Marlow told", "Mayor Lena Ota told"),), [QUOTATION], id="a speaker"),
        pytest.param((("12 names", "15 names"),), [FIGURE], id="a figure outside"),
        pytest.param((("on Monday", "on Tuesday"),), [DATE], id="a day"),
        pytest.param(
            (("asked Tom Birch", "asked Lena Ota"), ("with Tom Birch", "with Lena Ota")), [NAME], id="a name throughout"
        ),
        pytest.param((("with Tom Birch", "with Lena Ota"),), [NAME], id="a name at one place"),
        pytest.param(
            (("asked Tom Birch", "asked Lena Ota"), ("gave Jane Marlow", "gave Hal Ruskin")), [NAME] * 2, id="two names"
        ),
    ],
)  # fmt: skip
def test_one_slip_is_found_once(changes: tuple[tuple[str, str], ...], found: list[tuple[str, str]]) -> None:
    assert changed(*changes) == found


@pytest.mark.parametrize("spelled", ["Jane Marlowe", "Jayne Marlow"])
def test_a_name_that_is_spelled_otherwise_is_found_where_it_is_asked_how_it_is_written(spelled: str) -> None:
    findings = check([Source("a", STORY), Source("b", STORY.replace("Jane Marlow", spelled))]).conflicts
    assert [finding.question for finding in findings] == ["How is the name Jane Marlow spelled?"]


def test_a_speaker_who_shares_a_word_is_no_other_speaker() -> None:
    """A son may have his father's name: the place of the name tells it, not the quotation."""
    other = STORY.replace("Mayor Jane Marlow told", "Mayor Lena Marlow told")
    found = {finding.value_kind for finding in check([Source("a", STORY), Source("b", other)]).conflicts}
    assert "quotation" not in found
