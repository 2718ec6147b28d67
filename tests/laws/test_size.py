"""Laws of size: a text of any kind, and any number of sources, are read in a time that grows with them."""

import time

import pytest

from factcheck.pipeline import check
from factcheck.source import Source

COPIED = "North Korea has sent some {} troops to Russia, the ministry said. Andrei Belousov met Kim Jong Un on Friday."


@pytest.mark.parametrize(
    "piece",
    [
        "a 5 ",
        "5 people were killed ",
        "5 people were killed in Chile. ",
        '"We sign the whole treaty soon." ',
        "Mr. ",
        ".",
    ],
)
def test_a_text_of_one_piece_is_read_in_seconds(piece: str) -> None:
    text = (piece * (30_000 // len(piece)))[:30_000]
    started = time.process_time()
    check([Source("a", text), Source("b", "At least 7 people were killed in Chile.")])
    assert time.process_time() - started < 10.0


def test_a_hundred_copies_are_compared_in_seconds() -> None:
    sources = [Source(f"s{number}", COPIED.format(12_000 + number % 5)) for number in range(100)]
    started = time.process_time()
    report = check(sources)
    assert time.process_time() - started < 10.0
    assert len(report.findings) > 1
