"""Index: events that grow by one article after the other."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from factcheck.events.event import Event, event_of
from factcheck.events.likeness import weigh_all
from factcheck.events.profile import Profile, profile_of
from factcheck.settings import DEFAULT, Settings
from factcheck.source import Source

_CANDIDATES = 8
"""Events that an article is held against at most: those that share the heaviest terms. Heuristic."""


def nearest(profile: Profile, events: Mapping[str, Sequence[Profile]]) -> str | None:
    """Return the event that an article is of; None where it is of none of them.

    Args:
        profile: of the article.
        events: profiles of the articles of each event that may be it, by its id.
    """
    found = ((weigh_all(profile, tuple(members)), name) for name, members in events.items())
    best = max(found, key=lambda each: (each[0], each[1]), default=None)
    return best[1] if best is not None and best[0] > 0 else None


class Index:
    """Events in memory, to which articles are added.

    Args:
        settings: what a desk has settled.

    Articles that are added in the order of `group`, which is by day, then by text, get the groups of `group`.

    Example:
        >>> index = Index()
        >>> first = index.add(Source("a", "A dam burst at San Isidro."))
        >>> index.add(Source("b", "San Isidro was flooded when a dam burst.")).id == first.id
        True
    """

    def __init__(self, *, settings: Settings = DEFAULT) -> None:
        self._settings = settings
        self._members: dict[str, list[Profile]] = {}
        self._sources: dict[str, list[Source]] = defaultdict(list)
        self._holders: dict[str, dict[str, float]] = defaultdict(dict)

    def add(self, source: Source) -> Event:
        """Return the event that an article is of, which may be one of its own."""
        profile = profile_of(source)
        chosen = nearest(profile, {name: self._members[name] for name in self._candidates(profile)})
        name = chosen if chosen is not None else self._new(profile)
        self._members.setdefault(name, []).append(profile)
        self._sources[name].append(source)
        for key in profile.keys:
            self._holders[key][name] = max(profile.terms[key], self._holders[key].get(name, 0.0))
        return event_of(name, self._sources[name])

    @property
    def events(self) -> tuple[Event, ...]:
        """The events, in the order in which each got its first article."""
        return tuple(event_of(name, sources) for name, sources in self._sources.items())

    def _candidates(self, profile: Profile) -> Iterable[str]:
        shared: dict[str, float] = defaultdict(float)
        for key in profile.keys:
            for name, weight in self._holders.get(key, {}).items():
                shared[name] += weight * profile.terms[key]
        return sorted(shared, key=lambda name: (-shared[name], name))[:_CANDIDATES]

    def _new(self, profile: Profile) -> str:
        return profile.digest[:_ID] if profile.digest[:_ID] not in self._members else profile.digest


_ID = 16
"""Letters of the id of an event."""
