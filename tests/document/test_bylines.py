"""Bylines: lines that name who wrote an article, or the paper that prints it."""

import pytest

from factcheck.document.bylines import is_byline, is_masthead, is_name_with_role
from factcheck.document.line_patterns import tokens_of


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("The Northern Star", True),
        ("Arn Post", True),
        ("The New Arn Daily Post", True),
        ("The Old New Arn Daily Post", False),
        ("Post", False),
        ("Arn Post 12", False),
        ("Arn Foreign Post", False),
        ("Ferry sinks off Arn", False),
    ],
)
def test_the_name_of_a_paper(line: str, expected: bool) -> None:
    assert is_masthead(tokens_of(line)) is expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("By Ana Roe", True),
        ("By Ana Roe and Jon Lee", True),
        ("By Reuters", True),
        ("By Staff Reporter, Reuters", True),
        ("Author: Ana Roe", True),
        ("By aroe@arn.example", True),
        ("By Christmas Eve", False),
        ("By Friday Night", False),
        ("By Roe", False),
    ],
)
def test_a_line_with_by(line: str, expected: bool) -> None:
    assert is_byline(tokens_of(line), "byline") is expected


def test_the_head_of_a_paper_needs_no_person() -> None:
    assert is_byline(tokens_of("Vol. 3"), "masthead")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ana Roe, BBC News", True),
        ("Jon Lee | Reuters", True),
        ("Jon Lee - Arn Post", True),
        ("Ana Roe, Chief Political Correspondent", True),
        ("Ana Roe Maria Dunn Lee, Reuters", False),
        ("Roe, Reuters", False),
        ("Ana Roe", False),
        ("Ana Roe,", False),
        ("Ana Roe, mayor of Arn", False),
        ("Monday Night, Reuters", False),
        ("Ana 12, Reuters", False),
        ("Ana Roe-Lee, Reuters", True),
    ],
)
def test_a_name_with_its_role(line: str, expected: bool) -> None:
    assert is_name_with_role(line) is expected
