"""When an anniversary is kept: on the day of the report, on the day beside it, or nobody knows."""

import pytest

from factcheck import Source
from factcheck.mentions import find
from factcheck.rules.inside.feasts import resolved_dates, when_kept
from factcheck.rules.inside.passage import Passages
from factcheck.settings import DEFAULT


def kept(text: str, published: str | None = "2024-09-12") -> tuple[tuple[int, int], str | None, bool] | None:
    """Return when the first ordinal of a text is kept: years, words, and whether they name it."""
    passages = Passages(find(Source("a", text, published=published), settings=DEFAULT))
    mark = next(each for each in passages.reading.of_kind("quantity") if each.quantity.unit == "ordinal")
    origin = next(each for each in resolved_dates(passages.at(mark)) if "1970" in each.text)
    found = when_kept(mark, origin, passages)
    return None if found is None else (found.years, None if found.mention is None else found.mention.text, found.is_day)


@pytest.mark.parametrize(
    ("text", "years", "words", "is_day"),
    [
        ("In 2014 the 44th anniversary of the 1970 flood was kept.", (2014, 2014), "2014", True),
        ("2014 marks the 44th anniversary of the 1970 flood.", (2014, 2014), "2014", True),
        ("The 44th anniversary, in 2014, of the 1970 flood drew crowds.", (2014, 2014), "2014", True),
        ("The 44th anniversary of the 1970 flood was marked in Arn in 2014.", (2014, 2014), "2014", False),
        ("The town marked the 44th anniversary of the 1970 flood on Monday.", (2024, 2024), "Monday", True),
        ("On the 44th anniversary of the 1970 flood crowds came on Monday.", (2024, 2024), "Monday", True),
        ("Today is the 44th anniversary of the 1970 flood.", (2024, 2024), "Today", False),
        ("The town marks the 44th anniversary of the 1970 flood.", (2024, 2024), None, False),
        ("The 44th anniversary of the Sept. 10, 1970, flood drew crowds.", (2024, 2024), None, False),
    ],
)
def test_kept(text: str, years: tuple[int, int], words: str | None, is_day: bool) -> None:
    assert kept(text) == (years, words, is_day)


@pytest.mark.parametrize(
    "text",
    [
        "The town will mark the 44th anniversary of the 1970 flood.",
        "The town is painted ahead of the 44th anniversary of the 1970 flood.",
        "The 44th anniversary of the 1970 flood drew crowds.",
        "The 44th anniversary of the March 10, 1970, flood drew crowds.",
        "The 44th anniversary of the 1970 flood drew crowds, but the hall opened in 2014.",
        "In 2014 the town, on the 44th anniversary of the 1970 flood, was sold.",
    ],
)
def test_nothing_says_when(text: str) -> None:
    assert kept(text) is None


def test_report_without_a_day() -> None:
    assert kept("The town marks the 44th anniversary of the 1970 flood.", published=None) is None


def test_new_year_is_near_two_years() -> None:
    found = kept("The town marks the 44th anniversary of the 1970 flood.", published="2024-12-20")
    assert found == ((2024, 2025), None, False)
