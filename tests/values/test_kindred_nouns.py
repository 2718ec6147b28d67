"""Nouns that name the members of one set."""

import pytest

from factcheck.values.kindred_nouns import kinds_of


@pytest.mark.parametrize(("one", "other"), [("passenger", "person"), ("passenger", "tourist"), ("ship", "boat")])
def test_members_of_one_set_share_it(one: str, other: str) -> None:
    assert kinds_of(one) & kinds_of(other)


@pytest.mark.parametrize(("one", "other"), [("passenger", "shop"), ("crumb", "person")])
def test_others_share_none(one: str, other: str) -> None:
    assert not kinds_of(one) & kinds_of(other)
