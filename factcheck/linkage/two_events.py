"""Whether two claims of figures are of two events, of their articles or of other times."""

from collections.abc import Iterable, Mapping, Sequence

from factcheck.claims.claim import Claim, Link, Match
from factcheck.linkage.events import Event
from factcheck.linkage.figures import Article
from factcheck.values.units import is_money

Pair = tuple[int, int]
"""Places of two claims in their list, the first one before the second."""
Told = tuple[Claim, Article]
"""A claim with its article."""


def are_of_two_events(one: Told, other: Told) -> bool:
    """Whether one is of the event of its story, and the other of another time, or of all events of a kind.

    What the words do not date may be of any event whose time the sentences around it name, unless its sentence names a
    day of the story.
    """
    a, b = (article.event(claim) for claim, article in (one, other))
    if a.is_general or b.is_general:
        return a.is_general != b.is_general
    if a.times and b.times:
        return not a.meets(b)
    if a.is_other or b.is_other:
        return not (a.is_other or a.times) or not (b.is_other or b.times)
    if a.times:
        return _is_of_story_beside(a, other)
    return bool(b.times) and _is_of_story_beside(b, one)


def _is_of_story_beside(event: Event, told: Told) -> bool:
    """Whether a claim that nothing dates is of the event of its story, not of another event."""
    claim, article = told
    if claim.span is None:
        return False
    return article.events.is_of_story(claim.span) or not article.events.name_time_of(event, claim.span)


def pairs_of_two_events(
    links: Mapping[Pair, Link], claims: Sequence[Claim], articles: Iterable[Article]
) -> frozenset[Pair]:
    """Return the pairs of claims of figures that typed questions join though they are of two events.

    What stands at one place of a near copy is of one event, whatever else differs there.

    Args:
        links: between claims, by their places in the list.
        claims: all claims.
        articles: the sources with their figures.
    """
    by_source = {article.source_id: article for article in articles}
    if not by_source:
        return frozenset()
    joined = (pair for pair, link in links.items() if link.match is Match.ONE and link.evidence is not None)
    return frozenset(
        (first, second)
        for first, second in joined
        if claims[first].thing == "figure" and _are_two(claims[first], claims[second], by_source)
    )


def _are_two(one: Claim, other: Claim, articles: Mapping[str, Article]) -> bool:
    if one.source_id not in articles or other.source_id not in articles:
        return False
    told = (one, articles[one.source_id]), (other, articles[other.source_id])
    return are_of_two_events(*told) or _are_two_sums(*told)


def _are_two_sums(one: Told, other: Told) -> bool:
    """Whether of two figures that differ one was and the other is planned, or of two sums of money one alone has
    another added to it."""
    ours, theirs = (article.figure(claim) for claim, article in (one, other))
    if ours is None or theirs is None or ours.amount == theirs.amount:
        return False
    if {ours.attribute.time, theirs.attribute.time} == {"past", "planned"}:
        return True
    return is_money(ours.family) and one[1].is_added_to(ours) != other[1].is_added_to(theirs)
