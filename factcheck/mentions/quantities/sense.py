"""Whether a number counts or measures something: no year, name, idiom or pronoun."""

from factcheck.mentions.quantities.figures import DASHES, ONE, Number, figure_of, ordinal_ending
from factcheck.mentions.quantities.masks import in_idiom, is_named, is_year
from factcheck.mentions.quantities.money import currency_after, currency_before
from factcheck.mentions.quantities.numbers import read_number
from factcheck.mentions.quantities.scales import suffix_after
from factcheck.mentions.quantities.tokens import Tokens
from factcheck.mentions.quantities.units import unit_after
from factcheck.mentions.quantities.words import cues, number_words

_NEGATIVES = frozenset({"minus", "negative"})
_JOINTS = frozenset({"/", ".", ":"})
_TIMES = frozenset({"x", "×"})
_LONGEST_COUNTED = 4
"""Words of what is counted before "per million". Heuristic: "confirmed new coronavirus cases"."""
_HOURS = 12
"""Hours on a clock."""
_LAST_COMMON_RANK = 3
"""Ordinals up to this one order things more often than they rank them. Heuristic."""


def is_amount(tokens: Tokens, number: Number, floor: int) -> bool:
    """Whether a number counts or measures something: no year, name, idiom or pronoun.

    Args:
        tokens: the text.
        number: a number in it.
        floor: index after the amount before it.
    """
    if number.digits and _is_address(tokens.words[number.first]):
        return False
    if number.digits and ordinal_ending(tokens, number.last):
        number = number._replace(last=number.last + 1, form="ordinal")
    if number.first == 0 and number.last == len(tokens.words):
        return True
    is_idiom = in_idiom(tokens, number.first) and not _has_decimals(tokens, number)
    if is_idiom or _is_hour(tokens, number):
        return False
    if number.form == "ordinal":
        return _is_rank(tokens, number)
    return _is_free_figure(tokens, number, floor) if number.digits else _is_free_word(tokens, number, floor)


def _has_decimals(tokens: Tokens, number: Number) -> bool:
    """Whether a number in words goes on behind "point": "one point two", but not "at one point"."""
    return tokens.at(number.first + 1) == "point" and number.last > number.first + len(("one", "point"))


def _is_address(word: str) -> bool:
    """Whether figures are a version or an address: 192.168.1.2."""
    return word.replace(".", "").isdigit() and figure_of(word) is None


def _is_free_figure(tokens: Tokens, number: Number, floor: int) -> bool:
    """Whether figures are no part of a name and no year."""
    named = is_named(tokens, number.first) and not _goes_on(tokens, number.first, floor)
    return not (named or _is_glued(tokens, number, floor) or _is_bare_year(tokens, number))


def _is_hour(tokens: Tokens, number: Number) -> bool:
    """Whether a bare figure at the end of its phrase says by when: "closed before 9.", but not "before 9 people"."""
    is_hour = 0 < number.value <= _HOURS and number.value == int(number.value) and number.last == number.first + 1
    if not is_hour or tokens.at(number.first - 1) not in cues("before_hour"):
        return False
    return not tokens.at(number.last) or tokens.at(number.last) in (".", ",", ";")


def _is_free_word(tokens: Tokens, number: Number, floor: int) -> bool:
    """Whether a number in words is no part of another word, no pronoun and no lone scale."""
    first = number.first
    if _is_second(tokens, first) or _is_of_odds(tokens, first):
        return True
    if first > floor and tokens.at(first - 1) in DASHES and tokens.touches(first) and tokens.at(first - 2).isalpha():
        word = tokens.at(first - 2)
        return word in cues("before_tied_number") or word in number_words().starters
    if number.last > first + 1:
        return True
    if tokens.words[first] == "one":
        return _is_counted_one(tokens, first)
    if number.scale == ONE and tokens.words[first] != "hundred":
        return True
    is_apart = tokens.at(first - 1) not in cues("no_scale_after") or _is_of_rate(tokens, first, floor)
    return is_apart and tokens.at(first + 1) not in DASHES


def _is_of_rate(tokens: Tokens, first: int, floor: int) -> bool:
    """Whether a lone scale is of how many something is counted: "1.2 cases per million", but not "cost per million"."""
    if tokens.at(first - 1) != "per" or not 0 < floor <= first - 1 <= floor + _LONGEST_COUNTED:
        return False
    return all(map(tokens.is_word, range(floor, first)))


def _is_second(tokens: Tokens, first: int) -> bool:
    """Whether a number in words is the second of a pair: "three-to-one", "three to one"."""
    dashed = tokens.at(first - 1) in DASHES and tokens.touches(first)
    at = first - 2 if dashed else first - 1
    if tokens.at(at) != "to" or (dashed and tokens.at(at - 1) not in DASHES):
        return False
    one = tokens.at(at - 2 if dashed else at - 1)
    return one in number_words().units or one in number_words().teens or one.isdecimal()


def _is_of_odds(tokens: Tokens, index: int) -> bool:
    """Whether a number is of a chance: "one-in-five", "a one in ten chance"."""
    for first in (index, index - 4):  # "one-in-five" has five tokens
        is_tied = tokens.at(first + 1) in DASHES and tokens.at(first + 2) == "in" and tokens.at(first + 3) in DASHES
        if is_tied and {tokens.at(first), tokens.at(first + 4)} <= number_words().starters:
            return True
    is_one = tokens.words[index] == "one" and tokens.at(index - 1) == "a" and tokens.at(index + 1) == "in"
    return is_one and read_number(tokens, index + 2) is not None


