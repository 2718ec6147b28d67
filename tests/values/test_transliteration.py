"""A word of any script in plain lower-case Latin letters."""

import pytest

from factcheck.values.transliteration import fold, romanized_words, script_of


@pytest.mark.parametrize(
    ("word", "folded", "script"),
    [
        ("Erdoğan", "erdogan", "latin"),
        ("P'yŏngyang", "pyongyang", "latin"),
        ("Белоусов", "belousov", "cyrillic"),
        ("Ørsted", "orsted", "latin"),
        ("Łódź", "lodz", "latin"),
        ("Straße", "strasse", "latin"),
        ("Æther", "aether", "latin"),
        ("김정은", "gimjeongeun", "hangul"),
        ("習近平", "xijinping", "cjk"),
        ("Αθήνα", "athina", "greek"),
        ("O’Neil", "oneil", "latin"),
        ("Ýmir", "ymir", "latin"),
        ("naïve", "naive", "latin"),
        ('"Bob"', "bob", "latin"),
        ("مصر", "msr", "arabic"),
        ("123", "123", "latin"),
        ("é1", "e1", "latin"),
    ],
)
def test_a_word_is_folded_and_has_a_script(word: str, folded: str, script: str) -> None:
    assert (fold(word), script_of(word)) == (folded, script)


@pytest.mark.parametrize(
    ("word", "words"),
    [
        ("习近平", ["xi", "jinping"]),
        ("김정은", ["gim", "jeongeun"]),
        ("김", ["gim"]),
        ("제갈공명명명", ["jegalgongmyeongmyeongmyeong"]),
        ("Putin", ["putin"]),
        ("王毅", ["wang", "yi"]),
        ("Чехов", ["chekhov"]),
    ],
)
def test_a_name_without_spaces_is_split_behind_the_family_name(word: str, words: list[str]) -> None:
    assert romanized_words(word) == words
