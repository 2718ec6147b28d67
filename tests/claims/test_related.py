"""What somebody is said to be beside the name: a relative, or in a post."""

import pytest

from factcheck.pipeline import check
from factcheck.source import Source

SPEAKING = [
    (
        "Ferdinand Abuel, the son of the former president, will run for mayor of Santa Rita.",
        "The party has nominated Ferdinand Abuel, a nephew of the former president, for mayor.",
    ),
    (
        "Conductor Hedda Wallin, the sister of the late tenor Sven-Erik Rosell, found the opera.",
        "In it Sven-Erik Rosell's widow, the conductor Hedda Wallin, came across an opera.",
    ),
    (
        "Lena Ortiz is the daughter of the painter Marco Ortiz.",
        "The show was opened by Lena Ortiz, the niece of Marco Ortiz.",
    ),
    (
        "Rohan Seneviratne, professor of volcanology at Ellesmere, had warned of an eruption.",
        "Rohan Seneviratne, a lecturer in volcanology at Ellesmere, asked the mayor to act.",
    ),
    (
        "Monsignor Paolo Gavirati, archbishop of Termini, called for the release of the hostages.",
        "The auxiliary bishop of Termini, Paolo Gavirati, appealed for the hostages to be freed.",
    ),
    (
        "We do not sell nostalgia, says Wanda Kretz, chief executive of game studio Lantern Ape.",
        "Creative director Wanda Kretz drew most of the water herself.",
    ),
    (
        "The nurse Sam Pell was among the dead.",
        "Among the dead was Sam Pell, a pharmacist who had come home for the weekend.",
    ),
]
SILENT = [
    (
        "Lena Ortiz is the daughter of the painter Marco Ortiz.",
        "The show was opened by Lena Ortiz, the mother of Paul Ortiz.",
    ),
    (
        "Lena Ortiz, the wife of the painter Marco Aldo, came late.",
        "Marco Aldo's widow, Lena Ortiz, was there.",
    ),
    (
        "Rohan Seneviratne, professor of volcanology at Ellesmere, had warned of an eruption.",
        "Rohan Seneviratne, an associate professor at Ellesmere, asked the mayor to act.",
    ),
    (
        "We do not sell nostalgia, says Wanda Kretz, chief executive of game studio Lantern Ape.",
        "The founder, Wanda Kretz, drew most of the water herself.",
    ),
    (
        "Judge Ana Moll sent the case back.",
        "Ana Moll, a former prosecutor, sent the case back.",
    ),
    (
        "The nurse Sam Pell was among the dead.",
        "Sam Pell, the father of two girls, was among the dead.",
    ),
]


def kinds(one: str, other: str) -> set[str]:
    """Return the kinds of the claims of two sources that conflict."""
    conflicts = check([Source("a", one), Source("b", other)]).conflicts
    return {claim.kind for finding in conflicts for position in finding.positions for claim in position.claims}


@pytest.mark.parametrize(("one", "other"), SPEAKING)
def test_two_relatives_or_posts_of_one_are_a_conflict(one: str, other: str) -> None:
    assert kinds(one, other) == {"said_of"}


@pytest.mark.parametrize(("one", "other"), SILENT)
def test_what_one_can_be_beside_another_is_silent(one: str, other: str) -> None:
    assert kinds(one, other) == set()
