"""The figures that a sentence lists beside one, and what they come to: "18 tourists, 14 of them Australians, and three
guides"."""

from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from itertools import pairwise

from factcheck.document import Sentence
from factcheck.document.patterns import Pattern, pattern
from factcheck.mentions.mention import Mention, Reading
from factcheck.source import Span

_REACH = 12
"""Tokens between two figures of one list at most. Heuristic."""
_OF_THEM = 2
"""Tokens behind a figure that make it a part."""


def lists_with(reading: Reading, span: Span) -> Iterator[tuple[Decimal, ...]]:
    """Yield the figures of each list in which the one at a place stands, or of a stretch of it.

    Args:
        reading: the article.
        span: the place of a figure.
    """
    sentence = reading.document.sentence_at(span.start)
    if sentence is None:
        return
    index = reading.document.index(span.start)
    figures = [each for each in reading.in_sentences[index] if _is_count(sentence, each)]
    place = next((number for number, each in enumerate(figures) if each.span == span), None)
    if place is None:
        return
    joined = [_are_listed(sentence, one, other) for one, other in pairwise(figures)]
    amounts = [each.quantity.figures[0] for each in figures]
    for start in range(place + 1):
        for last in range(max(place, start + 1), len(figures)):
            if all(joined[start:last]):
                yield tuple(amounts[start : last + 1])


def parts_of(reading: Reading, span: Span) -> Iterator[Decimal]:
    """Yield the figures that are said to be some of the one at a place: "killed 12 people, including 10 visitors".

    Args:
        reading: the article.
        span: the place of a figure.
    """
    sentence = reading.document.sentence_at(span.start)
    if sentence is None:
        return
    first, end = sentence.bounds(span)
    for each in reading.in_sentences[reading.document.index(span.start)]:
        if each.value.kind != "quantity" or each.quantity.unit is not None or len(each.quantity.figures) != 1:
            continue
        start, behind = sentence.bounds(each.place)
        is_held = end <= start <= end + _REACH and _including().search(sentence.tokens, end, start) is not None
        if is_held or (behind <= first and _among().search(sentence.tokens, behind, first) is not None):
            yield each.quantity.figures[0]


def _is_count(sentence: Sentence, mention: Mention) -> bool:
    """Whether a mention counts something in one bare figure that is no part: "14 of them"."""
    if mention.value.kind != "quantity":
        return False
    value = mention.quantity
    first, end = sentence.bounds(mention.place)
    is_part = _part().search(sentence.tokens, first, min(len(sentence.tokens), end + _OF_THEM)) is not None
    return value.unit is None and value.modifier in ("none", "exact") and len(value.figures) == 1 and not is_part


def _are_listed(sentence: Sentence, one: Mention, other: Mention) -> bool:
    """Whether nothing but a noun, what is said of it, and a comma or "and" parts two figures."""
    _, first = sentence.bounds(one.place)
    end, _ = sentence.bounds(other.place)
    tags = sentence.tags[first:end]
    if len(tags) > _REACH or any(tag.word_class in ("verb", "auxiliary", "subordinator") for tag in tags):
        return False
    return _joining().search(sentence.tokens, first, end) is not None


@cache
def _part() -> Pattern:
    return pattern("of (them|whom|which|those|these)")


@cache
def _including() -> Pattern:
    return pattern("(including|included) (at least|about|some)? (all|the)? END")


@cache
def _among() -> Pattern:
    return pattern("(be|was|were|are)? among (the|at|least|some|about){0,2} END")


@cache
def _joining() -> Pattern:
    return pattern(r"(and|plus|,) (a|an|the|all)? END")
