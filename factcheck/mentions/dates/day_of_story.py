"""Read the day that a text speaks of: "ended the day", "a third straight day", "by mid afternoon"."""

from factcheck.mentions.dates.compounds import Timed
from factcheck.mentions.dates.counted import Following, Shifted
from factcheck.mentions.dates.line import Found, Line


def day_of_story(line: Line, i: int) -> Found:
    """Read "the day" behind a verb that it begins or ends with: "ended the day at 4,210"."""
    if line.is_whole or line.get(i, "the") is None:
        return None
    j = i + 1
    if line.lower(j) != "day" or line.is_sign(j + 1, "-'’"):
        return None
    if not line.is_of(i - 1, "spends_day"):
        return None
    return Following("day", 0, Shifted("day", 0)), j + 1


def day_in_row(line: Line, i: int) -> Found:
    """Read "a third straight day", "the second consecutive day"."""
    if line.is_whole:
        return None
    j = i + 1 if line.number(i, "article") is not None or line.get(i, "the") is not None else i
    number = line.ordinal(j)
    if number is None or number < 1 or not line.is_of(j + 1, "in_row") or line.lower(j + 2) != "day":
        return None
    return Following("day", 0, Shifted("day", 0)), j + 3


def part_of_day_of_story(line: Line, i: int) -> Found:
    """Read "mid afternoon", "late evening" behind "by" or "until", and "mid-afternoon" anywhere."""
    if line.is_whole or not line.is_of(i, "part_with_day"):
        return None
    j = line.skip(i + 1, "-–")
    if line.get(j, "daypart") is None or not (line.lower(i) == "mid" or line.prep(i - 1) in ("by", "until")):
        return None
    return Timed(Following("day", 0, Shifted("day", 0)), line.lower(j)), j + 1
