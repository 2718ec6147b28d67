"""Whether a bare figure is part of a name, by the shape of its neighbours: "the Velmar 30 fell", "ISO 4417-3"."""

from factcheck.document.classes import first_class
from factcheck.lexicon import table
from factcheck.mentions.quantities.figures import DASHES, ordinal_ending
from factcheck.mentions.quantities.money import currency_after, currency_before
from factcheck.mentions.quantities.nouns import is_plural
from factcheck.mentions.quantities.scales import suffix_after
from factcheck.mentions.quantities.tokens import Tokens
from factcheck.mentions.quantities.units import unit_after
from factcheck.mentions.quantities.words import cues, number_words

_LONGEST_RUN = 4
"""Words in capitals before a figure that are looked at as one name. Heuristic."""
_NOUN_REACH = 3
"""Tokens behind a figure in which the plural that it counts may stand. Heuristic."""
_AROUND = 8
"""Tokens on either side in which a word in small letters shows that a line is no headline in capitals. Heuristic."""
_SHORTEST_CONTENT = 4
_LEAST_STANDARD = len("1000")
_MOST_ON_SHIRT = 2


def is_in_name(tokens: Tokens, index: int) -> bool:
    """Whether a figure is part of a name.

    Args:
        tokens: the text.
        index: of the figure, in digits.

    Example:
        >>> from factcheck.mentions.quantities.tokens import tokenize
        >>> is_in_name(tokenize("The Velmar 30 fell early."), 2), is_in_name(tokenize("The Velmar 30 men fell."), 2)
        (True, False)
    """
    if tokens.at(index - 1) in table("counted_words")["scales"]:
        return False  # "the Category 3 storm"
    return (
        tokens.at(index + 1) in cues("codes_behind")
        or _is_on_shirt(tokens, index)
        or _is_standard(tokens, index)
        or _is_model_counted(tokens, index)
        or _is_behind_name(tokens, index)
    )


def _is_standard(tokens: Tokens, index: int) -> bool:
    """Whether a figure is of a standard with its part: "ISO 4417-3"."""
    first = index - 2 if tokens.at(index - 1) == "-" and tokens.touches(index) else index
    letters, figure = tokens.raw(first - 1), tokens.at(first)
    is_coded = letters.isupper() and len(letters) > 1 and figure.isdecimal() and len(figure) >= _LEAST_STANDARD
    has_part = tokens.at(first + 1) == "-" and tokens.tied(first + 1) and tokens.is_figure(first + 2)
    return is_coded and has_part and currency_before(tokens, first) is None and not _measures(tokens, first + 3)


def _is_on_shirt(tokens: Tokens, index: int) -> bool:
    """Whether a figure in brackets behind the name of a player is that of a shirt: "goalkeeper Una Marsh (31)"."""
    if tokens.at(index - 1) != "(" or tokens.at(index + 1) != ")" or len(tokens.at(index)) > _MOST_ON_SHIRT:
        return False
    first = _run_before(tokens, index - 1)
    is_led = tokens.at(first - 1) in cues("players") or tokens.at(first) in cues("players")
    return first < index - 1 and is_led


def _is_model_counted(tokens: Tokens, index: int) -> bool:
    """Whether a figure stands between a number or article and a name, as that of a model: "three 480 Skylark jets"."""
    before, follows = tokens.at(index - 1), tokens.raw(index + 1)
    is_code = len(tokens.at(index)) >= len("100") and tokens.at(index).isdecimal()
    if not is_code or not follows.istitle() or tokens.broken(index + 1) or _measures(tokens, index + 1):
        return False
    is_counted = before in number_words().units or before in number_words().teens
    return (is_counted and before != "one") or (before in ("a", "an") and not is_plural(tokens.at(index + 1)))


