"""XML -> a tree, without document type, entities and links to other files; and a tree -> markup, for its text."""

import re
from collections.abc import Callable, Iterable, Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any

from factcheck.errors import SourceError
from factcheck.readers.limits import (
    MOST_ATTRIBUTES,
    MOST_BYTES_OF_DATA,
    MOST_NAMESPACES,
    check_depth,
    check_size,
    refuse,
    refuse_without,
)

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_PIECE = 2**20
"""Bytes that are given to the parser at once. Heuristic: thirty pieces of the longest feed take less than a second."""
_DOCTYPE = re.compile(rb"<!DOCTYPE\s[^>\[\]]*>")
_HEAD = 4096
"""Bytes in which a document type is sought. Heuristic: it stands above the root."""


def parse_xml(path: str, content: bytes, *, keeps_doctype: bool = True) -> "Element":
    """Parse XML. No address in it is opened.

    Args:
        path: the file, for messages.
        content: its bytes.
        keeps_doctype: whether a document type counts, which is refused; else one that only names where it is defined
            is passed over, as the formats of agencies have it.

    Raises:
        SourceError: it is faulty, declares entities or a document type, nests too deep or is too large; or the extra
            feeds is not installed.
    """
    check_size(path, content, MOST_BYTES_OF_DATA)
    if not keeps_doctype:
        content = _DOCTYPE.sub(_blanked, content[:_HEAD], count=1) + content[_HEAD:]
    try:
        from defusedxml.common import DefusedXmlException  # noqa: PLC0415
        from defusedxml.ElementTree import iterparse  # noqa: PLC0415
    except ImportError:
        refuse_without(path, "feeds")
    try:
        walk: Any = iterparse(
            _Pieces(content), events=("start", "end", "start-ns"), forbid_dtd=True, forbid_entities=True,
            forbid_external=True,
        )  # fmt: skip
        check_depth(path, _steps(path, walk))
        root: Element = walk.root
    except DefusedXmlException:
        raise SourceError(
            f"cannot read {path}: it declares a document type or entities\n  Take the <!DOCTYPE ...> out of it."
        ) from None
    except SourceError:
        raise
    except (SyntaxError, ValueError, LookupError) as error:  # faults of XML, of characters, of the encoding's name
        raise SourceError(f"cannot read {path}: faulty XML ({error})\n  Save it again.") from None
    return root


def _blanked(doctype: re.Match[bytes]) -> bytes:
    """Return as many lines as a document type has."""
    return b"\n" * doctype[0].count(b"\n")


class _Pieces(BytesIO):
    """The bytes of a file in large pieces: a parser looks at a long comment or tag anew with each piece."""

    def read(self, size: int | None = -1) -> bytes:
        """Return the next piece, however little is asked for."""
        return super().read(max(size or 0, _PIECE))


def _steps(path: str, walk: Iterable[tuple[str, Any]]) -> Iterator[str]:
    """Yield the steps of a walk through a tree, and refuse it where an element has too much.

    Raises:
        SourceError: an element has too many attributes, or all declare too many namespaces.
    """
    namespaces = 0
    for step, thing in walk:
        if step == "start-ns":
            namespaces += 1
            if namespaces > MOST_NAMESPACES:
                refuse(path, f"more than {MOST_NAMESPACES:,} namespaces")
            continue
        if step == "start" and len(thing.attrib) > MOST_ATTRIBUTES:
            refuse(path, f"an element has more than {MOST_ATTRIBUTES} attributes")
        yield step


def name_of(element: "Element") -> str:
    """Return the name of an element without its namespace; "" for a comment."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def plain_of(element: "Element | None") -> str:
    """Return what stands in an element before its first child."""
    return (element.text or "").strip() if element is not None else ""


def children_of(parent: "Element", names: Iterable[str]) -> Iterator["Element"]:
    """Yield the children of the names, those of the first name first."""
    for name in names:
        yield from (child for child in parent if name_of(child) == name)


def all_of(root: "Element", names: Iterable[str]) -> Iterator["Element"]:
    """Yield the elements of the names at any depth, those of the first name first."""
    for name in names:
        yield from (element for element in root.iter() if name_of(element) == name)


def first_of(root: "Element", *names: str) -> "Element | None":
    """Return the first element of the first name that any has, at any depth."""
    return next(all_of(root, names), None)


def words_of(element: "Element | None") -> str:
    """Return all words in an element, on one line."""
    return " ".join("".join(element.itertext()).split()) if element is not None else ""


def markup_of(element: "Element", is_left_out: Callable[[str], bool] = lambda _: False) -> str:
    """Write the inside of an element as HTML; the depth is bounded by now.

    Args:
        element: the element.
        is_left_out: whether elements of a name go, with all in them.
    """
    return "".join(_pieces(element, is_left_out))


def _pieces(element: "Element", is_left_out: Callable[[str], bool]) -> Iterator[str]:
    yield _escape(element.text)
    for child in element:
        name = name_of(child)
        if name and not is_left_out(name):
            yield f"<{name}>"
            yield from _pieces(child, is_left_out)
            yield f"</{name}>"
        yield _escape(child.tail)


def _escape(text: str | None) -> str:
    return (text or "").replace("&", "&amp;").replace("<", "&lt;")


def line_of_text(path: str, content: bytes, text: str) -> str:
    """Return file and line of a text of a file, such as a date: where it stands first, in an element or attribute."""
    found = re.search(rb"[>\"'](?:\s|<!\[CDATA\[)*" + re.escape(text.encode()), content)
    if found is None:
        return path
    line = content[: found.end()].count(b"\n") + 1
    return f"{path}, line {line}"
