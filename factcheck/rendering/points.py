"""Points that end no sentence: behind a day, an ordinal or an abbreviation; and words that begin with figures."""

from collections.abc import Sequence
from functools import cache

from factcheck.document.tokens import Token
from factcheck.rendering.dates import month_names, numeric_date
from factcheck.rendering.forms import Sense
from factcheck.rendering.glossary import Glossary

_DAYS, _MONTHS = 31, 12
_CENTURY, _CENTURY_ENDS, _THIS_CENTURY = 1900, 100, 30
"""Decades of two figures below this one are of the new century: "die 20er Jahre". Heuristic."""
_TEENS = range(11, 14)
_DASHES = frozenset("-–/")
"""Signs between two days of one month: "14./15. Oktober"."""


def with_point(tokens: Sequence[Token], at: int, glossary: Glossary) -> tuple[int, Sense] | None:
    """Return how many tokens a figure with a point holds, and what it is; None where the point ends a sentence.

    A day of a month, with its month in figures or in words, or an ordinal before a noun: "27. 11.", "3. Oktober", "das
    20. Jahrhundert".
    """
    if not glossary.has("ordinal_points") or not _has_point(tokens, at):
        return None
    token, behind = tokens[at], tokens[at + 2] if at + 2 < len(tokens) else None
    day, point, month = token.text.partition(".")
    if point:
        return (2, Sense(f"{int(day)} {month_names()[int(month)]}", "date")) if _is_day(day, month) else None
    if not token.text.isdigit() or behind is None or int(token.text) == 0:
        return None
    if behind.text in _DASHES and _is_day_of_month(tokens, at + 3, glossary):
        return 3, Sense(f"{int(token.text)} to", "number_words")
    if behind.kind == "number" and _is_day(token.text, behind.text) and _has_point(tokens, at + 2):
        return 4, Sense(f"{int(token.text)} {month_names()[int(behind.text)]}", "date")
    return _before_word(tokens, at, glossary) if behind.kind == "word" else None


def _before_word(tokens: Sequence[Token], at: int, glossary: Glossary) -> tuple[int, Sense] | None:
    """Return what a figure with a point is before a word: a day of a month, or an ordinal."""
    token, behind = tokens[at], tokens[at + 2]
    classes = {sense.word_class for sense in glossary.senses((behind.lower,))}
    is_first = behind.lower in glossary.order("day_joints") and _is_day_of_month(tokens, at + 3, glossary)
    if is_first or "month" in classes:
        return 2, Sense(str(int(token.text)), "number")
    is_noun = behind.is_capitalized and not classes.isdisjoint({"noun", "date", "weekday"})
    is_small = not behind.is_capitalized and len(token.text) < len("100")
    return (2, Sense(ordinal(int(token.text)), "adjective")) if is_noun or is_small else None


def _is_day_of_month(tokens: Sequence[Token], at: int, glossary: Glossary) -> bool:
    """Whether a day with its month stands at a token: "bis 5. Mai", "und zum 6. Dezember"."""
    while at < len(tokens) and tokens[at].lower in glossary.order("day_leads"):
        at += 1
    if at < len(tokens) and (_is_day(*tokens[at].text.partition(".")[::2]) or numeric_date(tokens[at].text)):
        return True
    if at + 2 >= len(tokens) or not tokens[at].text[:1].isdigit() or tokens[at + 1].text != ".":
        return False
    is_month = any(sense.word_class == "month" for sense in glossary.senses((tokens[at + 2].lower,)))
    return is_month or tokens[at + 2].kind == "number" or "." in tokens[at].text


def points_behind(tokens: Sequence[Token], at: int, glossary: Glossary) -> int:
    """Return 1 where the point at a token belongs to an abbreviation before it, else 0."""
    if at == 0 or at >= len(tokens) or tokens[at].text != "." or tokens[at].start != tokens[at - 1].end:
        return 0
    return int(tokens[at - 1].lower in glossary.abbreviations)


def decade(tokens: Sequence[Token], at: int, glossary: Glossary) -> tuple[int, Sense] | None:
    """Return how many tokens the name of a decade holds, and what it is: "90er Jahre", "90ern", "Ende der 90er"."""
    digits, ending, rest = tokens[at].lower.partition("er")
    if not ending or not digits.isdigit() or len(digits) not in (2, 4) or int(digits) % 10:
        return None
    words = glossary.order("decade_words")
    behind = at + 1 + (at + 1 < len(tokens) and tokens[at + 1].text == "-")
    is_behind = behind < len(tokens) and tokens[behind].lower in words
    is_said = rest.removeprefix("-") in words or rest in glossary.order("decade_endings")
    if not (is_behind or is_said or (not rest and _is_behind_part(tokens, at, glossary))):
        return None
    year = int(digits) if len(digits) == len("1990") else _full_year(int(digits))
    return (behind + 1 - at if is_behind else 1), Sense(f"{year}s", "decade")


def _is_behind_part(tokens: Sequence[Token], at: int, glossary: Glossary) -> bool:
    """Whether a part of a time and an article stand before a token: "Ende der 80er"."""
    before = [token.lower for token in tokens[max(0, at - 2) : at]]
    return len(before) > 1 and before[0] in glossary.pairs("parts") and before[1] in glossary.order("genitive_articles")


def years_old(token: Token, glossary: Glossary) -> tuple[int, Sense] | None:
    """Return what a word is that says how old somebody is: "35-Jährige", "35-jähriger"."""
    digits, hyphen, rest = token.text.partition("-")
    if not hyphen or not digits.isdigit() or rest.lower() not in glossary.order("years_old"):
        return None
    return 1, Sense(f"{digits}-year-old", "noun" if rest[0].isupper() else "adjective", "year-old")


@cache
def ordinal(number: int) -> str:
    """Return an ordinal in English.

    Example:
        >>> ordinal(1), ordinal(12), ordinal(22)
        ('1st', '12th', '22nd')
    """
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{'th' if number % _CENTURY_ENDS in _TEENS else ending}"


def _full_year(two: int) -> int:
    return _CENTURY + two + (_CENTURY_ENDS if two < _THIS_CENTURY else 0)


def _has_point(tokens: Sequence[Token], at: int) -> bool:
    """Whether a point stands right behind a token, and something behind it."""
    is_there = at + 2 < len(tokens) and tokens[at + 1].text == "." and tokens[at + 1].start == tokens[at].end
    return is_there or (at + 1 < len(tokens) and tokens[at + 1].text == "." and "." in tokens[at].text)


def _is_day(day: str, month: str) -> bool:
    return (
        day.isdigit()
        and month.isdigit()
        and len(day) <= 2
        and len(month) <= 2
        and 0 < int(day) <= _DAYS
        and 0 < int(month) <= _MONTHS
    )
