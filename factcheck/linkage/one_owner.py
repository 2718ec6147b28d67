"""Whether two figures tell one thing of one owner, whatever the words around them: "Ann Doyle, 41, died", "She was 47";
"Norvik has a staff of 950", "It employs 1,100"."""

from factcheck.frames.words import frame_words
from factcheck.lexicon import table
from factcheck.linkage.comparisons import years
from factcheck.linkage.equal_amounts import of_two_hedges
from factcheck.linkage.figures import Figure, last_word
from factcheck.linkage.periods import of_two_periods
from factcheck.linkage.side import Side
from factcheck.linkage.vetoes import (
    of_a_plan,
    of_an_addition,
    of_another_year,
    of_forecasts,
    of_markets,
    of_two_events,
    of_two_measures,
    of_two_parties,
    of_two_persons,
    of_two_sides,
    of_two_stories,
    of_two_times,
)
from factcheck.values.name import Name

_AGE = "age"
_APART = (
    of_two_events, of_two_times, of_two_stories, of_another_year, of_an_addition, of_two_persons, of_two_parties,
    of_forecasts, of_two_hedges, of_two_measures, of_two_sides, of_two_periods, of_markets, of_a_plan,
)  # fmt: skip
"""The vetoes that do not ask how two figures are worded."""
_OWNED = frozenset({"thing", "subject", "object"})
"""Whose an attribute can be, so that its owner is named beside it."""
_YEARS = 5
"""Years by which two ages of one person may differ; ages that are further apart are of two times of a life, unless the
digits stand in another order. Heuristic."""
_FARTHEST = 2
"""How many times the smaller amount the larger one may be. Heuristic."""


def tell_one_of_one_owner(one: Side, other: Side) -> bool:
    """Whether two figures are the only ones of their articles that tell an attribute of its owner, who has one name in
    both; they are near, or have their digits in another order.

    Args:
        one: a figure in its article.
        other: one of another article.
    """
    ours, theirs = one.figure.attribute, other.figure.attribute
    if not ours.owner or ours != theirs or years(one, other) == "one-sided":
        return False
    if not (_is_sole(one) and _is_sole(other) and _are_near(one.figure, other.figure)):
        return False
    return _are_one_name(one, other) and not any(veto(one, other) for veto in _APART)


def _are_near(one: Figure, other: Figure) -> bool:
    if sorted(one.digits) == sorted(other.digits):
        return True
    if one.attribute.name == _AGE:
        return abs(one.amount - other.amount) <= _YEARS
    least, most = sorted((one.amount, other.amount))
    return 0 < most <= _FARTHEST * least


def _is_sole(side: Side) -> bool:
    """Whether a figure is all that its article says of an attribute of its owner."""
    figure = side.figure
    attribute = figure.attribute
    row = table("attributes")["attributes"].get(attribute.name)
    if row is None or row.owner not in _OWNED or attribute.scope != "whole" or attribute.time == "planned":
        return False
    if figure.is_background or figure.is_quoted or figure.near & frame_words("then"):  # "she was 24 when she began"
        return False
    told = (each for each in side.article.figures if each.attribute.name == attribute.name)
    return all(each.amount == figure.amount for each in told if each.attribute.owner in (attribute.owner, ""))


def _are_one_name(one: Side, other: Side) -> bool:
    ours, theirs = _names_of(one), _names_of(other)
    return bool(ours and theirs) and all(a.relation(b).is_agreement for a in ours for b in theirs)


def _names_of(side: Side) -> frozenset[Name]:
    """Return the whole names of an article that end as the owner's does: of two, where two bear it."""
    owner = side.figure.attribute.owner
    return frozenset(each.whole for each in side.article.reading.of_kind("name") if last_word(each) == owner)
