"""How long something took, without a figure: "jailed for a year", "a week of mourning"."""

from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from factcheck.claims.context import Context
from factcheck.document import Sentence
from factcheck.document.patterns import Pattern, pattern
from factcheck.frames.words import frame_words
from factcheck.mentions.mention import Mention
from factcheck.source import Span
from factcheck.values.quantity import Quantity

_A = frozenset({"a", "an"})
_WRITTEN = (
    "TAKING stretch=((a|an) UNIT) !(COUNTED_FROM|-|or|and|to|'s)",
    "stretch=((a|an) UNIT) (of LOW|(in|behind) (prison|jail|custody|bars|hospital))",
)
"""How a length without a figure is written: behind a verb or a preposition of length, or before what took so long."""
_RATES = frozenset({"times", "once", "twice"})
"""Words before "a day" that make it a rate: "three times a day"."""


def one_stretch(context: Context) -> Iterator[Mention]:
    """Yield the lengths of time of one unit that a source tells without a figure, in text order.

    Args:
        context: the source.
    """
    source = context.reading.source
    for sentence in context.reading.document.sentences:
        for place, unit in sorted(set(_found(sentence)), key=lambda each: each[0].start):
            if any(each.place.start < place.end and place.start < each.place.end for each in _figures(context, place)):
                continue
            value = Quantity.of((Decimal(1),), unit=unit)
            yield Mention(source_id=source.id, span=place, text=source.quote(place), value=value)


def is_stretch(mention: Mention) -> bool:
    """Whether a mention is such a length, in no figure: "a year"."""
    if mention.value.kind != "quantity" or mention.quantity.figures != (Decimal(1),):
        return False
    words = mention.text.lower().split()
    return len(words) > 1 and words[0] in _A and words[1] in frame_words("stretches")


def _figures(context: Context, place: Span) -> Iterator[Mention]:
    """Return the mentions of the sentence of a place: "a year ago" is a date."""
    reading = context.reading
    return iter(reading.in_sentences[reading.document.index(place.start)])


def _found(sentence: Sentence) -> Iterator[tuple[Span, str]]:
    tokens = sentence.tokens
    if not any(token.lower in frame_words("stretches") for token in tokens):
        return
    for written in _patterns():
        found = written.search(tokens)
        while found is not None:
            first, end = found.marks["stretch"]
            if first == 0 or tokens[first - 1].lower not in _RATES:
                yield Span(tokens[first].start, tokens[end - 1].end), tokens[end - 1].lower
            found = written.search(tokens, found.end)


@cache
def _patterns() -> tuple[Pattern, ...]:
    words = {"TAKING": "taking", "UNIT": "stretches", "COUNTED_FROM": "counted_from"}
    return tuple(pattern(each, **{name: frame_words(row) for name, row in words.items()}) for each in _WRITTEN)
