"""Read how many are counted for so many of others: "12 per 100,000 people", "6.4 litres per 100 km"."""

from factcheck.lexicon import table
from factcheck.mentions.quantities.tokens import Tokens
from factcheck.values.quantity import Quantity

_LINKS = (["per"], ["per", "every"], ["for", "every"], ["for", "each"], ["in", "every"], ["out", "of", "every"])
"""What stands between what is counted and of how many it is counted."""
_NO_SIDE = frozenset({"percent", "share", "ordinal", "multiple"})
_ROUND = 10
"""What a count is a multiple of that others are counted for: "per 100,000", but not "for every 3". Heuristic."""
_LONGEST_OF = 4
"""Words from "of" to "per" behind what is counted: "cases of yellow fever per". Heuristic."""
_KEPT = frozenset({"noun", "head", "noun_class", "change", "definite"})


def rate(tokens: Tokens, end: int, start: int, *, one: Quantity, two: Quantity) -> Quantity | None:
    """Return the first amount as one for so many as the second says; None where it is none.

    Args:
        tokens: the text.
        end: index after the last token of the first amount.
        start: index of the first token of the second.
        one: the first amount.
        two: the second.
    """
    link = tokens.words[end:start]
    if one.noun is not None and link[:1] == ["of"] and all(map(str.isalpha, link)):
        link = link[-1:] if len(link) <= _LONGEST_OF else link  # "4 cases of measles per million"
    if link not in _LINKS or tokens.broken(start) or not _is_side(one):
        return None
    under = _under(two)
    return None if under is None else in_rate(one, f"{one.unit or ''}/{under}")


def in_rate(amount: Quantity, unit: str) -> Quantity:
    """Return an amount in the unit of a rate."""
    return Quantity.of(
        amount.figures, amount.modifier, amount.place, unit=unit, **amount.model_dump(include=set(_KEPT))
    )


def _is_side(amount: Quantity) -> bool:
    """Whether an amount may be either side of a rate: a count or a measure, and no share, rank or rate."""
    is_plain = amount.wording is None and amount.role is None and bool(amount.figures)
    return is_plain and amount.unit not in _NO_SIDE and "/" not in (amount.unit or "")


def _under(two: Quantity) -> str | None:
    """Return of how many a rate is, and of what: "100000 person", "100 kilometre"; None for what begins no rate."""
    if two.modifier != "none" or not _is_side(two):
        return None
    size = two.figures[0]
    is_many = size == int(size) and size > 1
    if not is_many or (two.unit is None and size % _ROUND):
        return None
    return f"{int(size)} {_what(two)}".rstrip()


def _what(two: Quantity) -> str:
    """Return what the lower figure of a rate measures or counts; all kinds of people are counted as one."""
    name = two.unit or two.noun_class or ""
    known = table("units")["per"].get(name)
    return name if known is None else str(known[0])
