"""Make whole quantities of bare amounts: hedges, change or level, the counted noun, votes and scores."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import lru_cache
from typing import Any, NamedTuple

from factcheck.lexicon import table
from factcheck.mentions.quantities.conversions import carried
from factcheck.mentions.quantities.hedges import Amount, hedge_after, hedge_before, stronger
from factcheck.mentions.quantities.nouns import Noun, noun_after
from factcheck.mentions.quantities.phrase import End, Phrase
from factcheck.mentions.quantities.steps import LEVEL, direction
from factcheck.mentions.quantities.tokens import Tokens
from factcheck.mentions.quantities.words import cues
from factcheck.values.quantity import Quantity
from factcheck.values.units import measure

_ROLES = {
    "for": "for", "favor": "for", "favour": "for", "against": "against", "abstained": "abstained",
    "abstaining": "abstained", "abstentions": "abstained", "abstention": "abstained", "abstain": "abstained",
}  # fmt: skip
_REACH = 5
"""Tokens to the left in which a verb of change governs "by 5%". Heuristic."""


class Told(NamedTuple):
    """A quantity, its tokens [first, last), and both ends of a range in the order of the text."""

    first: int
    last: int
    value: Quantity
    ends: tuple["Told", ...] = ()


def tell(tokens: Tokens, phrases: Iterable[Phrase]) -> Iterator[Told]:
    """Yield the quantities that bare amounts make with the words around them.

    Args:
        tokens: the text.
        phrases: bare and joined amounts, in order.
    """
    floor, last_vote, score = 0, -1, ""
    waiting: Told | None = None
    for phrase in phrases:
        score = _next_score(score) if phrase.form == "score" else ""
        told = _tell(tokens, phrase, floor, score)
        is_vote = told.value.noun_class == "vote" or told.value.role in ("for", "against", "abstained")
        if is_vote and told.value.noun is None and 0 <= told.first - last_vote <= _REACH:
            told = told._replace(value=told.value.model_copy(update={"head": "vote", "noun_class": "vote"}))
        if is_vote:
            last_vote = told.last
        floor = told.last
        if waiting is not None:
            told = _converted(tokens, waiting, told)
        joined = None if waiting is None else _bounded(tokens, waiting, told)
        if joined is not None:
            waiting = joined
            continue
        if waiting is not None:
            yield waiting
        waiting = told
    if waiting is not None:
        yield waiting


def _converted(tokens: Tokens, one: Told, two: Told) -> Told:
    bound = carried(tokens, one.last, two.first, one=one.value, two=two.value)
    return two if bound is None else two._replace(value=bound)


def _next_score(score: str) -> str:
    return "second score" if score == "first score" else "first score"


def _age(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether a bare figure is an age: "aged 33", "ages 16 and 6", "Jane Doe, 33,"."""
    if phrase.unit is not None or phrase.modifier is not None or not 0 < phrase.figures[0] <= _OLDEST:
        return False
    before = tokens.at(phrase.first - 1)
    if before in ("age", "aged", "ages") or (before == "of" and tokens.at(phrase.first - 2) in ("age", "ages")):
        return True
    if not phrase.digits or before != "," or tokens.at(phrase.last) not in (",", ".", ";"):
        return False
    name = tokens.raw(phrase.first - 2)
    return (
        phrase.figures[0] == int(phrase.figures[0])
        and name[:1].isupper()
        and len(name) > 1
        and not tokens.broken(phrase.first)
    )


_OLDEST = 120
"""Greatest age of a person that a bare figure may give. Heuristic."""


