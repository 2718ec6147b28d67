"""What words in figures are: a date, a time of day, a decade, an ordinal, or a figure with its word for a number."""

from collections.abc import Sequence

from factcheck.document.tokens import Token
from factcheck.rendering.dates import numeric_date, numeric_days, time_of_day
from factcheck.rendering.figures import figure_at, marks_of
from factcheck.rendering.forms import Sense
from factcheck.rendering.glossary import Glossary
from factcheck.rendering.number_words import times
from factcheck.rendering.points import decade, ordinal, with_point, years_old

Read = tuple[int, Sense]
"""How many tokens, and what they are."""


def figures_at(text: str, tokens: Sequence[Token], at: int, glossary: Glossary) -> Read:
    """Return how many tokens are read with a figure, and what they are.

    Args:
        text: the whole source.
        tokens: of the line.
        at: the token with the figure.
        glossary: the table of the language.
    """
    return (
        with_point(tokens, at, glossary)
        or _date(tokens[at], glossary)
        or time_of_day(tokens, at, glossary)
        or decade(tokens, at, glossary)
        or _named(text, tokens, at)
        or years_old(tokens[at], glossary)
        or _ordinal(tokens, at, glossary)
        or _figure(text, tokens, at, glossary)
    )


def _date(token: Token, glossary: Glossary) -> Read | None:
    if not glossary.has("day_first"):
        return None
    found = numeric_date(token.text) or numeric_days(token.text)
    return None if found is None else (1, Sense(found, "date"))


def _ordinal(tokens: Sequence[Token], at: int, glossary: Glossary) -> Read | None:
    """Return a figure with the ending of an ordinal: "2e", "3ª", "1.º"."""
    token = tokens[at]
    digits = token.lower.rstrip("".join(char for char in token.lower if not char.isdigit()))
    ending, taken = token.lower[len(digits) :], 1
    if not ending and "".join(each.text for each in tokens[at + 1 : at + 2]) == ".":
        ending, taken = _touching(tokens, at + 2), 3
    is_ordinal = digits.isdigit() and ending in glossary.order("ordinals") and ending
    return (taken, Sense(ordinal(int(digits)), "adjective")) if is_ordinal else None


def _named(text: str, tokens: Sequence[Token], at: int) -> Read | None:
    """Return a name that begins with a figure and a capital, as one word: "2G-Regel", "5G-Netz"."""
    behind = tokens[at + 1 : at + 3]
    is_name = tokens[at].text[-1].isupper() and _touching(tokens, at + 1) == "-" and bool(_touching(tokens, at + 2))
    return (3, Sense(text[tokens[at].start : behind[-1].end], "noun")) if is_name else None


def _touching(tokens: Sequence[Token], at: int) -> str:
    """Return a token that stands right behind the one before it; empty where a blank lies between."""
    return tokens[at].lower if at < len(tokens) and tokens[at - 1].end == tokens[at].start else ""


def _figure(text: str, tokens: Sequence[Token], at: int, glossary: Glossary) -> Read:
    taken, figure = figure_at(text, tokens, at, marks_of(glossary.language))
    product = times(figure, tokens, at + taken, glossary)
    return (taken, Sense(figure, "number")) if product is None else (taken + 1, Sense(product, "number"))
