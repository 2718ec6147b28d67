"""The words of a quotation, and what is one in two house styles."""

import pytest

from factcheck.values.quotation_words import are_one_style, split


@pytest.mark.parametrize(
    ("text", "folded", "marks"),
    [
        ("We need a defence", ["we", "need", "a", "defense"], ["", "", "", ""]),
        ("[W]e go", ["we", "go"], ["", ""]),
        ("it [the bridge] fell", ["it", "fell"], ["", "[the bridge]"]),
        ("it play[s] well", ["it", "well"], ["", "play[s]"]),
        ("we … go", ["we", "go"], ["", "…"]),
        ("we . . . go", ["we", "go"], ["", ". . ."]),
        ("what the f*** happened", ["what", "the", "happened"], ["", "", "f***"]),
        ("drug-free, isn’t it?", ["drug", "free", "isn't", "it"], ["", "", "", ""]),
        ("5% & more", ["5", "%", "&", "more"], ["", "", "", ""]),
        ("…", [], []),
    ],
)
def test_words(text: str, folded: list[str], marks: list[str]) -> None:
    found = split(text)
    assert ([word.folded for word in found], [word.mark for word in found]) == (folded, marks)


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("We go. They stay", [True, False, True, False]),
        ("We met Mr. Lund", [True, False, False, False]),
        ("We go! they stay", [True, False, False, False]),
        ("Who? Me", [True, True]),
    ],
)
def test_where_sentences_begin(text: str, opens: list[bool]) -> None:
    assert [word.opens for word in split(text)] == opens


@pytest.mark.parametrize(
    ("one", "other", "is_one"),
    [
        ("onto", "on to", True),
        ("U.N.", "UN", True),
        ("U. N.", "United Nations", True),
        ("per cent", "%", True),
        ("percent", "per cent", True),
        ("&", "and", True),
        ("al-Qaida", "al-Qaeda", True),
        ("don't", "do not", True),
        ("can’t", "cannot", True),
        ("it's", "it is", True),
        ("gonna", "going to", True),
        ("OK", "okay", True),
        ("twelve", "12", True),
        ("twenty-five", "25", True),
        ("organising", "organizing", True),
        ("neighbourly", "neighborly", True),
        ("email", "e-mail", True),
        ("eleventh", "11th", True),
        ("eleventh", "11", False),
        ("eleventh", "12th", False),
        ("twenty", "2", False),
        ("four", "for", False),
        ("do", "don't", False),
        ("Lund", "Land", False),
        ("snakes", "slaves", False),
        ("", "and", False),
        ("a b c d e f g h i", "abcdefghi", False),
    ],
)
def test_two_house_styles(one: str, other: str, is_one: bool) -> None:
    assert are_one_style(split(one), split(other)) is is_one
    assert are_one_style(split(other), split(one)) is is_one
