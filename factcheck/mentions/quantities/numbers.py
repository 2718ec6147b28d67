"""Read one number, in figures or words: "1.2 million", "two and a half", "three dozen", "twenty-first", "2/3".

In order: groups and scale words (`groups`), then point, fractions and dozens (`fractions`).
"""

from decimal import Decimal

from factcheck.mentions.quantities.figures import ONE, Number
from factcheck.mentions.quantities.fractions import a_fraction, finished, half, with_scale
from factcheck.mentions.quantities.groups import cardinal
from factcheck.mentions.quantities.tokens import Tokens
from factcheck.mentions.quantities.words import FRACTION_SIGNS, number_words

_BAKERS, _BAKERS_DOZEN = frozenset({"baker's", "baker’s"}), Decimal(13)


def read_number(tokens: Tokens, index: int) -> Number | None:
    """Read the number that begins at a token.

    Args:
        tokens: the text.
        index: its first token: figures or a number word.

    Returns:
        None when no number begins there.
    """
    word, words = tokens.at(index), number_words()
    if word in ("a", "an"):
        return a_fraction(tokens, index) or _after_article(tokens, index)
    if word in ("half", "quarter"):
        return half(tokens, index)
    if word in words.folds:
        return Number(index, index + 1, words.folds[word], ONE, "multiple")
    if word in words.dozens and word != "dozens":
        return _dozen_at(tokens, index)
    if word in FRACTION_SIGNS:
        top, bottom = FRACTION_SIGNS[word]
        return with_scale(tokens, Number(index, index + 1, Decimal(top) / bottom, ONE / bottom, "share"))
    return (a_fraction(tokens, index) if word == "one" else None) or _cardinal(tokens, index)


def _dozen_at(tokens: Tokens, index: int) -> Number:
    """Read a dozen; a baker's has one more."""
    if tokens.at(index - 1) in _BAKERS:
        return Number(index, index + 1, _BAKERS_DOZEN, ONE)
    size = number_words().dozens[tokens.at(index)]
    return Number(index, index + 1, size, size, scale=size)


def _cardinal(tokens: Tokens, index: int) -> Number | None:
    """Read a cardinal with what may follow it, or an ordinal."""
    number = cardinal(tokens, index)
    return number if number is None or number.form == "ordinal" else finished(tokens, number)


def _after_article(tokens: Tokens, index: int) -> Number | None:
    """Read "a hundred", "a dozen", "a trillionth"."""
    number = read_number(tokens, index + 1) if _is_round_word(tokens.at(index + 1)) else None
    return None if number is None else number._replace(first=index)


def _is_round_word(word: str) -> bool:
    is_rank = word == "hundredth" or word.endswith("illionth")
    return is_rank or word in ("hundred", "dozen") or word in number_words().scales
