"""Find the longest temporal expression that begins at a token.

Come in here; single dates are read in readers.py and the files beside it, ranges and the words before a date here.
"""

from typing import NamedTuple

from factcheck.mentions.dates.compounds import Part, Range, Timed
from factcheck.mentions.dates.counted import Following, Shifted
from factcheck.mentions.dates.dated_nouns import is_of_noun, is_told_apart
from factcheck.mentions.dates.expressions import Dated, Expression
from factcheck.mentions.dates.groups import modifiers
from factcheck.mentions.dates.line import Found, Line
from factcheck.mentions.dates.readers import point, readers_at
from factcheck.mentions.dates.years import is_roughly, year_after
from factcheck.values.date_interval import Modifier

_SIZES = {"month": 1, "quarter": 1, "season": 1, "half": 1, "year": 2, "decade": 3, "century": 3}
"""Steps of precision above the day."""
_FARTHEST_SIZES = 2
"""Steps between the precisions of the ends of one range. Heuristic: not a day and a century."""


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
    if found is not None and _is_title(line, i, found[1]):
        return None
    if found is None or _is_frequency(line, i, found[1]) or not _is_sure_abroad(line, i, found[1]):
        return None
    if _is_unmodified(line, i, found[0]):
        return Phrase(found[0], i, found[1])
    modifier = modifier_before(line, i)
    is_part = modifier not in (None, "since") and (is_of_noun(line, i, found[1]) or is_told_apart(line, found[1]))
    return Phrase(found[0], i, found[1], None if is_part else modifier)


def _is_title(line: Line, i: int, end: int) -> bool:
    """Whether words are the title of a work: all with capitals, in quotation marks that end with them."""
    while i > 0 and line.is_capital(i - 1):
        i -= 1
    while line.is_capital(end):
        end += 1
    is_quoted = line.is_sign(i - 1, '"“‘') and line.is_sign(end, '"”’')
    return is_quoted and end > i + 1 and all(line.is_capital(j) for j in range(i, end))


def _is_sure_abroad(line: Line, i: int, end: int) -> bool:
    """Whether words of another language than English have figures, without which they are not sure to be a date."""
    return not line.has("figures_only") or any(token.text[0].isdigit() for token in line.tokens[i:end])


def _is_unmodified(line: Line, i: int, found: Expression) -> bool:
    """Whether the word before a date says no more of its day: "shortly after 6 p.m.", "walking around today"."""
    if found.precision == "time":
        return True
    return line.lower(i - 1) == "around" and found.anchoring in ("relative", "weekday")


def _are_two(line: Line, first: tuple[Expression, int], ranged: tuple[Expression, int]) -> bool:
    """Whether a range is rather two dates: years that words join are the beginning and the end of something.

    TIMEX3 marks them apart, and a source that gives another end can then be kept apart from one that does not.
    """
    if line.is_whole or not isinstance(ranged[0], Range) or line.is_sign(first[1], "-–—~"):
        return False
    if line.lower(first[1]) in ("or", "through") or isinstance(ranged[0].second, Part):
        return False
    return ranged[0].first.precision == ranged[0].second.precision == "year" and ranged[0].first == first[0]


def modifier_before(line: Line, i: int) -> Modifier | None:
    """Return the modifier that the word before an expression sets."""
    j = i - 1
    if line.prep(j) == "on" or line.get(j, "the") is not None:
        j -= 1
    if _is_second_end(line, j):
        return "until"
    if line.lower(j) == "than" and line.is_of(j - 1, "earlier_or_later"):
        return "after" if line.lower(j - 1) == "later" else "before"
    return _said_by_preposition(line, i, j)


def _said_by_preposition(line: Line, i: int, j: int) -> Modifier | None:
    """Return the modifier that a preposition sets: "since" from "since", "from 2013", "as from Friday"."""
    word = line.prep(j)
    if word is None:
        return "about" if is_roughly(line, i) else None
    if line.is_led(j + 1, "stretch"):
        return "since" if line.lower(j - 1) == "as" or line.year(i) is not None else None
    if word == "to":
        return "until" if line.is_of(j - 1, "runs_to") else "before" if line.lower(j - 1) == "prior" else None
    is_distance = word == "after" and line.is_of(j - 1, "units_after")
    return None if is_distance else modifiers().get(word)


def _is_second_end(line: Line, j: int) -> bool:
    """Whether a word leads to the end of a stretch whose beginning stands before: "from May to", "between 5 and"."""
    led = line.prep(j - 2)
    return (led == "from" and line.is_led(j + 1, "first_end")) or (led == "between" and line.get(j, "and") is not None)


def _is_score(line: Line, i: int) -> bool:
    """Whether a number is the second of a pair such as a result: "30-7 Oct. 19"."""
    if line.kind(i) != "number" or line.kind(i - 2) != "number" or not line.is_sign(i - 1, "-–"):
        return False
    is_hour = line.get(i + 1, "meridiem") is not None or line.is_of(i + 1, "hour_letter")
    return line.touches(i) and line.touches(i - 1) and not is_hour


def _is_frequency(line: Line, i: int, end: int) -> bool:
    """Whether the words say how often: "every Friday", "Friday mornings"."""
    return _is_each(line, i) or _is_repeated(line, end)


def _is_each(line: Line, i: int) -> bool:
    """Whether "every", "every other" stands before a date."""
    if line.get(i - 1, "every") is not None or line.get(line.skip_class(i, "the"), "every") is not None:
        return True
    return line.lower(i - 1) == "other" and line.get(i - 2, "every") is not None


