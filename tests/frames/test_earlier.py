"""Which words of a sentence tell of another event than the one of the story."""

import pytest

from factcheck.document import Sentence
from factcheck.frames.earlier import is_named_other, is_of_before, is_set_behind
from factcheck.source import Span


def place(text: str, word: str) -> tuple[Sentence, int]:
    sentence = Sentence(text, Span(0, len(text)))
    return sentence, next(index for index, token in enumerate(sentence.tokens) if token.text == word)


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("The blast came a month after a bomb killed 36 people.", "36", True),
        ("The crash comes just weeks after 14 people died when a bus overturned.", "14", True),
        ("The attack came less than a week after gunmen shot dead 12 people.", "12", True),
        ("The fire follows a blaze that killed 30 people in Tarn.", "30", True),
        # what the story tells of itself
        ("The blast came after midnight and killed 36 people.", "The", False),
        ("The blast killed 36 people a month after the hall was opened.", "36", False),
        ("The blast came as 36 people were at prayer.", "36", False),
        # what is set behind is no event of its kind: it may be that of the story
        ("The verdict comes two years after a blast killed 36 people.", "36", False),
        ("The minister follows 36 people.", "36", False),
        ("In all 36 people.", "36", False),
    ],
)
def test_what_a_sentence_sets_behind_an_event(text: str, word: str, expected: bool) -> None:
    assert is_set_behind(*place(text, word)) is expected


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("In a similar crash 12 people died.", "12", True),
        ("An earlier bomb attack killed 12.", "12", True),
        ("Another blast hurt 12 people.", "12", True),
        ("The crash killed 12 people.", "12", False),
        ("An earlier count gave 12 dead in the crash.", "12", False),
        ("The crash killed 12 people, said the mayor, who spoke of a similar storm.", "12", False),
    ],
)
def test_what_a_clause_calls_another(text: str, word: str, expected: bool) -> None:
    assert is_named_other(*place(text, word)) is expected


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Profit, which had been 365 million between April and June, rose.", "365", True),
        ("The firm had earned 365 million in the year before.", "365", True),
        ("Prices had risen 4 percent a month earlier.", "4", True),
        # what is reported is no earlier time, nor what an earlier event did
        ("The firm said it had earned 365 million.", "365", False),
        ("The storm, which had killed 12 people, turned north.", "12", False),
        ("The firm earned 365 million, more than in the year before.", "365", False),
    ],
)
def test_a_level_of_an_earlier_time(text: str, word: str, expected: bool) -> None:
    assert is_of_before(*place(text, word)) is expected
