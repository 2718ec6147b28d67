"""Why two words may be one name: letters that romanizations write differently, and slips of the pen."""

import pytest

from factcheck.values.name_origins import Origin
from factcheck.values.name_spelling import (
    FOLD,
    INITIAL,
    NEAR,
    SLIP,
    SPELLING,
    VARIANT,
    VOWELS,
    blocking_keys,
    evidence,
    lone_spelling,
    short_slip,
    slips,
)

EVIDENCE = [
    ("andrey", "andrei", 2, 2, '"andrey" and "andrei" are forms of one given name'),
    ("andrei", "andrei", 0, 0, ""),
    ("j", "john", 5, 5, '"j" may stand for "john"'),
    ("j", "mary", None, None, ""),
    ("john", "jane", None, None, ""),
    ("jeremy", "jerry", 5, 5, '"jeremy" and "jerry" are at times one name'),
    ("horben", "hoben", 6, 6, '"horben" and "hoben" differ by one letter'),
    ("korba", "korla", 6, 6, '"korba" and "korla" differ by one letter'),
    ("belousov", "beluosov", 3, 3, '"belousov" and "beluosov" differ in letters that romanizations write differently'),
    ("belousov", "belousow", 1, 1, '"belousov" and "belousow" are two romanizations of one name'),
    ("zelensky", "zelenskyy", 1, 1, '"zelensky" and "zelenskyy" are two romanizations of one name'),
    ("gaddafi", "qadhafi", 3, 3, '"gaddafi" and "qadhafi" differ in letters that romanizations write differently'),
    ("smith", "smyth", 6, 1, '"smith" and "smyth" are two romanizations of one name'),
    ("reed", "reid", 6, 1, '"reed" and "reid" are two romanizations of one name'),
    ("reed", "read", None, None, ""),
    ("mueller", "muller", 1, 1, '"mueller" and "muller" differ in how an umlaut is written'),
    ("schroeder", "schroder", 1, 1, '"schroeder" and "schroder" differ in how an umlaut is written'),
    ("maria", "mari", 6, 4, '"maria" and "mari" differ in letters that languages write for each other'),
    ("ii", "iii", None, None, ""),
    ("iv", "vi", None, None, ""),
    ("b2b", "b3b", None, None, ""),
    ("g00gle", "google", 1, 1, 'figures stand for letters of "google"'),
    ("1st", "2nd", None, None, ""),
    ("novak", "nowak", 6, 1, '"novak" and "nowak" are two romanizations of one name'),
    ("petrov", "petrova", 3, 3, '"petrov" and "petrova" differ in letters that romanizations write differently'),
    ("petras", "petr", None, None, ""),
    ("ivanov", "ivanovas", 1, 1, '"ivanov" and "ivanovas" differ by a Baltic ending'),
    ("ivanov", "ivanas", None, None, ""),
    ("clintonas", "clinton", None, 1, '"clintonas" and "clinton" differ by a Baltic ending'),
    ("bushas", "bush", None, None, ""),
    ("abcdefghijkl", "abcdefghijxy", 6, 6, '"abcdefghijkl" and "abcdefghijxy" differ by two letters of 12'),
    ("abcdefghijkl", "abcdefghxjyl", None, None, ""),
    ("abcdefghijk", "abcdefghixy", None, None, ""),
    ("holm", "holms", 6, 6, '"holm" and "holms" differ by one letter'),
    ("holm", "home", None, None, ""),
    ("holt", "holmt", 6, 6, '"holt" and "holmt" differ by one letter'),
    ("hol", "hold", None, None, ""),
    ("anna", "ana", 2, 2, '"anna" and "ana" are forms of one given name'),
    ("mark", "marc", 2, 2, '"mark" and "marc" are forms of one given name'),
    ("marlow", "marlowe", 6, 3, '"marlow" and "marlowe" differ in letters that romanizations write differently'),
    ("marlow", "marlox", 6, 6, '"marlow" and "marlox" differ by one letter'),
    (
        "lukashenko",
        "lukashenka",
        3,
        3,
        '"lukashenko" and "lukashenka" differ in letters that romanizations write differently',
    ),
    ("tsipras", "cipras", 6, 6, '"tsipras" and "cipras" differ by one letter'),
    ("khamenei", "khamenai", 1, 1, '"khamenei" and "khamenai" are two romanizations of one name'),
    ("mohammed", "muhammad", 2, 2, '"mohammed" and "muhammad" are forms of one given name'),
    ("hussein", "husayn", 2, 2, '"hussein" and "husayn" are forms of one given name'),
    ("yushchenko", "juschtschenko", 1, 1, '"yushchenko" and "juschtschenko" are two romanizations of one name'),
    ("a", "ab", 5, 5, '"a" may stand for "ab"'),
    ("a", "a", 0, 0, ""),
    ("q", "qi", 5, 5, '"q" may stand for "qi"'),
    ("garcia", "garzia", 6, 4, '"garcia" and "garzia" differ in letters that languages write for each other'),
    ("thompson", "thomson", 6, 6, '"thompson" and "thomson" differ by one letter'),
    ("johnson", "jonson", 6, 1, '"johnson" and "jonson" are two romanizations of one name'),
    ("kovacs", "kovacz", 6, 1, '"kovacs" and "kovacz" differ by a Baltic ending'),
    ("bjork", "bjoerk", 1, 1, '"bjork" and "bjoerk" differ in how an umlaut is written'),
    ("strasse", "strase", 6, 1, '"strasse" and "strase" are two romanizations of one name'),
    ("orban", "urban", 6, 3, '"orban" and "urban" differ in letters that romanizations write differently'),
    ("berlin", "merlin", 6, 6, '"berlin" and "merlin" differ by one letter'),
    ("abc", "abd", None, None, ""),
    ("maduro", "madura", 6, 3, '"maduro" and "madura" differ in letters that romanizations write differently'),
    (
        "stoltenberg",
        "stoltemberg",
        6,
        4,
        '"stoltenberg" and "stoltemberg" differ in letters that languages write for each other',
    ),
    (
        "washington",
        "washingtan",
        6,
        3,
        '"washington" and "washingtan" differ in letters that romanizations write differently',
    ),
    ("wxyz", "abcd", None, None, ""),
    ("erdogan", "erdoganli", None, None, ""),
    ("peskov", "peskoff", 3, 3, '"peskov" and "peskoff" differ in letters that romanizations write differently'),
    ("o0o", "ooo", 1, 1, 'figures stand for letters of "ooo"'),
    ("kowalski", "kowalsky", 1, 1, '"kowalski" and "kowalsky" are two romanizations of one name'),
    (
        "kowalczyk",
        "kowalczuk",
        3,
        3,
        '"kowalczyk" and "kowalczuk" differ in letters that romanizations write differently',
    ),
    ("dubois", "duboys", 6, 1, '"dubois" and "duboys" are two romanizations of one name'),
    ("lee", "li", None, None, ""),
    ("park", "bak", None, None, ""),
    ("cho", "jo", None, None, ""),
    ("kim", "gim", 6, 3, '"kim" and "gim" differ in letters that romanizations write differently'),
    ("roh", "no", None, None, ""),
    ("choi", "choe", None, None, ""),
    ("moon", "mun", 6, 3, '"moon" and "mun" differ in letters that romanizations write differently'),
    ("yoon", "yun", 6, 3, '"yoon" and "yun" differ in letters that romanizations write differently'),
]
"""Two words, the rank of the evidence that joins them by themselves and in names of another script, and the latter."""


