"""Laws of size: what holds for a few sources holds for many."""

from factcheck.pipeline import check
from factcheck.source import Source

COPIED = "North Korea has sent some {} troops to Russia, the ministry said. Andrei Belousov met Kim Jong Un on Friday."


def test_a_hundred_copies_say_what_five_say() -> None:
    sources = [Source(f"s{number:03}", COPIED.format(12_000 + number % 5)) for number in range(100)]
    few, many = (
        {(finding.question, str(finding.relation), len(finding.positions)) for finding in check(some).findings}
        for some in (sources[:5], sources)
    )
    assert few == many
