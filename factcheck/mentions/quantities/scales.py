"""Read the letters of scale behind a figure: "5k", "1.2m people", "6 B litres", but no metres and no grams."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from factcheck.document.vocabulary import ends_like, plain_adjectives
from factcheck.mentions.quantities.figures import joint
from factcheck.mentions.quantities.money import Unit, currency_after
from factcheck.mentions.quantities.nouns import is_plural
from factcheck.mentions.quantities.tokens import Tokens
from factcheck.mentions.quantities.units import unit_after
from factcheck.mentions.quantities.words import cues, number_words

_NOUN_REACH = 3
"""Tokens behind letters of scale in which what is counted is looked for: "21m new customers". Heuristic."""


def suffix_after(tokens: Tokens, index: int, *, is_money: bool) -> Unit | None:
    """Read the letters of scale that follow figures, also on a hyphen: "k", "m", "-bn"; its factor is the scale."""
    at = joint(tokens, index)
    row = number_words().suffixes.get(tokens.at(at))
    if row is None or (at > index and not _may_be_tied(tokens, at, is_money=is_money)):
        return None
    factor, kind = row
    meant = _is_scale_of_money(tokens, at) if is_money else _IS_SCALE[kind](tokens, at)
    return Unit("", at + 1, factor) if meant else None


def _may_be_tied(tokens: Tokens, index: int, *, is_money: bool) -> bool:
    """Whether letters of scale may stand on a hyphen: "$4-m", "5-bn", but not "5-m"."""
    return tokens.touches(index) and (is_money or len(tokens.at(index)) > 1)


def _is_scale_of_money(tokens: Tokens, index: int) -> bool:
    """Whether letters behind a sum of money are its scale: "$5m", "$5 m", "$5 bn"."""
    return tokens.touches(index) or len(tokens.at(index)) > 1 or tokens.gap(index) == " "


def _is_plain_scale(tokens: Tokens, index: int) -> bool:
    """Whether letters are a scale that are hardly anything else: "5bn", "5 k", but not "5 k run" nor "2.5K"."""
    is_kelvin = tokens.raw(index) == "K" and "." in tokens.at(index - 1)
    is_loose_k = tokens.at(index) == "k" and not tokens.touches(index) and tokens.is_word(index + 1)
    return not (is_kelvin or is_loose_k)


def _is_scale_before_money(tokens: Tokens, index: int) -> bool:
    """Whether letters are a scale because a currency follows: "5t euros"."""
    return currency_after(tokens, index + 1) is not None


def _is_scale(tokens: Tokens, index: int) -> bool:
    """Whether "m" or "b" is a scale where no currency stands before: "1.2m people", "10M", "6 B litres"."""
    is_capital = tokens.raw(index).isupper()
    if tokens.at(index) == "m" and is_capital and _is_mega(tokens, index):
        return True
    if not tokens.touches(index):
        return is_capital and tokens.gap(index) == " " and _counts(tokens, index + 1)
    if currency_after(tokens, index + 1) is not None:
        return True
    return _is_billion(tokens, index) if tokens.at(index) == "b" else _is_million(tokens, index)


def _is_mega(tokens: Tokens, index: int) -> bool:
    """Whether a capital "M" stands for millions: it touches its figure, or nothing but it follows."""
    return tokens.touches(index) or not tokens.at(index + 1)[:1].isalpha()


def _counts(tokens: Tokens, index: int) -> bool:
    """Whether what stands at a token is measured or counted by a figure before it: "litres", "people"."""
    follows = tokens.at(index)
    is_word = tokens.raw(index).islower() and len(follows) > len("in")
    return is_word and (is_plural(follows) or unit_after(tokens, index, is_one=False) is not None)


def _is_billion(tokens: Tokens, index: int) -> bool:
    """Whether "b" is a billion: "1.2b", "5b people"."""
    before, follows = tokens.at(index - 1), tokens.at(index + 1)
    return "." in before or (len(follows) > len("men") and len(before) <= len("100"))


def _is_million(tokens: Tokens, index: int) -> bool:
    """Whether "m" that touches its figure is a million by its neighbours: "5m homes", but not "a 21m yacht"."""
    if _is_of_many(tokens, index):
        return True
    return tokens.at(index - 2) not in ("a", "an") and _counts_many(tokens, index + 1)


def _is_of_many(tokens: Tokens, index: int) -> bool:
    """Whether a word before a figure is one for many: "a crowd of 2m", "an audience of over 2m"."""
    back = index - 2
    while back > index - 2 - _NOUN_REACH and tokens.at(back) in cues("before_many"):
        back -= 1
    return tokens.at(back) == "of" and tokens.at(back - 1) in cues("many")


def _counts_many(tokens: Tokens, index: int) -> bool:
    """Whether what follows "m" is counted and not measured: "21m new customers", "2m of its members", "2m fled"."""
    follows = tokens.at(index)
    if follows in cues("measured_by_m") or follows in cues("wide"):
        return False
    if follows in cues("people") or follows in cues("many_do"):
        return True
    if follows in ("or", "to"):
        return "." in tokens.at(index - 2)
    start = index + 2 if follows == "of" and tokens.at(index + 1) in cues("after_of") else index
    return _plural_near(tokens, start)


def _plural_near(tokens: Tokens, start: int) -> bool:
    """Whether a plural stands at a token or few words behind it, with nothing between them that ends a phrase."""
    for at in range(start, start + _NOUN_REACH):
        word = tokens.at(at)
        if tokens.broken(at) or word in cues("measured_by_m"):
            return False
        if word in cues("people") or (is_plural(word) and len(word) > len("yes")):
            return True
        if not _may_describe(tokens, at):
            return False
    return False


def _may_describe(tokens: Tokens, index: int) -> bool:
    """Whether a word is an adjective or the name of a people: "new", "Syrian"; none of extent, as "high"."""
    word = tokens.at(index)
    if word in cues("wide"):
        return False
    return tokens.raw(index).istitle() or word in plain_adjectives() or ends_like("adjective", word)


_IS_SCALE: Mapping[str, Callable[[Tokens, int], bool]] = MappingProxyType({
    "any": _is_plain_scale,
    "tight": Tokens.touches,
    "meant": _is_scale,
    "money": _is_scale_before_money,
})  # fmt: skip
"""Whether letters behind a figure are its scale, by the kind that the table of suffixes gives them."""
