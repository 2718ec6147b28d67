"""Whether two names of one text are one name in two spellings, and which titles are misspelt."""

import pytest

from factcheck import Source
from factcheck.mentions import find
from factcheck.mentions.mention import Mention, Reading
from factcheck.rules.inside.name_spellings import is_one_name, keys, misspelt_titles
from factcheck.settings import DEFAULT


def read(text: str) -> Reading:
    return find(Source("a", text), settings=DEFAULT)


def pair(one: str, other: str) -> tuple[Mention, Mention]:
    """Return two names, each from a sentence of its own."""
    first, second = read(f"{one} arrived on Friday. {other} left on Monday.").of_kind("name")
    return first, second


@pytest.mark.parametrize(
    ("one", "other", "is_one"),
    [
        ("Andrei Belousov", "Andrey Belousov", True),
        ("Andrei Belousov", "Andrei Belousow", True),
        ("Andrei Belousov", "Anton Belousov", False),
        ("Andrei Belousov", "Mr. Beluosov", True),
        ("Andrei Belousov", "Andrei Belousovs", False),
        ("Jane Marlow", "Jane Marlowe", True),
        ("Jane Marlow", "Joan Marlow", False),
        ("Jane Marlow Jr.", "Jane Marlowe", False),
        ("Ana Ruiz", "Aña Ruiz", True),
        ("Kiev", "Kyiv", True),
        ("Kiev", "Ukraine", False),
        ("Arnholt Hospital", "Arnhold Hospital", True),
        ("Arnholt Hospital", "Arnhold Hospital Trust", False),
    ],
)
def test_one_name_with_other_letters(one: str, other: str, is_one: bool) -> None:
    first, second = pair(one, other)
    assert is_one_name(first, second, ()) is is_one
    assert is_one_name(second, first, ()) is is_one
    assert not is_one or not set(keys(first)).isdisjoint(keys(second)), "names of one spelling meet under a key"


def test_word_of_a_longer_name_is_no_slip() -> None:
    first, second = pair("Andrei Belousov", "Mr. Beluosov")
    assert is_one_name(first, second, ())
    assert not is_one_name(first, second, (second.name.words[0],))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Defense Minister Ana Ruiz left. Denfence Minister Tom Berg stayed.",
            [("Denfence Minister", "Defense Minister")],
        ),
        ("Denfence Minister Tom Berg stayed. Denfence Minister Tom Berg slept.", []),
        ("Defense Minister Ana Ruiz left. Finance Minister Tom Berg stayed.", []),
        ("Vice-President Ana Ruiz left. Vice President Tom Berg stayed.", []),
    ],
)
def test_misspelt_title(text: str, found: list[tuple[str, str]]) -> None:
    reading = read(text)
    pairs = misspelt_titles(reading, reading.of_kind("name"))
    assert [(wrong.text, right.text) for wrong, right in pairs] == found
