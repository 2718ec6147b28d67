"""How long something took, without a figure."""

import pytest

from factcheck import Source, check
from factcheck.claims import find_claims
from factcheck.claims.count import CountClaim
from factcheck.claims.one_stretch import is_stretch
from factcheck.draft import check_draft
from factcheck.mentions import find


def stretches(text: str) -> list[str]:
    claims = [each for each in find_claims(find(Source("a", text))) if isinstance(each, CountClaim)]
    return [each.mention.text for each in claims if is_stretch(each.mention)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The court jailed him for a year.", ["a year"]),
        ("The strike is to last a day.", ["a day"]),
        ("The talks took an hour.", ["an hour"]),
        ("The king announced a week of mourning.", ["a week"]),
        ("She was given a year in prison.", ["a year"]),
        ("He spent a decade behind bars.", ["a decade"]),
    ],
)
def test_a_length_without_a_figure_is_read(text: str, told: list[str]) -> None:
    assert stretches(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "He left for good a year ago.",
        "The bell rings three times a day of mourning.",
        "The talks took an hour and a half.",
        "It costs $40 a month.",
        "It came a week later.",
        "They meet once a week in Arn.",
        "He stayed for a year or two.",
        "It was a year-long ban.",
        "It has lasted a year longer.",
    ],
)
def test_a_rate_a_date_and_a_longer_stretch_are_none(text: str) -> None:
    assert stretches(text) == []


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("The court jailed him for a year.", "The court jailed him for two years.", True),
        ("King Otto of Arn declared three days of mourning.", "King Otto of Arn announced a week of mourning.", True),
        ("The court jailed him for a year.", "The court jailed him for 12 months.", False),
    ],
)
def test_two_lengths_conflict(one: str, other: str, relation: bool) -> None:
    found = check([Source("one", one), Source("other", other)]).findings
    assert [each.relation.is_conflict for each in found if each.value_kind == "quantity"] == [relation]


def test_a_length_is_nothing_that_sources_must_have() -> None:
    source = Source("a", "Tom Reed went to prison on Monday.")
    draft = Source("draft", "Tom Reed was sent to prison for a year on Monday.")
    assert not [each for each in check_draft(draft, [source]).findings if str(each.kind) == "unsupported"]
