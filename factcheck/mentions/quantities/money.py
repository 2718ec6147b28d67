"""Read the currency beside a figure: signs and codes before it, words and codes behind it, marks of the country."""

from decimal import Decimal
from functools import cache
from typing import NamedTuple

from factcheck.lexicon import table
from factcheck.mentions.quantities.figures import joint
from factcheck.mentions.quantities.tokens import Tokens, tokenize
from factcheck.mentions.quantities.words import cues, number_words

_DASHES = frozenset("-‐‑")
_CONVERTED = frozenset({"(", "or", "/"})
"""What stands between an amount and the same in another unit."""
_LONGEST_SIGN = 7
"""Tokens of the longest sign: "U.S. $" has five, "(U.S. $" six."""
_LONGEST_NAME = 4
"""Tokens of the longest name of a currency or its country: "U.S."."""


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
    return frozenset(tokenize(sign).words[-1] for sign in _signs())


@cache
def _money_words() -> frozenset[str]:
    return frozenset(tokenize(name).words[0] for name in table("currencies")["words"])


@cache
def _codes() -> frozenset[str]:
    return frozenset(table("currencies")["codes"]["list"].words)


@cache
def _small_codes() -> frozenset[str]:
    return frozenset(table("currencies")["codes"]["small"].words)


def _code(raw: str) -> Unit | None:
    """Read an ISO code, also with the "M" of millions before it: "MEUR"."""
    if raw in _codes() or raw in _small_codes():
        return Unit("CNY" if raw.upper() == "RMB" else raw.upper(), 0)
    if len(raw) == 4 and raw[0] == "M" and raw[1:] in _codes():
        return Unit(raw[1:], 0, Decimal(1_000_000))
    return None


def currency_before(tokens: Tokens, index: int) -> Unit | None:
    """Read the currency directly before a figure; its edge is its first token."""
    last = tokens.at(index - 1)
    if not last or tokens.broken(index):
        return None
    sign = _sign(tokens, index) if last in _sign_ends() else None
    if sign is not None:
        return sign
    if not last[-1].isalpha():
        return _pointed(tokens, index) if last == "." else None
    code = _code(tokens.raw(index - 1))
    return _letters(tokens, index) if code is None else code._replace(edge=index - 1)


def _sign(tokens: Tokens, index: int) -> Unit | None:
    """Read the longest sign of a currency that ends before a figure: "$", "US$", "U.S. $"."""
    for first in range(max(0, index - _LONGEST_SIGN), index):
        name = _signs().get(tokens.cut(first, index))
        if name is not None and _is_whole_sign(tokens, first, index):
            return Unit(name, first)
    last = tokens.at(index - 1)
    return Unit(_signs()[last], index - 1) if last in _signs() else None


def _is_whole_sign(tokens: Tokens, first: int, index: int) -> bool:
    """Whether the letters of a sign belong to no word and to no country: "it owes the US $5 million"."""
    before = tokens.at(first - 1)
    is_country = before == "the" and " " in tokens.cut(first, index)
    return not is_country and not (tokens.touches(first) and before[-1:].isalnum())


def _pointed(tokens: Tokens, index: int) -> Unit | None:
    """Read letters with a point: "Rs. 400"."""
    row = table("currencies")["letters"].get(tokens.raw(index - 2))
    return (
        Unit(row.currency, index - 2) if row is not None and row.when == "any" and tokens.touches(index - 1) else None
    )


def _letters(tokens: Tokens, index: int) -> Unit | None:
    """Read letters that stand for a currency: "Rs 400", and before an amount with a scale alone "N300 billion"."""
    row = table("currencies")["letters"].get(tokens.raw(index - 1))
    if row is None or (tokens.touches(index - 1) and tokens.at(index - 2)[-1:].isalnum()):
        return None
    if row.when == "touching" or (row.when == "scaled" and not (tokens.touches(index) and _has_scale(tokens, index))):
        return None
    return Unit(row.currency, index - 1)


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
    symbols = table("currencies")["symbols"]
    if word in symbols and len(word) == 1:
        is_of_next = tokens.is_figure(index + 1) and tokens.touches(index + 1)
        return None if is_of_next else Unit(symbols[word].value, index + 1)
    start = index + 1 if word in _DASHES and tokens.tied(index) else index
    return _money_word(tokens, start) or _code_after(tokens, start)


