"""Figures that are part of a name by the shape of their neighbours, and counts that stand beside a name."""

import pytest

from factcheck import Source, find_mentions


def figures(text: str) -> list[str]:
    found = find_mentions(Source("a", text), kinds={"quantity"})
    return [f"{figure:f}" for each in found for figure in each.quantity.figures]


IN_NAMES = [
    ("The Velmar 30 fell 0.4%, while the broader Velmar 250 was flat.", ["0.4"]),
    ("She tried on the new Orlin Band 6 and liked it.", []),
    ("He bought his Marn Phone 5 in a shop.", []),
    ("The Corva Tab 14 Plus lasts for 11 hours.", ["11"]),
    ("They built a powerful Marn 835 processor.", []),
    ("Mechanics checked three 480 Skylark jets after the report.", ["3"]),
    ("A 480 Skylark landed with two men.", ["2"]),
    ("Welders must hold ISO 4417-3 before they start.", []),
    ("In the 70119 postcode prices rose 4%.", ["4"]),
    ("The lawyer cited Part 6 of the Harbours Act.", []),
    ("The shop at 22-26 Foundry Lane burned down.", []),
    ("The house at 7 W 83rd St, Brookford, was sold.", []),
    ("Goalkeeper Una Marsh (31) waves to the crowd.", []),
    ("Tarnow guard Lia Orban (9) drives past Arn forward Bo Dell (35).", []),
]
BESIDE_NAMES = [
    ("The fire killed Norvik 12 firefighters.", ["12"]),
    ("In the Arn Valley 12 were hurt and 12 French tourists died.", ["12", "12"]),
    ("Germany 3 Brazil 1", ["3", "1"]),
    ("The Bears 24, the Lions 17 was the last score.", ["24", "17"]),
    ("Fire in the Norvik Hotel Kills 12 Miners", ["12"]),
    ("Fire at the Arn Mine Kills 12", ["12"]),
    ("It gave the Norvik 12 percent of the land.", ["12"]),
    ("The Norvik 12 people left.", ["12"]),
    ("The OPEC 1200-1500 tons were sold.", ["1200", "1500"]),
    ("A 500 Euro fine and a 200 Watt lamp.", ["500", "200"]),
    ("The teacher Una Marsh (31) waved.", ["31"]),
    ("There were three 480 ml jars.", ["3", "480"]),
    ("The Front took 148 of 276 seats and the Alliance 117.", ["148", "276", "117"]),
]


@pytest.mark.parametrize(("text", "expected"), [*IN_NAMES, *BESIDE_NAMES])
def test_a_figure_in_a_name_is_none_and_one_beside_a_name_counts(text: str, expected: list[str]) -> None:
    assert figures(text) == expected
