"""Who does to somebody or something named what only one can do."""

import pytest

from factcheck.pipeline import check
from factcheck.source import Source


def labels(one: str, other: str) -> list[tuple[str, ...]]:
    conflicts = check([Source("a", one), Source("b", other)]).conflicts
    return [tuple(position.label for position in finding.positions) for finding in conflicts]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Norvik Group is run by David Serle.", "Craig Thorn is the head of Norvik Group, a builder."),
        ("Norvik Group, led by David Serle, lost money.", "Craig Thorn heads Norvik Group."),
        ("David Serle bought Norvik Steel in May.", "In May Norvik Steel was bought by Craig Thorn."),
        ("Craig Thorn won the Harbour Prize.", "The Harbour Prize was won by the poet Hanna Orvik."),
        ("The rebels say David Serle killed Ivo Radman.", "Ivo Radman was killed by Craig Thorn."),
        (
            "The opera house in Tarn was designed by Helga Storm.",
            "The builder Pavel Nowak designed the opera house in Tarn.",
        ),
        ("The Tarn Marathon was won by Abel Kirum.", "On Sunday Daniel Wanya won the Tarn Marathon."),
        (
            "Rosa Lind will replace Karl Ode as head of Norbank.",
            "Karl Ode, head of Norbank, is to be replaced by Eva Stram.",
        ),
        (
            "Judge Anna Vost sentenced the banker to nine years for fraud.",
            "The banker was sentenced to nine years for fraud by Judge Clara Heim.",
        ),
    ],
)
def test_two_who_did_what_only_one_can_conflict(one: str, other: str) -> None:
    assert len(labels(one, other)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Norvik Group is run by David Serle.", "Craig Thorn is the head of Arn Group."),
        ("Norvik Group is run by David Serle.", "Craig Thorn, the head of Norvik Group, follows David Serle."),
        ("Norvik Group is run by David Serle.", "Craig Thorn is a former head of Norvik Group."),
        ("Norvik Group is run by David Serle.", "Serle is the head of Norvik Group."),
        ("David Serle visited Norvik Steel.", "Craig Thorn visited Norvik Steel."),
        ("David Serle and Ann Holm bought Norvik Steel.", "Norvik Steel was bought by Ann Holm."),
        ("Norvik Steel was bought by Arn Group.", "Norvik Steel was bought by Craig Thorn."),
        ("David Serle did not buy Norvik Steel.", "Craig Thorn bought Norvik Steel."),
        ("Craig Thorn won the Harbour Prize for prose.", "The Harbour Prize for poetry was won by Hanna Orvik."),
        ("Mia Tallis won the first race at Tarn.", "The second race at Tarn was won by Julia Frei."),
        ("The vaccine was developed by David Serle.", "It was Craig Thorn who developed the vaccine."),
        (
            "David Serle opened the bridge at noon in Tarn.",
            "Sheep crossed the road. Craig Thorn opened the bridge of Arn.",
        ),
    ],
)
def test_other_things_known_names_and_many_doers_are_silent(one: str, other: str) -> None:
    assert labels(one, other) == []
