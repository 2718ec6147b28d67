"""Read what makes a cardinal another number: exponent, point, fraction, "and a half", dozen."""

from decimal import Context, Decimal, DivisionByZero, Inexact, InvalidOperation, Overflow, localcontext

from factcheck.mentions.quantities.figures import DASHES, HUNDRED, ONE, TEN, Form, Number, is_read, joint, place_of
from factcheck.mentions.quantities.groups import below_hundred
from factcheck.mentions.quantities.tokens import LONGEST_FIGURE, Tokens
from factcheck.mentions.quantities.words import FRACTION_SIGNS, cues, number_words

_RUN_TOGETHER = frozenset({2, 3, 4, 8})
"""Denominators of mixed numbers that lose their space in print: "41/2 months" is four and a half. Heuristic."""
_LONGEST_POWER = 2
"""Digits of a power that is worked out. Heuristic: 10^99 is more than anything that is counted."""
_EXACT = 28
"""Digits of a result that is kept. Heuristic: what Decimal keeps unless it is asked for more."""
_NOT_READ = Decimal("1e99")
_PLAIN_BOTTOMS = frozenset({2, 3, 4, 5, 6, 8, 10, 16, 32})


def finished(tokens: Tokens, number: Number) -> Number:
    """Read what may follow a cardinal: exponent, point, fraction, "and a half", dozen."""
    if not is_read(number.value):
        return number
    for step in (_exponent, _point, _slash, _denominator, _and_fraction, _dozen):
        longer = step(tokens, number)
        if longer is not None:
            number = longer
            if number.form == "share" or not is_read(number.value):
                break
    return number


def _exponent(tokens: Tokens, number: Number) -> Number | None:
    """Read "1e10", "1.3x10^6", "5.5 × 10−3", "1.1^23"."""
    index, text = number.last, tokens.at(number.last)
    if not number.digits or number.scale != ONE or not text:
        return None
    base = TEN
    if text == "e" and tokens.touches(index):
        index += 1
    elif text in ("x", "×", "*") and tokens.at(index + 1) in ("10", "2") and tokens.at(index + 2) in ("^", "-", "−"):
        base = Decimal(tokens.at(index + 1))
        index += 3 if tokens.at(index + 2) == "^" else 2
    elif text == "^" and tokens.touches(index):
        base, index = number.value, index + 1
    else:
        return None
    sign = 1
    while tokens.at(index) in ("-", "−", "+"):
        sign, index = sign if tokens.at(index) == "+" else -1, index + 1
    power = tokens.at(index)
    if not power.isdecimal() or not tokens.touches(index):
        return None
    factor = _power(base, sign * int(power)) if len(power) <= _LONGEST_POWER else _NOT_READ
    value = factor if text == "^" else number.value * factor
    place = place_of(value) if text == "^" else number.place * factor
    return number._replace(last=index + 1, value=value, place=place)


def _power(base: Decimal, power: int) -> Decimal:
    """Raise a number to a power; give an amount that is left alone where the result is not exact."""
    with localcontext(Context(prec=_EXACT, traps=[DivisionByZero, InvalidOperation, Inexact, Overflow])):
        try:
            raised = base**power
        except ArithmeticError:
            return _NOT_READ
    return raised if raised.is_finite() else _NOT_READ  # zero to a power below it


def _point(tokens: Tokens, number: Number) -> Number | None:
    """Read "point nought four"."""
    if tokens.at(number.last) != "point" or number.digits or number.scale != ONE:
        return None
    index, decimals = number.last + 1, ""
    while len(decimals) < LONGEST_FIGURE:
        part = below_hundred(tokens, index)
        if part is None or part.is_ordinal:
            break
        decimals += str(part.value)
        index = part.last
    if not decimals:
        return None
    value = number.value + Decimal(f"0.{decimals}")
    place = Decimal(f"1E-{len(decimals)}")
    return with_scale(tokens, number._replace(last=index, value=value, place=place))


