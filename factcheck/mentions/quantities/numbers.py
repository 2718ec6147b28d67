"""Read one number, in figures or words: "1.2 million", "two and a half", "three dozen", "twenty-first", "2/3".

`read_number` stands on the first token of a number and gives what it comes to. Order: words or figures of a group,
scale words, "and" parts, point and fractions.
"""

from decimal import Decimal, DivisionByZero, InvalidOperation, localcontext
from typing import Literal, NamedTuple

from factcheck.mentions.quantities.tokens import LONGEST_FIGURE, Tokens
from factcheck.mentions.quantities.words import FRACTION_SIGNS, number_words

Form = Literal["cardinal", "ordinal", "share", "multiple"]
ONE, TEN, HUNDRED = Decimal(1), Decimal(10), Decimal(100)
_DASHES = frozenset("-‐‑–")
_NO_LIMIT = Decimal("Infinity")
_LARGEST = Decimal(10) ** 24
"""No scale word goes on a number that has come to this. Ours: no news counts higher."""


class Number(NamedTuple):
    """A number in a text: its tokens [first, last), its amount, and how it was written.

    Args:
        first: index of its first token.
        last: index after its last token.
        value: what it comes to.
        place: place of its last significant digit as written.
        form: cardinal, ordinal, share ("two-thirds") or multiple ("twofold").
        scale: the scale word's amount, 1 without one.
        digits: whether it begins with figures.
    """

    first: int
    last: int
    value: Decimal
    place: Decimal
    form: Form = "cardinal"
    scale: Decimal = ONE
    digits: bool = False


def place_of(value: Decimal) -> Decimal:
    """Give the place of the last significant digit: 12,000 has 1,000, 70.7 has 0.1.

    Example:
        >>> place_of(Decimal("12000")), place_of(Decimal("70.7"))
        (Decimal('1000'), Decimal('0.1'))
    """
    _, digits, exponent = value.as_tuple()
    if not isinstance(exponent, int) or value == 0:
        return ONE
    if exponent >= 0:
        text = "".join(map(str, digits))
        exponent += len(text) - len(text.rstrip("0"))
    return Decimal(f"1E{exponent}") if exponent < 0 else Decimal(10**exponent)


def figure_of(word: str) -> Decimal | None:
    """Give the amount of a token of figures; None when it is a version or an account number."""
    if not (word[0].isdigit() or word[0] == "."):
        return None
    plain = word.replace(" . ", ".")
    if "," in plain and len(plain) - plain.rindex(",") <= 3:  # a decimal comma
        plain = plain.replace(".", "").replace(",", ".")
    plain = "".join(char for char in plain if char.isdigit() or char == ".")
    if plain.count(".") > 1 or len(plain) > LONGEST_FIGURE:
        return None
    try:
        return Decimal(plain)
    except InvalidOperation:
        return None  # digits of another script in a mix that Decimal refuses


def read_number(tokens: Tokens, index: int) -> Number | None:
    """Read the number that begins at a token.

    Args:
        tokens: the text.
        index: its first token: figures or a number word.

    Returns:
        None when no number begins there.
    """
    word = tokens.at(index)
    words = number_words()
    if word in FRACTION_SIGNS:
        top, bottom = FRACTION_SIGNS[word]
        number = Number(index, index + 1, Decimal(top) / bottom, ONE / bottom, "share")
        return _with_scale(tokens, number)
    if word in words.dozens and word != "dozens":
        return Number(index, index + 1, words.dozens[word], words.dozens[word], scale=words.dozens[word])
    if word in words.folds:
        return Number(index, index + 1, words.folds[word], ONE, "multiple")
    if word in ("a", "an", "one"):
        fraction = _a_fraction(tokens, index)
        if fraction is not None:
            return fraction
    if word in ("half", "quarter"):
        return _half(tokens, index)
    if word in ("a", "an"):
        after = read_number(tokens, index + 1) if _is_round_word(tokens.at(index + 1)) else None
        return None if after is None else after._replace(first=index)
    number = _cardinal(tokens, index)
    if number is None or number.form == "ordinal":
        return number
    return _finished(tokens, number)


