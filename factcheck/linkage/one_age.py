"""Whether two ages are of one person, whatever the words around them: "Ann Doyle, 41, died", "She was 47"."""

from factcheck.frames.words import frame_words
from factcheck.linkage.comparisons import years
from factcheck.linkage.figures import last_word
from factcheck.linkage.side import Side
from factcheck.linkage.vetoes import (
    of_an_addition,
    of_another_year,
    of_forecasts,
    of_two_events,
    of_two_hedges,
    of_two_parties,
    of_two_persons,
    of_two_stories,
    of_two_times,
)
from factcheck.values.name import Name

_AGE = "age"
_APART = (
    of_two_events, of_two_times, of_two_stories, of_another_year, of_an_addition, of_two_persons, of_two_parties,
    of_forecasts, of_two_hedges,
)  # fmt: skip
"""The vetoes that do not ask how two figures are worded."""
_YEARS = 5
"""Years by which two ages of one person may differ; ages that are further apart are of two times of a life, unless the
digits stand in another order. Heuristic."""


def are_of_one_person(one: Side, other: Side) -> bool:
    """Whether two ages, the only ones of their owner, are of one person of one name, some years apart or with their
    digits in another order.

    Args:
        one: a figure in its article.
        other: one of another article.
    """
    owner = one.figure.attribute.owner
    if not owner or owner != other.figure.attribute.owner or years(one, other) == "one-sided":
        return False
    if not (_is_sole(one) and _is_sole(other)):
        return False
    if not _are_near(one, other):
        return False
    ours, theirs = (_names_of(side, owner) for side in (one, other))
    if not ours or not theirs or not all(a.relation(b).is_agreement for a in ours for b in theirs):
        return False
    return not any(veto(one, other) for veto in _APART)


def _are_near(one: Side, other: Side) -> bool:
    a, b = one.figure, other.figure
    return abs(a.amount - b.amount) <= _YEARS or sorted(a.digits) == sorted(b.digits)


def _is_sole(side: Side) -> bool:
    """Whether a figure is an age, and all that its article says of how old its owner is."""
    figure = side.figure
    if figure.attribute.name != _AGE or figure.is_background or figure.is_quoted or figure.attribute.time == "planned":
        return False
    if figure.near & frame_words("then"):  # "she was 24 when she began"
        return False
    ages = (each for each in side.article.figures if each.attribute.name == _AGE)
    return all(each.amount == figure.amount for each in ages if each.attribute.owner in (figure.attribute.owner, ""))


def _names_of(side: Side, owner: str) -> frozenset[Name]:
    """Return the whole names of an article that end in the name of an owner: of two persons, where they are two."""
    found = (each.whole for each in side.article.reading.of_kind("name") if last_word(each) == owner)
    return frozenset(name for name in found if name.entity in (None, "person"))
