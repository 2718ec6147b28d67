"""A sentence quoted with a gap."""

import pytest

from factcheck.claims.asking.gaps import excerpt, gap
from factcheck.source import Span

LONG = "one two three four five six seven eight nine ten eleven twelve thirteen."


@pytest.mark.parametrize(
    ("text", "words", "shown"),
    [
        pytest.param("Fuel use fell by 4 percent.", "4 percent", "“Fuel use fell by ___.”", id="a short sentence"),
        pytest.param(LONG, "one", "“___ two three four five six…”", id="at its head"),
        pytest.param(LONG, "six", "“one two three four five ___ seven eight nine ten eleven…”", id="five"),
        pytest.param(LONG, "seven", "“…two three four five six ___ eight nine ten eleven twelve…”", id="six before"),
        pytest.param(LONG, "eight", "“…three four five six seven ___ nine ten eleven twelve thirteen.”", id="rest"),
        pytest.param("He said “it is 4 percent” then.", "4 percent", "“He said ‘it is ___’ then.”", id="marks inside"),
        pytest.param('He said "it is 4" then.', "4", "“He said 'it is ___' then.”", id="plain marks inside"),
        pytest.param("It is\n4 percent\nnow.", "4 percent", "“It is ___ now.”", id="over lines"),
        pytest.param("a, b, c, d, e, f 4 percent", "4 percent", "“…b, c, d, e, f ___”", id="a mark at the cut"),
    ],
)  # fmt: skip
def test_a_sentence_is_cut_to_five_words_on_each_side(text: str, words: str, shown: str) -> None:
    start = text.index(words)
    assert gap(text, Span(start, start + len(words)), Span(0, len(text))) == shown


@pytest.mark.parametrize(("letters", "is_cut"), [(90, False), (91, True)])
def test_a_long_word_is_cut_at_ninety_letters(letters: int, is_cut: bool) -> None:
    text = "x" * (letters - 1) + " 4 percent"
    shown = gap(text, Span(letters, letters + 9), Span(0, len(text)))
    assert shown.startswith("“…") is is_cut


def test_an_excerpt_has_the_words_in_the_gap() -> None:
    text = "Fuel use fell  by 4 percent."
    assert excerpt(text, Span(9, 14), Span(0, len(text))) == "“Fuel use fell by 4 percent.”"
