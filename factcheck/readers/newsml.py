"""NewsML-G2 and NewsML 1, the XML around items of agencies (IPTC) -> Sources, one an item that has a text."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from factcheck.errors import SourceError
from factcheck.readers.articles import Article, sources_of
from factcheck.readers.markup import is_markup, text_of_markup
from factcheck.readers.nitf import article_of_nitf, text_of_nitf
from factcheck.readers.published import published_in_metadata
from factcheck.readers.stated_date import refuse_faulty
from factcheck.readers.xml import all_of, first_of, line_of_text, markup_of, name_of, parse_xml, plain_of, words_of
from factcheck.source import Source

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_ITEMS = ("newsItem", "NewsItem")
_CONTENTS = ("inlineXML", "inlineData", "DataContent")
_DAYS = (
    "versionCreated", "ThisRevisionCreated", "firstCreated", "FirstCreated", "contentModified", "contentCreated",
)  # fmt: skip
_HEADLINES = ("headline", "HeadLine")
_XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def read_newsml(path: str, content: bytes) -> tuple[Source, ...]:
    """Read the sources of a NewsML file. No address in it is opened, so that an item of links alone has no words.

    Args:
        path: the file, for ids, `Source.path` and messages.
        content: its bytes.

    Raises:
        SourceError: it is no NewsML or faulty XML, declares entities, nests too deep, is too large, holds no text or a
            date that is none; or the extra feeds is not installed.
    """
    root = parse_xml(path, content, keeps_doctype=False)
    items = [element for element in root.iter() if name_of(element) in _ITEMS]
    if not items:
        raise SourceError(f"cannot read {path}: NewsML without a news item\n  Save the article as text, HTML or JSON.")
    where = partial(line_of_text, path, content)
    return sources_of(path, (_article(where, item) for item in items))


def _article(where: Callable[[str], str], item: "Element") -> Article:
    """Make an article of an item; of pictures and films it has no words."""
    content = max(all_of(item, _CONTENTS), key=lambda each: len(words_of(each)), default=None)
    body = _text(content) if content is not None else ""
    if content is None or not body:
        return Article("")
    inside = article_of_nitf(where, content) if first_of(content, "nitf") is not None else Article("")
    days = [plain_of(each) for each in all_of(item, _DAYS)]
    published = next(filter(None, map(published_in_metadata, days)), None)
    refuse_faulty(where, published, days)
    return Article(
        body=body,
        headline=words_of(first_of(item, *_HEADLINES)) or inside.headline,
        own_id=item.get("guid") or words_of(first_of(item, "NewsItemId")),
        published=published or inside.published,
        publisher=_publisher(item) or inside.publisher,
        language=_language(item) or inside.language,
        url=inside.url,
    )


def _text(content: "Element") -> str:
    """Return the words of a content: of NITF or HTML as elements, of HTML as text, or plain."""
    if first_of(content, "nitf", "body.content") is not None:
        return text_of_nitf(content)
    if len(content):
        return text_of_markup(markup_of(first_of(content, "body") or content))
    text = content.text or ""
    if is_markup(text) and content.get("contenttype", "text/html") != "text/plain":
        return text_of_markup(text)
    return "\n".join(" ".join(line.split()) for line in text.strip().splitlines())


def _publisher(item: "Element") -> str:
    """Return who provides an item: by name, else by who holds the rights, else by its code without the scheme."""
    return next(filter(None, _publishers(item)), "")


def _publishers(item: "Element") -> Iterator[str]:
    provider, holder = first_of(item, "provider", "Provider"), first_of(item, "copyrightHolder")
    for party in (provider, holder):
        if party is not None:
            yield words_of(first_of(party, "name"))
            yield party.get("literal") or ""
    named = first_of(provider, "Party") if provider is not None else None
    yield named.get("FormalName") or "" if named is not None else ""
    yield (provider.get("qcode") or "").rpartition(":")[2] if provider is not None else ""


def _language(item: "Element") -> str:
    stated = first_of(item, "language", "Language")
    told = (stated.get("tag") or stated.get("FormalName") or "") if stated is not None else ""
    return told or item.get(_XML_LANGUAGE) or ""
