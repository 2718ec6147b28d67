"""Files as people have them: encodings, front matter, and what is no text."""

from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.errors import SourceError
from factcheck.readers import READERS, read
from factcheck.readers.text import read_text
from factcheck.source import Anchor, Source

SEOUL = timezone(timedelta(hours=9))
QUOTED = "“Twelve thousand” – 12,000 – née"


def read_bytes(content: bytes, name: str = "wire.txt") -> Source:
    (source,) = read_text(name, content)
    return source


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (QUOTED.encode(), QUOTED),
        (b"\xef\xbb\xbf" + QUOTED.encode(), QUOTED),
        (QUOTED.encode("utf-16"), QUOTED),
        (b"\xfe\xff" + QUOTED.encode("utf-16-be"), QUOTED),
        (QUOTED.encode("cp1252"), QUOTED),
        (b"one\r\ntwo\rthree\n", "one\r\ntwo\rthree\n"),
        (b"Of the 12 dead\0 seven were soldiers.", "Of the 12 dead\0 seven were soldiers."),
        ("🪖 12,000 | שלום | e\u0301".encode(), "🪖 12,000 | שלום | e\u0301"),
        (b"ID3 tags were read by 12 people.", "ID3 tags were read by 12 people."),
        (b"---\nA rule above text.\n---\nMore.", "---\nA rule above text.\n---\nMore."),
        (b"---\nThe end was never written.", "---\nThe end was never written."),
        (b"----\npublished: 2024-11-29\n----\n", "----\npublished: 2024-11-29\n----\n"),
    ],
)
def test_text_is_read_as_it_stands(content: bytes, text: str) -> None:
    source = read_bytes(content)
    assert source.text == text
    assert (source.published, source.text_start) == (None, (1, 1))


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"", "wire.txt is empty\n  Leave it out"),
        (b"\xef\xbb\xbf \n", "wire.txt is empty\n  Leave it out"),
        (b"---\npublished: 2024-11-29\n---\n", "wire.txt is empty\n  Leave it out"),
        (
            b"\xff\xd8\xff\xe0\0\x10JFIF",
            "cannot read wire.txt: not text (byte 0 is 0xFF, followed by 0xD8: a JPEG image)",
        ),
        (b"PK\x03\x04\x14\0", "a ZIP archive, or a Word"),
        (b"ID3\x04\0\0", "an MP3 sound"),
        (bytes(range(256)), "byte 0 is 0x00, followed by 0x01: a binary file"),
        ("Twelve dead".encode("utf-16-le"), "byte 1 is 0x00: binary, or UTF-16 without mark"),
        ("Twelve dead".encode("utf-32"), "it is UTF-32"),
        (b"\xff\xfeA\0b", "a fault in UTF-16"),
        (b"\xef\xbb\xbfcaf\xe9", "byte 6 is 0xE9, a fault in UTF-8"),
        (QUOTED.encode() + b"\xff.", "byte 41 is 0xFF, a fault in UTF-8"),
        (b"caf\xe9 \x81", "byte 5 is 0x81, a fault in Windows-1252"),
    ],
)
def test_what_is_no_text_is_refused_with_advice(content: bytes, complaint: str) -> None:
    with pytest.raises(SourceError) as caught:
        read_bytes(content)
    message = str(caught.value)
    assert complaint in message
    what, advice = message.split("\n")
    assert "wire.txt" in what
    assert advice.startswith("  ")


HEAD = """---
# desk copy
published: 2024-11-29T18:00+09:00
Publisher: "The Post"
url: https://example.org/a?b=1:2
language: en-GB
tags:
  - war
title: Ministers: they met

---
Ministers met.
"""


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_front_matter_is_read_and_kept_out_of_the_text(end: str) -> None:
    source = read_bytes(HEAD.replace("\n", end).encode())
    assert source.text == f"Ministers met.{end}"
    assert source.text_start == (12, 1)
    assert source.published == datetime(2024, 11, 29, 18, tzinfo=SEOUL)
    assert source.published_trust == "metadata"
    assert (source.publisher, source.url, source.language) == ("The Post", "https://example.org/a?b=1:2", "en")


@pytest.mark.parametrize(
    ("line", "publisher"),
    [
        ("publisher: The Post # of Rome", "The Post"),
        ("publisher: 'The #1 Post'\t# daily", "The #1 Post"),
        ('publisher: "Anna\'s Post" ', "Anna's Post"),
        ("publisher: The #1 Post", "The"),
        ("publisher: No.#1", "No.#1"),
        ("publisher: # to come", None),
        ("publisher: '", None),
    ],
)
def test_comments_and_quotation_marks_are_no_part_of_a_value(line: str, publisher: str | None) -> None:
    source = read_bytes(f"---\nlanguage: en\n{line}\n...\nMinisters met.".encode())
    assert (source.publisher, source.text) == (publisher, "Ministers met.")


