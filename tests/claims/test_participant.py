"""Who or what is named at a place of a sentence."""

import pytest

from factcheck.claims import find_claims
from factcheck.claims.participant import ParticipantClaim
from factcheck.mentions import find
from factcheck.pipeline import check
from factcheck.source import Source, Span

TEXT = "On Monday the delegates of the harbour board travelled to Lima for talks with Tom Birch."
LIMA = Span(TEXT.index("Lima"), TEXT.index("Lima") + 4)


def test_names_are_asked_for_where_another_source_fills_the_place() -> None:
    reading = find(Source("a", TEXT))
    assert not [each for each in find_claims(reading) if isinstance(each, ParticipantClaim)]
    (found,) = (each for each in find_claims(reading, copied={LIMA}) if isinstance(each, ParticipantClaim))
    assert (found.mention.text, found.question.unstated) == ("Lima", "a name alone asks nothing")
    assert (
        found.question.text
        == "Who or what is named in “…the harbour board travelled to ___ for talks with Tom Birch.”?"
    )


@pytest.mark.parametrize(
    ("other", "names"),
    [
        (TEXT, []),
        (TEXT.replace("Lima", "Cusco"), [("Lima", "Cusco")]),
        (TEXT.replace("Lima", "Cusco").replace("Tom Birch", "Hal Ruskin"), []),
        ("In Cusco talks were held with Tom Birch.", []),
        (TEXT.replace("Lima", "[Cusco]"), []),
    ],
    ids=["a copy", "one name", "a form filled in twice", "no copy", "put in by the desk"],
)
def test_another_name_at_the_place_is_a_conflict(other: str, names: list[tuple[str, str]]) -> None:
    conflicts = check([Source("a", TEXT), Source("b", other)]).conflicts
    assert [tuple(position.label for position in finding.positions) for finding in conflicts] == names


ASKED = "In May two large {} investors asked {} to study what its products do to children and teenagers at night."


@pytest.mark.parametrize(
    ("filled", "is_found"),
    [(("Toyota", "Apple"), False), (("Toyota", "Siemens"), True)],
    ids=["a name that the other has elsewhere", "one that it has nowhere"],
)
def test_a_body_that_one_sentence_names_elsewhere_is_no_conflict(filled: tuple[str, str], is_found: bool) -> None:
    one = Source("a", ASKED.format(*filled))
    other = Source("b", ASKED.format("Apple", "the firm"))
    assert bool(check([one, other]).conflicts) is is_found
