"""Read what makes a cardinal another number: exponent, point, fraction, "and a half", dozen."""

from decimal import Context, Decimal, DivisionByZero, Inexact, InvalidOperation, Overflow, localcontext

from factcheck.mentions.quantities.figures import DASHES, HUNDRED, ONE, TEN, Form, Number, is_read, joint, place_of
from factcheck.mentions.quantities.groups import below_hundred
from factcheck.mentions.quantities.tokens import LONGEST_FIGURE, Tokens
from factcheck.mentions.quantities.words import FRACTION_SIGNS, cues, number_words

_RUN_TOGETHER = frozenset({2, 3, 4, 8})
"""Denominators of mixed numbers that lose their space in print: "41/2 months" is four and a half. Heuristic."""
_SIGNS = frozenset("-−+")
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
    if not number.digits or number.scale != ONE:
        return None
    raised = _base(tokens, number)
    if raised is None:
        return None
    base, index = raised
    is_negative = False
    while tokens.at(index) in _SIGNS:
        is_negative, index = is_negative or tokens.at(index) != "+", index + 1
    power = tokens.at(index)
    if not power.isdecimal() or not tokens.touches(index):
        return None
    is_short = len(power) <= _LONGEST_POWER
    factor = _power(base, -int(power) if is_negative else int(power)) if is_short else _NOT_READ
    if tokens.at(number.last) == "^":
        return number._replace(last=index + 1, value=factor, place=place_of(factor))
    return number._replace(last=index + 1, value=number.value * factor, place=number.place * factor)


def _base(tokens: Tokens, number: Number) -> tuple[Decimal, int] | None:
    """Return what a sign behind a figure raises, and the token where its power is looked for."""
    index, sign = number.last, tokens.at(number.last)
    if sign == "e" and tokens.touches(index):
        return TEN, index + 1
    if sign == "^" and tokens.touches(index):
        return number.value, index + 1
    if sign in ("x", "×", "*") and tokens.at(index + 1) in ("10", "2") and tokens.at(index + 2) in ("^", "-", "−"):
        power_at = index + 3 if tokens.at(index + 2) == "^" else index + 2
        return Decimal(tokens.at(index + 1)), power_at
    return None


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
    index = joint(tokens, _past_article(tokens, number.last) if number.form == "share" else number.last)
    word, words = tokens.at(index), number_words()
    scale = HUNDRED if word == "hundred" else words.scales.get(word) or words.dozens.get(word)
    if scale is None or word in ("dozens", "doz"):
        return number
    value = number.value * scale
    place = value if number.form == "share" else number.place * scale
    return number._replace(last=index + 1, value=value, place=place, form="cardinal", scale=scale)


def _past_article(tokens: Tokens, index: int) -> int:
    """Step over "a" and "of a" before a scale word."""
    if tokens.at(index) == "of" and tokens.at(index + 1) in ("a", "one"):
        return index + 2
    return index + 1 if tokens.at(index) == "a" else index


def _slash(tokens: Tokens, number: Number) -> Number | None:
    """Read "3/4" and "2 1/2" in figures, and a fraction sign after a figure."""
    if not number.digits or number.scale != ONE:
        return None
    index = number.last
    if tokens.at(index) in FRACTION_SIGNS:
        top, bottom = FRACTION_SIGNS[tokens.at(index)]
        mixed = number._replace(last=index + 1, value=number.value + Decimal(top) / bottom, place=ONE / bottom)
        return with_scale(tokens, mixed)
    is_whole = number.value == int(number.value)
    if is_whole and tokens.at(index) in DASHES and _is_vulgar(tokens, index + 1):  # "4-1/2"
        index += 1
    if is_whole and tokens.at(index).isdigit() and tokens.at(index + 1) == "/":
        return _mixed(tokens, number, index)
    return _plain_fraction(tokens, number, index - 1) if tokens.at(index) == "/" else None


def _mixed(tokens: Tokens, number: Number, index: int) -> Number | None:
    """Read the fraction that begins at a token behind a whole number: "2 1/2"."""
    part = _figures_over(tokens, index)
    if part is None or part[0] >= 1:
        return None
    value = number.value + part[0]
    form: Form = "share" if value < 1 else "cardinal"
    return with_scale(tokens, number._replace(last=index + 3, value=value, place=part[1], form=form))


