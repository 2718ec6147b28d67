"""The ladder and the rule of extents."""

from itertools import pairwise

import pytest

from factcheck.values.relation import Extent, Relation, most_severe, stand


@pytest.mark.parametrize(
    ("first", "second", "meet"),
    [
        (Extent(1, 2), Extent(2, 3), True),
        (Extent(1, 2, high_open=True), Extent(2, 3), False),
        (Extent(1, 2), Extent(2, 3, low_open=True), False),
        (Extent(None, 2), Extent(None, 1), True),
        (Extent(10, None), Extent(1, 9), False),
        (Extent(5, 5), Extent(5, 5), True),
    ],
)
def test_extents_meet(first: Extent, second: Extent, meet: bool) -> None:
    assert first.meets(second) is meet
    assert second.meets(first) is meet


def test_stand_takes_typical_before_literal() -> None:
    above = (Extent(10, None, low_open=True), Extent(10, 11, low_open=True))
    assert stand(*above, Extent(10, 10), Extent(10, 10)) is Relation.CONTRADICTORY
    assert stand(*above, Extent(11, 13), Extent(12, 13)) is Relation.DISCREPANT
    assert stand(*above, Extent(11, 13), Extent(11, 13)) is Relation.COMPATIBLE


def test_gravest_leaves_incomparable_out() -> None:
    assert most_severe([Relation.INCOMPARABLE, Relation.SAME, Relation.COMPATIBLE]) is Relation.COMPATIBLE
    assert most_severe([]) is Relation.INCOMPARABLE


def test_the_ladder_is_climbed_from_same_to_contradictory() -> None:
    ladder = [Relation.SAME, Relation.EQUIVALENT, Relation.COMPATIBLE, Relation.DISCREPANT, Relation.CONTRADICTORY]
    for low, high in pairwise(ladder):
        assert most_severe([high, low]) is high
        assert most_severe([low, high]) is high
    assert [relation.is_agreement for relation in ladder] == [True, True, True, False, False]
    assert [relation.is_conflict for relation in ladder] == [False, False, False, True, True]
    assert not Relation.INCOMPARABLE.is_agreement
    assert not Relation.INCOMPARABLE.is_conflict
