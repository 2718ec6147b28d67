"""Read how large a part of all is that is told by one of so many: "one exam in seven", "every seventh exam"."""

from decimal import Decimal

from factcheck.mentions.quantities.figures import ONE
from factcheck.mentions.quantities.tokens import Tokens
from factcheck.mentions.quantities.words import cues
from factcheck.values.quantity import Quantity
from factcheck.values.units import measure

_LINKS = (["in"], ["out", "of"], ["in", "every"], ["out", "of", "every"])
"""What stands between one of a kind and of how many it is one."""
_EVERY = "every"
_FEWEST = 3
"""The least ordinal behind "every" that is read as a part: "every second counts" tells of none. Heuristic."""
_MOST = 1_000_000
"""Of how many one may be: "one driver in 1,200". Heuristic: of more no share is told so."""
_KEPT = {"noun", "head", "noun_class", "definite"}


def share_of_one(tokens: Tokens, end: int, start: int, *, one: Quantity, two: Quantity) -> Quantity | None:
    """Return the share that one of a kind is of so many: "one exam in seven"; None where it is none.

    Args:
        tokens: the text.
        end: index after the last token of the first amount.
        start: index of the first token of the second.
        one: the first amount.
        two: the second.
    """
    if tokens.words[end:start] not in _LINKS or tokens.broken(start) or one.noun is None or one.figures != (ONE,):
        return None
    is_plain = one.unit is None and one.role is None and two.unit is None and two.noun is None
    if not is_plain or two.modifier != "none" or two.change is not None or not 1 < two.figures[0] <= _MOST:
        return None
    return None if two.figures[0] != int(two.figures[0]) else _part(two.figures[0], one)


def share_of_every(tokens: Tokens, first: int, ordinal: Quantity) -> Quantity | None:
    """Return the share that an ordinal behind "every" tells: "every seventh exam"; None of a time, as of "every fourth
    year".

    Args:
        tokens: the text.
        first: index of the first token of the ordinal.
        ordinal: its quantity, with the noun.
    """
    if ordinal.unit != "ordinal" or tokens.at(first - 1) != _EVERY or ordinal.head is None:
        return None
    is_time = measure(ordinal.head).dimension == "time" or ordinal.head in cues("times_of_every")
    return None if is_time or ordinal.figures[0] < _FEWEST else _part(ordinal.figures[0], ordinal)


def _part(of: Decimal, one: Quantity) -> Quantity:
    return Quantity.of((1 / of,), one.modifier, 1 / of, unit="share", **one.model_dump(include=_KEPT))
