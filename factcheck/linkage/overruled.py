"""Figures that a typed question joins though they are of two events: of two times, of two plans, of two places."""

from collections.abc import Iterable, Mapping, Sequence

from factcheck.claims.claim import Claim, Link, Match
from factcheck.linkage.figures import Article
from factcheck.linkage.one_of_many import of_one_of_many
from factcheck.linkage.periods import of_two_periods
from factcheck.linkage.side import Side
from factcheck.linkage.two_events import are_of_two_events
from factcheck.linkage.vetoes import of_two_places
from factcheck.values.units import is_money

Pair = tuple[int, int]
"""Places of two claims in their list, the first one before the second."""


def pairs_of_two_events(
    links: Mapping[Pair, Link], claims: Sequence[Claim], articles: Iterable[Article]
) -> frozenset[Pair]:
    """Return the pairs of claims of figures and periods that typed questions join though they are of two events.

    What stands at one place of a near copy is of one event, whatever else differs there, unless it is of two periods.

    Args:
        links: between claims, by their places in the list.
        claims: all claims.
        articles: the sources with their figures.
    """
    by_source = {article.source_id: article for article in articles}
    if not by_source:
        return frozenset()
    joined = ((pair, link) for pair, link in links.items() if link.match is Match.ONE)
    return frozenset(
        pair
        for pair, link in joined
        if _are_two(claims[pair[0]], claims[pair[1]], by_source, in_copies=link.evidence is None)
    )


def _are_two(one: Claim, other: Claim, articles: Mapping[str, Article], *, in_copies: bool) -> bool:
    if one.thing != "figure":
        return one.is_of_another_period(other)
    if one.source_id not in articles or other.source_id not in articles:
        return False
    here, there = articles[one.source_id], articles[other.source_id]
    if not in_copies and are_of_two_events((one, here), (other, there)):
        return True
    ours, theirs = here.figure(one), there.figure(other)
    if ours is None or theirs is None or ours.amount == theirs.amount:
        return False
    sides = Side(ours, here), Side(theirs, there)
    if of_two_periods(*sides):
        return True
    return not in_copies and (_are_two_sums(*sides) or of_two_places(*sides) or of_one_of_many(*sides))


def _are_two_sums(one: Side, other: Side) -> bool:
    """Whether of two figures one was and the other is planned, or of two sums of money one alone has another added to
    it."""
    if {one.figure.attribute.time, other.figure.attribute.time} == {"past", "planned"}:
        return True
    is_added_to = one.article.is_added_to(one.figure), other.article.is_added_to(other.figure)
    return is_money(one.figure.family) and is_added_to[0] != is_added_to[1]
