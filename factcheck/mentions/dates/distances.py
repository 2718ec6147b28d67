"""Read how far a date is away: "three days ago", "in two weeks", "dans 3 jours", "three Fridays from now"."""

from factcheck.mentions.dates.calendar import CLOCK_UNITS
from factcheck.mentions.dates.compounds import Range, Timed
from factcheck.mentions.dates.counted import Following, Shifted, Weekday, WeekdayIn
from factcheck.mentions.dates.expressions import Expression
from factcheck.mentions.dates.line import Found, Line
from factcheck.mentions.dates.tense import is_ahead

_AMOUNTS = frozenset(("number", "article", "few", "half", "and", "unit", "prep", "scale"))
_LONGEST_AMOUNT = 7
"""Tokens of the longest amount of hours: "two and a half more hours"."""
_FUTURE_REACH = 25
"""Words before "in two weeks" among which a word such as "will" shows that it is no duration; ours."""
_RANK_REACH = 6
"""Words between "the first" and "in four years"; ours."""
_MOST_UNITS = 999
"""Counts of units beyond it are no distance from an anchor ("2,000 years ago" has no day)."""


def count_at(line: Line, i: int) -> tuple[int, int] | None:
    """Read a small count: "3", "three", "twenty-four"."""
    token = line.token(i)
    if token is not None and token.kind == "number" and token.number is not None and 0 < token.number <= _MOST_UNITS:
        return token.number, i + 1
    number = line.number(i, "number")
    if number is not None:
        j = line.skip(i + 1, "-")
        ones = line.number(j, "number")
        return (number + ones, j + 1) if number >= 20 and ones is not None and ones < 10 else (number, i + 1)
    return None


def counted_units(line: Line, i: int) -> tuple[int, str, int, bool] | None:
    """Read "two days", "a couple of months": the count, the unit, the token after, and whether it is vague."""
    vague = False
    count = count_at(line, i)
    if count is None and line.number(i, "article") is not None:
        few = line.number(i + 1, "few")
        if few is not None:
            count, vague = (few, i + 3 if line.word(i + 2, "prep") == "of" else i + 2), True
        else:
            count = (1, i + 1)
    elif count is None and line.number(i, "few") is not None:
        count, vague = (line.number(i, "few") or 3, i + 1), True
    if count is None:
        return None
    j = line.skip(count[1], "-")
    j = j + 1 if line.lower(j) in ("more", "full", "business", "short", "long") else j
    unit = line.word(j, "unit")
    if unit is None or (line.lower(j) == "second" and count[0] != 1):
        return None
    return count[0], unit, j + 1, vague


def distance(line: Line, i: int) -> Found:  # noqa: PLR0911
    """Read "three days ago", "two weeks from now", "a week later", "a year earlier", "in two days"."""
    counted = counted_units(line, i)
    if counted is None:
        return None
    count, unit, j, vague = counted
    whole = not vague
    if line.get(j, "ago") is not None:
        return Shifted(unit, -count, None, whole), j + 1
    if line.get(j, "hence") is not None or (line.word(j, "prep") == "from" and line.get(j + 1, "now") is not None):
        return Shifted(unit, count, None, whole=False), (j + 1 if line.get(j, "hence") is not None else j + 2)
    if line.word(j, "sofar") is not None and line.word(j + 1, "prep") not in ("than",):
        steps = count if line.word(j, "sofar") == "later" else -count
        own = Shifted(unit, steps) if (unit in ("quarter", "year") and steps < 0) or line.is_whole else None
        return Following(unit, steps, own), j + 1
    if line.word(i - 1, "prep") == "in" and not vague:
        if line.is_sign(j, "'’") and line.lower(j + 1) == "s" and line.lower(j + 2) == "time":
            return Shifted(unit, count, None, whole=False), j + 3
        if line.is_sign(j, "'’") and line.lower(j + 1) == "time":
            return Shifted(unit, count, None, whole=False), j + 2
        if unit not in CLOCK_UNITS and _is_future(line, i):
            return Shifted(unit, count, None, whole=False), j
    if line.is_whole and line.word(i - 1, "prep") == "within" and unit not in CLOCK_UNITS:
        return Range(Shifted("day", 0), Shifted(unit, count, None, whole=False)), j
    return None


def hours_from_now(line: Line, i: int) -> Found:
    """Read "in half an hour", "in 24 hours", "in 2.5 hours" where something is yet to come."""
    if line.word(i - 1, "prep") not in ("in", "within") or not _is_future(line, i):
        return None
    hours = line.token(i)
    for j in range(i, min(i + _LONGEST_AMOUNT, len(line.tokens))):
        unit = None if line.lower(j) == "second" else line.word(j, "unit")
        if unit in CLOCK_UNITS and j > i:
            whole = hours is not None and unit == "hour" and j == i + 1 and hours.number is not None
            days = (hours.number or 0) // 24 if whole and hours is not None else 0
            return Timed(Shifted("day", days), unit), j + 1
        if not (
            _AMOUNTS & line.tokens[j].classes.keys()
            or line.kind(j) in ("number", "numeric")
            or line.is_sign(j, "/-½¼¾")
        ):
            return None
    return None


def foreign_distance(line: Line, i: int) -> Found:
    """Read "dans 3 jours", "vor 3 Tagen", "hace 3 días": the word that tells the direction stands before."""
    back = line.get(i, "agoprep") is not None
    if not back and line.get(i, "inprep") is None:
        return None
    j = i + 2 if line.word(i + 1, "prep") == "of" else i + 1
    j = j + 1 if line.get(j, "which") is not None else j
    count = count_at(line, j)
    unit = None if count is None else line.word(count[1], "unit")
    if count is None or unit is None:
        return None
    steps = count[0] // 24 if unit == "hour" else count[0]
    return Shifted("day" if unit == "hour" else unit, -steps if back else steps, None, whole=False), count[1] + 1


def weekdays_from_now(line: Line, i: int) -> Found:
    """Read "three Fridays from now"."""
    count = count_at(line, i)
    named = None if count is None else line.number(count[1], "weekdays")
    if (
        count is None
        or named is None
        or line.word(count[1] + 1, "prep") != "from"
        or line.get(count[1] + 2, "now") is None
    ):
        return None
    return WeekdayIn(named, count[0]), count[1] + 3


def week_on(line: Line, i: int) -> Found:
    """Read "a week on Tuesday", "two weeks today", "a week tomorrow", where something is yet to come."""
    counted = counted_units(line, i)
    if counted is None or counted[1] not in ("week", "fortnight") or counted[3]:
        return None
    count, unit, j, _ = counted
    origin: Expression | None = None
    if line.word(j, "prep") == "on" and line.number(j + 1, "weekday") is not None:
        origin, j = Weekday(line.number(j + 1, "weekday") or 0, "ahead"), j + 1
    elif (line.number(j, "offset") or 0) > 0 or line.lower(j) == "today":
        origin = Shifted("day", line.number(j, "offset") or 0)
    if origin is None or not (line.is_whole or is_ahead(line, i)):
        return None
    return Shifted(unit, count, origin, span="day"), j + 1


def _is_future(line: Line, i: int) -> bool:
    """Whether "in two weeks" lies ahead; "the fifth coach in four years" looks back."""
    if line.is_whole:
        return True
    ranked = (line.kind(k) == "ordinal" or line.get(k, "ordinal") is not None for k in range(i - _RANK_REACH, i))
    if any(ranked):
        return False
    return any(line.get(k, "future") is not None for k in range(max(0, i - _FUTURE_REACH), i))
