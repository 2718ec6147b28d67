"""Lines of print: what goes on with the line above, what is a word, and what is no text."""

import pytest

from factcheck.readers.printed import paragraphs_of_pages

LONG = "The ferry Halvard ran aground off Arn on Friday with 214"


@pytest.mark.parametrize(
    ("lines", "paragraphs"),
    [
        ([LONG, "people on board. Twelve were hurt."], [f"{LONG} people on board. Twelve were hurt."]),
        ([LONG, "people on board.", "Nobody died."], [f"{LONG} people on board.", "Nobody died."]),
        (["Ferry aground", LONG, "people."], ["Ferry aground", f"{LONG} people."]),
        ([LONG, "and twelve", "people."], [f"{LONG} and twelve people."]),
        ([LONG + " per-", "sons on board."], [f"{LONG} persons on board."]),
        ([LONG + " per\u00ad", "sons on board."], [f"{LONG} persons on board."]),
        ([LONG + " twenty-", "five people."], [f"{LONG} twenty-five people."]),
        (
            [LONG + " harbour-", "masters; a harbour-masters' day."],
            [f"{LONG} harbour-masters; a harbour-masters' day."],
        ),
        ([LONG + " Karin Holm-", "Berg on board."], [f"{LONG} Karin Holm-Berg on board."]),
        ([LONG + " from 1998-", "2011."], [f"{LONG} from 1998-2011."]),
        (["Arn 12", "Varn 3", "Lurn 0"], ["Arn 12", "Varn 3", "Lurn 0"]),
        ([], []),
    ],
)
def test_lines_become_paragraphs(lines: list[str], paragraphs: list[str]) -> None:
    assert paragraphs_of_pages(["\n".join(lines)]) == paragraphs


def test_a_text_that_breaks_no_words_keeps_its_hyphens() -> None:
    lines = [LONG] * 40 + [LONG + " well-", "known people."]
    assert paragraphs_of_pages(["\n".join(lines)])[-1].endswith("well-known people.")


@pytest.mark.parametrize("number", ["{}", "- {} -", "Page {}", "Page {} of 3", "{}/3", "Seite {}", "p. {}", "[{}]"])
@pytest.mark.parametrize("at_the_top", [True, False])
def test_page_numbers_are_left_out(number: str, *, at_the_top: bool) -> None:
    texts = ["Nobody died.", "Twelve were hurt.", "They left."]
    pages = [
        "\n".join([number.format(at), text] if at_the_top else [text, number.format(at)])
        for at, text in enumerate(texts, 1)
    ]
    assert paragraphs_of_pages(pages) == texts


@pytest.mark.parametrize("line", ["12 were hurt.", "In 2024", "214 passengers", "Arn, page 3 of the log says"])
def test_lines_with_words_beside_a_number_stay(line: str) -> None:
    assert paragraphs_of_pages([f"{line}\nNobody died."])[0].startswith(line)


def test_a_number_that_counts_with_the_pages_is_left_out_and_a_year_stays() -> None:
    assert paragraphs_of_pages(["17\nNobody died.", "18\nTwelve were hurt."]) == ["Nobody died.", "Twelve were hurt."]
    assert paragraphs_of_pages(["Nobody died.\n2011", "Twelve.\n2024"]) == ["Nobody died.", "2011", "Twelve.", "2024"]


def test_running_heads_are_left_out_and_what_stands_once_stays() -> None:
    pages = [f"Arn Post, 30 November 2024, page {n}\n{text}\nArn Media Ltd" for n, text in enumerate("ABCD", 1)]
    assert paragraphs_of_pages([*pages, "Arn Post\nE"]) == ["A", "B", "C", "D", "Arn Post", "E"]
    assert paragraphs_of_pages(["Arn Post\nNobody died."]) == ["Arn Post", "Nobody died."]


def test_a_figure_in_the_middle_of_a_page_is_no_page_number() -> None:
    lines = ["Hurt:", "Twelve", "Killed:", "4", "Missing:", "Seven", "Found:", "Two"]
    assert "4" in paragraphs_of_pages(["\n".join(lines)])
