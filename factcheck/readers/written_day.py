"""Text of a date with the month in words -> day or time: "November 29, 2024", as archives and mail write it."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from functools import cache

from factcheck.lexicon import table

_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_MONTH = r"(?P<month>[A-Za-z]{3,9})\.?"
_YEAR = r"(?P<year>\d{4})"
_FORMS = tuple(
    re.compile(rf"(?:(?P<before>[A-Za-z]{{3,9}}),? )?(?:{form})(?:,? \(?(?P<behind>[A-Za-z]{{3,9}})\)?)?")
    for form in (rf"{_MONTH} {_DAY},? {_YEAR}", rf"{_DAY}[ -]{_MONTH},?[ -]{_YEAR}")
)
"""The two orders, each with a day of the week before or behind it."""
_MAIL = re.compile(
    r"(?:[A-Za-z]{3}, )?\d{1,2} [A-Za-z]{3} \d{4} \d\d:\d\d(?::\d\d)? "
    r"(?:[+-]\d{4}|GMT|UTC|UT|Z)(?: \([A-Za-z ]{2,40}\))?"
)


def written_out(text: str) -> date | datetime | None:
    """Return the day or time of a text whose month is a word, None where it is no such text.

    Example:
        >>> written_out("Friday, November 29, 2024"), written_out("29 Nov. 2024"), written_out("29/11/2024")
        (datetime.date(2024, 11, 29), datetime.date(2024, 11, 29), None)
        >>> written_out("Monday, November 29, 2024") is None  # a Friday
        True
    """
    text = " ".join(text.split())
    if _MAIL.fullmatch(text):
        return _of_mail(text)
    found = next(filter(None, (form.fullmatch(text) for form in _FORMS)), None)
    if found is None:
        return None
    month = _meant("month", "shortmonth").get(found["month"].lower())
    try:
        day = date(int(found["year"]), month or 0, int(found["day"]))
    except ValueError:
        return None
    stated = [word.lower() for word in (found["before"], found["behind"]) if word is not None]
    weekdays = _meant("weekday", "shortweekday")
    return day if all(weekdays.get(word) == day.weekday() for word in stated) else None


def _of_mail(text: str) -> datetime | None:
    try:
        return parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


@cache
def _meant(*classes: str) -> Mapping[str, int]:
    """Return the numbers of the words of some classes, as the table of dates has them."""
    words = table("date_words")["words"].items()
    read = ((word, dict(each.split() for each in row.value.split(", ") if each.count(" ") == 1)) for word, row in words)
    return {word: int(meant[name]) for word, meant in read for name in classes if name in meant}
