"""JSON, JSON lines, JSON Feed and ninjs -> Sources: one article, a list of them, or an object that holds the list."""

import json
from collections.abc import Callable, Iterator
from functools import partial
from hashlib import sha256
from io import BytesIO
from itertools import count
from typing import Any, NamedTuple

from factcheck.errors import SourceError
from factcheck.readers.articles import Article, is_own_id, sources_of
from factcheck.readers.json_place import line_of
from factcheck.readers.limits import MOST_BYTES_OF_DATA, MOST_BYTES_OF_LINE, check_brackets, check_size
from factcheck.readers.ninjs import article_of_ninjs, is_ninjs
from factcheck.readers.records import article_of_record, text_of_record
from factcheck.source import Source

_LISTS = ("articles", "items", "sources", "entries", "documents", "docs", "results", "stories", "data", "hits")
"""Keys of an object under which its articles stand, best first."""
_WRAPPERS = ("data", "item", "_source", "hits", "article", "response")
"""Keys under which programs that answer requests put the object itself."""
_MADE = 16
"""Letters of an id that is made of an article."""


def read_json(path: str, content: bytes) -> tuple[Source, ...]:
    """Read the sources of a JSON file.

    Args:
        path: the file, for ids, `Source.path` and messages.
        content: its bytes.

    Raises:
        SourceError: it is no JSON, nests too deep or is too large, or an article in it has no text or a faulty date.
    """
    check_size(path, content, MOST_BYTES_OF_DATA)
    value, way = _unwrapped(_parse(path, content))
    if isinstance(value, dict) and not is_ninjs(value) and not text_of_record(value):
        listed = next((key for key in _LISTS if isinstance(value.get(key), list)), None)
        if listed is not None:
            publisher = value.get("title") if "jsonfeed.org" in str(value.get("version")) else None
            return sources_of(path, _articles(_Document(path, content, (*way, listed)), value[listed], publisher))
    if isinstance(value, list):
        return sources_of(path, _articles(_Document(path, content, way), value))
    document = _Document(path, content, way, is_one=True)
    return sources_of(path, (_article(path, each, partial(document.place, 0)) for each in (value,)))


def read_json_lines(path: str, content: bytes) -> tuple[Source, ...]:
    """Read the sources of a file of JSON lines, an article a line; empty lines are passed over.

    Args:
        path: the file, for ids, `Source.path` and messages.
        content: its bytes, in UTF-8.

    Raises:
        SourceError: as of `read_json`; the text names the line.
    """
    return sources_of(path, _lines(path, content))


def source_of_line(where: str, line: bytes) -> Source:
    """Read the article of one line, as it comes out of a pipe.

    Args:
        where: the line, for messages.
        line: its bytes.

    Returns:
        The source; its id is what the article calls itself where that is a word, and is made of that, or of the whole
        line, where it is not, so that the same line has the same id whenever it comes.

    Raises:
        SourceError: as of `read_json`.
    """
    check_size(where, line, MOST_BYTES_OF_LINE)
    article = _article(where, _parse(where, line), partial(_in_line, where))
    (source,) = sources_of("-", [article])
    named = article.own_id.strip()
    made = sha256(named.encode("utf-8", "surrogatepass") or line.strip()).hexdigest()[:_MADE]
    return source.model_copy(update={"id": named if is_own_id(named) else made, "path": None})


def _lines(path: str, content: bytes) -> Iterator[Article]:
    for number, line in enumerate(BytesIO(content.removeprefix(b"\xef\xbb\xbf")), 1):
        if line.strip():
            where = f"{path}, line {number}"
            check_size(where, line, MOST_BYTES_OF_LINE)
            yield _article(where, _parse(where, line), partial(_in_line, where))


def _in_line(where: str, *_keys: str) -> str:
    return where


def _parse(where: str, content: bytes) -> Any:
    """Turn bytes into what JSON holds."""
    try:
        encoding = json.detect_encoding(content)
        text = content.decode(encoding)
        check_brackets(where, content if encoding.startswith("utf-8") else text.encode("utf-8", "replace"))
        return json.loads(text)
    except UnicodeDecodeError as error:
        raise SourceError(
            f"cannot read {where}: byte {error.start} is no UTF-8\n  Save it again as UTF-8, as JSON has to be."
        ) from None
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}" if ", line " not in where else f"column {error.colno}"
        raise SourceError(
            f"cannot read {where}: no JSON ({error.msg} at {place})\n  A file of one article a line ends in .jsonl."
        ) from None
    except SourceError:
        raise
    except ValueError:  # a number of thousands of digits
        raise SourceError(f"cannot read {where}: a number in it is too long\n  Take it out.") from None


class _Document(NamedTuple):
    """A file of JSON: its path, its bytes, and the way to the list of its articles, or to the article that it is."""

    path: str
    content: bytes
    way: tuple[str, ...]
    is_one: bool = False

    def place(self, index: int, *keys: str) -> str:
        """Return file and line of a key of an article, or of one further inside."""
        text = self.content.decode(json.detect_encoding(self.content)).removeprefix("\ufeff")
        steps: tuple[str | int, ...] = (*self.way, *keys) if self.is_one else (*self.way, index, *keys)
        return f"{self.path}, line {line_of(text, steps)}"


def _articles(document: _Document, records: list[Any], publisher: object = None) -> Iterator[Article]:
    names = (f"{document.path}, article {number}" if len(records) > 1 else document.path for number in count(1))
    articles = (
        _article(name, record, partial(document.place, index))
        for index, (name, record) in enumerate(zip(names, records, strict=False))
    )
    stated = publisher if isinstance(publisher, str) else None
    return (article if article.publisher else article._replace(publisher=stated) for article in articles)


def _unwrapped(value: Any) -> tuple[Any, tuple[str, ...]]:
    """Return what stands inside of objects that only hold another, and the way to it."""
    way: tuple[str, ...] = ()
    while isinstance(value, dict) and not is_ninjs(value) and not text_of_record(value):
        inside = next((key for key in _WRAPPERS if isinstance(value.get(key), dict)), None)
        if inside is None:
            break
        value, way = value[inside], (*way, inside)
    return value, way


def _article(where: str, record: Any, place: Callable[..., str]) -> Article:
    """Make an article of one object; `place` tells where a key of it stands."""
    record, way = _unwrapped(record)
    place = partial(place, *way)
    if not isinstance(record, dict):
        raise SourceError(f"cannot read {where}: no JSON object\n  An article is an object with the key text.")
    if is_ninjs(record):
        return article_of_ninjs(place, record)
    article = article_of_record(place, record)
    if not article.body.strip() and not article.headline.strip():
        keys = ", ".join(f'"{key[:20]}"' for key in list(record)[:5]) or "none"
        raise SourceError(f'cannot read {where}: an object without text (its keys: {keys})\n  Call the text "text".')
    return article
