"""Names by their capitals: inside a sentence any, at its beginning and in titles only what is rare in English."""

import pytest

from factcheck.document.tokens import find_tokens
from factcheck.events.names import find_words, keys_of


def names(text: str) -> list[str]:
    return [word.key for word in find_words(text, find_tokens(text)) if word.name]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The mayor of Orlen met Ida Vang.", ["orlen", "ida", "vang"]),
        ("Floods hit Orlen.", ["orlen"]),  # "Floods" begins a sentence
        ("Floods, it says. The Floods of Orlen won.", ["flood", "flood", "orlen"]),  # and is a team there
        ("Orlen floods", ["orlen"]),  # a rare word that begins one
        ("“Zembia will pay,” he said.", ["zembia"]),
        ("The Zembian army left. It was a Zembian.", ["zembia", "zembia"]),
        ("Dam Collapse Kills Many In Orlen\nA dam collapse killed many in Orlen.", ["orlen", "orlen"]),
        ("He met her on Monday in March.", []),  # days and months
        ("(Reuters) - It rained in Orlen.", ["orlen"]),
        ("The police said that Police chiefs of the police met.", []),  # more often small
        ("Kim Jong-un left.", ["jong", "un"]),
        ("", []),
    ],
)
def test_names_are_found_by_their_capitals(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He left North Korea for the United States.", ["@KP", "@US"]),
        ("The North Korean team lost to the U.S. team.", ["@KP", "@US"]),
        ("It told US officials and told us too.", ["@US"]),
        ("The French saw Paris.", ["@FR", "paris"]),
    ],
)
def test_a_state_goes_by_its_code(text: str, found: list[str]) -> None:
    assert names(text) == found


def test_a_word_of_a_name_knows_the_whole_name() -> None:
    text = "The mud reached San Isidro and Andina Metals."
    found = {word.name for word in find_words(text, find_tokens(text)) if word.name}
    assert found == {"San Isidro", "Andina Metals"}


@pytest.mark.parametrize(("one", "other"), [("Zembia", "Zembians"), ("Müller", "Muller"), ("Zelenskiy", "Zelensky")])
def test_names_are_compared_without_their_endings(one: str, other: str) -> None:
    assert keys_of(one.lower()) == keys_of(other.lower())


@pytest.mark.parametrize(("one", "other"), [("Iran", "Ira"), ("Quilanport", "Quilanford"), ("Hans", "Hana")])
def test_other_names_are_others(one: str, other: str) -> None:
    assert keys_of(one.lower()) != keys_of(other.lower())
