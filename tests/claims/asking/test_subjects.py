"""Who or what a question is asked of."""

import pytest

from factcheck.claims.asking import Around
from factcheck.claims.asking.subjects import subject_of
from factcheck.document import Sentence
from factcheck.mentions import find
from factcheck.source import Source, Span

SUBJECTS = [
    ("The firm hired men.", "the firm"),
    ("Hal Ruskin hired men.", "Hal Ruskin"),
    ("The mayor of Lund hired men.", "the mayor of Lund"),
    ("Rebels hired men.", "rebels"),
    ("Rebel hired men.", None),
    ("It hired men.", None),
    ("His firm hired men.", None),
    ("Russia and Chad hired men.", "Russia and Chad"),
    ("The firm and the town hired men.", "the firm and the town"),
    ("If the firm hired men, it fell.", None),
    ("Hal Ruskin, 83, hired men.", "Hal Ruskin"),
    ("Hal Ruskin, who died, hired men.", "Hal Ruskin"),
    ("The firm quickly hired men.", "the firm"),
    ("The 12 firms hired men.", None),
    ("The WHOLE firm hired men.", None),
    ("The FBI hired men.", "the FBI"),
    ("On Monday, the firm hired men.", "the firm"),
    ("Two days after the old new grey big firm hired men, it fell.", None),
]


@pytest.mark.parametrize(("text", "subject"), SUBJECTS, ids=[text for text, _ in SUBJECTS])
def test_a_subject_means_something_by_itself(text: str, subject: str | None) -> None:
    around = Around(Sentence(text, Span(0, len(text))), find(Source("a", text)).mentions)
    clause = next(each for each in around.clauses if each.group.lemma == "hire")
    assert clause.subject is not None
    assert subject_of(around, clause.subject, clause.group.first) == subject
