"""The days that a source tells of without naming them: those before its publication, as it is known or dated."""

from datetime import date, timedelta

from factcheck.mentions.dates.anchors import date_line, dateline_span
from factcheck.mentions.mention import Reading
from factcheck.rules.inside.births import Days
from factcheck.source import Span

_RECENT = timedelta(days=31)
"""How long before publication the day lies that news tells of, with the ages of that day. Heuristic: a month."""


def report_days(reading: Reading) -> tuple[Days | None, Span | None]:
    """Return the days that a source tells of without naming them, and the place where it is dated.

    Returns:
        The days before its publication, None when unknown; the date of its dateline or date line, None without one.
    """
    head = dateline_span(reading.source.text, reading.sentences) or date_line(reading)
    anchor = reading.source.anchor
    if anchor is None:
        day = None if head is None else _only_day(head, reading)
        return None if day is None else (_month_before(day), day), head
    if anchor.earliest is None or anchor.latest is None:
        return None, head
    return (_month_before(anchor.earliest), anchor.latest), head


def _only_day(head: Span, reading: Reading) -> date | None:
    """Return the only day that stands at a place, where it is sure."""
    found = (*reading.mentions, *reading.outside)
    days = [each.date for each in found if each.value.kind == "date" and head.overlaps(each.place)]
    if len(days) != 1 or days[0].anchoring != "explicit" or days[0].precision != "day" or len(days[0].candidates) != 1:
        return None
    return days[0].candidates[0][0]


def _month_before(day: date) -> date:
    return max(day, date.min + _RECENT) - _RECENT


def day_of_report(reading: Reading) -> date | None:
    """Return the day of publication, as it is known or as the text is dated."""
    anchor = reading.source.anchor
    if anchor is not None:
        return anchor.day
    days, _ = report_days(reading)
    return None if days is None else days[1]
