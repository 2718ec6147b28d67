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

_OPENING = re.compile(r"(?<!\w)[\"“„«‘](?=[^\s\"“”„«»])")
_CLOSING = {
    '"': re.compile(r"(?<=[^\s(\[{—–])\"(?!\w)"),
    "“": re.compile(r"”"),
    "„": re.compile(r"(?<=\S)[“”]"),
    "«": re.compile(r"»"),
    "‘": re.compile(r"(?<=[^\s])’(?!\w)(?<!s’)|(?<=[,.!?…])’"),
}
_BREAK = re.compile(r"[\r\n]\s*+(?P<next>\S?)")
_MARKS = '"“„«‘'
_REOPENING = re.compile(r"(?<![\r\n\s])[“„«‘]|(?<=[^\s][ \t\xa0])[“„«‘]")


def find_quotations(reading: Reading, settings: Settings) -> Iterator[Mention]:  # noqa: ARG001 - the form of a finder
    """Yield the quotations of a source, in text order."""
    text, source_id = reading.source.text, reading.source.id
    openings = list(_OPENING.finditer(text))
    if not openings:
        return
    marks = {opening.group() for opening in openings}
    closings = {mark: [found.end() for found in _CLOSING[mark].finditer(text)] for mark in marks}
    stops = [found.start() for found in _BREAK.finditer(text) if found["next"] not in _MARKS]
    reopenings = {
        mark: [found.start() for found in _REOPENING.finditer(text) if found.group() == mark]
        for mark in marks.difference('"')
    }
    position = 0
    for opening in openings:
        if opening.start() < position:
            continue
        end = _next(closings[opening.group()], opening.end())
        barrier = min(_next(stops, opening.start()), _next(reopenings.get(opening.group(), []), opening.start()))
        if end <= barrier and end - opening.start() <= _LONGEST:
            span, words = Span(opening.start(), end), text[opening.end() : end - 1]
            if any(char.isalnum() for char in words):
                yield Mention(
                    source_id=source_id, span=span, text=reading.source.quote(span), value=Quotation.of(words)
                )
                position = end


def _next(places: list[int], after: int) -> int:
    """Return the first place after another, or one past any text."""
    index = bisect_right(places, after)
    return places[index] if index < len(places) else 1 << 62
