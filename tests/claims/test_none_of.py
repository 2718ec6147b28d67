"""What a source says befell nobody."""

import pytest

from factcheck import Source, check
from factcheck.claims import find_claims
from factcheck.claims.count import CountClaim
from factcheck.claims.none_of import is_none
from factcheck.mentions import find


def none(text: str) -> list[tuple[str, str]]:
    """Return what a text counts none of, with the question."""
    claims = [each for each in find_claims(find(Source("a", text))) if isinstance(each, CountClaim)]
    return [(each.mention.text, each.question.subject) for each in claims if is_none(each.mention)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Nobody was hurt.", [("Nobody", "count injured")]),
        ("The roof fell in, but no one was killed.", [("no one", "count killed")]),
        ("No people were injured in the crash.", [("No people", "count injured")]),
        ("There were no injuries.", [("no injuries", "count injured")]),
        ("Police made no arrests.", [("no arrests", "count arrested")]),
        ("There were no reports of deaths.", [("no reports", "count killed")]),
        (
            "No one was killed and there were no injuries.",
            [("No one", "count killed"), ("no injuries", "count injured")],
        ),
    ],
)
def test_what_befell_nobody_is_counted(text: str, told: list[tuple[str, str]]) -> None:
    assert none(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Nobody was seriously hurt.",  # some may be hurt a little
        "There were no serious injuries.",
        "There were no further deaths.",
        "Nobody else was hurt.",
        "No one may be killed.",
        "There were no immediate reports of deaths.",
        "Nobody knows.",
        "There was no wind.",
        "No passengers were hurt.",  # the crew may be
        "A train was stopped; nobody complained.",
    ],
)
def test_what_leaves_some_open_is_not_counted(text: str) -> None:
    assert none(text) == []


@pytest.mark.parametrize(
    ("one", "other", "relations"),
    [
        ("No one was killed in the crash near Lorn.", "A bus crashed near Lorn, killing two.", {"contradictory"}),
        ("Nobody was hurt in the fire in Lorn.", "There were no injuries in the fire in Lorn.", {"same"}),
        ("No one was killed in the crash near Lorn.", "A bus crashed near Lorn, injuring two.", set()),
    ],
)
def test_none_and_some_of_one_fate_conflict(one: str, other: str, relations: set[str]) -> None:
    found = check([Source("one", one), Source("other", other)]).findings
    assert {str(each.relation) for each in found if each.value_kind == "quantity"} == relations
