"""Figures of a draft that round one of a source to a bound."""

import pytest

from factcheck.draft import check_draft
from factcheck.source import Source


@pytest.mark.parametrize(
    ("draft", "source", "kind"),
    [
        (
            "The storm drove more than 50,000 people from their homes.",
            "The storm drove 54,000 people from their homes.",
            "agreement",
        ),
        (
            "The storm drove nearly 50,000 people from their homes.",
            "The storm drove 48,500 people from their homes.",
            "agreement",
        ),
        (
            "The storm drove more than 50,000 people from their homes.",
            "The storm drove 74,000 people from their homes.",
            "conflict",
        ),
        (
            "The storm drove more than 90,000 people from their homes.",
            "The storm drove 54,000 people from their homes.",
            "conflict",
        ),
        (
            "The storm drove 68,000 people from their homes.",
            "The storm drove more than 60,000 people from their homes.",
            "conflict",
        ),
    ],
)
def test_a_bound_near_the_figure_rounds_it(draft: str, source: str, kind: str) -> None:
    (finding,) = check_draft(Source("draft", draft), [Source("s", source)]).findings
    assert str(finding.kind) == kind


def test_the_arithmetic_is_shown() -> None:
    draft = Source("draft", "A storm in Lund hurt more than 400 people on Monday.")
    findings = check_draft(draft, [Source("s", "The storm in Lund on Monday hurt 438 people.")]).findings
    finding = next(each for each in findings if each.value_kind == "quantity")
    assert finding.steps == ("38 ÷ 400 = 9.5 %",)
