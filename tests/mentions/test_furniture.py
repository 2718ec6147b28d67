"""Lines of a page that are no part of the article."""

import pytest

from factcheck.mentions.furniture import find_furniture


@pytest.mark.parametrize(
    ("text", "furniture"),
    [
        (
            "70.7 F\nLos Angeles\nTuesday, December 10, 2024\n\nThe ministers met.",
            ["70.7 F", "Los Angeles", "Tuesday, December 10, 2024"],
        ),
        ("The ministers met.\n- Advertisement -\nThey left.", ["- Advertisement -"]),
        ("They met.\nThey left.\n\nBY ANNA LEE [lee.anna@paper.example]", ["BY ANNA LEE [lee.anna@paper.example]"]),
        ("10 December 2024\nThe ministers met.", ["10 December 2024"]),
        ("It was 70.7 F in Los Angeles.", []),
        ("Los Angeles\nThe ministers met.", []),
        ("December 10, 2024", []),
        ("They met on December 10, 2024\nThey left.", []),
        ("By the river they met and talked. They left.\nIt rained.", []),
    ],
)
def test_furniture(text: str, furniture: list[str]) -> None:
    assert [text[span.start : span.end] for span in find_furniture(text)] == furniture


@pytest.mark.parametrize(
    "begins",
    ["", "70", "*", "Posted", "By Anna (", "By Anna (a@", "Sunday, December 10, 2024", "10 December 2024 12:30"],
)
@pytest.mark.parametrize("blank", [" ", "\t", "\u00a0", "@"])
def test_a_long_run_is_no_furniture(begins: str, blank: str) -> None:
    assert find_furniture(f"{begins}{blank * 50_000}x.\nThey met.") == ()
