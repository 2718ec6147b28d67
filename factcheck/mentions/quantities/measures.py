"""Add what stands beside a number: sign, currency, suffix of scale, unit, rate, "and a half"."""

from decimal import Decimal

from factcheck.mentions.quantities.figures import ONE, Number, ordinal_ending
from factcheck.mentions.quantities.money import Unit, country_after, currency_after, currency_before, is_weight
from factcheck.mentions.quantities.phrase import Phrase
from factcheck.mentions.quantities.scales import suffix_after
from factcheck.mentions.quantities.tokens import Tokens
from factcheck.mentions.quantities.units import is_multiple, rate_after, unit_after
from factcheck.mentions.quantities.words import cues, number_words

_MINUS = frozenset({"-", "−", "–"})
_ARTICLES = frozenset({"a", "an"})
_OWN_UNIT = frozenset({"share", "multiple"})
"""Forms of a number that are its unit where no other stands beside it."""
_BARE = "USD"
"""The currency of a dollar that no word gives to another country."""
_LEAST_OF_DOUBLE_FACED = 100
"""Least sum that is read in a currency whose name is another word too: "won 5 won". Heuristic."""


def with_units(tokens: Tokens, number: Number, floor: int) -> Phrase:
    """Return a number with what stands beside it: sign, currency, suffix of scale, unit, rate.

    Args:
        tokens: the text.
        number: a number in it.
        floor: index after the amount before it.
    """
    ending = number.digits and ordinal_ending(tokens, number.last)
    if ending or number.form == "ordinal":
        last = number.last + ending
        return Phrase(
            number.first, last, (number.value,), form="ordinal", unit="ordinal", core=number.first, digits=ending
        )
    is_negative = _has_sign(tokens, number, floor)
    money = _money_before(tokens, number.first - is_negative, floor)
    phrase = _with_suffix(tokens, number, is_money=money is not None)
    if is_negative:
        phrase = phrase._replace(first=number.first - 1, figures=(-phrase.figures[0],))
    if money is None:
        return with_rate(tokens, _unit_behind(tokens, phrase, number))
    return with_rate(tokens, _late_scale(tokens, _of_money(tokens, phrase, money, floor)))


def _has_sign(tokens: Tokens, number: Number, floor: int) -> bool:
    """Whether a minus stands before figures, and no dash that ties them to what stands before it."""
    first = number.first
    is_sign = number.digits and first > floor and tokens.at(first - 1) in _MINUS and tokens.touches(first)
    return is_sign and not (tokens.touches(first - 1) and tokens.at(first - 2)[-1:].isalnum())


def _money_before(tokens: Tokens, first: int, floor: int) -> Unit | None:
    """Return the currency before a figure, but none that the amount before it has."""
    money = currency_before(tokens, first)
    return None if money is None or money.edge < floor else money


def _with_suffix(tokens: Tokens, number: Number, *, is_money: bool) -> Phrase:
    """Return a number with the letters of scale that follow its figures."""
    is_bare = number.digits and number.scale == ONE
    suffix = suffix_after(tokens, number.last, is_money=is_money) if is_bare else None
    last, factor = (number.last, ONE) if suffix is None else (suffix.edge, suffix.factor)
    return Phrase(
        number.first,
        last,
        (number.value * factor,),
        number.place * factor,
        number.form if number.form in _OWN_UNIT else None,
        number.scale * factor,
        number.form,
        core=number.first,
        digits=number.digits,
    )


def _of_money(tokens: Tokens, phrase: Phrase, money: Unit, floor: int) -> Phrase:
    """Return an amount in the currency before it, with the minus before that: "-$5"."""
    first, value = money.edge, phrase.figures[0]
    has_sign = first > floor and tokens.at(first - 1) in _MINUS and tokens.touches(first)
    if has_sign and not tokens.touches(first - 1):
        first, value = first - 1, -abs(value)
    return phrase._replace(
        first=first, unit=money.name, figures=(value * money.factor,), place=phrase.place * money.factor
    )


def _late_scale(tokens: Tokens, phrase: Phrase) -> Phrase:
    """Step over the currency written twice, and read whose dollars they are: "US$5 USD", "$5 million (Canadian)"."""
    country = country_after(tokens, phrase.last) if phrase.unit == _BARE else None
    if country is not None:
        return phrase._replace(last=country.edge, unit=country.name)
    again = currency_after(tokens, phrase.last)
    is_again = again is not None and again.name == phrase.unit and tokens.at(phrase.last) != "$"
    return phrase._replace(last=again.edge) if again is not None and is_again else phrase


def _unit_behind(tokens: Tokens, phrase: Phrase, number: Number) -> Phrase:
    """Read currency or unit behind a number; after "half" also behind "a", "an" and "of a"."""
    after = _past_article(tokens, phrase.last) if number.form == "share" else phrase.last
    money = currency_after(tokens, after)
    if money is not None:
        return _money_behind(tokens, phrase, after, money)
    if is_multiple(tokens, after):
        return phrase._replace(unit="multiple", last=after + 1)
    unit = unit_after(tokens, after, is_one=abs(phrase.figures[0]) == 1)
    if unit is None or (unit.name == "percent" and number.form == "share"):
        return phrase
    return phrase._replace(unit=unit.name, last=unit.edge, form="cardinal")


def _past_article(tokens: Tokens, index: int) -> int:
    """Step over "a" and "of a", which tie a share to its unit."""
    article = index + 1 if tokens.at(index) == "of" else index
    return article + 1 if tokens.at(article) in _ARTICLES else index


def _money_behind(tokens: Tokens, phrase: Phrase, after: int, money: Unit) -> Phrase:
    """Read the currency behind a number: a weight where "pounds" are one, none where "won" is a verb."""
    word, value = tokens.at(money.edge - 1), phrase.figures[0]
    if word in cues("pounds") and is_weight(tokens, phrase.first, after, value):
        return phrase._replace(unit="pound", last=money.edge, form="cardinal")
    if word in cues("double_faced_money") and abs(value) < _LEAST_OF_DOUBLE_FACED and value == int(value):
        return phrase
    if word in cues("marks_passed") and tokens.at(after) == word and phrase.figures[0] != ONE:
        return phrase  # "the 1 million mark"
    is_code = phrase.scale == ONE and money.name.isupper()
    scale = number_words().scales.get(tokens.at(money.edge)) if is_code else None
    factor = money.factor * (scale or ONE)
    made = phrase._replace(
        unit=money.name,
        last=money.edge if scale is None else money.edge + 1,
        figures=(value * factor,),
        place=phrase.place * factor,
        form="cardinal",
        scale=phrase.scale * factor,
    )
    return _late_scale(tokens, made)


def with_rate(tokens: Tokens, phrase: Phrase) -> Phrase:
    """Return an amount with what it is per: "a barrel"; none of a share or a rank."""
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
    if tokens.words[index] not in _ARTICLES or tokens.at(index + 2) != "and":
        return None
    unit = unit_after(tokens, index + 1, is_one=True)
    if unit is None or tokens.at(unit.edge) != "and":
        return None
    bare = Phrase(index, unit.edge, (ONE,), unit=unit.name, core=index)
    whole = and_a_half(tokens, bare)
    return None if whole is bare else whole
