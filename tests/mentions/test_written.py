"""What was found in English words stands at the places of the source as it was written."""

import factcheck
from factcheck.mentions import find
from factcheck.mentions.written import Written, as_written

TEXT = "In Kiew wurden am Montag mehr als 200 Häuser zerstört, teilte Präsident Wolodymyr Selenskyj mit."


def test_every_mention_has_the_words_at_its_place() -> None:
    reading = as_written(find(factcheck.Source("a", TEXT, language="de")))
    assert reading.source.text == TEXT
    assert [each.text for each in reading.mentions] == ["Kiew", "Montag", "mehr als 200 Häuser", "Wolodymyr Selenskyj"]
    assert all(TEXT[each.place.start : each.place.end] == each.text for each in reading.mentions)
    offices = [TEXT[office.span.start : office.span.end] for each in reading.mentions for office in each.offices]
    assert offices == ["Präsident"]


def test_an_english_source_stays_as_it_is() -> None:
    reading = find(factcheck.Source("a", "Kyiv lost 200 houses on Monday."))
    assert as_written(reading) is reading
    assert not Written([reading]).is_needed


def test_a_model_without_places_stays_the_same_object() -> None:
    written = Written([find(factcheck.Source("a", TEXT, language="de"))])
    value = find(factcheck.Source("b", "It cost $5.")).mentions[0].value
    assert written.is_needed
    assert written.of(value) is value