def with_scale(tokens: Tokens, number: Number) -> Number:
    """Multiply by the scale words that follow, also after "of a": "two thirds of a million"."""
    index = number.last
    if number.form == "share":
        if tokens.at(index) == "of" and tokens.at(index + 1) in ("a", "one"):
            index += 2
        elif tokens.at(index) == "a":
            index += 1
    index = joint(tokens, index)
    word = tokens.at(index)
    words = number_words()
    scale = words.scales.get(word) or words.dozens.get(word) or (HUNDRED if word == "hundred" else None)
    if scale is None or word in ("dozens", "doz"):
        return number
    value = number.value * scale
    place = value if number.form == "share" else number.place * scale
    return number._replace(last=index + 1, value=value, place=place, form="cardinal", scale=scale)


def _slash(tokens: Tokens, number: Number) -> Number | None:
    """Read "3/4" and "2 1/2" in figures, and a fraction sign after a figure."""
    if not number.digits or number.scale != ONE:
        return None
    index = number.last
    if tokens.at(index) in FRACTION_SIGNS:
        top, bottom = FRACTION_SIGNS[tokens.at(index)]
        mixed = number._replace(last=index + 1, value=number.value + Decimal(top) / bottom, place=ONE / bottom)
        return with_scale(tokens, mixed)
    if tokens.at(index) in DASHES and number.value == int(number.value) and _is_vulgar(tokens, index + 1):  # "4-1/2"
        index += 1
    is_mixed = tokens.at(index).isdigit() and tokens.at(index + 1) == "/" and number.value == int(number.value)
    top_at = index if is_mixed else index - 1
    share = _figures_over(tokens, top_at) if is_mixed or tokens.at(index) == "/" else None
    if share is None or (is_mixed and share[0] >= 1):
        return None
    value = share[0] + number.value if is_mixed else share[0]
    form: Form = "share" if value < 1 else "cardinal"
    return with_scale(tokens, number._replace(last=top_at + 3, value=value, place=share[1], form=form))


def _is_vulgar(tokens: Tokens, index: int) -> bool:
    """Whether one figure over another, small one stands at a token: "1/2", "3/4"."""
    top, bottom = tokens.at(index), tokens.at(index + 2)
    is_over = tokens.at(index + 1) == "/" and len(top) == 1 and top.isdecimal() and bottom.isdecimal()
    return is_over and Decimal(bottom) in _PLAIN_BOTTOMS and int(top) < int(bottom)


def _figures_over(tokens: Tokens, index: int) -> tuple[Decimal, Decimal] | None:
    """Read "3/4" at a token: its value and its place; None when it is a date, a table or no fraction."""
    top, bottom = tokens.at(index), tokens.at(index + 2)
    if not (top.isdecimal() and bottom.isdecimal()) or tokens.at(index + 3) == "/" or len(bottom) > 3:
        return None
    gap = tokens.gap(index + 1)
    spaced = gap != "" and Decimal(bottom) not in _PLAIN_BOTTOMS  # "17 / 35" of a table of passes
    if Decimal(bottom) == 0 or spaced or gap != tokens.gap(index + 2):
        return None
    if int(bottom) in _RUN_TOGETHER and len(top) > 1 and 0 < int(top[-1]) < int(bottom):
        return int(top[:-1]) + Decimal(top[-1]) / Decimal(bottom), ONE / Decimal(bottom)
    return Decimal(top) / Decimal(bottom), ONE / Decimal(bottom)


def _denominator(tokens: Tokens, number: Number) -> Number | None:
    """Read "two-thirds", "one eighth", "twenty fifths"."""
    if number.digits or number.value == 0 or number.value != int(number.value):
        return None
    dashed = tokens.at(number.last) in DASHES
    index = joint(tokens, number.last)
    word, tens = tokens.at(index), number_words().tens.get(tokens.at(index))
    if tens is not None and not dashed:  # "three twenty-firsts"
        index = joint(tokens, index + 1)
        word = tokens.at(index)
        unit = number_words().ordinals.get(word.removesuffix("s"))
        bottom = None if unit is None or unit >= TEN else tens + unit
    else:
        bottom = number_words().denominators.get(word)
    if bottom is None or tokens.broken(index):
        return None
    plural = word.endswith("s")
    if not plural and number.value != 1 and not (dashed and word == "quarter"):
        return None
    if word == "quarters" and (number.value != 3 or tokens.at(number.first - 1) in cues("runs")):
        return None
    value = number.value / bottom
    form: Form = "share" if value <= 1 else "cardinal"
    return with_scale(tokens, number._replace(last=index + 1, value=value, place=ONE / bottom, form=form))


