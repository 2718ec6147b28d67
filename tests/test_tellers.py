"""Whose words softens a conflict, and how the wordings of one position are shown."""

import pytest

from factcheck.findings import Finding
from factcheck.pipeline import check
from factcheck.source import Source
from factcheck.values.relation import Relation

FIRST = "The flood killed 31 people in Varna, {} said."
SECOND = "The flood killed 40 people in Varna, {} said."


def found(*texts: str) -> list[Finding]:
    report = check([Source(f"s{number}", text) for number, text in enumerate(texts)])
    return [finding for finding in report.findings if finding.value_kind == "quantity"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Fadi Khoury", "Fadi Khoury"),
        ("Fadi Khoury", "Mr. Khoury"),
        ("Khoury", "Fadi Khoury"),
        ("the mayor, Fadi Khoury,", "Fadi Khoury"),
        ("the police", "police"),
        ("officials", "the officials"),
        ("Police", "police"),
        ("he", "Fadi Khoury"),
    ],
)
def test_one_speaker_of_two_figures_softens_nothing(one: str, other: str) -> None:
    (finding,) = found(FIRST.format(one), SECOND.format(other))
    assert finding.relation is Relation.CONTRADICTORY
    assert "says the one" not in finding.reason


@pytest.mark.parametrize(("one", "other"), [("Fadi Khoury", "the hospital"), ("the army", "the hospital")])
def test_two_speakers_soften_a_conflict(one: str, other: str) -> None:
    (finding,) = found(FIRST.format(one), SECOND.format(other))
    assert finding.relation is Relation.DISCREPANT
    assert "says the one" in finding.reason


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        (
            ("At least 31 died in Varna.", "The flood killed at least 31 people in Varna."),
            "at least 31 people (s0, s1): said alike",
        ),
        (
            ("The flood killed At least 31 people in Varna.", "The flood killed at least 31 people in Varna."),
            "At least 31 people (s0, s1): said alike",
        ),
    ],
)
def test_a_wording_that_stands_within_another_is_not_shown_beside_it(texts: tuple[str, str], told: str) -> None:
    assert [finding.message for finding in found(*texts)] == [told]


def test_two_wordings_are_both_shown() -> None:
    (finding,) = found("The flood killed 12 people in Varna.", "The flood killed twelve people in Varna.")
    assert finding.message.startswith("12 people = twelve people (s0, s1)")
