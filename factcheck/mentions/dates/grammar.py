"""Find the longest temporal expression that begins at a token.

Come in here; single dates are read in readers.py and the files beside it, ranges and the words before a date here.
"""

from typing import NamedTuple

from factcheck.mentions.dates.compounds import Range, Timed
from factcheck.mentions.dates.counted import Following, Shifted
from factcheck.mentions.dates.expressions import Dated, Expression
from factcheck.mentions.dates.line import Found, Line
from factcheck.mentions.dates.readers import point, readers_at
from factcheck.mentions.dates.years import year_after
from factcheck.values.date_interval import Modifier

_MODIFIERS: dict[str, Modifier] = {
    "since": "since", "until": "until", "by": "until", "before": "before", "after": "after", "about": "about",
    "around": "about",
}  # fmt: skip
_JOINTS = frozenset(("to", "until", "through"))


class Phrase(NamedTuple):
    """An expression with its place among the tokens and the modifier before it."""

    expression: Expression
    start: int
    end: int
    modifier: Modifier | None = None


def phrase_at(line: Line, i: int) -> Phrase | None:
    """Read the longest expression that begins at a token.

    Returns:
        None when none begins there. The preposition before it is no part of it, and gives the modifier.
    """
    if not readers_at(line, i) or _is_score(line, i):
        return None
    found = point(line, i)
    ranged = range_at(line, i, found)
    if ranged is not None and not (found is not None and _are_two(line, found, ranged)):
        return Phrase(ranged[0], i, ranged[1])
    if found is None or _is_frequency(line, i, found[1]):
        return None
    if line.language != "en" and not any(token.text[0].isdigit() for token in line.tokens[i : found[1]]):
        return None
    modifier = modifier_before(line, i)
    on_one_day = found[0].precision == "time"  # "shortly after 6 p.m." is no later day
    turned = line.lower(i - 1) == "around" and found[0].anchoring in ("relative", "weekday")  # "walking around today"
    return Phrase(found[0], i, found[1], None if on_one_day or turned else modifier)


def _are_two(line: Line, first: tuple[Expression, int], ranged: tuple[Expression, int]) -> bool:
    """Whether a range is rather two dates: years that words join are the beginning and the end of something.

    TIMEX3 marks them apart, and a source that gives another end can then be told from one that does not.
    """
    if line.is_whole or not isinstance(ranged[0], Range) or line.is_sign(first[1], "-–—~"):
        return False
    return ranged[0].first.precision == ranged[0].second.precision == "year" and ranged[0].first == first[0]


def modifier_before(line: Line, i: int) -> Modifier | None:
    """Return the modifier that the word before an expression sets."""
    j = i - 1
    if line.word(j, "prep") == "on" or line.get(j, "the") is not None:
        j -= 1
    word = line.word(j, "prep")
    led = line.word(j - 2, "prep")
    if (word in ("to", "through") and led == "from") or (line.get(j, "and") is not None and led == "between"):
        return "until"
    if word == "to" and line.lower(j - 1) == "prior":
        return "before"
    if word in ("from", "between"):
        return "since" if line.lower(j - 1) == "as" or line.year(i) is not None else None
    if word == "after" and line.lower(j - 1) in ("day", "days", "week", "weeks", "month", "months", "year", "years"):
        return None
    if line.lower(j) == "than" and line.lower(j - 1) in ("later", "earlier"):
        return "after" if line.lower(j - 1) == "later" else "before"
    return _MODIFIERS.get(word) if word is not None else None


def _is_score(line: Line, i: int) -> bool:
    """Whether a number is the second of a pair such as a result: "30-7 Oct. 19"."""
    dashed = line.is_sign(i - 1, "-–") and line.touches(i) and line.touches(i - 1)
    hour = line.get(i + 1, "meridiem") is not None or line.lower(i + 1) in ("a", "p")
    return dashed and line.kind(i) == "number" and line.kind(i - 2) == "number" and not hour


def _is_frequency(line: Line, i: int, end: int) -> bool:
    """Whether the words say how often: "every Friday", "Friday mornings"."""
    if line.get(i - 1, "every") is not None or line.get(line.skip_class(i, "the"), "every") is not None:
        return True
    if line.lower(i - 1) == "other" and line.get(i - 2, "every") is not None:
        return True
    j = end + 1 if line.word(end, "prep") == "on" else end
    if line.lower(j) in ("daily", "nightly", "weekdays", "weekends") or line.get(j, "weekdays") is not None:
        return True
    return line.lower(end) in ("mornings", "afternoons", "evenings", "nights") or line.lower(end - 1) in (
        "mornings",
        "nights",
    )


