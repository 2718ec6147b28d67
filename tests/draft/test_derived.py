"""A figure of a draft that follows from what its sources have."""

from datetime import date

import pytest

from tests.draft.conflicting import arithmetic

DAY = date(2024, 6, 1)


def of(draft: str, source: str, words: str) -> tuple[str, tuple[str, ...]]:
    return arithmetic(draft, source, words, DAY)


@pytest.mark.parametrize(
    ("draft", "source", "words", "steps"),
    [
        (
            "Holm audited the books of Arn for 15 years.",
            "As auditor of Arn from 1988 to 2003 Holm published every report.",
            "15 years",
            ("2003 − 1988 = 15",),
        ),
        (
            "A 136-year-old bridge was swept away.",
            "The bridge of 1888 was swept away.",
            "136-year-old",
            ("2024 − 1888 = 136",),
        ),
        (
            "The first of the jets of Nordjet arrives in two years.",
            "The first jets of Nordjet are to arrive in the spring of 2026.",
            "two years",
            ("2026 − 2024 = 2",),
        ),
        (
            "Engineers of Tamo rigged tests for ten years.",
            "Engineers of Tamo had used other doors in the tests from 2014 on.",
            "ten years",
            ("2024 − 2014 = 10",),
        ),
        (
            "Almost a third of homes in Arn are let to tourists.",
            "Of the 6,100 homes in Arn, 1,900 are let to visitors.",
            "third",
            ("1,900 ÷ 6,100 = 0.311",),
        ),
        (
            "The club sold 55 tickets for the match.",
            "For the match the club sold 25 tickets in Arn and 30 tickets in Lund.",
            "55 tickets",
            ("25 + 30 = 55",),
        ),
        (
            "The wolves of Arn number 318 now, up from 277.",
            "The number of wolves in Arn rose to 318, 41 more than a year ago.",
            "277",
            ("318 − 41 = 277",),
        ),
        (
            "Rao of Arn is a grandmaster at 12.",
            "Chess player Rao of Arn became grandmaster at the age of 12 years and nine months.",
            "12",
            ("153 ÷ 12 = 12, and 9 over",),
        ),
        (
            "The two ministers announced the plan in Lund.",
            "Minister Ann Holm and Minister Peter Brand announced the plan in Lund.",
            "two ministers",
            ("named: 2",),
        ),
        (
            "Repairs of the theatre would cost 9 million dollars.",
            "The theatre needs repairs that cost 9 million Canadian dollars.",
            "9 million dollars",
            (),
        ),
        (
            "Holm had demanded 1.5 million for the song.",
            "For the song Holm asked 1.5 million euros.",
            "1.5 million",
            (),
        ),
    ],
)
def test_what_follows_is_supported_with_its_arithmetic(
    draft: str, source: str, words: str, steps: tuple[str, ...]
) -> None:
    assert of(draft, source, words) == ("agreement", steps)


@pytest.mark.parametrize(
    ("draft", "source", "words"),
    [
        (
            "Holm audited the books of Arn for 14 years.",
            "As auditor of Arn from 1988 to 2003 Holm published every report.",
            "14 years",
        ),
        (
            "More than half of homes in Arn are let to tourists.",
            "Of the 6,100 homes in Arn, 1,900 are let to visitors.",
            "half",
        ),
        (
            "A third of the schools in Arn are closed.",
            "Of the 6,100 homes in Arn, 1,900 are let to visitors.",
            "third",
        ),
        (
            "The club sold 56 tickets for the match.",
            "For the match the club sold 25 tickets in Arn and 30 tickets in Lund.",
            "56 tickets",
        ),
        (
            "The club sold 55 tickets for the match.",
            "A choir sang 25 songs. Far away 30 tickets were found in a bin.",
            "55 tickets",
        ),
        (
            "The three ministers announced the plan in Lund.",
            "Minister Ann Holm and Minister Peter Brand announced the plan in Lund.",
            "three ministers",
        ),
        ("The dam cost 9 million dollars.", "The dam cost 9 million euros.", "9 million dollars"),
    ],
)
def test_what_does_not_follow_is_not(draft: str, source: str, words: str) -> None:
    assert of(draft, source, words)[0] != "agreement"