def _is_repeated(line: Line, end: int) -> bool:
    """Whether "mornings", "on weekdays" stands behind a date."""
    j = end + 1 if line.prep(end) == "on" else end
    if line.is_of(j, "frequency") or line.get(j, "weekdays") is not None:
        return True
    return line.is_of(end, "frequent_part") or line.is_of(end - 1, "frequent_end")


def range_at(line: Line, i: int, first: Found) -> Found:
    """Read a range: "Monday to Friday", "Nov. 27-29", "27-29 November", "March and May" after "between"."""
    joined = None if first is None else _joint(line, i, first[1])
    if first is None or joined is None:
        return _days_of_month(line, i)
    second = _second_end(line, joined)
    same_month = _in_same_month(line, first[0], second, joined)
    if same_month is not None:
        return same_month
    if second is None or not _are_ends(first[0], second[0]) or _is_owner(line, first, second):
        return None
    return Range(_with_year_of(first[0], second[0]), second[0]), second[1]


def _is_owner(line: Line, first: tuple[Expression, int], second: tuple[Expression, int]) -> bool:
    """Whether the longer of two dates that a word joins owns something: "a note Thursday to March's ledger"."""
    is_longer = _SIZES.get(first[0].precision, 0) < _SIZES.get(second[0].precision, 0)
    end = second[1]
    return is_longer and line.kind(first[1]) == "word" and line.is_sign(end, "'’") and line.lower(end + 1) == "s"


def _second_end(line: Line, i: int) -> Found:
    """Read the second end of a range: a date or "now"."""
    if _is_next_year(line, i - 1):
        return Dated(line.year(i)), i + 1
    second = point(line, i)
    return (Shifted("day", 0), i + 1) if second is None and line.get(i, "now") is not None else second


def _in_same_month(line: Line, one: Expression, second: Found, i: int) -> Found:
    """Read the second day of "Nov. 27-29" where it is a day and no more."""
    core, last = one.inner if isinstance(one, Timed) else one, line.day(i)
    if not isinstance(core, Dated) or core.month is None or core.day is None or last is None or core.day >= last:
        return None
    is_plain = second is None or second[1] == i + 1 or second[0].precision == "time"
    return _same_month(line, core, last, i) if is_plain else None


def _are_ends(one: Expression, two: Expression) -> bool:
    """Whether two expressions can be the ends of one range: not a month and a holiday, no times of the clock."""
    if "time" in (one.precision, two.precision) or isinstance(two, Following):
        return False
    return abs(_SIZES.get(one.precision, 0) - _SIZES.get(two.precision, 0)) <= _FARTHEST_SIZES


def _same_month(line: Line, first: Dated, last: int, i: int) -> Found:
    """Read the second day of "Nov. 27-29, 2024"."""
    named = year_after(line, i + 1) if first.year is None else None
    year_named = first.year if named is None else named[0]
    pair = (Dated(year_named, first.month, first.day), Dated(year_named, first.month, last))
    return Range(*pair), i + 1 if named is None else named[1]


def _joint(line: Line, i: int, j: int) -> int | None:
    """Step over what joins the ends of a range; None when nothing does."""
    if line.is_led(j + 1, "last_day"):
        plain = line.kind(j + 1) == "word" and not line.tokens[j + 1].classes
        return None if plain and line.prep(j) == "to" else _behind_joint(line, j)
    if _is_dash(line, j) or _is_next_year(line, j) or (line.get(j, "and") is not None and _is_between(line, i)):
        return j + 1
    return None


def _is_next_year(line: Line, j: int) -> bool:
    """Whether "or" stands between a year and the next: "in 1863 or 1864"."""
    first, second = line.year(j - 1), line.year(j + 1)
    return line.lower(j) == "or" and first is not None and second is not None and second == first + 1


def _behind_joint(line: Line, j: int) -> int:
    """Step over "to", "bis zum", and "the" before an ordinal."""
    j = j + 2 if line.has("to_twice") and line.prep(j + 1) == "to" else j + 1
    after = line.skip_class(j, "the")
    return after if line.kind(after) == "ordinal" else j


def _is_between(line: Line, i: int) -> bool:
    return (line.prep(i - 1) or line.prep(i - 2)) == "between"


def _is_dash(line: Line, j: int) -> bool:
    """Whether a sign joins the ends of a range: "27-29", "14./15.10.2018"."""
    if line.is_sign(j, "-–~"):
        return True
    if line.is_sign(j, "—"):
        return line.touches(j)
    return line.has("slash_between_days") and line.is_sign(j, "/") and line.touches(j) and line.is_sign(j - 1, ".")


def _days_of_month(line: Line, i: int) -> Found:
    """Read a range whose first day borrows the month of the second: "27-29 November", "the 13th to the 15th of
    July"."""
    j = line.skip_class(i, "the")
    day = line.day(j)
    if day is None:
        return None
    end = _joint(line, i, line.skip_point(j + 1) if line.has("points_behind_days") else j + 1)
    second = None if end is None else point(line, line.skip_class(end, "the"))
    if second is None:
        return None
    last, behind = second
    if not isinstance(last, Dated) or last.month is None or last.day is None or day >= last.day:
        return None
    return Range(Dated(last.year, last.month, day), last), behind


def _with_year_of(one: Expression, two: Expression) -> Expression:
    """Return the first end the year that only the second names: "May to October 2020", "November to February 2017"."""
    year_named = two.named.year
    if year_named is None or not isinstance(one, Dated) or not isinstance(two, Dated):
        return one
    if one.year is not None or one.month is None or two.month is None:
        return one
    wraps = (one.month, one.day or 0) > (two.month, two.day or 31)
    return Dated(year_named - wraps, one.month, one.day, one.weekday)