def _tell(tokens: Tokens, phrase: Phrase, floor: int, score: str) -> Told:
    if _age(tokens, phrase):
        phrase = phrase._replace(unit="year_of_age")
    modifier, first, last = _hedged(tokens, phrase, floor)
    about: dict[str, Any] = {"unit": phrase.unit}
    if phrase.first > floor and tokens.at(first - 1) in cues("definite"):
        about["definite"] = True
    change = _change(tokens, phrase, first, last)
    if change is not None:
        about["change"] = change
    if score:
        about["role"] = score
        return Told(first, last, Quantity.of(phrase.figures, "exact", phrase.place, **about))
    noun = _noun(tokens, phrase, last) if change is None or phrase.part is not None else None
    if noun is not None:
        about |= {"noun": noun.words, "head": noun.head, "noun_class": noun.noun_class}
        last = noun.edge
    role, edge = _role(tokens, last, noun)
    if role is not None:
        about["role"], last = role, edge
        if noun is not None and noun.noun_class == "abstention":
            about["noun_class"] = "vote"
    late = hedge_after(tokens, last) if noun is not None else None
    if late is not None:
        modifier, last = (late.modifier if modifier is None else stronger(modifier, late.modifier)), late.edge
    value = _value(phrase, modifier, about)
    return Told(first, last, value, tuple(_end(end, value) for end in phrase.ends))


def _end(end: End, value: Quantity) -> Told:
    """Return one end of a range as a quantity of its own."""
    figure = Quantity.of((end.figure,), place=value.place, unit=value.unit, noun_class=value.noun_class)
    return Told(end.first, end.last, figure)


def _value(phrase: Phrase, modifier: str | None, about: dict[str, Any]) -> Quantity:
    return _made(
        _Amount(phrase.figures, phrase.place, phrase.form, phrase.wording, phrase.typical, phrase.modifier),
        modifier,
        tuple(about.items()),
    )


class _Amount(NamedTuple):
    """What of a bare amount makes the value."""

    figures: tuple[Decimal, ...]
    place: Decimal
    form: str
    wording: str | None
    typical: tuple[Decimal, Decimal] | None
    modifier: str | None


@lru_cache(maxsize=1024)
def _made(phrase: _Amount, modifier: str | None, items: tuple[tuple[str, Any], ...]) -> Quantity:
    """Make the value; one amount comes back often in a text, and values are frozen."""
    about = dict(items)
    if phrase.form == "vague" and phrase.wording is not None:
        return Quantity.vague(phrase.wording, **about)
    if phrase.typical is not None:
        low, high = phrase.figures
        return Quantity.spread((low, high), phrase.typical, wording=phrase.wording, **about)
    if phrase.modifier == "between":
        return Quantity.of(phrase.figures, "between", phrase.place, **about)
    return Quantity.of(phrase.figures, modifier or phrase.modifier or "none", phrase.place, **about)


def _hedged(tokens: Tokens, phrase: Phrase, floor: int) -> tuple[str | None, int, int]:
    """Read the hedges on both sides: modifier, and the tokens they take in."""
    first, last = phrase.first, phrase.last
    if phrase.modifier == "between" and tokens.at(first - 1) in ("between", "from"):
        first -= 1
    elif phrase.modifier == "between" and tokens.at(first - 1) == "the" and tokens.at(first - 2) == "between":
        first -= 2
    is_span = measure(phrase.unit).dimension == "time" if phrase.unit else False
    if phrase.form == "ordinal" and tokens.at(first - 1) == "the":
        hedged = hedge_before(tokens, first - 1, floor=floor, amount=Amount())
        if hedged is not None:
            return hedged.modifier, hedged.edge, last
    amount = Amount(is_span, phrase.is_small_word, phrase.is_round, phrase.unit is not None)
    before = hedge_before(tokens, first, floor=floor, amount=amount)
    after = hedge_after(tokens, last)
    modifier = None if before is None else before.modifier
    if after is not None:
        modifier = after.modifier if modifier is None else stronger(modifier, after.modifier)
    return modifier, first if before is None else before.edge, last if after is None else after.edge


def _noun(tokens: Tokens, phrase: Phrase, last: int) -> Noun | None:
    """Read the counted noun of an amount that has no unit of measure, or of a share."""
    if phrase.unit not in (None, "share", "percent", "ordinal"):
        return None
    if phrase.unit in ("share", "percent") and tokens.at(last) != "of":
        return None
    is_one = (phrase.figures == (Decimal(1),) and phrase.unit is None) or phrase.unit == "ordinal"
    return noun_after(tokens, last, is_one=is_one)


