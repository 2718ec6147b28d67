"""States are known by what any language calls them."""

import pytest

from factcheck.rendering.states import state_named


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Nordkorea", "North Korea"),
        ("Frankreich", "France"),
        ("États-Unis", "United States"),
        ("Alemania", "Germany"),
        ("Berlin", None),
        ("Haus", None),
    ],
)
def test_one_state_is_named(words: str, name: str | None) -> None:
    assert state_named(words) == name
