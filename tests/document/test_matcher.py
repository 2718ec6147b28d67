"""The matcher: parts of a pattern by themselves, and how they are taken back."""

import pytest

from factcheck.document.matcher import Edge, Either, Kept, One, Part, Pattern, Repeat, Row, Unless
from factcheck.document.tokens import find_tokens


def word(text: str) -> One:
    return One(lambda token: token.lower == text, frozenset({text}))


ANY = One(lambda _: True)
A, B = word("a"), word("b")


@pytest.mark.parametrize(
    ("part", "text", "ends"),
    [
        (A, "a b", 1),
        (A, "b", None),
        (Row((A, B)), "a b", 2),
        (Row(()), "a", 0),
        (Either((Row((A, B)), A)), "a c", 1),
        (Repeat(A, 0, 2), "a a a", 2),
        (Repeat(A, 2, 3), "a b", None),
        (Repeat(Row((A, B)), 1, 2), "a b a b a b", 4),
        (Repeat(Row((A, B)), 0, 2), "b a", 0),
        (Row((Repeat(ANY, 0, 5), B)), "a a b a", 3),
        (Row((Unless(B), ANY)), "a", 1),
        (Row((Unless(B), ANY)), "b", None),
        (Row((Edge(is_start=True), A, Edge(is_start=False))), "a", 1),
        (Row((A, Edge(is_start=False))), "a b", None),
    ],
)
def test_where_a_match_ends(part: Part, text: str, ends: int | None) -> None:
    match = Pattern(part).match(find_tokens(text), 0)
    assert (match.end if match is not None else None) == ends


def test_what_was_kept_on_a_way_that_failed_is_let_go() -> None:
    part = Either((Row((Kept("first", A), B)), Row((Kept("second", A), A))))
    match = Pattern(part).match(find_tokens("a a"), 0)
    assert match is not None
    assert match.marks == {"second": (0, 1)}


def test_a_kept_part_is_as_long_as_what_follows_lets_it_be() -> None:
    match = Pattern(Row((Kept("all", Repeat(ANY, 0, 9)), B))).match(find_tokens("a a b"), 0)
    assert match is not None
    assert match.marks == {"all": (0, 2)}
