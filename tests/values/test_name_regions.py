"""Which of two places lies in the other."""

import pytest

from factcheck import parse_name
from factcheck.values.name_regions import are_two_regions, is_region, states_of


@pytest.mark.parametrize(
    ("name", "is_one"),
    [("Iowa", True), ("Austria", True), ("Bavaria", True), ("Paris", False), ("Iowan", False), ("Europe", False)],
)
def test_states_and_their_parts_are_regions(name: str, is_one: bool) -> None:
    assert is_region(parse_name(name)) is is_one


@pytest.mark.parametrize(
    ("one", "other", "are_two"),
    [
        ("Iowa", "Minnesota", True),
        ("Iowa", "Bavaria", True),
        ("Iowa", "Austria", True),
        ("Iowa", "United States", False),
        ("Austria", "Germany", True),
        ("Germany", "Deutschland", False),
    ],
)
def test_of_two_regions_none_holds_the_other(one: str, other: str, are_two: bool) -> None:
    assert are_two_regions(parse_name(one), parse_name(other)) is are_two
    assert are_two_regions(parse_name(other), parse_name(one)) is are_two


@pytest.mark.parametrize(("name", "state"), [("Abeokuta", "NG"), ("Lyon", "FR"), ("Nowhereton", None), ("Iowa", None)])
def test_a_city_lies_in_its_state(name: str, state: str | None) -> None:
    found = states_of(parse_name(name))
    assert (state in found) if state is not None else not found