def a_fraction(tokens: Tokens, index: int) -> Number | None:
    """Read "a third", "one half", "a quarter of a million"; "a third man" is an ordinal."""
    after = joint(tokens, index + 1)
    word = tokens.at(after)
    bottom = number_words().denominators.get(word)
    if bottom is None or word.endswith(("s", "halves")) or tokens.broken(after):
        return None
    if not _is_part(tokens, index, after, bottom):
        return None
    return with_scale(tokens, Number(index, after + 1, ONE / bottom, ONE / bottom, "share"))


def _is_part(tokens: Tokens, index: int, after: int, bottom: Decimal) -> bool:
    """Whether "a third", "one hundredth", "a quarter" name a part of a whole, no rank and no stretch of a year."""
    word, follows = tokens.at(after), tokens.at(after + 1)
    if follows == "of" or word == "half":
        return True
    if word == "quarter":
        return not follows[:1].isalpha() or follows in cues("after_quarter") or follows in number_words().scales
    if tokens.at(index) == "one":
        return bottom < HUNDRED or after > index + 1
    alone = index == 0 and after + 1 == len(tokens.words)
    return alone or (
        tokens.at(index - 1) in cues("before_part") and (not follows[:1].isalpha() or follows in cues("after_part"))
    )


def half(tokens: Tokens, index: int) -> Number | None:
    """Read "half", "half a million", "half-million", "half an hour"; a half of a match or a year is none."""
    before = tokens.at(index - 1)
    scaled = with_scale(tokens, Number(index, index + 1, Decimal("0.5"), ONE / 2, "share"))
    if tokens.at(index) == "quarter":
        quarter = scaled._replace(value=scaled.value / 2, place=scaled.place / 2)
        return quarter if scaled.form == "cardinal" and before not in number_words().ordinals else None
    if before in cues("no_half") or before in number_words().ordinals or before in DASHES:
        return None
    if scaled.form == "cardinal":
        return scaled
    follows = tokens.at(index + 1)
    return None if follows in DASHES or follows in cues("half_names") else scaled


def _and_fraction(tokens: Tokens, number: Number) -> Number | None:
    """Read "two and a half (million)", "a million and a half", "five and three quarters"."""
    if number.form != "cardinal" or tokens.at(number.last) not in ("and", "&"):
        return None
    top = _proper_fraction(tokens, number.last + 1)
    if top is None:
        return None
    if top.form == "share":
        value, place = number.value + top.value * number.scale, number.scale * top.place
        longer = number._replace(last=top.last, value=value, place=place)
        return with_scale(tokens, longer) if number.scale == ONE else longer
    if number.scale == ONE:  # "two and a half million"
        value = number.value * top.scale + top.value
        return number._replace(last=top.last, value=value, place=top.place, scale=top.scale)
    if top.value >= number.value:
        return None
    return number._replace(last=top.last, value=number.value + top.value, place=top.place)  # "... and a half million"


def _proper_fraction(tokens: Tokens, index: int) -> Number | None:
    """Read the fraction after "and": "a half", "three quarters"; with its scale also above one."""
    top: Number | None = a_fraction(tokens, index) if tokens.at(index) in ("a", "an", "one") else None
    if top is None and tokens.at(index) in number_words().units | number_words().tens:
        part = below_hundred(tokens, index)
        bare = part is not None and not part.is_ordinal
        top = _denominator(tokens, Number(index, part.last, part.value, ONE)) if bare and part is not None else None
    return None if top is not None and top.form == "share" and top.value >= 1 else top


def _dozen(tokens: Tokens, number: Number) -> Number | None:
    """Read "two dozen", "three dozens"."""
    index = joint(tokens, number.last)
    dozen = number_words().dozens.get(tokens.at(index))
    if dozen is None or number.form != "cardinal":
        return None
    part = number.value % HUNDRED if tokens.at(index - 2) == "and" and number.last - number.first > 2 else number.value
    value = number.value - part + part * dozen  # "three hundred and two dozen" are 324
    return number._replace(last=index + 1, value=value, place=dozen, scale=dozen)
