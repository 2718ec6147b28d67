"""Which times of the clock are those of a text or of a price."""

import pytest

from factcheck.claims.context import Context
from factcheck.claims.report_time import is_time_of_report
from factcheck.mentions import find
from factcheck.source import Source


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Updated 5:40 p.m. ET", True),
        ("Orlo Courier on Dec 23 2012, 5:40 p.m. ET", True),
        ("Lund play Orlo at 7.45 p.m.", False),
        ("Crude was at $51.99 a barrel at 1:01 p.m. in Seoul.", True),
        ("The ferry sank at 5:40 p.m.", False),
        ("Ferry sinks off Syros May 3, 2013 After a night of storms the ferry sank.", True),
        ("Ferry sinks off Syros Jul 7 2012, 5:40 PM ET A ferry sank.", True),
        ("Ferry sinks off Syros | 8:20 a.m. A ferry sank in a storm.", True),
        ("Ferry sinks off Syros Published: July 28, 2004 A ferry sank in a storm.", True),
        ("Ferry sinks off Syros Updated 09/14/2013 01:03 PM A ferry sank.", True),
        ("The ferry was published in a list on July 28, 2004, and sank.", False),
        ("The ferry sank May 3, 2013, off Syros.", False),
        ("The ferry sank on May 3, 2013 at 5 p.m. Athens time.", False),
        ("Read lund.org / 2007 / 04 / of Arn.", True),
        ("A ferry that left Syros May 3, 2013 sank.", False),
        ("Explosion in Orlo at 5:40 p.m.", False),
        ("He paid $300 to the skipper, who left for Syros at 1:01 p.m.", False),
        ("The ferry, last updated in 2019, sank at 5:40 p.m.", False),
    ],
)
def test_what_a_time_is_of(text: str, expected: bool) -> None:
    context = Context(find(Source("a", text)))
    *_, mention = context.mentions("date")
    assert is_time_of_report(context, mention) is expected
