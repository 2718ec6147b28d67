"""Words that dates are made of, with their classes, and what shows that a sentence can hold a date.

Half of all sentences hold no such cue and are never looked at.
"""

import re
from collections.abc import Mapping
from functools import cache

from factcheck.lexicon import table
from factcheck.mentions.dates.groups import traits_of
from factcheck.mentions.dates.holidays import holiday_names

Classes = Mapping[str, str | int]
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
        "yearbegin",
        "half",
    ]
)
"""Classes of which a sentence without digits needs one to hold a date."""
_SHORT = 2
"""Letters of a short word."""
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
        known = words.get(first.group(), {}) if first is not None else {}
        if first is not None and "the" not in known:
            alone: Classes = {"fest": 1} if first.group() == name else {}
            words[first.group()] = {**known, **alone, "feast": 1}
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


@cache
def _pointing() -> re.Pattern[str]:
    """Find words that point to what was named before: "by that time", "since then"."""
    leads = {name: "|".join(table("date_words")["leads"][name].words.split()) for name in ("that_time", "then")}
    return re.compile(rf"\b(?:(?:{leads['that_time']}) that time|(?:{leads['then']}) then)\b", re.IGNORECASE)


def has_cue(text: str, language: str) -> bool:
    """Whether a sentence can hold a date: it has a figure of one or, in English, a word that dates are made of.

    Example:
        >>> [has_cue(text, "en") for text in ("The 12,000 men left.", "The men left in 2024.", "They left today.")]
        [False, True, True]
    """
    if "figures_only" in traits_of(language):
        return _DIGITS.search(text) is not None
    if not _cues().isdisjoint(_LETTERS.findall(text.lower())):
        return True
    return any(find(text) is not None for find in (_FIGURE.search, _MERIDIEM.search, _pointing().search))
