"""Laws of size: what holds for a few sources holds for many."""

import pytest

from factcheck.pipeline import check
from factcheck.source import Source

COPIED = "North Korea has sent some {} troops to Russia, the ministry said. Andrei Belousov met Kim Jong Un on Friday."
BLANKS = (" ", "\t", "\u00a0", "\u200b", "\u2028", "\n", "\r\n ")
MARKS = (*".…,:;!?-—_|=+*/\\#$%&@~•°😀([{<\"“”'’", "- ", "> ", "| ", "( ", "“”", "a.")


def test_a_hundred_copies_say_what_five_say() -> None:
    sources = [Source(f"s{number:03}", COPIED.format(12_000 + number % 5)) for number in range(100)]
    few, many = (
        {(finding.question, str(finding.relation), len(finding.positions)) for finding in check(some).findings}
        for some in (sources[:5], sources)
    )
    assert few == many


@pytest.mark.parametrize("unit", [*BLANKS, *MARKS])
def test_a_long_run_of_blanks_or_marks_is_read_at_once_and_tells_nothing(unit: str) -> None:
    run = unit * (20_000 // len(unit))
    first, other = (COPIED.format(figure) for figure in (12_000, 9_000))
    plain, marked = (
        {(finding.question, str(finding.relation), len(finding.positions)) for finding in check(sources).findings}
        for sources in (
            [Source("a", first), Source("b", other)],
            [Source("a", f"{run} x\n{first} {run}\n{run * 2}"), Source("b", other)],
        )
    )
    assert marked == plain
