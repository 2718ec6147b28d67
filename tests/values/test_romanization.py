"""The spellings that all romanizations of a word share."""

import pytest

from factcheck.values.romanization import (
    affixes,
    chinese_key,
    consonants,
    has_article,
    is_chinese,
    is_pinyin,
    korean_key,
    looks_chinese,
    skeleton,
)


@pytest.mark.parametrize(
    ("word", "shared", "letters"),
    [
        ("andrey", "andre", "ndr"),
        ("andrei", "andre", "ndr"),
        ("zelenskyy", "zelenski", "slnsk"),
        ("zelenskiy", "zelenski", "slnsk"),
        ("muammar", "muamar", "mr"),
        ("moammar", "moamar", "mr"),
        ("gaddafi", "gadafi", "kdf"),
        ("qadhafi", "kadafi", "kdf"),
        ("tchaikovsky", "cekovski", "ckfsk"),
        ("chaikovsky", "cekovski", "ckfsk"),
        ("khrushchev", "hrusev", "rsf"),
        ("yeltsin", "ieltin", "ltn"),
        ("ahmed", "amed", "md"),
        ("johann", "iohan", "n"),
        ("ahh", "a", ""),
        ("bach", "bac", "bc"),
        ("mueller", "muler", "mlr"),
        ("aeiou", "eiu", ""),
    ],
)
def test_a_word_has_a_skeleton_and_consonants(word: str, shared: str, letters: str) -> None:
    assert (skeleton(word), consonants(word)) == (shared, letters)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("jeongeun", "jongun"),
        ("kwangcheol", "kwangchol"),
        ("muhyeon", "moohyun"),
        ("sungmin", "seongmin"),
        ("jeongil", "jongil"),
    ],
)
def test_two_romanizations_of_a_korean_name_have_one_key(one: str, other: str) -> None:
    assert korean_key(one) == korean_key(other)


@pytest.mark.parametrize(
    ("one", "other"), [("jeongeun", "jeongil"), ("kwangcheol", "kwangmin"), ("muhyeon", "minhyeon")]
)
def test_two_korean_names_have_two_keys(one: str, other: str) -> None:
    assert korean_key(one) != korean_key(other)


@pytest.mark.parametrize(
    ("word", "key", "pinyin", "chinese"),
    [
        ("zedong", "zotung", True, True),
        ("tsetung", "zotung", False, False),
        ("xiaoping", "siaoping", True, True),
        ("hsiaoping", "siaoping", False, False),
        ("suzhou", "socou", True, True),
        ("dolan", "tolan", True, False),
        ("toledo", "toloto", True, False),
        ("zhangzhongguangxiang", "cangcungkuangsiang", False, False),
        ("zhangzhongguangx", "cangcungkuangs", False, False),
        ("jinping", "cinping", True, True),
        ("chiang", "ciang", True, True),
        ("jiang", "ciang", True, True),
        ("qatar", "catar", False, False),
        ("queen", "cuin", True, False),
        ("a", "a", True, False),
        ("mao", "mao", True, True),
    ],
)
def test_a_word_of_chinese_syllables(word: str, key: str, pinyin: bool, chinese: bool) -> None:
    assert (chinese_key(word), is_pinyin(word), is_chinese(word)) == (key, pinyin, chinese)


@pytest.mark.parametrize(("letters", "is_short"), [(16, True), (17, False)])
def test_a_word_of_more_than_sixteen_letters_is_no_chinese_name(letters: int, is_short: bool) -> None:
    word = "zhangzhangzhangzhang"[:15] + "ei"[: letters - 15]
    assert len(word) == letters
    assert is_pinyin(word) is is_short


@pytest.mark.parametrize(
    ("one", "other", "look"),
    [
        ("suzhou", "suizhou", True),
        ("toledo", "tolido", False),
        ("suzhou", "berlin", True),
        ("mao", "mai", True),
        ("dolan", "dalan", False),
    ],
)
def test_two_words_look_chinese(one: str, other: str, look: bool) -> None:
    assert looks_chinese(one, other) is look


@pytest.mark.parametrize("kind", ["baltic", "town"])
def test_no_ending_hides_a_longer_one_behind_it(kind: str) -> None:
    found = affixes(kind)
    assert not any(later.endswith(each) for at, later in enumerate(found) for each in found[:at])


@pytest.mark.parametrize(
    ("joined", "plain", "is_one"),
    [
        ("alghamdan", "ghamdan", True),
        ("elghamdan", "ghamdan", True),
        ("abubaker", "bakr", True),
        ("ilghamdan", "ghamdan", False),
        ("alba", "ba", False),
        ("alghamdan", "zahran", False),
    ],
)
def test_an_arabic_article_is_written_together_with_the_name(joined: str, plain: str, *, is_one: bool) -> None:
    assert has_article(joined, plain) is is_one
