"""Read the words that say how a figure is meant, before it and after it: "no more than", "or so"."""

from functools import cache
from typing import NamedTuple

from factcheck.lexicon import table
from factcheck.mentions.quantities.tokens import Tokens
from factcheck.mentions.quantities.words import cues


class Hedge(NamedTuple):
    """A modifier and the token where its words begin or end."""

    modifier: str
    edge: int


_ROOM = frozenset({"a", "an"})
_STRENGTH = (
    "none", "exact", "about", "order_of", "up_to", "nearly", "just_under", "just_over",
    "at_most", "at_least", "less_than", "more_than", "well_over",
)  # fmt: skip
"""Of two stacked hedges the later one here says more: "more than about 20" is more than."""
_BY_DEGREE = {
    "more_than": {"just": "just_over", "well": "well_over"},
    "less_than": {"just": "just_under", "well": "less_than"},
}
"""What words of degree make of a bound."""
_LONGEST_DEGREE = 3
"""Tokens of the longest words of degree: "a good deal"."""


@cache
def _phrases(side: str) -> tuple[dict[str, str], int]:
    rows = {phrase: row[0] for phrase, row in table("modifiers")[side].items()}
    return rows, max(len(_cut(phrase)) for phrase in rows)


@cache
def _by_words(side: str) -> dict[tuple[str, ...], str]:
    return {tuple(_cut(phrase)): modifier for phrase, modifier in _phrases(side)[0].items()}


@cache
def _edges(side: str) -> frozenset[str]:
    """Return the words a hedge may touch its figure with: its last word before, its first word after."""
    return frozenset(words[-1 if side == "before" else 0] for words in _by_words(side))


def _cut(phrase: str) -> list[str]:
    words: list[str] = []
    if phrase[0] in "<>":
        return [phrase]
    for word in phrase.split():
        if word[0] in "-" and len(word) > 1:
            words += [word[0], word[1:]]
        elif word[-1] == "-" and len(word) > 1:
            words += [word[:-1], "-"]
        elif word[-1] == "." and len(word) > 1:
            words += [word[:-1], "."]
        else:
            words.append(word)
    return words


class Amount(NamedTuple):
    """What of an amount parts hedges from prepositions.

    Args:
        is_span: whether it is a stretch of time: "over two days" says how long, not how much more.
        is_small: whether it is a small number in words.
        is_round: whether it is a round figure, as hedges take.
        is_measured: whether it has a unit of measure.
        is_great: whether it is a count, sum or share as large as may be told of as a mark that is passed.
        is_money: whether it is a sum of money.
    """

    is_span: bool = False
    is_small: bool = False
    is_round: bool = True
    is_measured: bool = False
    is_great: bool = False
    is_money: bool = False


def hedge_before(tokens: Tokens, index: int, *, floor: int, amount: Amount) -> Hedge | None:
    """Read the hedges that end directly before a token.

    Args:
        tokens: the text.
        index: first token of the figure or its currency.
        floor: the first token that may be read.
        amount: what the figure is.

    Returns:
        The strongest of stacked hedges and where the first of them begins; None without any.
    """
    found: Hedge | None = None
    while True:
        here = _one_before(tokens, index, floor)
        if here is None and tokens.at(index - 1) in _ROOM:
            here = _one_before(tokens, index - 1, floor)
            here = None if here is not None and here.modifier == "none" else here  # "only a five-year term"
        if here is None or _is_preposition(tokens, here, amount):
            return found
        found = here if found is None else Hedge(max(here.modifier, found.modifier, key=_STRENGTH.index), here.edge)
        index = here.edge


def _one_before(tokens: Tokens, index: int, floor: int) -> Hedge | None:
    if index <= floor or tokens.at(index - 1) not in _edges("before") or tokens.broken(index):
        return None
    phrases, longest = _by_words("before"), _phrases("before")[1] + 1
    for length in range(min(longest, index - floor), 0, -1):
        modifier = phrases.get(tuple(tokens.words[index - length : index]))
        if modifier is not None:
            return _with_degree(tokens, Hedge(modifier, index - length), floor)
    return None


@cache
def _degrees() -> dict[tuple[str, ...], str]:
    return {tuple(words.split()): row.value for words, row in table("modifiers")["degrees"].items()}


