"""Read the days that share a month: "Nov. 28 and 29", "28 and 29 November", "Oct. 3, 4 and 5, 2024"."""

from dataclasses import replace
from typing import NamedTuple

from factcheck.mentions.dates.compounds import Range
from factcheck.mentions.dates.expressions import Dated
from factcheck.mentions.dates.grammar import Phrase, modifier_before
from factcheck.mentions.dates.line import Line
from factcheck.mentions.dates.points import day_month
from factcheck.mentions.dates.weekdays import weekday, weekday_date
from factcheck.mentions.dates.years import year_after

_LONGEST_LIST = 6
"""Days of the longest list. Heuristic."""


class _Day(NamedTuple):
    """A day of a list: its number, the place of its first token, and the place behind it."""

    day: int
    start: int
    end: int
    weekday: int | None = None


def days_beside(line: Line, phrase: Phrase) -> tuple[Phrase, ...]:
    """Return a date with the days behind it that borrow its month and year.

    Returns:
        The date alone where no list of days follows.
    """
    first = phrase.expression
    if not isinstance(first, Dated) or first.month is None or first.day is None:
        return (phrase,)
    if first.weekday is not None:
        return _weekdays_beside(line, phrase, first)
    if first.year is not None or line.day(phrase.end - 1) is None:  # "29 November and 30 people"
        return (phrase,)
    return _days_behind(line, phrase, first)


def _days_behind(line: Line, phrase: Phrase, first: Dated) -> tuple[Phrase, ...]:
    """Read ", 4 and 5, 2024" behind "Oct. 3"."""
    days, end = _days(line, phrase.end, first.day or 0)
    if not days or not _ends_list(line, end):
        return (phrase,)
    named = year_after(line, end)
    year, end_of_year = (None, end) if named is None else named
    days[-1] = days[-1]._replace(end=end_of_year)
    others = (Phrase(Dated(year, first.month, each.day), each.start, each.end, phrase.modifier) for each in days)
    return (phrase._replace(expression=replace(first, year=year)), *others)


def days_before_month(line: Line, i: int) -> tuple[Phrase, ...]:
    """Read "28 and 29 November": a list of days of which only the last has the month; nothing where there is none."""
    day = line.day(line.skip_class(i, "the"))
    if day is None or not _is_led_to_list(line, i):
        return ()
    days, place = [_Day(day, i, i + 1)], _behind(line, i)
    while len(days) < _LONGEST_LIST and (line.is_sign(place, ",") or line.get(place, "and") is not None):
        near = line.skip_class(place + 1, "the") if line.has("article_in_lists") else place + 1
        last = day_month(line, near)
        if last is not None and isinstance(last[0], Dated) and line.day(near) is not None:
            return _with_month_of(line, days, last[0], near, last[1])
        each = line.day(place + 1)
        if each is None or each <= days[-1].day:
            return ()
        days, place = [*days, _Day(each, place + 1, place + 2)], _behind(line, place + 1)
    return ()


def _is_led_to_list(line: Line, i: int) -> bool:
    """Whether a list of days can begin at a token, by what stands before it."""
    if line.has("unled_lists") or line.prep(i - 1) is not None:
        return True
    return line.get(i - 1, "weekday") is not None or line.kind(i - 1) == ""


def _with_month_of(line: Line, days: list[_Day], last: Dated, start: int, end: int) -> tuple[Phrase, ...]:
    """Return days with the month of the last, and the last; nothing where they do not rise."""
    if last.day is None or days[-1].day >= last.day:
        return ()
    modifier = modifier_before(line, days[0].start)
    found = [Phrase(Dated(last.year, last.month, each.day), each.start, each.end, modifier) for each in days]
    return (*found, Phrase(last, start, end, modifier))


