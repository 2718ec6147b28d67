"""Which sources share so many sentences that one is a rewrite of the other."""

import pytest

from factcheck.facts.near_duplicates import NearDuplicates
from factcheck.source import Span


@pytest.mark.parametrize(("copied", "is_near"), [(4, False), (5, True)])
def test_five_places_in_the_same_words_make_near_duplicates(copied: int, is_near: bool) -> None:
    pairs = frozenset(frozenset({("a", Span(at, at + 1)), ("b", Span(at, at + 1))}) for at in range(copied))
    assert NearDuplicates(pairs).hold("a", "b") is NearDuplicates(pairs).hold("b", "a") is is_near


def test_places_are_counted_for_each_two_sources_apart() -> None:
    pairs = frozenset(frozenset({("a", Span(at, at + 1)), ("bc"[at % 2], Span(at, at + 1))}) for at in range(9))
    near = NearDuplicates(pairs)
    assert (near.hold("a", "b"), near.hold("a", "c"), near.hold("b", "c")) == (True, False, False)


@pytest.mark.parametrize(("copied", "is_near"), [(4, False), (5, True)])
def test_of_many_sources_a_slot_is_what_pairs_join(copied: int, is_near: bool) -> None:
    """All share their places with the first source alone."""
    pairs = frozenset(
        frozenset({("s0", Span(at, at + 1)), (f"s{number}", Span(at, at + 1))})
        for at in range(copied)
        for number in range(1, 60)
    )
    near = NearDuplicates(pairs)
    assert near.hold("s7", "s41") is near.hold("s0", "s41") is is_near
    assert not near.hold("s7", "elsewhere")
