"""How two places stand of which public tables have the names in many languages."""

import pytest

from factcheck import parse_name
from factcheck.values.name_gazetteer import compare_by_gazetteer, is_unlisted, places_of

PAIRS = [
    ("Germany", "Allemagne", "equivalent"),
    ("Duitsland", "Allemagne", "equivalent"),
    ("Bavaria", "Freistaat Bayern", "equivalent"),
    ("Tatarstan", "Respublika Tatarstan", "equivalent"),
    ("Turin", "Torino", "equivalent"),
    ("Turin", "Turin in Italy", "equivalent"),
    ("Milano, Italy", "Milan", "equivalent"),
    ("Memel", "Klaipėda", "equivalent"),
    ("Samara", "Samarra", "contradictory"),
    ("Burgas", "Burgos", "contradictory"),
    ("Florence", "Florencia", "contradictory"),
    ("Germany", "Espagne", "contradictory"),
    ("Turin", "Turin in Spain", None),
    ("Norvale", "Norvele", None),
    ("Turin", "Norvale", None),
    ("Mayor of Turin", "Turin", None),
    ("Norwegian", "Norvège", None),
]


@pytest.mark.parametrize(("one", "other", "relation"), PAIRS)
def test_two_places_stand_as_the_tables_have_them(one: str, other: str, relation: str | None) -> None:
    for first, second in ((one, other), (other, one)):
        found = compare_by_gazetteer(parse_name(first), parse_name(second))
        assert (None if found is None else str(found.relation)) == relation


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Bergamo", "Bergama", True),
        ("Bergamo", "Bergame", False),  # a name that the tables list
        ("Kharkiv", "Kharkyv", False),  # one romanization beside another
        ("Norvale", "Norvele", False),  # no city that is known
        ("Sen. Bergamo", "Bergama", False),  # a person
    ],
)
def test_a_spelling_that_no_table_lists_may_be_another_place(one: str, other: str, expected: bool) -> None:
    assert is_unlisted(parse_name(one), parse_name(other)) is expected


def test_a_city_of_two_states_is_that_of_the_state_named() -> None:
    cambridge = places_of("cambridge united kingdom")
    assert len(cambridge) == 1
    assert next(iter(cambridge)).startswith("*GB")
