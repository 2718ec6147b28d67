"""Tokens: what is one word, and where it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.document.tokens import find_tokens


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("the US-led force", ["the", "US-led", "force"]),
        ("paid $1.2m or £4.2m", ["paid", "$", "1.2m", "or", "£", "4.2m"]),
        ("AT&T's shares", ["AT&T", "'s", "shares"]),
        ("a 40-year-old ship", ["a", "40-year-old", "ship"]),
        ("$4-billion fund", ["$", "4-billion", "fund"]),
        ("at 6:40 a.m. on Nov. 29.", ["at", "6:40", "a.m.", "on", "Nov.", "29", "."]),
        ("J. Smith left. He ran.", ["J.", "Smith", "left", ".", "He", "ran", "."]),
        ("they didn't and won't", ["they", "did", "n't", "and", "wo", "n't"]),
        ("O’Brien’s “COVID-19”", ["O’Brien", "’s", "“", "COVID-19", "”"]),
        ("12,000 at 5°C, 10%", ["12,000", "at", "5", "°", "C", ",", "10", "%"]),
        ("U.S.-backed U.N. troops", ["U.S.-backed", "U.N.", "troops"]),
        ("G20 ministers, an F-16 and the A380s", ["G20", "ministers", ",", "an", "F-16", "and", "the", "A380s"]),
        ("SCP 06F6 on E! is 3D", ["SCP", "06F6", "on", "E", "!", "is", "3D"]),
        ("TRUMP'S RIVALS", ["TRUMP", "'S", "RIVALS"]),
        ("", []),
        (" \n\t ", []),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert [token.text for token in find_tokens(text)] == words


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=80))
def test_every_token_is_the_text_at_its_place_and_none_overlap(text: str) -> None:
    end = 0
    for token in find_tokens(text):
        assert token.start >= end
        assert token.text == text[token.start : token.end]
        end = token.end


@given(st.text(st.sampled_from("ab1.,-'’&$ U"), max_size=40))
def test_no_letter_or_figure_is_lost(text: str) -> None:
    held = "".join(token.text for token in find_tokens(text))
    assert [char for char in held if char.isalnum()] == [char for char in text if char.isalnum()]