def _role(tokens: Tokens, index: int, noun: Noun | None) -> tuple[str | None, int]:
    """Read what a vote was cast for: "in favor", "against", "abstentions"."""
    if noun is not None and noun.head == "abstention":
        return "abstained", index
    word = tokens.at(index)
    if word == "in" and tokens.at(index + 1) in ("favor", "favour"):
        return "for", index + 2
    if noun is not None and noun.noun_class != "vote":
        return None, index
    if word in ("against", "abstained", "abstaining"):
        return _ROLES[word], index + 1
    if noun is not None and word == "for":
        return "for", index
    return None, index


def _change(tokens: Tokens, phrase: Phrase, first: int, last: int) -> str | None:
    """Whether an amount is a change, and in which direction: "rose by 5%", "a 5% rise"."""
    if phrase.part is not None:
        return None if phrase.part == LEVEL else phrase.part
    if (
        phrase.unit in ("ordinal", "share")
        or phrase.form == "score"
        or (phrase.unit is not None and measure(phrase.unit).dimension == "age")
    ):
        return None
    follows = tokens.at(last)
    if follows in cues("change_nouns") and (phrase.unit is not None or phrase.digits):
        return direction(follows)
    before = tokens.at(first - 1)
    if before == "by":
        near = range(first - 2, max(-1, first - 2 - _REACH), -1)
        return next((direction(tokens.at(at)) for at in near if direction(tokens.at(at))), None)
    measured = phrase.unit is not None
    at = first - 1
    while at > 0 and tokens.at(at) in cues("adverbs"):
        at -= 1
    dimension = measure(phrase.unit).dimension
    if measured and (dimension in ("proportion", "points") or dimension == phrase.unit):
        return direction(tokens.at(at)) if not tokens.broken(at + 1) else None
    return None


def leads_in(tokens: Tokens, index: int) -> bool:
    """Whether only an article or words of change stand before a token: "rose by", "a"."""
    return all(
        word in cues("definite") or word in ("a", "an", "by", "to", "aged", "age") or direction(word)
        for word in tokens.words[:index]
    )


_BETWEEN_BOUNDS = frozenset({"and", "but", ",", "yet"})
_LOWER, _UPPER = frozenset({"more_than", "at_least"}), frozenset({"less_than", "at_most"})


def _bounded(tokens: Tokens, one: Told, two: Told) -> Told | None:
    """Join a lower and an upper bound of one amount: "more than 10 but fewer than 20 ships"."""
    between = set(tokens.words[one.last : two.first])
    a, b = one.value, two.value
    if not between or not between <= _BETWEEN_BOUNDS or a.noun is not None or (a.unit is not None and a.unit != b.unit):
        return None
    if {a.modifier, b.modifier} & _LOWER and {a.modifier, b.modifier} & _UPPER:
        low, high = (a, b) if a.modifier in _LOWER else (b, a)
        if low.figures[0] >= high.figures[0]:
            return None
        update = {
            "figures": (low.figures[0], high.figures[0]), "modifier": "between",
            "low": low.low, "low_open": low.low_open, "high": high.high, "high_open": high.high_open,
            "typical_low": low.low, "typical_low_open": low.low_open,
            "typical_high": high.high, "typical_high_open": high.high_open,
        }  # fmt: skip
        return Told(one.first, two.last, b.model_copy(update=update), (one, two))
    return None


def vague_word(text: str) -> Quantity | None:
    """Return the quantity of a vague word that stands alone: "several", "most of the voters"; None for other texts."""
    words = re.sub(r"\s+", " ", text.strip().lower())
    for wording in sorted(table("modifiers")["vague"], key=len, reverse=True):
        if words == wording or words.startswith(wording + " "):
            return Quantity.vague(wording)
    return None
