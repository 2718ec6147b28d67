"""Events: which articles tell of one thing that happened.

An article is known by its names, its other words, its figures and its day, each name and word weighted by how rare it
is in English. Articles that share rare ones are held against each other, and what speaks for one event was learned.
"""

from collections.abc import Iterable

from factcheck.events.event import Event, new_id, title_of
from factcheck.events.index import Index, nearest
from factcheck.events.joining import joined
from factcheck.events.likeness import weigh
from factcheck.events.neighbours import neighbours
from factcheck.events.profile import Profile, profile_of
from factcheck.settings import DEFAULT, Settings
from factcheck.source import Source

__all__ = ["Event", "Index", "Profile", "group", "nearest", "profile_of"]


def group(sources: Iterable[Source], *, settings: Settings = DEFAULT) -> tuple[Event, ...]:
    """Return the events that articles tell of; an article may stand alone.

    Args:
        sources: in any order, which changes nothing.
        settings: what a desk has settled: names that are none, and names of one who has several.

    Returns:
        The events by the day of their first article, then by its text; each article is in one of them.

    Example:
        >>> dam = "A dam burst at San Isidro on Tuesday, the mayor of San Isidro said."
        >>> flood = "San Isidro was flooded on Tuesday when a dam burst, its mayor said."
        >>> sources = [Source("a", dam), Source("b", "Orlen has a new mayor, Ida Vang."), Source("c", flood)]
        >>> [(event.title, event.source_ids) for event in group(sources)]
        [('San Isidro', ('c', 'a')), ('Ida Vang, Orlen', ('b',))]
    """
    found = [(profile_of(source, settings=settings), source) for source in sources]
    found.sort(key=lambda each: _place(each[0]))
    texts: dict[str, list[int]] = {}
    for place, (profile, _) in enumerate(found):
        texts.setdefault(profile.digest, []).append(place)
    copies = list(texts.values())
    profiles = [found[places[0]][0] for places in copies]
    weights = {(one, other): weigh(profiles[one], profiles[other]) for one, other in neighbours(profiles)}
    groups = ([place for each in numbers for place in copies[each]] for numbers in joined(len(profiles), weights))
    return tuple(_event([found[place] for place in sorted(places)]) for places in sorted(map(sorted, groups)))


def _place(profile: Profile) -> tuple[bool, int, str, str]:
    """Return where an article stands in order: by day, then by text."""
    return profile.day is None, profile.day or 0, profile.digest, profile.id


def _event(articles: list[tuple[Profile, Source]]) -> Event:
    profiles = [profile for profile, _ in articles]
    return Event(id=new_id(profiles[0]), title=title_of(profiles), sources=tuple(source for _, source in articles))
