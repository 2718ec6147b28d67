"""A weekday that is not that date's."""

from collections.abc import Iterator
from functools import partial

from factcheck.claims import SourceClaims
from factcheck.findings import Finding, stated_apart
from factcheck.mentions.mention import Mention
from factcheck.rules.inside.within import inside
from factcheck.rules.rule import source_rule
from factcheck.values.date_text import WEEKDAYS
from factcheck.values.relation import Relation


@partial(source_rule, any_language=True)
def weekday_mismatch(source_claims: SourceClaims) -> Iterator[Finding]:
    """A date is given with a weekday on which it does not fall.

    **Why:** one of the two is wrong, and a reader who plans by it comes on the wrong day.

    **Silent when** the year is not written and not surely known; the date is a range; day and month can change places.

    **Example:** “Friday, November 28, 2024” stands against the calendar: 28 November 2024 was a Thursday.

    **Source:** the Gregorian calendar.
    """
    for mention in source_claims.reading.of_kind("date"):
        if (falls_on := _other_weekday(mention)) is not None:
            day = mention.date.label
            found = inside(
                weekday_mismatch.name,
                source_claims,
                [mention],
                question=f"On which weekday does {day} fall?",
                relation=Relation.CONTRADICTORY,
                stated=(f"{day} is a {WEEKDAYS[falls_on]}, not a {WEEKDAYS[mention.date.weekday or 0]}", ()),
            )
            yield stated_apart(found, WEEKDAYS[mention.date.weekday or 0])


def _other_weekday(mention: Mention) -> int | None:
    """Return the weekday of a full date that is written with another; None when the two agree."""
    date = mention.date
    is_full = None not in (date.year, date.month, date.day, date.weekday) and date.anchoring == "explicit"
    if not is_full or len(date.candidates) != 1 or date.candidates[0][0] != date.candidates[0][1]:
        return None
    falls_on = date.candidates[0][0].weekday()
    return falls_on if falls_on != date.weekday else None
