"""Whether two claims of figures are of two events, of their articles or of other times."""

from factcheck.claims.claim import Claim
from factcheck.linkage.events import Event
from factcheck.linkage.figures import Article

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
