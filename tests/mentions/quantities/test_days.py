"""Days of a month in a text, whose figures are no amounts."""

import pytest

from factcheck.mentions.quantities.days import find_days
from factcheck.mentions.quantities.tokens import tokenize

DAYS = [
    ("On Nov. 29, 2024, it rained.", ["Nov. 29, 2024"]),
    ("On November 29th it rained.", ["November 29th"]),
    ("On 29 November 2024 it rained.", ["29 November 2024"]),
    ("On the 5th of May it rained.", ["5th of May"]),
    ("On 5 May 10 people died.", ["5 May"]),
    ("In May 12,000 men left.", []),
    ("In May 2024 men left.", []),
    ("They may 5 times fail.", []),
    ("A figure of 6,107.31 August 2019 is odd.", []),
    ("See May 5pm.", []),
]


@pytest.mark.parametrize(("text", "expected"), DAYS)
def test_days_are_found(text: str, expected: list[str]) -> None:
    assert [text[span.start : span.end] for span in find_days(tokenize(text))] == expected
