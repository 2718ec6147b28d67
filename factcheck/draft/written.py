"""Where a source writes a name of a draft that was read as none there: "Cruz" at the beginning of a sentence."""

from collections.abc import Iterator

from factcheck.mentions.mention import Mention, Reading
from factcheck.mentions.names import parse_name
from factcheck.source import Span

_SHORTEST = 3
"""Letters of a surname that stands for a person. Heuristic: shorter ones are words."""


def find_written(mention: Mention, reading: Reading) -> Mention | None:
    """Return the first place at which a source writes a name, or a person's last name; None where it writes neither.

    Args:
        mention: a name of the draft that no name of the source agrees with.
        reading: of the source.
    """
    for words in _ways(mention):
        for start in places_in(words, reading.source.text):
            span = Span(start, start + len(words))
            if not any(span.overlaps(each.place) for each in reading.of_kind("name")):
                return Mention(source_id=reading.source.id, span=span, text=words, value=parse_name(words))
    return None


def _ways(mention: Mention) -> Iterator[str]:
    """Yield the ways in which a source may write a name."""
    yield mention.text
    last = mention.text.rpartition(" ")[2]
    if mention.name.entity == "person" and last != mention.text and len(last) >= _SHORTEST and last[0].isupper():
        yield last


def places_in(words: str, text: str) -> Iterator[int]:
    """Yield the places where words stand whole in a text."""
    start = text.find(words)
    while start >= 0:
        end = start + len(words)
        if not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum()):
            yield start
        start = text.find(words, end)
