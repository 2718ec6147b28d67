"""A Word file -> Source: the running text as it reads with all changes accepted.

python-docx opens the package; the paragraphs are walked here, since its own text passes over insertions that are
tracked and content controls, which are text, and keeps what is struck out, which is none.
"""

import re
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile, ZipInfo

from factcheck.errors import SourceError
from factcheck.readers.articles import Article, sources_of
from factcheck.readers.limits import (
    DEEPEST,
    MOST_BYTES,
    MOST_BYTES_OF_PART,
    MOST_BYTES_UNPACKED,
    MOST_ELEMENTS_OF_WORD,
    MOST_PARTS,
    check_size,
    refuse,
    refuse_depth,
    refuse_without,
)
from factcheck.readers.markup import raised
from factcheck.source import Source

Element = Any
"""An element of lxml, which python-docx hands out."""

_LEFT_OUT = frozenset({
    "del", "moveFrom", "instrText", "delText", "delInstrText", "pPr", "rPr", "tblPr", "tblGrid", "trPr", "tcPr",
    "sectPr", "sdtPr", "sdtEndPr", "drawing", "pict", "object", "AlternateContent", "commentRangeStart",
    "commentRangeEnd", "commentReference", "annotationRef", "footnoteReference", "endnoteReference",
    "customXmlDelRangeStart", "rt",
})  # fmt: skip
"""Elements whose words are no running text: what was deleted or moved away, codes of fields, comments, notes, pictures
with text boxes (captions, pull quotes), readings above East Asian characters, and formatting."""
_STRUCK_OUT = ("strike", "dstrike", "vanish")
"""Formats of words that are to be taken out, or are hidden."""
_CAPTIONS = frozenset({"caption", "captions", "header", "footer", "footnotetext", "endnotetext"})
_CHARACTERS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"}
_RAISED = {"superscript": "sup", "subscript": "sub"}
_OFF = frozenset({"0", "false", "off", "none"})
_PICTURE = ".svg"
"""The one kind of picture that is XML; it may declare entities, which nobody resolves."""
_ABOVE_MARKUP = b"\xef\xbb\xbf\xff\xfe\0\t\n\r "
"""Bytes that may stand above the first "<" of XML: marks of byte order, blanks, the other half of each in UTF-16."""
_ENCODING = re.compile(rb"""[^<]{0,9}<\?xml[^>]*?\sencoding\s*=\s*["']([^"'>]*)""")
_ENCODINGS = re.compile(
    rb"utf-?(?:8|16)|us-ascii|ascii|iso-8859-\d\d?|windows-\d{3,4}|gb\w+|big5|shift_jis|euc-\w+|koi8-\w", re.IGNORECASE
)
"""Encodings in which "<" is the byte it is in ASCII, so that elements can be counted; in UTF-7 it is not."""
_FAULTS = (
    BadZipFile, zlib.error, OSError, EOFError, RuntimeError, SyntaxError, ValueError, LookupError, TypeError,
    AttributeError,
)  # fmt: skip
"""What python-docx, zipfile and lxml raise on a package with a fault."""


def read_docx(path: str, content: bytes) -> tuple[Source, ...]:
    """Read the source of a Word file. It tells neither publication nor publisher: its dates are those of a file.

    Args:
        path: the file, for the id, `Source.path` and messages.
        content: its bytes.

    Raises:
        SourceError: it is no Word file, is protected or broken, unpacks to too much, nests too deep, declares entities,
            takes text from other files, or holds no words; or the extra docx is not installed.
    """
    check_size(path, content, MOST_BYTES)
    try:
        from docx import Document  # noqa: PLC0415
        from docx.opc.exceptions import OpcError  # noqa: PLC0415
    except ImportError:
        refuse_without(path, "docx")
    try:
        _check_package(path, content)
        document = Document(BytesIO(content))
        body = document.element.body
        language = document.core_properties.language
    except SourceError:
        raise
    except (OpcError, *_FAULTS):
        raise _broken(path) from None
    if body is None:
        raise _broken(path)
    _check_depth(path, body)
    lines = "".join(_words(body)).split("\n")
    text = "\n".join(line.strip(" ") for line in lines).strip("\n")
    return sources_of(path, [Article(text, language=language)])


def _broken(path: str) -> SourceError:
    return SourceError(
        f"cannot read {path}: no Word file, or a broken one\n  Open it in Word and save it as .docx again."
    )


