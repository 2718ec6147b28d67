"""Near copies: which mentions of two sources fill one slot of one sentence."""

import pytest

from factcheck.copies import Lines, find_copies
from factcheck.mentions import find
from factcheck.pipeline import check
from factcheck.source import Source


def slots(one: str, other: str) -> set[frozenset[tuple[str, str]]]:
    """Give the words that fill one slot, with the source of each."""
    texts = {"a": one, "b": other}
    found = find_copies(Lines(find(Source(name, text))) for name, text in texts.items())
    return {frozenset((name, texts[name][span.start : span.end]) for name, span in pair) for pair in found}


SHIPS = 'The harbour board of Varnholt named the new ferry ""Grey Sails"". Other ships are the "Gull" and the "Tern".'


@pytest.mark.parametrize(
    "text",
    [
        SHIPS,
        'The council of Ambermoor called its third bridge ""Long Reach"". Two others are "Low Reach" and "The Span".',
        'The old mill by the river in Hask was sold to a firm "". Its owner said "we are glad" and left.',
        "The old mill by the river in Hask was sold to «««Birch and Sons». Its owner said «we are glad» and left.",
        "The board of Varnholt named the ferry after two of its captains “ “. Others are “Gull and Tern” today.",
        'The board of Varnholt named the new ferry on Monday. ""We are all glad" said the captain of the "Tern".',
        'The fair at Hask closed on Sunday for the year ‘‘. It drew 12,000 people, "a record", said its head ""',
        'He paid 400 dollars to the harbour board of Varnholt for the ferry "(". Then "we left" with 3 others ")".',
        'The harbour board of Varnholt named the new ferry "°" "Grey Sails" "°". Other ships are "Gull" and "Tern".',
        'Jane Marlow of the harbour board said "the ferry is new "". The "Gull" and the "Tern" are 40 years old.',
        'The harbour board of Varnholt named 12 ferries """"Grey Sails"""". Others: """"Gull"""", """"Tern"""".',
    ],
)
def test_marks_that_open_behind_the_last_word_of_a_sentence_fill_no_slot(text: str) -> None:
    copied = check([Source("a", text), Source("b", text)])
    assert copied.conflicts == ()
    assert slots(text, text) >= {
        frozenset({("a", mention.text), ("b", mention.text)})
        for mention in find(Source("a", text)).mentions
        if mention.value.kind == "quantity"
    }


def test_what_stands_beside_such_marks_is_compared_as_before() -> None:
    other = SHIPS.replace("Varnholt", "Ambermoor")
    assert frozenset({("a", "Varnholt"), ("b", "Ambermoor")}) in slots(SHIPS, other)


def test_a_changed_figure_fills_the_slot_of_the_one_it_stands_for() -> None:
    told = "The harbour board of Varnholt sold {} ferries to a firm in Ambermoor."
    assert frozenset({("a", "40 ferries"), ("b", "60 ferries")}) in slots(told.format(40), told.format(60))
