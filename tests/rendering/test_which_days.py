"""Days and years counted from others."""

import pytest

from factcheck.rendering import render


@pytest.mark.parametrize(
    ("language", "words", "english"),
    [
        ("de", "Am übernächsten Sonntag kam er.", "A week from Sunday he came."),
        ("de", "Am vorletzten Sonntag kam er.", "A week ago Sunday he came."),
        ("de", "Am Montag vor zwei Wochen kam er.", "Two weeks ago Monday he came."),
        ("de", "Am Montag kam er vor zwei Wochen an.", "On Monday he arrived two weeks ago."),
        ("de", "2018 kamen 300, im Vorjahr 210.", "in 2018, 300 came, a year earlier 210."),
        ("de", "Im Vorjahr kamen 210.", "In the previous year, 210 came."),
        ("fr", "300 en 2018, 210 l'année précédente.", "300 in 2018, 210 a year earlier."),
    ],
)
def test_days_are_counted_from_others(language: str, words: str, english: str) -> None:
    rendering = render(words, language)
    assert rendering is not None
    assert rendering.text == english
