"""A day that no calendar has."""

from collections.abc import Iterator

from factcheck.claims import SourceClaims
from factcheck.findings import Finding
from factcheck.rules.inside.within import inside
from factcheck.rules.rule import source_rule
from factcheck.values.date_text import why_no_day
from factcheck.values.relation import Relation


@source_rule
def no_such_day(source_claims: SourceClaims) -> Iterator[Finding]:
    """A date names a day that its month does not have.

    **Why:** no reader can tell which day is meant, and whoever copies it copies a slip.

    **Silent when** the number belongs to what follows (“in April 31 people died”); it is 29 February and no year is
    written; day and month can change places.

    **Example:** “31 April 2024” stands against the calendar: April has 30 days.

    **Source:** the Gregorian calendar.
    """
    for mention in source_claims.reading.of_kind("date"):
        if mention.date.is_no_day:
            yield inside(
                no_such_day.name,
                source_claims,
                [mention],
                question=f"Which day is {mention.date.label}?",
                relation=Relation.CONTRADICTORY,
                stated=(why_no_day(mention.date), ()),
            )
