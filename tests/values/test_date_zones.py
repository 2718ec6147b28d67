"""Times of two zones on two days beside each other."""

import pytest

from factcheck.values.date_zones import beside_in_zones


@pytest.mark.parametrize(
    ("clock", "next_clock", "relation"),
    [
        ("2300 GMT", "8 a.m. KST", "equivalent"),
        ("2300 GMT", "8:03 a.m. KST", "equivalent"),
        ("2300 GMT", "10 a.m. KST", "contradictory"),
        ("11:52 p.m. local time", "2:52 GMT", "compatible"),
        ("11:52 p.m.", "0522 GMT", "compatible"),
        ("11:52 p.m.", "2:41 GMT", "discrepant"),
        ("11:52 p.m.", "3:52 p.m. GMT", "discrepant"),
        ("9:30 p.m. GMT", "5 a.m.", "compatible"),
        ("evening", "2:52 GMT", "discrepant"),
        (None, "2:52 GMT", "discrepant"),
    ],
)
def test_times_of_two_zones_on_neighbouring_days(clock: str | None, next_clock: str, relation: str) -> None:
    assert str(beside_in_zones(clock, next_clock, "one day apart")[0]) == relation
