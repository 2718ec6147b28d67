"""Find what a sentence says rose or fell "from A to B", for the rules that reckon with it."""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from factcheck.document.tokens import find_tokens
from factcheck.mentions.mention import Mention
from factcheck.rules.inside.arithmetic import at_one_place, cue, one_measure
from factcheck.rules.inside.passage import Passage
from factcheck.values.quantity import Quantity

_FROM = "from (a|an|the)? WORD{0,2}"
_TO = "to (a|an|the)? WORD{0,2}"
_ON_TO = f"~BREAK{{0,8}} {_TO}"
_UP_FROM = f",? ~BREAK{{0,8}} {_FROM}"
_OTHER_THING = "OTHER_CLAUSE|or|by|up|down"
_UP_BY = "~(BREAK|DIGITS){0,4} , (up|down|(a|an) CHANGE_NOUNS of)"
_FROM_BASE = ",? from (the|a)?"


class Move(NamedTuple):
    """A figure that becomes another, and the mentions that hold both."""

    first: Quantity
    last: Quantity
    mentions: tuple[Mention, ...]


def moves(passage: Passage) -> Iterator[Move]:
    """Yield each "from A to B" and "to B from A" of a sentence, both figures read at one place and in one unit."""
    if not passage.search(cue("from")):
        return
    for mention in passage.mentions:
        if mention.ends and _is_from(passage, mention):
            start, end = at_one_place([each.quantity for each in mention.ends])
            yield Move(start, end, (mention,))
    for one, other in pairwise(passage.mentions):
        found = _first_and_last(passage, one, other)
        if found is not None and not passage.search_gap(one, other, cue(_OTHER_THING)):
            yield from _move(*found, (one, other))


def _first_and_last(passage: Passage, one: Mention, other: Mention) -> tuple[Mention, Mention] | None:
    """Return which of two neighbours a move begins with and which it ends with; None where they are no move."""
    if passage.before(one, cue(_FROM)) and passage.between(one, other, cue(_ON_TO)):
        return one, other
    if passage.before(one, cue(_TO)) and passage.between(one, other, cue(_UP_FROM)):
        return other, one
    return None


def _is_from(passage: Passage, mention: Mention) -> bool:
    """Whether a range is written "from A to B"."""
    start = cue("from")
    return bool(passage.before(mention, start) or start.match(passage.sentence.tokens, passage.bounds(mention)[0]))


def _move(first: Mention, last: Mention, mentions: tuple[Mention, ...]) -> Iterator[Move]:
    """Yield a move where both figures count or measure one thing."""
    one, other = first.quantity, last.quantity
    if len(one.figures) != 1 or len(other.figures) != 1 or "ordinal" in (one.unit, other.unit):
        return
    if one.unit is None and _has_scale(last) and not _has_scale(first):
        return
    if one.unit is None and other.unit is not None:
        one = Quantity.of(one.figures, one.modifier, one.place, unit=other.unit)
    if one_measure((one, other)) and not count_two_things(one, other):
        start, end = at_one_place((one, other))
        yield Move(start, end, mentions)


def count_two_things(*quantities: Quantity) -> bool:
    """Whether the nouns of figures are of two classes."""
    return len({each.noun_class for each in quantities} - {None}) > 1


def _has_scale(mention: Mention) -> bool:
    """Whether the words of a figure hold "million" or the like."""
    return cue("SCALES").search(find_tokens(mention.text)) is not None


def levels(passage: Passage) -> Iterator[tuple[Move, Mention]]:
    """Yield each "B, up by so much from A" of a sentence, with the mention of how much."""
    for last, change, first in zip(passage.mentions, passage.mentions[1:], passage.mentions[2:], strict=False):
        joined = passage.between(last, change, cue(_UP_BY)) and passage.between(change, first, cue(_FROM_BASE))
        if joined and last.quantity.change is None:
            for move in _move(first, last, (last, first)):
                yield move, change
