"""What excuses two sides that conflict, and what caps how far apart they stand."""

from typing import Any

import pytest

from factcheck.claims import find_claims, sides
from factcheck.facts import Position
from factcheck.mentions import find
from factcheck.source import Source


def side(*texts: str, ids: str) -> Position:
    """Return the side of the sources that are called by the letters of `ids`, each with the first claim of its text."""
    claims: list[Any] = [find_claims(find(Source(name, text)))[0] for name, text in zip(ids, texts, strict=True)]
    return Position(label=claims[0].value.label, claims=tuple(claims), sources=tuple(sorted(ids)))


SENT = "North Korea sent 12,000 troops to Russia."
FEWER = "North Korea sent 9,000 troops to Russia."
MAYBE = "North Korea may have sent 9,000 troops to Russia."
SEOUL = "Seoul says North Korea sent 12,000 troops to Russia."
KYIV = "Kyiv says North Korea sent 9,000 troops to Russia."
SEOUL_FEWER = "Seoul says North Korea sent 9,000 troops to Russia."


@pytest.mark.parametrize(
    ("one", "other", "is_joined", "reason"),
    [
        (side(SENT, ids="a"), side(FEWER, ids="b"), True, None),
        (
            side(SENT, ids="a"),
            side(FEWER, ids="b"),
            False,
            "linked only through other sources: nothing says by itself that both answer one question",
        ),
        (side(SENT, ids="a"), side(FEWER, FEWER, ids="ab"), True, "a gives both"),
        (side(SENT, SENT, ids="ac"), side(FEWER, FEWER, ids="ab"), True, None),
    ],
)
def test_what_excuses_two_sides(one: Position, other: Position, is_joined: bool, reason: str | None) -> None:
    assert sides.excuse(one, other, is_joined=is_joined) == reason
    assert sides.excuse(other, one, is_joined=is_joined) == reason


@pytest.mark.parametrize(
    ("one", "other", "is_strong", "reason"),
    [
        (SENT, FEWER, True, None),
        (SENT, FEWER, False, "little beyond the figures says that both answer one question"),
        (SENT, MAYBE, True, "one of them is possible only"),
        (SEOUL, KYIV, True, "Seoul says the one, Kyiv the other"),
        (SEOUL, SEOUL_FEWER, True, None),
        (SEOUL, FEWER, True, None),
    ],
)
def test_what_caps_two_sides(one: str, other: str, is_strong: bool, reason: str | None) -> None:
    assert sides.cap(side(one, ids="a"), side(other, ids="b"), is_strong=is_strong) == reason
