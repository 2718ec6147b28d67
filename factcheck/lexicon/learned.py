"""Rows of tables that are learned, not written."""

from typing import NamedTuple


class Weight(NamedTuple):
    """What a level of a comparison weighs, and words for it."""

    weight: float
    words: str
    source: str
