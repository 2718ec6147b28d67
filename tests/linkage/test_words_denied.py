"""What a sentence says was done or not, by its verb, by another verb that leads to it, or by a noun."""

import pytest

from factcheck import Source, check
from factcheck.claims.context import Context
from factcheck.linkage.words.denied import find_denied
from factcheck.linkage.words.statements import sentences_of
from factcheck.mentions import find


def told(text: str) -> list[tuple[str, str, str]]:
    """Return what a text says was done or not, with its words."""
    around = sentences_of(Context(find(Source("a", text))))
    return [(each.family, each.value.text, each.value.word) for one in around for each in find_denied(one)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor has resigned.", [("whether resign", "has resigned", "yes")]),
        ("The mayor has not resigned.", [("whether resign", "has not resigned", "no")]),
        ("The mayor refused to resign.", [("whether resign", "refused to resign", "no")]),
        ("Norvik declined to pay the fine.", [("whether pay", "declined to pay", "no")]),
        ("The council has yet to approve the plan.", [("whether approve", "has yet to approve", "no")]),
        ("There would be no appeal.", [("whether appeal", "no appeal", "no")]),
        ("There was no evacuation of the town.", [("whether evacuate", "no evacuation", "no")]),
        ("The mayor said he might resign.", [("whether resign", "might resign", "yes")]),
        ("The firm declined to comment.", []),  # says too little to be denied
        ("If the mayor resigns, nobody wins.", [("whether win", "wins", "no")]),
    ],
)
def test_what_was_done_or_not(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert told(text) == expected


LONG = " The harbour was calm that day. Shops stayed open. Buses ran late."


@pytest.mark.parametrize(
    ("one", "other", "conflicts"),
    [
        (
            "Anna Berg, the mayor of Arn, resigned over the harbour affair, her office said.",
            "After a night of talks, Arn's mayor Anna Berg refused to resign over the harbour affair.",
            True,
        ),
        (
            "Anna Berg, the mayor of Arn, refused to resign over the harbour affair, her office said.",
            "After a night of talks, Arn's mayor Anna Berg did not resign over the harbour affair.",
            False,
        ),
    ],
)
def test_what_was_refused_was_not_done(one: str, other: str, conflicts: bool) -> None:
    found = check([Source("one", one + LONG), Source("other", other + LONG)]).conflicts
    assert any("resign" in each.message for each in found) == conflicts
