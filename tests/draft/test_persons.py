"""Names that nothing but their place tells to be those of persons."""

import pytest

from factcheck.draft.persons import is_person
from factcheck.draft.surroundings import text_of
from factcheck.mentions import find
from factcheck.source import Source
from factcheck.wording import Wording


def is_one(text: str, name: str) -> bool:
    reading = find(Source("s", text))
    mention = next(each for each in reading.of_kind("name") if each.text == name)
    return is_person(mention, text_of(Wording(reading)))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They met the driver Zorv Quell in town.", "Zorv Quell"),
        ("In town lives Zorv Quell, who paints.", "Zorv Quell"),
        ("The bread was good, Zorv Quell said.", "Zorv Quell"),
        ("On Monday Zorv Quell, 41, was freed.", "Zorv Quell"),
        ("They met Anna Quell in town.", "Anna Quell"),
    ],
)
def test_persons(text: str, name: str) -> None:
    assert is_one(text, name)


@pytest.mark.parametrize(
    ("text", "name"),
    [("They won the Quell Cup in town.", "Quell Cup"), ("They walked to Zorv Quell in the rain.", "Zorv Quell")],
)
def test_names_of_which_nothing_is_known(text: str, name: str) -> None:
    assert not is_one(text, name)
