"""Bodies that are called in several ways, and bodies that belong to others."""

import pytest

from factcheck import parse_name
from factcheck.values.name_bodies import compare_bodies

ONE = [
    ("Fed", "U.S. central bank"), ("Bank of England", "British central bank"), ("Twitter", "X"),
    ("Statoil", "Equinor"), ("Tories", "Conservative Party"), ("White House", "Obama administration"),
    ("NASA", "U.S. space agency"), ("Latinos", "Hispanics"), ("African-Americans", "Blacks"),
    ("Maple Leafs", "Toronto"), ("Leafs", "Toronto Maple Leafs"), ("Springboks", "South Africa"),
    ("Vatican", "Catholic Church"), ("Lib Dems", "Liberal Democrats"),
]  # fmt: skip
PARTS = [
    ("Google", "Alphabet"), ("YouTube", "Alphabet"), ("Instagram", "Facebook"), ("LinkedIn", "Microsoft"),
    ("Lexus", "Toyota"), ("Audi", "Volkswagen"), ("FBI", "Justice Department"),
    ("UN Security Council", "United Nations"), ("European Commission", "European Union"),
    ("House of Commons", "British Parliament"), ("House", "Congress"), ("Quds Force", "Revolutionary Guards"),
    ("ESPN", "Disney"), ("Pentagon", "United States"), ("FSB", "Russia"),
]  # fmt: skip
TWO = [
    ("Google", "Microsoft"), ("Twitter", "Meta"), ("Audi", "Porsche"), ("FBI", "CIA"),
    ("Senate", "House of Representatives"), ("Tories", "Labour"), ("NASA", "European Space Agency"),
    ("Shiites", "Sunnis"), ("Leafs", "Canadiens"), ("Pentagon", "Russia"), ("White House", "Kremlin"),
    ("Supreme Court", "High Court"), ("Brooklyn", "New Jersey"), ("Bank of England", "Bank of Japan"),
    ("Russia", "Bank Rossiya"), ("Bank of Russia", "Bank Rossiya"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), [*ONE, *PARTS])
def test_names_of_one_body_and_its_parts_never_conflict(one: str, other: str) -> None:
    for first, second in ((parse_name(one), parse_name(other)), (parse_name(other), parse_name(one))):
        assert compare_bodies(first, second) is not None
        assert first.relation(second).is_agreement


@pytest.mark.parametrize(("one", "other"), TWO)
def test_two_bodies_are_two(one: str, other: str) -> None:
    for first, second in ((parse_name(one), parse_name(other)), (parse_name(other), parse_name(one))):
        assert compare_bodies(first, second) is None
        assert first.relation(second) == "contradictory"


def test_a_person_is_no_body_of_that_name() -> None:
    assert compare_bodies(parse_name("Mr. Lincoln"), parse_name("Ford")) is None
