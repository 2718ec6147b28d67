"""Patterns over tokens: how they are written, and where they stand."""

import pytest

from factcheck.document.patterns import pattern
from factcheck.document.tokens import find_tokens
from factcheck.errors import TableError

MOVES = frozenset({"rose", "fell"})
HEDGES = ("more", "more than", "no more than", "don't know")


def words(tokens: tuple, first: int, end: int) -> str:  # type: ignore[type-arg]
    return " ".join(token.text for token in tokens[first:end])


@pytest.mark.parametrize(
    ("written", "text", "found"),
    [
        ("NUM of (the|its)? NUM", "two of the five men", "two of the five"),
        ("NUM of (the|its)? NUM", "Then 2 of 5 left", "2 of 5"),
        ("NUM of (the|its)? NUM", "two of the men", None),
        ("MOVES ANY{0,2} NUM", "It fell by about 5", "fell by about 5"),
        ("MOVES ANY{0,1} NUM", "It fell by about 5", None),
        ("said WORD{0,3} that", "he said on Monday that", "said on Monday that"),
        ("said WORD{0,3} that", "he said, that", None),
        ("said ~(,|;){0,3} that", "he said on 5 May that", "said on 5 May that"),
        ("said ~(,|;){0,3} that", "he said, on May that", None),
        ("up{1,5} up NUM", "up up up 5", "up up up 5"),
        ("up{2} NUM", "up up up 5", "up up 5"),
        ("(a b|a) b c", "a b c", "a b c"),
        ("(up|down) !by NUM", "up by 3, down 4", "down 4"),
        ("*ed CAP", "He visited paris and toured Rome", "toured Rome"),
        ("re-* LOW", "They re-elected Ann and re-opened roads", "re-opened roads"),
        (r"\( DIGITS \)", "Ann ( 45 ) won", "( 45 )"),
        (r"CAP \?", "Is it Rome?", "Rome ?"),
        ("Rome 's", "In ROME's streets", "ROME 's"),
        ("START CAP", "Rome fell", "Rome"),
        ("START fell", "Rome fell", None),
        ("fell END", "Rome fell fell", "fell"),
        ("NUM SIGN", "two three % off", "three %"),
        ("HEDGES NUM", "It has no more than 5", "no more than 5"),
        ("HEDGES NUM", "It has more 5", "more 5"),
        ("HEDGES", "They don't know", "do n't know"),
        ("HEDGES", "They know", None),
        ("HEDGES{2}", "more than more", "more than more"),
        ("two", "", None),
        ("", "anything", ""),
    ],
)
def test_search(written: str, text: str, found: str | None) -> None:
    tokens = find_tokens(text)
    match = pattern(written, MOVES=MOVES, HEDGES=HEDGES).search(tokens)
    assert (None if match is None else words(tokens, match.first, match.end)) == found


@pytest.mark.parametrize(
    ("written", "end", "found"),
    [
        ("total of (about|some)?", 4, "total of about"),
        ("total of (about|some)?", 3, "total of"),
        ("(of|about)? about", 4, "of about"),
        ("total of", 4, None),
        ("START a", 1, "a"),
        ("", 4, ""),
    ],
)
def test_before_ends_right_there_and_is_the_longest(written: str, end: int, found: str | None) -> None:
    tokens = find_tokens("a total of about 12 men")
    match = pattern(written).before(tokens, end)
    assert (None if match is None else words(tokens, match.first, match.end)) == found


def test_bounds_are_kept() -> None:
    tokens = find_tokens("it rose from 5 to 7")
    assert pattern("from NUM").match(tokens, 2, 3) is None
    assert pattern("from NUM").search(tokens, 3) is None
    assert pattern("from").before(tokens, 3, 3) is None
    assert pattern("NUM to").fullmatch(tokens, 3, 6) is None
    assert pattern("NUM to NUM").fullmatch(tokens, 3, 6) is not None
    assert pattern("START NUM").search(tokens, 3) is not None


def test_what_is_kept_is_of_the_way_that_led_to_the_match() -> None:
    tokens = find_tokens("from 5 men to 7")
    found = pattern("from a=(NUM WORD?) (thing=(women)|to) b=(NUM)").match(tokens, 0)
    assert found is not None
    assert {name: words(tokens, *place) for name, place in found.marks.items()} == {"a": "5 men", "b": "7"}


@pytest.mark.parametrize("written", ["(a|b", "a)", "NOTHING a", "a ? ?", "~", "{2}", "name=a"])
def test_a_misspelt_pattern_is_refused(written: str) -> None:
    with pytest.raises(TableError, match="no pattern over tokens"):
        pattern(written)
