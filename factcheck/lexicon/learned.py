"""Rows of tables that are learned, not written."""

from typing import NamedTuple


class Weight(NamedTuple):
    """What a level of a comparison weighs, and words for it."""

    weight: float
    words: str
    source: str


class Band(NamedTuple):
    """The least weight of a band of links, and how many of 100 such pairs were right, in pairs left out."""

    weight: float
    right: int
    source: str
