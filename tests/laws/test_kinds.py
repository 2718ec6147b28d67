"""A law of values: those of two kinds never stand in one fact or finding, and every format writes what is found."""

from collections.abc import Iterator, Sequence

import pytest

from factcheck.claims import AnyClaim
from factcheck.draft import check_draft
from factcheck.facts import Position
from factcheck.pipeline import check
from factcheck.report import Report
from factcheck.source import Source
from factcheck.testing.consistency import consistency, support
from factcheck.values.relation import Relation
from factcheck.writers import WRITERS, RenderOptions

READ_TWICE = [
    ("Sales rose to USD141 in May.", "Sales rose to SD141 in May."),
    ("Sales rose to SD141 in May.", "Sales rose to USD141 in May."),
    ("Sales rose to EUR90 in May.", "Sales rose to ER90 in May."),
    ("The fund put US$5 million into the mine.", "The fund put US $6 million into the mine."),
    ("The fund put A$5 million into the mine.", "The fund put Arn 5 million into the mine."),
    ("The band played May 19 at the May Hall on 19 May.", "The band played 19 at the June Hall on 20 May."),
    ("Flight 93 landed at 9.30 in Lund.", "Flight Lund landed at 9 in 30 Lund."),
    ("“Seven,” said Seven of Nine on Monday.", "“Nine,” said Nine of Seven on 9 May."),
    ("Boeing 737 jets were grounded in March 2019.", "Boeing March jets were grounded in 737 days."),
    ("The 49ers beat the 76ers 49 to 76.", "The 76ers beat the 49ers 76 to 49."),
    ("Route 66 was closed for 66 days in 1966.", "Route 1966 was closed for 1966 days in 66."),
    ("G7 leaders gave 7 billion dollars, the G20 20 billion.", "G20 leaders gave 20 billion dollars, G7 7 billion."),
]


def kinds_of(positions: Sequence[Position]) -> set[str]:
    claims: Iterator[AnyClaim] = (claim for position in positions for claim in position.claims)
    return {claim.value.kind for claim in claims}


def written(report: Report) -> None:
    for fact in report.facts:
        assert len(kinds_of(fact.positions)) == 1
    for finding in report.findings:
        assert kinds_of(finding.positions) == {finding.value_kind}
    for write in WRITERS.values():
        assert write(report, RenderOptions()) is not None


@pytest.mark.parametrize(("one", "other"), READ_TWICE)
def test_what_is_read_as_two_kinds_meets_its_own_kind_only(one: str, other: str) -> None:
    first, second = Source("a", one), Source("b", other)
    written(check([first, second]))
    written(check_draft(first, [second]))
    written(consistency([first, second], ignore=(), at_most=Relation.COMPATIBLE).report)
    written(support(first, [second], ignore=(), at_most=Relation.COMPATIBLE).report)