def _check_package(path: str, content: bytes) -> None:
    """Refuse a package that unpacks to too much, declares entities, or takes its text from elsewhere."""
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        raise SourceError(f"cannot read {path}: protected by a password, or of before 2007\n  Save it as plain .docx.")
    with ZipFile(BytesIO(content)) as package:
        parts = package.infolist()
        if len(parts) > MOST_PARTS:
            refuse(path, f"more than {MOST_PARTS:,} files inside it")
        if sum(part.file_size for part in parts) > MOST_BYTES_UNPACKED:
            refuse(path, f"it unpacks to more than {MOST_BYTES_UNPACKED // 2**20} MiB")
        markup = [part for part in parts if _is_markup(package, part)]
        if sum(part.file_size for part in markup) > MOST_BYTES_OF_PART:
            refuse(path, f"its markup unpacks to more than {MOST_BYTES_OF_PART // 2**20} MiB")
        elements = 0
        for part in markup:
            words = package.read(part).replace(b"\0", b"")  # in UTF-16 every other byte
            elements += words.count(b"<") - words.count(b"</")
            if elements > MOST_ELEMENTS_OF_WORD:
                refuse(path, f"more than {MOST_ELEMENTS_OF_WORD:,} elements")
            if not part.filename.lower().endswith(_PICTURE):
                _check_markup(path, part.filename, words)


def _is_markup(package: ZipFile, part: ZipInfo) -> bool:
    """Whether a part may be XML: by its first bytes too, since its name need not say so."""
    if part.filename.lower().endswith((".xml", ".rels")):
        return True
    with package.open(part) as file:
        head = file.read(16).lstrip(_ABOVE_MARKUP)
    return part.file_size > 0 and head[:1] in (b"<", b"")


def _check_markup(path: str, part: str, words: bytes) -> None:
    """Refuse a part that declares entities, takes its text from elsewhere, or could hide that it does either."""
    if b"<!DOCTYPE" in words or b"<!ENTITY" in words:
        raise SourceError(f"cannot read {path}: {part} declares entities\n  Save it again in Word.")
    if b"/subDocument" in words or b"/aFChunk" in words:
        raise SourceError(
            f"cannot read {path}: part of its text is another file\n  Save it again with that text inside."
        )
    encoding = _ENCODING.match(words)
    if encoding is not None and not _ENCODINGS.fullmatch(encoding[1]):
        raise SourceError(f"cannot read {path}: {part} is in no encoding of Word's\n  Save it again in Word.")


def _check_depth(path: str, body: Element) -> None:
    depth, element = 0, body
    stack = [iter(body)]
    while stack:
        element = next(stack[-1], None)
        if element is None:
            stack.pop()
            continue
        stack.append(iter(element))
        depth = len(stack)
        if depth > DEEPEST:
            refuse_depth(path)


def _words(parent: Element) -> Iterator[str]:
    """Yield the words of the body, a table, a paragraph or what stands in one, each paragraph with its line end."""
    for child in parent:
        name = _name(child)
        if name in _LEFT_OUT or (name == "p" and _is_caption(child)):
            continue
        if name == "r":
            yield _run(child)
        elif name == "p":
            yield "".join(_words(child)) + "\n"
        elif name == "tr":
            if not _has(child, "trPr", ("del",)):
                cells = ("".join(_words(cell)).strip().replace("\n", " ") for cell in child if _name(cell) == "tc")
                yield " | ".join(cells) + "\n"
        else:
            yield from _words(child)


def _run(run: Element) -> str:
    """Return the words of a run, which has one format throughout."""
    if _has(run, "rPr", _STRUCK_OUT):
        return ""
    words = ""
    for child in run:
        name = _name(child)
        if name == "t":
            words += child.text or ""
        elif name in _CHARACTERS and not (name == "br" and _value(child, "type") in ("page", "column")):
            words += _CHARACTERS[name]
    return raised(_RAISED.get(_setting(run, "rPr", "vertAlign"), ""), words)


def _is_caption(paragraph: Element) -> bool:
    return _setting(paragraph, "pPr", "pStyle").lower() in _CAPTIONS


def _has(element: Element, group: str, names: tuple[str, ...]) -> bool:
    """Whether an element is formatted in any of the ways; one that is written and switched off is none."""
    found = (child for formats in element if _name(formats) == group for child in formats if _name(child) in names)
    return any(_value(child, "val") not in _OFF for child in found)


def _setting(element: Element, group: str, name: str) -> str:
    found = (child for formats in element if _name(formats) == group for child in formats if _name(child) == name)
    return next((_value(child, "val") for child in found), "")


def _value(element: Element, name: str) -> str:
    return next((str(value) for key, value in element.attrib.items() if key.rpartition("}")[2] == name), "")


def _name(element: Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
