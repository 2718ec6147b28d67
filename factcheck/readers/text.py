"""Plain text and Markdown -> Source: encoding first, then front matter."""

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE
from typing import Any

from factcheck.errors import SourceError, ValueTextError
from factcheck.readers.articles import stem_of
from factcheck.readers.limits import MOST_BYTES_OF_TEXT, check_size
from factcheck.readers.published import parse_published
from factcheck.source import Source

_SIGNATURES = (
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"\x89PNG\r\n", "a PNG image"),
    (b"GIF8", "a GIF image"),
    (b"RIFF", "a WebP image, a sound or a film"),
    (b"II*\0", "a TIFF image"),
    (b"MM\0*", "a TIFF image"),
    (b"PK\x03\x04", "a ZIP archive, or a Word, LibreOffice or EPUB file"),
    (b"\xd0\xcf\x11\xe0", "an old Word, Excel or Outlook file"),
    (b"{\\rtf", "an RTF file"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"Rar!\x1a", "a RAR archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"SQLite format 3\0", "an SQLite database"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"ID3", "an MP3 sound"),
    (b"OggS", "an Ogg sound or film"),
)
"""First bytes of files that people take for text, and what such a file is; from the formats' own definitions."""

_CONTROLS = bytes(sorted({*range(0x20), 0x7F} - set(b"\t\n\v\f\r")))
_MOST_CONTROLS = 0.05
"""Share of control characters above which UTF-8 is no prose. Heuristic: pasted prose holds few, a binary a fifth."""

_WHAT_WE_READ = (
    "Sources are text, HTML, Word (.docx), PDF, e-mail, captions, tables (.csv), JSON, or XML of news and feeds."
)
_SAVE_AGAIN = "Open it in an editor and save it as UTF-8."

_DAYS = ("published", "date", "publishdate", "pubdate", "published_at")
"""Keys of a day of publication, best first: ours, and what site generators write."""
_KEYS = (*_DAYS, "publisher", "url", "language", "origin")
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r|\Z)")
_FENCE = re.compile(r"---[ \t]*[\r\n]*")
_END = re.compile(r"(?:---|\.\.\.)[ \t]*[\r\n]*")
_PAIR = re.compile(r"([A-Za-z][\w .-]*+)[ \t]*+:(?:[ \t]([^\r\n]*))?[\r\n]*")
_PASSED_OVER = re.compile(r"[ \t]*(?:#.*|-[ \t].*|[ \t]\S.*)?[\r\n]*")
"""Lines of front matter that are no pair: blank, a comment, or a further line of a value of several lines."""


def read_text(path: str, content: bytes) -> tuple[Source, ...]:
    """Read the source of a text file.

    Args:
        path: the file, for the id, `Source.path` and messages.
        content: its bytes.

    Raises:
        SourceError: the bytes are empty, no text or too many, or the front matter has a fault.
    """
    check_size(path, content, MOST_BYTES_OF_TEXT)
    return (source_of_text(path, decode_text(path, content)),)


def source_of_text(path: str, text: str) -> Source:
    """Make a source of what a text file holds, as `read_text` does of its bytes.

    Raises:
        SourceError: the text is empty, or the front matter has a fault.
    """
    fields, length, line = _front_matter(path, text)
    return Source(stem_of(path), text[length:], path=path, text_start=(line, 1), **fields)


def decode_text(path: str, content: bytes) -> str:
    """Turn bytes into text: by byte order mark, else UTF-8, else Windows-1252.

    Raises:
        SourceError: they are no text, or of another encoding.
    """
    if content.startswith((BOM_UTF32_LE, BOM_UTF32_BE)):
        raise _no_text(path, "it is UTF-32", _SAVE_AGAIN)
    if content.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return _strictly(path, content, "utf-16", "UTF-16")
    controls = len(content) - len(content.translate(None, _CONTROLS))
    for signature, what in _SIGNATURES:
        if content.startswith(signature) and (controls or not signature.isalnum()):  # "ID3" may begin a sentence
            raise _no_text(path, f"{_first_bytes(content)}: {what}", _WHAT_WE_READ)
    if content.startswith(BOM_UTF8):
        return _strictly(path, content, "utf-8", "UTF-8").removeprefix("\ufeff")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_legacy(path, content, controls)
    if controls > len(content) * _MOST_CONTROLS:
        first = next(index for index, byte in enumerate(content) if byte in _CONTROLS)
        raise _no_text(path, f"byte {first} is 0x{content[first]:02X}: binary, or UTF-16 without mark", _SAVE_AGAIN)
    return text


