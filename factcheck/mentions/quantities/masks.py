"""Find the stretches of a text whose figures are no amounts: dates, clock times, addresses, names with figures."""

import re
from collections.abc import Iterator
from functools import cache

from factcheck.data import table
from factcheck.mentions.mention import Reading
from factcheck.mentions.quantities.nouns import is_plural
from factcheck.mentions.quantities.tokens import Tokens
from factcheck.mentions.quantities.units import currency_before
from factcheck.source import Span

_ADDRESSES = {
    "http": re.compile(r"\bhttps?: ?/ ?/[^\n]{0,500}"),
    "www.": re.compile(r"\bwww\.\S{1,2000}"),
    "@": re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,24}){1,4}|(?<!\w)@\w{1,40}"),
    "#": re.compile(r"#\w{1,60}"),
}
"""Addresses, by the characters without which there is none."""
_PATTERNS = (
    r"(?<![\d.,:$£€])\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[ap]\.?m\b\.?|\s?(?:GMT|UTC|EST|EDT|PST|PDT|CET|BST|hours|hrs)\b)",
    r"(?<![\d.,:])\d{1,2}:\d\d(?::\d\d)?(?![\d:])",
    r"(?<![\w.,:$£€-])\d{1,2}\s?[ap]\.?m\b\.?(?!\s?(?:is|long|wide)\b)",
    r"(?<!\w)\+\d[\d\s()/-]{6,30}\d",
    r"(?<![\w-])\(?\d{3}\)?[\s-]\d{3}-\d{4}(?!\d)",
    r"(?<!\w)\d{3}-\d{3,4}-\d{3,4}(?!\d)",
    r"\[\d{1,3}\]",
    r"(?m:^\(?\d{1,2}[.)](?=[^\S\n]+[^\W\d]))",
    r"(?<!\w)v\d+(?:\.\d+){1,3}\b",
    r"\b(?:20|19)\d\d[-–/]\d\d(?!\d|,\d)",
    r"\b(?:20|19)\d\d[-–](?:20|19)\d\d\b",
    r"\b(?:19|20)\d0s\b",
    r"(?<!\w)['’]\d\ds?\b",
    r"\bmid-\d\ds\b",
    r"\b\d0s\b",
)
_MASK = re.compile(r"(?=[\d+(\[v'’m])(?:" + "|".join(_PATTERNS) + ")")
_MONTHS = r"Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?"  # noqa: E501
_DAY = re.compile(
    rf"(?=[\dJFMASOND])(?:\b(?:{_MONTHS}) \d{{1,2}}(?:st|nd|rd|th)?\b(?!\d*[,.]\d{{3}}(?!\d))(?:,? (?:19|20)\d\d\b)?|"
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{_MONTHS})(?![a-z])(?:,? (?:19|20)\d\d\b)?)"
)
_FRACTION = re.compile(r"1/[2-9]|2/[35]|3/[458]|4/5|5/[68]|7/8")
"""Figures that are a fraction before they are a day and a month."""
_YEAR_NEXT = frozenset("people men women children years miles troops soldiers dollars euros jobs homes".split())
_YEAR_BEFORE = frozenset(
    "in since by from until till during before after of and the early late mid to through between season year".split()
)
_NO_YEAR_BEFORE = frozenset("over above below under than least most nearly almost approximately roughly exactly some $ £ €".split())
_FIRST_YEAR, _FIRST_PLAIN_YEAR, _LAST_YEAR = 1000, 1900, 2049
"""A bare 1900 to 2049 is a year wherever it stands, an older one only after "in", "since" and the like. Ours."""


def masked(reading: Reading, *, text: str) -> Iterator[Span]:
    """Yield the stretches of a text that hold no amount.

    Args:
        reading: what was found so far; its dates are masked.
        text: the words.
    """
    for mention in reading.of_kind("date"):
        if mention.span is not None and not _FRACTION.fullmatch(mention.text):
            yield mention.span
    patterns = [pattern for cue, pattern in _ADDRESSES.items() if cue in text]
    for pattern in (*patterns, _MASK, _DAY):
        for found in pattern.finditer(text):
            yield Span(found.start(), found.end())


