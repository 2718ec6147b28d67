"""Text of a publication date -> date or datetime: forms alone in which nobody has to guess day or month."""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

from factcheck.errors import SourceError, ValueTextError
from factcheck.readers.written_day import written_out
from factcheck.wanted import shown

HOW_TO_WRITE = "Write it as 2024-11-29, with a time as 2024-11-29T18:00+09:00."
"""What to do about a date that is none."""

_MOST_OF_MAIL_DATE = 100
"""Code points of a date of mail; the longest with all its parts has about 50."""
_DAY_LENGTH = len("2024-11-29")
_WRITTEN = (
    r"{year}(?P<join>[-/.]?){month:02}(?P=join){day:02}(?!\d)",
    r"(?<!\d)0?{day}(?:\. ?|-)0?{month}(?:\. ?|-){year}(?!\d)",
    r"(?<!\d)0?{day}(?:st|nd|rd|th|\.)?(?: (?:of|de))?[ -][^\W\d_]{{3,12}}\.?(?: de)?,?[ -]{year}(?!\d)",
    r"[^\W\d_]{{3,12}}\.? 0?{day}(?:st|nd|rd|th)?,? {year}(?!\d)",
)
"""Forms in which a day stands with all digits of its year and cannot be another day."""
_SLASHED = (r"(?<!\d)0?{day}/0?{month}/{year}(?!\d)", r"(?<!\d)0?{month}/0?{day}/{year}(?!\d)")
"""Forms in which day and month can change places, unless one of them is above twelve."""
_MONTHS = 12
_FAULTS = (
    (re.compile(r"\d{4}-\d\d-\d\d"), "no such day or time"),
    (re.compile(r"\d{4}[-/.]\d\d?"), "no day"),
    (re.compile(r"\d{4}"), "no month, no day"),
    (re.compile(r"\d{1,2}[-/. ]\d{1,2}[-/. ]\d{4}"), "day or month first?"),
    (re.compile(r"(?!.*\d{4}).*\d"), "no year"),
)
"""What a text that is no date lacks, by how it begins."""


_EARLIEST, _LATEST = 631_152_000, 4_102_444_800
"""Seconds since 1970 of the years 1990 and 2100. Heuristic: before the web nobody dated articles so, and what lies
beyond is
another number, such as 20241129."""
_EPOCH = re.compile(r"[+-]?\d{9,}(?:\.\d+)?")
_ZONE = re.compile(r"(\d\d:\d\d[\d.:]*) ?(UTC|GMT|[+-]\d\d:?\d\d)\Z")
"""A time with its zone as databases and programs write it, a blank before the zone or not."""
_WRAPPED = ("$date", "$numberLong", "@value")
"""Keys under which databases and JSON-LD write a date with its type."""


def parse_epoch(number: int | float | str) -> datetime:
    """Return the time that seconds or milliseconds since 1970 are, in UTC.

    Args:
        number: of the years 1990 to 2099, so that seconds and milliseconds cannot be taken for each other.

    Raises:
        ValueTextError: it is another number.

    Example:
        >>> parse_epoch(1732838400).isoformat(), parse_epoch(1732838400000).isoformat()
        ('2024-11-29T00:00:00+00:00', '2024-11-29T00:00:00+00:00')
    """
    value = float(number) if isinstance(number, str) else number
    for a_second in (1, 1000):
        if _EARLIEST * a_second <= value < _LATEST * a_second:
            return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=value * 1000 / a_second)
    stated = shown(number).strip("'")
    raise ValueTextError(f"{stated} is no date (no seconds or milliseconds since 1970 of the years 1990 to 2099)")


def parse_published(text: str) -> date | datetime:
    """Parse the text of a publication date.

    Args:
        text: an ISO 8601 day, or day and time; the time may have a zone. Or the day with its month in words, the form
            of mail, or seconds or milliseconds since 1970.

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
    read = _in_figures(text)
    if read is None:
        read = written_out(text)
    if read is None:
        fault = next((f" ({fault})" for pattern, fault in _FAULTS if pattern.match(text.strip())), "")
        raise ValueTextError(f'"{text}" is no date{fault}')
    return read


def _in_figures(text: str) -> date | datetime | None:
    """Return a day or time of ISO 8601, or of seconds; None where it is neither."""
    day = _ZONE.sub(r"\1\2", text.strip()).replace("UTC", "Z").replace("GMT", "Z")
    if _EPOCH.fullmatch(day):
        return parse_epoch(day)
    try:
        return date.fromisoformat(day) if len(day) <= _DAY_LENGTH else datetime.fromisoformat(day)
    except ValueError:
        return None


def published_in_record(
    where: Callable[[str], str], record: Mapping[str, Any], keys: Iterable[str]
) -> date | datetime | None:
    """Return the date that an article tells of itself in JSON, which people or their own programs write.

    Args:
        where: tells file and line of a key, for the message.
        record: the article.
        keys: those of the date, best first; the first with a value counts.

    Returns:
        The day or time; None where no key has a value.

    Raises:
        SourceError: the value is no date.

    Example:
        >>> published_in_record(str, {"date": None, "pubDate": 1732838400}, ("date", "pubDate")).isoformat()
        '2024-11-29T00:00:00+00:00'
    """
    stated = {key: value for key in keys if not _is_blank(value := _unwrapped(record.get(key)))}
    flags = [key for key, value in stated.items() if isinstance(value, bool)]  # "published": true beside a date
    for key in flags if len(flags) < len(stated) else ():
        del stated[key]
    for key, value in stated.items():
        try:
            return _stated(value)
        except ValueTextError as error:
            raise SourceError(f"{where(key)}: {key}: {error}\n  {HOW_TO_WRITE}") from None
    return None


def _is_blank(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def _unwrapped(value: Any) -> Any:
    while isinstance(value, dict) and (key := next((key for key in _WRAPPED if key in value), None)) is not None:
        value = value[key]
    return value


def _stated(value: object) -> date | datetime:
    if isinstance(value, str):
        return parse_published(value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return parse_epoch(value)
    raise ValueTextError(f"{shown(value)} is no date")


def published_in_metadata(text: str | None) -> date | None:
    """Parse the date that a page or a feed tells of itself, where a fault is nobody's at hand.

    Args:
        text: ISO 8601, or the form of mail and feeds (RFC 822).

    Returns:
        The day or time; None when it is neither, or there is none.

    Example:
        >>> published_in_metadata("Fri, 29 Nov 2024 18:00:00 +0900").isoformat(), published_in_metadata("last week")
        ('2024-11-29T18:00:00+09:00', None)
    """
    if not text:
        return None
    try:
        read = _in_figures(text)
    except ValueTextError:
        return None
    return _published_in_mail(text) if read is None else read


def is_written(day: date, markup: str) -> bool:
    """Whether a day that was found on a page stands there with its whole year, so that no other day can be meant.

    Args:
        day: as somebody read it off the page.
        markup: of the page.

    Example:
        >>> is_written(date(2014, 12, 29), "<p>29 December 2014</p>"), is_written(date(2029, 12, 14), "<p>14-12-29</p>")
        (True, False)
    """
    forms = _WRITTEN + (_SLASHED if day.day > _MONTHS or day.day == day.month else ())
    pattern = "|".join(form.format(year=day.year, month=day.month, day=day.day) for form in forms)
    return re.search(pattern, markup) is not None


def _published_in_mail(text: str) -> datetime | None:
    if len(text) > _MOST_OF_MAIL_DATE:
        return None
    try:
        return parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
