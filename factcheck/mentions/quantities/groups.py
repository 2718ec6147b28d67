"""Read cardinals and ordinals: groups below a scale word, and the scale words between them."""

from decimal import Decimal
from typing import NamedTuple

from factcheck.mentions.quantities.figures import HUNDRED, ONE, TEN, Number, figure_of, joint, place_of
from factcheck.mentions.quantities.tokens import Tokens
from factcheck.mentions.quantities.words import number_words

_NO_LIMIT = Decimal("Infinity")
_LARGEST = Decimal(10) ** 24
"""A number above this is no amount, however many scale words go on. Heuristic: no news counts higher."""


class _Part(NamedTuple):
    last: int
    value: Decimal
    is_ordinal: bool = False


def below_hundred(tokens: Tokens, index: int) -> _Part | None:
    """Read an amount below a hundred in words, or an ordinal: "seven", "forty-two", "twenty-first"."""
    words, word = number_words(), tokens.at(index)
    plain = words.units.get(word, words.teens.get(word))
    if plain is not None:
        return _Part(index + 1, plain)
    tens = words.tens.get(word)
    if tens is None:
        rank = words.ordinals.get(word)
        return None if rank is None or rank >= HUNDRED else _Part(index + 1, rank, True)
    after = joint(tokens, index + 1)
    unit, rank = words.units.get(tokens.at(after)), words.ordinals.get(tokens.at(after))
    if unit:
        return _Part(after + 1, tens + unit)
    if rank is not None and rank < TEN:
        return _Part(after + 1, tens + rank, True)
    return _Part(index + 1, tens)


def _group(tokens: Tokens, index: int, *, opening: bool) -> _Part | None:
    """Read an amount below the next scale word: "three hundred and two", "seventy-two hundred", "2.33"."""
    word = tokens.at(index)
    figure = figure_of(word) if word else None
    if figure is not None:
        part: _Part | None = _Part(index + 1, figure)
    elif word == "hundred" or (opening and word in number_words().scales):
        part = _Part(index, ONE)
    else:
        part = below_hundred(tokens, index)
    if part is None or part.is_ordinal:
        return part
    after = joint(tokens, part.last)
    if tokens.at(after) in ("hundredth",) and part.value < HUNDRED:
        return _Part(after + 1, part.value * HUNDRED, True)
    if tokens.at(after) not in ("hundred", "hundreds") or (part.value >= HUNDRED and figure is None) or part.value == 0:
        return part
    return _hundreds(tokens, _Part(after + 1, part.value * HUNDRED))


def _hundreds(tokens: Tokens, part: _Part) -> _Part:
    """Read what may follow "three hundred": "and two", "twenty-one", "and 21"."""
    after, joined = part.last, False
    if tokens.at(after) in ("and", "&"):
        after, joined = after + 1, True
    word = tokens.at(after)
    rest = below_hundred(tokens, after)
    if rest is None and joined and word.isdecimal() and len(word) <= 2 and word != "0":
        rest = _Part(after + 1, Decimal(word))
    if rest is None or rest.value == 0 or (rest.is_ordinal and tokens.at(after) in ("second", "third") and joined):
        return part
    follows = tokens.at(joint(tokens, rest.last))
    if follows in ("hundred", "point") and not (follows == "point" and not joined):
        return part
    bottom = number_words().denominators.get(follows)
    if (
        bottom is not None
        and not rest.is_ordinal
        and (rest.value < bottom if joined else rest.value % TEN == 0 and rest.value > TEN)
    ):
        return part  # "one hundred and three quarters", "one hundred thirty-fifths"
    return _Part(rest.last, part.value + rest.value, rest.is_ordinal)


def cardinal(tokens: Tokens, index: int) -> Number | None:
    """Read groups with falling scale words, to a cardinal or an ordinal."""
    words = number_words()
    group = _group(tokens, index, opening=True)
    if group is None:
        return _lone_ordinal(tokens, index)
    digits = tokens.at(index)[0].isdigit() or tokens.at(index)[0] == "."
    place = place_of(group.value) if group.last > index else ONE
    total, limit, last, scale, ordinal = Decimal(0), _NO_LIMIT, index, ONE, group.is_ordinal
    while group is not None:
        value, last, ordinal = group.value, group.last, group.is_ordinal
        after = joint(tokens, last)
        here = ONE
        while not ordinal and tokens.at(after) in words.scales and words.scales[tokens.at(after)] * here < limit:
            here *= words.scales[tokens.at(after)] if here <= _LARGEST else ONE
            last = after + 1
            after = last
        rank = words.ordinals.get(tokens.at(after))
        if not ordinal and rank is not None and rank >= 1000 and rank * here < limit:
            here, last, ordinal = here * rank, after + 1, True
        total += value * here
        scale = max(scale, here)
        if ordinal or here == ONE:
            break
        limit = here
        group = _next_group(tokens, last, limit, digits=digits)
    if scale > ONE or not digits:
        place = place_of(total) if not digits or total != value * scale else place * scale
    return Number(index, last, total, place, "ordinal" if ordinal else "cardinal", scale, digits)


def _lone_ordinal(tokens: Tokens, index: int) -> Number | None:
    rank = number_words().ordinals.get(tokens.at(index))
    return None if rank is None else Number(index, index + 1, rank, ONE, "ordinal")


def _next_group(tokens: Tokens, index: int, limit: Decimal, *, digits: bool) -> _Part | None:
    """Read the group that goes on a number below its last scale word; None when the number ends there."""
    joined = tokens.at(index) in ("and", "&")
    start = index + 1 if joined else index
    comma = tokens.at(start) == "," and not digits and tokens.at(start - 1) in number_words().scales
    start += comma  # "three million, two hundred and forty"
    word = tokens.at(start)
    if not word or tokens.broken(start):
        return None
    if word[0].isdigit() and not (digits and not joined and _scale_at(tokens, start + 1)):
        return None  # "4 thousand 3 hundred": figures go on only before "hundred" or a smaller scale
    group = _group(tokens, start, opening=False)
    if group is None or not 0 < group.value < limit or _scale_at(tokens, group.last) >= limit:
        return None
    short = comma and group.value < HUNDRED and not _scale_at(tokens, group.last)  # a comma joins only what is long
    follows = tokens.at(joint(tokens, group.last))
    fraction = joined and follows in number_words().denominators and not group.is_ordinal
    rank = joined and group.is_ordinal and word in ("first", "second", "third")
    return None if short or fraction or rank else group


def _scale_at(tokens: Tokens, index: int) -> Decimal:
    """Return the amount of the scale word at a token, "hundred" included; 0 without one."""
    word = tokens.at(joint(tokens, index))
    return HUNDRED if word == "hundred" else number_words().scales.get(word, Decimal(0))
