"""Lines of printed pages -> paragraphs: broken lines and words are joined, page numbers and running heads left out."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from math import ceil, inf
from typing import NamedTuple

from factcheck.lexicon import table

_EDGE = 3
"""Lines at the top and the foot of a page that may be no text. Heuristic."""
_NUMBER = re.compile(
    r"[\s\-–—\[(|•·]*(?:(?:page|p\.|seite|pagina|página|side|sida)\s*)?\d{1,4}"
    r"(?:\s*(?:of|/|von|de|di|av)\s*\d{1,4})?[\s\-–—\])|•·]*",
    re.IGNORECASE,
)
_LETTER = re.compile(r"[^\W\d_]")
_DIGITS = re.compile(r"\d+")
_ENDS = re.compile(r"[.!?…:][\"'”’)\]]*$")
_HYPHENS = ("-", "\u2010")
_SOFT = "\u00ad"
_WORD_BEFORE = re.compile(r"[^\W\d_]+$")
_WORD_AT = re.compile(r"[^\W\d_]+")
_COMPOUND = re.compile(r"[^\W\d_]+(?:[-\u2010][^\W\d_]+)*")
_BREAKS = 0.04
"""Share of lines that end with a hyphen above which a text breaks words. Heuristic: one that does has a tenth, and of
compounds alone one line in fifty ends so."""
_TYPICAL = 0.9
"""Share of the lines of a page that are no longer than its column. Heuristic: heads run across several."""
_NARROWEST = 20
"""Columns below which lines are rows or verses. Heuristic: newspapers set thirty."""
_LEAST_LINES = 8
"""Lines of a page by which its column is known; of fewer it is that of all pages. Heuristic."""
_FILLED = 0.93
"""Share of the column that a line fills which broke inside a paragraph, its next word counted. Heuristic: letters are
wide and narrow."""
_SHORT = 0.8
"""Share of the column below which a line without a full stop stands by itself, as a heading does. Heuristic."""
_MOST_OF_A_LINE = 0.5
"""Share of the pages on whose edge a running head stands. Heuristic: left and right pages may have two."""


def paragraphs_of_pages(pages: Sequence[str]) -> list[str]:
    """Return the paragraphs of pages in the order of their text.

    Args:
        pages: the text of each page, a line a line.

    Example:
        >>> first = "Arn Post\\nTwelve people were in-\\njured in Arn, the board\\nsaid on Friday.\\n1"
        >>> paragraphs_of_pages([first, "Arn Post\\nNobody died.\\n2"])
        ['Twelve people were injured in Arn, the board said on Friday. Nobody died.']
    """
    all_lines = [[" ".join(line.split()) for line in page.splitlines() if line.strip()] for page in pages]
    edges = _Edges(_running_heads(all_lines), _offsets(all_lines))
    kept = [
        [line for at, line in enumerate(lines) if not _is_boilerplate(line, at, len(lines), page=page, edges=edges)]
        for page, lines in enumerate(all_lines, 1)
    ]
    kept = kept if any(kept) else all_lines
    return list(_joined(kept, _words([line for lines in kept for line in lines])))


class _Edges(NamedTuple):
    """What stands at the edges of pages and is no text: heads, and how their numbers differ from a count of pages."""

    heads: frozenset[str]
    offsets: frozenset[int]


class _Words(NamedTuple):
    """How often each word stands in a text, compounds as one; and whether the text breaks words at line ends."""

    counts: Counter[str]
    breaks: bool


def _words(lines: Sequence[str]) -> _Words:
    broken = sum(line.endswith((*_HYPHENS, _SOFT)) for line in lines)
    return _Words(Counter(_COMPOUND.findall(" ".join(lines))), broken > _BREAKS * len(lines))


def _running_heads(pages: Sequence[Sequence[str]]) -> frozenset[str]:
    """Return the lines, without their figures, that stand at the edges of many pages."""
    if len(pages) < 2:
        return frozenset()
    found = Counter(key for lines in pages for key in {_DIGITS.sub("#", line) for line in _edges(lines)})
    least = max(2, _MOST_OF_A_LINE * len(pages))
    return frozenset(key for key, count in found.items() if count >= least and _LETTER.search(key))


def _offsets(pages: Sequence[Sequence[str]]) -> frozenset[int]:
    """Return by how much numbers at the edges differ from those of the pages: by none, or on several pages alike."""
    found = Counter(
        int(line) - page for page, lines in enumerate(pages, 1) for line in set(_edges(lines)) if line.isdecimal()
    )
    return frozenset({0, *(offset for offset, count in found.items() if count > 1)})


def _edges(lines: Sequence[str]) -> list[str]:
    return [*lines[:_EDGE], *lines[-_EDGE:]]


def _is_boilerplate(line: str, at: int, count: int, *, page: int, edges: _Edges) -> bool:
    """Whether a line at the edge of a page is its number, or a running head."""
    if _EDGE <= at < count - _EDGE:
        return False
    if line.isdecimal():
        return int(line) - page in edges.offsets
    return _NUMBER.fullmatch(line) is not None or _DIGITS.sub("#", line) in edges.heads


def _joined(pages: Sequence[Sequence[str]], words: _Words) -> Iterator[str]:
    of_all = _room([line for lines in pages for line in lines])
    paragraph = above = ""
    room = of_all
    for lines in pages:
        own_room = _room(lines) if len(lines) >= _LEAST_LINES else of_all
        for line in lines:
            if paragraph and _goes_on(above, line, room):
                paragraph = _with_line(paragraph, line, words)
            else:
                if paragraph:
                    yield paragraph.replace(_SOFT, "")
                paragraph = line
            above, room = line, own_room
    if paragraph:
        yield paragraph.replace(_SOFT, "")


def _room(lines: Sequence[str]) -> float:
    """Return how many characters a line has room for; without end where all are too short to have been broken."""
    lengths = sorted(map(len, lines))
    room = lengths[ceil(_TYPICAL * (len(lengths) - 1))] if lengths else 0
    return room if room >= _NARROWEST else inf


def _goes_on(above: str, line: str, room: float) -> bool:
    """Whether a line goes on with the one above: that had no room for its first word, or was broken in a sentence."""
    if above.endswith((*_HYPHENS, _SOFT)) and line[:1].isalnum():
        return True
    used = len(above) + 1 + len(line.split(" ", 1)[0])
    if _ENDS.search(above):
        return used > _FILLED * room
    return used > _SHORT * room or line[:1].islower()


def _with_line(paragraph: str, line: str, words: _Words) -> str:
    """Return a paragraph with its next line: a word that was broken is made whole, a compound keeps its hyphen."""
    if paragraph.endswith(_SOFT):
        return paragraph[:-1] + line
    if not paragraph.endswith(_HYPHENS):
        return f"{paragraph} {line}"
    before, behind = _WORD_BEFORE.search(paragraph[:-1]), _WORD_AT.match(line)
    if before is None or behind is None or not behind[0][0].islower():
        return paragraph + line
    return paragraph + line if _is_compound(before[0], behind[0], words) else paragraph[:-1] + line


def _is_compound(before: str, behind: str, words: _Words) -> bool:
    """Whether two parts of a word are joined by a hyphen elsewhere too, or are a number ("twenty-five"), or
    stand in a text that breaks no words."""
    whole, compound = words.counts[before + behind], words.counts[f"{before}-{behind}"]
    if whole != compound:
        return compound > whole
    return before.lower() in table("number_words")["tens"] or not words.breaks
