"""Broken lines are joined, and lines of their own stay."""

import pytest

from factcheck.readers.wrapped import unwrapped

LONG = "The ferry Halvard ran aground off Arn on Friday with 214 passengers on"


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        (f"{LONG}\nboard. Twelve were hurt.\n\nMore.", f"{LONG} board. Twelve were hurt.\n\nMore."),
        (f"{LONG}\nboard.\nKarin Holm, harbour master", f"{LONG} board.\nKarin Holm, harbour master"),
        (f"{LONG}\n- twelve hurt\n- two badly", f"{LONG}\n- twelve hurt\n- two badly"),
        (f"{LONG}\n  Arn     12\n  Varn     3", f"{LONG}\n  Arn     12\n  Varn     3"),
        ("Flowed \ntext.", "Flowed text."),
        ("Arn 12\nVarn 3\nLurn 0", "Arn 12\nVarn 3\nLurn 0"),
        (f"{LONG} board, {LONG}\nTwelve.", f"{LONG} board, {LONG}\nTwelve."),
        (f"{LONG}\nboard.\nhttps://arn.example/{'a' * 90}\n", f"{LONG} board.\nhttps://arn.example/{'a' * 90}\n"),
        ("", ""),
    ],
)
def test_only_broken_lines_are_joined(text: str, joined: str) -> None:
    assert unwrapped(text) == joined
