"""The months and years that sentences name for what they say of a figure."""

import pytest

from factcheck import PreparedSource, Source
from factcheck.settings import DEFAULT


@pytest.mark.parametrize(
    ("text", "figure", "time"),
    [
        ("Smith, 61, is accused of murdering two women in 1967.", "61", ("now",)),
        ("Smith, 61, is accused of murdering 12 women in 1967.", "12 women", ("year 1967",)),
        ("The firm, which was founded in 1998, cut 1,200 jobs.", "1,200 jobs", ("now",)),
        ("The firm cut 1,200 jobs in 1998.", "1,200 jobs", ("year 1998",)),
        ("In 1998 the firm, which makes engines, cut 1,200 jobs.", "1,200 jobs", ("year 1998",)),
        ("They mourn 11 workers who were shot dead in 1976.", "11 workers", ("year 1976",)),
        ("A mill built in 1976 burned, and 11 workers were hurt.", "11 workers", ("now",)),
    ],
)
def test_a_clause_within_keeps_its_time(text: str, figure: str, time: tuple[str, ...]) -> None:
    claims = PreparedSource(Source("a", text)).found(DEFAULT).source_claims().claims
    claim = next(each for each in claims if each.thing == "figure" and each.mention.text == figure)
    stated = claim.question.part("time")
    assert stated is not None
    assert stated.values == time
