"""Sentences of a text."""

import time

import pytest

from factcheck.document.sentences import find_sentences


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Mr. Kim left. No stayed.", ["Mr. Kim left.", "No stayed."]),
        ("It began on Nov. 20 in Seoul. It ended.", ["It began on Nov. 20 in Seoul.", "It ended."]),
        ("Sales rose 3.5 percent. Costs fell.", ["Sales rose 3.5 percent.", "Costs fell."]),
        ("Talks ended in November. Nobody signed.", ["Talks ended in November.", "Nobody signed."]),
        ("The U.S. Senate voted. It passed.", ["The U.S. Senate voted.", "It passed."]),
        ("He moved to the U.S. The family followed.", ["He moved to the U.S.", "The family followed."]),
        ("“We will go.” He left.", ["“We will go.”", "He left."]),
        ("“Will you go?” he asked. She did.", ["“Will you go?” he asked.", "She did."]),
        ("A headline\nThe first line. The second.", ["A headline", "The first line.", "The second."]),
        ("One\r\n\r\nTwo", ["One", "Two"]),
        ("", []),
        (" \n\t ", []),
        ("...", ["..."]),
        ("John F. Kennedy spoke. Gen. No listened.", ["John F. Kennedy spoke.", "Gen. No listened."]),
        ("Melford Inc. CEO Ann Doyle left. She ran.", ["Melford Inc. CEO Ann Doyle left.", "She ran."]),
        ("Halden Corp. Co-founder Ito left.", ["Halden Corp. Co-founder Ito left."]),
        ("He joined Melford Inc. Ann Doyle left.", ["He joined Melford Inc.", "Ann Doyle left."]),
        ("He won! Really? Yes.", ["He won!", "Really?", "Yes."]),
    ],
)
def test_sentences(text: str, sentences: list[str]) -> None:
    assert [text[span.start : span.end] for span in find_sentences(text)] == sentences


def test_a_stretch_without_a_stop_is_cut_at_a_space() -> None:
    text = "a few words " * 1_000
    sentences = [text[span.start : span.end] for span in find_sentences(text)]
    assert max(map(len, sentences)) <= 1_500
    assert " ".join(sentences) == text.strip()


def test_a_stretch_without_a_space_is_cut() -> None:
    assert "".join("x" * (span.end - span.start) for span in find_sentences("x" * 10_000)) == "x" * 10_000


def test_a_run_of_points_takes_no_time() -> None:
    started = time.process_time()
    find_sentences("." * 200_000 + "a")
    assert time.process_time() - started < 2.0
