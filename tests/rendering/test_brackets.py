"""Verbs that stand apart, at the end, or before who acts come together where English has them."""

import pytest

from factcheck.rendering import render

SECOND = [
    ("Der Mann hat das Haus gekauft.", "The man bought the house."),
    ("Das Haus wurde gestern verkauft.", "The house was sold yesterday."),
    ("Am Freitag kaufte der Mann das Haus.", "On Friday the man bought the house."),
    ("Gestern wurden zwölf Menschen getötet.", "Yesterday twelve people were killed."),
    ("Der Mann traf am Freitag in Bern den Minister.", "The man met the minister on Friday in Bern."),
    ("Es wurden 24 Menschen getötet und 40 verletzt.", "24 people were killed and 40 injured."),
    ("Die Regierung will 500 Stellen abbauen.", "The government wants to cut 500 jobs."),
]
LAST = [
    ("Er sagte, dass der Mann das Haus gekauft hat.", "He said that the man bought the house."),
    ("Der Mann, der das Haus kaufte, starb.", "The man, which bought the house, died."),
    ("Er kam, als das Haus brannte.", "He came, when the house burned."),
    ("Er bat, 500 Soldaten zu schicken.", "He asked, to send 500 soldiers."),
]
APART = [
    ("Die Polizei nahm drei Männer fest.", "The police arrested three men."),
    ("Drei Männer kamen ums Leben.", "Three men died."),
    ("Das teilte der Minister mit.", "This stated the minister."),
]


@pytest.mark.parametrize(("words", "english"), [*SECOND, *LAST, *APART])
def test_a_clause_stands_in_english_order(words: str, english: str) -> None:
    rendering = render(words, "de")
    assert rendering is not None
    assert rendering.text == english
