"""The figures that an article gives of one thing at two times: "rose from 12 to 17", "17, up from 12"."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from factcheck.document import Sentence
from factcheck.document.patterns import Pattern, pattern
from factcheck.lexicon import table
from factcheck.mentions.mention import Mention, Reading
from factcheck.source import Span
from factcheck.values.quantity import Quantity

_REACH = 3
"""Tokens before the first figure among which "from" stands: "from an earlier 12". Heuristic."""


def at_other_times(reading: Reading, span: Span) -> Iterator[Quantity]:
    """Yield what an article gives at another time of what it counts at a place, in the same sentence.

    Args:
        reading: the article.
        span: the place of a figure.
    """
    sentence = reading.document.sentence_at(span.start)
    if sentence is None:
        return
    days = _in_sentence(reading, span, "date")
    for one, other in pairwise(_in_sentence(reading, span, "quantity")):
        if span not in (one.span, other.span) or one.quantity.unit != other.quantity.unit:
            continue
        if _are_of_two_times(sentence, one, other) or _have_days(one, other, days):
            yield (other if one.span == span else one).quantity


def _in_sentence(reading: Reading, span: Span, kind: str) -> list[Mention]:
    """Return the mentions of a kind in the sentence at a place."""
    index = reading.document.index(span.start)
    return [mention for mention in reading.in_sentences[index] if mention.value.kind == kind]


def _have_days(one: Mention, other: Mention, days: Sequence[Mention]) -> bool:
    """Whether each of two figures has a day of its own: "12 on Monday and 17 by Tuesday", "on Monday 12, on Tuesday
    17"."""
    if len(days) != 2 or one.quantity.noun != (other.quantity.noun or one.quantity.noun):
        return False
    if days[0].value.key == days[1].value.key:
        return False
    starts = sorted((each.place.start, each in days) for each in (one, other, *days))
    return [is_day for _, is_day in starts] in ([True, False, True, False], [False, True, False, True])


def _are_of_two_times(sentence: Sentence, one: Mention, other: Mention) -> bool:
    """Whether the words between two figures, and those before them, make them an earlier and a later one."""
    begin, between = sentence.bounds(one.place)
    end, _ = sentence.bounds(other.place)
    tokens = sentence.tokens
    if _to().fullmatch(tokens, between, end) is not None:
        return any(token.lower == "from" for token in tokens[max(0, begin - _REACH) : begin])
    return _up_from().fullmatch(tokens, between, end) is not None


@cache
def _to() -> Pattern:
    return pattern("WORD{0,2} to (a|an|the)? LOW{0,2}")


@cache
def _up_from() -> Pattern:
    leads = table("succession")["earlier"]
    return pattern(r"LOW{0,3} (,|\(|DASH)? EARLIER (a|an|the)? LOW{0,2}", EARLIER=tuple(leads), DASH=("-", "–", "—"))
