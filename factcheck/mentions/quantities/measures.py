"""Add what stands beside a number: sign, currency, suffix of scale, unit, rate, "and a half"."""

from decimal import Decimal

from factcheck.mentions.quantities.figures import ONE, Number
from factcheck.mentions.quantities.money import country_after, currency_after, currency_before, is_weight
from factcheck.mentions.quantities.phrase import Phrase
from factcheck.mentions.quantities.sense import ordinal_ending
from factcheck.mentions.quantities.tokens import Tokens
from factcheck.mentions.quantities.units import is_multiple, rate_after, suffix_after, unit_after
from factcheck.mentions.quantities.words import number_words

_MINUS = frozenset({"-", "−", "–"})
_ARTICLES = frozenset({"a", "an"})
_BARE = "USD"
"""The currency of a dollar that no word gives to another country."""


def with_units(tokens: Tokens, number: Number, floor: int) -> Phrase:
    """Add what stands beside a number: sign, currency, suffix of scale, unit, rate."""
    value, place, last, first = number.value, number.place, number.last, number.first
    unit: str | None = {"share": "share", "ordinal": "ordinal", "multiple": "multiple"}.get(number.form)
    if number.digits and ordinal_ending(tokens, last):
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
        suffix = (
            suffix_after(tokens, last, is_money=money is not None) if number.digits and number.scale == ONE else None
        )
        if suffix is not None:
            value, place, last = value * suffix.factor, place * suffix.factor, suffix.edge
    scale = number.scale if last == number.last else value / number.value if number.value else ONE
    phrase = Phrase(first, last, (value,), place, unit, scale, number.form, core=number.first, digits=number.digits)
    if money is not None:
        start = money.edge
        if start > floor and tokens.at(start - 1) in _MINUS and tokens.touches(start) and not tokens.touches(start - 1):
            start, value = start - 1, -abs(value)
        phrase = phrase._replace(
            first=start, unit=money.name, figures=(value * money.factor,), place=place * money.factor
        )
        phrase = _late_scale(tokens, phrase)
        return _with_rate(tokens, phrase)
    return _with_rate(tokens, _unit_behind(tokens, phrase, number))


def _late_scale(tokens: Tokens, phrase: Phrase) -> Phrase:
    """Step over the currency told twice, and read whose dollars they are: "US$5 USD", "$5 million (Canadian)"."""
    country = country_after(tokens, phrase.last) if phrase.unit == _BARE else None
    if country is not None:
        return phrase._replace(last=country.edge, unit=country.name)
    again = currency_after(tokens, phrase.last)
    return (
        phrase._replace(last=again.edge)
        if again is not None and again.name == phrase.unit and tokens.at(phrase.last) not in ("$",)
        else phrase
    )


def _unit_behind(tokens: Tokens, phrase: Phrase, number: Number) -> Phrase:
    """Read currency or unit behind a number; after "half" also behind "a", "an" and "of a"."""
    after, value = phrase.last, phrase.figures[0]
    if number.form == "share":
        for skip in (("of", "a"), ("of", "an"), ("a",), ("an",)):
            if tuple(tokens.words[after : after + len(skip)]) == skip:
                after += len(skip)
                break
    money = currency_after(tokens, after)
    if money is not None and not (
        tokens.at(money.edge - 1) in ("pound", "pounds") and is_weight(tokens, phrase.first, after, value)
    ):
        if tokens.at(money.edge - 1) in ("won", "rand", "sen", "mark", "real", "dong") and abs(value) < 100:
            return phrase
        scaled = (
            number_words().scales.get(tokens.at(money.edge)) if phrase.scale == ONE and money.name.isupper() else None
        )
        factor, last = money.factor * (scaled or ONE), money.edge + (1 if scaled else 0)
        made = phrase._replace(unit=money.name, last=last, figures=(value * factor,), place=phrase.place * factor)
        return _late_scale(tokens, made._replace(form="cardinal", scale=phrase.scale * factor))
    if money is not None:
        return phrase._replace(unit="pound", last=money.edge, form="cardinal")
    if is_multiple(tokens, after):
        return phrase._replace(unit="multiple", last=after + 1)
    unit = unit_after(tokens, after, is_one=abs(value) == 1)
    if unit is None or (unit.name == "percent" and number.form == "share"):
        return phrase
    return phrase._replace(unit=unit.name, last=unit.edge, form="cardinal")


def _with_rate(tokens: Tokens, phrase: Phrase) -> Phrase:
    if phrase.unit in (None, "share", "ordinal", "multiple", "percent"):
        return phrase
    phrase = and_a_half(tokens, phrase)
    under = rate_after(tokens, phrase.last)
    return phrase if under is None else phrase._replace(unit=f"{phrase.unit}/{under.name}", last=under.edge)


def and_a_half(tokens: Tokens, phrase: Phrase) -> Phrase:
    """Read "a year and a half", "two hours and a quarter"."""
    if tokens.at(phrase.last) != "and" or tokens.at(phrase.last + 1) != "a" or phrase.scale != ONE:
        return phrase
    part = {"half": Decimal("0.5"), "quarter": Decimal("0.25")}.get(tokens.at(phrase.last + 2))
    if part is None:
        return phrase
    return phrase._replace(last=phrase.last + 3, figures=(phrase.figures[0] + part,), place=part)


def unit_and_half(tokens: Tokens, index: int) -> Phrase | None:
    """Read "a year and a half", where no number word stands before the unit."""
    if tokens.words[index] not in _ARTICLES:
        return None
    unit = unit_after(tokens, index + 1, is_one=True)
    if unit is None or tokens.at(unit.edge) != "and":
        return None
    bare = Phrase(index, unit.edge, (ONE,), unit=unit.name, core=index)
    whole = and_a_half(tokens, bare)
    return None if whole is bare else whole
