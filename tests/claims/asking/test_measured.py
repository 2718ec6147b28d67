"""Questions for what a table names."""

import pytest

from factcheck.claims.asking import ask_measure, ask_office, ask_words, is_body, is_local, is_stated_by, things


@pytest.mark.parametrize(
    ("measure", "noun", "is_unit", "asked"),
    [
        ("the bail", None, False, "What was the bail?"),
        ("the sales", None, False, "How high were the sales?"),
        ("person, aboard", "people", False, "How many people were aboard?"),
        ("person, aboard", None, False, "How many people were aboard?"),
        ("person, aboard", "people", True, None),
        ("person, aboard", "of them", False, None),
        ("the jobs cut", "jobs", False, "How many jobs are cut?"),
        ("inflation", None, True, "How high was inflation?"),
    ],
)
def test_a_measure_is_asked_for(measure: str, noun: str | None, is_unit: bool, asked: str | None) -> None:
    assert ask_measure(measure, noun, is_unit=is_unit) == asked


@pytest.mark.parametrize(
    ("words", "shown"), [("a b c d e f", "“a b c d e f”"), ("a b c d e f g", "“a b c d e f …”")], ids=["six", "seven"]
)
def test_six_words_of_a_quotation_are_shown(words: str, shown: str) -> None:
    assert ask_words(words, None) == f"In which words is {shown} quoted?"


@pytest.mark.parametrize(
    ("speaker", "named"),
    [("a b c d e f g Ruiz", True), ("a b c d e f g h Ruiz", False)],
    ids=["eight words", "nine words"],
)
def test_a_speaker_has_eight_words_at_most(speaker: str, named: bool) -> None:
    assert (" did " in ask_words("We go", f"the {speaker[2:]}")) is named


@pytest.mark.parametrize(
    ("title", "body", "asked"),
    [
        ("president", "Chile", "Who is Chile’s president?"),
        ("chief executive", "Orbis", "Who is Orbis’ chief executive?"),
        ("president", "United States", "Who is the United States’ president?"),
    ],
)
def test_an_office_is_asked_for(title: str, body: str, asked: str) -> None:
    assert ask_office(title, body) == asked


def test_what_the_tables_know() -> None:
    assert is_local("mayor")
    assert not is_local("president")
    assert "ship" in things()
    assert is_body("Orbis") or not is_body("Orbis Ltd")


@pytest.mark.parametrize(
    ("title", "words", "told"),
    [
        ("defense minister", "Russian Defense Minister", True),
        ("defense minister", "Russian Defence Minister", True),
        ("defense minister", "the boss", False),
    ],
)
def test_a_title_is_known_again_in_any_spelling(title: str, words: str, told: bool) -> None:
    assert is_stated_by(title, words) is told