def _is_round_word(word: str) -> bool:
    return word == "hundred" or word in number_words().scales or word in ("dozen", "hundredth") or word.endswith("illionth")


# ---- groups and scales


class _Part(NamedTuple):
    last: int
    value: Decimal
    is_ordinal: bool = False


def _joint(tokens: Tokens, index: int) -> int:
    """Step over one dash between two words of a number."""
    return index + 1 if tokens.at(index) in _DASHES else index


def _below_hundred(tokens: Tokens, index: int) -> _Part | None:
    words, word = number_words(), tokens.at(index)
    if word in words.units:
        return _Part(index + 1, words.units[word])
    if word in words.teens:
        return _Part(index + 1, words.teens[word])
    if word in words.tens:
        after = _joint(tokens, index + 1)
        unit = words.units.get(tokens.at(after))
        if unit:
            return _Part(after + 1, words.tens[word] + unit)
        rank = words.ordinals.get(tokens.at(after))
        if rank is not None and rank < TEN:
            return _Part(after + 1, words.tens[word] + rank, True)
        return _Part(index + 1, words.tens[word])
    rank = words.ordinals.get(word)
    if rank is not None and rank < HUNDRED:
        return _Part(index + 1, rank, True)
    return None


def _group(tokens: Tokens, index: int, *, opening: bool) -> _Part | None:
    """Read an amount below the next scale word: "three hundred and two", "seventy-two hundred", "2.33"."""
    word = tokens.at(index)
    figure = figure_of(word) if word else None
    if figure is not None:
        part: _Part | None = _Part(index + 1, figure)
    elif word == "hundred" or (opening and word in number_words().scales):
        part = _Part(index, ONE)
    else:
        part = _below_hundred(tokens, index)
    if part is None or part.is_ordinal:
        return part
    after = _joint(tokens, part.last)
    if tokens.at(after) in ("hundredth",) and part.value < HUNDRED:
        return _Part(after + 1, part.value * HUNDRED, True)
    if tokens.at(after) not in ("hundred", "hundreds") or (part.value >= HUNDRED and figure is None) or part.value == 0:
        return part
    return _hundreds(tokens, _Part(after + 1, part.value * HUNDRED))


def _hundreds(tokens: Tokens, part: _Part) -> _Part:
    """Read what may follow "three hundred": "and two", "twenty-one", "and 21"."""
    after, joined = part.last, False
    if tokens.at(after) in ("and", "&"):
        after, joined = after + 1, True
    word = tokens.at(after)
    rest = _below_hundred(tokens, after)
    if rest is None and joined and word.isdigit() and len(word) <= 2 and word != "0":
        rest = _Part(after + 1, Decimal(word))
    if rest is None or rest.value == 0 or (rest.is_ordinal and tokens.at(after) in ("second", "third") and joined):
        return part
    follows = tokens.at(_joint(tokens, rest.last))
    if follows in ("hundred", "point") and not (follows == "point" and not joined):
        return part
    bottom = number_words().denominators.get(follows)
    if bottom is not None and not rest.is_ordinal and (rest.value < bottom if joined else rest.value % TEN == 0 and rest.value > TEN):
        return part  # "one hundred and three quarters", "one hundred thirty-fifths"
    return _Part(rest.last, part.value + rest.value, rest.is_ordinal)


