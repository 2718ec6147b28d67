"""Who is meant by the subject of a sentence."""

import pytest

from factcheck.claims.context import Context
from factcheck.claims.said import meant_by, only_person, sentences_of
from factcheck.mentions import find
from factcheck.source import Source


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Nils Lunde left.", "Nils Lunde"),
        ("The head of the mill, Nils Lunde, left.", "Nils Lunde"),
        ("The chairman spoke with Nils Lunde.", "Nils Lunde"),
        ("He left Nils Lunde.", "Nils Lunde"),
        ("The chairman met Nils Lunde and Ann Holm.", None),
        ("The flood reached Nils Lunde.", None),
    ],
)
def test_a_subject_means_the_name_in_it_beside_it_or_the_only_person(text: str, meant: str | None) -> None:
    context = Context(find(Source("a", text)))
    around = next(sentences_of(context))
    name = meant_by(around, around.phrases[0], only_person(context))
    assert (name.text if name is not None else None) == meant
