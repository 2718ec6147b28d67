"""RSS (1.0, 2.0) and Atom files -> Sources, an entry each. Names of elements alone decide, whatever their namespace."""

from collections.abc import Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from factcheck.errors import SourceError
from factcheck.readers.articles import Article, sources_of
from factcheck.readers.losses import long_lines, notice_of_loss
from factcheck.readers.markup import is_markup, shown_by_markup, text_of_markup
from factcheck.readers.published import published_in_metadata
from factcheck.readers.stated_date import refuse_faulty
from factcheck.readers.xml import line_of_text, markup_of, name_of, parse_xml, plain_of
from factcheck.source import Source

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

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
    root = parse_xml(path, content)
    if name_of(root) not in _ROOTS:
        raise SourceError(
            f"cannot read {path}: XML, but no RSS or Atom (its root is {name_of(root)[:40]})\n"
            "  Save the article as text, HTML or JSON."
        )
    channel = next((child for child in root if name_of(child) == "channel"), root)
    entries = [child for parent in ((root,) if channel is root else (root, channel)) for child in parent]
    publisher, language = _title_of(channel), _language(channel)
    stated = ((entry, _article(entry, publisher, language)) for entry in entries if name_of(entry) in _ENTRIES)
    return sources_of(path, (_dated(path, content, entry, article) for entry, article in stated))


def _dated(path: str, content: bytes, entry: "Element", article: Article) -> Article:
    """Return an article, unless its entry tells a date that is none."""
    days = (plain_of(each) for each in _children(entry, _PUBLISHED))
    refuse_faulty(partial(line_of_text, path, content), article.published, days)
    return article


def _article(entry: "Element", publisher: str, language: str) -> Article:
    from_elsewhere = _child(entry, ("source",))
    body, notice = _body(entry)
    return Article(
        body=body,
        notice=notice,
        headline=_line(_words(_child(entry, ("title",)))),
        own_id=plain_of(_child(entry, ("guid", "id"))),
        published=next(
            filter(None, (published_in_metadata(plain_of(each)) for each in _children(entry, _PUBLISHED))), None
        ),
        publisher=_title_of(from_elsewhere) or publisher,
        url=_url(entry),
        language=plain_of(_child(entry, ("language",))) or entry.get(_XML_LANGUAGE) or language,
    )


def _body(entry: "Element") -> tuple[str, str | None]:
    """Return the words of an entry, and what is to be known of how they were had."""
    for element in _children(entry, _BODIES):
        words = _words(element)
        if words:
            markup = markup_of(element) if len(element) else element.text or ""
            return words, notice_of_loss(long_lines(shown_by_markup(markup)), words, "the entry")
    return "", None


def _words(element: "Element | None") -> str:
    """Return the text of an element that holds plain text, HTML written as text, or XHTML."""
    if element is None:
        return ""
    if len(element):
        return text_of_markup(markup_of(element))
    text = element.text or ""
    return text_of_markup(text) if is_markup(text) and element.get("type") != "text" else text.strip()


def _url(entry: "Element") -> str:
    """Return the address of an entry: the text of `link` in RSS, its `href` in Atom where it is no other relation."""
    for link in _children(entry, ("link",)):
        if link.get("rel", "alternate") == "alternate" and (address := link.get("href") or plain_of(link)):
            return address
    return ""


def _language(channel: "Element") -> str:
    return channel.get(_XML_LANGUAGE) or plain_of(_child(channel, ("language",)))


def _title_of(feed: "Element | None") -> str:
    """Return the name of a feed: its title in Atom and of a channel; of `source` in RSS its text."""
    if feed is None:
        return ""
    return _line(_words(_child(feed, ("title",))) or plain_of(feed))


def _line(text: str) -> str:
    return " ".join(text.split())


def _child(parent: "Element", names: Iterable[str]) -> "Element | None":
    return next(iter(_children(parent, names)), None)


def _children(parent: "Element", names: Iterable[str]) -> Iterator["Element"]:
    """Yield the children of the names, those of the first name first; pictures of other namespaces are none."""
    for name in names:
        yield from (child for child in parent if name_of(child) == name and "search.yahoo.com" not in child.tag)
