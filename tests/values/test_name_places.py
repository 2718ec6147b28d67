"""How two names stand that the tables know."""

import pytest

from factcheck import parse_name
from factcheck.values.name_places import compare_places, compare_with_team

PAIRS = [
    ("Kiev", "Kyiv", "equivalent", "are names of one place"),
    ("Kenya", "Kenyan", "compatible", "point to one state"),
    ("Congolese", "Democratic Republic of the Congo", "compatible", "may both stand for one state"),
    ("Nairobi", "Kenya", "compatible", "may both stand for one state"),
    ("Kremlin", "Russia", "compatible", "may both stand for one state"),
    ("Kremlin", "Moscow", "compatible", "may both stand for one state"),
    ("Nairobi", "Russia", "contradictory", "are names of two entities"),
    ("North Korea", "South Korea", "contradictory", "are names of two entities"),
    ("Kenyan", "Moscow", "contradictory", "are names of two entities"),
    ("England", "Britain", "discrepant", "one is a country in the other"),
    ("England", "Wales", "contradictory", "are names of two entities"),
    ("Kenyan", "Russian", "contradictory", "are names of two entities"),
]


@pytest.mark.parametrize(("one", "other", "relation", "reason"), PAIRS)
def test_two_places_stand_by_what_they_name(one: str, other: str, relation: str, reason: str) -> None:
    for first, second in ((one, other), (other, one)):
        found = compare_places(parse_name(first), parse_name(second))
        assert (str(found.relation), reason in found.reason) == (relation, True)


@pytest.mark.parametrize(
    ("one", "other", "may_stand"),
    [
        ("Manchester United", "Manchester", True),
        ("Manchester", "Manchester United", True),
        ("Real Madrid", "Madrid", True),
        ("Real Madrid", "Manchester", False),
        ("Madrid", "Manchester", False),
    ],
)
def test_a_city_may_stand_for_its_team(one: str, other: str, may_stand: bool) -> None:
    assert (compare_with_team(parse_name(one), parse_name(other)) is not None) is may_stand
