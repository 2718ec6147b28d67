"""Whether a verb, its subject and its object make a question."""

import pytest

from factcheck.claims.asking import Around
from factcheck.claims.asking.fitting import agree, clause_of, fits, question
from factcheck.claims.asking.predicate import take_apart
from factcheck.document import Sentence
from factcheck.mentions import find
from factcheck.source import Source, Span


def around(text: str) -> Around:
    return Around(Sentence(text, Span(0, len(text))), find(Source("a", text)).mentions)


@pytest.mark.parametrize(
    ("text", "rest", "does_fit", "does_agree"),
    [
        ("The firm attended the talks.", "the talks", True, True),
        ("The firm attended.", "", False, True),
        ("The firm died.", "", True, True),
        ("The firm opened.", "", True, True),
        ("The firm was attended.", "", True, True),
        ("The firms was sold.", "", True, False),
        ("The firm were sold.", "", True, False),
        ("The firms were sold.", "", True, True),
    ],
)
def test_a_verb_fits_its_object_and_agrees_with_its_subject(
    text: str, rest: str, does_fit: bool, does_agree: bool
) -> None:
    read = around(text)
    clause = read.clauses[0]
    predicate = take_apart(read, clause.group)
    assert predicate is not None
    assert fits(read, predicate, clause, rest) is does_fit
    assert agree(read, predicate, clause, "the firm") is does_agree


def test_the_clause_of_a_word_and_a_question_of_pieces() -> None:
    read = around("Rebels left, and Chad fell.")
    found = clause_of(read, Span(22, 26))
    assert found is not None
    assert found.group.lemma == "fall"
    assert clause_of(read, Span(0, 6)) is None
    assert question("When did", "Chad  fall", "") == "When did Chad fall?"
