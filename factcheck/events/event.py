"""Event: articles that tell of one thing that happened."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from factcheck.events.profile import Profile
from factcheck.frozen import Frozen
from factcheck.source import Source

_ID = 16
"""Letters of the id of an event."""
_TITLE = 3
"""Names in the title of an event."""


class Event(Frozen):
    """Articles that tell of one thing that happened.

    Args:
        id: stable: made of the text of its first article.
        title: names that its articles begin with, those that most of them have first; empty where they have none.
        sources: its articles, by day of publication, then by text; one where an article stands alone.
    """

    id: str
    title: str
    sources: tuple[Source, ...]

    @property
    def source_ids(self) -> tuple[str, ...]:
        """The ids of its articles."""
        return tuple(source.id for source in self.sources)


def new_id(first: Profile) -> str:
    """Return the id of the event of which an article is the first."""
    return first.digest[:_ID]


def title_of(profiles: Sequence[Profile]) -> str:
    """Return the names that articles begin with, those that most of them have first.

    Args:
        profiles: of the articles of an event.
    """
    held: dict[str, float] = defaultdict(float)
    written: dict[str, Counter[str]] = defaultdict(Counter)
    for profile in profiles:
        for key, name in profile.written.items():
            held[key] += 1 + profile.names[key]
            written[key][name] += 1
    title: list[str] = []
    for key in sorted(held, key=lambda key: (-held[key], key)):
        name = max(written[key], key=lambda name: (written[key][name], len(name), name))
        if len(title) < _TITLE and not any(name in other or other in name for other in title):
            title.append(name)
    return ", ".join(title)
