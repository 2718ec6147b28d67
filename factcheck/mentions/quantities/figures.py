"""What a number is, and how one token of figures is read."""

from decimal import Decimal, InvalidOperation
from typing import Literal, NamedTuple

from factcheck.mentions.quantities.tokens import LONGEST_FIGURE, Tokens
from factcheck.mentions.quantities.words import cues, number_words

Form = Literal["cardinal", "ordinal", "share", "multiple"]
ONE, TEN, HUNDRED = Decimal(1), Decimal(10), Decimal(100)
_RANK_ENDINGS = frozenset({"st", "nd", "rd", "th"})
DASHES = frozenset("-‐‑–")


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


def is_read(value: Decimal) -> bool:
    """Whether an amount is one that is computed with exactly: news counts no further, nor as finely.

    Example:
        >>> is_read(Decimal(12_000)), is_read(Decimal("7e40"))
        (True, False)
    """
    return value == 0 or abs(value.adjusted()) <= LONGEST_FIGURE


def place_of(value: Decimal) -> Decimal:
    """Return the place of the last significant digit: 12,000 has 1,000, 70.7 has 0.1.

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
    """Return the amount of a token of figures; None when it is a version or the number of an account."""
    if word.isdecimal() and word[0] != "0" and len(word) <= LONGEST_FIGURE:
        return Decimal(word)
    if not (word[0].isdigit() or word[0] == "."):
        return None
    plain = _without_groups(word)
    if plain.count(".") > 1 or len(plain) > LONGEST_FIGURE or _is_code(plain):
        return None
    try:
        return Decimal(plain)
    except InvalidOperation:
        return None  # digits of another script in a mix that Decimal refuses


def _without_groups(word: str) -> str:
    """Return figures with a point for their decimals, and without what stands between groups of them."""
    plain = word.replace(" . ", ".")
    if "," in plain and len(plain) - plain.rindex(",") <= len(",00"):  # a decimal comma
        plain = plain.replace(".", "").replace(",", ".")
    return "".join(filter(_is_of_figure, plain))


def _is_of_figure(character: str) -> bool:
    return character.isdigit() or character == "."


def _is_code(plain: str) -> bool:
    """Whether figures begin with an idle zero, as the number of something does: "007", "0800"."""
    return len(plain) > 1 and plain[0] == "0" and plain.isdigit() and plain.strip("0") != ""


def joint(tokens: Tokens, index: int) -> int:
    """Step over one dash that ties two words of a number: "forty-two", "$4-billion", but not "two - dozens more"."""
    if tokens.at(index) not in DASHES:
        return index
    gap, follows = tokens.gap(index), tokens.at(index + 1)
    if gap != tokens.gap(index + 1):
        return index
    is_loose = gap != "" and (tokens.at(index) == "–" or (follows[-1:] == "s" and follows[:-1] in number_words().large))
    return index if is_loose else index + 1


def ordinal_ending(tokens: Tokens, index: int) -> bool:
    """Whether a token is the ending of an ordinal in figures: "11th", "21st", but not "12st 4lb"."""
    if tokens.at(index) not in _RANK_ENDINGS or not tokens.touches(index):
        return False
    return tokens.at(index) != "st" or not (tokens.is_figure(index + 1) and tokens.at(index + 2) in cues("in_stones"))
