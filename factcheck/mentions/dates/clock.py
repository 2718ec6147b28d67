"""Read the time of the clock: "6:40 p.m. (GMT +8)", "18:00 UTC", "1840 hours", "six o'clock", "noon"."""

from factcheck.mentions.dates.line import Line
from factcheck.mentions.dates.spelled_times import has_hour_and_minute, in_hours, spoken_end

_LAST_HOUR = 24
_LAST_MINUTE = 59
_LAST_HOUR_IN_WORDS = 12
_CLOCK_WORDS = frozenset(("number", "daypart", "half", "unit", "article"))
"""Classes of words with which a time of the clock can begin: "six o'clock", "noon", "a quarter to six"."""
_MOMENTS = ("noon", "midnight", "midday")
_HALVES = ("morning", "afternoon", "evening")
"""Parts of the day that are a time, and those behind an hour."""


def clock_end(line: Line, i: int) -> int | None:
    """Find the end of a time of the clock, and of the same in another zone: "2:58 a.m. (0658 GMT)"."""
    end = _clock_end(line, i)
    if end is None or not line.is_sign(end, "("):
        return end
    other = _clock_end(line, end + 1)
    return other + 1 if other is not None and line.is_sign(other, ")") else end


def last_clock_end(line: Line, end: int) -> int:
    """Step over the end of a stretch of hours: "9 a.m. to 5 p.m.", "9am-5pm"."""
    joined = line.is_sign(end, "-–") or line.is_led(end + 1, "last_hour")
    return (clock_end(line, end + 1) or end) if joined else end


def _clock_end(line: Line, i: int) -> int | None:
    """Find the end of one time of the clock; None when there is none, so that scores and ratios are left alone."""
    kind = line.kind(i)
    if kind == "word":
        return _in_words(line, i) if line.has_any(i, _CLOCK_WORDS) else None
    if kind == "clock":
        return _numeral(line, i)
    if kind != "number":
        return None
    if is_zoned_hour(line, i):
        return _zone(line, i + 1)
    return in_hours(line, i) or _hour(line, i)


def _in_words(line: Line, i: int) -> int | None:
    """Read "six o'clock", "at noon"."""
    if (end := spoken_end(line, i)) is not None:
        return _meridiem(line, end) or line.skip_class(end, "oclock")
    hour = line.number(i, "number")
    if hour is not None and hour <= _LAST_HOUR_IN_WORDS:
        return _spelled(line, i)
    return _zone(line, i + 1) if line.word(i, "daypart") in _MOMENTS and line.is_led(i, "clock") else None


def _hour(line: Line, i: int) -> int | None:
    """Read "6 p.m.", "9 in the morning", "8 o'clock"; not "$6 a.m."."""
    token = line.tokens[i]
    if token.number is None or token.number > _LAST_HOUR or len(token.text) > 2 or _is_grown(line, i):
        return None
    end = _meridiem(line, i + 1) or _foreign_part(line, i + 1)
    if end is not None:
        return _zone(line, end)
    return _zone(line, i + 2) if line.get(i + 1, "oclock") is not None else None


def _is_grown(line: Line, i: int) -> bool:
    """Whether a numeral is part of what stands before it."""
    return line.touches(i) and (line.kind(i - 1) != "sign" or line.is_sign(i - 1, "$€£"))


def is_zoned_hour(line: Line, i: int) -> bool:
    """Whether four digits are hours and minutes, by the zone behind them: "0430 GMT"."""
    if line.get(i + 1, "zone") is None:
        return False
    return has_hour_and_minute(line, i) and line.tokens[i + 1].text.isupper()


def _foreign_part(line: Line, i: int) -> int | None:
    """Step over "вечера", "de la tarde", "heures du matin" behind an hour."""
    if not line.has("daypart_behind_hour"):
        return None
    j = line.skip_class(i, "oclock")
    j = j + 1 if line.prep(j) == "of" else j
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


def _numeral(line: Line, i: int) -> int | None:
    """Read "18:30", "6.40 p.m.", "18h" beside a word that makes it a time."""
    digits = line.tokens[i].text.lower().replace("h", ":").replace("ч", ":").replace(".", ":").split(":")
    if int(digits[0]) > _LAST_HOUR or (digits[1] and int(digits[1]) > _LAST_MINUTE):
        return None
    end = _meridiem(line, i + 1)
    if end is not None:
        return _zone(line, end)
    end = _zone(line, i + 1)
    is_time = _is_led(line, i) or end > i + 1 or line.get(i + 1, "daypart") is not None
    return end if is_time and not _goes_on(line, end) else None


def _is_led(line: Line, i: int) -> bool:
    """Whether a numeral is a time by the word before it or by the language."""
    return line.is_led(i, "clock") or line.is_whole or line.has("bare_clock") or line.is_sign(i - 1, "@")


def _goes_on(line: Line, end: int) -> bool:
    """Whether a sign makes a numeral a score or a ratio: "18:30-7"; not "18:30-19:00"."""
    if line.is_sign(end, ":"):
        return True
    return line.is_sign(end, "-–") and line.kind(end + 1) != "clock"


def _meridiem(line: Line, i: int) -> int | None:
    """Step over "pm", "p.m.", "a . m .", "in the morning"."""
    if line.word(i, "meridiem") is not None and not (line.tokens[i].text == "am" and line.lower(i - 2) == "i"):
        return i + 1
    if line.is_of(i, "hour_letter"):
        return _in_letters(line, i)
    if line.lower(i) == "at" and line.word(i + 1, "daypart") == "night":
        return i + 2
    is_early = line.prep(i) == "in" and line.get(i + 1, "the") is not None and line.word(i + 2, "daypart") in _HALVES
    return i + 3 if is_early else None


def _in_letters(line: Line, i: int) -> int | None:
    """Step over "p.m.", "a . m ." and the "a" of "5a"."""
    j = line.skip(i + 1, ".")
    if line.lower(j) == "m":
        return line.skip(j + 1, ".")
    if not line.touches(i) or line.kind(i - 1) not in ("number", "clock") or _is_of_coins(line, i):
        return None
    return None if line.touches(i + 1) and line.kind(i + 1) != "sign" else j


def _is_of_coins(line: Line, i: int) -> bool:
    """Whether "p" behind a plain number is a sum that no word makes a time: "a 5p coin", but "until 5p", "9a-5p"."""
    is_plain = line.lower(i) == "p" and line.kind(i - 1) == "number"
    return is_plain and not (_is_led(line, i - 1) or line.is_sign(i - 2, "-–"))


def _zone(line: Line, i: int) -> int:
    """Step over a time zone: "UTC", "GMT", "(GMT +8)", "ET", "local time"."""
    opened = line.skip(i, "(")
    if line.get(opened, "zone") is not None and line.tokens[opened].text.isupper():
        end = opened + 1
        if line.is_sign(end, "+-") and line.kind(end + 1) in ("number", "clock"):
            end += 2
        return line.skip(end, ")") if opened > i else end
    return i + 2 if line.lower(i) == "local" and line.lower(i + 1) == "time" else i
