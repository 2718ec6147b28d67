"""Contrast: two wordings at one place of a sentence that two sources share, which exclude each other."""

from typing import NamedTuple

from factcheck.source import Span
from factcheck.values.description import Aspect


class Contrast(NamedTuple):
    """Words at one place of two sentences that exclude each other.

    Args:
        aspect: in which respect.
        ours: the words of the one, by their numbers: the first, and the one behind the last.
        theirs: those of the other.
        stated: what each says, in a form that any wording shares.
    """

    aspect: Aspect
    ours: tuple[int, int]
    theirs: tuple[int, int]
    stated: tuple[str, str]


class Altered(NamedTuple):
    """Words of a source in whose place another source has others that exclude them.

    Args:
        place: where they stand.
        aspect: in which respect.
        word: what they say, in a form that any wording shares.
        slots: the pairs of places that they fill.
        family: of words that are likely said of one thing in any wording, the class; empty in near copies.
        reasons: why they are likely said of one thing.
    """

    place: Span
    aspect: Aspect
    word: str
    slots: tuple[str, ...]
    family: str = ""
    reasons: tuple[str, ...] = ()
