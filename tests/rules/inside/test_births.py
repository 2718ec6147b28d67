"""Who is born when, and who dies: a table of sentences with what is read, and of those whose owner is not plain."""

from datetime import date

import pytest

from factcheck import Source
from factcheck.mentions import find
from factcheck.rules.inside.births import births, may_be_person, only_person, years_between
from factcheck.rules.inside.passage import Passages
from factcheck.settings import DEFAULT


def read(text: str) -> Passages:
    return Passages(find(Source("a", text), settings=DEFAULT))


@pytest.mark.parametrize(
    ("text", "who", "year"),
    [
        ("Mara Lind was born in 1960.", "Mara Lind", 1960),
        ("Mara Lind, who was born on 12 May 1960, runs the port.", "Mara Lind", 1960),
        ("Mara Lind, 64, was born in Arn in 1960.", "Mara Lind", 1960),
        ("Mara Lind (64) was born in 1960.", "Mara Lind", 1960),
        ("Mara Lind, a painter of boats, was born in 1960.", "Mara Lind", 1960),
        ("Mara Lind, born in 1960, runs the port.", "Mara Lind", 1960),
        ("Mara Lind (b. 1960) runs the port.", "Mara Lind", 1960),
        ("Born in 1960 in Arn, Mara Lind runs the port.", "Mara Lind", 1960),
        ("Mara Lind runs the port. She was born in 1960.", "Mara Lind", 1960),
        ("Mara Lind runs the port, and she was born in 1960.", "Mara Lind", 1960),
        ("Mara Lind (1940-2020) ran the port.", "Mara Lind", 1940),
        ("Mara Lind, 1940-2020, died in Arn.", "Mara Lind", 1940),
    ],
)
def test_birth_is_read(text: str, who: str, year: int) -> None:
    assert [(birth.who, birth.born[0].year) for birth in births(read(text))] == [(who, year)]


@pytest.mark.parametrize(
    "text",
    [
        "The brother of Mara Lind was born in 1960.",
        "Mara Lind, whose son was there, was born in 1960.",
        "Mara Lind was born and moved to Arn in 1960.",
        "Mara Lind was born in Arn; the port opened in 1960.",
        "Mara Lind was born again in 1960.",
        "Mara Lind, a US-born painter of 1960, runs the port.",
        "Mara Lind and Tom Berg run the port. She was born in 1960.",
        "Mara Lind was born in about 1960.",
        "Mara Lind was born in the 1960s.",
        "“I was born in 1960,” Mara Lind said.",
        "Mara Lind (2008-2020) ran the port.",
        "Mara Lind (1840-2020) ran the port.",
        "Mayor Mara Lind (1990-2020) ran the port.",
        "Mara Lind, 1940-2020, ran the port.",
    ],
)
def test_birth_is_left_alone(text: str) -> None:
    assert list(births(read(text))) == []


def test_life_has_its_death() -> None:
    (birth,) = births(read("Mara Lind (1940-2020) ran the port."))
    assert birth.died == (date(2020, 1, 1), date(2020, 12, 31))


def test_years_between_days() -> None:
    born = (date(1960, 5, 12), date(1960, 5, 12))
    assert years_between(born, (date(2024, 5, 11), date(2024, 5, 12))) == (63, 64)


def test_only_person_of_a_sentence() -> None:
    passages = read("Mara Lind left with Mara Lind. Mara Lind met Tom Berg. It rained.")
    found = [only_person(passages, number) for number in (-1, 0, 1, 2)]
    assert [name and name.text for name in found] == [None, "Mara Lind", None, None]
    assert all(may_be_person(name) for name in passages.reading.of_kind("name"))
