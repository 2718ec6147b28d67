"""Read the time of day: "6:40 p.m. (GMT +8)", "at 18:00 UTC", "Friday morning", "noon on Monday", "overnight"."""

from collections.abc import Callable

from factcheck.mentions.dates.compounds import Clock, Timed
from factcheck.mentions.dates.counted import Shifted
from factcheck.mentions.dates.line import Found, Line

Reader = Callable[[Line, int], Found]
_LAST_HOUR = 24
_FARTHEST_ZONE = 12
"""Hours that a zone counts from another at most; ours, so that every zone lies within a day of Greenwich."""
_CLOCK_WORDS = frozenset(("number", "daypart"))
"""Classes of words with which a time of the clock can begin: "six o'clock", "noon"."""
_LEADS = frozenset(
    ("at", "in", "of", "by", "around", "about", "before", "after", "from", "to", "until", "since", "between")
)


def clock(line: Line, i: int) -> Found:
    """Read a time of the clock alone, or a part of the day that the anchor dates: "this morning", "last night"."""
    named = part_of_day(line, i)
    if named is not None:
        return named
    end = clock_end(line, i)
    if end is None:
        return None
    end = _second_clock(line, end)
    return Clock(words(line, i, end), _offset(line, i, end)), end


def _offset(line: Line, i: int, end: int) -> int | None:
    """Return the minutes east of Greenwich of the first zone that a time names: "18:00 (GMT +8)" is 480."""
    for j in range(i, end):
        minutes = line.number(j, "zone")
        if minutes is not None and line.is_sign(j + 1, "+-") and line.kind(j + 2) == "number" and j + 2 < end:
            hours = line.tokens[j + 2].number or 0
            if hours > _FARTHEST_ZONE:
                return None
            return minutes + (60 if line.tokens[j + 1].text == "+" else -60) * hours
        if minutes is not None:
            return minutes
    return None


def _second_clock(line: Line, end: int) -> int:
    """Step over the end of a stretch of hours: "9 a.m. to 5 p.m.", "9am-5pm"."""
    joined = line.is_sign(end, "-–") or line.word(end, "prep") in ("to", "until")
    return (clock_end(line, end + 1) or end) if joined else end


def words(line: Line, i: int, end: int) -> str:
    """Return the tokens as written, with single spaces."""
    return "".join((" " if k > i and not line.touches(k) else "") + line.tokens[k].text for k in range(i, end))


def part_of_day(line: Line, i: int) -> Found:
    """Read "this morning", "last night", "overnight"."""
    which = line.word(i, "which")
    if which in ("this", "last") and line.get(i + 1, "daypart") is not None:
        offset = -1 if which == "last" and line.word(i + 1, "daypart") in ("night", "evening") else 0
        if which == "this" or offset:
            return Timed(Shifted("day", offset), words(line, i, i + 2)), i + 2
    if line.word(i, "daypart") == "overnight" and (line.is_sign(i + 1, ".,") or line.token(i + 1) is None):
        return Timed(Shifted("day", 0), "overnight"), i + 1
    return None


def clock_end(line: Line, i: int) -> int | None:
    """Find the end of a time of the clock, and of the same in another zone: "2:58 a.m. (0658 GMT)"."""
    end = _clock_end(line, i)
    if end is None or not line.is_sign(end, "("):
        return end
    other = _clock_end(line, end + 1)
    return other + 1 if other is not None and line.is_sign(other, ")") else end


def _clock_end(line: Line, i: int) -> int | None:  # noqa: PLR0911
    """Find the end of one time of the clock; None when there is none, so that scores and ratios are left alone."""
    token = line.token(i)
    if token is None or (token.kind == "word" and _CLOCK_WORDS.isdisjoint(token.classes)):
        return None
    if token.kind == "clock":
        return _clock_numeral(line, i)
    if is_zoned_hour(line, i):
        return _zone(line, i + 1)
    if token.kind == "number" and token.number is not None and token.number <= _LAST_HOUR and len(token.text) <= 2:
        if (line.touches(i) and line.kind(i - 1) not in ("sign",)) or (line.is_sign(i - 1, "$€£") and line.touches(i)):
            return None
        end = _meridiem(line, i + 1) or _foreign_part(line, i + 1)
        if end is not None:
            return _zone(line, end)
        return _zone(line, i + 2) if line.get(i + 1, "oclock") is not None else None
    if line.number(i, "number") is not None and (line.number(i, "number") or 0) <= 12:
        return _spelled(line, i)
    if line.word(i, "daypart") in ("noon", "midnight", "midday") and line.word(i - 1, "prep") in _LEADS:
        return _zone(line, i + 1)
    return None


def is_zoned_hour(line: Line, i: int) -> bool:
    """Whether four digits are hours and minutes, by the zone behind them: "0430 GMT"."""
    digits = line.tokens[i].text
    if line.kind(i) != "number" or len(digits) != 4 or not digits.isdigit() or line.get(i + 1, "zone") is None:
        return False
    return int(digits[:2]) <= _LAST_HOUR and int(digits[2:]) < 60 and line.tokens[i + 1].text.isupper()