def weekdays_before_month(line: Line, i: int) -> tuple[Phrase, ...]:
    """Read "Saturday 18 and Sunday 19 May", "Friday 17 to Sunday 19 May": only the last day has the month.

    Returns:
        The days, or the one range from the first to the last; nothing where no month follows.
    """
    days: list[_Day] = []
    while len(days) < _LONGEST_LIST:
        last = weekday_date(line, i) if days else None
        if last is not None and isinstance(last[0], Dated) and last[0].month is not None and last[0].day is not None:
            return _with_month(line, days, Phrase(last[0], i, last[1]))
        day = _weekday_and_day(line, i)
        if day is None or (days and day.day <= days[-1].day):
            return ()
        days.append(day)
        i = _behind_weekday(line, day.end)
        if i == day.end:
            return ()
    return ()


def _weekday_and_day(line: Line, i: int) -> _Day | None:
    """Read "Saturday 18", "Sunday, the 19th"."""
    named = weekday(line, i)
    place = -1 if named is None else line.skip_class(line.skip(named[1], ","), "the")
    day = line.day(place)
    return None if named is None or day is None else _Day(day, i, place + 1, named[0])


def _behind_weekday(line: Line, i: int) -> int:
    """Step over the comma and the word or sign between two days."""
    i = line.skip(i, ",")
    joined = line.get(i, "and") is not None or line.is_sign(i, "-–—&") or line.is_led(i + 1, "last_day")
    return i + 1 if joined else i


def _with_month(line: Line, days: list[_Day], last: Phrase) -> tuple[Phrase, ...]:
    """Return days the month of the last, or make a range of the two where such a word stands between."""
    end = last.expression
    if not isinstance(end, Dated) or (end.day or 0) <= days[-1].day:
        return ()
    found = [Phrase(replace(end, day=each.day, weekday=each.weekday), each.start, each.end) for each in days]
    between = line.skip(days[-1].end, ",")
    if len(found) == 1 and (line.is_led(between + 1, "last_day") or line.is_sign(between, "-–—")):
        return (Phrase(Range(found[0].expression, end), found[0].start, last.end),)
    modifier = modifier_before(line, days[0].start)
    return tuple(each._replace(modifier=modifier) for each in (*found, last))


def _weekdays_beside(line: Line, phrase: Phrase, first: Dated) -> tuple[Phrase, ...]:
    """Read "Saturday 18 May and Sunday 19", "Saturday, May 18, and Sunday, 19": the second borrows the month."""
    i = line.skip(phrase.end, ",")
    second = _weekday_and_day(line, i + 1) if line.get(i, "and") is not None else None
    if second is None or second.day <= (first.day or 0) or not _ends_list(line, second.end):
        return (phrase,)
    borrowed = replace(first, day=second.day, weekday=second.weekday)
    return (phrase, Phrase(borrowed, second.start, second.end, phrase.modifier))


def _behind(line: Line, i: int) -> int:
    """Step over a day, with its point in languages that write one: "3. und 4. Mai"."""
    return line.skip_point(i + 1) if line.has("points_behind_days") else i + 1


def _days(line: Line, i: int, last: int) -> tuple[list[_Day], int]:
    """Read ", 4 and 5" with the place behind it: days that rise up to "and"; none where it is missing."""
    days: list[_Day] = []
    is_last = False
    while not is_last and len(days) < _LONGEST_LIST:
        j = line.skip(i, ",")
        is_last = line.get(j, "and") is not None or line.lower(j) == "or"
        j = j + 1 if is_last else j
        day = line.day(j)
        if j == i or day is None or day <= last:
            break
        days, i, last = [*days, _Day(day, j, j + 1)], j + 1, day
    return (days, i) if is_last else ([], i)


def _ends_list(line: Line, i: int) -> bool:
    """Whether a list of days ends there, so that no noun is counted: not "Nov. 28 and 29 people died"."""
    if line.token(i) is None or line.is_sign(i, '.;:!?)]—–"”') or line.year(i) is not None:
        return True
    if line.is_sign(i, ","):
        return line.kind(i + 1) != "number" or line.year(i + 1) is not None
    return line.prep(i) not in (None, "of", "to") and line.kind(i + 1) != "number"