def _cardinal(tokens: Tokens, index: int) -> Number | None:
    """Read groups with falling scale words, to a cardinal or an ordinal."""
    words = number_words()
    group = _group(tokens, index, opening=True)
    if group is None:
        return _lone_ordinal(tokens, index)
    digits = tokens.at(index)[0].isdigit() or tokens.at(index)[0] == "."
    place = place_of(group.value) if group.last > index else ONE
    total, limit, last, scale, ordinal = Decimal(0), _NO_LIMIT, index, ONE, group.is_ordinal
    while group is not None:
        value, last, ordinal = group.value, group.last, group.is_ordinal
        after = _joint(tokens, last) if not digits else last
        here = ONE
        while not ordinal and tokens.at(after) in words.scales and here < _LARGEST and words.scales[tokens.at(after)] * here < limit:
            here *= words.scales[tokens.at(after)]
            last = after + 1
            after = last
        rank = words.ordinals.get(tokens.at(after))
        if not ordinal and rank is not None and rank >= 1000 and rank * here < limit:
            here, last, ordinal = here * rank, after + 1, True
        total += value * here
        scale = max(scale, here)
        if ordinal or here == ONE:
            break
        limit = here
        group = _next_group(tokens, last, limit, digits=digits)
    if scale > ONE or not digits:
        place = place_of(total) if not digits or total != value * scale else place * scale
    return Number(index, last, total, place, "ordinal" if ordinal else "cardinal", scale, digits)


def _lone_ordinal(tokens: Tokens, index: int) -> Number | None:
    rank = number_words().ordinals.get(tokens.at(index))
    return None if rank is None else Number(index, index + 1, rank, ONE, "ordinal")


def _next_group(tokens: Tokens, index: int, limit: Decimal, *, digits: bool) -> _Part | None:
    """Read the group that goes on a number below its last scale word; None when the number ends there."""
    joined = tokens.at(index) in ("and", "&")
    start = index + 1 if joined else index
    if tokens.at(start) == "," and not digits and tokens.at(start - 1) in number_words().scales:
        start += 1  # "three million, two hundred and forty"
    word = tokens.at(start)
    if not word or tokens.broken(start):
        return None
    if word[0].isdigit():  # "4 thousand 3 hundred and 21": figures go on only before "hundred" or a smaller scale
        follows = tokens.at(start + 1)
        if not digits or joined or (follows != "hundred" and follows not in number_words().scales):
            return None
    group = _group(tokens, start, opening=False)
    if group is None or group.value >= limit or group.value == 0:
        return None
    if start > index + joined and group.value < HUNDRED and not _scale_at(tokens, group.last):
        return None  # a comma joins only what is as long as "two hundred"
    if joined and tokens.at(_joint(tokens, group.last)) in number_words().denominators and not group.is_ordinal:
        return None
    if _scale_at(tokens, group.last) >= limit:
        return None
    if group.is_ordinal and joined and group.value < TEN and tokens.at(start) in ("first", "second", "third"):
        return None
    return group


def _scale_at(tokens: Tokens, index: int) -> Decimal:
    return number_words().scales.get(tokens.at(_joint(tokens, index)), Decimal(0))


# ---- point, fractions, dozens


def _finished(tokens: Tokens, number: Number) -> Number:
    """Read what may follow a cardinal: exponent, point, fraction, "and a half", dozen."""
    for step in (_exponent, _point, _slash, _denominator, _and_fraction, _dozen):
        longer = step(tokens, number)
        if longer is not None:
            number = longer
            if number.form == "share":
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
    if not power.isdigit() or len(power) > 2 or not tokens.touches(index):
        return None
    try:
        with localcontext() as context:
            context.traps[DivisionByZero] = True
            factor = base ** (sign * int(power))
            value = factor if text == "^" else number.value * factor
    except (DivisionByZero, InvalidOperation):
        return None
    place = place_of(value) if text == "^" else number.place * factor
    return number._replace(last=index + 1, value=value, place=place)


