"""The tokens beside a place, and patterns of the phrases of a table."""

import pytest

from factcheck.claims.beside import beside, pattern_with, text_of
from factcheck.document import Sentence
from factcheck.document.tokens import find_tokens
from factcheck.source import Span


@pytest.mark.parametrize(
    ("text", "place", "before", "behind"),
    [
        ("About 12 men left.", Span(6, 8), "about", "men left ."),
        ("A 5.6-magnitude quake", Span(2, 5), "a", "- magnitude quake"),
        ("A magnitude-5 quake", Span(12, 13), "a magnitude -", "quake"),
        ("12", Span(0, 2), "", ""),
    ],
)
def test_tokens_beside_a_place(text: str, place: Span, before: str, behind: str) -> None:
    found = beside(Sentence(text, Span(0, len(text))), place.start, place.end)
    assert (text_of(found.before), text_of(found.behind)) == (before, behind)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the death toll of", "death toll of"),
        ("the toll at", "toll at"),
        ("the toll was", None),
        ("the worth of jewels of", "worth of jewels of"),
    ],
)
def test_the_longest_of_several_phrases_stands(text: str, found: str | None) -> None:
    tokens = find_tokens(text)
    match = pattern_with("PHRASES PREPS", ("toll", "death toll", "worth of jewels"), PREPS=("of", "at")).search(tokens)
    assert (text_of(tokens[match.first : match.end]) if match is not None else None) == found
