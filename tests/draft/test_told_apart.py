"""Figures of a draft and a source that tell two things: neither conflicts with the other."""

from datetime import date

import pytest

from factcheck.draft import check_draft
from factcheck.source import Source

DAY = date(2024, 9, 27)


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        (
            "Train builder Ferrovia booked orders worth 4.1 billion euros in the nine months to September.",
            "Revenue at Ferrovia reached 3.2 billion euros from January to September, up on the year.",
        ),
        (
            "Insurer Bergland made a net profit of 1.6 billion francs in the first half.",
            "Before tax and interest, Bergland earned 2.2 billion francs in the six months to June.",
        ),
        (
            "Forecasters had warned of up to 15 inches of rain in the hills before the storm Mabel came.",
            "Mabel dropped 18 inches of rain on the hills within a day, more than in any storm.",
        ),
    ],
)
def test_they_do_not_conflict(draft: str, source: str) -> None:
    report = check_draft(Source("draft", draft, published=DAY), [Source("s", source, published=DAY)])
    assert report.conflicts == ()


def test_the_same_of_both_does() -> None:
    draft = "Insurer Bergland made a net profit of 1.6 billion francs in the first half."
    source = "Bergland had a net profit of 2.2 billion francs in the six months to June."
    assert check_draft(Source("draft", draft, published=DAY), [Source("s", source, published=DAY)]).conflicts