def _goes_on(tokens: Tokens, first: int, floor: int) -> bool:
    """Whether the dash before a figure ties it to the amount before: "5km-10km", but not "fb−1"."""
    return first - 1 == floor and tokens.words[first] not in ("1", "2", "3") and tokens.at(first - 1) in ("-", "−")


def _is_bare_year(tokens: Tokens, number: Number) -> bool:
    if number.last != number.first + 1 or not is_year(tokens, number.first):
        return False
    return currency_before(tokens, number.first) is None and unit_after(tokens, number.last, is_one=False) is None


def _is_glued(tokens: Tokens, number: Number, floor: int) -> bool:
    """Whether letters touch the figures: "G7", "5G", "A320", but not "10km", "US$5", "5bn", "USD115"."""
    if tokens.touches(number.first) and _is_letter(tokens.at(number.first - 1)[-1]):
        if _is_multiplied(tokens, number.first - 1):
            return False
        return currency_before(tokens, number.first) is None
    return _is_of_series(tokens, number, floor) or _has_other_ending(tokens, number)


def _is_multiplied(tokens: Tokens, index: int) -> bool:
    """Whether a sign between two figures multiplies a measure: "4x400m", but not "4x4" nor "1920x1080"."""
    if tokens.at(index) not in _TIMES or not tokens.tied(index):
        return False
    is_between = tokens.is_figure(index - 1) and tokens.is_figure(index + 1)
    return is_between and unit_after(tokens, index + 2, is_one=False) is not None


def _is_letter(character: str) -> bool:
    """Whether a character goes on a word or a code."""
    return character.isalpha() or character == "_"


def _is_of_series(tokens: Tokens, number: Number, floor: int) -> bool:
    """Whether figures stand in a row of figures: "5/6", "6:40"."""
    first, last = number.first, number.last
    if first > floor and tokens.touches(first) and tokens.at(first - 1) in _JOINTS and tokens.is_figure(first - 2):
        return True
    return tokens.at(last) == "/" and tokens.tied(last) and tokens.is_figure(last + 1)


def _has_other_ending(tokens: Tokens, number: Number) -> bool:
    """Whether letters that touch figures from behind are no ending, unit, scale or currency: "5G"."""
    last = number.last
    if not tokens.touches(last) or not _is_letter(tokens.at(last)[0]) or ordinal_ending(tokens, last):
        return False
    is_money = currency_before(tokens, number.first) is not None
    is_inches = tokens.at(last) == "in" and tokens.at(number.first - 1) in cues("feet")
    if is_inches or _is_multiplied(tokens, last):
        return False
    known = suffix_after(tokens, last, is_money=is_money) or unit_after(tokens, last, is_one=False)
    return known is None and currency_after(tokens, last) is None


def _is_rank(tokens: Tokens, number: Number) -> bool:
    """Whether an ordinal ranks: first to third do so only beside a word of rank, names of streets never."""
    first, last = number.first, number.last
    if _is_of_name(tokens, number):
        return False
    follows = tokens.at(last + 1 if tokens.at(last) == "-" else last)
    if follows in cues("no_rank"):
        return False
    if number.value > _LAST_COMMON_RANK or follows == "place" or tokens.at(first - 1) in cues("rank_words"):
        return True
    return number.value > 1 and follows.endswith("est") and len(follows) > len("west")  # "third-largest"


def _is_of_name(tokens: Tokens, number: Number) -> bool:
    """Whether an ordinal begins a name: "Fifth Avenue", "42nd Street", "Third of May"."""
    first, follows = number.first, tokens.raw(number.last)
    if first == 0 or not (number.digits or tokens.raw(first)[0].isupper()):
        return False
    return follows[:1].isupper() or (follows == "of" and not number.digits)


def _is_counted_one(tokens: Tokens, index: int) -> bool:
    """Whether "one" counts: a noun follows, and nothing makes it a pronoun."""
    before, follows = tokens.at(index - 1), tokens.at(index + 1)
    if before in _NEGATIVES or (follows == "," and tokens.at(index + 2) in number_words().units):
        return True
    if _is_measured(tokens, index + 1):
        return follows != "day"
    if before in cues("one_before") or follows in DASHES or _is_pronoun(tokens, index):
        return False
    linked = _linked(tokens, index + 1)
    if linked is not None:
        return read_number(tokens, linked) is not None
    if not follows[:1].isalpha():
        return before in cues("one_counts") or follows == "%"
    return follows not in cues("one_next")


def _is_pronoun(tokens: Tokens, index: int) -> bool:
    """Whether "one" stands for a thing of a kind: "the same one", "a new one", but not "the only one man"."""
    before = tokens.at(index - 1)
    is_kind = before.isalpha() and before not in cues("one_counts") and before not in number_words().starters
    return is_kind and tokens.at(index - 2) in cues("articles_of_kind")


def _is_measured(tokens: Tokens, index: int) -> bool:
    """Whether a unit or a currency stands at a token."""
    return unit_after(tokens, index, is_one=True) is not None or currency_after(tokens, index) is not None


def _linked(tokens: Tokens, index: int) -> int | None:
    """Return where the number stands to which a word ties "one": "one or two", "one out of five"; None without one."""
    word = tokens.at(index)
    if word in cues("links") and tokens.at(index + 1) != "one":
        return index + 1
    if word in cues("links_of_share"):
        at = index + 2 if word == "out" and tokens.at(index + 1) == "of" else index + 1
        return at + 1 if tokens.at(at) == "every" else at
    return None
