"""Text of a publication date -> date or datetime: ISO 8601 only, so that nobody has to guess day or month."""

import re
from datetime import date, datetime

from factcheck.errors import ValueTextError

HOW_TO_WRITE = "Write it as 2024-11-29, with a time as 2024-11-29T18:00+09:00."
"""What to do about a date that is none."""

_DAY_LENGTH = len("2024-11-29")
_FAULTS = (
    (re.compile(r"\d{4}-\d\d-\d\d"), "no such day or time"),
    (re.compile(r"\d{4}[-/.]\d\d?"), "no day"),
    (re.compile(r"\d{4}"), "no month, no day"),
    (re.compile(r"\d{1,2}[-/. ]\d{1,2}[-/. ]\d{4}"), "day or month first?"),
    (re.compile(r"(?!.*\d{4}).*\d"), "no year"),
)
"""What a text that is no date lacks, by how it begins."""


def parse_published(text: str) -> date | datetime:
    """Parse the text of a publication date.

    Args:
        text: an ISO 8601 day, or day and time; the time may have a zone.

    Returns:
        A datetime when the text has a time, else a date.

    Raises:
        ValueTextError: the text is no date; it is quoted, with what is missing.

    Example:
        >>> parse_published("2024-11-29")
        datetime.date(2024, 11, 29)
        >>> parse_published("29/11")
        Traceback (most recent call last):
        factcheck.errors.ValueTextError: "29/11" is no date (no year)
    """
    day = text.strip()
    try:
        return date.fromisoformat(day) if len(day) <= _DAY_LENGTH else datetime.fromisoformat(day)
    except ValueError:
        fault = next((f" ({fault})" for pattern, fault in _FAULTS if pattern.match(day)), "")
        raise ValueTextError(f'"{text}" is no date{fault}') from None