def _plain_fraction(tokens: Tokens, number: Number, index: int) -> Number | None:
    """Read a number and the figure it stands over: "3/4"."""
    share = _figures_over(tokens, index)
    if share is None:
        return None
    form: Form = "share" if share[0] < 1 else "cardinal"
    return with_scale(tokens, number._replace(last=index + 3, value=share[0], place=share[1], form=form))


def _is_vulgar(tokens: Tokens, index: int) -> bool:
    """Whether one figure over another, small one stands at a token: "1/2", "3/4"."""
    top, bottom = tokens.at(index), tokens.at(index + 2)
    is_over = tokens.at(index + 1) == "/" and len(top) == 1 and top.isdecimal() and bottom.isdecimal()
    return is_over and Decimal(bottom) in _PLAIN_BOTTOMS and int(top) < int(bottom)


def _figures_over(tokens: Tokens, index: int) -> tuple[Decimal, Decimal] | None:
    """Read "3/4" at a token: its value and its place; None when it is a date, a table or no fraction."""
    top, bottom = tokens.at(index), tokens.at(index + 2)
    if not (top.isdecimal() and bottom.isdecimal()) or tokens.at(index + 3) == "/" or len(bottom) > len("100"):
        return None
    gap, under = tokens.gap(index + 1), Decimal(bottom)
    is_loose = gap != "" and under not in _PLAIN_BOTTOMS  # "17 / 35" of a table of passes
    if under == 0 or is_loose or gap != tokens.gap(index + 2):
        return None
    if int(bottom) in _RUN_TOGETHER and len(top) > 1 and 0 < int(top[-1]) < int(bottom):
        return int(top[:-1]) + Decimal(top[-1]) / under, ONE / under
    return Decimal(top) / under, ONE / under


def _denominator(tokens: Tokens, number: Number) -> Number | None:
    """Read "two-thirds", "one eighth", "twenty fifths"."""
    if number.digits or number.value == 0 or number.value != int(number.value):
        return None
    dashed = tokens.at(number.last) in DASHES
    index, bottom = _bottom(tokens, joint(tokens, number.last), dashed=dashed)
    if bottom is None or tokens.broken(index) or not _agrees(tokens, number, tokens.at(index), dashed=dashed):
        return None
    value = number.value / bottom
    form: Form = "share" if value <= 1 else "cardinal"
    return with_scale(tokens, number._replace(last=index + 1, value=value, place=ONE / bottom, form=form))


def _bottom(tokens: Tokens, index: int, *, dashed: bool) -> tuple[int, Decimal | None]:
    """Return the last token of a denominator in words, and its amount: "thirds", "twenty-firsts"."""
    words = number_words()
    tens = words.tens.get(tokens.at(index))
    if tens is None or dashed:
        return index, words.denominators.get(tokens.at(index))
    index = joint(tokens, index + 1)
    unit = words.ordinals.get(tokens.at(index).removesuffix("s"))
    return index, None if unit is None or unit >= TEN else tens + unit


def _agrees(tokens: Tokens, number: Number, word: str, *, dashed: bool) -> bool:
    """Whether a denominator goes with what it divides: "two thirds", "three-quarter", but not "two third men"."""
    if word == "quarters" and (number.value != 3 or tokens.at(number.first - 1) in cues("runs")):
        return False  # "the last three quarters"
    return word.endswith("s") or number.value == 1 or (dashed and word == "quarter")


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
    is_closed = not tokens.is_word(after + 1)
    if word == "quarter":
        return is_closed or follows in cues("after_quarter") or follows in number_words().scales
    if tokens.at(index) == "one":
        return bottom < HUNDRED or after > index + 1
    if index == 0 and after + 1 == len(tokens.words):
        return True
    return tokens.at(index - 1) in cues("before_part") and (is_closed or follows in cues("after_part"))


def half(tokens: Tokens, index: int) -> Number | None:
    """Read "half", "half a million", "half-million", "half an hour"; a half of a match or a year is none."""
    scaled = with_scale(tokens, Number(index, index + 1, Decimal("0.5"), ONE / 2, "share"))
    before, is_cardinal = tokens.at(index - 1), scaled.form == "cardinal"
    is_of_many = before in number_words().ordinals
    if tokens.at(index) == "quarter":
        quarter = scaled._replace(value=scaled.value / 2, place=scaled.place / 2)
        return quarter if is_cardinal and not is_of_many else None
    if is_of_many or before in cues("no_half") or before in DASHES:
        return None
    follows = tokens.at(index + 1)
    return None if not is_cardinal and (follows in DASHES or follows in cues("half_names")) else scaled


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
