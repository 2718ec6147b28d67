"""Which of two who are named acts on the other."""

import pytest

from factcheck.pipeline import check
from factcheck.source import Source

SPEAKING = [
    (
        "The trucking company Redline Freight has sued the insurer Colmar Mutual for $40 million over a fire.",
        "Insurer Colmar Mutual filed suit against Redline Freight on Monday over a depot fire.",
    ),
    (
        "Police say that Tom Oakes shot Lea Moran at the lake.",
        "Tom Oakes was shot by Lea Moran during a quarrel at the lake.",
    ),
    (
        "Kellor Steel has acquired Brandt Mining for a billion dollars.",
        "Brandt Mining bought Kellor Steel; Brandt Mining acquired Kellor Steel in May.",
    ),
    (
        "Harbour chief Ann Roth replaced Ole Berg in May.",
        "Ole Berg replaced Ann Roth as harbour chief.",
    ),
    (
        "In the final on Sunday Petra Novak lost to Lena Vogt in three sets.",
        "Petra Novak won the final on Sunday, beating Lena Vogt in three sets.",
    ),
    (
        "The drug maker Velmora sued the hospital chain Bright Care on Monday over unpaid bills.",
        "Bright Care has taken Velmora to court, a clerk confirmed. The hospital chain speaks of bills it never owed.",
    ),
]
SILENT = [
    (
        "Lena Vogt lost the final on Sunday to Petra Novak.",
        "In the final on Sunday Petra Novak overcame Lena Vogt.",
    ),
    (
        "Petra Novak beat Lena Vogt in the final on Sunday.",
        "In the semi-final on Friday Lena Vogt beat Petra Novak.",
    ),
    (
        "The trucking company Redline Freight has sued the insurer Colmar Mutual for $40 million over a fire.",
        "Insurer Colmar Mutual has been sued by Redline Freight over a depot fire.",
    ),
    (
        "Police say that Tom Oakes shot Lea Moran at the lake.",
        "Lea Moran shot at Tom Oakes once. Tom Oakes then shot Lea Moran.",
    ),
    (
        "Harbour chief Ann Roth replaced Ole Berg in May.",
        "Ole Berg was replaced by Ann Roth as harbour chief.",
    ),
]


def kinds(one: str, other: str) -> set[str]:
    """Return the kinds of the claims of two sources that conflict."""
    conflicts = check([Source("a", one), Source("b", other)]).conflicts
    return {claim.kind for finding in conflicts for position in finding.positions for claim in position.claims}


@pytest.mark.parametrize(("one", "other"), SPEAKING)
def test_two_who_change_places_are_a_conflict(one: str, other: str) -> None:
    assert kinds(one, other) == {"said_of"}


@pytest.mark.parametrize(("one", "other"), SILENT)
def test_another_voice_is_silent(one: str, other: str) -> None:
    assert kinds(one, other) == set()
