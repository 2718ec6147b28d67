"""When an anniversary is kept: on the day of the report, or on a day that stands beside it."""

from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from factcheck.document.patterns import Pattern, pattern
from factcheck.lexicon import table
from factcheck.mentions.mention import Mention
from factcheck.rules.inside.passage import Passage, Passages
from factcheck.rules.inside.report_days import day_of_report, report_days

_NEAR = timedelta(days=31)
"""How far from publication a day lies that the news of the day keeps. Heuristic: a month."""
_SHORTEST_MONTH = 28
"""Days that every month has."""
AFTER = pattern("after")
"""What leads from "50 years" to what they are counted from."""
_ADJACENT_BEFORE = pattern(
    "SIGN{0,3} (was | is | marks | marked | brought | saw)? (the | its | his | her | their | a)?"
)
_ADJACENT_BEHIND = pattern("(-? anniversary)? ,? (on | in)?")
_MARKS = "mark* | celebrat* | commemorat* | observ* | honor* | honour* | remember*"
_MARKING = pattern(_MARKS)
_ON_THE = pattern("on the")
_COMMA = pattern(",")
_PRESENT = pattern("marks | celebrates | commemorates | observes | remembers | is | are | today")


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


@cache
def _was_marked() -> Pattern:
    """Return what stands between an event and the year of the feast: "the 1970 flood was marked in Arn in 2024"."""
    return pattern(
        rf"~(, | ; | : | \( | \) | CLAUSES){{0,20}} (was | were | has been | is) ({_MARKS}) "
        r"~(, | ; | : | \( | \) | DIGITS | CLAUSES){0,16}",
        CLAUSES=table("anniversaries")["clauses"],
    )


@cache
def _on() -> Pattern:
    """Return what stands before the day on which a feast is kept: "the flood with a service on"."""
    return pattern(r"~(; | : | \( | \) | TURNS){0,24} on", TURNS=table("anniversaries")["turns"])


def when_kept(mark: Mention, origin: Mention, passages: Passages) -> Kept | None:
    """Return when an anniversary is kept; None when nothing tells it for sure."""
    passage = passages.at(mark)
    others = _other_dates(mark, origin, passages)
    is_after = passage.behind(mark, AFTER) is not None
    for found in others:
        if _is_beside(found, mark, passage) and not (is_after and found.date.anchoring == "partial"):
            return Kept(_years(found), found, is_day=found.date.anchoring == "explicit")
    if not _is_of_the_day(passage, others, is_after=is_after):
        return None
    if len(others) == 1 and _is_kept_then(others[0], mark, origin, passage):
        return Kept(_years(others[0]), others[0], is_day=others[0].date.precision == "day")
    return None if others or is_after else _kept_today(mark, origin, passages)


def resolved_dates(passage: Passage) -> list[Mention]:
    """Return the dates of a sentence whose days are known."""
    return [found for found in passage.of_kind("date") if found.date.is_resolved]


def _other_dates(mark: Mention, origin: Mention, passages: Passages) -> list[Mention]:
    """Return the dates beside an anniversary that are neither that of its event nor that of the source."""
    _, head = report_days(passages.reading)
    return [
        found
        for found in resolved_dates(passages.at(mark))
        if found.place != origin.place
        and found.date.precision != "season"
        and not (head is not None and head.overlaps(found.place))
    ]


def _kept_today(mark: Mention, origin: Mention, passages: Passages) -> Kept | None:
    """Return the days of the report, where an anniversary is told as one of them."""
    day = day_of_report(passages.reading)
    if day is None or not (passages.at(mark).search_before(mark, _PRESENT) or _falls_near(origin, day)):
        return None
    first, last = max(day, date.min + _NEAR) - _NEAR, min(day, date.max - _NEAR) + _NEAR
    return Kept((first.year, last.year), None, is_day=False)


def _is_kept_then(found: Mention, mark: Mention, origin: Mention, passage: Passage) -> bool:
    """Whether the only other date of a sentence is that of the feast."""
    tokens = passage.sentence.tokens
    end, first = max(passage.bounds(mark)[1], passage.bounds(origin)[1]), passage.bounds(found)[0]
    if found.date.anchoring not in ("relative", "weekday"):
        is_later = found.date.anchoring == "explicit" and first >= end
        return is_later and _was_marked().fullmatch(tokens, end, first) is not None
    if passage.behind(mark, AFTER):
        return passage.between(found, mark, _COMMA) is not None
    on_the_day = passage.before(mark, _ON_THE) and _on().fullmatch(tokens, end, first)
    return bool(on_the_day or passage.search(_MARKING) or passage.search_before(mark, _PRESENT))


def _is_beside(found: Mention, mark: Mention, passage: Passage) -> bool:
    """Whether a date stands next to the anniversary: "the 25th anniversary, in 2014," or "2014 marks the"."""
    if found.place.end <= mark.place.start:
        return passage.between(found, mark, _ADJACENT_BEFORE) is not None
    return passage.between(mark, found, _ADJACENT_BEHIND) is not None


def _is_of_the_day(passage: Passage, dates: Iterable[Mention], *, is_after: bool) -> bool:
    """Whether a sentence tells of no other time than its dates do, and the event that an anniversary is after."""
    inside = {index for found in dates for index in range(*passage.bounds(found))}
    other = table("anniversaries")["other times"]
    return not any(
        token.lower in other and index not in inside and not (is_after and token.lower == "after")
        for index, token in enumerate(passage.sentence.tokens)
    )


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
