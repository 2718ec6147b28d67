"""What rose or fell from one figure to another."""

from collections.abc import Iterator

import pytest

from factcheck import Source
from factcheck.mentions import find
from factcheck.rules.inside.moves import levels, moves
from factcheck.rules.inside.passage import Passage, passages_with
from factcheck.settings import DEFAULT


def passages(text: str) -> Iterator[Passage]:
    return passages_with(find(Source("a", text), settings=DEFAULT), "quantity")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Output rose from 20 tons in May to 35 tons.", [("20 tons", "35 tons")]),
        ("Output rose from 20 to 35 tons.", [("20 tons", "35 tons")]),
        ("Output rose to 35 tons from 20 tons.", [("20 tons", "35 tons")]),
        ("Output rose to a record 35 tons, from 20 tons.", [("20 tons", "35 tons")]),
        ("Output rose from a mere 20 tons to the full 35 tons.", [("20 tons", "35 tons")]),
        ("Sales fell from $5 million to $3 million.", [("$5 million", "$3 million")]),
        ("The road is 20 to 35 miles long.", []),
        ("It rose from 20 tons and sold to 35 shops.", []),
        ("It rose from 20 tons, it went to 35 tons.", []),
        ("It went from 20 dogs to 35 cats.", []),
        ("She rose from 5 to 7 million.", []),
        ("It fell from second place to third place.", []),
    ],
)
def test_moves(text: str, found: list[tuple[str, str]]) -> None:
    made = [move for passage in passages(text) for move in moves(passage)]
    assert [(move.first.label, move.last.label) for move in made] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sales were $6 million, up 20 percent from $5 million.", [("$5 million", "$6 million", "20 percent")]),
        (
            "Sales were $6 million, a gain of 20 percent from the $5 million.",
            [("$5 million", "$6 million", "20 percent")],
        ),
        ("Sales were $6 million, with 20 percent from $5 million.", []),
        ("Sales were $6 million, up 20 percent on $5 million.", []),
    ],
)
def test_levels(text: str, found: list[tuple[str, str, str]]) -> None:
    made = [each for passage in passages(text) for each in levels(passage)]
    assert [(move.first.label, move.last.label, change.text) for move, change in made] == found
