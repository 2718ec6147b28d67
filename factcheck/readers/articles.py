"""What a format tells of one article -> Source: the shape that every reader but that of plain text fills in."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, NamedTuple

from factcheck.errors import SourceError
from factcheck.readers.limits import MOST_ARTICLES, refuse
from factcheck.source import Source
from factcheck.values.date_interval import Trust

_OWN_ID = re.compile(r"[\w.:-]{1,40}")
"""What an article may call itself and be called so by us: a word, not an address."""
_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:[-_].*)?")


class Article(NamedTuple):
    """What a file tells of one article; None and "" for what it does not tell.

    Args:
        body: the text, without headline.
        headline: the line above it.
        own_id: what the article is called in its file.
        published: when.
        trust: how `published` is known.
        publisher, url, language, origin, notice: as of `Source`; the language may have a region.
        times: as of `Source`, of places in the body.
    """

    body: str
    headline: str = ""
    own_id: str = ""
    published: date | None = None
    trust: Trust = "metadata"
    publisher: str | None = None
    url: str | None = None
    language: str | None = None
    origin: str | None = None
    notice: str | None = None
    times: tuple[tuple[int, int], ...] = ()


def stem_of(path: str) -> str:
    """Return the name of a file without folders and suffix.

    Example:
        >>> stem_of("wire/000_a.b.txt"), stem_of(".txt")
        ('000_a.b', '.txt')
    """
    name = re.split(r"[\\/]", path)[-1]
    return name.rpartition(".")[0] or name


def sources_of(path: str, articles: Iterable[Article]) -> tuple[Source, ...]:
    """Make sources of the articles of a file.

    Args:
        path: the file.
        articles: what it tells, in order.

    Returns:
        A source an article that has words. Its id is the stem of the file; where there are several, with `#` and what
        the article calls itself, or its number when that is no word or not its own.

    Raises:
        SourceError: no article has words, or there are too many.
    """
    with_words = [
        article for article in _not_too_many(path, articles) if article.body.strip() or article.headline.strip()
    ]
    if not with_words:
        raise SourceError(f"{path} holds no article with words\n  Leave it out, or give it the text it should have.")
    stem = stem_of(path)
    if len(with_words) == 1:
        return (_source(stem, path, with_words[0]),)
    named = Counter(article.own_id for article in with_words)
    ids = [
        article.own_id if named[article.own_id] == 1 and is_own_id(article.own_id) else str(number)
        for number, article in enumerate(with_words, 1)
    ]
    if len(set(ids)) < len(ids):  # an article is called as another is numbered
        ids = [str(number) for number in range(1, len(ids) + 1)]
    return tuple(_source(f"{stem}#{own}", path, article) for own, article in zip(ids, with_words, strict=True))


def is_own_id(name: str) -> bool:
    """Whether an article may be called what it calls itself: a word, not an address."""
    return _OWN_ID.fullmatch(name) is not None


def _not_too_many(path: str, articles: Iterable[Article]) -> Iterator[Article]:
    for number, article in enumerate(articles):
        if number == MOST_ARTICLES:
            refuse(path, f"more than {MOST_ARTICLES:,} articles")
        yield article


def _source(source_id: str, path: str, article: Article) -> Source:
    stated: dict[str, Any] = {
        "published": article.published,
        "publisher": (article.publisher or "").strip(),
        "url": (article.url or "").strip(),
        "origin": (article.origin or "").strip(),
        "language": primary_language(article.language),
        "notice": article.notice,
    }
    fields = {key: value for key, value in stated.items() if value}
    if article.published is not None:
        fields["published_trust"] = article.trust
    text = with_headline(article.headline, article.body)
    if article.times:
        further = len(text) - len(article.body)
        fields["times"] = tuple((place + further, second) for place, second in article.times)
    return Source(source_id, text, path=path, text_start=None, **fields)


def with_headline(headline: str, body: str) -> str:
    """Put a headline above a text that does not begin with it, as a paragraph of its own.

    Example:
        >>> with_headline("Ministers met", "They signed.")
        'Ministers met\\n\\nThey signed.'
        >>> with_headline("Ministers met", "Ministers met\\nThey signed.")
        'Ministers met\\nThey signed.'
    """
    headline = " ".join(headline.split())
    first = next((line for line in body.splitlines() if line.strip()), "")
    if not headline or " ".join(first.split()).casefold() == headline.casefold():
        return body
    return f"{headline}\n\n{body.lstrip()}" if body.strip() else headline


def primary_language(tag: str | None) -> str | None:
    """Return the primary subtag of a language tag, None when it is none.

    Example:
        >>> primary_language("en_GB"), primary_language("English")
        ('en', None)
    """
    match = _LANGUAGE.fullmatch((tag or "").strip())
    return match[1].lower() if match is not None else None