def _is_behind_name(tokens: Tokens, index: int) -> bool:
    """Whether a figure ends or goes on a name that an article leads to: "the new Orlin Band 6", "The Tab 14 Plus"."""
    first = _run_before(tokens, index)
    if first == index or "," in tokens.at(index) or not _is_led(tokens, first) or _is_title(tokens, index):
        return False
    article = _article(tokens, first)
    if _is_second(tokens, article):
        return False
    is_placed = tokens.at(article - 1) in cues("before_place")
    if is_placed and tokens.at(index + 1) in cues("many_do"):
        return False
    return not (_goes_on(tokens, index + 1) or _measures(tokens, index + 1) or _counts(tokens, index, placed=is_placed))


def _is_second(tokens: Tokens, article: int) -> bool:
    """Whether a name and its figure follow others: "the Bears 24, the Lions 17", "148 seats and the Alliance 117"."""
    if tokens.at(article - 1) not in (",", "and", ";"):
        return False
    return any(tokens.is_figure(at) for at in range(max(0, article - _AROUND), article - 1))


def _run_before(tokens: Tokens, index: int) -> int:
    """Return where the words in capitals that end before a token begin; the token itself without any."""
    first = index
    while first > max(0, index - _LONGEST_RUN) and not tokens.broken(first):
        if not tokens.raw(first - 1)[:1].isupper() or tokens.touches(first) or _is_function(tokens, first - 1):
            break
        first -= 1
    return first


def _is_function(tokens: Tokens, index: int) -> bool:
    return first_class(tokens.at(index)) is not None


def _is_led(tokens: Tokens, first: int) -> bool:
    return _article(tokens, first) < first


def _article(tokens: Tokens, first: int) -> int:
    """Return where the article of a name stands, before one adjective or none; the name itself without one."""
    if first_class(tokens.at(first - 1)) in ("determiner", "possessive") and first > 0:
        return first - 1
    is_adjective = tokens.raw(first - 1).islower() and not _is_function(tokens, first - 1)
    is_led = is_adjective and first > 1 and first_class(tokens.at(first - 2)) in ("determiner", "possessive")
    return first - 2 if is_led else first


def _is_title(tokens: Tokens, index: int) -> bool:
    """Whether a figure stands in a headline with capitals, where they make no name."""
    first = last = index
    while first > max(0, index - _AROUND) and not tokens.broken(first):
        first -= 1
    while last < index + _AROUND and not tokens.broken(last + 1):
        last += 1
    words = (tokens.raw(at) for at in range(first, last + 1))
    return not any(word.islower() and len(word) >= _SHORTEST_CONTENT and not _is_led_by(word) for word in words)


def _is_led_by(word: str) -> bool:
    return first_class(word) == "preposition"


def _goes_on(tokens: Tokens, index: int) -> bool:
    """Whether a figure goes on to another, as in a score, a range or a share: "30 to 40", "3, Brazil 1", "3 of 8"."""
    follows = tokens.at(index)
    if follows in DASHES or follows in ("of", "out", "/", ":"):
        return True
    if follows in ("to", "or"):
        return tokens.is_figure(index + 1) or tokens.at(index + 1) in number_words().starters
    if follows in (",", "and"):
        return any(tokens.is_figure(index + step) for step in (1, 2, 3))
    return tokens.raw(index).istitle() and tokens.is_figure(index + 1)


def _measures(tokens: Tokens, index: int) -> bool:
    """Whether a unit, a scale or a currency stands behind a figure."""
    return (
        tokens.at(index) in number_words().large
        or tokens.at(index) == "percent"
        or ordinal_ending(tokens, index)
        or unit_after(tokens, index, is_one=False) is not None
        or currency_after(tokens, index) is not None
        or suffix_after(tokens, index, is_money=False) is not None
    )


def _counts(tokens: Tokens, index: int, *, placed: bool) -> bool:
    """Whether a plural follows that a figure counts: "30 men", "12 French tourists", but not "14 Plus lasts"."""
    if tokens.raw(index + 1).istitle() and not placed and not is_plural(tokens.at(index + 1)):
        return False
    for at in range(index + 1, index + 1 + _NOUN_REACH):
        word = tokens.at(at)
        if not word.isalpha() or tokens.broken(at) or _is_function(tokens, at):
            return False
        if is_plural(word) or word in cues("people") or word in cues("predicates"):
            return True
    return False
