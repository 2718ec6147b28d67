"""Tell counts that look like years from years: "enrolment rose from 1500 to 1900 students"."""

from factcheck.mentions.quantities.money import currency_after
from factcheck.mentions.quantities.nouns import is_of_class, noun_after
from factcheck.mentions.quantities.steps import direction
from factcheck.mentions.quantities.tokens import Tokens
from factcheck.mentions.quantities.units import unit_after
from factcheck.mentions.quantities.words import cues

_REACH = 4
"""Tokens before the first count in which its verb of change is looked for: "rose sharply from". Heuristic."""


def is_count_like_year(tokens: Tokens, index: int) -> bool:
    """Whether four figures are where a count began or ended that changed: what follows the last is counted.

    Args:
        tokens: the text.
        index: the first or the second of the two.
    """
    first = index if tokens.at(index - 1) == "from" else index - 2
    is_change = tokens.at(first - 1) == "from" and tokens.at(first + 1) == "to"
    if not is_change or not all(_is_of_four(tokens.at(at)) for at in (first, first + 2)):
        return False
    return _is_moved(tokens, first) and _counts(tokens, first + 3)


def _is_of_four(word: str) -> bool:
    return len(word) == len("1900") and word.isdecimal()


def _is_moved(tokens: Tokens, first: int) -> bool:
    """Whether a verb of change stands before "from"."""
    near = tokens.words[max(0, first - _REACH) : max(0, first - 1)]
    return any(direction(word) is not None or word in cues("go") for word in near)


def _counts(tokens: Tokens, index: int) -> bool:
    """Whether what stands at a token is measured, or counted and of a class that a table knows."""
    if unit_after(tokens, index, is_one=False) is not None or currency_after(tokens, index) is not None:
        return True
    noun = noun_after(tokens, index, is_one=False)
    return noun is not None and is_of_class(noun.head)
