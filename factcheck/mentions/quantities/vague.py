"""Read amounts that words give without a figure: "dozens", "several hundred", "a couple of", "weeklong"."""

from decimal import Decimal
from functools import cache

from factcheck.lexicon import table
from factcheck.mentions.quantities.figures import ONE
from factcheck.mentions.quantities.money import currency_after
from factcheck.mentions.quantities.phrase import Phrase
from factcheck.mentions.quantities.tokens import Tokens
from factcheck.mentions.quantities.units import unit_after
from factcheck.mentions.quantities.words import number_words

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
        if row is None or not row[0] or index + length > len(tokens.words):
            continue
        of = tokens.at(index + length) == "of"
        if wording in ("tens", "scores") and not of:
            return None
        phrase = Phrase(
            index, index + length, (Decimal(row[0]), Decimal(row[1])), form="vague", wording=wording, core=index
        )
        return money_of(tokens, phrase)
    return None


def money_of(tokens: Tokens, phrase: Phrase) -> Phrase:
    """Read the unit of "millions of dollars", "hundreds of miles"."""
    after = phrase.last + 1 if tokens.at(phrase.last) == "of" else phrase.last
    unit = currency_after(tokens, after) or unit_after(tokens, after, is_one=False)
    return phrase if unit is None else phrase._replace(unit=unit.name, last=unit.edge)


@cache
def _several() -> dict[str, list[tuple[list[str], list[str]]]]:
    """Map the first word of "a few" and its like to the words and their row."""
    found: dict[str, list[tuple[list[str], list[str]]]] = {}
    for words, row in table("modifiers")["several"].items():
        found.setdefault(words.split()[0], []).append((words.split(), row))
    return found


def several(tokens: Tokens, index: int) -> Phrase | None:
    """Read "several hundred", "a few thousand", "a handful of dozen"."""
    for cut, row in _several().get(tokens.words[index], ()):
        if tokens.words[index : index + len(cut)] != cut:
            continue
        at = index + len(cut)
        scale = number_words().scales.get(tokens.at(at)) or number_words().dozens.get(tokens.at(at))
        scale = Decimal(100) if tokens.at(at) == "hundred" else scale
        if scale is None:
            continue
        last = at + 1
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


def couple(tokens: Tokens, index: int) -> Phrase | None:
    """Read "a couple of weeks", "a pair of hundred", "a score of"; a couple that marries is none."""
    start = index + 1 if tokens.words[index] in _ARTICLES else index
    word = tokens.at(start)
    alone = index == 0 and start == 1 and len(tokens.words) == start + 1
    if (
        word not in ("couple", "pair", "score")
        or not (alone or tokens.at(start + 1) == "of")
        or word == tokens.words[index] == "score"
    ):
        return None
    if word == "score" and not alone and not tokens.at(start + 2)[:1].isalpha():
        return None  # "a score of 30 out of 100"
    if tokens.at(start - 1) in ("the", "this", "that", "his", "her", "their"):
        return None
    last, scale = start + 2, ONE
    while tokens.at(last) == "hundred" or tokens.at(last) in number_words().scales or tokens.at(last) == "dozen":
        scale *= number_words().scales.get(tokens.at(last)) or (
            Decimal(12) if tokens.at(last) == "dozen" else Decimal(100)
        )
        last += 1
    size = Decimal(20) if word == "score" else Decimal(2)
    phrase = Phrase(index, last if scale > 1 else start + 1, (size * scale,), place=scale, core=index, scale=scale)
    if word == "couple":
        phrase = phrase._replace(modifier="about")
    return money_of(tokens, phrase)