def _money_word(tokens: Tokens, start: int) -> Unit | None:
    """Read a currency in words: "dollars", "pounds sterling"."""
    words = table("currencies")["words"]
    for end in _ends_of_phrase(tokens, start) if tokens.at(start) in _money_words() else ():
        row = words.get(tokens.cut(start, end).lower())
        if row is not None:
            return Unit(row.value, end)
    return None


def _code_after(tokens: Tokens, start: int) -> Unit | None:
    """Read a code or letters of a currency behind a figure: "5 USD", "40 zł"."""
    if tokens.touches(start + 1) and tokens.is_figure(start + 1):
        return None
    raw = tokens.raw(start)
    code = _code(raw)
    if code is not None:
        return code._replace(edge=start + 1)
    row = table("currencies")["letters"].get(raw)
    if row is None or not row.behind or (row.when == "touching" and not _is_touching_sum(tokens, start)):
        return None
    return Unit(row.currency, start + 1)


def _is_touching_sum(tokens: Tokens, index: int) -> bool:
    """Whether a letter touches a figure that may be a sum of small coins: "85p", but not "1080p"."""
    figure = tokens.at(index - 1)
    return tokens.touches(index) and "," not in figure and figure not in cues("screen_lines")


def _ends_of_phrase(tokens: Tokens, start: int) -> range:
    """Return where words of a table that begin at a token may end, the longest first."""
    return range(min(start + _LONGEST_NAME, len(tokens.words)), start, -1)


def country_after(tokens: Tokens, index: int) -> Unit | None:
    """Read the country behind a sum in dollars: "$4-billion (U.S.)", "$254 million Canadian."."""
    is_bracketed = tokens.at(index) == "("
    start = index + 1 if is_bracketed else index
    if tokens.broken(index) or tokens.at(start) not in _country_words():
        return None
    for end in _ends_of_phrase(tokens, start):
        row = table("currencies")["countries"].get(tokens.cut(start, end))
        if row is not None and _closes(tokens, end, is_bracketed=is_bracketed):
            return Unit(row.value, end + is_bracketed)
    return None


def _closes(tokens: Tokens, end: int, *, is_bracketed: bool) -> bool:
    """Whether nothing goes on behind a country: "$254 million Canadian.", but not "$5 million U.S. aid"."""
    follows = tokens.at(end)
    return follows == ")" if is_bracketed else not follows[:1].isalnum() and follows not in _DASHES


@cache
def _country_words() -> frozenset[str]:
    return frozenset(tokenize(name).words[0] for name in table("currencies")["countries"])


_LEAST_PAID = 50
"""Pounds a week, a day or an hour that are money from so many on. Heuristic: animals gain and eat fewer."""


def is_weight(tokens: Tokens, first: int, index: int, value: Decimal) -> bool:
    """Whether "pounds" after a figure are a weight: "a 250-pound man", "lost 30 pounds", "5 pounds of sugar"."""
    if tokens.at(index) in _DASHES:
        return True
    around = {tokens.at(first - step) for step in (1, 2, 3)}
    if tokens.at(index + 1) in ("sterling",) or around & cues("money"):
        return False
    if value >= _LEAST_PAID and tokens.at(index + 1) in cues("each_time") and tokens.at(index + 2) in cues("paid_by"):
        return bool(around & cues("body"))  # "122.30 pounds a week"
    if tokens.at(index + 1) == "of" or bool(around & cues("body")) or value < 1000:
        return True
    return _is_other_weight(tokens, first - 2, first - 1) or _is_other_weight(tokens, index + 2, index + 1)


def _is_other_weight(tokens: Tokens, index: int, mark: int) -> bool:
    """Whether a unit of mass on the other side of a mark makes pounds one too: "30 tonnes (66,000 pounds)"."""
    if tokens.at(mark) not in _CONVERTED:
        return False
    if index > mark:
        index += 1  # "66,000 pounds (30 tonnes)"
    return tokens.at(index) in _masses() or (tokens.at(index) == "," and tokens.at(index - 1) in _masses())


@cache
def _masses() -> frozenset[str]:
    """Return the names of units of mass, of one word, in lower case."""
    rows = table("units")["units"].values()
    return frozenset(name.lower() for row in rows if row.dimension == "mass" for name in row.names if " " not in name)
