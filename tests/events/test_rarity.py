"""How rare a word is: words of grammar and of dates tell nothing, unknown ones the most."""

import pytest

from factcheck.events.rarity import RAREST, rarity
from factcheck.inflection import stem


@pytest.mark.parametrize("word", ["the", "would", "Monday", "december", "Reuters", "not"])
def test_words_of_no_event_tell_nothing(word: str) -> None:
    assert rarity(stem(word)) == 0


@pytest.mark.parametrize("words", ["city quake tsunami", "people minister andina", "year bridge epicentre"])
def test_a_rarer_word_tells_more(words: str) -> None:
    common, rare, rarest = (rarity(stem(word)) for word in words.split())
    assert 0 < common < rare <= rarest <= RAREST


def test_forms_of_one_word_are_equally_rare() -> None:
    assert {rarity(stem(word)) for word in ("collapse", "collapsed", "collapsing")} == {rarity("collaps")}
