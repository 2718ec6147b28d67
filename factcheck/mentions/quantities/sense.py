"""Tell whether a number counts or measures something: no year, name, idiom or pronoun."""

from factcheck.mentions.quantities.figures import DASHES, ONE, Number, figure_of
from factcheck.mentions.quantities.masks import in_idiom, is_named, is_year
from factcheck.mentions.quantities.money import currency_after, currency_before
from factcheck.mentions.quantities.numbers import read_number
from factcheck.mentions.quantities.tokens import Tokens
from factcheck.mentions.quantities.units import suffix_after, unit_after
from factcheck.mentions.quantities.words import cues, number_words

_NEGATIVES = frozenset({"minus", "negative"})


def is_amount(tokens: Tokens, number: Number, floor: int) -> bool:
    """Whether a number counts or measures something: no year, name, idiom or pronoun.

    Args:
        tokens: the text.
        number: a number in it.
        floor: index after the amount before it.
    """
    first, last = number.first, number.last
    if number.digits and tokens.words[first].replace(".", "").isdigit() and figure_of(tokens.words[first]) is None:
        return False  # a version or an address: 192.168.1.2
    if number.digits and ordinal_ending(tokens, last):
        number = number._replace(last=last + 1, form="ordinal")
    if first == 0 and number.last == len(tokens.words):
        return True
    if in_idiom(tokens, first):
        return False
    if number.form == "ordinal":
        return _is_rank(tokens, number)
    return _is_free_figure(tokens, number, floor) if number.digits else _is_free_word(tokens, number, floor)


def _is_free_figure(tokens: Tokens, number: Number, floor: int) -> bool:
    """Whether figures are no part of a name and no year."""
    named = is_named(tokens, number.first) and not _goes_on(tokens, number.first, floor)
    return not (named or _is_glued(tokens, number, floor) or _is_bare_year(tokens, number))


def _is_free_word(tokens: Tokens, number: Number, floor: int) -> bool:
    """Whether a number in words is no part of another word, no pronoun and no lone scale."""
    first, before = number.first, tokens.at(number.first - 1)
    if _is_second(tokens, first):
        return True
    if before in DASHES and tokens.touches(first) and first > floor and tokens.at(first - 2).isalpha():
        return tokens.at(first - 2) in ("mid", "nearly", "a") or tokens.at(first - 2) in number_words().starters
    if number.last > first + 1:
        return True
    if tokens.words[first] == "one":
        return _is_counted_one(tokens, first)
    if number.scale == ONE and tokens.words[first] != "hundred":
        return True
    return before not in ("per", "the", "multi", "-", "a") and tokens.at(first + 1) not in DASHES


def _is_second(tokens: Tokens, first: int) -> bool:
    """Whether a number in words is the second of a pair: "three-to-one", "three to one"."""
    dashed = tokens.at(first - 1) in DASHES and tokens.touches(first)
    at = first - 2 if dashed else first - 1
    if tokens.at(at) != "to" or (dashed and tokens.at(at - 1) not in DASHES):
        return False
    one = tokens.at(at - 2 if dashed else at - 1)
    return one in number_words().units or one in number_words().teens or one.isdecimal()


def _goes_on(tokens: Tokens, first: int, floor: int) -> bool:
    """Whether the dash before a figure ties it to the amount before: "5km-10km", but not "fb−1"."""
    return first - 1 == floor and tokens.words[first] not in ("1", "2", "3") and tokens.at(first - 1) in ("-", "−")


def _is_bare_year(tokens: Tokens, number: Number) -> bool:
    if number.last != number.first + 1 or not is_year(tokens, number.first):
        return False
    return currency_before(tokens, number.first) is None and unit_after(tokens, number.last, is_one=False) is None


def _is_glued(tokens: Tokens, number: Number, floor: int) -> bool:
    """Whether letters touch the figures: "G7", "5G", "A320", but not "10km", "US$5", "5bn", "USD115"."""
    first, last = number.first, number.last
    if tokens.touches(first) and (tokens.words[first - 1][-1].isalpha() or tokens.words[first - 1] == "_"):
        return currency_before(tokens, first) is None
    if (
        tokens.touches(first)
        and first > floor
        and tokens.words[first - 1] in ("/", ".", ":")
        and tokens.at(first - 2)[:1].isdigit()
    ):
        return True
    if (
        tokens.at(last) == "/"
        and tokens.touches(last)
        and tokens.touches(last + 1)
        and tokens.at(last + 1)[:1].isdigit()
    ):
        return True
    if not tokens.touches(last) or not (tokens.words[last][0].isalpha() or tokens.words[last] == "_"):
        return False
    if ordinal_ending(tokens, last):
        return False
    is_money = currency_before(tokens, first) is not None
    known = suffix_after(tokens, last, is_money=is_money) or unit_after(tokens, last, is_one=False)
    return known is None and currency_after(tokens, last) is None


def ordinal_ending(tokens: Tokens, index: int) -> bool:
    """Whether a token is the ending of an ordinal in figures: "11th"."""
    return tokens.at(index) in ("st", "nd", "rd", "th") and tokens.touches(index)


def _is_rank(tokens: Tokens, number: Number) -> bool:
    """Whether an ordinal ranks: first to third do so only beside a word of rank, names of streets never."""
    first, follows = number.first, tokens.raw(number.last)
    is_name = number.digits or tokens.raw(first)[0].isupper()
    if is_name and first > 0 and (follows[:1].isupper() or (follows == "of" and not number.digits)):
        return False
    follows = tokens.at(number.last + 1 if follows == "-" else number.last)
    if follows in cues("no_rank"):
        return False
    best = follows.endswith("est") and len(follows) > len("west")  # "third-largest"
    return (
        number.value > 3
        or (best and number.value > 1)
        or follows == "place"
        or tokens.at(first - 1) in cues("rank_words")
    )


def _is_counted_one(tokens: Tokens, index: int) -> bool:
    """Whether "one" counts: a noun follows, and nothing makes it a pronoun."""
    before, follows = tokens.at(index - 1), tokens.at(index + 1)
    if before in _NEGATIVES or (follows == "," and tokens.at(index + 2) in number_words().units):
        return True
    if unit_after(tokens, index + 1, is_one=True) is not None or currency_after(tokens, index + 1) is not None:
        return follows != "day"
    if before in cues("one_before") or follows in DASHES:
        return False
    linked = follows in ("or", "to", "and") and tokens.at(index + 2) != "one"
    if linked or follows in ("in", "out", "over"):
        after = index + 3 if follows == "out" and tokens.at(index + 2) == "of" else index + 2
        return read_number(tokens, after) is not None
    if not follows[:1].isalpha():
        return before in ("least", "than", "only", "just") or follows == "%"
    return follows not in cues("one_next")
