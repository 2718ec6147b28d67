"""Read amounts that words give without a figure: "dozens", "several hundred", "a couple of", "weeklong"."""

from decimal import Decimal
from functools import cache

from factcheck.lexicon import table
from factcheck.lexicon.rows import Several
from factcheck.mentions.quantities.figures import HUNDRED, ONE
from factcheck.mentions.quantities.money import currency_after
from factcheck.mentions.quantities.phrase import Phrase
from factcheck.mentions.quantities.tokens import Tokens
from factcheck.mentions.quantities.units import unit_after
from factcheck.mentions.quantities.words import cues, number_words
from factcheck.values.quantity import Quantity

_ARTICLES = frozenset({"a", "an"})


def span_word(tokens: Tokens, index: int) -> Phrase | None:
    """Read a word for one stretch of time: "weeklong"."""
    row = number_words().spans.get(tokens.words[index])
    if row is None:
        return None
    return Phrase(index, index + 1, (Decimal(row[0]),), unit=row[1], core=index)


def vague(tokens: Tokens, index: int) -> Phrase | None:
    """Read "dozens", "hundreds of thousands"; "in the hundreds" too, but never "tens" alone."""
    rows = table("modifiers")["vague"]
    for length in (3, 1):
        wording = " ".join(tokens.words[index : index + length])
        row = rows.get(wording)
        if row is None or not row.least or index + length > len(tokens.words):
            continue
        if wording in cues("never_alone") and tokens.at(index + length) != "of":
            return None
        figures = Decimal(row.least), Decimal(row.greatest)
        return money_of(tokens, Phrase(index, index + length, figures, form="vague", wording=wording, core=index))
    return None


def money_of(tokens: Tokens, phrase: Phrase) -> Phrase:
    """Read the unit of "millions of dollars", "hundreds of miles"."""
    after = phrase.last + 1 if tokens.at(phrase.last) == "of" else phrase.last
    unit = currency_after(tokens, after) or unit_after(tokens, after, is_one=False)
    return phrase if unit is None else phrase._replace(unit=unit.name, last=unit.edge)


@cache
def _several() -> dict[str, list[tuple[list[str], Several]]]:
    """Map the first word of "a few" and its like to the words and their row."""
    found: dict[str, list[tuple[list[str], Several]]] = {}
    for words, row in table("modifiers")["several"].items():
        found.setdefault(words.split()[0], []).append((words.split(), row))
    return found


def several(tokens: Tokens, index: int) -> Phrase | None:
    """Read "several hundred", "a few thousand", "a handful of dozen"."""
    for words, row in _several().get(tokens.words[index], ()):
        start = index + len(words)
        scale = _scale_of(tokens.at(start)) if tokens.words[index:start] == words else None
        if scale is None:
            continue
        last = start + 1
        while tokens.at(last) in number_words().scales:
            scale *= number_words().scales[tokens.at(last)]
            last += 1
        low, high, least, most = (Decimal(times) * scale for times in row[:4])
        wording = " ".join(tokens.words[index:last])
        phrase = Phrase(
            index, last, (low, high), form="several", wording=wording, typical=(least, most), core=index, scale=scale
        )
        return money_of(tokens, phrase)
    return None


def _scale_of(word: str) -> Decimal | None:
    """Return what a word multiplies that stands before it: "hundred", "thousand", "dozen"."""
    words = number_words()
    return HUNDRED if word == "hundred" else words.scales.get(word) or words.dozens.get(word)


_PAIRS = {"couple": Decimal(2), "pair": Decimal(2), "score": Decimal(20)}


def couple(tokens: Tokens, index: int) -> Phrase | None:
    """Read "a couple of weeks", "a pair of hundred", "a score of"; a couple that marries is none."""
    start = index + 1 if tokens.words[index] in _ARTICLES else index
    word = tokens.at(start)
    if word not in _PAIRS or not _is_of_some(tokens, index, start):
        return None
    last, scale = start + 2, ONE
    while tokens.at(last) in ("hundred", "dozen") or tokens.at(last) in number_words().scales:
        scale *= _scale_of(tokens.at(last)) or ONE
        last += 1
    last = last if scale > ONE else start + 1
    modifier = "about" if word == "couple" else None
    figures = (_PAIRS[word] * scale,)
    return money_of(tokens, Phrase(index, last, figures, place=scale, core=index, scale=scale, modifier=modifier))


def _is_of_some(tokens: Tokens, index: int, start: int) -> bool:
    """Whether "couple", "pair" or "score" counts things: "a couple of weeks", "a score", but not "the couple"."""
    if tokens.words[start] == "score" and start == index:
        return False
    if index == 0 and start == 1 and len(tokens.words) == start + 1:
        return True  # "a couple", and nothing else
    if tokens.at(start + 1) != "of" or tokens.at(start - 1) in cues("known"):
        return False
    return tokens.words[start] != "score" or tokens.is_word(start + 2)  # "a score of 30 out of 100"


def vague_word(text: str) -> Quantity | None:
    """Return the quantity of a vague word that stands alone: "several", "most of the voters"; None for other texts."""
    words = " ".join(text.lower().split())
    for wording in sorted(table("modifiers")["vague"], key=len, reverse=True):
        if words == wording or words.startswith(wording + " "):
            return Quantity.vague(wording)
    return None
