"""Ages that a draft counts from births in its sources, and births that it counts from ages."""

from datetime import date

import pytest

from factcheck.draft import check_draft
from factcheck.findings import Finding
from factcheck.source import Source

DAY = date(2024, 12, 3)
BORN = "Harriet Coe was born in Plymouth on 4 March 1936. She wrote nine novels and died in Truro on Sunday."
AGED = "Harriet Coe, 88, died in Truro on Sunday."


def of(draft: str, source: str, words: str, day: date | None = DAY) -> Finding | None:
    """Return the finding on some words of a draft."""
    report = check_draft(Source("draft", draft, published=day), [Source("s", source, published=day)])
    found = (each for each in report.findings if each.positions[0].claims[0].mention.text == words)
    return next(found, None)


@pytest.mark.parametrize(
    ("draft", "source", "words", "step"),
    [
        ("Harriet Coe, 88, wrote nine novels.", BORN, "88", "2024 − 1936 = 88"),
        ("Harriet Coe died at the age of 88.", BORN, "88", "2024 − 1936 = 88"),
        ("The 88-year-old Harriet Coe died in Truro.", BORN, "88-year-old", "2024 − 1936 = 88"),
        ("The author, who was 88, died in Truro.", BORN, "88", "2024 − 1936 = 88"),
        ("Harriet Coe was born in 1936.", AGED, "1936", "2024 − 1936 = 88"),
        ("Harriet Coe, born in 1935, is dead.", AGED, "1935", "2024 − 1935 = 89, one less before the birthday"),
    ],
)
def test_an_age_and_a_birth_that_go_together_support_each_other(draft: str, source: str, words: str, step: str) -> None:
    found = of(draft, source, words)
    assert found is not None
    assert (str(found.kind), found.steps) == ("agreement", (step,))


@pytest.mark.parametrize(
    ("draft", "source", "words", "reason"),
    [
        ("Harriet Coe died at the age of 78.", BORN, "78", "one born on 4 March 1936 was 88 in 2024, not 78"),
        ("Harriet Coe, aged 87, died in Truro.", BORN, "87", "one born on 4 March 1936 is 88 in 2024, not 87"),
        ("Harriet Coe was born in 1926.", AGED, "1926", "one born in 1926 is 97 or 98 in 2024, not 88"),
    ],
)
def test_an_age_and_a_birth_that_do_not_go_together_conflict(draft: str, source: str, words: str, reason: str) -> None:
    found = of(draft, source, words)
    assert found is not None
    assert (str(found.kind), found.reason) == ("conflict", reason)


def test_an_age_at_death_needs_no_day_of_publication() -> None:
    found = of("Harriet Coe died at 68.", "Harriet Coe (1936-2004) wrote nine novels.", "68", day=None)
    assert found is not None
    assert (str(found.kind), found.steps) == ("agreement", ("2004 − 1936 = 68",))


@pytest.mark.parametrize(
    ("draft", "source", "words", "day"),
    [
        ("Peter Lund, 40, met Harriet Coe.", "Harriet Coe was born in 1984. Peter Lund met Harriet Coe.", "40", DAY),
        ("Harriet Coe, 88, wrote nine novels.", BORN, "88", None),
        ("Harriet Coe received 88 letters.", BORN, "88 letters", DAY),
    ],
)
def test_nothing_is_counted_from_the_birth_of_another_or_at_a_time_unknown(
    draft: str, source: str, words: str, day: date | None
) -> None:
    found = of(draft, source, words, day)
    assert found is not None
    assert str(found.kind) == "unsupported"