@pytest.mark.parametrize(("one", "other", "rank", "foreign", "reason"), EVIDENCE)
def test_two_words_are_one_name(one: str, other: str, rank: int | None, foreign: int | None, reason: str) -> None:
    for first, second in ((one, other), (other, one)):
        found = evidence(first, second)
        assert (found.rank if found is not None else None) == rank
        found = evidence(first, second, Origin.WRITTEN)
        assert (found.rank if found is not None else None) == foreign
    found = evidence(one, other, Origin.WRITTEN)
    assert (found.reason if found is not None else "") == reason


def test_evidence_is_ranked_from_sure_to_none() -> None:
    assert FOLD < SPELLING < VARIANT < VOWELS < SLIP < INITIAL < NEAR


LONE = [
    ("maebashi", "maebashishi", "UNKNOWN", 1, "one has the word for its kind of town at its end"),
    ("maebashi", "maebashishi", "BESIDE", 1, "one has the word for its kind of town at its end"),
    ("korba", "korla", "UNKNOWN", None, ""),
    ("korba", "korla", "BESIDE", None, ""),
    ("suzhou", "suzhouqu", "UNKNOWN", 1, "one has the word for its kind of town at its end"),
    ("suzhou", "suzhouqu", "BESIDE", 1, "one has the word for its kind of town at its end"),
    ("kiev", "kiew", "UNKNOWN", None, ""),
    ("kiev", "kiew", "BESIDE", None, ""),
    ("sevastopol", "sebastopol", "UNKNOWN", 6, "languages write the letters for each other"),
    ("sevastopol", "sebastopol", "BESIDE", 4, "languages write the letters for each other"),
    ("toledo", "tolido", "UNKNOWN", 6, "languages write the letters for each other"),
    ("toledo", "tolido", "BESIDE", 4, "languages write the letters for each other"),
    ("belousov", "belousova", "UNKNOWN", 4, "a letter is left out"),
    ("belousov", "belousova", "BESIDE", 4, "a letter is left out"),
    ("marseille", "marseilles", "UNKNOWN", 6, "a letter is left out"),
    ("marseille", "marseilles", "BESIDE", 6, "a letter is left out"),
    ("hamburg", "hambrug", "UNKNOWN", 6, "two letters are swapped"),
    ("hamburg", "hambrug", "BESIDE", 6, "two letters are swapped"),
    ("berlin", "berlni", "UNKNOWN", 6, "two letters are swapped"),
    ("berlin", "berlni", "BESIDE", 4, "two letters are swapped"),
    ("qaraqa", "karaka", "UNKNOWN", 4, "the ending differs"),
    ("qaraqa", "karaka", "BESIDE", 4, "the ending differs"),
    ("shi", "shishi", "UNKNOWN", None, ""),
    ("shi", "shishi", "BESIDE", None, ""),
    ("zhen", "zhenzhen", "UNKNOWN", None, ""),
    ("zhen", "zhenzhen", "BESIDE", None, ""),
    ("luhansk", "lugansk", "UNKNOWN", 4, "languages write the letters for each other"),
    ("luhansk", "lugansk", "BESIDE", 4, "languages write the letters for each other"),
    ("kabul", "kabol", "UNKNOWN", 6, "languages write the letters for each other"),
    ("kabul", "kabol", "BESIDE", 4, "languages write the letters for each other"),
    ("kandahar", "qandahar", "UNKNOWN", None, ""),
    ("kandahar", "qandahar", "BESIDE", None, ""),
    ("makhachkala", "machatschkala", "UNKNOWN", 4, "languages write the letters for each other"),
    ("makhachkala", "machatschkala", "BESIDE", 4, "languages write the letters for each other"),
    ("korba", "korbi", "UNKNOWN", 6, "the ending differs"),
    ("korba", "korbi", "BESIDE", 4, "the ending differs"),
    ("korbo", "korba", "UNKNOWN", 6, "the ending differs"),
    ("korbo", "korba", "BESIDE", 4, "the ending differs"),
    ("kharkiv", "harkiv", "UNKNOWN", None, ""),
    ("kharkiv", "harkiv", "BESIDE", None, ""),
    ("abcdef", "abcdfe", "UNKNOWN", 6, "two letters are swapped"),
    ("abcdef", "abcdfe", "BESIDE", 4, "two letters are swapped"),
    ("abcdefg", "abcdef", "UNKNOWN", None, ""),
    ("abcdefg", "abcdef", "BESIDE", None, ""),
    ("abcdefgh", "abcdefg", "UNKNOWN", None, ""),
    ("abcdefgh", "abcdefg", "BESIDE", None, ""),
    ("abcdefgx", "abcdefg", "UNKNOWN", None, ""),
    ("abcdefgx", "abcdefg", "BESIDE", None, ""),
    ("donetsk", "donetsk", "UNKNOWN", None, ""),
    ("donetsk", "donetsk", "BESIDE", None, ""),
    ("mariupol", "mariupil", "UNKNOWN", None, ""),
    ("mariupol", "mariupil", "BESIDE", None, ""),
    ("tamanu", "damanu", "UNKNOWN", 6, "languages write the letters for each other"),
    ("tamanu", "damanu", "BESIDE", 4, "languages write the letters for each other"),
    ("podol", "botol", "UNKNOWN", None, ""),
    ("podol", "botol", "BESIDE", None, ""),
]
"""Two words that stand alone, what their names tell, the rank of what joins them, and why."""


