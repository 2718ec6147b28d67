"""Read the currency beside a figure: signs and codes before it, words and codes behind it, marks of the country."""

import re
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from factcheck.lexicon import table
from factcheck.mentions.quantities.figures import joint
from factcheck.mentions.quantities.tokens import Tokens
from factcheck.mentions.quantities.words import cues, number_words

_DASHES = frozenset("-‐‑")
_LONGEST_SIGN = 7
"""Tokens of the longest sign: "U.S. $" has five, "(U.S. $" six."""


class Unit(NamedTuple):
    """A unit and where its words end (or begin, for a currency before the figure)."""

    name: str
    edge: int
    factor: Decimal = Decimal(1)


@cache
def _signs() -> dict[str, str]:
    """Map the signs before a figure to currencies, as written: those of the table, and each kind of dollar."""
    rows = table("currencies")
    found = {sign: row[0] for sign, row in rows["symbols"].items()}
    for country, (code, is_loose, _) in rows["dollars"].items():
        forms = (f"{country}$", f"${country}", f"{country} $")
        found |= dict.fromkeys(forms if is_loose else forms[:2], code)
    return found


@cache
def _sign_ends() -> frozenset[str]:
    """Return the last tokens of signs, in lower case."""
    return frozenset(re.findall(r"[^\W\d_]+|\S", sign.lower())[-1] for sign in _signs())


@cache
def _money_words() -> frozenset[str]:
    return frozenset(re.match(r"[^\W\d_]+", name).group() for name in table("currencies")["words"])  # type: ignore[union-attr]


@cache
def _codes() -> frozenset[str]:
    return frozenset(table("currencies")["codes"]["list"][0])


def _code(raw: str) -> Unit | None:
    """Read an ISO code, also with the "M" of millions before it: "MEUR"."""
    if raw in _codes() or raw in ("usd", "eur", "gbp", "rmb", "btc"):
        return Unit("CNY" if raw.upper() == "RMB" else raw.upper(), 0)
    if len(raw) == 4 and raw[0] == "M" and raw[1:] in _codes():
        return Unit(raw[1:], 0, Decimal(1_000_000))
    return None


def currency_before(tokens: Tokens, index: int) -> Unit | None:
    """Read the currency directly before a figure; its edge is its first token."""
    last = tokens.at(index - 1)
    if not last or tokens.broken(index):
        return None
    if last in _sign_ends():
        for length in range(min(_LONGEST_SIGN, index), 0, -1):
            first = index - length
            text = tokens.text[tokens.starts[first] : tokens.ends[index - 1]]
            name = _signs().get(text)
            is_country = " " in text and tokens.at(first - 1) == "the"  # "it owes the US $5 million"
            if (
                name is not None
                and not is_country
                and not (tokens.touches(first) and tokens.at(first - 1)[-1:].isalnum())
            ):
                return Unit(name, first)
        if last in _signs():
            return Unit(_signs()[last], index - 1)
    if not last[-1].isalpha():
        return _pointed(tokens, index) if last == "." else None
    code = _code(tokens.raw(index - 1))
    return _letters(tokens, index) if code is None else code._replace(edge=index - 1)


def _pointed(tokens: Tokens, index: int) -> Unit | None:
    """Read letters with a point: "Rs. 400"."""
    row = table("currencies")["letters"].get(tokens.raw(index - 2))
    return Unit(row[0], index - 2) if row is not None and row[1] == "any" and tokens.touches(index - 1) else None


def _letters(tokens: Tokens, index: int) -> Unit | None:
    """Read letters that stand for a currency: "Rs 400", and before an amount with a scale alone "N300 billion"."""
    row = table("currencies")["letters"].get(tokens.raw(index - 1))
    if row is None or (tokens.touches(index - 1) and tokens.at(index - 2)[-1:].isalnum()):
        return None
    if row[1] == "scaled" and not (tokens.touches(index) and _has_scale(tokens, index)):
        return None
    return Unit(row[0], index - 1)


def _has_scale(tokens: Tokens, index: int) -> bool:
    """Whether a figure is grouped or has a scale word behind it, as amounts of money have: "N3,000", "R12.5m"."""
    after = joint(tokens, index + 1)
    word = tokens.at(after)
    is_suffix = word in number_words().suffixes and tokens.touches(after)
    return "," in tokens.words[index] or word in number_words().scales or is_suffix


def currency_after(tokens: Tokens, index: int) -> Unit | None:
    """Read the currency directly after a figure; its edge is the token after it."""
    word = tokens.at(index)
    if not word or tokens.broken(index):
        return None
    rows = table("currencies")
    words, symbols = rows["words"], rows["symbols"]
    if word in symbols and len(word) == 1:
        free = not tokens.at(index + 1)[:1].isdigit() or not tokens.touches(index + 1)
        return Unit(symbols[word][0], index + 1) if free else None
    start = index + 1 if word in _DASHES and tokens.touches(index) and tokens.touches(index + 1) else index
    for length in (4, 3, 2, 1) if tokens.at(start) in _money_words() else ():
        if start + length > len(tokens.words):
            continue
        text = tokens.text[tokens.starts[start] : tokens.ends[start + length - 1]].lower()
        if text in words:
            return Unit(words[text][0], start + length)
    if tokens.touches(start + 1) and tokens.at(start + 1)[0].isdigit():
        return None
    code = _code(tokens.raw(start))
    if code is None:
        row = rows["letters"].get(tokens.raw(start))
        code = Unit(row[0], 0) if row is not None and row[2] else None
    return None if code is None else code._replace(edge=start + 1)


def country_after(tokens: Tokens, index: int) -> Unit | None:
    """Read the country told behind a sum in dollars: "$4-billion (U.S.)", "$254 million Canadian."."""
    is_bracketed = tokens.at(index) == "("
    start = index + 1 if is_bracketed else index
    if tokens.broken(index) or tokens.at(start) not in _country_words():
        return None
    for length in (4, 3, 2, 1):
        if start + length > len(tokens.words):
            continue
        raw = tokens.text[tokens.starts[start] : tokens.ends[start + length - 1]]
        row = table("currencies")["countries"].get(raw)
        if row is None:
            continue
        follows = tokens.at(start + length)
        if is_bracketed and follows == ")":
            return Unit(row[0], start + length + 1)
        if not is_bracketed and not follows[:1].isalnum() and follows not in _DASHES:
            return Unit(row[0], start + length)
    return None


@cache
def _country_words() -> frozenset[str]:
    return frozenset(re.match(r"[^\W\d_]+", name).group().lower() for name in table("currencies")["countries"])  # type: ignore[union-attr]


def is_weight(tokens: Tokens, first: int, index: int, value: Decimal) -> bool:
    """Whether "pounds" after a figure are a weight: "a 250-pound man", "lost 30 pounds", "5 pounds of sugar"."""
    if tokens.at(index) in _DASHES:
        return True
    around = {tokens.at(first - step) for step in (1, 2, 3)}
    if tokens.at(index + 1) in ("sterling",) or around & cues("money"):
        return False
    return tokens.at(index + 1) == "of" or bool(around & cues("body")) or value < 1000
