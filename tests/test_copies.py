"""Near copies: which mentions of two sources fill one slot of one sentence."""

import pytest

from factcheck.copies import find_copies
from factcheck.mentions import find
from factcheck.near_copies import Lines, find_near_copies
from factcheck.pipeline import check
from factcheck.source import Source


def slots(one: str, other: str) -> set[frozenset[tuple[str, str]]]:
    """Give the words that fill one slot, with the source of each."""
    texts = {"a": one, "b": other}
    found = find_copies(find_near_copies(Lines(find(Source(name, text))) for name, text in texts.items()))
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


def filled(one: str, other: str) -> bool:
    """Whether any slot of one text is filled in the other."""
    return bool(slots(one, other))


@pytest.mark.parametrize(
    ("one", "other", "is_copy"),
    [
        pytest.param("They sold the 40 old ships.", "They sold the 60 old ships.", True, id="six words"),
        pytest.param("They sold 40 old ships.", "They sold 60 old ships.", False, id="five words"),
        pytest.param(
            "The old harbour board of Lund sold 40 ferries.", "The old harbour board of Lund sold 60 ferries.", True,
            id="nine words, one of them other",
        ),
        pytest.param(
            "The old harbour board of Lund sold 40 big ferries last year.",
            "The old harbour board of Lund bought 60 grey trams last week.",
            False, id="five of twelve words are other",
        ),
        pytest.param(
            "Board sold harbour ferries in Lund for 40 coins.", "Lund sold board for harbour ferries in 40 coins.",
            False, id="the same words in another order",
        ),
    ],
)  # fmt: skip
def test_a_sentence_is_a_copy_by_its_length_and_its_words(one: str, other: str, is_copy: bool) -> None:
    assert filled(one, other) is is_copy


FORM = "On Monday {who} of the harbour board of the town sold {what} to a firm that was glad."


@pytest.mark.parametrize(
    ("first", "second", "is_copy"),
    [
        pytest.param(("Tom Birch", "40 ships"), ("Tom Birch", "60 ships"), True, id="a figure"),
        pytest.param(("Tom Birch", "40 ships"), ("Lena Ota", "40 ships"), True, id="a name"),
        pytest.param(("Tom Birch", "40 ships"), ("Lena Ota", "60 ships"), False, id="both, and one day alike"),
    ],
)
def test_a_form_that_is_filled_in_twice_is_no_copy(
    first: tuple[str, str], second: tuple[str, str], is_copy: bool
) -> None:
    one, other = (FORM.format(who=who, what=what) for who, what in (first, second))
    assert filled(one, other) is is_copy


def test_two_slips_are_forgiven_beside_two_that_agree() -> None:
    one = "On Monday Tom Birch of the board of Lund sold 40 ships and 12 trams to a firm of Oslo that was glad."
    other = one.replace("Tom Birch", "Lena Ota").replace("40 ships", "60 ships")
    assert filled(one, other)


@pytest.mark.parametrize(
    ("said", "is_one"),
    [
        ("we will mend the old stone bridge soon", True),
        ("we will mend the old stone mill now", True),
        ("they can see that new ferry sink", False),
    ],
)
def test_two_quotations_in_one_slot_share_half_their_words(said: str, is_one: bool) -> None:
    told = "The mayor of the old harbour town told the whole council of Lund on Monday that “{}” and then left."
    one, other = told.format("we will mend the old stone bridge now"), told.format(said)
    found = slots(one, other)
    assert any(said in words for pair in found for _, words in pair) is is_one


@pytest.mark.parametrize(("times", "pairs"), [(20, 20), (21, 20)])
def test_twenty_like_sentences_of_a_source_are_looked_at(times: int, pairs: int) -> None:
    sentence = "The harbour board of Varnholt sold 40 ferries to a firm. "
    one, other = Source("a", sentence * times), Source("b", sentence)
    found = find_copies(find_near_copies([Lines(find(one)), Lines(find(other))]))
    starts = {span.start for pair in found for source_id, span in pair if source_id == "a"}
    figures = {mention.place.start for mention in find(one).mentions if mention.value.kind == "quantity"}
    assert len(starts & figures) == pairs


def test_a_day_has_the_preposition_that_leads_to_it() -> None:
    one = "The harbour board of Varnholt sold 40 old ferries on Monday to a firm."
    other = one.replace("on Monday", "yesterday")
    assert frozenset({("a", "Monday"), ("b", "yesterday")}) in slots(one, other)
