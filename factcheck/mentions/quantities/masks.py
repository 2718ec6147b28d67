"""Find the stretches of a text whose figures are no amounts: dates, clock times, addresses, names with figures."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from factcheck.lexicon import table
from factcheck.mentions.mention import Reading
from factcheck.mentions.quantities.days import find_days
from factcheck.mentions.quantities.durations import beside_durations
from factcheck.mentions.quantities.figures import DASHES, ordinal_ending
from factcheck.mentions.quantities.like_years import is_count_like_year
from factcheck.mentions.quantities.money import currency_before
from factcheck.mentions.quantities.named import is_in_name
from factcheck.mentions.quantities.nouns import is_plural
from factcheck.mentions.quantities.tokens import Tokens, tokenize
from factcheck.mentions.quantities.words import cues
from factcheck.source import Span

_ADDRESSES = {
    "http": re.compile(r"\bhttps?: ?/ ?/[^\n]{0,500}"),
    "www.": re.compile(r"\bwww\.\S{1,2000}"),
    "@": re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,24}){1,4}|(?<!\w)@\w{1,40}"),
    "#": re.compile(r"#\w{1,60}"),
}
"""Addresses, by the characters without which there is none."""
_PATTERNS = (
    r"(?<![\d.,:$£€])\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[ap]\.? ?m\b\.?|\s?(?:GMT|UTC|EST|EDT|PST|PDT|CET|BST|hours)\b)",
    r"(?<![\d.,:])\d{1,2}:\d\d(?::\d\d)?(?![\d:])",
    r"(?<![\w.,:$£€-])\d{1,2}\s?[ap]\.? ?m\b\.?(?!\s?(?:is|long|wide)\b)",
    r"(?<!\w)\+\d[\d\s()/-]{6,30}\d",
    r"(?<![\w-])\(?\d{3}\)?[\s-]\d{3}-\d{4}(?!\d)",
    r"(?<!\w)\d{3}-\d{3,4}-\d{3,4}(?!\d)",
    r"(?<![\w.,-])(?=[\d-]*\d{3})\d{1,8}-\d{1,8}-\d{1,8}(?![\w-]|[.,]\d)",
    r"(?<![\w/])\d{1,2} ?/ ?\d{1,2} ?/ ?(?:\d{2}|\d{4})(?![\w/])",
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
_MASK = re.compile(r"(?=[\d(\[]|[+v'’]\d|mid-\d)(?:" + "|".join(_PATTERNS) + ")")
_DIGIT = re.compile(r"\d")
_FRACTION = re.compile(r"1/[2-9]|2/[35]|3/[458]|4/5|5/[68]|7/8")
"""Figures that are a fraction before they are a day and a month."""
_LAST_LATE_YEAR = 2199
"""The last year that is read where words say that something lasts so long. Heuristic."""
_SPAN_LINKS = frozenset({"to", "and", "until", "through", "-", "–"})
_CHANGE_REACH = 8
"""Tokens before the end of a span of years in which a verb of change is looked for. Heuristic."""
_FIRST_YEAR, _FIRST_PLAIN_YEAR, _LAST_YEAR = 1000, 1900, 2049
"""A bare 1900 to 2049 is a year wherever it stands, an older one only after "in", "since" and the like. Heuristic."""


def masked(reading: Reading, tokens: Tokens) -> Iterator[Span]:
    """Yield the stretches of a text that hold no amount.

    Args:
        reading: what was found so far; its dates are masked.
        tokens: the text.
    """
    for mention in reading.of_kind("date"):
        if mention.span is not None and not _is_count(tokens, mention.span, mention.text):
            yield from beside_durations(tokens, mention.span)
    text = tokens.text
    patterns = [pattern for cue, pattern in _ADDRESSES.items() if cue in text]
    if _DIGIT.search(text) is not None:
        patterns.append(_MASK)
        yield from find_days(tokens)
    for pattern in patterns:
        for found in pattern.finditer(text):
            yield Span(found.start(), found.end())


def _is_count(tokens: Tokens, span: Span, words: str) -> bool:
    """Whether what could be a date is a fraction or a count."""
    if _FRACTION.fullmatch(words) is not None:
        return True
    is_year_alone = len(words) == len("1900") and words.isdecimal()
    return is_year_alone and is_count_like_year(tokens, bisect_left(tokens.starts, span.start))


@cache
def _names() -> frozenset[str]:
    return frozenset(table("number_masks")["before"]["words"][0])


@cache
def _idioms() -> dict[str, tuple[str, ...]]:
    """Map a word to the idioms it stands in."""
    found: dict[str, list[str]] = {}
    for phrase in table("number_masks")["idioms"]["phrases"][0]:
        for word in filter(str.isalnum, tokenize(phrase).words):
            found.setdefault(word, []).append(phrase)
    return {word: tuple(phrases) for word, phrases in found.items()}


def in_idiom(tokens: Tokens, index: int) -> bool:
    """Whether a number word stands in an idiom: "one of", "second to none", "24/7"."""
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
    """Whether figures are part of a name: "F-16", "COVID-19", "G7", "Boeing 747", "No. 10"."""
    previous = tokens.raw(index - 1)
    if previous == "." and tokens.at(index - 2) in cues("numbering"):
        return True
    if not tokens.words[index][0].isdigit() or tokens.broken(index):
        return False
    return (
        previous in _names()
        or _is_dialled(tokens, index)
        or _is_address(tokens, index)
        or _is_tied(tokens, index)
        or _is_model(tokens, index)
        or is_in_name(tokens, index)
    )


def _is_dialled(tokens: Tokens, index: int) -> bool:
    """Whether figures are of a telephone number: three and four digits on a hyphen that count nothing."""
    for first in (index, index - 2):
        local = tokens.at(first), tokens.at(first + 2)
        is_joined = tokens.at(first + 1) == "-" and tokens.touches(first + 1) and tokens.touches(first + 2)
        if first >= 0 and is_joined and all(map(str.isdigit, local)) and [*map(len, local)] == [3, 4]:
            return currency_before(tokens, first) is None and not _counts(tokens, first + 3)
    return False


def _is_tied(tokens: Tokens, index: int) -> bool:
    """Whether a sign ties figures to letters or figures before them: "F-16", "fb−1", "J1149+66"."""
    sign = tokens.at(index - 1)
    if sign not in ("-", "−", "+", "^") or not (tokens.touches(index) and tokens.touches(index - 1)):
        return False
    before = tokens.at(index - 2)
    if tokens.at(index - 3) in DASHES and (before in cues("to") or before == "in"):
        return False  # "10-to-12-week", "1-in-100"
    if before in cues("before_tied_figure"):
        return False  # "sub-40"
    coded = tokens.touches(index - 2) and tokens.at(index - 3)[-1:].isalpha() and tokens.at(index - 2).isdigit()
    return coded or tokens.at(index - 2)[-1:].isalpha() or (sign in "+^" and tokens.at(index - 2)[-1:].isdigit())


def _is_model(tokens: Tokens, index: int) -> bool:
    """Whether bare figures follow capitals and count nothing: "IE 7", "MH 370"."""
    word, previous = tokens.words[index], tokens.raw(index - 1)
    if not (
        word.isdigit() and len(word) <= 4 and previous.isalpha() and previous.isupper() and 2 <= len(previous) <= 5
    ):
        return False
    return currency_before(tokens, index) is None and not _counts(tokens, index + 1)


def _is_address(tokens: Tokens, index: int) -> bool:
    """Whether figures are the number of a house: "10 Downing Street"."""
    if not tokens.words[index].isdigit():
        return False
    at = index
    if tokens.at(index + 1) in DASHES and tokens.tied(index + 1) and tokens.is_figure(index + 2):
        at = index + 2  # "22-26 Foundry Lane"
    for step in (1, 2, 3):
        at += 1
        if ordinal_ending(tokens, at + 1):
            at += 1  # "7 West 83rd Street"
            continue
        word = tokens.raw(at)
        if not word[:1].isupper():
            return False
        if step > 1 and word in cues("streets"):
            return True
    return False


def _counts(tokens: Tokens, index: int) -> bool:
    """Whether what follows figures may be counted or measured by them."""
    follows = tokens.at(index)
    return is_plural(follows) or follows in cues("behind_count")


def is_year(tokens: Tokens, index: int) -> bool:
    """Whether four bare figures are a year: nothing that follows is counted by them."""
    word, before, follows = tokens.words[index], tokens.at(index - 1), tokens.at(index + 1)
    if len(word) != 4 or not word.isdecimal() or not _FIRST_YEAR <= int(word) <= _LAST_LATE_YEAR:
        return False
    if _is_late_year(tokens, index) or _ends_years(tokens, index):
        return True
    if int(word) > _LAST_YEAR or is_count_like_year(tokens, index):
        return False
    if follows in cues("year_next") or before in cues("no_year_before"):
        return False
    if int(word) < _FIRST_PLAIN_YEAR and before not in cues("before_old_year"):
        return False
    return not (follows.endswith("s") and len(follows) > 4 and before not in cues("year_before"))


def _is_late_year(tokens: Tokens, index: int) -> bool:
    """Whether something is said to last to four figures, which count nothing: "the plan runs to 2130"."""
    is_led = tokens.at(index - 1) == "to" and tokens.at(index - 2) in cues("lasting_to")
    return is_led and _counts_nothing(tokens, index + 1)


def _ends_years(tokens: Tokens, index: int) -> bool:
    """Whether four figures end a span of years: "A.D. 1100 to 1340", "from 1340 to 1500"; no change does."""
    first = tokens.at(index - 2)
    if tokens.at(index - 1) not in _SPAN_LINKS or len(first) != 4 or not first.isdecimal():
        return False
    if tokens.at(index - 3) not in cues("before_first_year") or not int(first) < int(tokens.words[index]):
        return False
    is_change = any(tokens.at(index - back) in cues("go") for back in range(4, _CHANGE_REACH))
    return not is_change and _counts_nothing(tokens, index + 1)


def _counts_nothing(tokens: Tokens, index: int) -> bool:
    return not is_plural(tokens.at(index)) and tokens.at(index) not in cues("year_next")
