"""An anniversary that does not go with the year of what is remembered."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from factcheck.claims import SourceClaims
from factcheck.findings import Finding
from factcheck.inflection import counted
from factcheck.lexicon import table
from factcheck.mentions.mention import Mention
from factcheck.rules.inside.ages import told_days
from factcheck.rules.inside.layout import Layout
from factcheck.rules.inside.within import inside
from factcheck.rules.rule import source_rule
from factcheck.source import Span
from factcheck.values.quantity import Quantity
from factcheck.values.relation import Relation

_NEAR = timedelta(days=31)
"""How far from publication a day lies that the news of the day keeps. Heuristic: a month."""
_SHORTEST_MONTH = 28
"""Days that every month has."""
_REACH = 90
"""Code points between an anniversary and the year of the event. Heuristic: some fifteen words."""
_OF = re.compile(
    r"\s*(?:celebrations?|commemorations?)?(?:\s*,?\s*(?:on|in)\s+[\w., ]{4,20}?,?)?\s+of\s+(?P<event>[^,;:()]*)"
)
_ADJACENT_BEFORE = re.compile(r"\W*(?:(?:was|is|marks|marked|brought|saw)\s+)?(?:the|its|his|her|their|a)?\s*")
_ADJACENT_AFTER = re.compile(r"\s*,?\s*(?:on\s+|in\s+)?")
_CLAUSE = re.compile(r"\b(?:that|who|whom|which|since|after|before|until|from|but|and|with|when|where|while|by)\b")
"""Words behind which the year may belong to something else."""
_ITS = re.compile(r"[^;:]*\b(?:its|their|his|her)\s+")
_AT = re.compile(r"\b(?:on|in)\s+$")
_MARKING = re.compile(r"\b(?:mark|celebrat|commemorat|observ|honou?r|remember)\w*", re.IGNORECASE)
_WAS_MARKED = re.compile(
    r"[^,;:()]*\b(?:was|were|has\s+been|is)\s+(?:mark|celebrat|commemorat|observ|honou?r|remember)\w*\b[^,;:()\d]*"
)
"""What stands between what is remembered and the year in which it was: "the 1970 flood was marked in Arn in 2024"."""
_ON_ITS = re.compile(r"[^,;:()]{0,30}\bon\s+(?:its|their|the)\s+")
_ON_THE = re.compile(r"\bon\s+the\s+$", re.IGNORECASE)
_ON = re.compile(r"(?:(?!\b(?:that|who|which|since|after|before|until|but|and|when|while|it)\b)[^;:()])*\bon\s+")
_COMMA = re.compile(r"\s*,\s*")
_AFTER_IT = re.compile(r"\s+after\s+(?:the\s+)?(?P<event>[^,;:()]*)")
"""What leads from "50 years" to the year of what they are counted from."""
_PRESENT = re.compile(
    r"\b(?:marks|celebrates|commemorates|observes|remembers|is|are|(?:is|are) \w+ing|today)\b", re.IGNORECASE
)
_EDITION = re.compile(
    r"\s+(?:edition|season|tour|issue|show|album|reissue|release|campaign|logo|party)\b", re.IGNORECASE
)
_LONG_AGO = 5
"""Years from which "years ago" is a look back at a year. Heuristic."""
_IN_THAT_YEAR = re.compile(r"\s*,?\s+in\s+")
_ENDS = re.compile(r"[,.;)]|$")
_LAST_WORDS = re.compile(r"([^\W\d]+)\s+$")
_OF_YEAR = "of"
_HEADS = ("anniversary", "birthday")
"""What an ordinal counts that is one; the birthday of a person is told by no founding."""
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


class Kept(NamedTuple):
    """When an anniversary is kept.

    Args:
        years: first and last year it can be.
        mention: the words that tell it; None where the text tells of its own day.
        is_day: whether those words name a year or a day of their own, next to the anniversary.
    """

    years: tuple[int, int]
    mention: Mention | None
    is_day: bool


@source_rule
def anniversary(source_claims: SourceClaims) -> Iterator[Finding]:
    """An anniversary is counted wrong: the years since the event are more or fewer.

    **Why:** it is counted on fingers in a hurry, often from the year before, and stands in the headline.

    **Silent when** neither the text nor the day of publication tells when it is kept; it lies ahead or behind (“next
    year”, “ahead of”); “50 years ago, in 1970” has a hedge, or is a year off; the year in the sentence may be that of
    something else; it is an edition, a tour or a season; the event has no more than a year, and a whole year of
    festivities would be one off.

    **Example:** “the 10th anniversary of the Sept. 11, 2001, attacks” in a report of 12 September 2012: the 11th.

    **Source:** the calendar; what belongs to what: ours.
    """
    layout = Layout(source_claims.reading)
    for mark, count, origin, kept in (*_feasts(layout), *_years_ago(layout)):
        began = origin.date.candidates[0]
        first, last = kept.years[0] - began[1].year, kept.years[1] - began[0].year
        if (
            last < 0
            or first <= count <= last
            or (min(abs(first - count), abs(last - count)) == 1 and not _is_sharp(origin, kept))
        ):
            continue
        when = kept.years[1] if kept.mention is None else kept.mention.value.label
        reason = f"{when} is {counted(last, 'year')} after {origin.value.label}, not {count}"
        reckoned = f"{kept.years[1]} - {began[0].year} = {last}"
        found = [mention for mention in (mark, origin, kept.mention) if mention is not None]
        yield inside(
            anniversary.name,
            source_claims,
            sorted(found, key=lambda mention: mention.place.start),
            question=f"Which anniversary is kept of {origin.value.label}?"
            if mark.value.kind == "quantity"
            else f"How many years ago was {origin.value.label}?",
            relation=Relation.CONTRADICTORY if kept.mention is not None else Relation.DISCREPANT,
            told=(reason, (reckoned,)),
        )


def _feasts(layout: Layout) -> Iterator[tuple[Mention, int, Mention, Kept]]:
    """Yield the anniversaries of a source with their years, what they are of, and when they are kept."""
    for mark, count in _marks(layout):
        origin = _origin(mark, layout)
        if origin is not None and (kept := _kept(mark, origin, layout)) is not None:
            yield mark, count, origin, kept


def _years_ago(layout: Layout) -> Iterator[tuple[Mention, int, Mention, Kept]]:
    """Yield each "50 years ago, in 1970" of a source whose day is known."""
    day = _today(layout)
    dates = [found for found in layout.reading.of_kind("date") if layout.is_plain(found.place)]
    for mark, origin in pairwise(dates if day is not None else ()):
        value, began = mark.date, origin.date
        is_counted = value.unit == "year" and value.steps is not None and value.steps <= -_LONG_AGO
        is_year = began.anchoring == "explicit" and began.precision == "year" and began.modifier is None
        hedge = _LAST_WORDS.search(layout.before(mark.place, _REACH))
        is_hedged = value.modifier is not None or (hedge is not None and hedge[1].lower() in _hedges())
        gap = layout.text[mark.place.end : origin.place.start]
        is_beside = _IN_THAT_YEAR.fullmatch(gap) and _ENDS.match(layout.after(origin.place, 1))
        if day is not None and is_counted and is_year and not is_hedged and is_beside:
            yield mark, -(value.steps or 0), origin, Kept((day.year, day.year), None, is_day=False)


@cache
def _hedges() -> frozenset[str]:
    return frozenset(phrase.split()[-1] for phrase in table("modifiers")["before"])


def _marks(layout: Layout) -> Iterator[tuple[Mention, int]]:
    """Yield the anniversaries of a source with their years."""
    text = layout.text
    for mention in layout.reading.of_kind("quantity"):
        value, after = mention.quantity, layout.after(mention.place, _REACH)
        is_nth = value.unit == "ordinal" and value.head in _HEADS
        is_year = value.unit == "year" and (
            after.lstrip(" -").startswith("anniversary") or _AFTER_IT.match(after) is not None
        )
        is_whole = len(value.figures) == 1 and value.figures[0] == int(value.figures[0]) and value.modifier == "none"
        if (is_nth or is_year) and is_whole and layout.is_plain(mention.place) and not _EDITION.match(after):
            yield mention, int(value.figures[0])
    for found in _named().finditer(text):
        place = Span(found.start(), found.end())
        if layout.is_plain(place) and not _EDITION.match(layout.after(place, _REACH)):
            years = int(table("anniversaries")["years"][found.group().lower()][0])
            value = Quantity.of((Decimal(years),), unit="ordinal", noun=found.group(), head="anniversary")
            yield Mention(source_id=layout.reading.source.id, span=place, text=found.group(), value=value), years


@cache
def _named() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(table('anniversaries')['years'])})\b", re.IGNORECASE)


def _dates(mark: Mention, layout: Layout) -> list[Mention]:
    return [date for date in layout.inside(layout.index(mark.place), "date") if date.date.is_resolved]


def _origin(mark: Mention, layout: Layout) -> Mention | None:
    """Return the date of what is remembered: behind "of", or of the founding told before "its"."""
    for found in _dates(mark, layout):
        value = found.date
        if (
            value.anchoring != "explicit"
            or value.year is None
            or len(value.candidates) > 1
            or value.modifier is not None
            or value.vague
        ):
            continue
        if mark.place.end <= found.place.start <= mark.place.end + _REACH:
            between = layout.text[mark.place.end : found.place.start]
            gap = _OF.fullmatch(_without_anniversary(between)) or _AFTER_IT.fullmatch(between)
            if gap is not None and not _CLAUSE.search(gap.group("event")):
                return found
        elif found.place.end <= mark.place.start <= found.place.end + _REACH:
            before = _WORD.findall(_AT.sub("", layout.before(found.place, _REACH)))
            is_begun = bool(before) and before[-1].lower() in table("anniversaries")["events"]
            between = layout.text[found.place.end : mark.place.start]
            is_remembered = bool(before) and before[-1].lower() == _OF_YEAR and _ON_ITS.fullmatch(between) is not None
            if (is_begun and _ITS.fullmatch(between)) or is_remembered:
                return found
    return None


def _without_anniversary(gap: str) -> str:
    """Drop the word behind "150-year"."""
    return re.sub(r"^[\s-]*anniversary\b", "", gap)


def _kept(mark: Mention, origin: Mention, layout: Layout) -> Kept | None:
    """Return when an anniversary is kept; None when nothing tells it for sure."""
    _, head = told_days(layout.reading)
    others = [
        found
        for found in _dates(mark, layout)
        if found.place != origin.place
        and found.date.precision != "season"
        and not (head is not None and head.overlaps(found.place))
    ]
    is_after = _AFTER_IT.match(layout.after(mark.place, _REACH)) is not None
    for found in others:
        if _is_beside(found, mark, layout) and not (is_after and found.date.anchoring == "partial"):
            return Kept(_years(found), found, is_day=found.date.anchoring == "explicit")
    sentence = layout.reading.source.quote(layout.sentence(mark.place))
    if not _is_of_the_day(sentence, [*(found.text for found in others), *(["after"] if is_after else [])]):
        return None
    if len(others) == 1 and _is_kept_then(others[0], mark, origin, layout):
        return Kept(_years(others[0]), others[0], is_day=others[0].date.precision == "day")
    day = _today(layout)
    if others or day is None or is_after:
        return None
    first, last = max(day, date.min + _NEAR) - _NEAR, min(day, date.max - _NEAR) + _NEAR
    near = first.year, last.year
    if _PRESENT.search(layout.before(mark.place, _REACH)) or _falls_near(origin, day):
        return Kept(near, None, is_day=False)
    return None


def _is_kept_then(found: Mention, mark: Mention, origin: Mention, layout: Layout) -> bool:
    """Whether the only other date of a sentence is that of the feast."""
    end, before = max(mark.place.end, origin.place.end), layout.before(mark.place, _REACH)
    if found.date.anchoring in ("relative", "weekday"):
        if _AFTER_IT.match(layout.after(mark.place, _REACH)):
            return _COMMA.fullmatch(layout.text, found.place.end, mark.place.start) is not None
        on_the_day = _ON_THE.search(before) is not None and _ON.fullmatch(layout.text, end, found.place.start)
        is_marked = _MARKING.search(layout.reading.source.quote(layout.sentence(mark.place))) is not None
        return is_marked or bool(on_the_day) or _PRESENT.search(before) is not None
    if found.date.anchoring != "explicit" or found.place.start < end:
        return False
    between = _WAS_MARKED.fullmatch(layout.text, end, found.place.start)
    return between is not None and _CLAUSE.search(between.group()) is None


def _today(layout: Layout) -> date | None:
    """Return the day of publication, as it is known or as the text is dated."""
    anchor = layout.reading.source.anchor
    if anchor is not None:
        return anchor.day
    days, _ = told_days(layout.reading)
    return None if days is None else days[1]


def _is_beside(found: Mention, mark: Mention, layout: Layout) -> bool:
    """Whether a date stands next to the anniversary: "the 25th anniversary, in 2014," or "2014 marks the"."""
    if found.place.end <= mark.place.start:
        return _ADJACENT_BEFORE.fullmatch(layout.text, found.place.end, mark.place.start) is not None
    gap = _without_anniversary(layout.text[mark.place.end : found.place.start])
    return _ADJACENT_AFTER.fullmatch(gap) is not None


def _is_of_the_day(sentence: str, dates: list[str]) -> bool:
    """Whether a sentence tells of no other time than its dates do."""
    for words in dates:
        sentence = sentence.replace(words, " ")
    other = table("anniversaries")["other times"]
    return not any(word.lower() in other for word in _WORD.findall(sentence))


def _years(found: Mention) -> tuple[int, int]:
    stretches = found.date.candidates[: found.date.likely]
    return min(first.year for first, _ in stretches), max(last.year for _, last in stretches)


def _falls_near(origin: Mention, day: date) -> bool:
    """Whether the day of the event comes round within a month of publication."""
    if origin.date.precision != "day":
        return False
    first = origin.date.candidates[0][0]
    years = (year for year in (day.year - 1, day.year, day.year + 1) if date.min.year <= year <= date.max.year)
    rounds = (date(year, first.month, min(first.day, _SHORTEST_MONTH)) for year in years)
    return any(abs(round_ - day) <= _NEAR for round_ in rounds)


def _is_sharp(origin: Mention, kept: Kept) -> bool:
    """Whether one year more or less is wrong: the day of the event is known, or the year of the feast is told."""
    return kept.is_day or origin.date.precision == "day"
