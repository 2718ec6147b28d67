"""Words of one class that exclude each other: two sources that say them of one thing, in any wording."""

import json
from pathlib import Path

import pytest

from factcheck.pipeline import check
from factcheck.source import Source

PAIRS = Path(__file__).parents[1] / "newsroom" / "said_of.jsonl"
FLOORS = {"found": 26, "found, held out": 5}
"""Pairs of which the planted conflict is found at least, of 40 and of the 13 that were written to be held out."""
MOST_FALSE = 4
"""Pairs in which something is found that was not planted, of 80."""


def found(one: str, other: str) -> list[tuple[set[str], set[str]]]:
    """Return the labels and the kinds of the conflicts of two sources."""
    conflicts = check([Source("a", one), Source("b", other)]).conflicts
    claims = [[claim for position in each.positions for claim in position.claims] for each in conflicts]
    labels = [{position.label for position in each.positions} for each in conflicts]
    return [(label, {claim.kind for claim in each}) for label, each in zip(labels, claims, strict=True)]


SPEAKING = [
    (
        "Thieves took a gold coin from the case in Arlen Hall.",
        "From Arlen Hall a silver coin is gone; the case was cut.",
    ),
    ("The yacht of Ida Prell sank off Lunde.", "Ida Prell's trawler sank off Lunde in a gale, her brother said."),
    (
        "A jury in Holt convicted Dan Moor of theft.",
        "Dan Moor of Holt was acquitted by the jury, which heard of a theft.",
    ),
    ("Milk prices rose in Skara in May.", "In Skara the price of milk fell in May."),
    ("The mayor's black dog bit a runner in Tarn park.", "A runner was bitten in Tarn park by the mayor's white dog."),
    (
        "The board of Alder Bank dismissed Jan Kroll on Friday over the loans.",
        "Jan Kroll resigned from the board of Alder Bank on Friday. The loans will be looked at.",
    ),
    (
        "Lund is the third town to ban the drones of Aerix.",
        "The drones of Aerix may not fly in Lund, the second town to ban them.",
    ),
    ("Ruth Ames wrote the speech in Latin.", "The speech that Ruth Ames wrote in Greek lasted an hour."),
]
SILENT = [
    # two things
    (
        "Thieves took a gold coin from the case in Arlen Hall.",
        "A silver cup stayed in the case of Arlen Hall, but a coin is gone.",
    ),
    ("Milk prices rose in Skara in May.", "Milk prices fell in Lunde in May, but not in other towns."),
    ("The council of Egham rejected the ban on leaf blowers.", "The council of Egham approved a ban on lawn mowers."),
    (
        "Arlen play in Holt. Dan Moor went on the injured list of Arlen with a neck injury.",
        "Arlen play in Holt. Ole Krag was put on the injured list of Arlen with an ankle injury.",
    ),
    (
        "A man was charged over the death at the Holt store.",
        "A man who ran down a woman in front of the Holt store was charged over her death.",
    ),
    ("Holt hired Dan Moor as coach on Monday.", "Dan Moor was fired as coach after four seasons."),
    # another time, or both in one source
    (
        "Users of the Arlen browser are to wait until Arlen finds a permanent fix.",
        "Arlen has rushed out a temporary fix for users of the browser.",
    ),
    ("Dan Moor was convicted of theft in 2011.", "Dan Moor was acquitted of theft on Monday."),
    ("Dan Moor, convicted of theft in May, was acquitted of theft on Monday.", "A court acquitted Dan Moor of theft."),
    ("The yacht of Ida Prell sank off Lunde.", "Ida Prell's yacht, once a trawler, sank off Lunde."),
    ("The Bears hired Dan Moor as coach.", "Dan Moor was fired in March as coach of the Kites."),
    ("Lia Holm hurt her knee in the final in Kelm.", "In the final in Kelm Lia Holm hurt her leg."),
    # denied, planned, asked
    ("Users of Aerix should wait until a permanent fix is out.", "Aerix put out a temporary fix for its users."),
    ("The board of Alder Bank dismissed Jan Kroll.", "Jan Kroll of Alder Bank did not resign, the board said."),
    ("The museum in Aral opened on Monday.", "The museum in Aral will close at the end of the year."),
    # another who does it
    ("The council of Egham approved the ban on drones.", "The court in Egham rejected the ban on drones."),
    ("A wolf killed nine sheep near Tolga.", "A dog found nine sheep near Tolga that a wolf had killed."),
]


@pytest.mark.parametrize(("one", "other"), SPEAKING)
def test_two_words_of_a_class_said_of_one_thing_conflict(one: str, other: str) -> None:
    assert [kinds for _, kinds in found(one, other)] == [{"one_of"}]


@pytest.mark.parametrize(("one", "other"), SILENT)
def test_two_things_two_times_and_what_is_denied_are_silent(one: str, other: str) -> None:
    assert [kinds for _, kinds in found(one, other) if "one_of" in kinds] == []


def test_pairs_of_independent_wording() -> None:
    rows = [json.loads(line) for line in PAIRS.read_text(encoding="utf-8").splitlines()]
    counts, false = dict.fromkeys(FLOORS, 0), []
    for row in rows:
        labels = [label for label, _ in found(row["a"], row["b"])]
        planted = [label for label in labels if "words" in row and _is_planted(row["words"], label)]
        counts["found"] += bool(planted)
        counts["found, held out"] += bool(planted) and row["held_out"]
        false += [row["id"]] if labels and not planted else []
    assert {name: count for name, count in counts.items() if count < FLOORS[name]} == {}
    assert len(false) <= MOST_FALSE, false


def _is_planted(words: list[str], labels: set[str]) -> bool:
    """Whether each of two planted words is one of the labels, or a part of one, or has one as a part."""
    return all(any(word in label or label in word for label in labels) for word in words)
