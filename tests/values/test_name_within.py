"""Which of two places lies in the other."""

import pytest

from factcheck import parse_name
from factcheck.values.name_within import are_known_apart, are_part_and_whole, compare_as_parts, lies_in

INSIDE = [
    ("Lyon", "France"), ("Lyon", "French"), ("Lyon", "Europe"), ("Lyon", "European"), ("Lyon", "Auvergne-Rhône-Alpes"),
    ("Millom", "Cumbria"), ("Millom", "England"), ("Harlow", "Essex"), ("Leeds", "Yorkshire"),
    ("Munich", "Bavaria"), ("Munich", "Bavarian"), ("Sydney", "N.S.W."), ("Mobile", "Ala."),
    ("Houston", "Harris County"), ("Boston", "New England"), ("Detroit", "Midwest"), ("Mumbai", "Maharashtra"),
    ("Calcutta", "West Bengal"),
    ("Peshawar", "Khyber Pakhtunkhwa"), ("Mariupol", "Donbas"), ("Toronto", "Ontario"), ("Erbil", "Kurdistan"),
    ("France", "Europe"), ("Millom", "Britain"), ("Chechnya", "Russia"), ("Peru", "South America"),
    ("Villeurbanne", "Lyon"), ("Manhattan", "New York City"), ("Bronx", "New York"), ("Westminster", "London"),
]  # fmt: skip
MAYBE = [
    ("Paris", "Texas"), ("Moscow", "Idaho"), ("Atlanta", "Georgia"), ("Springfield", "Ohio"),
    ("Springfield", "Illinois"), ("Punjab", "India"), ("Punjab", "Pakistan"), ("Portland", "Maine"),
    ("Portland", "Oregon"), ("Crimea", "Russia"), ("Crimea", "Ukraine"), ("Kashmir", "India"), ("Ramallah", "Israel"),
    ("Santa Cruz", "Bolivia"), ("Buffalo", "New York"), ("Seattle", "Washington"),
]  # fmt: skip
APART = [
    ("Lyon", "Spain"), ("Millom", "Kent"), ("Munich", "Saxony"), ("Sydney", "Queensland"), ("Mobile", "Ga."),
    ("Paris", "Kansas"), ("Houston", "Dallas County"), ("Boston", "Midwest"), ("Mumbai", "Gujarat"), ("Lviv", "Donbas"),
    ("Aleppo", "Lebanon"), ("Rotterdam", "Utrecht"), ("Kabul", "Kandahar"), ("Newark", "New York"),
    ("Texas", "Georgia"), ("England", "Wales"), ("Chechnya", "Dagestan"), ("Essex", "Kent"), ("Peru", "Africa"),
    ("San Juan", "San Jose"),
    ("Dayton", "Toledo"), ("Erbil", "Iran"),
]  # fmt: skip


@pytest.mark.parametrize(("inner", "outer"), [*INSIDE, *MAYBE])
def test_a_place_and_one_it_may_lie_in_never_conflict(inner: str, outer: str) -> None:
    one, other = parse_name(inner), parse_name(outer)
    assert lies_in(one, other)
    for first, second in ((one, other), (other, one)):
        assert first.relation(second) == "compatible"
        assert not are_known_apart(first, second)


@pytest.mark.parametrize(("one", "other"), APART)
def test_two_places_of_which_none_holds_the_other_do(one: str, other: str) -> None:
    for first, second in ((parse_name(one), parse_name(other)), (parse_name(other), parse_name(one))):
        assert first.relation(second) == "contradictory"
        assert are_known_apart(first, second)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Niger", "Nigeria"), ("China", "Taiwan"), ("Samoa", "American Samoa"), ("Guinea", "Equatorial Guinea"),
        ("Ireland", "Northern Ireland"), ("Iran", "Iraq"),
    ],
)  # fmt: skip
def test_two_states_are_two_whatever_their_parts_are_called(one: str, other: str) -> None:
    assert compare_as_parts(parse_name(one), parse_name(other)) is None


@pytest.mark.parametrize(("one", "other"), [("Ala.", "Alabama"), ("Bavaria", "Bayern"), ("Qld", "Queensland")])
def test_a_region_has_several_names(one: str, other: str) -> None:
    assert parse_name(one).relation(parse_name(other)).is_agreement
    assert not are_known_apart(parse_name(one), parse_name(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [("Dr. Houston", "Texas"), ("Whitney Houston", "Texas"), ("Marden", "Texas"), ("Bank of Texas", "Houston")],
)
def test_persons_bodies_and_what_no_table_has_lie_nowhere(one: str, other: str) -> None:
    assert compare_as_parts(parse_name(one), parse_name(other)) is None
    assert not are_known_apart(parse_name(one), parse_name(other))


def test_a_capital_stands_for_its_state_and_is_no_mere_part_of_it() -> None:
    kabul, kandahar, state = map(parse_name, ("Kabul", "Kandahar", "Afghanistan"))
    assert (are_part_and_whole(kabul, state), are_part_and_whole(kandahar, state)) == (False, True)
