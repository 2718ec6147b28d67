"""Path -> Sources: one format a file. A new format is one file and one entry in `READERS`."""

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

from factcheck.errors import SourceError, ValueTextError
from factcheck.files import read_bytes
from factcheck.log import LOG, Stopwatch
from factcheck.readers.captions import read_captions
from factcheck.readers.docx import read_docx
from factcheck.readers.feed import read_feed
from factcheck.readers.form import MOST_BYTES_OF_HEAD, suffix_of_content, text_of_head
from factcheck.readers.html import read_html
from factcheck.readers.json import read_json, read_json_lines
from factcheck.readers.limits import MOST_BYTES
from factcheck.readers.message import read_message
from factcheck.readers.newsml import read_newsml
from factcheck.readers.nitf import read_nitf
from factcheck.readers.pdf import read_pdf
from factcheck.readers.published import HOW_TO_WRITE, parse_published
from factcheck.readers.refused import refuse_other_forms
from factcheck.readers.tables import read_table
from factcheck.readers.text import read_text
from factcheck.source import Anchor, Source, given_published
from factcheck.visible import visible
from factcheck.wanted import instead

Reader = Callable[[str, bytes], tuple[Source, ...]]
"""From a path as given and the bytes found there to the sources in them, one or more."""

READERS: dict[str, Reader] = {
    ".txt": read_text,
    ".md": read_text,
    ".markdown": read_text,
    ".html": read_html,
    ".htm": read_html,
    ".xhtml": read_html,
    ".docx": read_docx,
    ".pdf": read_pdf,
    ".json": read_json,
    ".ninjs": read_json,
    ".jsonl": read_json_lines,
    ".ndjson": read_json_lines,
    ".eml": read_message,
    ".mbox": read_message,
    ".mht": read_message,
    ".mhtml": read_message,
    ".vtt": read_captions,
    ".srt": read_captions,
    ".csv": read_table,
    ".tsv": read_table,
    ".rss": read_feed,
    ".atom": read_feed,
    ".xml": read_feed,
    ".nitf": read_nitf,
    ".newsml": read_newsml,
}
"""Readers by suffix of the file, lower case. A page, feed, message, table or Word file and what else form.py
knows is known by its content under any name; a file of any other suffix is read as text, and refused if it is none."""
_OF_THEIR_OWN = (read_docx, read_pdf, read_json, read_json_lines)
"""Readers of what cannot be taken for another form."""


def read(path: str | os.PathLike[str], *, published: date | Anchor | str | None = None) -> Source:
    """Read a source from a file.

    Text is read as UTF-8 (with or without byte order mark), UTF-16 or Windows-1252. Front matter (`---`, lines of
    `key: value`, `---`) may tell published, publisher, url and language; it is no part of the text. HTML, Word files,
    JSON and feeds are read by suffix and content; nothing is fetched.

    Args:
        path: the file; its name without suffix becomes the id of the source.
        published: when it was published, as a date, datetime, Anchor or ISO text; it outranks what the file tells.

    Returns:
        The source; its text is that of a text file as it stands, line ends included, and what is extracted of others.

    Raises:
        SourceError: the file cannot be read, is empty or no text, holds several articles, or a date is none; the text
            names the file and says what to do.

    Example:
        >>> from tempfile import TemporaryDirectory
        >>> with TemporaryDirectory() as folder:
        ...     file = Path(folder, "wire.txt")
        ...     _ = file.write_text("---\\npublished: 2024-11-29\\n---\\nMinisters met on Friday.\\n")
        ...     source = read(file)
        >>> source.id, source.text, source.published, source.text_start
        ('wire', 'Ministers met on Friday.\\n', datetime.date(2024, 11, 29), (4, 1))
    """
    sources = read_all(path, published=published)
    check_single(sources)
    return sources[0]


def read_all(path: str | os.PathLike[str], *, published: date | Anchor | str | None = None) -> tuple[Source, ...]:
    """Read all sources of a file: a feed, a list of articles in JSON, JSON lines, or a file of one.

    Args:
        path: the file.
        published: when they were published; it outranks what the file tells.

    Returns:
        The sources, one or more. The id of one is the name of the file without suffix; several have `#` behind it, and
        what the file calls them or their number.

    Raises:
        SourceError: as of `read`, but for several articles.

    Example:
        >>> from tempfile import TemporaryDirectory
        >>> with TemporaryDirectory() as folder:
        ...     file = Path(folder, "wire.jsonl")
        ...     _ = file.write_text('{"id": "a", "text": "Twelve died."}\\n{"id": "b", "text": "Ten died."}\\n')
        ...     sources = read_all(file)
        >>> [(source.id, source.text) for source in sources]
        [('wire#a', 'Twelve died.'), ('wire#b', 'Ten died.')]
    """
    if not isinstance(path, str | bytes | os.PathLike):
        raise SourceError(f"{instead('a path', path)}\n  Give the path of a file.")
    name, watch = os.fsencode(path).decode("utf-8", "replace"), Stopwatch()
    try:
        sources = _read_all(path, name, published)
    except SourceError as error:
        stated = str(error).replace(name, visible(name))
        LOG.info("refused: %s", stated.partition("\n")[0])
        raise SourceError(stated) from None
    _log(visible(name), sources, watch)
    return sources


def _log(name: str, sources: tuple[Source, ...], watch: Stopwatch) -> None:
    letters = sum(len(source.text) for source in sources)
    LOG.info("read %s in %.3f s: sources %d, characters %d", name, watch.total(), len(sources), letters)
    for source in sources:
        if source.notice is not None:
            LOG.warning("%s: %s", visible(source.id), source.notice)


def _read_all(path: str | os.PathLike[str], name: str, published: date | Anchor | str | None) -> tuple[Source, ...]:
    sources = sources_in(name, read_bytes(path, most=MOST_BYTES, error=SourceError))
    if published is None:
        return sources
    if isinstance(published, str):
        try:
            published = parse_published(published)
        except ValueTextError as error:
            raise SourceError(f"{visible(name)}: published: {error}\n  {HOW_TO_WRITE}") from None
    elif not isinstance(published, Anchor):
        published = given_published(published)
    return tuple(s.model_copy(update={"published": published, "published_trust": "given"}) for s in sources)


def sources_in(name: str, content: bytes) -> tuple[Source, ...]:
    """Read the sources in bytes, as those of a file of a name.

    Raises:
        SourceError: as of `read_all`.
    """
    reader = READERS.get(suffix_of_content(Path(name).suffix.lower(), content), read_text)
    if reader not in _OF_THEIR_OWN:
        refuse_other_forms(name, text_of_head(content[:MOST_BYTES_OF_HEAD]))
    return reader(name, content)


def check_single(sources: tuple[Source, ...]) -> None:
    """Refuse the sources of a file of several articles where one is asked for.

    Raises:
        SourceError: there are several.
    """
    if len(sources) > 1:
        raise SourceError(
            f"{visible(sources[0].path or 'standard input')} holds {len(sources)} articles, not one\n"
            "  read_all(path) gives all of them, and so does factcheck compare; or save the one you mean by itself."
        )
