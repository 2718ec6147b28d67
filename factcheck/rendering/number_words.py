"""Numbers that stand in words, found by the words of a table: "quatre-vingt-dix", "dreiundzwanzig", "300 mil"."""

from collections.abc import Sequence

from factcheck.document.tokens import Token
from factcheck.rendering.entries import entry_at, is_longer
from factcheck.rendering.forms import Sense
from factcheck.rendering.glossary import Glossary
from factcheck.rendering.numbers import value_of

_MULTIPLES = (100, 1000)
"""Words for numbers that multiply the figure before them; greater ones stay words: "3 million"."""
_DECIMALS = 3
"""Decimals that a thousand takes up: "2,5 mil"."""


def number_at(tokens: Sequence[Token], at: int, glossary: Glossary) -> tuple[int, int] | None:
    """Return how many tokens a number in words holds, and the number; None where none stands there."""
    values: list[int] = []
    end, best = at, None
    while end < len(tokens):
        more = _values(tokens, end, glossary, is_first=not values)
        if more is None:
            break
        values, end = [*values, *more[1]], end + more[0]
        value = value_of(values)
        if value is None:
            break
        best = (end - at, value)
    return None if best is None or is_longer(tokens, at, best[0], glossary) else best


def is_number_at(tokens: Sequence[Token], at: int, glossary: Glossary) -> bool:
    """Whether a figure or a number in words begins at a token, an article before it left out."""
    if at >= len(tokens) or _is_day(tokens, at, glossary):
        return False
    found = entry_at(tokens, at, glossary)
    is_word = found is not None and found[1][0].word_class in ("number", "scale", "hedge", "numeral")
    if is_word or tokens[at].kind in ("number", "mark") or _parts(tokens[at].lower, glossary):
        return True
    is_article = tokens[at].lower in glossary.order("before_number")
    return is_article and is_number_at(tokens, at + 1, glossary)


def _is_day(tokens: Sequence[Token], at: int, glossary: Glossary) -> bool:
    """Whether a figure is a day of a month: "jusqu'au 15 mars", "hasta el 15 de marzo"."""
    if tokens[at].kind != "number":
        return False
    behind = at + 1 + (at + 1 < len(tokens) and tokens[at + 1].lower in glossary.order("date_of"))
    sense = glossary.words.get((tokens[behind].lower,)) if behind < len(tokens) else None
    return sense is not None and sense.word_class == "month"


def times(figure: str, tokens: Sequence[Token], at: int, glossary: Glossary) -> str | None:
    """Return a figure times the word for a number behind it, as English writes it; None where none multiplies it.

    Args:
        figure: as English writes it.
        tokens: of the line.
        at: the token behind the figure.
        glossary: the table of the language.
    """
    factor = _value(tokens[at].lower, glossary) if at < len(tokens) else None
    if factor not in _MULTIPLES or factor is None or is_longer(tokens, at, 1, glossary):
        return None
    whole, _, decimals = figure.replace(",", "").partition(".")
    if not whole.isdigit() or not (not decimals or decimals.isdigit()) or len(decimals) > _DECIMALS:
        return None
    return f"{int(whole + decimals) * factor // 10 ** len(decimals):,}"


def _values(
    tokens: Sequence[Token], at: int, glossary: Glossary, *, is_first: bool
) -> tuple[int, Sequence[int]] | None:
    """Return the values of a word for a number, and of the "and" before it; None where it is none."""
    has_and = not is_first and at + 1 < len(tokens) and tokens[at].lower in glossary.order("number_and")
    place = at + has_and
    word = tokens[place].lower
    if has_and and word in glossary.order("one"):
        return 2, [1]
    if not is_first and is_longer(tokens, place, 1, glossary):
        return None
    if (sense := glossary.words.get((word,))) is not None:
        return (1 + has_and, [int(sense.english)]) if sense.word_class == "number" else None
    parts = _parts(word, glossary)
    return (1 + has_and, parts) if parts else None


def _parts(word: str, glossary: Glossary) -> Sequence[int]:
    """Return the values of the words for numbers that one word is made of; none where it is made of others."""
    if "-" not in word:
        return _compound(word, glossary) if glossary.has("compounds") else ()
    ands, ones = glossary.order("number_and"), glossary.order("one")
    words = [part for part in word.split("-") if part not in ands]
    values = [1 if at and part in ones else _value(part, glossary) for at, part in enumerate(words)]
    found = [value for value in values if value is not None]
    return found if len(found) == len(values) else ()


def _compound(word: str, glossary: Glossary) -> Sequence[int]:
    rest, values = word, list[int]()
    while rest:
        lengths = range(len(rest), 1, -1)
        size = next((size for size in lengths if _is_part(rest[:size], glossary, is_whole=size == len(word))), 0)
        if not size:
            return ()
        value = _value(rest[:size], glossary)
        values += [value] if value is not None else []
        rest = rest[size:]
    return values


def _is_part(part: str, glossary: Glossary, *, is_whole: bool) -> bool:
    is_and = not is_whole and part in glossary.order("number_and")
    return is_and or _value(part, glossary) is not None


def _value(word: str, glossary: Glossary) -> int | None:
    """Return the number that a word of the table is; None where it is none."""
    sense: Sense | None = glossary.words.get((word,))
    return int(sense.english) if sense is not None and sense.word_class == "number" else None
