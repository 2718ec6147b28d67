"""What lies ahead: lengths of time from now, and the present tense beside a day to come."""

import pytest

from factcheck.rendering import render


@pytest.mark.parametrize(
    ("language", "words", "english"),
    [
        ("de", "In zwei Wochen entscheidet der Rat.", "Two weeks from now the rat will decide."),
        ("de", "In zwei Wochen verlor er 5 Kilogramm.", "In two weeks he lost 5 kilograms."),
        ("de", "In drei Minuten kommt der Zug.", "In three minutes the train comes."),
        ("fr", "Dans trois ans, le rapport sera publié.", "Three years from now, the report will be published."),
        ("es", "Dentro de dos días llegará el tren.", "Two days from now will arrive the train."),
        ("es", "El tren llegó en dos días.", "The train arrived by two days."),
    ],
)
def test_a_distance_ahead_is_counted_from_now(language: str, words: str, english: str) -> None:
    rendering = render(words, language)
    assert rendering is not None
    assert rendering.text == english


@pytest.mark.parametrize(
    ("words", "english"),
    [
        ("Am Freitag beginnt der Prozess.", "On Friday the trial will begin."),
        ("Am Freitag begann der Prozess.", "On Friday the trial began."),
        ("Seit Freitag streiken die Arbeiterinnen.", "Since Friday the workers strike."),
        ("Am Freitag bleibt die Straße gesperrt.", "On Friday the road will stay blocked."),
        ("Heute beginnt der Prozess.", "Today the trial begins."),
        ("Im Jahr 1990 beginnt der Prozess.", "In 1990 the trial begins."),
        ("Der Zeuge sagt am Freitag viel.", "The witness says viel on Friday."),
        ("Am Freitag beginnt der Prozess", "On Friday the trial begins"),
        ("Am Freitag gastiert der Zirkus.", "On Friday the zirkus will perform."),
        ("Jeden Freitag kommt der Arzt.", "Every Friday comes the doctor."),
    ],
)
def test_the_present_beside_a_day_to_come_is_a_future(words: str, english: str) -> None:
    rendering = render(words, "de")
    assert rendering is not None
    assert rendering.text == english


@pytest.mark.parametrize(
    ("language", "words", "english"),
    [
        ("fr", "Les équipes zigzagueront samedi.", "The teams will zigzagueront Saturday."),
        ("es", "Los equipos zigzaguearán el sábado.", "The teams will zigzaguearán on Saturday."),
        ("fr", "Les équipes du Sahara.", "The teams of Sahara."),
    ],
)
def test_an_unknown_word_with_the_ending_of_the_future_is_one(language: str, words: str, english: str) -> None:
    rendering = render(words, language)
    assert rendering is not None
    assert rendering.text == english
