"""Path -> Source: one format a file. A new format is one file and one entry in `READERS`."""

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

from factcheck.errors import SourceError, ValueTextError
from factcheck.readers.published import HOW_TO_WRITE, parse_published
from factcheck.readers.text import read_text
from factcheck.source import Anchor, Source

Reader = Callable[[str, bytes], Source]
"""From a path as given and the bytes found there to a source."""

READERS: dict[str, Reader] = {".txt": read_text, ".md": read_text}
"""Readers by suffix of the file, lower case. A file of any other suffix is read as text, and refused if it is none."""


def read(path: str | os.PathLike[str], *, published: date | Anchor | str | None = None) -> Source:
    """Read a source from a file.

    Text is read as UTF-8 (with or without byte order mark), UTF-16 or Windows-1252. Front matter (`---`, lines of
    `key: value`, `---`) may tell published, publisher, url and language; it is no part of the text.

    Args:
        path: the file; its name without suffix becomes the id of the source.
        published: when it was published, as a date, datetime, Anchor or ISO text; it outranks the front matter.

    Returns:
        The source, its text as the file has it, line ends included.

    Raises:
        SourceError: the file cannot be read, is empty or no text, or a date is none; the text names the file
            and says what to do.

    Example:
        >>> from tempfile import TemporaryDirectory
        >>> with TemporaryDirectory() as folder:
        ...     file = Path(folder, "wire.txt")
        ...     _ = file.write_text("---\\npublished: 2024-11-29\\n---\\nMinisters met on Friday.\\n")
        ...     source = read(file)
        >>> source.id, source.text, source.published, source.text_start
        ('wire', 'Ministers met on Friday.\\n', datetime.date(2024, 11, 29), (4, 1))
    """
    name = os.fsencode(path).decode("utf-8", "replace")
    source = READERS.get(Path(name).suffix.lower(), read_text)(name, _content(path, name))
    if published is None:
        return source
    if isinstance(published, str):
        try:
            published = parse_published(published)
        except ValueTextError as error:
            raise SourceError(f"{name}: published: {error}\n  {HOW_TO_WRITE}") from None
    return source.model_copy(update={"published": published, "published_trust": "given"})


def _content(path: str | os.PathLike[str], name: str) -> bytes:
    """Read the bytes of a file, or say in plain words why not."""
    try:
        return Path(path).read_bytes()
    except FileNotFoundError:
        raise SourceError(f"cannot read {name}: no such file\n  Check the path.") from None
    except IsADirectoryError:
        raise SourceError(f"cannot read {name}: a folder, not a file\n  Name the files in it.") from None
    except PermissionError:
        if os.path.isdir(path):  # Windows calls opening a folder a lack of permission
            raise SourceError(f"cannot read {name}: a folder, not a file\n  Name the files in it.") from None
        raise SourceError(f"cannot read {name}: no permission\n  Ask for the right to read it.") from None
    except (OSError, ValueError) as error:
        why = (error.strerror if isinstance(error, OSError) else str(error)) or "it cannot be opened"
        raise SourceError(f"cannot read {name}: {why[:1].lower()}{why[1:]}\n  Check the path.") from None
