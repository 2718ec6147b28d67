"""How much speaks for two articles being of one event: their names, words, figures and days."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache

from factcheck.events.profile import Profile, Terms
from factcheck.lexicon import table

_COPY = 20.0
"""What speaks for one event of two articles of one text: more than all else can."""
_MAIN = 3
"""Names that an article is most of all about. Heuristic."""
_MOST_FIGURES = 3
"""Shared figures from which on more tell no more."""

Level = str
UNKNOWN: Level = "unknown"
"""A level that says nothing."""
_NAMES = (0.02, 0.06, 0.12, 0.2, 0.3, 0.4, 0.5, 0.65)
_WORDS = (0.02, 0.05, 0.08, 0.12, 0.17, 0.23, 0.3, 0.45)
_HELD = (0.01, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9)
_MAINS = (0.1, 0.25, 0.4, 0.6, 0.8, 0.95)
_DAYS = (1, 2, 4, 8, 15, 32, 90)
"""Where one level ends and the next begins. Heuristic."""


def _level(value: float, levels: Sequence[float]) -> Level:
    """Return the level of a value by the greatest bound that it reaches."""
    return f"from {max((bound for bound in levels if bound <= value), default=0):g}"


def _alike(one: Terms, other: Terms) -> float:
    """Return the cosine of two sets of terms."""
    few, many = (one, other) if len(one) < len(other) else (other, one)
    return sum(weight * many[term] for term, weight in few.items() if term in many)


def _held(lead: Terms, terms: Terms) -> float:
    """Return which share of the terms of a lead, by weight, is among some terms."""
    return sum(weight for term, weight in lead.items() if term in terms) / sum(lead.values())


def _names_held(one: Profile, other: Profile) -> list[float]:
    """Return which share of the names of the lead of each article the other has, the smaller share first."""
    if not one.names or not other.names:
        return []
    return sorted(_held(a.lead_names, b.names) for a, b in ((one, other), (other, one)) if a.lead_names)


def _words_held(one: Profile, other: Profile) -> list[float]:
    """Return the same of other words."""
    if one.language != other.language:
        return []
    return sorted(_held(a.lead_words, b.words) for a, b in ((one, other), (other, one)) if a.lead_words)


def names(one: Profile, other: Profile) -> Level:
    """How alike the names of two articles are."""
    return _level(_alike(one.names, other.names), _NAMES) if one.names and other.names else UNKNOWN


def words(one: Profile, other: Profile) -> Level:
    """How alike their other words are."""
    return _level(_alike(one.words, other.words), _WORDS) if one.language == other.language else UNKNOWN


def names_least(one: Profile, other: Profile) -> Level:
    """How much of the names of a lead the other article has, of the one with the smaller share."""
    held = _names_held(one, other)
    return _level(held[0], _HELD) if held else UNKNOWN


def names_most(one: Profile, other: Profile) -> Level:
    """The same of the one with the greater share."""
    held = _names_held(one, other)
    return _level(held[-1], _HELD) if held else UNKNOWN


def words_least(one: Profile, other: Profile) -> Level:
    """How much of the other words of a lead the other article has, of the one with the smaller share."""
    held = _words_held(one, other)
    return _level(held[0], _HELD) if held else UNKNOWN


def words_most(one: Profile, other: Profile) -> Level:
    """The same of the one with the greater share."""
    held = _words_held(one, other)
    return _level(held[-1], _HELD) if held else UNKNOWN


def main_names(one: Profile, other: Profile) -> Level:
    """How many of the names that each article is most of all about the other has."""
    if not one.names or not other.names:
        return UNKNOWN
    shares = [sum(name in b.names for name in _main(a)) / len(_main(a)) for a, b in ((one, other), (other, one))]
    return _level(sum(shares) / len(shares), _MAINS)


def _main(profile: Profile) -> Sequence[str]:
    return sorted(profile.names, key=lambda name: (-profile.names[name], name))[:_MAIN]


def figures(one: Profile, other: Profile) -> Level:
    """How many of the rarer figures both give."""
    if not one.figures or not other.figures:
        return UNKNOWN
    return str(min(_MOST_FIGURES, len(one.figures & other.figures)))


def days(one: Profile, other: Profile) -> Level:
    """How far apart the days are on which they came out."""
    return _level(abs(one.day - other.day), _DAYS) if one.day is not None and other.day is not None else UNKNOWN


Comparison = Callable[[Profile, Profile], Level]
COMPARISONS: Sequence[Comparison] = (
    names, names_least, names_most, main_names, words, words_least, words_most, figures, days,
)  # fmt: skip
"""Every comparison of two articles: the registry."""


def compare(one: Profile, other: Profile) -> tuple[str, ...]:
    """Return how two articles stand in every respect, as keys of the table of weights."""
    return tuple(f"{each.__name__}: {each(one, other)}" for each in COMPARISONS)


def weigh(one: Profile, other: Profile) -> float:
    """Return the logarithm of the odds that two articles are of one event; copies are."""
    if one.digest == other.digest:
        return _COPY
    weights = _weights()
    return weights["start"] + sum(weights.get(level, 0.0) for level in compare(one, other)) - _least()


@cache
def _weights() -> Mapping[str, float]:
    return {level: float(row.weight) for level, row in table("event_weights")["weights"].items()}


@cache
def _least() -> float:
    return float(table("event_weights")["bands"]["one"].weight)
