"""A range that ends below its beginning."""

import re
from collections.abc import Iterator
from itertools import pairwise

from factcheck.claims import SourceClaims
from factcheck.errors import ValueTextError
from factcheck.findings import Finding
from factcheck.mentions.dates import parse_date
from factcheck.mentions.mention import Mention
from factcheck.rules.inside.arithmetic import Passage, old_cue, ends, passages
from factcheck.rules.inside.within import inside
from factcheck.rules.rule import source_rule
from factcheck.values.date_interval import DateInterval
from factcheck.values.relation import Relation

_BETWEEN = re.compile(r"\bbetween\b", re.IGNORECASE)
_AGES = re.compile(r"\b(?:ages?|aged)(?:\s+(?:of|between|from))*\s*$", re.IGNORECASE)
_TO = re.compile(r"\s*(?:[-–—]|\bto\b|\band\b|\bthrough\b|\buntil\b)\s*", re.IGNORECASE)
_AND = re.compile(r"\s*\band\b\s*", re.IGNORECASE)
_UP_TO = re.compile(r"\s*(?:[-–—]|\bto\b|\bthrough\b)\s*", re.IGNORECASE)
_FROM = re.compile(r"\b(?:from|between)\b(?:\s+(?:the|early|mid|late))?\s*$|^(?:from|between)\b", re.IGNORECASE)
_FIRST = re.compile(r"^(?:from|between)\s+", re.IGNORECASE)
_WORD = re.compile(r"\b(?:to|and|through|until)\b", re.IGNORECASE)
_OPENED = re.compile(r"\(\s*$")
_CLOCK = 12
"""Bare figures up to this may be hours: "between 10 and 4"."""
_NEAR = 80
"""Characters before a range in which a word can tell that it is none: a line of print. Heuristic."""


@source_rule
def range_upside_down(source_claims: SourceClaims) -> Iterator[Finding]:
    """A range, a span of years or of ages ends below its beginning.

    **Why:** its ends have changed places or one of them is wrong, and readers cannot tell which.

    **Silent when** the figures are a score, a change (“from 50 to 40”), a countdown, hours of the day, years before
    Christ, below zero; the words move, compare or change what the figures tell; days have no year and are of two
    months.

    **Example:** “from 2010 to 2005” stands against the order of time; “the index fell from 50 to 40” is silent.

    **Source:** ours.
    """
    for passage in passages(source_claims):
        for mention in passage.mentions:
            if _is_upside_down(passage, mention):
                yield _finding(source_claims, [mention], mention.text)
        for first, second in pairwise(passage.mentions):
            if _ages_fall(passage, first, second):
                yield _finding(source_claims, [first, second], passage.text[first.place.start : second.place.end])
    for passage in passages(source_claims, "date"):
        for mention in passage.mentions:
            if _dates_fall(passage, mention):
                yield _finding(source_claims, [mention], mention.text)
        for first, second in pairwise(passage.mentions):
            if _years_fall(passage, first, second):
                yield _finding(source_claims, [first, second], passage.text[first.place.start : second.place.end])


def _finding(source_claims: SourceClaims, mentions: list[Mention], words: str) -> Finding:
    return inside(
        range_upside_down.name,
        source_claims,
        mentions,
        question=f"Where does “{words}” begin?",
        relation=Relation.CONTRADICTORY,
        told=(f"“{words}” ends before it begins", ()),
    )


def _speaks_of_change(passage: Passage, mention: Mention) -> bool:
    """Whether the words beside a range move, compare or count down what it tells."""
    beside = passage.before(mention)[-_NEAR:] + " " + passage.after(mention)[: _NEAR // 4]
    return old_cue("words", "no_span").search(beside) is not None


def _is_upside_down(passage: Passage, mention: Mention) -> bool:
    value, found = mention.quantity, ends(mention)
    if found is None or _BETWEEN.match(mention.text) is None or found[0].figures[0] <= found[1].figures[0]:
        return False
    ages = _AGES.search(passage.before(mention)) is not None
    counted = value.unit not in (None, "ordinal", "multiple") or (value.unit is None and value.noun is not None) or ages
    hours = value.unit is None and value.noun is None and max(value.figures) <= _CLOCK
    return counted and not hours and min(value.figures) >= 0 and not _speaks_of_change(passage, mention)


def _ages_fall(passage: Passage, first: Mention, second: Mention) -> bool:
    one, other = first.quantity, second.quantity
    joint = _AND if _BETWEEN.search(passage.before(first)[-_NEAR // 4 :]) else _UP_TO
    if joint.fullmatch(passage.gap(first, second)) is None or len(one.figures) != 1 or len(other.figures) != 1:
        return False
    aged = _AGES.search(passage.before(first)) is not None and {one.unit, other.unit} <= {None, "year_of_age"}
    return aged and one.figures[0] > other.figures[0] and not _speaks_of_change(passage, first)


def _years_fall(passage: Passage, first: Mention, second: Mention) -> bool:
    """Whether two years written as a span stand in the wrong order."""
    if not (_is_year(first.date) and _is_year(second.date)):
        return False
    before, gap = passage.before(first), passage.gap(first, second)
    opened = _FROM.search(before) or _FROM.search(first.text)
    gap_tells = _TO.fullmatch(re.sub(r"\bthe\b|\bearly\b|\bmid\b|\blate\b", "", gap))
    late = (first.date.year or 0) > (second.date.year or 0)
    return bool(late and opened and gap_tells) and not _speaks_of_change(passage, first)


def _is_year(value: DateInterval) -> bool:
    return value.precision == "year" and value.anchoring == "explicit" and value.year is not None and value.year > 0


def _dates_fall(passage: Passage, mention: Mention) -> bool:
    """Whether a span of dates that is read as one ends before it begins."""
    halves = _TO.split(_FIRST.sub("", mention.text))
    if len(halves) != 2:
        return False
    first, second = (_parsed(half) for half in halves)
    if first is None or second is None or not _falls(first, second):
        return False
    closed = _OPENED.search(passage.before(mention)) and passage.after(mention).lstrip().startswith(")")
    words = _WORD.search(mention.text) is not None
    return (words or closed is not None) and not _speaks_of_change(passage, mention)


def _falls(first: DateInterval, second: DateInterval) -> bool:
    """Whether the second lies before the first in one year, or in an earlier one."""
    if first.year is not None and second.year is not None and first.year != second.year:
        return first.year > second.year > 0
    if first.month is None or first.month != second.month or first.day is None or second.day is None:
        return False
    return first.day > second.day and (first.year is None or first.year == second.year)


def _parsed(text: str) -> DateInterval | None:
    try:
        return parse_date(text)
    except ValueTextError:
        return None
