"""On which side of a place another one lies."""

import pytest

from factcheck.claims.context import Context
from factcheck.claims.directed import find_directed
from factcheck.mentions import find
from factcheck.source import Source


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("A ship sank 40 kilometers south-west of Malta.", ("Malta", "southwest")),
        ("The town of Horben, north of Vienna, was flooded.", ("Horben", "north")),
        ("It rained in Horben in northern Italy.", ("Horben", "north")),
    ],
)
def test_a_direction_has_its_reference(text: str, said: tuple[str, str]) -> None:
    found = [(each.of.text, each.value.word) for each in find_directed(Context(find(Source("a", text))))]
    assert found == [said]


@pytest.mark.parametrize(
    "text", ["The wind came from the north.", "The North of the country is cold.", "Horben lies east."]
)
def test_without_a_reference_nothing_is_said(text: str) -> None:
    assert list(find_directed(Context(find(Source("a", text))))) == []
