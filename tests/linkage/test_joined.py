"""Which claims are joined while links are added."""

from collections.abc import Sequence
from types import SimpleNamespace

from factcheck.claims.claim import Link, Match
from factcheck.linkage.joined import Groups

CLAIMS = [object() for _ in range(4)]
PLACES = {id(claim): place for place, claim in enumerate(CLAIMS)}


def article(source_id: str, *figures: tuple[int, int], families: Sequence[str] = ()) -> SimpleNamespace:
    of = dict(enumerate(families))
    stated = [
        SimpleNamespace(claim=CLAIMS[place], stated=amount, family=of.get(number, "count"))
        for number, (place, amount) in enumerate(figures)
    ]
    return SimpleNamespace(source_id=source_id, figures=stated)


def test_a_link_joins_two_groups_once() -> None:
    groups = Groups({}, [article("a", (0, 12)), article("b", (1, 14))], PLACES)
    assert groups.sources[0] != groups.sources[1]
    assert groups.join((0, 1))
    assert groups.join((0, 1))  # a direct link of two that others have joined
    assert groups.sources[0] == {"a", "b"}


def test_no_link_joins_claims_that_exclude_each_other() -> None:
    links = {(0, 1): Link(Match.OTHER)}
    groups = Groups(links, [article("a", (0, 12)), article("b", (1, 14)), article("c", (2, 12))], PLACES)
    assert groups.join((0, 2))
    assert not groups.may_join((1, 2))


def test_no_link_joins_two_figures_of_one_source_that_differ() -> None:
    sources = [article("a", (0, 12), (3, 15)), article("b", (1, 14))]
    groups = Groups({(0, 1): Link(Match.ONE)}, sources, PLACES)
    assert not groups.may_join((1, 3))
    alike = Groups({(0, 1): Link(Match.ONE)}, [article("a", (0, 12), (3, 12)), article("b", (1, 14))], PLACES)
    assert alike.join((1, 3))


def test_one_sum_in_two_currencies_is_no_two_figures() -> None:
    sources = [article("a", (0, 85), (3, 108), families=("EUR", "USD")), article("b", (1, 102), families=("USD",))]
    groups = Groups({(0, 1): Link(Match.ONE)}, sources, PLACES)
    assert groups.join((1, 3))


def test_what_one_does_not_tell_keeps_no_groups_apart() -> None:
    links = {(0, 1): Link(Match.OTHER)}
    sources = [article("a", (0, 12)), article("b", (1, 14)), article("c", (2, 12))]
    groups = Groups(links, sources, PLACES, lambda _one, _other: True)
    assert groups.join((0, 2))
    assert not list(groups.opened)
    assert groups.join((1, 2))
    assert list(groups.opened) == [(0, 1)]
