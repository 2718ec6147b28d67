"""Read times of the clock that need words beside them: "1840 hours", "at 18.40 on Friday", "half past two"."""

from factcheck.mentions.dates.line import Line

_LAST_HOUR, _LAST_MINUTE = 24, 59
_LAST_SPOKEN = 29
"""Minutes that are spoken before or past an hour at most: "twenty-nine minutes to two"."""
_SPOKEN_HOURS = range(1, 13)
"""Hours of a clock of twelve."""
_PARTS = ("half", "quarter")
"""Parts of an hour."""
_MINUTES = ("minute", "minutes")
"""Words behind a number of minutes."""
_BEING = ("is", "was")
"""What stands between "it" and a time."""
_PAST, _SIDES = "past", ("past", "to")
"""Words between minutes and their hour; what stands before "past" is hardly ever anything else."""


def has_hour_and_minute(line: Line, i: int) -> bool:
    """Whether four digits can be an hour and its minutes."""
    digits = line.tokens[i].text
    if line.kind(i) != "number" or len(digits) != len("1840") or not digits.isdigit():
        return False
    return int(digits[:2]) <= _LAST_HOUR and int(digits[2:]) <= _LAST_MINUTE


def in_hours(line: Line, i: int) -> int | None:
    """Find the end of a time in figures that the words beside it make one; None where they make it none.

    Args:
        line: the sentence.
        i: the number of its first token.
    """
    if has_hour_and_minute(line, i):
        is_time = line.is_led(i, "clock") and line.is_of(i + 1, "clock_hours") and line.prep(i + 2) != "of"
        return i + 2 if is_time else None
    return i + 1 if _is_dotted(line, i) and _is_of_day(line, i) else None


def _is_dotted(line: Line, i: int) -> bool:
    """Whether a number with a point can be a time: behind "at" and in no sentence on money."""
    hour, _, minute = line.tokens[i].text.partition(".")
    if not (hour.isdigit() and minute.isdigit()) or len(hour) > 2 or len(minute) != 2:
        return False
    is_time = int(hour) < _LAST_HOUR and int(minute) <= _LAST_MINUTE
    return is_time and line.is_led(i, "dotted_clock") and not _is_of_market(line)


def _is_of_market(line: Line) -> bool:
    """Whether a sentence is on prices, so that a number with a point is one: "shares closed at 18.40 on Monday"."""
    return line.is_paid or any(line.is_of(j, "of_market") for j in range(line.length))


def _is_of_day(line: Line, i: int) -> bool:
    """Whether a day stands right behind a time, or somewhere before it in the sentence."""
    behind = i + 2 if line.prep(i + 1) == "on" else i + 1
    return any(line.get(j, "weekday") is not None for j in (behind, *range(i)))


def spoken_end(line: Line, i: int) -> int | None:
    """Find the end of a time that is spoken by its minutes: "half past two"; None where it is none."""
    j = i + 1 if line.lower(i) == "a" else i
    minutes = line.number(j, "number")
    is_part = line.lower(j) in _PARTS
    if not is_part and (minutes is None or not 0 < minutes <= _LAST_SPOKEN):
        return None
    j += not is_part and line.lower(j + 1) in _MINUTES
    is_plain = is_part or line.lower(j) in _MINUTES or _is_of_half(line, j + 3)
    side, hour = line.lower(j + 1), line.number(j + 2, "number")
    if side not in _SIDES or hour is None or hour not in _SPOKEN_HOURS:
        return None
    return j + 3 if _is_told(line, i, is_sure=side == _PAST, is_plain=is_plain) else None


def _is_told(line: Line, i: int, *, is_sure: bool, is_plain: bool) -> bool:
    """Whether the words before tell a time; "to" does in plain words alone, as "grew by a quarter to six million"."""
    may_be = is_sure or (is_plain and line.lower(i - 1) != "by")
    return may_be and (line.is_led(i, "clock") or _is_said(line, i))


def _is_of_half(line: Line, i: int) -> bool:
    """Whether "p.m.", "in the evening", "at night" follows."""
    if line.get(i, "meridiem") is not None or line.is_of(i, "hour_letter"):
        return True
    j = line.skip_class(i + 1, "the")
    return line.prep(i) in ("in", "at") and line.get(j, "daypart") is not None


def _is_said(line: Line, i: int) -> bool:
    """Whether "it was" or "it was just" stands before a time."""
    last = i - 2 if line.is_of(i - 1, "just_at") else i - 1
    return line.lower(last) in _BEING and line.lower(last - 1) == "it"
