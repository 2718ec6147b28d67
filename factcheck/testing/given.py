"""What a test gives as a source: a Source, a path, or plain text."""

import os
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from factcheck.errors import SourceError, ValueTextError
from factcheck.readers import READERS, read
from factcheck.readers.published import HOW_TO_WRITE, parse_published
from factcheck.source import Anchor, Source, given_published
from factcheck.wanted import instead

Given = Source | str | os.PathLike[str]
"""A source, the path of one, or its text."""
Published = date | Anchor | str | None
"""A day of publication: a date, datetime or Anchor, or ISO text; None for what the source tells of itself."""


def as_source(given: Given, *, id: str = "text", published: Published = None) -> Source:  # noqa: A002 - as of Source
    """Make a source of what a test gives.

    Args:
        given: a source; a path; or text. A string of one line is a path when it ends as a file does that can be read
            (".txt") or a file of that name exists; any other string is the text itself.
        id: the id of a source given as text.
        published: when it was published; it outranks what the source tells.

    Raises:
        SourceError: the file cannot be read, the text is empty, or the date is none.

    Example:
        >>> as_source("Ministers met on Friday.", published="2024-11-30").anchor.day
        datetime.date(2024, 11, 30)
    """
    if not isinstance(given, Source | str | os.PathLike):
        raise SourceError(f"{instead('a source, a path or a text', given)}")
    if isinstance(given, Source):
        return given if published is None else _published(given, published)
    if isinstance(given, str) and not _is_path(given):
        source = Source(id, given)
        return source if published is None else _published(source, published)
    return read(given, published=published)


def as_sources(
    given: Iterable[Given],
    *,
    published: Published | Mapping[str, Published] = None,
    id: str = "text",  # noqa: A002
) -> tuple[Source, ...]:
    """Make sources of what a test gives; arguments and errors as of `as_source`.

    Args:
        given: sources, paths and texts; texts are called "text 1", "text 2" ..., two files of one name by their paths.
        published: when all of them were published, or a mapping from ids to days.
        id: what a text is called, before its number.
    """
    sources = [as_source(each, id=f"{id} {number}") for number, each in enumerate(given, 1)]
    shared = Counter(source.id for source in sources)
    sources = [
        source.model_copy(update={"id": source.path}) if shared[source.id] > 1 and source.path is not None else source
        for source in sources
    ]
    days = published if isinstance(published, Mapping) else dict.fromkeys([s.id for s in sources], published)
    if strange := sorted(days.keys() - {source.id for source in sources}):
        known = ", ".join(source.id for source in sources)
        raise SourceError(f'published: no source has the id "{strange[0]}"\n  The ids are {known}.')
    return tuple(as_source(source, published=days.get(source.id)) for source in sources)


def _is_path(text: str) -> bool:
    if "\n" in text or "\r" in text or "\0" in text:
        return False
    return Path(text).suffix.lower() in READERS or os.path.isfile(text)


def _published(source: Source, published: Published) -> Source:
    """Return a source with a day of publication that the caller knows."""
    if isinstance(published, str):
        try:
            published = parse_published(published)
        except ValueTextError as error:
            raise SourceError(f"published: {error}\n  {HOW_TO_WRITE}") from None
    elif not isinstance(published, Anchor):
        published = given_published(published)
    return source.model_copy(update={"published": published, "published_trust": "given"})
