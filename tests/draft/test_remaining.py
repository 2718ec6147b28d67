"""What alone the sources have left of the sort of a statement that none of them supports."""

from datetime import date

import pytest

from factcheck.draft import check_draft
from factcheck.findings import Kind
from factcheck.source import Source
from tests.draft.conflicting import shown

DAY = date(2024, 6, 20)


def of(draft: str, source: str, words: str) -> tuple[str, str]:
    return shown(draft, source, words, DAY)


@pytest.mark.parametrize(
    ("draft", "source", "words", "true"),
    [
        (
            "It was over after three hours and 12 minutes.",
            "Odermatt won the final in two hours and 12 minutes.",
            "three hours",
            "two hours and 12 minutes",
        ),
        (
            "The club hired Ana Moreno for four years.",
            "The club has a new coach, Ana Moreno. She signed for two years on Monday.",
            "four years",
            "two years",
        ),
        ("Experts came from Dallas.", "The experts arrived on Monday from Denver.", "Dallas", "Denver"),
        (
            "Koivu got 64 percent of the vote.",
            "Lehto lost to Koivu, who took 54 percent of the vote. Turnout was 61 percent.",
            "64 percent",
            "54 percent of the vote",
        ),
        (
            "The stew simmers for 20 minutes.",
            "The beef cooks for two and a half hours over a low flame.",
            "20 minutes",
            "two and a half hours",
        ),
        ("A map was stolen in March.", "Police found a map stolen from the museum in April.", "March", "April"),
    ],
)
def test_it_conflicts_with_the_statement(draft: str, source: str, words: str, true: str) -> None:
    assert of(draft, source, words) == (Kind.CONFLICT, true)


@pytest.mark.parametrize(
    ("draft", "source", "words"),
    [
        # two are left
        ("It was over after three hours.", "One final took 65 minutes, the other one 75 minutes.", "three hours"),
        # the draft has it itself
        ("Experts came from Dallas and Denver.", "The experts arrived on Monday from Denver.", "Dallas"),
        # another sort
        ("Experts came from Texas.", "The experts arrived on Monday from Denver.", "Texas"),
        ("The hall cost 12 million euros.", "The hall has room for 400 guests.", "12 million"),
        # nothing tells that a person is the one who is named there
        ("The deputy Peter Lund spoke.", "The deputy Ahmad Karimi spoke.", "Peter Lund"),
    ],
)
def test_it_stands_for_no_other(draft: str, source: str, words: str) -> None:
    assert of(draft, source, words)[0] == Kind.UNSUPPORTED


def test_the_finding_says_that_nothing_else_is_left_and_is_no_more_than_a_warning() -> None:
    draft = Source("draft", "Experts came from Dallas.", published=DAY)
    (finding,) = check_draft(draft, [Source("s", "The experts arrived on Monday from Denver.", published=DAY)]).findings
    assert finding.severity == "warning"
    assert finding.evidence == ("only: of its sort the sources have nothing else that the draft has not",)
