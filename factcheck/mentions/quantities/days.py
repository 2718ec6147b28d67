"""Find days of a month in a text, whose figures are no amounts: "Nov. 29", "29th of November, 2024"."""

from collections.abc import Iterator
from functools import cache

from factcheck.lexicon import table
from factcheck.mentions.quantities.figures import ordinal_ending
from factcheck.mentions.quantities.tokens import Tokens
from factcheck.source import Span

_CLASSES = frozenset({"month", "shortmonth"})
_CENTURIES = ("19", "20")


@cache
def _months() -> frozenset[str]:
    """Return the names of months, in lower case."""
    words = table("date_words")["words"].items()
    return frozenset(word for word, row in words if any(each.split()[0] in _CLASSES for each in row.value.split(", ")))


def find_days(tokens: Tokens) -> Iterator[Span]:
    """Yield where the days of a month stand, with their year.

    Example:
        >>> from factcheck.mentions.quantities.tokens import tokenize
        >>> text = "On Nov. 29, 2024, and 5th of May; in May 12,000 men."
        >>> [text[span.start : span.end] for span in find_days(tokenize(text))]
        ['Nov. 29, 2024', '5th of May']
    """
    months = _months()
    for index in [index for index, word in enumerate(tokens.words) if word in months]:
        if tokens.raw(index) != tokens.words[index].capitalize():
            continue
        behind = index + 2 if tokens.at(index + 1) == "." and tokens.touches(index + 1) else index + 1
        before = _day_before(tokens, index)
        end = _day_end(tokens, behind) if before is None else behind
        if end is not None:
            first = index if before is None else before
            yield Span(tokens.starts[first], tokens.ends[_year_end(tokens, end) - 1])


def _day_end(tokens: Tokens, index: int) -> int | None:
    """Return the token behind the day that stands behind a month; None where none does."""
    if tokens.gap(index) != " " or not _is_day(tokens.at(index)):
        return None
    end = index + 2 if ordinal_ending(tokens, index + 1) else index + 1
    return None if tokens.touches(end) and tokens.at(end)[0].isalnum() else end


def _day_before(tokens: Tokens, index: int) -> int | None:
    """Return the first token of the day that stands before a month: "29", "29th of"; None where none does."""
    at = index - 2 if tokens.at(index - 1) == "of" else index - 1
    if tokens.gap(index) != " " or tokens.gap(at + 1) != " ":
        return None
    at -= ordinal_ending(tokens, at)
    is_whole = not (tokens.touches(at) and tokens.at(at - 1)[-1].isalnum())
    return at if is_whole and _is_day(tokens.at(at)) else None


def _year_end(tokens: Tokens, index: int) -> int:
    """Return the token behind the year that follows a day, or that behind the day."""
    at = index + 1 if tokens.at(index) == "," and tokens.touches(index) else index
    year = tokens.at(at)
    is_year = tokens.gap(at) == " " and len(year) == len("1999") and year.isdecimal() and year.startswith(_CENTURIES)
    return at + 1 if is_year else index


def _is_day(word: str) -> bool:
    return word.isdecimal() and len(word) <= len("31")
