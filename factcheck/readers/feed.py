"""RSS (1.0, 2.0) and Atom files -> Sources, an entry each. Names of elements alone decide, whatever their namespace."""

import re
from collections.abc import Iterable, Iterator
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING, Any

from factcheck.errors import SourceError
from factcheck.readers.articles import Article, sources_of
from factcheck.readers.limits import (
    MOST_ATTRIBUTES,
    MOST_BYTES_OF_DATA,
    MOST_NAMESPACES,
    check_depth,
    check_size,
    refuse,
    refuse_without,
)
from factcheck.readers.losses import long_lines, notice_of_loss
from factcheck.readers.markup import is_markup, shown_by_markup, text_of_markup
from factcheck.readers.published import published_in_metadata
from factcheck.readers.stated_date import refuse_faulty
from factcheck.source import Source

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_PIECE = 2**20
"""Bytes that are given to the parser at once. Heuristic: thirty pieces of the longest feed take less than a second."""
_ROOTS = frozenset({"rss", "RDF", "feed"})
_ENTRIES = frozenset({"item", "entry"})
_BODIES = ("encoded", "content", "description", "summary")
"""Where the words stand: content:encoded of RSS and content of Atom have all, the others often a teaser."""
_PUBLISHED = ("published", "pubDate", "issued", "date", "created")
"""Never `updated`: an entry is touched for reasons that its words do not know of."""
_XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def read_feed(path: str, content: bytes) -> tuple[Source, ...]:
    """Read the sources of an RSS or Atom file. No address in it is opened.

    Args:
        path: the file, for ids, `Source.path` and messages.
        content: its bytes.

    Raises:
        SourceError: it is no feed or faulty XML, declares entities or a document type, nests too deep, is too large, or
            has no entry with words; or the extra feeds is not installed.
    """
    check_size(path, content, MOST_BYTES_OF_DATA)
    root = _parse(path, content)
    if _name(root) not in _ROOTS:
        raise SourceError(
            f"cannot read {path}: XML, but no RSS or Atom (its root is {_name(root)[:40]})\n"
            "  Save the article as text, HTML or JSON."
        )
    channel = next((child for child in root if _name(child) == "channel"), root)
    entries = [child for parent in ((root,) if channel is root else (root, channel)) for child in parent]
    publisher, language = _title_of(channel), _language(channel)
    stated = ((entry, _article(entry, publisher, language)) for entry in entries if _name(entry) in _ENTRIES)
    return sources_of(path, (_dated(path, content, entry, article) for entry, article in stated))


def _dated(path: str, content: bytes, entry: "Element", article: Article) -> Article:
    """Return an article, unless its entry tells a date that is none."""
    days = (_plain(each) for each in _children(entry, _PUBLISHED))
    refuse_faulty(partial(_where, path, content), article.published, days)
    return article


def _where(path: str, content: bytes, text: str) -> str:
    """Return file and line of a date: where its text stands first, since the first entry that has it is stated."""
    found = re.search(rb">(?:\s|<!\[CDATA\[)*" + re.escape(text.encode()), content)
    if found is None:
        return path
    line = content[: found.end()].count(b"\n") + 1
    return f"{path}, line {line}"


def _parse(path: str, content: bytes) -> "Element":
    """Parse XML without document type, entities and links to other files."""
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
        raise SourceError(f"cannot read {path}: faulty XML ({error})\n  Save the feed again.") from None
    return root


class _Pieces(BytesIO):
    """The bytes of a feed in large pieces: a parser looks at a long comment or tag anew with each piece."""

    def read(self, size: int | None = -1) -> bytes:
        """Return the next piece, however little is asked for."""
        return super().read(max(size or 0, _PIECE))


def _steps(path: str, walk: Iterable[tuple[str, Any]]) -> Iterator[str]:
    """Yield the steps of a walk through a feed, and refuse it where an element has too much.

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


def _article(entry: "Element", publisher: str, language: str) -> Article:
    from_elsewhere = _child(entry, ("source",))
    body, notice = _body(entry)
    return Article(
        body=body,
        notice=notice,
        headline=_line(_words(_child(entry, ("title",)))),
        own_id=_plain(_child(entry, ("guid", "id"))),
        published=next(
            filter(None, (published_in_metadata(_plain(each)) for each in _children(entry, _PUBLISHED))), None
        ),
        publisher=_title_of(from_elsewhere) or publisher,
        url=_url(entry),
        language=_plain(_child(entry, ("language",))) or entry.get(_XML_LANGUAGE) or language,
    )


def _body(entry: "Element") -> tuple[str, str | None]:
    """Return the words of an entry, and what is to be known of how they were had."""
    for element in _children(entry, _BODIES):
        words = _words(element)
        if words:
            markup = "".join(_markup(element)) if len(element) else element.text or ""
            return words, notice_of_loss(long_lines(shown_by_markup(markup)), words, "the entry")
    return "", None


def _words(element: "Element | None") -> str:
    """Return the text of an element that holds plain text, HTML written as text, or XHTML."""
    if element is None:
        return ""
    if len(element):
        return text_of_markup("".join(_markup(element)))
    text = element.text or ""
    return text_of_markup(text) if is_markup(text) and element.get("type") != "text" else text.strip()


def _markup(element: "Element") -> Iterator[str]:
    """Write the inside of an element as HTML; the depth is bounded by now."""
    yield _escape(element.text)
    for child in element:
        name = _name(child)
        yield f"<{name}>"
        yield from _markup(child)
        yield f"</{name}>"
        yield _escape(child.tail)


def _escape(text: str | None) -> str:
    return (text or "").replace("&", "&amp;").replace("<", "&lt;")


def _url(entry: "Element") -> str:
    """Return the address of an entry: the text of `link` in RSS, its `href` in Atom where it is no other relation."""
    for link in _children(entry, ("link",)):
        if link.get("rel", "alternate") == "alternate" and (address := link.get("href") or _plain(link)):
            return address
    return ""


def _language(channel: "Element") -> str:
    return channel.get(_XML_LANGUAGE) or _plain(_child(channel, ("language",)))


def _title_of(feed: "Element | None") -> str:
    """Return the name of a feed: its title in Atom and of a channel; of `source` in RSS its text."""
    if feed is None:
        return ""
    return _line(_words(_child(feed, ("title",))) or _plain(feed))


def _line(text: str) -> str:
    return " ".join(text.split())


def _plain(element: "Element | None") -> str:
    return (element.text or "").strip() if element is not None else ""


def _child(parent: "Element", names: Iterable[str]) -> "Element | None":
    return next(iter(_children(parent, names)), None)


def _children(parent: "Element", names: Iterable[str]) -> Iterator["Element"]:
    """Yield the children of the names, those of the first name first; pictures of other namespaces are none."""
    for name in names:
        yield from (child for child in parent if _name(child) == name and "search.yahoo.com" not in child.tag)


def _name(element: "Element") -> str:
    return element.tag.rpartition("}")[2]
