"""Find the bare amounts of a text: words without figure, then numbers with what stands beside them."""

from collections.abc import Iterator
from functools import cache

from factcheck.lexicon import table
from factcheck.mentions.quantities.compounds import compound
from factcheck.mentions.quantities.figures import ONE, is_read, joint
from factcheck.mentions.quantities.measures import unit_and_half, with_units
from factcheck.mentions.quantities.numbers import read_number
from factcheck.mentions.quantities.phrase import Phrase
from factcheck.mentions.quantities.sense import is_amount
from factcheck.mentions.quantities.tens import ten, tens_in_words
from factcheck.mentions.quantities.tokens import Tokens
from factcheck.mentions.quantities.units import unit_after
from factcheck.mentions.quantities.vague import couple, several, span_word, vague
from factcheck.mentions.quantities.words import number_words

_NEGATIVES = frozenset({"minus", "negative"})
_ARTICLES = frozenset({"a", "an"})


def find_phrases(tokens: Tokens, masked: set[int]) -> Iterator[Phrase]:
    """Yield the bare amounts of a text, in order, none overlapping.

    Args:
        tokens: the text.
        masked: indexes of tokens that hold no amount.
    """
    done, floor = 0, 0
    for index in _beginnings(tokens):
        if index < done:
            continue
        phrase = ten(tokens, index) if _may_be_ten(tokens, index) else None
        if phrase is None:
            if index in masked:
                continue
            phrase = _unmasked(tokens, index, floor, masked)
        if phrase is None:
            done = _past(tokens, index)
            continue
        if all(map(is_read, phrase.figures)):
            yield phrase
        done = floor = max(phrase.last, index + 1)


def _may_be_ten(tokens: Tokens, index: int) -> bool:
    """Whether a plural may stand at a token: "40s", "40's", "forties"."""
    return "s" in (tokens.at(index + 1), tokens.at(index + 2)) or tokens.words[index] in tens_in_words()


def _unmasked(tokens: Tokens, index: int, floor: int, masked: set[int]) -> Phrase | None:
    """Read the bare amount that begins at a token; None where none does, or where it holds what is none."""
    phrase = _read(tokens, index, floor)
    is_free = phrase is not None and masked.isdisjoint(range(phrase.core, phrase.last))
    return phrase if is_free else None


def _beginnings(tokens: Tokens) -> list[int]:
    """Return the tokens at which an amount may begin: figures and the words that open one; most sentences have few."""
    openers = _openers()
    return [
        index
        for index, word in enumerate(tokens.words)
        if word in openers or (not ("a" <= word[0] <= "z") and (word[0].isdigit() or (word[0] == "." and word != ".")))
    ]


def _past(tokens: Tokens, index: int) -> int:
    """Step over a token that is no amount, with the figures that touch it and their scale: "192.168", "US5 million"."""
    is_figure = tokens.words[index][0].isdigit()
    index += 1
    if not is_figure:
        return index
    while tokens.touches(index) and tokens.words[index][0].isdigit():
        index += 1
    after = joint(tokens, index)
    is_scale = tokens.at(after) in number_words().scales and not tokens.at(after).endswith("s")
    return after + 1 if is_scale and not tokens.broken(after) else index


@cache
def _openers() -> frozenset[str]:
    """Return the words that may open an amount: number words, and those of "a dozen", "several hundred"."""
    several = {phrase.split()[0] for phrase in table("modifiers")["several"]}
    return number_words().starters | _ARTICLES | several | set(tens_in_words())


@cache
def _behind_article() -> frozenset[str]:
    """Return the words that make an amount of "a" and "an": "a dozen", "a few hundred"."""
    several = (phrase.split() for phrase in table("modifiers")["several"])
    return number_words().starters | {words[1] for words in several if words[0] in _ARTICLES}


def _read(tokens: Tokens, index: int, floor: int) -> Phrase | None:
    """Read the bare amount that begins at a token; None where none does."""
    word = tokens.words[index]
    if word[0].isdigit():
        return _counted(tokens, index, floor)
    if word in _NEGATIVES:
        return _negative(tokens, index, floor)
    if word in _ARTICLES:
        whole = unit_and_half(tokens, index) or _one_and_finer(tokens, index, floor)
        if whole is not None or tokens.at(index + 1) not in _behind_article():
            return whole
    for reader in (span_word, vague, several, couple):
        phrase = reader(tokens, index)
        if phrase is not None:
            return phrase
    return _counted(tokens, index, floor)


def _one_and_finer(tokens: Tokens, index: int, floor: int) -> Phrase | None:
    """Read "a year and three months", where no number word stands before the coarser unit."""
    unit = unit_after(tokens, index + 1, is_one=True)
    if unit is None or tokens.at(unit.edge) != "and" or tokens.at(unit.edge + 1) in ("", *_ARTICLES):
        return None
    rest = _counted(tokens, unit.edge + 1, floor)
    one = Phrase(index, unit.edge, (ONE,), unit=unit.name, core=index)
    return None if rest is None else compound(tokens, one, rest, ["and"])


def _negative(tokens: Tokens, index: int, floor: int) -> Phrase | None:
    """Read "minus five", "minus-85"."""
    after = joint(tokens, index + 1)
    if tokens.at(after) in ("", *_NEGATIVES):
        return None
    inner = _read(tokens, after, floor)
    if inner is None:
        return None
    return inner._replace(first=index, core=index, figures=tuple(-figure for figure in inner.figures))


def _counted(tokens: Tokens, index: int, floor: int) -> Phrase | None:
    """Read a number that counts or measures, with its unit."""
    number = read_number(tokens, index)
    if number is None or not is_amount(tokens, number, floor):
        return None
    return with_units(tokens, number, floor)
