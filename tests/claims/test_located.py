"""In which state, or part of one, a place lies; where somebody was born; of which party, school and the like one is."""

import pytest

from factcheck.pipeline import check
from factcheck.source import Source


def relations(one: str, other: str) -> list[str]:
    return [str(finding.relation) for finding in check([Source("a", one), Source("b", other)]).conflicts]


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        pytest.param(
            "A train derailed near Arnholt, Iowa, on Sunday.",
            "On Sunday a train came off the rails near the town of Arnholt in Minnesota.",
            "contradictory",
            id="parts of a state",
        ),
        pytest.param(
            "The mayor of Tarnow, Poland, has resigned.",
            "In Tarnow in Ukraine the mayor is gone.",
            "contradictory",
            id="states",
        ),
        pytest.param(
            "The festival opened at Bregen, Bavaria.",
            "Bad weather hit the opening in Bregen in Austria.",
            "contradictory",
            id="a state and a part of another",
        ),
        pytest.param(
            "Ann Holm, who was born in Ibadan, studied law.",
            "The lawyer, born in Abeokuta, is Ann Holm.",
            "contradictory",
            id="born in two cities",
        ),
        pytest.param(
            "Ann Holm was born in California and sleeps in her car.",
            "She sleeps in a car. Ann Holm was born in Camden, New Jersey.",
            "discrepant",
            id="born in a part and a town of another",
        ),
        pytest.param(
            "Ann Holm was raised in Texas.", "Ann Holm, 40, raised in Utah, came.", "contradictory", id="raised"
        ),
    ],
)
def test_two_regions_of_one_place_conflict(one: str, other: str, relation: str) -> None:
    assert relations(one, other) == [relation]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            "A flood hit Lismore, Australia.", "Rain fell on Lismore in New South Wales.", id="a part and a whole"
        ),
        pytest.param("A flood hit Derry, Northern Ireland.", "It rained on Derry in the United Kingdom.", id="a part"),
        pytest.param("She flew to Paris, Germany and Iowa.", "In Paris, Texas, she ate.", id="a list"),
        pytest.param(
            "Ann Holm was born in Brooklyn.", "It is said that Ann Holm was born in New York.", id="a quarter"
        ),
        pytest.param(
            "Ann Holm was born in Dallas.", "It is said that Ann Holm was born in Texas.", id="a city in a part"
        ),
        pytest.param(
            "Ann Holm was born in Arnholt.", "It is said that Ann Holm was born in Lagos.", id="an unknown one"
        ),
        pytest.param("Ann Holm was born in Lagos.", "It is said that Bo Lind was born in Ibadan.", id="two persons"),
        pytest.param("Rain fell on Tiflis, Georgia.", "In Tiflis in Russia it rained.", id="a name of two regions"),
        pytest.param(
            "He lives in Springfield, Ohio, and works in Springfield, Illinois.",
            "It rained on Springfield, Illinois.",
            id="two of a name",
        ),
        pytest.param("Rockets hit Kyiv, Ukraine.", "At night fire rained on Kiev in Ukraine.", id="one region"),
    ],
)
def test_a_part_and_its_whole_are_silent(one: str, other: str) -> None:
    assert relations(one, other) == []


@pytest.mark.parametrize(
    ("one", "other", "is_found"),
    [
        pytest.param(
            "Rashid Temir of the National Progress Party was sworn in as governor of Aksu.",
            "Rashid Temir, the candidate of the National Renewal Party, took office in Aksu.",
            True,
            id="two parties",
        ),
        pytest.param(
            "Ida Frost, a nurse at Tarn Hospital, raised the alarm.",
            "The alarm was raised by Ida Frost of Arnholt Hospital.",
            True,
            id="two hospitals",
        ),
        pytest.param(
            "Karl Ode, a member of the Labour Party, spoke.",
            "At noon Karl Ode of the UK Labour Party spoke.",
            False,
            id="a longer name",
        ),
        pytest.param(
            "Karl Ode of the Labour Party met Eva Stram.",
            "At noon Karl Ode met Eva Stram of the Green Party.",
            False,
            id="two persons",
        ),
        pytest.param(
            "Karl Ode of Norvik University, once of Stenhus University, spoke.",
            "At noon Karl Ode of Stenhus University spoke.",
            False,
            id="both known",
        ),
        pytest.param(
            "Karl Ode of Norvik University spoke.", "At noon Karl Ode of the Green Party spoke.", False, id="two kinds"
        ),
    ],
)
def test_two_bodies_of_one_kind_conflict(one: str, other: str, is_found: bool) -> None:
    assert bool(relations(one, other)) is is_found
