"""What a figure measures, told by the words right beside it: a bail, a takeover, the speed of a wind."""

import re
from functools import cache
from typing import NamedTuple

from factcheck.lexicon import table
from factcheck.mentions.mention import Mention
from factcheck.source import Span
from factcheck.values.units import is_money, measure

_REACH = 60
"""Code points on each side of a figure in which words beside it are looked for. Heuristic."""
_WIDE_REACH = 120
"""Code points before a figure in which a word makes it an offer. Heuristic: a clause or two."""
_GAP_BEFORE, _GAP_BEHIND = 4, 2
"""Words between the words of a measure and its figure, before and behind: "buy Sun Microsystems for". Heuristic."""
_GAP_MARKET = 5
"""Words between a verb of prices and "at": "settled on Friday in New York at". Heuristic."""
_THE, _WITH_NOUN = "the ", ", "
"""What tells the class of a measure from that of a noun: "the fine" is no count of fines."""
_BREAKS = "and|or|but|which|who|that|while|after|when|than|plus"
"""Words that end what belongs to a figure."""
_PREPOSITIONS = "of|in|for|from|to|by|on|at|with|per|a|an|the|as"
_BY_UNIT = frozenset({"money", "percent", "area", "speed", "length", "mass", "time"})
"""Dimensions that tell what is measured by their unit alone."""


class _Row(NamedTuple):
    """A measure with the ways of telling it, as patterns that end or begin at the figure."""

    name: str
    dimension: str
    before: re.Pattern[str] | None
    behind: re.Pattern[str] | None


@cache
def _rows() -> dict[str, list[_Row]]:
    """Sort the measures by the dimension or the noun they ask for."""
    found: dict[str, list[_Row]] = {}
    for name, (dimension, before, behind, _) in table("measures")["measures"].items():
        row = _Row(name, dimension, _before(before), _behind(behind))
        for each in dimension.replace("+", " ").split():
            found.setdefault(each, []).append(row)
    return found


def is_measure(counted: str) -> bool:
    """Whether a class is a measure: "the bail", or with the noun that it counts "passenger, aboard"."""
    return counted.startswith(_THE) or _WITH_NOUN in counted


@cache
def _unsettled() -> re.Pattern[str]:
    words = table("measures")["unsettled"]["words"][0]
    return re.compile(rf"\b(?:{_alternatives(words)})\b", re.IGNORECASE)


@cache
def _market() -> re.Pattern[str]:
    """Compile what leads to a price: "settled on Friday at", "closed down"."""
    verbs, places, moves = (_alternatives(table("measures")["market"][row][0]) for row in ("verbs", "places", "moves"))
    gap = rf"(?:\s+[^\s.;]+){{0,{_GAP_MARKET}}}?"
    return re.compile(rf"\b(?:{verbs})(?:{gap}\s+(?:{places})|\s+(?:{moves}))\s+$", re.IGNORECASE)


def _alternatives(words: list[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


def _before(words: list[str]) -> re.Pattern[str] | None:
    gap = rf"(?P<gap>(?:[\s’'-]+(?!(?:{_BREAKS})\b)[^\W\d]+){{0,{_GAP_BEFORE}}})[\s-]*$"
    return re.compile(rf"\b(?P<cue>{_alternatives(words)}){gap}", re.IGNORECASE) if words else None


def _behind(words: list[str]) -> re.Pattern[str] | None:
    gap = rf"[\s-]*(?P<gap>(?:(?!(?:{_BREAKS}|{_PREPOSITIONS})\b)[^\W\d]+[\s-]+){{0,{_GAP_BEHIND}}})"
    return re.compile(rf"{gap}(?P<cue>{_alternatives(words)})\b", re.IGNORECASE) if words else None


def _asked_for(mention: Mention) -> str | None:
    """Return the dimension of a figure's unit, or the class of its noun."""
    value = mention.quantity
    if value.unit is None:
        return value.noun_class
    if is_money(value.unit):
        return "money"
    return "percent" if value.unit == "percent" else measure(value.unit).dimension


def what_is_measured(text: str, mention: Mention, sentence: Span, lead: int) -> str | None:
    """Return what the words beside a figure say it measures, with what it counts; None when they do not tell one
    measure.

    The fewer words lie between, the closer they bind; of two that lie as near, the words behind the figure do,
    then the longer words ("net profit").

    Args:
        text: the text of the source.
        mention: a quantity.
        sentence: the sentence it stands in.
        lead: where the words before the figure end.
    """
    asked = _asked_for(mention)
    if asked is None or asked not in _rows():
        return None
    place, noun = mention.place, mention.quantity.noun
    if asked == "money" and _unsettled().search(text, max(sentence.start, place.start - _WIDE_REACH), place.start):
        return None
    behind = text[place.end : min(sentence.end, place.end + _REACH)]
    before = text[max(sentence.start, lead - _REACH) : lead]
    hedge = mention.text.split(maxsplit=1)[0] + " "  # "near" of "closed near $12.40" is a hedge of the figure
    if asked == "money" and (_market().search(before) or _market().search(before + hedge)):
        return None
    found: dict[tuple[int, int, int], set[str]] = {}
    for row in _rows()[asked]:
        tries = (
            (row.behind, behind, 0),
            (row.behind, f"{noun}{behind}" if noun is not None else "", 0),
            (row.before, before, 1),
        )
        for pattern, words, side in tries:
            if pattern is not None and (match := pattern.search(words) if side else pattern.match(words)) is not None:
                nearness = len(match["gap"].split()), side, -len(match["cue"])
                found.setdefault(nearness, set()).add(row.name)
    if not found:
        return None
    names = found[min(found)]
    if len(names) > 1:
        return None
    name = next(iter(names))
    is_one = asked in _BY_UNIT or "+" in table("measures")["measures"][name][0]
    return f"{_THE}{name}" if is_one else f"{asked}{_WITH_NOUN}{name}"
