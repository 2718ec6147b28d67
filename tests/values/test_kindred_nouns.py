"""Nouns that name the members of one set."""

import pytest

from factcheck.values.kindred_nouns import are_apart, kinds_of


@pytest.mark.parametrize(("one", "other"), [("passenger", "person"), ("passenger", "tourist"), ("ship", "boat")])
def test_members_of_one_set_share_it(one: str, other: str) -> None:
    assert kinds_of(one) & kinds_of(other)


@pytest.mark.parametrize(("one", "other"), [("passenger", "shop"), ("crumb", "person")])
def test_others_share_none(one: str, other: str) -> None:
    assert not kinds_of(one) & kinds_of(other)


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("guest", "sailor", True),
        ("child", "teacher", True),
        ("guest", "visitor", False),
        ("guest", "person", False),
        ("sailor", "woman", False),
        ("sailor", "sailor", False),
        ("sailor", "shop", False),
    ],
)
def test_two_sorts_of_people_are_apart(one: str, other: str, *, apart: bool) -> None:
    assert are_apart(one, other) == are_apart(other, one) == apart