def range_at(line: Line, i: int, first: Found) -> Found:
    """Read a range: "Monday to Friday", "Nov. 27-29", "27-29 November", "March and May" after "between"."""
    if first is None:
        return _days_of_month(line, i)
    joined = _joint(line, i, first[1])
    if joined is None:
        return _days_of_month(line, i)
    one, last = first[0], line.day(joined)
    second = point(line, joined)
    if second is None and line.get(joined, "now") is not None:
        second = Shifted("day", 0), joined + 1
    core = one.inner if isinstance(one, Timed) else one
    if isinstance(core, Dated) and core.month is not None and core.day is not None and last is not None:
        plain = second is None or second[1] == joined + 1 or second[0].precision == "time"
        if plain and (core.day < last):
            return _same_month(line, core, last, joined)
    if second is None or second[0].precision == "time" or one.precision == "time":
        return None
    if isinstance(second[0], Following) or not _are_alike(one, second[0]):
        return None
    return Range(_with_year_of(one, second[0]), second[0]), second[1]


def _same_month(line: Line, first: Dated, last: int, i: int) -> Found:
    """Read the second day of "Nov. 27-29, 2024"."""
    named = year_after(line, i + 1) if first.year is None else None
    year_named = first.year if named is None else named[0]
    pair = (Dated(year_named, first.month, first.day), Dated(year_named, first.month, last))
    return Range(*pair), i + 1 if named is None else named[1]


def _joint(line: Line, i: int, j: int) -> int | None:
    """Step over what joins the ends of a range; None when nothing does."""
    word = line.word(j, "prep")
    before = line.word(i - 1, "prep") or line.word(i - 2, "prep")
    if word in _JOINTS and not (word == "to" and line.kind(j + 1) == "word" and not line.tokens[j + 1].classes):
        j = j + 2 if line.language != "en" and line.word(j + 1, "prep") == "to" else j + 1
        return line.skip_class(j, "the") if line.kind(line.skip_class(j, "the")) == "ordinal" else j
    if line.is_sign(j, "-–~") or (line.is_sign(j, "—") and line.touches(j)):
        return j + 1
    if line.get(j, "and") is not None and before == "between":
        return j + 1
    if line.language != "en" and line.is_sign(j, "/") and line.touches(j) and line.is_sign(j - 1, "."):
        return j + 1  # "14./15.10.2018"
    return None


def _days_of_month(line: Line, i: int) -> Found:
    """Read a range whose first day borrows the month of the second: "27-29 November", "the 13th to the 15th of
    July"."""
    j = line.skip_class(i, "the")
    day = line.day(j)
    if day is None:
        return None
    end = _joint(line, i, j + 1 if line.language == "en" else line.skip_point(j + 1))
    second = None if end is None else point(line, line.skip_class(end, "the"))
    if second is None or not isinstance(second[0], Dated) or second[0].month is None or second[0].day is None:
        return None
    if day >= second[0].day:
        return None
    return Range(Dated(second[0].year, second[0].month, day), second[0]), second[1]


def _are_alike(one: Expression, two: Expression) -> bool:
    """Whether two expressions can be the ends of one range: not a month and a holiday."""
    sizes = {
        "day": 0,
        "week": 0,
        "month": 1,
        "quarter": 1,
        "season": 1,
        "half": 1,
        "year": 2,
        "decade": 3,
        "century": 3,
    }
    return abs(sizes.get(one.precision, 0) - sizes.get(two.precision, 0)) <= 2


def _with_year_of(one: Expression, two: Expression) -> Expression:
    """Return the first end the year that only the second names: "May to October 2020", "November to February 2017"."""
    year_named = two.named.year
    if year_named is None or one.named.year is not None:
        return one
    if isinstance(one, Dated) and one.month is not None and isinstance(two, Dated) and two.month is not None:
        wraps = (one.month, one.day or 0) > (two.month, two.day or 31)
        return Dated(year_named - wraps, one.month, one.day, one.weekday)
    return one
