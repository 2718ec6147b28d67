"""Whose age a figure is, and of when: a table of sentences with what is read, and of those that tell another time."""

from datetime import date

import pytest

from factcheck import Source
from factcheck.mentions import find
from factcheck.rules.inside.ages import ages
from factcheck.rules.inside.passage import Passages
from factcheck.settings import DEFAULT

NOW = (date(2024, 10, 30), date(2024, 11, 30))


def read(text: str) -> list[tuple[str, int]]:
    passages = Passages(find(Source("a", text, published="2024-11-30"), settings=DEFAULT))
    return [(age.who, age.years) for age in ages(passages, (), NOW)]


@pytest.mark.parametrize(
    "text",
    [
        "Mara Lind, 45, runs the port.",
        "Mara Lind (aged 45) runs the port.",
        "Mara Lind, aged 45, runs the port.",
        "Mara Lind, who is now 45, runs the port.",
        "Mara Lind is 45 years old.",
        "Mara Lind is now 45.",
        "Mara Lind, a painter of boats, is 45.",
        "45-year-old Mara Lind runs the port.",
        "Mara Lind turns 45 on Monday.",
        "Mara Lind, who turned 45 on Monday, runs the port.",
        "Mara Lind celebrates her 45th birthday.",
        "Mara Lind runs the port. She is 45.",
        "Mara Lind runs the port. The 45-year-old took office.",
        "Mara Lind (born in Arn), aged 45, runs the port.",
        "Mara Lind died on Monday at the age of 45.",
        "Mara Lind died on Monday. She was 45.",
        "Mara Lind was 45 when she died.",
        "Mara Lind (1940-1985) was 45.",
    ],
)
def test_age_is_read(text: str) -> None:
    assert read(text) == [("Mara Lind", 45)]


@pytest.mark.parametrize(
    "text",
    [
        "Mara Lind, then 45, ran the port.",
        "Then-45-year-old Mara Lind ran the port.",
        "A 45-year-old Mara Lind looks out of the picture.",
        "Mara Lind, 45 at the time, ran the port.",
        "Mara Lind, 45 when the port opened, ran it.",
        "Mara Lind turned 45.",
        "In 1985 Mara Lind, 45, ran the port.",
        "The son of Mara Lind, 45, runs the port.",
        "Mara Lind, 45, 46 and 47 were drawn.",
        "Mara Lind, 45-50, runs the port.",
        "Mara Lind ran the port. The 45-year-old’s house burnt down.",
        "Mara Lind met Tom Berg. She is 45.",
        "Mara Lind, about 45, runs the port.",
        "“Mara Lind, 45, runs the port,” Tom Berg said.",
        "Mara Lind said her brother died at 45.",
        "Mara Lind, 145, runs the port.",
    ],
)
def test_age_is_left_alone(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "is_at_death", "is_at_most"),
    [
        ("Mara Lind, 45, runs the port.", False, False),
        ("Mara Lind died at 45.", True, False),
        ("Mara Lind was 45 at the time of her death.", True, False),
        ("Mara Lind (1940-1985) was 45.", True, True),
    ],
)
def test_age_at_death(text: str, is_at_death: bool, is_at_most: bool) -> None:
    passages = Passages(find(Source("a", text), settings=DEFAULT))
    (age,) = ages(passages, (), NOW)
    assert (age.is_at_death, age.is_at_most) == (is_at_death, is_at_most)


def test_day_of_an_age_lies_near_the_report() -> None:
    assert read("On 12 November 2024 Mara Lind, 45, left.") == [("Mara Lind", 45)]
    assert read("On 12 March 2024 Mara Lind, 45, left.") == []
