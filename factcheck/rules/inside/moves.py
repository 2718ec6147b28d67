"""Find what a sentence says rose or fell "from A to B", for the rules that reckon with it."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from factcheck.mentions.mention import Mention
from factcheck.rules.inside.arithmetic import Passage, at_one_place, ends, one_measure
from factcheck.values.quantity import Quantity

_BEFORE_FIRST = re.compile(r"\bfrom\s+(?:an?\s+|the\s+)?(?:[^\W\d]+\s+){0,2}$", re.IGNORECASE)
_BEFORE_LAST = re.compile(r"\bto\s+(?:an?\s+|the\s+)?(?:[^\W\d]+\s+){0,2}$", re.IGNORECASE)
_ON_TO = re.compile(r"(?:\s[^,;:()]{0,40}?)?\bto\s+(?:an?\s+|the\s+)?(?:[^\W\d]+\s+){0,2}", re.IGNORECASE)
_UP_FROM = re.compile(r",?(?:\s[^,;:()]{0,40}?)?\bfrom\s+(?:an?\s+|the\s+)?(?:[^\W\d]+\s+){0,2}", re.IGNORECASE)
_UP_BY = re.compile(
    r"(?:\s[^,;:()\d]{0,20})?,\s+(?:up|down|an?\s+(?:rise|increase|gain|jump|fall|drop|decline|decrease)\s+of)\s+",
    re.IGNORECASE,
)
_FROM_BASE = re.compile(r"\s*,?\s+from\s+(?:the\s+|a\s+)?", re.IGNORECASE)
_OTHER_THING = re.compile(r"\b(?:and|or|but|by|while|who|which|than|per|compared|between|up|down)\b", re.IGNORECASE)
_SCALE = re.compile(r"\b(?:thousand|million|billion|trillion|mn|bn|tn|m|b)\b", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s*$", re.IGNORECASE)


class Move(NamedTuple):
    """A figure that becomes another: both, the mentions that hold them, and where their words begin and end."""

    first: Quantity
    last: Quantity
    mentions: tuple[Mention, ...]

    @property
    def start(self) -> int:
        """Where the first of its words stands."""
        return self.mentions[0].place.start

    @property
    def end(self) -> int:
        """Where its words end."""
        return self.mentions[-1].place.end


def moves(passage: Passage) -> Iterator[Move]:
    """Yield each "from A to B" and "to B from A" of a sentence, both figures read at one place and in one unit."""
    for mention in passage.mentions:
        found = ends(mention)
        if found is not None and (mention.text.lower().startswith("from ") or _FROM.search(passage.before(mention))):
            start, end = at_one_place(found)
            yield Move(start, end, (mention,))
    for one, other in pairwise(passage.mentions):
        gap = passage.gap(one, other)
        if _OTHER_THING.search(gap):
            continue
        if _ON_TO.fullmatch(gap) and _BEFORE_FIRST.search(passage.before(one)):
            yield from _move(one, other, (one, other))
        elif _UP_FROM.fullmatch(gap) and _BEFORE_LAST.search(passage.before(one)):
            yield from _move(other, one, (one, other))


def _move(first: Mention, last: Mention, mentions: tuple[Mention, ...]) -> Iterator[Move]:
    """Make a move where both figures count or measure one thing."""
    one, other = first.quantity, last.quantity
    if len(one.figures) != 1 or len(other.figures) != 1 or "ordinal" in (one.unit, other.unit):
        return
    if _SCALE.search(last.text) and one.unit is None and not _SCALE.search(first.text):
        return
    if one.unit is None and other.unit is not None:
        one = Quantity.of(one.figures, one.modifier, one.place, unit=other.unit)
    nouns = {one.noun_class, other.noun_class} - {None}
    if one_measure((one, other)) and len(nouns) < 2:
        start, end = at_one_place((one, other))
        yield Move(start, end, mentions)


def levels(passage: Passage) -> Iterator[tuple[Move, Mention]]:
    """Yield each "B, up by so much from A" of a sentence, with the mention of how much."""
    for last, change, first in zip(passage.mentions, passage.mentions[1:], passage.mentions[2:], strict=False):
        joined = _UP_BY.fullmatch(passage.gap(last, change)) and _FROM_BASE.fullmatch(passage.gap(change, first))
        if joined and last.quantity.change is None:
            for move in _move(first, last, (last, first)):
                yield move, change