@cache
def _degree_ends() -> frozenset[str]:
    return frozenset(words[-1] for words in _degrees())


def _with_degree(tokens: Tokens, hedge: Hedge, floor: int) -> Hedge:
    """Read how far a figure is passed: "a fraction over", "comfortably more than"."""
    if hedge.modifier not in _BY_DEGREE or tokens.at(hedge.edge - 1) not in _degree_ends():
        return hedge
    for length in range(min(_LONGEST_DEGREE, hedge.edge - floor), 0, -1):
        degree = _degrees().get(tuple(tokens.words[hedge.edge - length : hedge.edge]))
        if degree is not None:
            return Hedge(_BY_DEGREE[hedge.modifier][degree], hedge.edge - length)
    return hedge


def _is_preposition(tokens: Tokens, hedge: Hedge, amount: Amount) -> bool:
    """Whether a word that may hedge is a preposition here: "talk about two issues", "over two days"."""
    word, before = tokens.at(hedge.edge), tokens.at(hedge.edge - 1)
    if _is_particle(word, before, amount) or not _may_pass(word, before, amount):
        return True
    if word not in cues("space_words") or tokens.at(hedge.edge + 1) in ("than", "of"):
        return False
    if word == "within":
        return before != "to" and (amount.is_span or not amount.is_measured)
    if amount.is_span and word in ("over", "around"):
        return word == "over" and before not in cues("lasting")
    if amount.is_small:
        return _is_of_place(word, before)
    return word == "over" and before in cues("disputes")


def _may_pass(word: str, before: str, amount: Amount) -> bool:
    """Whether a verb that may tell of a mark does so: "passed 3 billion viewers", but not "passed 12 laws"."""
    if word in cues("verbs_to_pass"):
        is_verb = before in cues("before_verb")
    elif word in cues("verbs_of_passing"):
        is_verb = True
    else:
        return True
    return is_verb and amount.is_great and not (amount.is_money and word in cues("enacted"))


def _is_of_place(word: str, before: str) -> bool:
    """Whether a preposition before a small number is of place or matter: "above two shops", "talk about two"."""
    if word == "about":
        return before in cues("saying")
    return word != "around" and before not in cues("lasting") and before not in ("in", "to", "at")


def _is_particle(word: str, before: str, amount: Amount) -> bool:
    """Whether "over" or "up to" belongs to its verb: "handed over 21 men", but "took over 300 lives"."""
    if amount.is_span or word not in ("over", "up"):
        return False
    if before in cues("verbs_with_over" if word == "over" else "verbs_with_up_to"):
        return True
    return word == "over" and not amount.is_round and before in cues("verbs_perhaps_with_over")


def hedge_after(tokens: Tokens, index: int) -> Hedge | None:
    """Read the hedge that begins directly at a token; its edge is the token after it."""
    if tokens.at(index) not in _edges("after") or tokens.broken(index):
        return None
    phrases, longest = _by_words("after"), _phrases("after")[1]
    for end in range(min(index + longest, len(tokens.words)), index, -1):
        modifier = phrases.get(tuple(tokens.words[index:end]))
        if modifier is not None and not _leads_on(tokens, index, end):
            return Hedge(modifier, end) if _hedges_before(tokens, index, end) else None
    return None


def _leads_on(tokens: Tokens, index: int, end: int) -> bool:
    """Whether words that may hedge the figure before hedge the next one: "or less than 6,000", "and below 5"."""
    is_less = tokens.at(end) == "than" and tokens.at(end + 1)[:1].isalnum()
    is_bound = end > index + 1 and tokens.at(index) in ("and", "or") and tokens.is_figure(end)
    return (is_less or is_bound) and tokens.at(end - 1) != "than"


def _hedges_before(tokens: Tokens, index: int, end: int) -> bool:
    """Whether signs and "than" belong to the figure before them: "50+", but not "50 +" nor "plus 5"."""
    last = tokens.at(end - 1)
    if last == "than":
        return not tokens.is_figure(end)
    if last == "plus":
        return tokens.touches(index) and not tokens.is_figure(end)
    return tokens.words[index:end] != ["+"] or tokens.touches(index)


def stronger(one: str, other: str) -> str:
    """Return the hedge of two that says more: "more than about" is more than."""
    return max(one, other, key=_STRENGTH.index)
