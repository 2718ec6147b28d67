"""Event: articles that tell of one thing that happened."""

from collections.abc import Iterable

from factcheck.frozen import Frozen
from factcheck.source import Source


class Event(Frozen):
    """Articles that tell of one thing that happened.

    Args:
        id: stable: made of the text of its first article, by day of publication, then by text.
        sources: its articles, by day of publication, then by text; one where an article stands alone.
    """

    id: str
    sources: tuple[Source, ...]

    @property
    def source_ids(self) -> tuple[str, ...]:
        """The ids of its articles."""
        return tuple(source.id for source in self.sources)


def event_of(name: str, sources: Iterable[Source]) -> Event:
    """Return an event of some articles."""
    return Event(id=name, sources=tuple(sources))
