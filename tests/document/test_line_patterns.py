"""Rows of the table of boilerplate, and the lines that they make up from end to end."""

import pytest

from factcheck.document.line_patterns import is_credit, is_named, kind_of_line, lead_end, tokens_of


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Share Tweet 12 comments", "counter"),
        ("Share prices fell", None),
        ("Home | News | Sport", "bar"),
        ("News", None),
        ("Listen.", None),
        ("By Ana Roe", "byline"),
        ("By Monday, 30 had died", None),
        ("Reporting by Ana Roe; Editing by Jon Lee", "signed"),
        ("29 Nov 2024 10:45", "stamp"),
        ("29 Nov 2024", None),
        ("", None),
    ],
)
def test_kind_of_line(line: str, kind: str | None) -> None:
    assert kind_of_line(tokens_of(line)) == kind


@pytest.mark.parametrize(
    ("line", "end"),
    [("Read more: Two die in Arn", 2), ("Reading is easy", None), ("", None)],
)
def test_what_leads_to_other_articles(line: str, end: int | None) -> None:
    assert lead_end(tokens_of(line)) == end


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("Ana Roe", True),
        ("Ana Roe and Jon Lee", True),
        ("Ana went home", False),
        ("and", False),
        ("", False),
        (" ".join(["Ana"] * 14), True),
        (" ".join(["Ana"] * 15), False),
    ],
)
def test_names_and_nothing_else(words: str, named: bool) -> None:
    assert is_named(tokens_of(words)) is named


@pytest.mark.parametrize(
    ("words", "credit"),
    [("Ana Roe/AFP via Getty Images", True), ("AFP", True), ("Ana Roe", False), ("AFP said so", False), ("", False)],
)
def test_a_credit_names_an_agency(words: str, credit: bool) -> None:
    assert is_credit(words) is credit


def test_an_address_of_mail_is_one_token() -> None:
    assert [token.text for token in tokens_of("Write to ana.roe@example.org, or @anaroe")] == [
        "Write", "to", "ana.roe@example.org", "or", "@anaroe",
    ]  # fmt: skip
