"""What stands at a place of a sentence where another source has what excludes it."""

from datetime import date

import pytest

from factcheck.pipeline import check
from factcheck.source import Source

TEXT = "The ferry between Norvik and Lund has been repaired, the harbour board said."
OTHER = TEXT.replace("has been", "has not been")


def test_a_conflict_has_the_verb_of_both_and_asks_for_it() -> None:
    (finding,) = check([Source("a", TEXT), Source("b", OTHER)]).conflicts
    assert [position.label for position in finding.positions] == ["has been repaired", "has not been repaired"]
    assert finding.question == "What is said in “…ferry between Norvik and Lund ___, the harbour board said.”?"
    assert str(finding.relation) == "contradictory"
    assert finding.evidence[0] == "near copies: the same place in the same sentence"


def test_sources_that_say_one_thing_are_one_side() -> None:
    (finding,) = check([Source("a", TEXT), Source("b", OTHER), Source("c", TEXT + " It sails on Monday.")]).conflicts
    assert [position.sources for position in finding.positions] == [("a", "c"), ("b",)]


@pytest.mark.parametrize(("one", "other", "found"), [(TEXT, OTHER, 1), (OTHER, TEXT, 0)])
def test_what_was_not_may_have_come_since(one: str, other: str, found: int) -> None:
    sources = [Source("a", one, published=date(2024, 3, 1)), Source("b", other, published=date(2024, 3, 5))]
    assert len(check(sources).conflicts) == found
