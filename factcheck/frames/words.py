"""The words by which a frame is found."""

from functools import cache

from factcheck.lexicon import table


@cache
def frame_words(name: str) -> frozenset[str]:
    """Return the words of one row of the table."""
    return frozenset(table("frame_words")["words"][name][0].split())
