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
        ("Orlo Courier 5:40 p.m. ET", True),
        ("Crude was at $51.99 a barrel at 1:01 p.m. in Seoul.", True),
        ("The ferry sank at 5:40 p.m.", False),
        ("Explosion in Orlo at 5:40 p.m.", False),
        ("He paid $300 to the skipper, who left for Syros at 1:01 p.m.", False),
        ("The ferry, last updated in 2019, sank at 5:40 p.m.", False),
    ],
)
def test_what_a_time_is_of(text: str, expected: bool) -> None:
    context = Context(find(Source("a", text)))
    *_, mention = context.mentions("date")
    assert is_time_of_report(context, mention) is expected