@cache
def _names() -> tuple[frozenset[str], frozenset[str]]:
    rows = table("number_masks")
    return frozenset(rows["before"]["words"]), frozenset(rows["after"]["words"])


@cache
def _idioms() -> dict[str, tuple[str, ...]]:
    """Map a word to the idioms it stands in."""
    found: dict[str, list[str]] = {}
    for phrase in table("number_masks")["idioms"]["phrases"]:
        for word in re.findall(r"\d+|[^\W\d_]+", phrase):
            found.setdefault(word, []).append(phrase)
    return {word: tuple(phrases) for word, phrases in found.items()}


def in_idiom(tokens: Tokens, index: int) -> bool:
    """Tell whether a number word stands in an idiom: "one of", "second to none", "24/7"."""
    word = tokens.words[index]
    phrases = _idioms().get(word)
    if phrases is None:
        return False
    for phrase in phrases:
        at = phrase.find(word)
        start = tokens.starts[index] - at
        end = start + len(phrase)
        if start < 0 or tokens.text[start:end].lower() != phrase:
            continue
        if not tokens.text[end : end + 1].isalnum() and not tokens.text[max(0, start - 1) : start].isalnum():
            return True
    return False


def is_named(tokens: Tokens, index: int) -> bool:
    """Tell whether figures are part of a name: "F-16", "COVID-19", "G7", "Boeing 747", "No. 10"."""
    before, _ = _names()
    previous = tokens.raw(index - 1)
    if previous == "." and tokens.raw(index - 2) in ("No", "Nos", "no", "nos", "p", "pp", "vol", "Vol", "Fig", "nr", "nrs", "Op"):
        return True
    if not tokens.words[index][0].isdigit():
        return False
    if tokens.broken(index):
        return False
    if previous in before or _is_address(tokens, index):
        return True
    if previous.isupper() and 2 <= len(previous) <= 5 and previous.isalpha() and len(tokens.words[index]) <= 4:
        is_money = currency_before(tokens, index) is not None
        return tokens.words[index].isdigit() and not is_money and not _counts(tokens, index + 1)
    if previous in ("-", "−", "+", "^") and tokens.touches(index) and tokens.touches(index - 1):
        return tokens.at(index - 2)[-1:].isalpha() or (previous in "+^" and tokens.at(index - 2)[-1:].isdigit())
    return False


_STREETS = frozenset("Street St Avenue Ave Road Rd Way Lane Drive Dr Boulevard Blvd Place Square Court Terrace Highway".split())


def _is_address(tokens: Tokens, index: int) -> bool:
    """Tell whether figures are the number of a house: "10 Downing Street"."""
    if not tokens.words[index].isdigit():
        return False
    for step in (1, 2, 3):
        word = tokens.raw(index + step)
        if not word[:1].isupper():
            return False
        if step > 1 and word in _STREETS:
            return True
    return False


def _counts(tokens: Tokens, index: int) -> bool:
    """Tell whether what follows figures may be counted or measured by them."""
    follows = tokens.at(index)
    return is_plural(follows) or follows in ("%", "percent", "per", "million", "billion", "thousand", "-", "–", "to", "and", "or")


def is_year(tokens: Tokens, index: int) -> bool:
    """Tell whether four bare figures are a year: nothing that follows is counted by them."""
    word, before, follows = tokens.words[index], tokens.at(index - 1), tokens.at(index + 1)
    if len(word) != 4 or not word.isdecimal() or not _FIRST_YEAR <= int(word) <= _LAST_YEAR:
        return False
    if follows in _YEAR_NEXT or before in _NO_YEAR_BEFORE:
        return False
    if int(word) < _FIRST_PLAIN_YEAR and before not in ("in", "since", "until", "till", "circa"):
        return False
    return not (follows.endswith("s") and len(follows) > 4 and before not in _YEAR_BEFORE)
