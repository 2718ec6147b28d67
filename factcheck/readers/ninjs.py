"""An item of ninjs, the JSON of news agencies (IPTC; versions 1 to 3) -> Article. Its pictures are left out."""

from collections.abc import Callable, Iterable
from typing import Any

from factcheck.readers.articles import Article
from factcheck.readers.markup import text_of_markup
from factcheck.readers.published import published_in_record

Record = dict[str, Any]

_BODIES = ("bodies", "body_text", "body_xhtml", "body_html")
_TOLD_BY = ("uri", "versionCreated", "versioncreated")
_PUBLISHED = ("versionCreated", "versioncreated", "firstCreated", "firstcreated", "contentCreated", "contentcreated")
_HOLDERS = ("copyrightHolder", "copyrightholder")
_TYPES = ("contentType", "contenttype")


def is_ninjs(value: object) -> bool:
    """Whether an object is an item of ninjs: by its URI or the time of its version, and a body.

    Example:
        >>> is_ninjs({"uri": "tag:a.example,2024:1", "body_text": "Twelve."}), is_ninjs({"text": "Twelve."})
        (True, False)
    """
    return isinstance(value, dict) and not value.keys().isdisjoint(_TOLD_BY) and not value.keys().isdisjoint(_BODIES)


def article_of_ninjs(where: Callable[[str], str], item: Record) -> Article:
    """Make an article of an item of ninjs.

    Args:
        where: tells file and line of a key, for messages.
        item: the item.

    Raises:
        SourceError: the time of its version is no date.

    Example:
        >>> item = {"uri": "urn:1", "bodies": [{"contentType": "text/html", "value": "<p>They met.</p>"}]}
        >>> article_of_ninjs(str, item).body
        'They met.'
    """
    plain, marked_up = _bodies(item)
    return Article(
        body=plain or text_of_markup(marked_up),
        headline=_headline(item),
        own_id=_text(item.get("altids", {}).get("id")) if isinstance(item.get("altids"), dict) else "",
        published=published_in_record(where, item, _PUBLISHED),
        publisher=_first(item, _HOLDERS),
        url=_url(item),
        language=_text(item.get("language")),
    )


def _bodies(item: Record) -> tuple[str, str]:
    """Return the body as plain text and as HTML, each "" when the item has none such."""
    plain = [_text(item.get("body_text"))]
    marked_up = [_text(item.get("body_xhtml")), _text(item.get("body_html"))]
    for body in _objects(item.get("bodies")):
        if _text(body.get("role")).lower() not in ("", "main", "body"):
            continue  # a summary or a teaser tells the same again
        (marked_up if "html" in _first(body, _TYPES) else plain).append(_text(body.get("value")))
    if not any(plain + marked_up):
        for body in _objects(item.get("bodies")):
            (marked_up if "html" in _first(body, _TYPES) else plain).append(_text(body.get("value")))
    return next(filter(None, plain), ""), next(filter(None, marked_up), "")


def _headline(item: Record) -> str:
    headlines = [_text(headline.get("value")) for headline in _objects(item.get("headlines"))]
    return next(filter(None, [*headlines, _text(item.get("headline")), _text(item.get("title"))]), "")


def _url(item: Record) -> str:
    """Return the URI of the item if that is an address."""
    uri = _text(item.get("uri"))
    return uri if uri.startswith(("http://", "https://")) else ""


def _objects(value: object) -> Iterable[Record]:
    return (each for each in value if isinstance(each, dict)) if isinstance(value, list) else ()


def _first(item: Record, keys: Iterable[str]) -> str:
    return next(filter(None, (_text(item.get(key)) for key in keys)), "")


def _text(value: object) -> str:
    return value if isinstance(value, str) and value.strip() else ""
