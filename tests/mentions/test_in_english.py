"""A source of another language is read in English words, its quotations in its own."""

import factcheck
from factcheck.mentions import find
from factcheck.mentions.in_english import begun

TEXT = "„Wir liefern 50 Panzer“, sagte Bundeskanzler Olaf Scholz am Freitag in München."


def test_a_language_that_is_built_is_read_in_english_words() -> None:
    reading = begun(factcheck.Source("a", TEXT, language="de"))
    assert reading.given is not None
    assert reading.given.text == TEXT
    assert reading.is_english
    assert "50 tanks" in reading.source.text


def test_other_languages_and_english_are_read_as_they_are_written() -> None:
    for language, words in (("en", "He sent 50 tanks."), ("xx", TEXT)):
        reading = begun(factcheck.Source("a", words, language=language))
        assert reading.given is None
        assert reading.source.text == words


def test_a_quotation_keeps_its_own_words() -> None:
    found = factcheck.find_mentions(factcheck.Source("a", TEXT, language="de"), kinds=["quotation"])
    assert [each.value.label for each in found] == ["“Wir liefern 50 Panzer”"]
    assert found[0].text == "„Wir liefern 50 Panzer“"


def test_each_day_is_found_once() -> None:
    words = "Am Freitag, den 29. November 2024, kam er, am 30.11.2024 ging er."
    found = factcheck.find_mentions(factcheck.Source("a", words, language="de"), kinds=["date"])
    assert [str(each.date.earliest) for each in found] == ["2024-11-29", "2024-11-30"]


def test_names_of_whom_words_are_attributed_to_are_those_of_the_reading() -> None:
    reading = find(factcheck.Source("a", TEXT, language="de"))
    assert [each.name.text for each in reading.attributions if each.name is not None] == ["Olaf Scholz"]