@pytest.mark.parametrize(
    ("head", "complaint"),
    [
        ("published: last Friday", 'wire.txt, line 2: published: "last Friday" is no date\n  Write it as 2024-11-29'),
        ("published: 29/11", '"29/11" is no date (no year)'),
        ("published: 29/11/2024", '"29/11/2024" is no date (day or month first?)'),
        ("published: 2024-11", '"2024-11" is no date (no day)'),
        ("published: 2024-02-30", '"2024-02-30" is no date (no such day or time)'),
        ("url: x\npublisher: a\npublisher: b", "wire.txt, line 4: publisher stands here again"),
        ("published: 2024-11-29\nFriday", "wire.txt, line 3: no line of front matter"),
    ],
)
def test_a_fault_in_front_matter_is_shown_by_line(head: str, complaint: str) -> None:
    with pytest.raises(SourceError) as caught:
        read_bytes(f"---\n{head}\n---\nText.".encode())
    assert complaint in str(caught.value)


def test_front_matter_that_is_never_closed_is_no_text() -> None:
    with pytest.raises(SourceError, match="line 1: the front matter has no end"):
        read_bytes(b"---\npublished: 2024-11-29\nMinisters met.")


def test_a_key_without_value_tells_nothing() -> None:
    source = read_bytes(b"---\npublished:\npublisher: ''\n---\nText.")
    assert (source.published, source.publisher, source.published_trust) == (None, None, "given")


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(lambda text: text.strip()), st.data())
def test_reading_keeps_every_character(text: str, data: st.DataObject) -> None:
    encoding = data.draw(st.sampled_from(["utf-8-sig", "utf-16"]))
    head = "---\npublished: 2024-11-29\n---\n"
    assert read_bytes((head + text).encode(encoding)).text == text


@pytest.mark.parametrize(
    ("given_date", "published"),
    [
        (date(2024, 11, 30), date(2024, 11, 30)),
        ("2024-11-30", date(2024, 11, 30)),
        ("2024-11-30T09:00Z", datetime(2024, 11, 30, 9, tzinfo=UTC)),
        (Anchor(earliest=date(2024, 11, 30)), Anchor(earliest=date(2024, 11, 30))),
    ],
)
def test_the_callers_date_outranks_the_front_matter(tmp_path: Path, given_date: date, published: date) -> None:
    path = tmp_path / "wire.txt"
    path.write_bytes(b"---\npublished: 2024-11-29\n---\nText.")
    source = read(path, published=given_date)
    assert source.published == published
    assert source.published_trust == "given"


def test_a_bad_date_of_the_caller_names_the_file(tmp_path: Path) -> None:
    (tmp_path / "wire.txt").write_bytes(b"Text.")
    with pytest.raises(SourceError, match=r'wire\.txt: published: "29/11" is no date \(no year\)'):
        read(tmp_path / "wire.txt", published="29/11")


def test_id_and_path(tmp_path: Path) -> None:
    path = tmp_path / "000_a.b.txt"
    path.write_bytes(b"Text.")
    assert (read(path).id, read(str(path)).path) == ("000_a.b", str(path))


@pytest.mark.parametrize(
    ("name", "complaint"),
    [
        ("missing.txt", "missing.txt: no such file\n  Check the path."),
        (".", "a folder, not a file\n  Name the files in it."),
        ("a\0b.txt", "embedded null"),
        ("a" * 300 + ".txt", "its name is too long"),
    ],
)
def test_a_file_that_cannot_be_opened(tmp_path: Path, name: str, complaint: str) -> None:
    with pytest.raises(SourceError) as caught:
        read(str(tmp_path / name))
    assert str(caught.value).startswith(f"cannot read {tmp_path}")
    assert complaint in str(caught.value)


def test_a_megabyte_is_read_at_once(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_bytes(b"---\n" + b"a: b\n" * 100_000 + b"---\n" + b"12 dead. " * 100_000)
    source = read(path)
    assert (len(source.text), source.text_start) == (900_000, (100_003, 1))


def test_long_blanks_in_front_matter_are_read_at_once() -> None:
    blanks = " " * 100_000
    head = f"---\na: x{blanks}x\npublisher{blanks}:{blanks}'The Post'{blanks}\n"
    assert read_bytes(f"{head}---\nText.".encode()).publisher == "The Post"
    with pytest.raises(SourceError, match="line 4: no line of front matter"):
        read_bytes(f"{head}a{blanks}\n---\nText.".encode())


def test_readers_go_by_suffix_in_lower_case() -> None:
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in READERS)