def _point(tokens: Tokens, number: Number) -> Number | None:
    """Read "point nought four"."""
    if tokens.at(number.last) != "point" or number.digits or number.scale != ONE:
        return None
    index, decimals = number.last + 1, ""
    while len(decimals) < LONGEST_FIGURE:
        part = _below_hundred(tokens, index)
        if part is None or part.is_ordinal:
            break
        decimals += str(part.value)
        index = part.last
    if not decimals:
        return None
    value = number.value + Decimal(f"0.{decimals}")
    place = Decimal(f"1E-{len(decimals)}")
    return _with_scale(tokens, number._replace(last=index, value=value, place=place))


def _with_scale(tokens: Tokens, number: Number) -> Number:
    """Multiply by the scale words that follow, also after "of a": "two thirds of a million"."""
    index = number.last
    if number.form == "share":
        if tokens.at(index) == "of" and tokens.at(index + 1) in ("a", "one"):
            index += 2
        elif tokens.at(index) == "a":
            index += 1
    index = _joint(tokens, index)
    word = tokens.at(index)
    words = number_words()
    scale = words.scales.get(word) or words.dozens.get(word) or (HUNDRED if word == "hundred" else None)
    if scale is None or word in ("dozens", "doz"):
        return number
    value = number.value * scale
    place = value if number.form == "share" else number.place * scale
    return number._replace(last=index + 1, value=value, place=place, form="cardinal", scale=scale)


_PLAIN_BOTTOMS = frozenset({2, 3, 4, 5, 6, 8, 10, 16, 32})


def _slash(tokens: Tokens, number: Number) -> Number | None:
    """Read "3/4" and "2 1/2" in figures, and a fraction sign after a figure."""
    if not number.digits or number.scale != ONE:
        return None
    index = number.last
    if tokens.at(index) in FRACTION_SIGNS:
        top, bottom = FRACTION_SIGNS[tokens.at(index)]
        mixed = number._replace(last=index + 1, value=number.value + Decimal(top) / bottom, place=ONE / bottom)
        return _with_scale(tokens, mixed)
    whole = Decimal(0)
    if tokens.at(index).isdigit() and tokens.at(index + 1) == "/" and number.value == int(number.value):
        whole, top_at = number.value, index
    elif tokens.at(index) == "/":
        top_at = index - 1
    else:
        return None
    top_word, bottom_word = tokens.at(top_at), tokens.at(top_at + 2)
    if not (top_word.isdigit() and bottom_word.isdigit()) or tokens.at(top_at + 3) == "/" or len(bottom_word) > 3:
        return None
    top, bottom = Decimal(top_word), Decimal(bottom_word)
    if tokens.gap(top_at + 1) and bottom not in _PLAIN_BOTTOMS:
        return None  # "17 / 35" of a table of passes
    if bottom == 0 or (whole and top >= bottom) or (tokens.gap(top_at + 1) != tokens.gap(top_at + 2)):
        return None
    value = whole + top / bottom
    form: Form = "share" if value < 1 else "cardinal"
    return _with_scale(tokens, number._replace(last=top_at + 3, value=value, place=ONE / bottom, form=form))


def _denominator(tokens: Tokens, number: Number) -> Number | None:
    """Read "two-thirds", "one eighth", "twenty fifths"."""
    if number.digits or number.value == 0 or number.value != int(number.value):
        return None
    dashed = tokens.at(number.last) in _DASHES
    index = _joint(tokens, number.last)
    word, tens = tokens.at(index), number_words().tens.get(tokens.at(index))
    if tens is not None and not dashed:  # "three twenty-firsts"
        index = _joint(tokens, index + 1)
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
    if word == "quarters" and (number.value != 3 or tokens.at(number.first - 1) in _RUNS):
        return None
    value = number.value / bottom
    form: Form = "share" if value <= 1 else "cardinal"
    return _with_scale(tokens, number._replace(last=index + 1, value=value, place=ONE / bottom, form=form))


_RUNS = frozenset({"first", "last", "past", "next", "previous", "straight", "consecutive", "the", "prior", "these"})
"""Words before "three quarters" that make them quarters of a year."""


