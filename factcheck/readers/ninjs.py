"""An item of ninjs (IPTC; versions 1 to 3) or of the AP Media API, the JSON of news agencies -> Article.

Pictures and other associated items are left out.
"""

import re
from collections.abc import Callable, Iterable
from typing import Any

from factcheck.readers.articles import Article
from factcheck.readers.markup import is_markup, text_of_markup
from factcheck.readers.published import published_in_record

Record = dict[str, Any]

_BODY = "body_"
"""How the names of bodies begin in ninjs 1 and in the AP Media API: body_text, body_xhtml, body_main, body_nitf."""
_PLAIN_FIRST = ("body_text", "body_plain", "body_main")
_MAIN = ("", "main", "body")
_MARKED_UP = ("html", "xml", "nitf")
"""What stands in the type of a body that is no plain text."""
_OF_NITF = re.compile(r"<body\.content\b[^>]*>(.*?)(?:</body\.content>|\Z)", re.DOTALL)
_PICTURE = re.compile(r"<media\b.*?</media>", re.DOTALL)
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
    if not isinstance(value, dict) or value.keys().isdisjoint(_TOLD_BY):
        return False
    return "bodies" in value or any(isinstance(key, str) and key.startswith(_BODY) for key in value)


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
    altids = item.get("altids")
    return Article(
        body=plain or _text_of_nitf(marked_up),
        headline=_headline(item),
        own_id=_first(altids, ("id", "itemid")) if isinstance(altids, dict) else "",
        published=published_in_record(where, item, _PUBLISHED),
        publisher=_first(item, _HOLDERS)
        or next((_text(each.get("name")) for each in _objects(item.get("infosource"))), ""),
        url=_url(item),
        language=_text(item.get("language")),
    )


def _bodies(item: Record) -> tuple[str, str]:
    """Return the body as plain text and as HTML or NITF, each "" when the item has none such."""
    others = sorted(key for key in item if isinstance(key, str) and key.startswith(_BODY) and key not in _PLAIN_FIRST)
    found = [_told(_text(item.get(key)), key) for key in (*_PLAIN_FIRST, *others)]
    bodies = list(_objects(item.get("bodies")))
    main = [body for body in bodies if _text(body.get("role")).lower() in _MAIN]
    found += map(_body, main)  # a summary or a teaser tells the same again
    if not any(text for text, _ in found):
        found += map(_body, bodies)
    plain = (text for text, is_marked_up in found if not is_marked_up)
    marked_up = (text for text, is_marked_up in found if is_marked_up)
    return next(filter(None, plain), ""), next(filter(None, marked_up), "")


def _body(body: Record) -> tuple[str, bool]:
    return _told(_text(body.get("value")), _first(body, _TYPES))


def _told(text: str, called: str) -> tuple[str, bool]:
    """Return a text, and whether it is HTML or NITF: by what it is called, else by how it begins."""
    is_called_so = any(name in called.lower() for name in _MARKED_UP)
    return text, is_called_so or (text.lstrip().startswith("<") and is_markup(text))


def _text_of_nitf(markup: str) -> str:
    """Return the text of HTML, or of the contents of a body of NITF."""
    contents = _OF_NITF.findall(markup)
    return text_of_markup(_PICTURE.sub("", "".join(contents) or markup))


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
