"""Events: which articles tell of one thing that happened."""

from collections.abc import Iterable

from factcheck.events.event import Event
from factcheck.events.index import Index, nearest
from factcheck.events.profile import Profile, profile_of
from factcheck.settings import DEFAULT, Settings
from factcheck.source import Source

__all__ = ["Event", "Index", "Profile", "group", "nearest", "profile_of"]


def group(sources: Iterable[Source], *, settings: Settings = DEFAULT) -> tuple[Event, ...]:
    """Return the events that articles tell of; an article may stand alone.

    Args:
        sources: in any order.
        settings: what a desk has settled.

    Example:
        >>> dam, flood = "A dam burst at San Isidro.", "San Isidro was flooded when a dam burst."
        >>> events = group([Source("a", dam), Source("b", "The bank of Orlen chose a head."), Source("c", flood)])
        >>> [event.source_ids for event in events]
        [('a', 'c'), ('b',)]
    """
    index = Index(settings=settings)
    for source in sorted(sources, key=_place):
        index.add(source)
    return index.events


def _place(source: Source) -> tuple[int, str, str]:
    profile = profile_of(source)
    return profile.day or 0, profile.digest, source.id
