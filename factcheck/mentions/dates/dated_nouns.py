"""Dates that belong to a noun: "after the June 12 fire" is after that fire, and its date is 12 June itself."""

from factcheck.document.classes import Tag
from factcheck.mentions.dates.line import Line
from factcheck.mentions.dates.months import MONTHS
from factcheck.mentions.dates.weekdays import WEEKDAYS

_HEADS = frozenset({"noun", "name", "adjective"})
"""Classes of the word behind a date that begins the noun that has it."""
_VERBS = frozenset({"verb", "auxiliary"})
_WHEN = "when"
_NAMED = MONTHS | WEEKDAYS
"""Classes of words by which a date begins without an article."""


def is_of_noun(line: Line, i: int, end: int) -> bool:
    """Whether a date stands before a noun that has it, so that a preposition before them says nothing of the day.

    Args:
        line: the sentence.
        i: first token of the date.
        end: the token behind it.
    """
    if line.sentence is None:
        return False
    if line.is_sign(end, "'’") and line.lower(end + 1) == "s":
        return line.kind(end + 2) == "word"
    is_led = line.is_of(i - 1, "determiner") and line.kind(i) != "ordinal"
    if not is_led or line.kind(end) != "word" or line.touches(end):
        return False
    head = _tag(line, end)
    return head is not None and head.word_class in _HEADS and (_is_named(line, i) or not _is_subject(line, end))


def is_told_apart(line: Line, end: int) -> bool:
    """Whether what happened then stands behind a date: "after 1989, the year the pit shut", "until 2035, when it ends".

    Args:
        line: the sentence.
        end: the token behind the date.
    """
    if not line.is_sign(end, ",-–—("):
        return False
    if line.lower(end + 1) == _WHEN:
        return line.kind(end + 2) == "word"
    is_named = line.get(end + 1, "the") is not None and line.word(end + 2, "unit") is not None
    return is_named and line.kind(end + 3) == "word" and line.prep(end + 3) is None


def _is_named(line: Line, i: int) -> bool:
    """Whether a date has no article of its own: "the" of "the June 12 talks" is that of the talks."""
    return line.kind(i) == "number" or line.has_any(i, _NAMED)


def _is_subject(line: Line, end: int) -> bool:
    """Whether the word behind a date begins a clause of its own: "after the weekend prices rose"."""
    following = _tag(line, end + 1)
    return following is not None and following.word_class in _VERBS and following.form in ("past", "s")


def _tag(line: Line, i: int) -> Tag | None:
    sentence = line.sentence
    at = None if sentence is None or not 0 <= i < line.length else sentence.token_at(line.tokens[i].start)
    return None if sentence is None or at is None else sentence.tags[at]
