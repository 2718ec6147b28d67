"""English words for a text of another language, and the places they stand for."""

import pytest

from factcheck.rendering import render
from factcheck.source import Span


def places(text: str, language: str, words: str) -> str:
    """Return the words of the source that some English words stand for."""
    rendering = render(text, language)
    assert rendering is not None
    start = rendering.text.index(words)
    span = rendering.written(Span(start, start + len(words)))
    return text[span.start : span.end]


@pytest.mark.parametrize(
    ("text", "language", "english", "words"),
    [
        ("Environ 12 000 soldats russes.", "fr", "12,000", "12 000"),
        ("Environ 12 000 soldats russes.", "fr", "Russian soldiers", "soldats russes"),
        ("Murieron doce personas.", "es", "Twelve people", "doce personas"),
        ("Murieron doce personas.", "es", "died", "Murieron"),
        ("Il est mort le 12 mars 2020.", "fr", "on 12 March 2020", "le 12 mars 2020"),
        ("El equipo ganó 3-1 ayer.", "es", "3", "3"),
        ("El equipo ganó 3-1 ayer.", "es", "-1", "-1"),
    ],
)
def test_english_words_know_where_they_come_from(text: str, language: str, english: str, words: str) -> None:
    assert places(text, language, english) == words


def test_words_of_the_source_know_what_they_became() -> None:
    text = "Pékin a envoyé 300 soldats."
    rendering = render(text, "fr")
    assert rendering is not None
    start = text.index("300")
    span = rendering.rendered(Span(start, len(text) - 1))
    assert rendering.text[span.start : span.end] == "300 soldiers"


@pytest.mark.parametrize("text", ["", " ", "\n\n", "«", "l'", "...", "1", "Le", "d'", "« »", "À", "12 000 000 000 000"])
def test_odd_text_is_no_fault(text: str) -> None:
    for language in ("fr", "es", "de"):
        rendering = render(text, language)
        assert rendering is not None
        assert rendering.written(Span(0, len(rendering.text))).end <= len(text)


def test_lines_stay_lines() -> None:
    rendering = render("Deux morts\n\nLa police enquête.\r\nFin.", "fr")
    assert rendering is not None
    assert rendering.text == "Two dead\n\nThe police investigates.\r\nEnd."


def test_a_language_without_a_table_is_not_rendered() -> None:
    assert render("Een ferry zonk.", "nl") is None
    assert render("A ferry sank.", "en") is None