@pytest.mark.parametrize(("one", "other", "beside", "rank", "reason"), LONE)
def test_two_words_alone_are_one_name(one: str, other: str, beside: str, rank: int | None, reason: str) -> None:
    for first, second in ((one, other), (other, one)):
        found = lone_spelling(first, second, Origin[beside])
        assert ((found.rank, found.reason) if found is not None else (None, "")) == (rank, reason)


@pytest.mark.parametrize(
    ("one", "other", "is_slip"),
    [
        ("holt", "hold", True),
        ("holt", "colt", False),
        ("hol", "hod", False),
        ("john", "joan", False),
        ("holt", "holtz", True),
        ("mark", "marc", True),
        ("kane", "kate", True),
        ("reed", "rede", True),
        ("holt", "hlot", True),
    ],
)
def test_a_slip_in_a_word_of_four_letters(one: str, other: str, is_slip: bool) -> None:
    found = short_slip(one, other)
    assert (found is not None) is is_slip
    assert found is None or found == f'"{one}" and "{other}" differ by one letter'


@pytest.mark.parametrize(
    ("one", "other", "most", "count"),
    [
        ("abc", "abc", 1, 0),
        ("abc", "abd", 1, 1),
        ("abc", "acb", 1, 1),
        ("abc", "abcd", 1, 1),
        ("abc", "xyz", 1, 2),
        ("abc", "xyz", 3, 3),
        ("abcd", "abdc", 2, 1),
        ("abcd", "badc", 1, 2),
        ("abcd", "badc", 2, 2),
    ],
)
def test_slips_are_counted_up_to_the_most_that_is_asked(one: str, other: str, most: int, count: int) -> None:
    assert slips(one, other, most) == count


@pytest.mark.parametrize(
    ("word", "begins", "ends", "is_given"),
    [
        ("belousov", "<b", ">f", False),
        ("beluosov", "<b", ">f", False),
        ("andrei", "<n", ">r", True),
        ("aeo", "<a", ">a", False),
        ("", "<", ">", False),
        ("kim", "<k", ">m", True),
        ("shoigu", "<s", ">k", False),
    ],
)
def test_a_word_is_blocked_by_how_it_begins_and_ends(word: str, begins: str, ends: str, is_given: bool) -> None:
    keys = blocking_keys(word)
    assert keys[:2] == (begins, ends)
    assert any(key.startswith("#") for key in keys) is is_given
