"""Read the unit behind a figure: suffixes of scale, units of measure, rates."""

from collections.abc import Callable, Mapping
from functools import cache
from types import MappingProxyType

from factcheck.lexicon import table
from factcheck.lexicon.rows import DoubtfulUnit
from factcheck.mentions.quantities.figures import joint
from factcheck.mentions.quantities.foreign import foreign_unit
from factcheck.mentions.quantities.money import Unit, currency_after
from factcheck.mentions.quantities.tokens import Tokens, tokenize
from factcheck.mentions.quantities.words import cues, number_words

_LONGEST = 5
_LONGEST_SYMBOL = 2
_DASHES = frozenset("-‐‑")
_STONES = frozenset({"stone", "st"})
_DEGREES = frozenset({"F", "C", "K"})
_PER = frozenset({"per", "a", "an", "each", "every", "/"})
_OPENING, _CLOSING = frozenset("([{<"), frozenset(")]}>")


@cache
def _names() -> tuple[dict[str, str], dict[str, str]]:
    """Map names of units: those with a capital as written, and the others in lower case."""
    cased: dict[str, str] = {}
    plain: dict[str, str] = {}
    for unit, row in table("units")["units"].items():
        for name in row.names:
            (plain if name == name.lower() else cased)[name] = unit
    return cased, plain


@cache
def _first_words() -> frozenset[str]:
    return frozenset(tokenize(name).words[0] for names in _names() for name in names)


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
    """Whether "m" or "b" is a scale where no currency stands before: "1.2m people", "10M", "5m euros"."""
    word = tokens.at(index)
    if word == "m" and raw_is_scale(tokens, index):
        return True
    if not tokens.touches(index):
        return False
    if currency_after(tokens, index + 1) is not None:
        return True
    return _is_billion(tokens, index) if word == "b" else _counts_millions(tokens, index)


def _is_billion(tokens: Tokens, index: int) -> bool:
    """Whether "b" is a billion: "1.2b", "5b people"."""
    before, follows = tokens.at(index - 1), tokens.at(index + 1)
    return "." in before or (len(follows) > len("men") and len(before) <= len("100"))


def _counts_millions(tokens: Tokens, index: int) -> bool:
    """Whether what follows "m" is counted and not measured: "5m homes", "1.2m people", but not "110m hurdles"."""
    follows = tokens.at(index + 1)
    if follows.endswith("s") and len(follows) > len("yes") and follows not in cues("measured_by_m"):
        return True
    return "." in tokens.at(index - 1) and (follows in cues("people") or follows in ("or", "to"))


_IS_SCALE: Mapping[str, Callable[[Tokens, int], bool]] = MappingProxyType({
    "any": _is_plain_scale,
    "tight": Tokens.touches,
    "meant": _is_scale,
    "money": _is_scale_before_money,
})  # fmt: skip
"""Whether letters behind a figure are its scale, by the kind that the table of suffixes gives them."""


def raw_is_scale(tokens: Tokens, index: int) -> bool:
    """Whether a capital "M" stands for millions: it touches its figure, or nothing but it follows."""
    return tokens.raw(index) == "M" and (tokens.touches(index) or not tokens.at(index + 1)[:1].isalpha())


def unit_after(tokens: Tokens, index: int, *, is_one: bool) -> Unit | None:
    """Read the unit of measure directly after a figure; its edge is the token after it.

    Args:
        tokens: the text.
        index: the token after the figure.
        is_one: whether the figure is one, so that "second" is a stretch of time.
    """
    word = tokens.at(index)
    if not word or tokens.broken(index):
        return None
    dashed = word in _DASHES and tokens.is_word(index + 1)
    bracketed = word in _OPENING and tokens.at(index + 2) in _CLOSING
    start = index + 1 if dashed or bracketed else index
    if tokens.at(start) in _first_words():
        for end in range(min(start + _LONGEST, len(tokens.words)), start, -1):
            name = _unit_called(tokens.cut(start, end))
            if name is not None and _is_meant(tokens, start, end, dashed=dashed, is_one=is_one):
                return Unit(name, end + bracketed)
    return _foreign(tokens, index)


