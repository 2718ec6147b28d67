"""The tables of number words, read once, in the form the grammar asks for them."""

from decimal import Decimal
from functools import cache
from typing import NamedTuple

from factcheck.lexicon import table


class NumberWords(NamedTuple):
    """Number words by their part in a number: units (0-9), teens, tens, scales, dozens, ordinals, denominators."""

    units: dict[str, Decimal]
    teens: dict[str, Decimal]
    tens: dict[str, Decimal]
    scales: dict[str, Decimal]
    dozens: dict[str, Decimal]
    ordinals: dict[str, Decimal]
    denominators: dict[str, Decimal]
    folds: dict[str, Decimal]
    spans: dict[str, tuple[str, str]]
    suffixes: dict[str, tuple[Decimal, str]]
    starters: frozenset[str]

    @property
    def large(self) -> frozenset[str]:
        """The words that multiply what stands before them, "hundred" and "dozen" included."""
        return _large()


FRACTION_SIGNS = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
    "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅐": (1, 7), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
    "⅑": (1, 9), "⅒": (1, 10),
}  # fmt: skip


@cache
def number_words() -> NumberWords:
    """Read the tables of number words."""
    rows = table("number_words")

    def amounts(name: str) -> dict[str, Decimal]:
        return {word: Decimal(row[0]) for word, row in rows[name].items()}

    ordinals = amounts("ordinals")
    denominators = {**ordinals, **{word + "s": value for word, value in ordinals.items()}, **amounts("denominators")}
    for word in ("first", "second", "firsts", "seconds"):
        del denominators[word]
    units, teens, tens, scales = (amounts(name) for name in ("units", "teens", "tens", "scales"))
    starters = {*units, *teens, *tens, *scales, "hundred", *amounts("dozens"), *ordinals, *amounts("folds")}
    starters |= {"half", "quarter", "couple", "pair", "dozens", "scores", "score", "tens", "twice", "minus", "negative"}
    starters |= {word + "s" for word in (*scales, "hundred")} | set(rows["spans"]) | set(FRACTION_SIGNS)
    return NumberWords(
        units, teens, tens, scales, amounts("dozens"), ordinals, denominators, amounts("folds"),
        {word: (row[0], row[1]) for word, row in rows["spans"].items()},
        {word: (Decimal(row[0]), row[1]) for word, row in rows["suffixes"].items()},
        frozenset(starters),
    )  # fmt: skip


@cache
def _large() -> frozenset[str]:
    words = number_words()
    return frozenset({*words.scales, *words.dozens, "hundred"})


@cache
def cues(name: str) -> frozenset[str]:
    """Return the words that say one thing of a figure beside them, by the name of their row.

    Example:
        >>> "sharply" in cues("adverbs")
        True
    """
    return frozenset(table("quantity_cues")["cues"][name][0])
