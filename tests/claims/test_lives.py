"""The years of a life in brackets behind a name."""

import pytest

from factcheck import Source, check
from factcheck.claims import find_claims
from factcheck.claims.event_date import EventDateClaim
from factcheck.mentions import find


def lives(text: str) -> list[tuple[str, str]]:
    claims = [each for each in find_claims(find(Source("a", text))) if isinstance(each, EventDateClaim)]
    return [(each.mention.text, each.question.subject) for each in claims]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Alma Reyes (1866-1936) was a potter.", [("1866", "date born"), ("1936", "date kill")]),
        (
            "Alma Reyes (3 June 1866 – 4 May 1936) was a potter.",
            [("3 June 1866", "date born"), ("4 May 1936", "date kill")],
        ),
        ("Alma Reyes (1998-2006) was mayor.", [("1998-2006", "date")]),
        ("The war (1914-1918) was long.", [("1914-1918", "date")]),
    ],
)
def test_a_life_tells_of_a_birth_and_a_death(text: str, expected: list[tuple[str, str]]) -> None:
    assert lives(text) == expected


@pytest.mark.parametrize(
    ("other", "conflicts"),
    [
        ("Alma Reyes threw pots until she died in 1935.", 1),
        ("Alma Reyes threw pots until she died in 1936.", 0),
        ("Alma Reyes, the potter, was born in 1868.", 1),
        ("Alma Reyes, the potter, moved to Taos in 1921.", 0),
    ],
)
def test_a_life_is_held_against_a_birth_and_a_death(other: str, conflicts: int) -> None:
    first = Source("a", "The potter Alma Reyes (1866-1936) spent her last years in Taos.")
    assert len(check([first, Source("b", other)]).conflicts) == conflicts
