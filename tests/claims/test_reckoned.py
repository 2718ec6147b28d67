"""Years reckoned from an anniversary or an age."""

from datetime import date

import pytest

from factcheck import Source, check
from factcheck.claims import find_claims
from factcheck.claims.event_date import EventDateClaim
from factcheck.mentions import find

DAY = date(2025, 3, 14)


def years(text: str) -> list[tuple[str, int, str]]:
    claims = [each for each in find_claims(find(Source("a", text, published=DAY))) if isinstance(each, EventDateClaim)]
    reckoned = [each for each in claims if each.question.part("happened") is not None]
    return [(each.mention.text, each.value.candidates[0][0].year, each.question.subject) for each in reckoned]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The orchestra keeps its 150th anniversary.", [("150th anniversary", 1875, "date found")]),
        ("The bridge is 124 years old.", [("124 years old", 1901, "date found")]),
        ("The 124-year-old bridge fell.", [("124-year-old", 1901, "date found")]),
        ("The clock tower, which turns 200 this year, needs a roof.", [("200", 1825, "date found")]),
        ("Arn mourned on the 12th anniversary of the fire.", [("12th anniversary", 2013, "date burn")]),
        ("The abbey is 800 years old.", []),
        ("The bridge is nearly 124 years old.", []),
        ("The 84-year-old painter came.", []),
        ("They kept their wedding on his 50th anniversary.", []),
        ("The club sold its 75th anniversary book.", []),
    ],
)
def test_the_year_that_follows(text: str, expected: list[tuple[str, int, str]]) -> None:
    assert years(text) == expected


def test_without_a_day_of_publication_no_year_follows() -> None:
    claims = find_claims(find(Source("a", "The bridge is 124 years old.")))
    assert not [each for each in claims if isinstance(each, EventDateClaim)]


@pytest.mark.parametrize(("year", "conflicts"), [(1885, 1), (1875, 0), (1874, 0)])
def test_an_anniversary_is_held_against_the_founding(year: int, conflicts: int) -> None:
    one = Source("a", "The Malmo orchestra keeps its 150th anniversary this year.", published=DAY)
    other = Source("b", f"The Malmo orchestra, founded in {year}, has a new conductor.", published=DAY)
    assert len(check([one, other]).conflicts) == conflicts
