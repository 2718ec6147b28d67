"""Whether a count of none and another count are of one fate of one event: "nobody was hurt", "three were injured".

How far two amounts differ tells nothing where one is none. What a story says befell nobody befell nobody in all of it,
so that the other need not name the same place beside its figure.
"""

from factcheck.claims.counting import RESULTS
from factcheck.linkage.comparisons import years
from factcheck.linkage.side import Side
from factcheck.linkage.vetoes import (
    of_a_plan,
    of_an_addition,
    of_another_year,
    of_forecasts,
    of_two_events,
    of_two_fates,
    of_two_persons,
    of_two_stories,
    of_two_times,
)

_FATES = frozenset(RESULTS.values())
_APART = (
    of_two_events, of_two_times, of_two_stories, of_another_year, of_an_addition, of_two_fates, of_two_persons,
    of_forecasts, of_a_plan,
)  # fmt: skip
"""The vetoes that do not ask how two figures are worded."""
_SHARED = 2
"""Words that two stories begin with, those beside the counts left out, where they are of one event. Heuristic."""


def befell_none(one: Side, other: Side) -> bool:
    """Whether two counts are of one fate in one event, one of them at least a count of none.

    Args:
        one: a figure in its article.
        other: one of another article.
    """
    fates = _fate(one) & _fate(other)
    if not fates or 0 not in (one.figure.amount, other.figure.amount) or one.figure.is_quoted or other.figure.is_quoted:
        return False
    if one.figure.is_background or other.figure.is_background or years(one, other) == "one-sided":
        return False
    if len((one.article.lead & other.article.lead) - one.figure.near - other.figure.near) < _SHARED:
        return False
    return all(_is_of_all(side, fates) for side in (one, other)) and not any(veto(one, other) for veto in _APART)


def _fate(side: Side) -> frozenset[str]:
    """Return what has become of those that a figure counts."""
    return _FATES.intersection(side.figure.subject.split())


def _is_of_all(side: Side, fates: frozenset[str]) -> bool:
    """Whether an article that counts none of a fate counts no others of it."""
    if side.figure.amount != 0:
        return True
    return not any(
        each.amount != 0 and fates & _FATES.intersection(each.subject.split()) for each in side.article.figures
    )
