"""The tokens of a sentence as dates need them: those of the document, cut finer.

Most are taken as they are: words of letters alone and single marks. What a document holds together ("mid-March",
"didn't", "Nov.", "p.m.") is cut into its words and marks, unless the table of dates has it whole ("o'clock"). What has
a digit in it is cut by its shape, so that "2024-11-29", "6:40" and "29th" are one token each.
"""

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from factcheck.document.tokens import kept_tokens
from factcheck.mentions.dates.cues import Classes
from factcheck.mentions.dates.foreign import words_in

_NONE: Classes = {}
_APOSTROPHES = "'’‘"
_LONGEST_NUMBER = 4
"""Digits of the longest number that can be part of a date."""
_FIGURE = re.compile(
    r"(?P<numeric>\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\w/-])"
    r"|\d{1,4}(?P<dash>[-/.])\d{1,2}(?P=dash)\d{1,4}(?![\w/])|\d{1,2}/\d{1,2}(?![\w/]|\.\d)|\d{1,2}\.\d{1,2}\.(?!\d)"
    r"|\d{4}[-/]\d{1,2}(?![\w/-])|\d{1,2}[-/]\d{4}(?![\w/-]))"
    r"|(?P<clock>\d{1,2}[:.]\d\d(?=\s?[ap]\.?\s?m\b)|\d{1,2}:\d\d(?::\d\d)?(?![\d:])|\d{1,2}[hч](?:\d\d)?(?!\w))"
    r"|(?P<ordinal>\d{1,2}(?:st|nd|rd|th|er|ère|ème|e|\.?[ºª]|-?(?:го|его|ого|ое|е|те))(?!\w))"
    r"|(?P<years>['’‘]\d\ds(?!\w)|\d{4}['’]?s(?!\w)|\d0s(?!\w))"
    r"|(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)*(?![\d])|\d+(?:\.\d+)*)",
    re.IGNORECASE,
)
"""The shapes of what has a digit in it, the first that fits."""
_DIGITS = re.compile(r"\d+")


class Token(NamedTuple):
    """A word, figure or mark of a sentence.

    Args:
        text: as written.
        start: place in the sentence, in code points.
        end: place after it.
        kind: word, number, ordinal ("29th"), years ("1950s"), numeric ("29/11/2024"), clock ("18:30") or sign.
        lower: the text in lower case.
        classes: what the word can be, by the table of its language.
        number: amount of a number or ordinal.
    """

    text: str
    start: int
    end: int
    kind: str
    lower: str
    classes: Classes = _NONE
    number: int | None = None


def date_tokens(sentence: str, language: str) -> list[Token]:
    """Return the tokens of a sentence, with the classes that words have in a language.

    Example:
        >>> [(token.text, token.kind) for token in date_tokens("mid-Nov. 2024", "en")]
        [('mid', 'word'), ('-', 'sign'), ('Nov', 'word'), ('.', 'sign'), ('2024', 'number')]
    """
    words, wholes = words_in(language) or {}, _wholes(language)
    found: list[Token] = []
    place = 0
    for start, end, text, lower, _ in kept_tokens(sentence):
        if start >= place and text.isalpha() and lower not in wholes and not sentence[end : end + 1].isalpha():
            classes = words.get(lower if text.isascii() else lower.replace("ʼ", "'"), _NONE)
            found.append(Token(text, start, end, "word", lower, classes))
        elif start >= place and end - start == 1 and not text.isalnum() and text not in _APOSTROPHES:
            found.append(Token(text, start, end, "sign", text))
        else:
            place = max(start, place)
            while place < end:
                found.append(_piece(sentence, place, words, wholes))
                place = found[-1].end
    return found


def _piece(sentence: str, start: int, words: Mapping[str, Classes], wholes: Mapping[str, tuple[str, ...]]) -> Token:
    """Return the word, figure or mark that begins at a place."""
    if _is_letter(sentence, start):
        end = _end_of_word(sentence, start, wholes)
        text = sentence[start:end]
        lower = text.lower().replace("’", "'").replace("ʼ", "'")
        return Token(text, start, end, "word", lower, words.get(lower, _NONE))
    figure = _FIGURE.match(sentence, start) if sentence[start].isdecimal() or _leads_digit(sentence, start) else None
    return Token(sentence[start], start, start + 1, "sign", sentence[start]) if figure is None else _figure(figure)


def _is_letter(sentence: str, place: int) -> bool:
    char = sentence[place : place + 1]
    return char.isalnum() and not char.isdecimal()


def _leads_digit(sentence: str, place: int) -> bool:
    return sentence[place] in _APOSTROPHES and sentence[place + 1 : place + 2].isdecimal()


def _end_of_word(sentence: str, start: int, wholes: Mapping[str, tuple[str, ...]]) -> int:
    """Return the place behind the letters that begin at a place, with what the table has behind them."""
    end = start + 1
    while _is_letter(sentence, end):
        end += 1
    for rest in wholes.get(sentence[start:end].lower(), ()):
        behind = end + len(rest)
        goes_on = sentence[behind : behind + 1].isalnum()
        if sentence[end:behind].lower().replace("’", "'") == rest and goes_on is rest.endswith("'"):
            return behind  # "o'clock", and "d'" only before a word
    return end


@cache
def _wholes(language: str) -> Mapping[str, tuple[str, ...]]:
    """Map the first letters of words with a mark in them to the rest: "o" to "'clock", "d" to "'" of "d'octobre"."""
    found: dict[str, tuple[str, ...]] = {}
    for word in words_in(language) or ():
        end = next((place for place, char in enumerate(word) if char in "'-"), 0)
        if end:
            found[word[:end]] = (*found.get(word[:end], ()), word[end:])
    return {head: tuple(sorted(rests, key=len, reverse=True)) for head, rests in found.items()}


def _figure(found: re.Match[str]) -> Token:
    """Make a token of what has a digit in it."""
    kind, text = found.lastgroup or "number", found.group()
    start, end = found.span()
    number = None
    if kind in ("ordinal", "years") or text.isdigit():
        digits = _DIGITS.search(text)
        number = int(digits.group()) if digits is not None and len(digits.group()) <= _LONGEST_NUMBER else None
    return Token(text, start, end, kind, text.lower(), _NONE, number)
