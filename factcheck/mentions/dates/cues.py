"""Words and signs that dates are made of: tokens with their classes, and what shows that a sentence can hold a date.

Half of all sentences hold no such cue and are never cut into tokens.
"""

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from factcheck.lexicon import table
from factcheck.mentions.dates.holidays import holiday_names

Classes = Mapping[str, str | int]
_NONE: Classes = {}
CUE_CLASSES = frozenset(
    [
        "month",
        "shortmonth",
        "weekday",
        "shortweekday",
        "unit",
        "offset",
        "season",
        "weekend",
        "decade",
        "daypart",
        "fiscal",
        "meridiem",
        "oclock",
        "weekdays",
        "bound",
    ]
)
"""Classes of which a sentence without digits needs one to hold a date."""
_NEAR_CUES = CUE_CLASSES | {"feast", "decadeword"}
_SHORT = 2
"""Letters of a short word."""
_REACH = 8
"""Tokens from the first of an expression to the figure or word of time in it: "the first two weeks of". Heuristic."""


class Token(NamedTuple):
    """A word, number or sign of a sentence.

    Args:
        text: as written.
        start: place in the text, in code points.
        end: place after it.
        kind: word, number, ordinal ("29th"), years ("1950s"), numeric ("29/11/2024"), clock ("18:30") or sign.
        classes: what the word can be, by the table of its language.
        number: amount of a number or ordinal.
    """

    text: str
    start: int
    end: int
    kind: str
    classes: Classes = _NONE
    number: int | None = None


_TOKEN = re.compile(
    r"(?P<word>o['’]clock|aujourd['’]hui|[dl]['’](?=\w)|п['’ʼ]ят[^\W\d_]{1,5}|après-midi|[^\W\d_]+)"
    r"|(?P<numeric>\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\w/-])"
    r"|\d{1,4}(?P<dash>[-/.])\d{1,2}(?P=dash)\d{1,4}(?![\w/])|\d{1,2}/\d{1,2}(?![\w/]|\.\d)|\d{1,2}\.\d{1,2}\.(?!\d)"
    r"|\d{4}[-/]\d{1,2}(?![\w/-])|\d{1,2}[-/]\d{4}(?![\w/-]))"
    r"|(?P<clock>\d{1,2}[:.]\d\d(?=\s?[ap]\.?\s?m\b)|\d{1,2}:\d\d(?::\d\d)?(?![\d:])|\d{1,2}[hч](?:\d\d)?(?!\w))"
    r"|(?P<ordinal>\d{1,2}(?:st|nd|rd|th|er|ère|ème|e|\.?[ºª]|-?(?:го|его|ого|ое|е|те))(?!\w))"
    r"|(?P<years>['’‘]\d\ds(?!\w)|\d{4}['’]?s(?!\w))"
    r"|(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)*(?![\d])|\d+(?:\.\d+)*)"
    r"|(?P<sign>[^\w\s])",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[^\W\d_]+")
_DIGITS = re.compile(r"\d+")
_LETTERS = re.compile(r"[a-z]+")
_FIGURE = re.compile(
    r"\d{4}|\d[:/]\d|\d[-.]\d{1,2}[-.]"  # 2024  18:30  29/11  29.11.
    r"|\d['’]?(?:st|nd|rd|th|s|er?|ère|ème|[ap]|[hч]\d{0,2}|\.?[ºª]|-?[гое]{1,3})(?!\w)"  # 29th  90s  9a  18h
    r"|[hq]\d|\dq"  # Q3  3Q
    r"|(?-i:\b[AB]\.?[CD]\b|\bB?\.?C\.?E\b)",  # 44 BC
    re.IGNORECASE,
)
"""What has a digit in it and may be a date without a word of dates: "12,000", "3.5", "$5m" may not."""
_MERIDIEM = re.compile(r"\b[ap]\W{1,3}m\b", re.IGNORECASE)
"""The hour of "six p.m."."""


@cache
def words_of(name: str) -> Mapping[str, Classes]:
    """Map each word of a table, lower case, to its classes."""
    return {word: _classes(row[0]) for word, row in table(name)["words"].items()}


@cache
def english() -> Mapping[str, Classes]:
    """Map the English words of dates to their classes, with the first words of holidays."""
    words = dict(words_of("date_words"))
    for name in holiday_names():
        first = _WORDS.match(name)
        if first is not None and first.group() not in words:
            single = first.group() == name
            words[first.group()] = {"fest": 1, "feast": 1} if single else {"feast": 1}
    return words


def _classes(cell: str) -> Classes:
    pairs = (part.strip().split(" ", 1) for part in cell.split(","))
    return {name: int(value) if value.lstrip("-").isdigit() else value for name, value in pairs}


@cache
def _cues() -> frozenset[str]:
    """Return the words of which every English sentence with a date has one, unless it has a figure or an hour.

    Of a holiday it is the last long word that counts: "the feast of the assumption" is found by "assumption", and
    "Good Friday" by its weekday.
    """
    words = {word for word, classes in english().items() if not CUE_CLASSES.isdisjoint(classes)}
    parts = {part for word in words for part in _LETTERS.findall(word)} - {"o"}  # of "o'clock"
    for name in sorted(holiday_names(), key=len):
        letters = _LETTERS.findall(name)
        if parts.isdisjoint(letters):
            parts.add(next(part for part in reversed(letters) if len(part) > _SHORT or part == letters[0]))
    return frozenset(parts)


def has_cue(text: str, language: str) -> bool:
    """Whether a sentence can hold a date: it has a figure of one or, in English, a word that dates are made of.

    Example:
        >>> [has_cue(text, "en") for text in ("The 12,000 men left.", "The men left in 2024.", "They left today.")]
        [False, True, True]
    """
    if language != "en":
        return _DIGITS.search(text) is not None
    if not _cues().isdisjoint(_LETTERS.findall(text.lower())):
        return True
    return _FIGURE.search(text) is not None or _MERIDIEM.search(text) is not None


def tokenize(text: str, start: int, end: int, words: Mapping[str, Classes]) -> list[Token]:
    """Cut a stretch of text into tokens.

    Example:
        >>> [(token.text, token.kind) for token in tokenize("Nov. 29", 0, 7, words_of("date_words"))]
        [('Nov', 'word'), ('.', 'sign'), ('29', 'number')]
    """
    tokens = []
    for found in _TOKEN.finditer(text, start, end):
        if found.lastgroup == "word":
            written = found[0]
            word = written.lower()
            if not word.isascii():
                word = word.replace("’", "'").replace("ʼ", "'")
            tokens.append(Token(written, found.start(), found.end(), "word", words.get(word, _NONE)))
        else:
            tokens.append(_figure(found))
    return tokens


def _figure(found: re.Match[str]) -> Token:
    """Make a token of what is no word."""
    kind = found.lastgroup or "sign"
    text = found.group()
    start, end = found.span()
    if kind in ("number", "ordinal", "years"):
        digits = _DIGITS.search(text)
        plain = kind != "number" or text.isdigit()
        number = int(digits.group()) if plain and digits is not None and len(digits.group()) <= 4 else None
        return Token(text, start, end, kind, _NONE, number)
    return Token(text, start, end, kind)


def places_near_cues(tokens: list[Token]) -> list[int]:
    """Return the places of the tokens with which an expression may begin, because a cue is or follows close behind."""
    places: list[int] = []
    done = 0
    for i, token in enumerate(tokens):
        if token.kind == "sign" or (token.kind == "word" and _NEAR_CUES.isdisjoint(token.classes)):
            continue
        places.extend(range(max(done, i - _REACH), i + 1))
        done = i + 1
    return places
