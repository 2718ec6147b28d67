"""The content words of a source, and how much of them two share."""

import pytest

from factcheck.document.content import content
from factcheck.document.tokens import find_tokens
from factcheck.mentions import find
from factcheck.source import Source
from factcheck.wording import Wording, index, sharing


@pytest.mark.parametrize(
    ("text", "stems"),
    [
        ("The ministers were meeting in the capital.", ["minister", "meet", "capital"]),
        ("An ox ran by the sea.", ["ran", "sea"]),
        ("", []),
        ("It is of the and.", []),
    ],
)
def test_content_words_have_three_letters_and_are_no_function_words(text: str, stems: list[str]) -> None:
    assert content(find_tokens(text)) == stems


def worded(source_id: str, text: str) -> Wording:
    return Wording(find(Source(source_id, text)))


def test_pairs_stand_in_one_sentence() -> None:
    wording = worded("a", "Grey ships sank. Old trams burned.")
    assert wording.pairs == {("grey", "ship"), ("ship", "sank"), ("old", "tram"), ("tram", "burn")}
    assert wording.stems == {"grey", "ship", "sank", "old", "tram", "burn"}


@pytest.mark.parametrize(("least", "beside"), [(0.5, True), (0.51, False)])
def test_two_sources_share_pairs_of_the_one_with_fewer(least: float, beside: bool) -> None:
    one, other = (
        worded("a", "Grey ships sank there quickly."),
        worded("b", "Grey ships sank near Lund. Old trams burned today in Oslo."),
    )
    small = worded("c", "Grey ships sail.")
    assert sharing([small, other], least) == ({(0, 1)} if beside else set())
    assert sharing([small], 0.0) == set()
    assert one.pairs


@pytest.mark.parametrize(("holders", "beside"), [(50, True), (51, False)])
def test_a_pair_that_more_than_fifty_hold_is_of_the_event(holders: int, beside: bool) -> None:
    wordings = [worded("a", "Grey ships.")] * holders
    assert bool(sharing(wordings, 0.1)) is beside


def test_only_keys_that_two_hold_are_kept() -> None:
    assert index(["ab", "bc", "d"], list) == {"b": [0, 1]}
