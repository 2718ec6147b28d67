"""How the tokens of a document are cut for figures: where pieces end, and what belongs to one figure."""

import pytest

from factcheck.document.tokens import find_tokens
from factcheck.mentions.quantities.pieces import pieces

WORDS = [
    ("a 40-year-old man", ["a", "40", "-", "year", "-", "old", "man"]),
    ("US$1.2bn", ["US", "$", "1.2", "bn"]),
    ("F-16s, COVID-19", ["F", "-", "16", "s", ",", "COVID", "-", "19"]),
    ("Kyiv's men didn’t", ["Kyiv's", "men", "didn’t"]),
    ("the '90s, 5's", ["the", "'", "90", "s", ",", "5", "'", "s"]),
    ("U.S. troops", ["U", ".", "S", ".", "troops"]),
    ("7½ cups", ["7", "½", "cups"]),
    ("a_5 b", ["a", "_", "5", "b"]),
    ("<= 5, > = 6, < 7", ["<=", "5", ",", "> =", "6", ",", "<", "7"]),
]
FIGURES = [
    ("1,234,567.89", ["1,234,567.89"]),
    ("12,34,567.8", ["12,34,567.8"]),
    ("1,234,5678", ["1,234", ",", "5678"]),
    ("1,2,3", ["1", ",", "2", ",", "3"]),
    ("12,34,567,8", ["12", ",", "34,567", ",", "8"]),
    ("40 000 men", ["40 000", "men"]),
    ("40 000.5", ["40 000.5"]),
    ("40 000.125", ["40", "000.125"]),
    ("40 000, 5", ["40", "000", ",", "5"]),
    ("40 0000", ["40", "0000"]),
    ("1 234 567 890 123 456 789 012", ["1 234 567 890 123 456 789 012"]),
    ("1'234'567", ["1'234'567"]),
    ("1'234'567'", ["1", "'", "234", "'", "567", "'"]),
    ("12\u202f000", ["12\u202f000"]),
    ("80 , 000 . 5", ["80 , 000 . 5"]),
    ("80 , 000 , 5", ["80", ",", "000", ",", "5"]),
    ("6 . 2 %", ["6 . 2", "%"]),
    ("6 . 2 men", ["6", ".", "2", "men"]),
    ("1.111,11", ["1.111,11"]),
    ("2,5", ["2,5"]),
    ("2,5,7", ["2", ",", "5", ",", "7"]),
    ("2,555,", ["2,555", ","]),
    (".5 and v.5", [".5", "and", "v", ".", "5"]),
    ("192.168.1.2", ["192.168.1.2"]),
    ("6:40", ["6", ":", "40"]),
]
BREAKS = [
    ("left\n\nFive", ["left", "\n\n", "Five"]),
    ("left\nFive", ["left", "\n", "Five"]),
    ("left\r\n \r\nfive", ["left", "\r\n \r\n", "five"]),
    ("left\nfive", ["left", "five"]),
    ("left\n\n", ["left", "\n\n"]),
]


@pytest.mark.parametrize(("text", "expected"), WORDS + FIGURES + BREAKS)
def test_a_text_is_cut_where_figures_need_it(text: str, expected: list[str]) -> None:
    starts, ends = pieces(text, find_tokens(text))
    assert [text[start:end] for start, end in zip(starts, ends, strict=True)] == expected
