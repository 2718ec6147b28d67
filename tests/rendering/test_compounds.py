"""A word of several parts is what its last part is, if the table has that."""

import pytest

from factcheck.document.tokens import find_tokens
from factcheck.rendering.compounds import compound
from factcheck.rendering.glossary import glossary_of


@pytest.mark.parametrize(
    ("word", "english"),
    [
        ("Regierungssoldaten", "government soldiers"),
        ("Schulkinder", "school children"),
        ("Elitesoldaten", "elite soldiers"),
        ("US-Präsident", "US president"),
        ("Ukraine-Krieg", "Ukraine war"),
        ("Schullehrer", "school teacher"),
        ("Ausstellung", None),
        ("Zwischenfälle", "zwischen cases"),
        ("Xyzabc", None),
        ("regierungssoldaten", None),
    ],
)
def test_the_last_part_is_what_is_named(word: str, english: str | None) -> None:
    (token,) = find_tokens(word)
    found = compound(token, glossary_of("de"))
    assert (found.english if found is not None else None) == english


def test_a_language_without_compounds_has_none() -> None:
    (token,) = find_tokens("Regierungssoldaten")
    assert compound(token, glossary_of("xx")) is None
