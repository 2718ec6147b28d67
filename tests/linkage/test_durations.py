"""Which durations tell how long one event lasted."""

import pytest

from factcheck import Source, check


def conflicts(one: str, other: str) -> int:
    return len(
        check([Source(name, text, published="2024-03-05") for name, text in (("a", one), ("b", other))]).conflicts
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The siege of the Tilburg bank lasted five hours.", "Police ended a three-hour siege at a bank in Tilburg."),
        ("The strike at Selm ended after six weeks.", "Nine weeks the strike at Selm lasted."),
        ("Talks between Ardia and Bel went on for 14 hours.", "Ardia and Bel talked for four hours."),
        ("The war in Tessal, which lasted nine years, is over.", "The seven-year war in Tessal cost many lives."),
        ("The Orlo tunnel will be shut for eight months.", "The closure of the Orlo tunnel will last six months."),
    ],
)
def test_durations_of_one_event_conflict(one: str, other: str) -> None:
    assert conflicts(one, other) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The strike at Selm lasted six weeks.", "The port of Selm had been shut for ten weeks before the strike."),
        ("Talks between Ardia and Bel lasted for 14 hours.", "Envoys of Ardia and Bel had flown for nine hours."),
        ("The siege of the Tilburg bank lasted five hours.", "The siege of the Tilburg bank lasted 300 minutes."),
    ],
)
def test_others_do_not(one: str, other: str) -> None:
    assert conflicts(one, other) == 0
