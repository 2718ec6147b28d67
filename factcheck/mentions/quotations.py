"""Find quotations: words between quotation marks, with the marks in the span.

Straight and curly double marks, low-high marks, guillemets and single curly marks. A quotation that runs over
paragraphs opens each of them anew and closes once. A nested quotation belongs to the one that holds it.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator

from factcheck.mentions.mention import Mention, Reading
from factcheck.settings import Settings
from factcheck.source import Span
from factcheck.values.quotation import Quotation

_LONGEST = 4_000
"""Code points a quotation may hold. Heuristic: a lost closing mark must not swallow an article."""

_OPENING = re.compile(r"[\"“„«‘](?<!\w.)(?=[^\s\"“”„«»])")
"""A mark is looked for first and then what stands before it: that is several times quicker."""
_CLOSING = {
    '"': re.compile(r"\"(?:(?<=[^\s(\[{—–]\")(?!\w)|(?<=[,.!?] \")(?!\S))"),
    "“": re.compile(r"”"),
    "„": re.compile(r"(?<=\S)[“”]"),
    "«": re.compile(r"»"),
    "‘": re.compile(r"(?<=[^\s])’(?!\w)(?<!s’)|(?<=[,.!?…])’"),
}
_BREAK = re.compile(r"[\r\n]\s*+(?P<next>\S?)")
_MARKS = '"“„«‘'
_BLANKS = " \t\xa0"


def find_quotations(reading: Reading, settings: Settings) -> Iterator[Mention]:  # noqa: ARG001 - the form of a finder
    """Yield the quotations of a source, in text order."""
    text, source = reading.source.text, reading.source
    openings = list(_OPENING.finditer(text))
    if not openings:
        return
    marks, position = _Marks(text, {opening.group() for opening in openings}), 0
    for opening in openings:
        if opening.start() < position:
            continue
        end = marks.end_of(opening)
        words = text[opening.end() : end - 1] if end is not None else ""
        if end is not None and any(map(str.isalnum, words)):
            span, position = Span(opening.start(), end), end
            yield Mention(source_id=source.id, span=span, text=source.quote(span), value=Quotation.of(words))


class _Marks:
    """The marks of a text at which a quotation ends, or must have ended.

    Args:
        text: the text.
        opening: the marks with which its quotations open.
    """

    def __init__(self, text: str, opening: set[str]) -> None:
        self._closings = {mark: [found.end() for found in _CLOSING[mark].finditer(text)] for mark in opening}
        self._breaks = [found.start() for found in _BREAK.finditer(text) if found["next"] not in _MARKS]
        self._reopenings = {mark: list(_reopenings(text, mark)) for mark in opening - {'"'}}

    def end_of(self, opening: re.Match[str]) -> int | None:
        """Return the end of the quotation that a mark opens; None where it does not end before a paragraph does."""
        mark, start = opening.group(), opening.start()
        end = _next(self._closings[mark], opening.end())
        barrier = min(_next(self._breaks, start), _next(self._reopenings.get(mark, []), start))
        return end if end <= barrier and end - start <= _LONGEST else None


def _reopenings(text: str, mark: str) -> Iterator[int]:
    """Yield where an opening mark stands inside a line: no quotation that began before it is open there."""
    at = text.find(mark)
    while at >= 0:
        before = text[at - 1 : at]
        if not before.isspace() or (before in _BLANKS and at > 1 and not text[at - 2].isspace()):
            yield at
        at = text.find(mark, at + 1)


def _next(places: list[int], after: int) -> int:
    """Return the first place after another, or one past any text."""
    index = bisect_right(places, after)
    return places[index] if index < len(places) else 1 << 62
