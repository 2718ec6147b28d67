"""Whether two durations tell how long one event lasted: "a three-hour siege", "the siege lasted five hours"."""

from factcheck.document import Sentence
from factcheck.linkage.figures import Figure
from factcheck.linkage.happening import VERB, happening, happenings
from factcheck.linkage.side import Side
from factcheck.linkage.vetoes import are_apart

_DURATION = "duration"
"""The attribute that a figure of how long something lasted tells."""
_FARTHEST = 4
"""How many times as long as the other a duration of one event may be said to be. Heuristic: slips of digits such as 14
for 40 lie below, and what lasted hours is no event of years."""


def tell_one_event(one: Side, other: Side) -> bool:
    """Whether two durations are of one event: each the only one of its article, of one time, with a name in common.

    Args:
        one: a figure in its article.
        other: one of another article.
    """
    a, b = one.figure, other.figure
    if not (a.attribute.name == b.attribute.name == _DURATION) or a.attribute.time != b.attribute.time:
        return False
    if a.names.isdisjoint(b.names) or not _are_near(a, b):
        return False
    return _is_sole(one) and _is_sole(other) and _is_one_event(one, other) and not are_apart(one, other)


def _are_near(one: Figure, other: Figure) -> bool:
    least, most = sorted((one.amount, other.amount))
    return 0 < most <= _FARTHEST * least


def _is_sole(side: Side) -> bool:
    """Whether an article tells of no other duration."""
    return sum(each.attribute.name == _DURATION for each in side.article.figures) == 1


def _is_one_event(one: Side, other: Side) -> bool:
    """Whether both sentences tell of one class of events, or a word beside the one stands in that of the other, and
    the other sentence tells of what lasted so long."""
    ours, theirs = _events(one), _events(other)
    if not (_own(one) <= theirs and _own(other) <= ours):
        return False
    if not ours.isdisjoint(theirs):
        return True
    a, b = one.figure, other.figure
    return bool(((a.near & b.stems) | (b.near & a.stems)) - a.names - b.names)


def _events(side: Side) -> frozenset[str]:
    """Return the classes of events that a sentence tells of."""
    return frozenset(each for each in happenings(_sentence(side)) if not each.startswith(VERB))


def _own(side: Side) -> frozenset[str]:
    """Return the class of events that the words beside a duration tell of; none where no class has them."""
    place = side.figure.claim.span
    sentence = _sentence(side)
    event = "" if place is None else happening(sentence, *sentence.bounds(place))
    return frozenset({event} if event and not event.startswith(VERB) else ())


def _sentence(side: Side) -> Sentence:
    return side.article.reading.document.sentences[side.figure.sentence]
