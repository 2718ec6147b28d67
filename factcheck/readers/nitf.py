"""NITF, the XML of news texts (IPTC; 2.x to 3.6) -> Article: headline and body, without captions and bylines."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from factcheck.errors import SourceError
from factcheck.readers.articles import Article, sources_of
from factcheck.readers.markup import text_of_markup
from factcheck.readers.published import published_in_metadata
from factcheck.readers.stated_date import refuse_faulty
from factcheck.readers.xml import all_of, first_of, line_of_text, markup_of, parse_xml, words_of
from factcheck.source import Source

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_LEFT_OUT = frozenset({"media", "media-caption", "media-producer", "fn", "virtloc", "object", "byline", "tagline"})
"""Elements whose words are no running text: captions, notes, who wrote it."""
_DAYS = (("pubdata", "date.publication"), ("date.issue", "norm"), ("date.release", "norm"), ("story.date", "norm"))
"""Elements and attributes that tell when an item was published, best first."""
_LEAST_SPACES = 5
"""Spaces of a line that is a paragraph, and no row of a table. Heuristic."""
_XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def read_nitf(path: str, content: bytes) -> tuple[Source, ...]:
    """Read the source of a NITF file. No address in it is opened.

    Args:
        path: the file, for the id, `Source.path` and messages.
        content: its bytes.

    Raises:
        SourceError: it is no NITF or faulty XML, declares entities, nests too deep, is too large, has no words or a
            date that is none; or the extra feeds is not installed.
    """
    root = parse_xml(path, content, keeps_doctype=False)
    if first_of(root, "nitf") is None:
        raise SourceError(f"cannot read {path}: no NITF\n  Save the article as text, HTML or JSON.")
    return sources_of(path, [article_of_nitf(partial(line_of_text, path, content), root)])


def article_of_nitf(where: Callable[[str], str], root: "Element") -> Article:
    """Make an article of a tree of NITF.

    Args:
        where: tells file and line of a text, for messages.
        root: the element `nitf`, or one around it.

    Raises:
        SourceError: a date in it is none.
    """
    days = list(_attributes(root, _DAYS))
    published = next(filter(None, map(published_in_metadata, days)), None)
    refuse_faulty(where, published, days)
    body, identity, pubdata = first_of(root, "body"), first_of(root, "doc-id"), first_of(root, "pubdata")
    languages = (
        element.get(_XML_LANGUAGE) or element.get("lang") or "" for element in (root, body) if element is not None
    )
    return Article(
        body=text_of_nitf(root),
        headline=words_of(first_of(root, "hl1", "title")),
        own_id=(identity.get("id-string") or "").strip() if identity is not None else "",
        published=published,
        publisher=_publisher(root),
        url=(pubdata.get("ex-ref") or "") if pubdata is not None else "",
        language=next(filter(None, languages), ""),
    )


def text_of_nitf(root: "Element") -> str:
    """Return the running text of a tree of NITF: subheadlines under the headline, then the content of the body."""
    under = [words_of(line) for head in all_of(root, ("hedline",)) for line in all_of(head, ("hl2",))]
    contents = list(all_of(root, ("body.content",))) or list(all_of(root, ("body",)))[:1]
    texts = (text_of_markup(markup_of(content, _LEFT_OUT.__contains__)) for content in contents)
    lines = [line for text in (*under, *texts) for line in text.split("\n") if line]
    return "\n".join(line for at, line in enumerate(lines) if not _is_repeated(line, lines[:at]))


def _is_repeated(line: str, before: list[str]) -> bool:
    """Whether a paragraph stands above already, as the first does where an archive gives it a block of its own."""
    return line.count(" ") >= _LEAST_SPACES and line in before


def _publisher(root: "Element") -> str:
    """Return who publishes an item: the publication, else who holds the rights, else who distributes it."""
    stated = _attributes(root, (("pubdata", "name"), ("doc.copyright", "holder"), ("copyright.holder", "value")))
    holder, distributor = first_of(root, "copyright.holder"), first_of(root, "distributor")
    return next(filter(None, (*stated, words_of(holder), words_of(distributor))), "")


def _attributes(root: "Element", places: tuple[tuple[str, str], ...]) -> Iterator[str]:
    """Yield what stands in attributes that are filled."""
    for name, attribute in places:
        yield from filter(None, ((element.get(attribute) or "").strip() for element in all_of(root, (name,))))
