"""Read cardinals and ordinals: groups below a scale word, and the scale words between them."""

from decimal import Decimal
from typing import NamedTuple

from factcheck.mentions.quantities.figures import HUNDRED, ONE, TEN, Number, figure_of, joint, place_of
from factcheck.mentions.quantities.tokens import Tokens
from factcheck.mentions.quantities.words import number_words

_NO_LIMIT = Decimal("Infinity")
_THOUSAND = 1000
_AND, _HUNDREDS = frozenset({"and", "&"}), frozenset({"hundred", "hundreds"})
_LOW_RANKS = frozenset({"first", "second", "third"})
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
    if tokens.at(after) == "hundredth" and part.value < HUNDRED:
        return _Part(after + 1, part.value * HUNDRED, True)
    is_low = part.value < HUNDRED or figure is not None
    if tokens.at(after) not in _HUNDREDS or not is_low or part.value == 0:
        return part
    return _hundreds(tokens, _Part(after + 1, part.value * HUNDRED))


def _hundreds(tokens: Tokens, part: _Part) -> _Part:
    """Read what may follow "three hundred": "and two", "twenty-one", "and 21"."""
    joined = tokens.at(part.last) in _AND
    start = part.last + joined
    rest = below_hundred(tokens, start)
    if rest is None and joined:
        rest = _two_figures(tokens, start)
    if rest is None or rest.value == 0 or _is_apart(tokens, start, rest, joined=joined):
        return part
    return _Part(rest.last, part.value + rest.value, rest.is_ordinal)


def _two_figures(tokens: Tokens, index: int) -> _Part | None:
    """Read "21" of "three hundred and 21"."""
    word = tokens.at(index)
    return _Part(index + 1, Decimal(word)) if word.isdecimal() and len(word) <= len("21") and word != "0" else None


def _is_apart(tokens: Tokens, start: int, rest: _Part, *, joined: bool) -> bool:
    """Whether a number behind "three hundred" is none of its parts, but begins another or counts parts of a whole."""
    if joined and rest.is_ordinal and tokens.at(start) in ("second", "third"):
        return True
    follows = tokens.at(joint(tokens, rest.last))
    if follows == "hundred" or (follows == "point" and joined):
        return True
    bottom = number_words().denominators.get(follows)
    if bottom is None or rest.is_ordinal:
        return False
    if joined:
        return rest.value < bottom  # "one hundred and three quarters"
    return rest.value % TEN == 0 and rest.value > TEN  # "one hundred thirty-fifths"


def cardinal(tokens: Tokens, index: int) -> Number | None:
    """Read groups with falling scale words, to a cardinal or an ordinal."""
    group = opening = _group(tokens, index, opening=True)
    if group is None or opening is None:
        return _lone_ordinal(tokens, index)
    digits = tokens.is_figure(index) or tokens.at(index)[0] == "."
    total, scale, limit = Decimal(0), ONE, _NO_LIMIT
    while True:
        behind = _scale_behind(tokens, group, limit)
        total += group.value * behind.value
        scale = max(scale, behind.value)
        if behind.is_ordinal or behind.value == ONE:
            break
        following = _next_group(tokens, behind.last, behind.value, digits=digits)
        if following is None:
            break
        group, limit = following, behind.value
    is_one_figure = digits and limit == _NO_LIMIT
    place = place_of(opening.value) * scale if is_one_figure else place_of(total)
    return Number(index, behind.last, total, place, "ordinal" if behind.is_ordinal else "cardinal", scale, digits)


def _scale_behind(tokens: Tokens, group: _Part, limit: Decimal) -> _Part:
    """Read the scale words behind a group as one factor below a limit: "thousand", "hundred million", "thousandth"."""
    if group.is_ordinal:
        return _Part(group.last, ONE, True)
    words, last, factor = number_words(), group.last, ONE
    after = joint(tokens, last)
    while (size := words.scales.get(tokens.at(after))) is not None and size * factor < limit:
        factor *= size if factor <= _LARGEST else ONE
        last = after = after + 1
    rank = words.ordinals.get(tokens.at(after))
    if rank is not None and rank >= _THOUSAND and rank * factor < limit:
        return _Part(after + 1, factor * rank, True)
    return _Part(last, factor)


def _lone_ordinal(tokens: Tokens, index: int) -> Number | None:
    rank = number_words().ordinals.get(tokens.at(index))
    return None if rank is None else Number(index, index + 1, rank, ONE, "ordinal")


def _next_group(tokens: Tokens, index: int, limit: Decimal, *, digits: bool) -> _Part | None:
    """Read the group that goes on a number below its last scale word; None when the number ends there."""
    joined = tokens.at(index) in _AND
    start = index + joined
    comma = not digits and tokens.at(start) == "," and tokens.at(start - 1) in number_words().scales
    start += comma  # "three million, two hundred and forty"
    if not _may_go_on(tokens, start, digits=digits and not joined):
        return None
    group = _group(tokens, start, opening=False)
    if group is None or not 0 < group.value < limit:
        return None
    scale = _scale_at(tokens, group.last)
    is_short = comma and group.value < HUNDRED and not scale  # a comma joins only what is long
    if scale >= limit or is_short or (joined and _counts_other(tokens, start, group)):
        return None
    return group


def _may_go_on(tokens: Tokens, start: int, *, digits: bool) -> bool:
    """Whether a number may go on at a token; in figures only before "hundred" or a smaller scale."""
    if not tokens.at(start) or tokens.broken(start):
        return False
    return not tokens.is_figure(start) or (digits and _scale_at(tokens, start + 1) > 0)  # "4 thousand 3 hundred"


def _counts_other(tokens: Tokens, start: int, group: _Part) -> bool:
    """Whether the group behind "and" is a fraction or a rank of its own: "and three quarters", "and third"."""
    if group.is_ordinal:
        return tokens.at(start) in _LOW_RANKS
    return tokens.at(joint(tokens, group.last)) in number_words().denominators


def _scale_at(tokens: Tokens, index: int) -> Decimal:
    """Return the amount of the scale word at a token, "hundred" included; 0 without one."""
    word = tokens.at(joint(tokens, index))
    return HUNDRED if word == "hundred" else number_words().scales.get(word, Decimal(0))
