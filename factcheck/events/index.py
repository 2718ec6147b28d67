"""Index: events that grow by one article after the other."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from factcheck.events.event import Event, new_id, title_of
from factcheck.events.likeness import weigh
from factcheck.events.profile import Profile, profile_of
from factcheck.settings import DEFAULT, Settings
from factcheck.source import Source

_HELD = 64
"""Articles of one term that an article is looked up beside: those that were added last. Heuristic."""
_NEIGHBOURS = 32
"""Articles that an article is held against at most: those that share the heaviest terms. Heuristic."""


def nearest(profile: Profile, events: Mapping[str, Iterable[Profile]]) -> str | None:
    """Return which of some events an article is of; None where it is of none of them.

    Args:
        profile: of the article.
        events: profiles of articles of each event that it may be of, by its id: those that share the most terms, or
            all.
    """
    return next(iter(fitting(profile, events)), None)


def fitting(profile: Profile, events: Mapping[str, Iterable[Profile]]) -> list[str]:
    """Return the ids of the events that more speaks for than against an article being of, the most first; arguments as
    of `nearest`."""
    found = ((_between([profile], [*members]), name) for name, members in events.items())
    return [name for weight, name in sorted(found, reverse=True) if weight > 0]


def _between(ours: Sequence[Profile], theirs: Sequence[Profile]) -> float:
    """Return what speaks on average for articles being of one event with others."""
    weights = [weigh(one, other) for one in ours for other in theirs]
    return sum(weights) / len(weights) if weights else 0.0


class Index:
    """Events in memory, to which articles are added one by one.

    Args:
        settings: what a desk has settled.

    An article goes to the event for whose articles most speaks, or begins one of its own. Where it is of two events
    alike, and more speaks for these being one than against it, they become one, which keeps the id of the earlier. An
    event is never parted: where later articles show that one is two, `group` of all of them says so, and the index does
    not.

    Example:
        >>> index = Index()
        >>> first = index.add(Source("a", "A dam burst at San Isidro on Tuesday, the mayor of San Isidro said."))
        >>> second = index.add(Source("b", "San Isidro was flooded on Tuesday when a dam burst, its mayor said."))
        >>> second.id == first.id, second.source_ids
        (True, ('a', 'b'))
    """

    def __init__(self, *, settings: Settings = DEFAULT) -> None:
        self._settings = settings
        self._profiles: list[Profile] = []
        self._sources: list[Source] = []
        self._event_of: list[str] = []
        self._places: dict[str, list[int]] = {}
        self._holders: dict[str, list[int]] = defaultdict(list)

    def add(self, source: Source) -> Event:
        """Return the event that an article is of, which may be one of its own."""
        profile = profile_of(source, settings=self._settings)
        candidates = self._candidates(profile)
        name, *others = fitting(profile, candidates) or [new_id(profile)]
        self._put(name, profile, source)
        ours = [profile, *candidates.get(name, ())]
        for other in others:
            if _between(ours, candidates[other]) > 0:
                ours += candidates[other]
                name = self._merge(name, other)
        return self._event(name)

    def _put(self, name: str, profile: Profile, source: Source) -> None:
        """Put an article into an event."""
        place = len(self._profiles)
        self._profiles.append(profile)
        self._sources.append(source)
        self._event_of.append(name)
        self._places.setdefault(name, []).append(place)
        for key in (*profile.keys, profile.digest):
            self._holders[key].append(place)

    def _merge(self, one: str, other: str) -> str:
        """Make two events one, and return its id: that of the one that got its first article earlier."""
        kept, gone = sorted((one, other), key=lambda name: self._places[name][0])
        moved = self._places.pop(gone)
        self._places[kept] = sorted(self._places[kept] + moved)
        for place in moved:
            self._event_of[place] = kept
        return kept

    @property
    def events(self) -> tuple[Event, ...]:
        """The events, in the order in which each got its first article."""
        return tuple(map(self._event, self._places))

    def _event(self, name: str) -> Event:
        places = self._places[name]
        title = title_of([self._profiles[place] for place in places])
        return Event(id=name, title=title, sources=tuple(self._sources[place] for place in places))

    def _candidates(self, profile: Profile) -> Mapping[str, Sequence[Profile]]:
        """Return the articles that share the heaviest terms, by their events; copies come first."""
        shared: dict[int, float] = defaultdict(float)
        for key, weight in {**profile.keys, profile.digest: 1.0}.items():
            for place in self._holders.get(key, ())[-_HELD:]:
                shared[place] += weight * self._profiles[place].keys.get(key, len(profile.keys))
        found: dict[str, list[Profile]] = defaultdict(list)
        for place in sorted(shared, key=lambda place: (-shared[place], place))[:_NEIGHBOURS]:
            found[self._event_of[place]].append(self._profiles[place])
        return found
