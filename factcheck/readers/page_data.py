"""What a page says of itself, in JSON-LD and meta elements: headline, publication, publisher, address, language."""

import json
import re
from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from factcheck.errors import SourceError
from factcheck.readers.limits import check_brackets
from factcheck.readers.markup import is_markup, text_of_markup
from factcheck.readers.published import published_in_metadata

Element = Any
"""An element of lxml, which trafilatura hands out."""

_ARTICLES = ("Article", "BlogPosting", "Report", "LiveBlogPosting", "SocialMediaPosting")
"""Ends of the types of schema.org that are an article (NewsArticle, ReportageNewsArticle, OpinionNewsArticle ...)."""
_PAGES = ("WebPage",)
_INWARD = ("@graph", "mainEntity", "mainEntityOfPage")
"""Keys behind which the article of the page stands; never lists of others (`itemListElement`, `hasPart`)."""
_MOST_STEPS = 1_000
"""Objects of JSON-LD looked at on one page. Heuristic: pages have twenty."""

_META_PUBLISHED = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "parsely-pub-date",
    "sailthru.date", "dcterms.issued", "dc.date.issued", "dcterms.created", "dc.date", "dcterms.date", "pubdate",
    "publishdate", "publish-date", "publish_date", "publication_date", "date",
)  # fmt: skip
"""Names of meta elements that hold the day of first publication, the exact ones first."""
_META_PUBLISHERS = ("og:site_name", "dc.publisher", "dcterms.publisher", "application-name")
_META_LANGUAGES = ("og:locale", "content-language", "dc.language")
_HALF_PAIR = re.compile("[\ud800-\udfff]")


class PageData(NamedTuple):
    """What a page says of itself, and its article where its data have that; None and "" for what it does not say."""

    headline: str = ""
    published: date | None = None
    publisher: str = ""
    url: str = ""
    language: str = ""
    body: str = ""


def page_data(page: Element) -> PageData:
    """Read what a page says of itself. JSON-LD goes before meta elements, which are often those of the whole site.

    Args:
        page: the root of the page as trafilatura parses it.
    """
    meta = _meta(page)
    things = list(_things(page))
    article = next((thing for thing in things if _is_a(thing, _ARTICLES)), {})
    about = article or next((thing for thing in things if _is_a(thing, _PAGES)), {})
    days = [about.get("datePublished"), *(meta.get(name) for name in _META_PUBLISHED), _time(page)]
    canonical = next((link.get("href") for link in page.iterfind(".//link[@rel='canonical']")), "")
    return PageData(
        headline=_text(article.get("headline")) or _text(meta.get("og:title")),
        published=next(filter(None, map(published_in_metadata, map(_text, days))), None),
        publisher=_text(_publisher(about, things)) or _first(meta, _META_PUBLISHERS),
        url=canonical or _text(meta.get("og:url")) or _text(article.get("url")),
        language=_text(about.get("inLanguage")) or page.get("lang") or page.get("{http://www.w3.org/XML/1998/namespace}lang")
        or _first(meta, _META_LANGUAGES),
        body=_body(article),
    )  # fmt: skip


def _body(article: dict[str, Any]) -> str:
    """Return the whole text of an article where the data have it, a line a paragraph."""
    stated = article.get("articleBody")
    if not isinstance(stated, str) or _HALF_PAIR.search(stated):
        return ""
    text = text_of_markup(stated) if is_markup(stated) else stated
    return "\n".join(filter(None, (" ".join(line.split()) for line in text.splitlines())))


def _publisher(about: dict[str, Any], things: list[dict[str, Any]]) -> object:
    """Return the name of who published a page, the first of several; the data may name it elsewhere by its id."""
    publisher = about.get("publisher")
    if isinstance(publisher, list):
        publisher = publisher[0] if publisher else None
    if not isinstance(publisher, dict):
        return publisher
    by_id = {thing["@id"]: thing for thing in things if isinstance(thing.get("@id"), str) and len(thing) > 1}
    return by_id.get(str(publisher.get("@id")), publisher).get("name")


def _meta(page: Element) -> dict[str, str]:
    """Return the meta elements by name in lower case, the first of each name."""
    found: dict[str, str] = {}
    for element in page.iterfind(".//meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or element.get("http-equiv")
        if name and element.get("content"):
            found.setdefault(name.strip().lower(), element.get("content"))
    return found


def _time(page: Element) -> str | None:
    """Return the time that is marked as that of publication; of several articles on a page there are several such."""
    times = [t.get("datetime") or t.get("content") for t in page.iterfind(".//*[@itemprop='datePublished']")]
    times += [t.get("datetime") for t in page.iterfind(".//time[@pubdate]")]
    return times[0] if len(set(times)) == 1 else None


def _things(page: Element) -> Iterator[dict[str, Any]]:
    """Yield the objects of JSON-LD that may be the article or tell of it; what is no JSON tells nothing."""
    waiting = [_parsed(script.text or "") for script in page.iterfind(".//script[@type='application/ld+json']")]
    waiting.reverse()
    for _ in range(_MOST_STEPS):
        if not waiting:
            return
        thing = waiting.pop()
        if isinstance(thing, list):
            waiting += reversed(thing[:_MOST_STEPS])
        elif isinstance(thing, dict):
            yield thing
            waiting += [thing[key] for key in reversed(_INWARD) if isinstance(thing.get(key), dict | list)]


def _parsed(text: str) -> Any:
    try:
        check_brackets("JSON-LD", text.encode("utf-8", "replace"))
        return json.loads(text, strict=False)  # line ends inside strings are common there
    except (SourceError, ValueError):
        return None


def _is_a(thing: dict[str, Any], ends: tuple[str, ...]) -> bool:
    kinds = thing.get("@type")
    return any(
        isinstance(kind, str) and kind.endswith(ends) for kind in (kinds if isinstance(kinds, list) else [kinds])
    )


def _first(meta: dict[str, str], names: tuple[str, ...]) -> str:
    return next(filter(None, (_text(meta.get(name)) for name in names)), "")


def _text(value: object) -> str:
    """Return a text on one line; "" for what is none, and for one with half of a surrogate pair, which none can
    write."""
    return " ".join(value.split()) if isinstance(value, str) and not _HALF_PAIR.search(value) else ""