def _decode_legacy(path: str, content: bytes, controls: int) -> str:
    """Turn bytes that are no UTF-8 into text, unless they are UTF-8 with a fault, or binary."""
    rough = content.decode("utf-8", "replace")
    broken = rough.count("\ufffd")
    if sum(not char.isascii() for char in rough) > 2 * broken:
        return _strictly(path, content, "utf-8", "UTF-8")
    if controls:
        raise _no_text(path, f"{_first_bytes(content)}: a binary file", _WHAT_WE_READ)
    return _strictly(path, content, "cp1252", "Windows-1252")


def _strictly(path: str, content: bytes, encoding: str, name: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        if error.start >= len(content):
            raise _no_text(path, f"{name} that breaks off", _SAVE_AGAIN) from None
        raise _no_text(
            path, f"byte {error.start} is 0x{content[error.start]:02X}, a fault in {name}", _SAVE_AGAIN
        ) from None


def _first_bytes(content: bytes) -> str:
    second = f", followed by 0x{content[1]:02X}" if len(content) > 1 else ""
    return f"byte 0 is 0x{content[0]:02X}{second}"


def _no_text(path: str, why: str, advice: str) -> SourceError:
    return SourceError(f"cannot read {path}: not text ({why})\n  {advice}")


def _front_matter(path: str, text: str) -> tuple[dict[str, Any], int, int]:
    """Find the front matter at the head of a text.

    Returns:
        Fields of the source, length of the front matter in code points, number of the line after it;
        ({}, 0, 1) when the text has none.
    """
    opening = _FENCE.fullmatch(_line(text, 0))
    if opening is None or _line(text, 0) == text:
        return {}, 0, 1
    fields: dict[str, Any] = {}
    start, number, odd = len(_line(text, 0)), 2, 0
    while start < len(text):
        line = _line(text, start)
        start += len(line)
        if _END.fullmatch(line):
            break
        pair = _PAIR.fullmatch(line)
        if pair is not None:
            _take(path, number, pair, fields)
        elif not _PASSED_OVER.fullmatch(line):
            odd = odd or number
            if not fields:
                return {}, 0, 1  # a rule above ordinary text
        number += 1
    else:
        if fields:
            raise SourceError(f"{path}, line 1: the front matter has no end\n  Close it with a line of three hyphens.")
        return {}, 0, 1
    if odd:
        raise SourceError(f'{path}, line {odd}: no line of front matter\n  Write it as "key: value", or take it out.')
    return _given(fields), start, number + 1


def _take(path: str, number: int, pair: re.Match[str], fields: dict[str, Any]) -> None:
    """Add the field of a line, where its key is one of a source; a key may stand once."""
    key = pair[1].rstrip().lower()
    if key not in _KEYS:
        return
    if key in fields:
        raise SourceError(f"{path}, line {number}: {key} stands here again\n  Take one of the two lines out.")
    fields[key] = _field(path, number, key, _bare(pair[2] or ""))


def _given(fields: dict[str, Any]) -> dict[str, Any]:
    """Return the fields that have a value; a day of publication is known from the file."""
    given = {key: value for key, value in fields.items() if value is not None}
    days = [given.pop(key) for key in _DAYS if key in given]
    return given | ({"published": days[0], "published_trust": "metadata"} if days else {})


def _bare(value: str) -> str:
    """Return a value without its quotation marks, or without the comment behind it."""
    value = value.strip(" \t")
    if value[:1] in ("'", '"') and (end := value.find(value[0], 1)) > 0:
        return value[1:end]
    for comment in (" #", "\t#"):
        value = f" {value}".partition(comment)[0].strip(" \t")
    return value.strip("\"'")


def _line(text: str, start: int) -> str:
    line = _LINE.match(text, start)
    return line[0] if line is not None else ""


def _field(path: str, number: int, key: str, value: str) -> Any:
    """Return the value of a key of front matter; None when nothing is written."""
    if not value:
        return None
    if key == "language":
        return re.split("[-_]", value)[0].lower()
    if key not in _DAYS:
        return value
    try:
        return parse_published(value)
    except ValueTextError as error:
        advice = "Write it as 2024-11-29, or take the line out."
        raise SourceError(f"{path}, line {number}: {key}: {error}\n  {advice}") from None
