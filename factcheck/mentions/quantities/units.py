"""Read the unit behind a figure: suffixes of scale, units of measure, rates."""

import re
from functools import cache

from factcheck.lexicon import table
from factcheck.mentions.quantities.figures import joint
from factcheck.mentions.quantities.foreign import foreign_unit
from factcheck.mentions.quantities.money import Unit, currency_after
from factcheck.mentions.quantities.tokens import Tokens
from factcheck.mentions.quantities.words import cues, number_words

_LONGEST = 5
_LONGEST_SYMBOL = 2
_DASHES = frozenset("-‐‑")
_OPENING, _CLOSING = frozenset("([{<"), frozenset(")]}>")


@cache
def _names() -> tuple[dict[str, str], dict[str, str], int]:
    """Map names of units: those with a capital as written, the others in lower case; and the longest in words."""
    cased: dict[str, str] = {}
    plain: dict[str, str] = {}
    for unit, row in table("units")["units"].items():
        for name in row[2]:
            (plain if name == name.lower() else cased)[name] = unit
    return cased, plain, _LONGEST


@cache
def _first_words() -> frozenset[str]:
    cased, plain, _ = _names()
    return frozenset(re.match(r"[^\W\d_]+|\S", name.lower()).group() for name in (*cased, *plain))  # type: ignore[union-attr]


def suffix_after(tokens: Tokens, index: int, *, is_money: bool) -> Unit | None:
    """Read the letters of scale that follow figures, also on a hyphen: "k", "m", "-bn"; its factor is the scale."""
    start, index = index, joint(tokens, index)
    word, tight = tokens.at(index), tokens.touches(index)
    row = number_words().suffixes.get(word)
    if row is None or (index > start and not (tight and (is_money or len(word) > 1))):
        return None
    factor, kind = row
    if is_money:
        meant = tight or len(word) > 1 or tokens.gap(index) == " "
    elif kind == "any":
        kelvins = tokens.raw(index) == "K" and "." in tokens.at(index - 1)
        meant = not kelvins and (tight or word != "k" or not tokens.at(index + 1)[:1].isalpha())
    elif kind == "tight":
        meant = tight
    else:
        meant = _is_scale(tokens, index, is_loose=kind == "money")
    return Unit("", index + 1, factor) if meant else None


def _is_scale(tokens: Tokens, index: int, *, is_loose: bool) -> bool:
    """Whether "m" or "b" is a scale where no currency stands before: "1.2m people", "10M", "5m euros"."""
    word, before, follows = tokens.at(index), tokens.at(index - 1), tokens.at(index + 1)
    if word == "m" and raw_is_scale(tokens, index):
        return True
    tight = tokens.touches(index)
    if currency_after(tokens, index + 1) is not None:
        return tight or is_loose
    if is_loose or not tight:
        return False
    if word == "b":
        return "." in before or (len(follows) > 3 and len(before) < 4)
    plural = follows.endswith("s") and len(follows) > 3 and follows not in ("miles", "hurdles", "across")
    return plural or (follows in ("people", "men", "women", "children", "or", "to") and "." in before)


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
    start, dashed = index, False
    if word in _DASHES and tokens.at(index + 1)[:1].isalpha():
        start, dashed = index + 1, True
    elif word in _OPENING and tokens.at(index + 2) in _CLOSING:
        start = index + 1
    if tokens.at(start) not in _first_words():
        return _foreign(tokens, index)
    cased, plain, longest = _names()
    for length in range(longest, 0, -1):
        if start + length > len(tokens.words):
            continue
        raw = tokens.text[tokens.starts[start] : tokens.ends[start + length - 1]]
        name = cased.get(raw) or plain.get(raw.lower()) or plain.get(raw.lower().replace("-", " "))
        if name is not None and _is_meant(tokens, start, start + length, dashed=dashed, is_one=is_one):
            edge = start + length
            if word in _OPENING and start > index:
                edge += 1
            return Unit(name, edge)
    return _foreign(tokens, index)


def _is_meant(tokens: Tokens, start: int, end: int, *, dashed: bool, is_one: bool) -> bool:
    """Whether a short or double-faced name of a unit is one here."""
    word, raw, follows = tokens.words[start], tokens.raw(start), tokens.at(end)
    tight = tokens.touches(start)
    if end - start > 1 or word == "degree":
        meant = True
    elif word == "second":
        meant = dashed or is_one or tight
    elif word in cues("double_faced"):
        meant = dashed or is_one or follows in ("of", "")
    elif raw in ("F", "C", "K"):
        name_follows = follows in _DASHES or tokens.raw(end)[:1].isupper()
        meant = not (tokens.touches(end) and follows[:1].isalnum()) and (
            tight or tokens.broken(end) or not name_follows
        )
    elif len(word) == 1 and raw != word and raw not in _names()[0]:
        meant = False  # "5G", "A 4T engine"
    elif word == "in":
        meant = dashed or follows in cues("wide")
    elif word in cues("shorts") and not tight and not dashed:
        meant = not follows[:1].isalpha() or follows in cues("wide") or follows in cues("loose")
    else:
        meant = True
    return meant


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
    word, at = tokens.at(start), start + 1
    if word not in ("per", "a", "an", "each", "every", "/") or tokens.broken(start):
        return None
    if start > index:
        at = joint(tokens, at)
    is_apart = (start > index and not (at > start + 1 and tokens.touches(at))) or (
        word == "/" and not tokens.touches(at)
    )
    if is_apart or tokens.at(at + 1) in ("ago", "earlier", "later", "before", "after", "on"):
        return None  # "a year earlier" is a date
    name = _under(tokens.at(at), is_plain=word in ("per", "/"))
    return None if name is None else Unit(name, at + 1)


def _under(word: str, *, is_plain: bool) -> str | None:
    """Return what a rate is told per; behind "a" and "each" no symbol of one or two letters."""
    per = table("units")["per"].get(word)
    if per is None and (word.endswith("s") or _names()[1].get(word) in (None, "percent", "degree")):
        return None
    if not is_plain and len(word) <= _LONGEST_SYMBOL:
        return None
    return _names()[1][word] if per is None else str(per[0])


def is_multiple(tokens: Tokens, index: int) -> bool:
    """Whether "times" at a token multiplies: "three times as many"."""
    return tokens.at(index) == "times" and tokens.at(index + 1) in cues("multiple")