def _foreign_part(line: Line, i: int) -> int | None:
    """Step over "вечера", "de la tarde", "heures du matin" behind an hour."""
    if line.language == "en":
        return None
    j = line.skip_class(i, "oclock")
    j = j + 1 if line.word(j, "prep") == "of" else j
    j = line.skip_class(j, "the")
    return j + 1 if line.get(j, "daypart") is not None else None


def _spelled(line: Line, i: int) -> int | None:
    """Read "six o'clock", "seven thirty p.m.", "nine in the morning"."""
    if line.get(i + 1, "oclock") is not None:
        return i + 2
    j = i + 1
    for _ in range(2):
        j = line.skip(j, "-")
        j = j + 1 if line.number(j, "number") is not None else j
    return _meridiem(line, j)


def _clock_numeral(line: Line, i: int) -> int | None:
    digits = line.tokens[i].text.lower().replace("h", ":").replace("ч", ":").replace(".", ":").split(":")
    if int(digits[0]) > _LAST_HOUR or (len(digits) > 1 and digits[1] and int(digits[1]) > 59):
        return None
    end = _meridiem(line, i + 1)
    if end is not None:
        return _zone(line, end)
    end = _zone(line, i + 1)
    led = line.word(i - 1, "prep") in _LEADS or line.is_whole or line.language != "en" or line.is_sign(i - 1, "@")
    zoned = end > i + 1 or line.get(i + 1, "daypart") is not None
    ends = not line.is_sign(end, "-–:") or (not line.is_sign(end, ":") and line.kind(end + 1) == "clock")
    return end if (led or zoned) and ends else None


def _meridiem(line: Line, i: int) -> int | None:
    """Step over "pm", "p.m.", "a . m .", "in the morning"."""
    if line.word(i, "meridiem") is not None and not (line.tokens[i].text == "am" and line.lower(i - 2) == "i"):
        return i + 1
    if line.lower(i) in ("a", "p"):
        j = line.skip(i + 1, ".")
        if line.lower(j) == "m":
            return line.skip(j + 1, ".")
        glued = line.touches(i + 1) and line.kind(i + 1) != "sign"
        return j if line.touches(i) and line.kind(i - 1) in ("number", "clock") and not glued else None
    early = line.word(i, "prep") == "in" and line.get(i + 1, "the") is not None
    return i + 3 if early and line.word(i + 2, "daypart") in ("morning", "afternoon", "evening") else None


def _zone(line: Line, i: int) -> int:
    """Step over a time zone: "UTC", "GMT", "(GMT +8)", "ET", "local time"."""
    opened = line.skip(i, "(")
    if line.get(opened, "zone") is not None and line.tokens[opened].text.isupper():
        end = opened + 1
        if line.is_sign(end, "+-") and line.kind(end + 1) in ("number", "clock"):
            end += 2
        return line.skip(end, ")") if opened > i else end
    return i + 2 if line.lower(i) == "local" and line.lower(i + 1) == "time" else i


def with_clock(line: Line, i: int, day: Found, read: Reader) -> Found:
    """Read a day together with the time of day before or after it."""
    if day is not None:
        return _after_day(line, day)
    end = clock_end(line, i)
    if end is None:
        return _part_before_day(line, i, read)
    end = _second_clock(line, end)
    j = line.skip(end, ",")
    j = j + 1 if line.word(j, "prep") in ("on", "of") else j
    after = None if clock_end(line, j) is not None else read(line, j) or read(line, line.skip_class(j, "the"))
    if after is None or after[0].precision not in ("day", "time") or isinstance(after[0], Clock):
        return Clock(words(line, i, end), _offset(line, i, end)), end
    return Timed(after[0], words(line, i, end)), after[1]


def _part_before_day(line: Line, i: int, read: Reader) -> Found:
    """Read "the night of Nov. 29", "the morning of the 15th"."""
    j = line.skip_class(i, "the")
    if line.get(j, "daypart") is None or line.word(j + 1, "prep") != "of" or j == i:
        return None
    after = read(line, j + 2)
    return None if after is None or after[0].precision != "day" else (Timed(after[0], line.lower(j)), after[1])


def _after_day(line: Line, day: Found) -> Found:
    """Read the time of day behind a day: "Friday morning", "today at 6 p.m.", "Dec. 10, 18:00"."""
    if day is None or day[0].precision not in ("day", "time"):
        return None
    expression, end = day
    j = line.skip(end, ",")
    early = j + 1 if line.get(j, "part") is not None and line.get(j + 1, "daypart") is not None else j
    if line.get(early, "daypart") is not None and early >= end:
        return Timed(expression, words(line, end, early + 1)), early + 1
    if line.word(j, "prep") == "in" and line.get(j + 1, "the") is not None and line.get(j + 2, "daypart") is not None:
        return Timed(expression, line.lower(j + 2)), j + 3
    k = j + 1 if line.word(j, "prep") in _LEADS or line.is_sign(j, "@") or line.lower(j) == "at" else j
    k = k + 1 if k > j and line.word(k, "prep") in ("about", "around") else k
    k = line.skip_class(k, "the") if k > j else k
    stop = clock_end(line, k)
    if stop is None:
        return None
    stop = _second_clock(line, stop)
    return Timed(expression, words(line, k, stop)), stop
