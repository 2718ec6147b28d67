"""Figures of another language, written as English writes them, by the marks of its table."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from factcheck.document.tokens import Token
from factcheck.lexicon import table

_SPACES = " \u00a0\u2009\u202f"
_MARKS = ".,'’" + _SPACES
_GROUP = 3
"""Figures between two marks of groups."""


class Marks(NamedTuple):
    """How a language writes figures: decimal marks, marks of groups, and whether its regions differ."""

    decimal: str
    groups: str
    is_either: bool


@cache
def marks_of(language: str) -> Marks:
    """Return how a language writes figures."""
    rows = table("languages")["marks"]
    row = rows.get(language, rows["und"])
    return Marks(row.decimal, row.groups, row.either == "either")


def in_english(figure: str, marks: Marks) -> str:
    """Return a figure as English writes it; as it stands where the marks make none of it.

    Example:
        >>> fr = marks_of("fr")
        >>> in_english("12.000", fr), in_english("2,5", fr), in_english("14.30", fr), in_english("1er", fr)
        ('12,000', '2.5', '14.30', '1er')
    """
    letters = (at for at, char in enumerate(figure) if not char.isdigit() and char not in _MARKS)
    length = next(letters, len(figure))
    digits, rest = figure[:length], figure[length:]
    found = _grouped(digits, marks) or _with_decimals(digits, marks)
    return (found or digits) + rest


def _grouped(digits: str, marks: Marks) -> str | None:
    """Return a figure with groups of three, and perhaps decimals behind them."""
    for mark in marks.groups:
        first, *groups = _split_at_spaces(digits) if mark == " " else digits.split(mark)
        if not groups or not first.isdigit() or len(first) > _GROUP or first[0] == "0":
            continue
        groups[-1], decimal_mark, decimals = _parted(groups[-1], marks, mark)
        are_groups = all(len(group) == _GROUP and group.isdigit() for group in groups)
        if are_groups and decimals.isdigit() == bool(decimal_mark):
            return f"{int(first + ''.join(groups)):,}" + (f".{decimals}" if decimal_mark else "")
    return None


def _split_at_spaces(digits: str) -> list[str]:
    for space in _SPACES[1:]:
        digits = digits.replace(space, " ")
    return digits.split(" ")


def _parted(group: str, marks: Marks, used: str) -> tuple[str, str, str]:
    for mark in marks.decimal:
        if mark != used and mark in group:
            return group.partition(mark)
    return group, "", ""


def _with_decimals(digits: str, marks: Marks) -> str | None:
    for mark in marks.decimal:
        whole, found, decimals = digits.partition(mark)
        if found and whole.isdigit() and decimals.isdigit():
            return f"{whole}.{decimals}"
    return None


def figure_at(text: str, tokens: Sequence[Token], index: int, marks: Marks) -> tuple[int, str]:
    """Return how many tokens a figure holds, groups behind spaces among them, and how English writes it."""
    end = index + 1
    if " " in marks.groups and tokens[index].text.isdigit() and len(tokens[index].text) <= _GROUP:
        while end < len(tokens) and _is_next_group(text, tokens[end - 1], tokens[end], marks):
            end += 1
    if end == index + 1:
        return 1, in_english(tokens[index].text, marks)
    whole = text[tokens[index].start : tokens[end - 1].end]
    return end - index, in_english(whole, marks)


def _is_next_group(text: str, before: Token, token: Token, marks: Marks) -> bool:
    if text[before.end : token.start] not in {*_SPACES} or token.kind != "number":
        return False
    group = _parted(token.text, marks, " ")[0]
    return len(group) == _GROUP and group.isdigit() and before.text.isdigit()
