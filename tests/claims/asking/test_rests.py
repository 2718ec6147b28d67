"""What stands behind a verb, for a question."""

import pytest

from factcheck.claims.asking import Around
from factcheck.claims.asking.rests import rest_of
from factcheck.document import Sentence
from factcheck.mentions import find
from factcheck.source import Source, Span

RESTS = [
    ("They left.", ""),
    ("They left the town.", "the town"),
    ("They left the town on Monday.", "the town"),
    ("They left the town in Chad and died.", "the town in Chad"),
    ("They left Russia and Chad.", "Russia and Chad"),
    ("They left their town.", None),
    ("They left the town for revenge.", "the town"),
    ("They left for revenge.", "for revenge"),
    ("They left the town that fell.", None),
    ("They left 12 ships in Chad.", "ships in Chad"),
    ("They left the 12 ships in Chad.", None),
    ("They left $12 million in Chad.", None),
    ("They left the town of 12 million.", None),
    ("They left with the very old very grey very tall very thin men of the town.", None),
    ("They left in the very old ship with the very tall men of the town.", "in the very old ship"),
    ("They left to Chad.", "to Chad"),
    ("They left to go.", None),
    ("They left the town “today”.", None),
]


@pytest.mark.parametrize(("text", "rest"), RESTS, ids=[text for text, _ in RESTS])
def test_what_belongs_to_a_verb(text: str, rest: str | None) -> None:
    around = Around(Sentence(text, Span(0, len(text))), find(Source("a", text)).mentions)
    assert rest_of(around, around.clauses[0].group.last + 1) == rest
