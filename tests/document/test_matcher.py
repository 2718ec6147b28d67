"""The matcher: patterns over tokens, forwards and backwards."""

import pytest

from factcheck.document.matcher import Pattern, any_word, anything, find, find_before, match_at, maybe, number, words
from factcheck.document.tokens import find_tokens

OF_WHOLE: Pattern = (number(), words("of"), maybe("the", "its"), number())


@pytest.mark.parametrize(
    ("text", "pattern", "found"),
    [
        ("two of the five men", OF_WHOLE, "two of the five"),
        ("Then 2 of 5 left", OF_WHOLE, "2 of 5"),
        ("two of the men", OF_WHOLE, None),
        ("rose by about 5", (words("rose", "fell"), anything(2), number()), "rose by about 5"),
        ("rose by about some 5", (words("rose"), anything(2), number()), None),
        ("he said on Monday that", (words("said"), any_word(0, 3), words("that")), "said on Monday that"),
        ("he said, that", (words("said"), any_word(0, 3), words("that")), None),
        ("", OF_WHOLE, None),
        ("anything", (), ""),
    ],
)
def test_find(text: str, pattern: Pattern, found: str | None) -> None:
    tokens = find_tokens(text)
    match = find(tokens, pattern)
    shown = None if match is None else " ".join(token.text for token in tokens[match.first : match.end])
    assert shown == found


def test_a_step_gives_back_what_the_next_one_needs() -> None:
    tokens = find_tokens("up up up 5")
    assert match_at(tokens, 0, (any_word(1, 5), words("up"), number())) == 4


def test_find_before_ends_right_there() -> None:
    tokens = find_tokens("a total of about 12 men")
    assert find_before(tokens, 4, (words("total"), words("of"), maybe("about", "some"))) == (1, 4)
    assert find_before(tokens, 3, (words("total"), words("of"), maybe("about", "some"))) == (1, 3)
    assert find_before(tokens, 4, (words("total"), words("of"))) is None


def test_long_texts_are_searched_in_steps() -> None:
    tokens = find_tokens("the " * 5_000)
    assert find(tokens, (any_word(0, 3), any_word(0, 3), number())) is None
