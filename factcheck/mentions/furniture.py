"""Find the lines of a page that are no part of the article: weather, page date, menus, advertisements, bylines.

A claim is never made of furniture, and a date in it is at most an upper bound of publication.
"""

import re
from collections.abc import Iterator

from factcheck.source import Span

_LINE = re.compile(r"[^\r\n]+")
_HEAD_LINES = 8
"""Lines at the top among which a bare place or date may be furniture. Ours: no banner seen was longer."""
_WEATHER = re.compile(r"\s*-?\d{1,3}(?:\.\d)?\s*+°?\s*+[FC]\s*$")
_NOTICE = re.compile(
    r"\s*+[-–—*\[(]*+\s*+(?:advertisement|advertising|sponsored|subscribe(?: now)?|sign up|log in|menu|share|print|"
    r"read more|related(?: articles?| stories)?|most read|skip to content|photo gallery)\b[^.!?]{0,40}$",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"\s*(?:https?\s*:|www\s*\.)\s*/?", re.IGNORECASE)
_STAMP = re.compile(
    r"\s*(?:posted|published|updated|last updated|last modified|filed)\s*+(?:on|at)?\s*+:.{0,80}$", re.IGNORECASE
)
_BYLINE = re.compile(
    r"\s*(?:by|written by|reported by)\s+[^.!?]{3,60}(?:[\[(<][^\s@]+@[^\s@]+[\])>])?\s*$", re.IGNORECASE
)
_DATE_ONLY = re.compile(
    r"\s*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?"
    r"(?:\d{1,2}\s+[A-Z][a-z]{2,8}\.?,?\s+\d{4}|[A-Z][a-z]{2,8}\.?\s+\d{1,2},?\s+\d{4})"
    r"(?:\s*+[,|·-]?\s*+\d{1,2}[:.]\d\d\s*+(?:[ap]\.?m\.?)?\s*+[A-Z]{0,4})?\s*$",
    re.IGNORECASE,
)
_SHORT_NAME = re.compile(r"\s*[A-Z][\w.'’-]*(?:\s+[A-Z][\w.'’-]*){0,3}\s*$")


def find_furniture(text: str) -> tuple[Span, ...]:
    """Find the furniture of a page, in order, a span a line.

    Example:
        >>> page = "70.7 F\\nLos Angeles\\nTuesday, December 10, 2024\\n\\nThe ministers met on Friday."
        >>> [page[span.start : span.end] for span in find_furniture(page)]
        ['70.7 F', 'Los Angeles', 'Tuesday, December 10, 2024']
    """
    return tuple(_furniture_lines([Span(line.start(), line.end()) for line in _LINE.finditer(text)], text))


def _furniture_lines(lines: list[Span], text: str) -> Iterator[Span]:
    words = [text[line.start : line.end] for line in lines]
    banner = any(_WEATHER.match(line) or _NOTICE.match(line) for line in words[:_HEAD_LINES])
    for index, line in enumerate(words):
        at_top = index < _HEAD_LINES and len(words) > 1
        if (
            (at_top and (_WEATHER.match(line) or _DATE_ONLY.match(line)))
            or (at_top and banner and _SHORT_NAME.match(line) and _beside_banner(words, index))
            or _NOTICE.match(line)
            or _ADDRESS.match(line)
            or _STAMP.match(line)
            or (_BYLINE.match(line) and (index < _HEAD_LINES or index >= len(words) - 3))
        ):
            yield lines[index]


def _beside_banner(words: list[str], index: int) -> bool:
    """Tell whether a line stands directly beside a weather or date line."""
    neighbours = words[max(0, index - 1) : index] + words[index + 1 : index + 2]
    return any(_WEATHER.match(line) or _DATE_ONLY.match(line) for line in neighbours)
