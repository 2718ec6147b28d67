"""Lines of an article: its headline, and whether a line is running text, an item or a caption."""

import pytest

from factcheck.document.lines import find_headline, form_of, places_of_lines
from factcheck.document.tokens import find_tokens
from factcheck.source import Span


def test_lines_are_without_the_white_space_around_them() -> None:
    text = "  Ferry sinks \n\n\t\nTwo died.\r\n end"
    assert [text[place.start : place.end] for place in places_of_lines(text)] == ["Ferry sinks", "Two died.", "end"]
    assert list(places_of_lines(" \n\t")) == []


@pytest.mark.parametrize(
    ("line", "form"),
    [
        ("- It carried 212 people.", "item"),
        ("• It carried 212 people.", "item"),
        ("3. It was built in 1987.", "item"),
        ("(3) It was built in 1987.", "item"),
        ("-It was built in 1987.", "paragraph"),
        ("2024 was a dry year.", "paragraph"),
        ("312. It was built in 1987.", "paragraph"),
        ("Two people died.", "paragraph"),
        ("Rescuers pictured on Friday", "caption"),
    ],
)
def test_what_a_line_is(line: str, form: str) -> None:
    assert form_of(line, Span(0, len(line)), [token.lower for token in find_tokens(line)]) == form


@pytest.mark.parametrize(
    ("first", "is_headline"),
    [("Ferry sinks", True), ("Ferry sinks.", False), ("x" * 160, True), ("x" * 161, False), ("Ferry sinks:", False)],
)
def test_a_headline_is_a_short_line_without_a_full_stop(first: str, is_headline: bool) -> None:
    text = f"{first}\nTwo died."
    sentences = [Span(0, len(first)), Span(len(first) + 1, len(text))]
    assert (find_headline(text, sentences) == sentences[0]) is is_headline


def test_a_sentence_alone_is_no_headline() -> None:
    assert find_headline("Ferry sinks", [Span(0, 11)]) is None
    assert find_headline("", []) is None