def _unit_called(raw: str) -> str | None:
    """Return the unit of a name as written."""
    cased, plain = _names()
    lower = raw.lower()
    return cased.get(raw) or plain.get(lower) or plain.get(lower.replace("-", " "))


def _is_meant(tokens: Tokens, start: int, end: int, *, dashed: bool, is_one: bool) -> bool:
    """Whether a short or double-faced name of a unit is one here."""
    word, raw = tokens.words[start], tokens.raw(start)
    if end - start > 1:
        return True
    if raw in _DEGREES:
        return _is_degree(tokens, start, end)
    if len(word) == 1 and raw != word and raw not in _names()[0]:
        return False  # "5G", "A 4T engine"
    row = _doubtful().get(word)
    if row is None:
        return True
    signs = {"dash": dashed, "touch": tokens.touches(start), "one": is_one}
    if any(signs[sign] for sign in row.beside.split()):
        return True
    follows = tokens.at(end)
    is_stone = word in _STONES and tokens.is_figure(end) and tokens.at(end + 1) in cues("in_stones")
    is_alone = row.alone and not tokens.is_word(end)
    return is_stone or is_alone or any(follows in cues(name) for name in row.before.split())


def _is_degree(tokens: Tokens, start: int, end: int) -> bool:
    """Whether "F", "C" or "K" is a degree: "5 C", "40F", but not "5 C Street", "5 K-9 dogs", "5 C4"."""
    follows = tokens.raw(end)
    if tokens.touches(end) and follows[:1].isalnum():
        return False
    is_of_name = follows in _DASHES or follows[:1].isupper()
    return tokens.touches(start) or tokens.broken(end) or not is_of_name


@cache
def _doubtful() -> dict[str, DoubtfulUnit]:
    """Map the names of units that are other words too to how they are known."""
    rows = table("quantity_cues")["doubtful_units"]
    return {name: row for row in rows.values() for name in row.names}


def _foreign(tokens: Tokens, index: int) -> Unit | None:
    """Ask the library of physical units for a symbol that it alone knows."""
    end = index
    while end < len(tokens.words) and end < index + _LONGEST and (end == index or tokens.touches(end)):
        end += 1
    for edge in range(end, index, -1):
        raw = tokens.text[tokens.starts[index] : tokens.ends[edge - 1]]
        if raw in _foreign_symbols():
            name = foreign_unit(raw)
            return None if name is None else Unit(name, edge)
    return None


@cache
def _foreign_symbols() -> frozenset[str]:
    return frozenset(table("units")["foreign"]["symbols"][0])


def rate_after(tokens: Tokens, index: int) -> Unit | None:
    """Read "per day", "a barrel", "/day", "-a-year" after a unit; its edge is the token after it."""
    start = joint(tokens, index)
    word = tokens.at(start)
    if word not in _PER or tokens.broken(start):
        return None
    at = start + 1 if start == index else joint(tokens, start + 1)
    if not _is_joined(tokens, index, start, at) or tokens.at(at + 1) in cues("after_date"):
        return None  # "a year earlier" is a date
    name = _under(tokens.at(at), is_plain=word in ("per", "/"))
    return None if name is None else Unit(name, at + 1)


def _is_joined(tokens: Tokens, index: int, start: int, at: int) -> bool:
    """Whether the parts of a rate hang together: "-a-year", "/day", but not "- a year", "/ day"."""
    if start > index and not (at > start + 1 and tokens.touches(at)):
        return False
    return tokens.at(start) != "/" or tokens.touches(at)


def _under(word: str, *, is_plain: bool) -> str | None:
    """Return what a rate is per; behind "a" and "each" no symbol of one or two letters."""
    per = table("units")["per"].get(word)
    if per is None and (word.endswith("s") or _names()[1].get(word) in (None, "percent", "degree")):
        return None
    if not is_plain and len(word) <= _LONGEST_SYMBOL:
        return None
    return _names()[1][word] if per is None else str(per[0])


def is_multiple(tokens: Tokens, index: int) -> bool:
    """Whether "times" at a token multiplies: "three times as many"."""
    return tokens.at(index) == "times" and tokens.at(index + 1) in cues("multiple")
