"""How much a file may hold before it is refused: every limit with its reason, and the errors that say so.

A file from outside may be made to exhaust a machine (a zip bomb, entities that double, a million open brackets). The
limits are far above what newsrooms publish and keep reading within a few seconds and about a gigabyte.
"""

import re
from collections.abc import Iterable
from typing import NoReturn

from factcheck.errors import SourceError

MOST_BYTES = 64 * 2**20
"""Bytes of any file. Heuristic: a year of a small desk as JSON lines is a third of it."""
MOST_BYTES_OF_TEXT = 16 * 2**20
"""Bytes of a text file, which is one source. Heuristic: "War and Peace" is 3.2 million."""
MOST_BYTES_OF_PAGE = 4 * 2**20
"""Bytes of an HTML page. HTTP Archive's median page has 30 thousand, live blogs of a long day about 2 million."""
MOST_BYTES_OF_DATA = 32 * 2**20
"""Bytes of a JSON document or a feed, which stands in memory as a tree of some twenty times its size."""
MOST_BYTES_OF_LINE = 16 * 2**20
"""Bytes of a line of JSON lines, which is one source."""
MOST_ELEMENTS_OF_PAGE = 20_000
"""Elements of an HTML page. Heuristic: Lighthouse warns of pages above 1,400; a live blog of a long day has 10,000."""
MOST_ATTRIBUTES = 300
"""Attributes of one element, since parsers compare each with all before it. Heuristic: pages of frameworks have
thirty."""
MOST_ATTRIBUTES_OF_PAGE = 100_000
"""Attributes in the long tags of an HTML page. Heuristic: a live blog of a long day has a third of them."""
MOST_CHILDREN = 2_000
"""Elements directly inside one of an HTML page, since trafilatura's time grows with their square. Heuristic: long
articles
have some hundreds of paragraphs."""
MOST_ARTICLES = 10_000
"""Articles of a file. Heuristic: a feed has a hundred, and as many as this are more than can be compared at once."""
MOST_ELEMENTS_OF_FEED = 500_000
"""Elements of a feed. Heuristic: fifty an article make ten thousand articles."""
MOST_NAMESPACES = 10_000
"""Namespaces that a feed declares, each anew where it does so on every element. Heuristic: a feed has ten, and one on
each of a thousand entries at most."""
MOST_PARTS_OF_MESSAGE = 200
"""Parts that hold parts, of all messages of a file; each may stand in the one before. Heuristic: a message has two."""
MOST_COLUMNS = 1_000
"""Columns of a table. Heuristic: exports of content systems have some hundred."""
MOST_BRACKETS = 1_000_000
"""Objects and arrays of a JSON document. Heuristic: a hundred an article make ten thousand articles."""
DEEPEST = 200
"""Levels of nesting. Heuristic: ninjs nests six deep, a page forty, and parsers in C stop at 256 of their own
accord."""
MOST_PARTS = 4_000
"""Files inside a Word file. Heuristic: twenty are usual, and each picture is one."""
MOST_BYTES_UNPACKED = 128 * 2**20
"""Bytes of all parts of a Word file, unpacked, pictures with them."""
MOST_BYTES_OF_PART = 16 * 2**20
"""Bytes of the XML parts of a Word file, unpacked. Heuristic: a novel's markup is about 10 million."""
MOST_ELEMENTS_OF_WORD = 500_000
"""Elements of the XML parts of a Word file, each some two hundred bytes and four microseconds. Heuristic: a novel has
about
half as many, at forty bytes each."""

_TAG = re.compile(
    r"<!--.*?(?:-->|\Z)|<(?P<raw>script|style)\b[^>]*+>.*?(?:</(?P=raw)|\Z)|"
    r"<(?P<tag>[A-Za-z/](?:=\s*+\"[^\"]*+\"|=\s*+'[^']*+'|[^>])*+)",
    re.IGNORECASE | re.DOTALL,
)
"""A tag up to its end; comments and scripts are stepped over."""
_VALUE = re.compile(r"=\s*+(?:\"[^\"]*+\"|'[^']*+')")
_BETWEEN = re.compile(r"[\s/]+")
_LONG_TAG = 200
"""Characters of a tag below which its attributes are not counted: they are fewer than a hundred."""
_BRACKETS = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\Z)|[\[{]|[\]}]', re.DOTALL)


def refuse(path: str, what: str) -> NoReturn:
    """Refuse a file that holds more than a limit allows.

    Args:
        path: the file, for the message.
        what: what there is too much of, with the limit.

    Raises:
        SourceError: always.
    """
    raise SourceError(f"cannot read {path}: {what}\n  Such a file is no news text; if this one is, take it apart.")


def refuse_depth(path: str) -> NoReturn:
    """Refuse a file that nests too deep.

    Raises:
        SourceError: always.
    """
    refuse(path, f"nested more than {DEEPEST} levels deep")


def refuse_without(path: str, extra: str) -> NoReturn:
    """Refuse a format whose package is not installed.

    Args:
        path: the file, for the message.
        extra: the extra of this package that brings it.

    Raises:
        SourceError: always.
    """
    raise SourceError(
        f"cannot read {path}: the extra {extra} is not installed\n  pip install 'factcheck-desk[{extra}]'"
    ) from None


def check_size(path: str, content: bytes, most: int) -> None:
    """Refuse a file that is too large for its format.

    Raises:
        SourceError: it holds more than `most` bytes.
    """
    if len(content) > most:
        refuse(path, f"more than {most // 2**20} MiB")


def check_attributes(path: str, markup: str) -> None:
    """Refuse a page whose elements have too many attributes, before a parser sees it.

    Raises:
        SourceError: one has, or all together have.
    """
    total = 0
    for found in _TAG.finditer(markup):
        tag = found["tag"] or ""
        if len(tag) < _LONG_TAG:
            continue
        count = len(_BETWEEN.findall(_VALUE.sub("= ", tag)))
        total += count
        if count > MOST_ATTRIBUTES:
            refuse(path, f"an element has more than {MOST_ATTRIBUTES} attributes")
        if total > MOST_ATTRIBUTES_OF_PAGE:
            refuse(path, f"more than {MOST_ATTRIBUTES_OF_PAGE:,} attributes")


def check_brackets(path: str, content: bytes) -> None:
    """Refuse JSON that nests too deep or holds too many objects, before a parser sees it.

    Raises:
        SourceError: it does either.
    """
    depth = count = 0
    for token in _BRACKETS.finditer(content):
        first = token[0][:1]
        if first in b"[{":
            depth, count = depth + 1, count + 1
            if depth > DEEPEST:
                refuse_depth(path)
            if count > MOST_BRACKETS:
                refuse(path, f"more than {MOST_BRACKETS:,} objects and arrays")
        elif first in b"]}":
            depth -= 1


def check_depth(path: str, steps: Iterable[str]) -> None:
    """Refuse a tree that nests too deep or has too many elements, by the steps of a walk through it.

    Args:
        path: the file, for the message.
        steps: "start" and "end", as a parser of XML gives them.

    Raises:
        SourceError: it does either.
    """
    depth = count = 0
    for step in steps:
        if step == "start":
            depth, count = depth + 1, count + 1
            if depth > DEEPEST:
                refuse_depth(path)
            if count > MOST_ELEMENTS_OF_FEED:
                refuse(path, f"more than {MOST_ELEMENTS_OF_FEED:,} elements")
        else:
            depth -= 1
