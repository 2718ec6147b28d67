"""A record of named fields, as programs keep articles -> Article: an object of JSON, a row of a table."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from factcheck.readers.articles import Article
from factcheck.readers.markup import is_markup, text_of_markup
from factcheck.readers.published import published_in_record

Record = Mapping[str, Any]

_TEXTS = (
    "text", "body", "articleBody", "body_text", "content_text", "content", "article", "story", "maintext", "full_text",
    "article_text", "transcript",
)  # fmt: skip
_MARKED_UP = ("body_html", "content_html", "body_xhtml", "body_nitf", "html")
_HEADLINES = ("headline", "title")
_PUBLISHED = (
    "published", "datePublished", "date_published", "publishedAt", "published_at", "pubDate", "publication_date",
    "publish_date", "pub_date", "published_date", "date_publish", "date",
)  # fmt: skip
_PUBLISHERS = (
    "publisher", "source", "site_name", "siteName", "outlet", "publication", "media_name", "source_name", "newspaper",
)  # fmt: skip
_LANGUAGES = ("language", "inLanguage", "lang")
_URLS = ("url", "link", "permalink")
_IDS = ("id", "uri", "guid", "slug", "_id")
_ORIGINS = ("origin",)
"""Keys by which articles go in common formats, best first: our own Source, schema.org, JSON Feed, NewsAPI, Media
Cloud, news-please, exports of archives."""
FIELDS: dict[str, tuple[str, ...]] = {
    "text": (*_TEXTS, *_MARKED_UP), "headline": _HEADLINES, "published": _PUBLISHED, "publisher": _PUBLISHERS,
    "language": _LANGUAGES, "url": _URLS, "id": _IDS, "origin": _ORIGINS,
}  # fmt: skip
"""What a record can tell of an article, and the keys that tell it."""

_BEGINS_WITH_TAG = re.compile(r"\s*<[A-Za-z]")
_KNOWN = {
    "".join(filter(str.isalnum, key)).lower(): key for keys in reversed(FIELDS.values()) for key in reversed(keys)
}


def article_of_record(where: Callable[[str], str], record: Record) -> Article:
    """Make an article of a record.

    Args:
        where: tells file and line of a key, for messages.
        record: the record; an article without words comes of one that has no key of a text.

    Raises:
        SourceError: its date is none.

    Example:
        >>> article_of_record(str, {"body": "They met.", "title": "Talks", "outlet": "The Post"})[:2]
        ('They met.', 'Talks')
    """
    return Article(
        body=text_of_record(record),
        headline=_first(record, _HEADLINES),
        own_id=str(next((record[key] for key in _IDS if isinstance(record.get(key), str | int)), "")),
        published=published_in_record(where, record, _PUBLISHED),
        publisher=_first(record, _PUBLISHERS),
        url=_first(record, _URLS),
        language=_first(record, _LANGUAGES),
        origin=_first(record, _ORIGINS),
    )


def text_of_record(record: Record) -> str:
    """Return the text that a record has under any key for one, HTML as lines; "" when it has none."""
    plain = _first(record, _TEXTS)
    return text_of_field(plain) if plain else text_of_markup(_first(record, _MARKED_UP))


def text_of_field(text: str) -> str:
    """Return a text, as lines where it is HTML from its first character on.

    Example:
        >>> text_of_field("<p>They met.</p><p>They left.</p>"), text_of_field("Turnout < 50 %")
        ('They met.\\nThey left.', 'Turnout < 50 %')
    """
    return text_of_markup(text) if _BEGINS_WITH_TAG.match(text) and is_markup(text) else text


def known_name(column: str) -> str:
    """Return the key that the name of a column means, however it is written; the name itself where it means none.

    Example:
        >>> known_name("Publication Date"), known_name("FullText"), known_name("Hurt")
        ('publication_date', 'full_text', 'Hurt')
    """
    return _KNOWN.get("".join(filter(str.isalnum, column)).lower(), column)


def holds_text(columns: Iterable[str]) -> bool:
    """Whether one of the columns of a table, by its known name, is that of the text."""
    return not set(FIELDS["text"]).isdisjoint(columns)


def _first(record: Record, keys: tuple[str, ...]) -> str:
    """Return the first text under any of the keys; of an object, its name; "" when there is none."""
    for key in keys:
        value = record.get(key)
        if isinstance(value, dict):
            value = value.get("name")
        if isinstance(value, str) and value.strip():
            return value
    return ""
