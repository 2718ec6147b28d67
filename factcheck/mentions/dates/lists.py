"""Read the days that share a month: "Nov. 28 and 29", "28 and 29 November", "Oct. 3, 4 and 5, 2024"."""

from dataclasses import replace

from factcheck.mentions.dates.compounds import Range
from factcheck.mentions.dates.expressions import Dated
from factcheck.mentions.dates.grammar import Phrase, modifier_before
from factcheck.mentions.dates.line import Line
from factcheck.mentions.dates.points import day_month
from factcheck.mentions.dates.weekdays import weekday, weekday_date
from factcheck.mentions.dates.years import year_after

_LONGEST_LIST = 6
"""Days of the longest list; ours."""


def days_beside(line: Line, phrase: Phrase) -> tuple[Phrase, ...]:
    """Return a date with the days behind it that borrow its month and year.

    Returns:
        The date alone where no list of days follows.
    """
    first = phrase.expression
    if isinstance(first, Dated) and first.month is not None and first.day is not None and first.weekday is not None:
        return _weekdays_beside(line, phrase, first)
    if not isinstance(first, Dated) or first.day is None or first.month is None or first.weekday is not None:
        return (phrase,)
    if first.year is not None or line.day(phrase.end - 1) is None:  # "29 November and 30 people"
        return (phrase,)
    days, end = _days(line, phrase.end, first.day)
    if not days or not _ends_list(line, end):
        return (phrase,)
    named = year_after(line, end)
    year, end_of_year = (None, end) if named is None else named
    phrases = [phrase._replace(expression=replace(first, year=year))]
    for place, day in days:
        phrases.append(Phrase(Dated(year, first.month, day), place, place + 1, phrase.modifier))
    phrases[-1] = phrases[-1]._replace(end=end_of_year)
    return tuple(phrases)


def days_before_month(line: Line, i: int) -> tuple[Phrase, ...]:
    """Read "28 and 29 November": a list of days of which only the last has the month; nothing where there is none."""
    start = line.skip_class(i, "the")
    day = line.day(start)
    led = (
        line.language != "en"
        or line.word(i - 1, "prep") is not None
        or line.get(i - 1, "weekday") is not None
        or line.kind(i - 1) == ""
    )
    if day is None or not led:
        return ()
    days, place = [(i, day)], _behind(line, i)
    while len(days) < _LONGEST_LIST and (line.is_sign(place, ",") or line.get(place, "and") is not None):
        near = place + 1 if line.language == "en" else line.skip_class(place + 1, "the")
        last = day_month(line, near)
        if last is not None and isinstance(last[0], Dated) and line.day(near) is not None:
            month, year = last[0].month, last[0].year
            found = [
                Phrase(Dated(year, month, each), where, where + 1, modifier_before(line, i)) for where, each in days
            ]
            ordered = last[0].day is not None and days[-1][1] < last[0].day
            return (*found, Phrase(last[0], near, last[1], found[0].modifier)) if ordered else ()
        each = line.day(place + 1)
        if each is None or each <= days[-1][1]:
            return ()
        days, place = [*days, (place + 1, each)], _behind(line, place + 1)
    return ()


def weekdays_before_month(line: Line, i: int) -> tuple[Phrase, ...]:
    """Read "Saturday 18 and Sunday 19 May", "Friday 17 to Sunday 19 May": only the last day has the month.

    Returns:
        The days, or the one range from the first to the last; nothing where no month follows.
    """
    days: list[tuple[int, int, int, int]] = []
    while len(days) < _LONGEST_LIST:
        last = weekday_date(line, i) if days else None
        if last is not None and isinstance(last[0], Dated) and last[0].month is not None and last[0].day is not None:
            return _with_month(line, days, Phrase(last[0], i, last[1]))
        named = weekday(line, i)
        place = -1 if named is None else line.skip_class(line.skip(named[1], ","), "the")
        day = line.day(place)
        if named is None or day is None or (days and day <= days[-1][1]):
            return ()
        days.append((named[0], day, i, place + 1))
        i = line.skip(place + 1, ",")
        joined = line.get(i, "and") is not None or line.is_sign(i, "-–—&") or line.word(i, "prep") in _JOINTS
        i = i + 1 if joined else i
        if i == place + 1:
            return ()
    return ()


def _with_month(line: Line, days: list[tuple[int, int, int, int]], last: Phrase) -> tuple[Phrase, ...]:
    """Return days the month of the last, or make a range of the two where such a word stands between."""
    end = last.expression
    if not isinstance(end, Dated) or (end.day or 0) <= days[-1][1]:
        return ()
    found = [Phrase(replace(end, day=day, weekday=number), start, stop) for number, day, start, stop in days]
    between = line.skip(days[-1][3], ",")
    if len(found) == 1 and (line.word(between, "prep") in _JOINTS or line.is_sign(between, "-–—")):
        return (Phrase(Range(found[0].expression, end), found[0].start, last.end),)
    modifier = modifier_before(line, days[0][2])
    return tuple(each._replace(modifier=modifier) for each in (*found, last))


def _weekdays_beside(line: Line, phrase: Phrase, first: Dated) -> tuple[Phrase, ...]:
    """Read "Saturday 18 May and Sunday 19", "Saturday, May 18, and Sunday, 19": the second borrows the month."""
    i = line.skip(phrase.end, ",")
    named = weekday(line, i + 1) if line.get(i, "and") is not None else None
    place = -1 if named is None else line.skip_class(line.skip(named[1], ","), "the")
    day = line.day(place)
    if named is None or day is None or day <= (first.day or 0) or not _ends_list(line, place + 1):
        return (phrase,)
    return (phrase, Phrase(replace(first, day=day, weekday=named[0]), i + 1, place + 1, phrase.modifier))


_JOINTS = frozenset(("to", "until", "through"))


def _behind(line: Line, i: int) -> int:
    """Step over a day, with its point in languages that write one: "3. und 4. Mai"."""
    return i + 1 if line.language == "en" else line.skip_point(i + 1)


def _days(line: Line, i: int, last: int) -> tuple[list[tuple[int, int]], int]:
    """Read ", 4 and 5" with the place of each: days that rise, the last behind "and"."""
    days: list[tuple[int, int]] = []
    closed = False
    while not closed and len(days) < _LONGEST_LIST:
        j = line.skip(i, ",")
        closed = line.get(j, "and") is not None or line.lower(j) == "or"
        j = j + 1 if closed else j
        day = line.day(j)
        if j == i or day is None or day <= last:
            break
        days, i, last = [*days, (j, day)], j + 1, day
    return (days, i) if closed and days and days[-1][0] == i - 1 else ([], i)


def _ends_list(line: Line, i: int) -> bool:
    """Whether a list of days ends there, so that no noun is counted: not "Nov. 28 and 29 people died"."""
    if line.token(i) is None or line.is_sign(i, '.;:!?)]—–"”'):
        return True
    if line.is_sign(i, ","):
        return line.kind(i + 1) != "number" or line.year(i + 1) is not None
    return (line.word(i, "prep") not in (None, "of", "to") and line.kind(i + 1) != "number") or line.year(i) is not None
