"""Which words of a sentence a date of it says the time of."""

import pytest

from factcheck.document import Sentence
from factcheck.linkage.dated import hangs_on, tells_when
from factcheck.source import Span


def place(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def read(text: str, figure: str) -> tuple[Sentence, int]:
    sentence = Sentence(text, Span(0, len(text)))
    return sentence, sentence.bounds(place(text, figure))[0]


@pytest.mark.parametrize(
    ("text", "figure", "date", "expected"),
    [
        ("In 2004 a quake killed 300 people.", "300", "2004", True),
        ("Korea held two tests last year and a series of missile tests.", "two", "last year", True),
        ("Sales rose to 5 million from 4 million in 2019.", "5", "2019", False),
        ("The May 3 attacks that killed 130 people shook it.", "130", "May 3", True),
    ],
)
def test_a_date_tells_of_its_clause_and_of_what_it_follows(text: str, figure: str, date: str, expected: bool) -> None:
    sentence, first = read(text, figure)
    assert tells_when(sentence, place(text, date), first) == expected


@pytest.mark.parametrize(
    ("text", "figure", "date", "expected"),
    [
        ("It is the largest since a 5 billion order from Zanar in 2019.", "5", "2019", True),
        ("It is the heaviest since the one of 900 kilos in 1998.", "900", "1998", True),
        ("It sells 900 ships and was bought in 1998.", "900", "1998", False),
        ("It sells 900 ships, which began in 1998.", "900", "1998", False),
        ("In 1998 it sold 900 ships.", "900", "1998", False),
    ],
)
def test_a_date_behind_a_phrase_hangs_on_it_by_prepositions(text: str, figure: str, date: str, expected: bool) -> None:
    sentence, first = read(text, figure)
    assert hangs_on(sentence, place(text, date), first) == expected
