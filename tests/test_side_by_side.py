"""Which pairs are looked at: of few sources all, of many those that join all."""

import pytest

from factcheck.side_by_side import MANY, pairs_of, side_by_side


def test_of_few_sources_every_pair_is_looked_at() -> None:
    some = range(2 * MANY)
    assert len(list(side_by_side(some, range(3), is_many=False))) == 2 * MANY * 3
    assert len(list(pairs_of(some, is_many=False))) == 2 * MANY * (2 * MANY + 1) / 2


@pytest.mark.parametrize("size", [MANY + 1, 10 * MANY])
def test_of_many_the_pairs_grow_with_what_is_paired_and_join_all_of_it(size: int) -> None:
    some = range(size)
    for pairs in (list(side_by_side(some, some, is_many=True)), list(pairs_of(some, is_many=True))):
        assert len(pairs) <= 3 * size
        assert {each for pair in pairs if 0 in pair for each in pair} == set(some)


def test_of_many_each_is_paired_with_itself_too() -> None:
    assert {(each, each) for each in range(3 * MANY)} <= set(pairs_of(range(3 * MANY), is_many=True))


def test_two_groups_of_many_meet() -> None:
    pairs = list(side_by_side(range(100), range(100, 200), is_many=True))
    assert 0 < len(pairs) <= 10
    assert all(one < 100 <= other for one, other in pairs)
