"""The tables of names hold what news needs, and their rows say one thing."""

import unicodedata

import pytest

from factcheck.lexicon import table
from factcheck.values.name_tables import codes, gazetteer, items, openers, spelled, spellings

STATES, OFFICES, GROUPS, ACRONYMS = 250, 300, 800, 300


def test_the_tables_are_large_enough() -> None:
    territories = table("territories")["territories"]
    assert len(territories) >= STATES
    offices = table("offices")["offices"]
    titles = {name for key, row in offices.items() for name in (key, *items(row[0]))}
    assert len(titles | set(table("honorifics")["honorifics"])) >= OFFICES
    assert len(table("given_names")["groups"]) >= GROUPS
    assert sum(bool(row[1]) for row in table("organisations")["organisations"].values()) >= ACRONYMS


def test_every_state_has_a_name_a_code_and_most_a_capital() -> None:
    for code, (alpha3, names, _, _, _) in table("territories")["territories"].items():
        assert len(code) == 2
        assert len(alpha3) == 3
        assert items(names)


def test_cells_are_split_by_a_semicolon_and_a_space() -> None:
    cells = [*table("given_names")["groups"], *table("cities")["cities"]]
    assert all(cell == "; ".join(items(cell)) for cell in cells)


def test_the_tables_that_every_name_asks_are_in_latin_letters() -> None:
    cells = [*table("given_names")["groups"], *table("cities")["cities"]]
    cells += [
        cell
        for part in ("territories", "organisations")
        for rows in table(part).values()
        for row in rows.values()
        for cell in row
    ]
    letters = {letter for cell in cells for letter in cell if letter.isalpha()}
    assert {letter for letter in letters if not unicodedata.name(letter).startswith("LATIN")} == set()


def test_a_name_that_two_rows_have_goes_to_the_first() -> None:
    found = gazetteer().get("georgia")
    assert found is not None
    assert (found.canonical, found.form) == ("GE", "full")


def test_no_given_name_is_a_mans_and_a_womans() -> None:
    men, women = (set(table("given_names")["sex"][sex][0].split()) for sex in ("m", "f"))
    assert men & women == set()


@pytest.mark.parametrize(
    ("name", "entity", "canonical", "territory", "form", "cased"),
    [
        ("US", "place", "US", "US", "acronym", True),
        ("WHO", "organisation", "who", "", "acronym", True),
        ("Kenya", "place", "KE", "KE", "full", False),
        ("Kenyan", "place", "KE", "KE", "demonym", False),
        ("Nairobi", "place", "nairobi", "KE", "capital", False),
        ("Kremlin", "place", "kremlin", "RU", "metonym", False),
        ("European Union", "organisation", "eu", "", "full", False),
        ("Crimea", "place", "UA-CRI", "UA", "full", False),
        ("Asia", "place", "asia", "", "full", False),
        ("Saint Lucia", "place", "LC", "LC", "full", False),
        ("Oslo", "place", "oslo", "NO", "capital", False),
    ],
)
def test_a_name_is_known_by_its_spelling(
    name: str, entity: str, canonical: str, territory: str, form: str, cased: bool
) -> None:
    found = gazetteer().get(spelled(name))
    assert found is not None
    assert (found.entity, found.canonical, found.territory, found.form, found.cased) == (
        entity, canonical, territory, form, cased,
    )  # fmt: skip
    assert spelled(name) in gazetteer()
    assert spelled(name).partition(" ")[0] in openers()


def test_what_no_table_has_is_not_known() -> None:
    assert gazetteer().get("xyz") is None
    assert "xyz" not in gazetteer()


@pytest.mark.parametrize(
    ("cell", "names", "spelling"),
    [
        ("Ivory Coast; Côte d'Ivoire", ["Ivory Coast", "Côte d'Ivoire"], ["ivory coast", "cote divoire"]),
        ("", [], []),
        ("St. Kitts & Nevis", ["St. Kitts & Nevis"], ["st kitts and nevis"]),
        ("Saint Lucia", ["Saint Lucia"], ["st lucia"]),
        ("a; b;c; ", ["a", "b", "c"], None),
    ],
)
def test_a_cell_is_split_and_spelled(cell: str, names: list[str], spelling: list[str] | None) -> None:
    assert items(cell) == names
    assert spelling is None or spellings([cell]) == [spelling]


def test_a_state_has_two_codes() -> None:
    assert (codes()["GBR"], codes()["USA"]) == ("GB", "US")
