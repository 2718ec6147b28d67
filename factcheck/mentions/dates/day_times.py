"""Read the time of day, alone or beside its day: "at 18:00 UTC", "Friday morning", "noon on Monday", "overnight"."""

from collections.abc import Callable

from factcheck.lexicon import table
from factcheck.mentions.dates.clock import clock_end, last_clock_end
from factcheck.mentions.dates.compounds import Clock, Timed
from factcheck.mentions.dates.counted import Shifted
from factcheck.mentions.dates.expressions import Expression
from factcheck.mentions.dates.line import Found, Line

Reader = Callable[[Line, int], Found]
_FARTHEST_ZONE = 12
"""Hours that a zone counts from another at most. Heuristic: so every zone lies within a day of Greenwich."""
_LONGEST_HEDGE = 3
"""Words of the longest hedge: "a little after"."""


def clock(line: Line, i: int) -> Found:
    """Read a time of the clock alone, or a part of the day that the anchor dates: "this morning", "last night"."""
    named = part_of_day(line, i)
    if named is not None:
        return named
    end = clock_end(line, i)
    if end is None:
        return None
    end = last_clock_end(line, end)
    return Clock(_hedged(line, i, end), _offset(line, i, end)), end


def _hedged(line: Line, i: int, end: int) -> str:
    """Return a time as written, with the words before it that say how near: "shortly after 3 a.m."."""
    hedges = table("date_words")["hedges"] if line.has("hedged_times") else {}
    led = (" ".join(line.lower(j) for j in range(i - size, i)) for size in range(_LONGEST_HEDGE, 0, -1))
    hedge = next((each for each in led if each in hedges), None)
    return words(line, i, end) if hedge is None else f"{hedge} {words(line, i, end)}"


def _offset(line: Line, i: int, end: int) -> int | None:
    """Return the minutes east of Greenwich of the first zone that a time names: "18:00 (GMT +8)" is 480."""
    for j in range(i, end):
        minutes = line.number(j, "zone")
        if minutes is not None:
            counts = line.is_sign(j + 1, "+-") and line.kind(j + 2) == "number" and j + 2 < end
            return _counted_zone(line, j, minutes) if counts else minutes
    return None


def _counted_zone(line: Line, j: int, minutes: int) -> int | None:
    """Return the minutes east of Greenwich of "GMT +8"; None where that is no zone."""
    hours = line.tokens[j + 2].number or 0
    if hours > _FARTHEST_ZONE:
        return None
    return minutes + (60 if line.tokens[j + 1].text == "+" else -60) * hours


def words(line: Line, i: int, end: int) -> str:
    """Return the tokens as written, with single spaces."""
    return "".join((" " if k > i and not line.touches(k) else "") + line.tokens[k].text for k in range(i, end))


def part_of_day(line: Line, i: int) -> Found:
    """Read "this morning", "last night", "overnight"."""
    which = line.word(i, "which")
    if which == "this" and line.get(i + 1, "daypart") is not None:
        return Timed(Shifted("day", 0), words(line, i, i + 2)), i + 2
    if which == "last" and line.word(i + 1, "daypart") in ("night", "evening"):
        return Timed(Shifted("day", -1), words(line, i, i + 2)), i + 2
    if line.word(i, "daypart") == "overnight" and (line.is_sign(i + 1, ".,") or line.token(i + 1) is None):
        return Timed(Shifted("day", 0), "overnight"), i + 1
    return None


def with_clock(line: Line, i: int, day: Found, read: Reader) -> Found:
    """Read a day together with the time of day before or after it."""
    if day is not None:
        return _after_day(line, *day) if day[0].precision in ("day", "time") else None
    end = clock_end(line, i)
    if end is None:
        return _part_before_day(line, i, read)
    end = last_clock_end(line, end)
    after = _day_behind(line, end, read)
    if after is None:
        return Clock(_hedged(line, i, end), _offset(line, i, end)), end
    return Timed(after[0], _hedged(line, i, end)), after[1]


def _day_behind(line: Line, end: int, read: Reader) -> Found:
    """Read the day behind a time: "6 p.m. on Friday", "noon, Nov. 29"."""
    j = line.skip(end, ",")
    j = j + 1 if line.is_led(j + 1, "clock_day") else j
    if clock_end(line, j) is not None:
        return None
    after = read(line, j) or read(line, line.skip_class(j, "the"))
    is_day = after is not None and after[0].precision in ("day", "time") and not isinstance(after[0], Clock)
    return after if is_day else None


def _part_before_day(line: Line, i: int, read: Reader) -> Found:
    """Read "the night of Nov. 29", "the morning of the 15th"."""
    j = line.skip_class(i, "the")
    if line.get(j, "daypart") is None or line.prep(j + 1) != "of" or j == i:
        return None
    after = read(line, j + 2)
    return None if after is None or after[0].precision != "day" else (Timed(after[0], line.lower(j)), after[1])


def _after_day(line: Line, day: Expression, end: int) -> Found:
    """Read the time of day behind a day: "Friday morning", "today at 6 p.m.", "Dec. 10, 18:00"."""
    j = line.skip(end, ",")
    last = j + 1 if line.get(j, "part") is not None and line.get(j + 1, "daypart") is not None else j
    if line.get(last, "daypart") is not None:
        return Timed(day, words(line, end, last + 1)), last + 1
    if line.prep(j) == "in" and line.get(j + 1, "the") is not None and line.get(j + 2, "daypart") is not None:
        return Timed(day, line.lower(j + 2)), j + 3
    start = _lead_to_clock(line, j)
    stop = clock_end(line, start)
    if stop is None:
        return None
    stop = last_clock_end(line, stop)
    return Timed(day, _hedged(line, start, stop)), stop


def _lead_to_clock(line: Line, j: int) -> int:
    """Step over "at about the" before a time of the clock."""
    if not (line.is_led(j + 1, "clock") or line.is_sign(j, "@") or line.lower(j) == "at"):
        return j
    j = j + 2 if line.is_led(j + 2, "clock_about") else j + 1
    return line.skip_class(j, "the")