def _a_fraction(tokens: Tokens, index: int) -> Number | None:
    """Read "a third", "one half", "a quarter of a million"; "a third man" is an ordinal."""
    after = _joint(tokens, index + 1)
    word = tokens.at(after)
    bottom = number_words().denominators.get(word)
    if bottom is None or word.endswith(("s", "halves")) or tokens.broken(after):
        return None
    number = Number(index, after + 1, ONE / bottom, ONE / bottom, "share")
    follows = tokens.at(after + 1)
    if tokens.at(index) == "one" and bottom >= HUNDRED and after == index + 1 and follows != "of":
        return None  # the ordinal
    if tokens.at(index) != "one" and word not in ("half", "quarter") and follows and (follows[0].isalpha() or follows == "-"):
        if follows not in ("of", "and", "or", "as", "in", "more", "less", "the", "to", "from", "this", "said", "were", "are"):
            return None
        if bottom >= 1000:
            return None
    if word == "quarter" and follows[:1].isalpha() and follows not in _AFTER_QUARTER and follows not in number_words().scales:
        return None
    return _with_scale(tokens, number)


_AFTER_QUARTER = frozenset(
    "of a an to the mile pound inch point percentage hour ounce cup teaspoon acre and or is are were was more less".split()
)


def _half(tokens: Tokens, index: int) -> Number | None:
    """Read "half", "half a million", "half-million", "half an hour"; a half of a match or a year is none."""
    before = tokens.at(index - 1)
    scaled = _with_scale(tokens, Number(index, index + 1, Decimal("0.5"), ONE / 2, "share"))
    if tokens.at(index) == "quarter":
        quarter = scaled._replace(value=scaled.value / 2, place=scaled.place / 2)
        return quarter if scaled.form == "cardinal" and before not in number_words().ordinals else None
    if before in _NO_HALF or before in number_words().ordinals or before in _DASHES:
        return None
    if scaled.form == "cardinal":
        return scaled
    follows = tokens.at(index + 1)
    return None if follows in _DASHES or follows in _HALF_NAMES else scaled


_NO_HALF = frozenset("the other latter better opening closing final second-half each".split())
_HALF_NAMES = frozenset("time brother sister marathon back century term mast".split())


def _and_fraction(tokens: Tokens, number: Number) -> Number | None:
    """Read "two and a half (million)", "a million and a half", "five and three quarters"."""
    if number.form != "cardinal" or tokens.at(number.last) not in ("and", "&"):
        return None
    start = number.last + 1
    word = tokens.at(start)
    if word not in ("a", "an", "half") and word not in number_words().units and word not in number_words().tens:
        return None
    top: Number | None = _a_fraction(tokens, start) if word in ("a", "an", "one") else None
    if top is None and word not in ("a", "an", "half"):
        part = _below_hundred(tokens, start)
        top = None if part is None or part.is_ordinal else _denominator(tokens, Number(start, part.last, part.value, ONE))
    if top is None:
        return None
    if top.form != "share" and number.scale == ONE:  # "two and a half million"
        return number._replace(last=top.last, value=number.value * top.scale + top.value, place=top.place, scale=top.scale)
    if top.form != "share":  # "one billion and a half million"
        smaller = top.value < number.value
        return number._replace(last=top.last, value=number.value + top.value, place=top.place) if smaller else None
    if top.value >= 1:
        return None
    longer = number._replace(last=top.last, value=number.value + top.value * number.scale, place=number.scale * top.place)
    return _with_scale(tokens, longer) if number.scale == ONE else longer


def _dozen(tokens: Tokens, number: Number) -> Number | None:
    """Read "two dozen", "three dozens"."""
    index = _joint(tokens, number.last)
    dozen = number_words().dozens.get(tokens.at(index))
    if dozen is None or number.form != "cardinal":
        return None
    return number._replace(last=index + 1, value=number.value * dozen, place=dozen, scale=dozen)
