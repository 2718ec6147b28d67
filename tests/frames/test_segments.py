"""Which words of a sentence belong to which of its clauses."""

import pytest

from factcheck.document import Sentence
from factcheck.frames.segments import Segments
from factcheck.source import Span


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Sudan sent troops.", ["Sudan sent troops ."]),
        ("Ann left, and on May 5 Bea came.", ["Ann left ,", "and on May 5 Bea came ."]),
        ("Ann said Bea and Cleo came.", ["Ann said", "Bea and Cleo came ."]),
        ("Police shot Bea and Cleo fled.", ["Police shot Bea", "and Cleo fled ."]),
        ("Ann left when Bea came.", ["Ann left", "when Bea came ."]),
        ("Ann (born in May) left.", ["Ann ( born in May )", "left ."]),
        ("Ann left; Bea came.", ["Ann left", "; Bea came ."]),
    ],
)
def test_segments(text: str, parts: list[str]) -> None:
    sentence = Sentence(text, Span(0, len(text)))
    segments = Segments(sentence)
    bounds = [segments.of(number) for number in range(len(segments.clauses))]
    assert [" ".join(token.text for token in sentence.tokens[first:end]) for first, end in bounds] == parts
    assert all(segments.number_at(first) == number for number, (first, _) in enumerate(bounds))


@pytest.mark.parametrize(
    ("text", "goes"),
    [("Ann left when Bea came.", True), ("The ship sank carrying Bea.", True), ("Ann left, and Bea came.", False)],
)
def test_a_clause_goes_with_the_one_before(text: str, goes: bool) -> None:
    assert Segments(Sentence(text, Span(0, len(text)))).goes_with_last(1) is goes
