"""The text of a source with a mark around each span: spans may nest, and cross."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from factcheck.source import Span

_PICTURES = {code: 0x2400 + code for code in range(0x20) if chr(code) not in "\t\n\r"} | {0x7F: 0x2421}
"""Control characters that no page can hold, and the picture that Unicode has of each."""


class Tag(NamedTuple):
    """The beginning or the end of a mark, or a stretch of text.

    Args:
        text: the words, for a stretch of text.
        opens: the span of a mark that begins here.
        is_rest: whether that mark only goes on, after a mark that it crosses has ended.
    """

    text: str = ""
    opens: Span | None = None
    is_rest: bool = False


def marked(text: str, spans: Mapping[Span, object]) -> Iterator[Tag]:
    """Yield a text piece by piece with the marks in it; an end is a tag with neither text nor span.

    A mark that crosses another is ended with it and goes on behind, so that all marks nest.

    Args:
        text: of a source.
        spans: what is to be marked.

    Example:
        >>> tags = marked("one two three", {Span(0, 7): 1, Span(4, 13): 2})
        >>> "".join(tag.text or ("<" if tag.opens else ">") for tag in tags)
        '<one <two>>< three>'
    """
    waiting = [(span.start, -span.end, span, False) for span in spans if span.end > span.start]
    waiting.sort(key=lambda each: each[:2], reverse=True)
    open_ends: list[int] = []
    at = 0
    while waiting or open_ends:
        start = waiting[-1][0] if waiting else len(text)
        while open_ends and open_ends[-1] <= start:
            end = open_ends.pop()
            yield from _stretch(text, at, end)
            at = max(at, end)
            yield Tag()
        if not waiting:
            continue
        start, minus_end, span, is_rest = waiting.pop()
        end = -minus_end
        yield from _stretch(text, at, start)
        at = max(at, start)
        if open_ends and end > open_ends[-1]:
            _put_back(waiting, (open_ends[-1], minus_end, span, True))
            end = open_ends[-1]
        yield Tag(opens=span, is_rest=is_rest)
        open_ends.append(end)
    yield from _stretch(text, at, len(text))


def lines_of(text: str) -> list[str]:
    """Return a text as a page can hold it: a picture for each control character, divided at carriage returns.

    Example:
        >>> lines_of("a\\x00b\\r\\nc")
        ['a␀b', '\\nc']
    """
    return text.translate(_PICTURES).split("\r")


def _stretch(text: str, start: int, end: int) -> Iterator[Tag]:
    if end > start:
        yield Tag(text[start:end])


def _put_back(waiting: list[tuple[int, int, Span, bool]], item: tuple[int, int, Span, bool]) -> None:
    """Put the rest of a mark where its turn comes: outer marks before those within."""
    index = len(waiting)
    while index and (waiting[index - 1][0], waiting[index - 1][1]) < item[:2]:
        index -= 1
    waiting.insert(index, item)
