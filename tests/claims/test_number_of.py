"""The noun that a figure is the number of."""

import pytest

from factcheck import PreparedSource, Source
from factcheck.settings import DEFAULT


@pytest.mark.parametrize(
    ("text", "figure", "subject"),
    [
        ("The number of passengers fell to 300.", "300", "count passenger"),
        ("The number of people killed in Arn rose to 13.", "13", "count killed"),
        ("Officials put the number of dengue deaths in Arn at 13 since May.", "13", "count killed"),
        ("The total number of new cases in Arn has passed 5,000.", "passed 5,000", "count case"),
        ("The number of homes destroyed was 200.", "200", "count home destroyed"),
        ("The number of workers rose by 300.", "300", "count"),
        ("The number of flights to 12 cities fell.", "12 cities", "count city"),
        ("The number of workers at the firm, which paid them, to 40.", "40", "count"),
        ("Of the number of guests it is known that they paid; the bill was for 40.", "40", "count"),
    ],
)
def test_what_is_counted_may_stand_before(text: str, figure: str, subject: str) -> None:
    claims = PreparedSource(Source("a", text)).found(DEFAULT).source_claims().claims
    claim = next(each for each in claims if each.thing == "figure" and each.mention.text == figure)
    assert claim.question.subject == subject


@pytest.mark.parametrize("text", ["Six schools are among those shut.", "Six schools were among the 14 that closed."])
def test_some_among_others_are_a_part(text: str) -> None:
    claims = PreparedSource(Source("a", text)).found(DEFAULT).source_claims().claims
    assert next(each for each in claims if each.thing == "figure").question.unstated is not None
