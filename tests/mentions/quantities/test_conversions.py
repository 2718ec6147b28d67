"""What an amount is told to be by the same in another unit."""

import pytest

from factcheck import Source, check, find_mentions


def units(text: str) -> list[str | None]:
    return [mention.quantity.unit for mention in find_mentions(Source("a", text), kinds={"quantity"})]


SPEEDS = [
    "Gusts of 220 kilometers (135 mph) hit Bowen.",
    "Gusts of more than 220 km, or 135 miles per hour, hit Bowen.",
    "Winds of 120 to 140 kilometres (75-87 mph) hit Bowen.",
]


@pytest.mark.parametrize("text", SPEEDS)
def test_a_length_beside_its_speed_is_a_speed(text: str) -> None:
    assert units(text) == ["kilometre_per_hour", "mile_per_hour"]


def test_a_speed_may_stand_first() -> None:
    assert units("Gusts of 220 km/h (135 miles) hit Bowen.") == ["kilometre_per_hour", "mile_per_hour"]


LENGTHS = [
    ("The storm lay 220 kilometers (135 miles) off Bowen.", ["kilometre", "mile"]),
    ("The storm lay 300 kilometers (135 mph winds) off Bowen.", ["kilometre", "mile_per_hour"]),
    ("It drove 220 kilometers at 135 mph.", ["kilometre", "mile_per_hour"]),
    ("It drove 220 kilometers (220 km/h).", ["kilometre", "kilometre_per_hour"]),
]


@pytest.mark.parametrize(("text", "found"), LENGTHS)
def test_a_length_beside_anything_else_stays_one(text: str, found: list[str]) -> None:
    assert units(text) == found


def test_speeds_that_want_their_hour_are_compared() -> None:
    one = "Gusts of 220 kilometers (135 mph) hit Bowen in the cyclone."
    other = "The cyclone hit Bowen with gusts of 260 km/h."
    report = check([Source("a", one), Source("b", other)])
    assert any("260 km/h" in {position.label for position in found.positions} for found in report.conflicts)
