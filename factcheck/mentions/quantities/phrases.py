"""Find the bare amounts of a text: a number with its scale, currency and unit, before hedges, ranges and nouns."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from factcheck.data import table
from factcheck.mentions.quantities.masks import in_idiom, is_named, is_year
from factcheck.mentions.quantities.numbers import ONE, Number, figure_of, read_number
from factcheck.mentions.quantities.tokens import Tokens
from factcheck.mentions.quantities.units import (
    currency_after,
    currency_before,
    is_multiple,
    is_weight,
    rate_after,
    suffix_after,
    unit_after,
)
from factcheck.mentions.quantities.words import number_words

_MINUS = frozenset({"-", "−", "–"})
_NEGATIVES = frozenset({"minus", "negative"})
_ARTICLES = frozenset({"a", "an"})
_DASHES = frozenset("-‐‑")
_RANK_WORDS = frozenset(
    "finished came placed ranked finish finishes finishing ranks rank ranking came comes coming qualified place".split()
)
_NO_RANK = frozenset(
    "century centuries avenue street party parties hand degree class rate person quarter quarters half period inning down floor "
    "amendment grade grader graders".split()
)
"""What an ordinal numbers without ranking it."""
_ONE_NEXT = frozenset(
    "of the is was were are be who that which can could will would to and or but in on at by for with from as it he she "
    "they we you i not has have had should may might must do does did so if than then there here about 's under over "
    "another such more way thing side hand point day another's off up out too again when where while because said".split()
)
_ONE_BEFORE = frozenset("no any every each the this that which some another only_ a an other last next good our my".split())
_BASES = frozenset({"share"})


@dataclass(frozen=True, slots=True)
class Phrase:
    """A bare amount: its tokens [first, last), figures, and unit.

    Args:
        first: index of its first token, currency and sign included.
        last: index after its last token, unit included.
        figures: one; both ends once it is a range.
        place: place of the last significant digit.
        unit: name of the unit; None without one.
        scale: the scale word's amount; 1 without one.
        form: "cardinal", "ordinal", "share", "multiple", "vague" or "several".
        wording: the words of a vague amount.
        typical: what a reader takes "several hundred" to mean; None otherwise.
        modifier: "between" once it is a range; else what its own words say.
        core: index of the first token of the number itself.
        shared: whether the unit, when None, may be taken from the amount after it.
    """

    first: int
    last: int
    figures: tuple[Decimal, ...]
    place: Decimal = ONE
    unit: str | None = None
    scale: Decimal = ONE
    form: str = "cardinal"
    wording: str | None = None
    typical: tuple[Decimal, Decimal] | None = None
    modifier: str | None = None
    core: int = 0
    digits: bool = False

    @property
    def is_small_word(self) -> bool:
        """Tell whether it is a small number in words."""
        return not self.digits and len(self.figures) == 1 and self.figures[0] < 10 and self.unit is None


def find_phrases(tokens: Tokens, masked: set[int]) -> Iterator[Phrase]:
    """Yield the bare amounts of a text, in order, none overlapping.

    Args:
        tokens: the text.
        masked: indexes of tokens that hold no amount.
    """
    index, floor = 0, 0
    starters, words = number_words().starters, tokens.words
    while index < len(words):
        word = words[index]
        begins = word[0].isdigit() or word in starters or word in _openers() or word[0] == "."
        if not begins or index in masked:
            index += 1
            continue
        phrase = _read(tokens, index, floor)
        if phrase is None or any(at in masked for at in range(phrase.core, phrase.last)):
            index = _past(tokens, index)
            continue
        yield phrase
        index = floor = max(phrase.last, index + 1)


def _past(tokens: Tokens, index: int) -> int:
    """Step over a token that is no amount, with the parts that touch it: "192.168", "5/17/2018"."""
    index += 1
    while tokens.touches(index) and tokens.words[index][0].isdigit():
        index += 1
    return index


@cache
def _openers() -> frozenset[str]:
    """Give the words that may open an amount without being a number word: "a dozen", "several hundred"."""
    return frozenset({"a", "an"} | {phrase.split()[0] for phrase in table("modifiers")["several"]})


def _read(tokens: Tokens, index: int, floor: int) -> Phrase | None:
    word = tokens.words[index]
    if word in _ARTICLES and tokens.at(index + 2) == "and":
        whole = _unit_and_half(tokens, index)
        if whole is not None:
            return whole
    if word in _ARTICLES and tokens.at(index + 1) not in number_words().starters and tokens.at(index + 1) not in ("few", "handful"):
        return None
    for reader in () if word[0].isdigit() else (_span_word, _vague, _several, _couple):
        phrase = reader(tokens, index)
        if phrase is not None:
            return phrase
    if word in _NEGATIVES:
        inner = _read(tokens, index + 1, floor) if tokens.at(index + 1) not in ("", *_NEGATIVES) else None
        return None if inner is None else replace(inner, first=index, core=index, figures=tuple(-f for f in inner.figures))
    number = read_number(tokens, index)
    if number is None or not _is_amount(tokens, number, floor):
        return None
    return _with_units(tokens, number, floor)


# ---- vague amounts


def _span_word(tokens: Tokens, index: int) -> Phrase | None:
    row = number_words().spans.get(tokens.words[index])
    if row is None:
        return None
    return Phrase(index, index + 1, (Decimal(row[0]),), unit=row[1], core=index)


def _vague(tokens: Tokens, index: int) -> Phrase | None:
    """Read "dozens", "hundreds of thousands"; "in the hundreds" too, but never "tens" alone."""
    rows = table("modifiers")["vague"]
    for length in (3, 1):
        wording = " ".join(tokens.words[index : index + length])
        row = rows.get(wording)
        if row is None or not row[0]:
            continue
        of = tokens.at(index + length) == "of"
        if wording in ("tens", "scores") and not of:
            return None
        phrase = Phrase(index, index + length, (Decimal(row[0]), Decimal(row[1])), form="vague", wording=wording, core=index)
        return _money_of(tokens, phrase)
    return None


def _money_of(tokens: Tokens, phrase: Phrase) -> Phrase:
    """Read the unit of "millions of dollars", "hundreds of miles"."""
    after = phrase.last + 1 if tokens.at(phrase.last) == "of" else phrase.last
    unit = currency_after(tokens, after) or unit_after(tokens, after, is_one=False)
    return phrase if unit is None else replace(phrase, unit=unit.name, last=unit.edge)


def _several(tokens: Tokens, index: int) -> Phrase | None:
    """Read "several hundred", "a few thousand", "a handful of dozen"."""
    for words, row in table("modifiers")["several"].items():
        cut = words.split()
        if tokens.words[index] != cut[0] or tokens.words[index : index + len(cut)] != cut:
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
        phrase = Phrase(index, last, (low, high), form="several", wording=wording, typical=(least, most), core=index, scale=scale)
        return _money_of(tokens, phrase)
    return None


def _couple(tokens: Tokens, index: int) -> Phrase | None:
    """Read "a couple of weeks", "a pair of hundred", "a score of"; a couple that marries is none."""
    start = index + 1 if tokens.words[index] in _ARTICLES else index
    word = tokens.at(start)
    alone = index == 0 and start == 1 and len(tokens.words) == start + 1
    if word not in ("couple", "pair", "score") or not (alone or tokens.at(start + 1) == "of") or word == tokens.words[index] == "score":
        return None
    if tokens.at(start - 1) in ("the", "this", "that", "his", "her", "their"):
        return None
    last, scale = start + 2, ONE
    while tokens.at(last) == "hundred" or tokens.at(last) in number_words().scales or tokens.at(last) == "dozen":
        scale *= number_words().scales.get(tokens.at(last)) or (Decimal(12) if tokens.at(last) == "dozen" else Decimal(100))
        last += 1
    size = Decimal(20) if word == "score" else Decimal(2)
    phrase = Phrase(index, last if scale > 1 else start + 1, (size * scale,), place=scale, core=index, scale=scale)
    if word == "couple":
        phrase = replace(phrase, modifier="about")
    return _money_of(tokens, phrase)


# ---- is it an amount at all?


def _is_amount(tokens: Tokens, number: Number, floor: int) -> bool:
    """Tell whether a number counts or measures something: no year, name, idiom or pronoun."""
    first = number.first
    last = number.last + (number.digits and _ordinal_ending(tokens, number.last))
    alone = last == len(tokens.words) and first == 0
    if number.digits and tokens.words[first].replace(".", "").isdigit() and figure_of(tokens.words[first]) is None:
        return False
    if alone:
        return True
    if in_idiom(tokens, first):
        return False
    if number.digits and _ordinal_ending(tokens, number.last):
        return _is_rank(tokens, number._replace(last=number.last + 1))
    if number.digits:
        return not (_is_glued(tokens, number, floor) or (is_named(tokens, first) and not _goes_on(tokens, first, floor)) or _is_bare_year(tokens, number))
    if number.form == "ordinal":
        return _is_rank(tokens, number)
    if tokens.at(first - 1) in _DASHES and tokens.touches(first) and first > floor and tokens.at(first - 2).isalpha():
        return tokens.at(first - 2) in ("mid", "nearly", "a") or tokens.at(first - 2) in number_words().starters
    if number.last == first + 1 and tokens.words[first] == "one":
        return _is_counted_one(tokens, first)
    if number.last == first + 1 and tokens.words[first] in number_words().scales | number_words().dozens | {"hundred": ONE}:
        return tokens.at(first - 1) not in ("per", "the", "multi", "-", "a") and tokens.at(first + 1) not in _DASHES
    return True


def _goes_on(tokens: Tokens, first: int, floor: int) -> bool:
    """Tell whether the dash before a figure ties it to the amount before: "5km-10km", but not "fb−1"."""
    return first - 1 == floor and tokens.words[first] not in ("1", "2", "3") and tokens.at(first - 1) in ("-", "−")


def _is_bare_year(tokens: Tokens, number: Number) -> bool:
    if number.last != number.first + 1 or not is_year(tokens, number.first):
        return False
    return currency_before(tokens, number.first) is None and unit_after(tokens, number.last, is_one=False) is None


def _is_glued(tokens: Tokens, number: Number, floor: int) -> bool:
    """Tell whether letters touch the figures: "G7", "5G", "A320", but not "10km", "US$5", "5bn", "USD115"."""
    first, last = number.first, number.last
    if tokens.touches(first) and (tokens.words[first - 1][-1].isalpha() or tokens.words[first - 1] == "_"):
        return currency_before(tokens, first) is None
    if tokens.touches(first) and first > floor and tokens.words[first - 1] in ("/", ".", ":") and tokens.at(first - 2)[:1].isdigit():
        return True
    if tokens.at(last) == "/" and tokens.touches(last) and tokens.touches(last + 1) and tokens.at(last + 1)[:1].isdigit():
        return True
    if not tokens.touches(last) or not (tokens.words[last][0].isalpha() or tokens.words[last] == "_"):
        return False
    if _ordinal_ending(tokens, last):
        return False
    is_money = currency_before(tokens, first) is not None
    known = suffix_after(tokens, last, is_money=is_money) or unit_after(tokens, last, is_one=False)
    return known is None and currency_after(tokens, last) is None


def _ordinal_ending(tokens: Tokens, index: int) -> bool:
    return tokens.at(index) in ("st", "nd", "rd", "th") and tokens.touches(index)


def _is_rank(tokens: Tokens, number: Number) -> bool:
    """Tell whether an ordinal ranks: first to third do so only beside a word of rank, names of streets never."""
    first, follows = number.first, tokens.raw(number.last)
    if tokens.raw(first)[0].isupper() and first > 0 and (follows[:1].isupper() or follows == "of"):
        return False
    if number.digits and follows[:1].isupper() and first > 0:
        return False
    if follows == "-":
        follows = tokens.at(number.last + 1)
        if follows.endswith("est"):
            return number.value > 1
    if follows in _NO_RANK:
        return False
    if number.value > 3:
        return True
    return tokens.at(first - 1) in _RANK_WORDS or follows == "place" or (number.value > 1 and follows.endswith("est") and len(follows) > 5)


def _is_counted_one(tokens: Tokens, index: int) -> bool:
    """Tell whether "one" counts: a noun follows, and nothing makes it a pronoun."""
    follows = tokens.at(index + 1)
    if tokens.at(index - 1) in _NEGATIVES:
        return True
    if unit_after(tokens, index + 1, is_one=True) is not None or currency_after(tokens, index + 1) is not None:
        return follows != "day"
    if tokens.at(index - 1) in _ONE_BEFORE:
        return False
    if follows in ("in", "out", "over"):
        after = index + 3 if follows == "out" and tokens.at(index + 2) == "of" else index + 2
        return tokens.at(after) in number_words().starters or tokens.at(after)[:1].isdigit()
    if follows in ("or", "to", "and") and read_number(tokens, index + 2) is not None and tokens.at(index + 2) != "one":
        return True
    if follows in _DASHES:
        return False
    if follows == "," and tokens.at(index + 2) in number_words().units:
        return True
    if not follows or not follows[0].isalpha():
        return tokens.at(index - 1) in ("least", "than", "only", "just") or follows == "%"
    return follows not in _ONE_NEXT


# ---- currency, suffix, unit


def _with_units(tokens: Tokens, number: Number, floor: int) -> Phrase:
    """Add what stands beside a number: sign, currency, suffix of scale, unit, rate."""
    value, place, last, first = number.value, number.place, number.last, number.first
    unit: str | None = {"share": "share", "ordinal": "ordinal", "multiple": "multiple"}.get(number.form)
    if number.digits and _ordinal_ending(tokens, last):
        return Phrase(first, last + 1, (value,), form="ordinal", unit="ordinal", core=first, digits=True)
    if number.form == "ordinal":
        return Phrase(first, last, (value,), form="ordinal", unit=unit, core=first)
    sign = first > floor and tokens.words[first - 1] in _MINUS and tokens.touches(first) and number.digits
    if sign and not (tokens.touches(first - 1) and tokens.words[first - 2][-1].isalnum()):
        first, value = first - 1, -value
    money = currency_before(tokens, first)
    if money is not None and money.edge < floor:
        money = None
    if number.digits or number.scale == ONE:
        suffix = suffix_after(tokens, last, is_money=money is not None) if number.digits and number.scale == ONE else None
        if suffix is not None:
            value, place, last = value * suffix.factor, place * suffix.factor, suffix.edge
    scale = number.scale if last == number.last else value / number.value if number.value else ONE
    phrase = Phrase(first, last, (value,), place, unit, scale, number.form, core=number.first, digits=number.digits)
    if money is not None:
        start = money.edge
        if start > floor and tokens.at(start - 1) in _MINUS and tokens.touches(start) and not tokens.touches(start - 1):
            start, value = start - 1, -abs(value)
        phrase = replace(phrase, first=start, unit=money.name, figures=(value * money.factor,), place=place * money.factor)
        phrase = _late_scale(tokens, phrase)
        return _with_rate(tokens, phrase)
    return _with_rate(tokens, _unit_behind(tokens, phrase, number))


def _late_scale(tokens: Tokens, phrase: Phrase) -> Phrase:
    """Step over the currency told a second time: "$5 million dollars", "US$5 USD"."""
    again = currency_after(tokens, phrase.last)
    return replace(phrase, last=again.edge) if again is not None and again.name == phrase.unit and tokens.at(phrase.last) not in ("$",) else phrase


def _unit_behind(tokens: Tokens, phrase: Phrase, number: Number) -> Phrase:
    """Read currency or unit behind a number; after "half" also behind "a", "an" and "of a"."""
    after, value = phrase.last, phrase.figures[0]
    if number.form == "share":
        for skip in (("of", "a"), ("of", "an"), ("a",), ("an",)):
            if tuple(tokens.words[after : after + len(skip)]) == skip:
                after += len(skip)
                break
    money = currency_after(tokens, after)
    if money is not None and not (tokens.at(money.edge - 1) in ("pound", "pounds") and is_weight(tokens, phrase.first, after, value)):
        if tokens.at(money.edge - 1) in ("won", "rand", "sen", "mark", "real", "dong") and abs(value) < 100:
            return phrase
        scaled = number_words().scales.get(tokens.at(money.edge)) if phrase.scale == ONE and money.name.isupper() else None
        factor, last = money.factor * (scaled or ONE), money.edge + (1 if scaled else 0)
        return replace(phrase, unit=money.name, last=last, figures=(value * factor,), place=phrase.place * factor, form="cardinal", scale=phrase.scale * factor)
    if money is not None:
        return replace(phrase, unit="pound", last=money.edge, form="cardinal")
    if is_multiple(tokens, after):
        return replace(phrase, unit="multiple", last=after + 1)
    unit = unit_after(tokens, after, is_one=abs(value) == 1)
    if unit is None or (unit.name == "percent" and number.form == "share"):
        return phrase
    return replace(phrase, unit=unit.name, last=unit.edge, form="cardinal")


def _with_rate(tokens: Tokens, phrase: Phrase) -> Phrase:
    if phrase.unit in (None, "share", "ordinal", "multiple", "percent"):
        return phrase
    phrase = _and_a_half(tokens, phrase)
    under = rate_after(tokens, phrase.last)
    return phrase if under is None else replace(phrase, unit=f"{phrase.unit}/{under.name}", last=under.edge)


def _and_a_half(tokens: Tokens, phrase: Phrase) -> Phrase:
    """Read "a year and a half", "two hours and a quarter"."""
    if tokens.at(phrase.last) != "and" or tokens.at(phrase.last + 1) != "a" or phrase.scale != ONE:
        return phrase
    part = {"half": Decimal("0.5"), "quarter": Decimal("0.25")}.get(tokens.at(phrase.last + 2))
    if part is None:
        return phrase
    return replace(phrase, last=phrase.last + 3, figures=(phrase.figures[0] + part,), place=part)


def _unit_and_half(tokens: Tokens, index: int) -> Phrase | None:
    """Read "a year and a half", where no number word stands before the unit."""
    if tokens.words[index] not in _ARTICLES:
        return None
    unit = unit_after(tokens, index + 1, is_one=True)
    if unit is None or tokens.at(unit.edge) != "and":
        return None
    bare = Phrase(index, unit.edge, (ONE,), unit=unit.name, core=index)
    whole = _and_a_half(tokens, bare)
    return None if whole is bare else whole
