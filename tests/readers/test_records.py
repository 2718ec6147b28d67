"""Names of columns and keys, however they are written."""

import pytest

from factcheck.readers.records import holds_text, known_name, text_of_record


@pytest.mark.parametrize(
    ("column", "known"),
    [
        ("Text", "text"),
        ("articlebody", "articleBody"),
        ("Full text", "full_text"),
        ("Publish Date", "publish_date"),
        ("publishedAt", "publishedAt"),
        ("media-name", "media_name"),
        ("Hurt", "Hurt"),
        ("textile", "textile"),
        ("", ""),
    ],
)
def test_a_column_is_known_however_its_name_is_written(column: str, known: str) -> None:
    assert known_name(column) == known


def test_a_table_has_text_where_a_column_is_one() -> None:
    assert holds_text(["id", "body_html"])
    assert not holds_text(["id", "title", "date"])


def test_html_is_read_as_lines_and_prose_as_it_stands() -> None:
    assert text_of_record({"body": "<p>One.</p><p>Two.</p>"}) == "One.\nTwo."
    assert text_of_record({"body": "5 < 6 & 7"}) == "5 < 6 & 7"
    assert text_of_record({"body_html": "<p>One.</p>", "body": " "}) == "One."
