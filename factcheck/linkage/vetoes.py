"""What forbids that two figures answer one question, whatever speaks for it: one veto a function."""

from collections.abc import Callable, Sequence

from factcheck.claims.counting import RESULTS, attributes
from factcheck.claims.measures import is_measure
from factcheck.linkage.comparisons import (
    Side,
    attribute,
    days,
    names,
    near_words,
    noun,
    opposite,
    subject,
    words,
    years,
)
from factcheck.linkage.figures import Figure

Veto = Callable[[Side, Side], bool]

_BEFALLEN = frozenset(RESULTS.values()) | {"missing"}
"""What people and things have become whom an event has befallen."""


def of_two_times(one: Side, other: Side) -> bool:
    """Whether the years or the days beside two figures differ: they are of two events."""
    return "differ" in (years(one, other), days(one, other))


def of_opposites(one: Side, other: Side) -> bool:
    """Whether the words beside two figures say opposite things."""
    return opposite(one, other) == "opposed"


def in_quotations(one: Side, other: Side) -> bool:
    """Whether both stand in quotations, which are compared as such."""
    return one.figure.is_quoted and other.figure.is_quoted


def of_markets(one: Side, other: Side) -> bool:
    """Whether one is a price of a market, or an offer, and the other is none or not of its day."""
    a, b = one.figure.is_no_sum, other.figure.is_no_sum
    return (a or b) and not (a and b and days(one, other) == "same")


def of_other_things(one: Side, other: Side) -> bool:
    """Whether two equal figures count two things, or nothing beside them is one: equal figures are common."""
    if one.figure.amount != other.figure.amount:
        return False
    if noun(one, other) == subject(one, other) == "differ":
        return True
    is_bare = near_words(one, other) == "none" and words(one, other) in ("hardly any", "few")
    return is_bare and noun(one, other) != "same"


def of_two_measures(one: Side, other: Side) -> bool:
    """Whether two measures are named."""
    a, b = one.figure, other.figure
    return _is_measured(a) and _is_measured(b) and a.subject != b.subject


def _is_measured(figure: Figure) -> bool:
    return bool(figure.subject) and (is_measure(figure.subject) or figure.subject in attributes())


def of_two_persons(one: Side, other: Side) -> bool:
    """Whether two ages are of persons whom no name and no word beside makes one."""
    is_age = one.figure.family == "year_of_age"
    return is_age and names(one, other) != "same" and near_words(one, other) == "none"


def of_two_fates(one: Side, other: Side) -> bool:
    """Whether the one counts the killed and the other the hurt, or the like."""
    befell = [_BEFALLEN.intersection(side.figure.subject.split()) for side in (one, other)]
    return all(befell) and befell[0].isdisjoint(befell[1])


def of_neighbours(one: Side, other: Side) -> bool:
    """Whether the one tells what the other never is: a profit and a revenue, a mere number."""
    if one.figure.amount == other.figure.amount:
        return False
    return attribute(one, other) in ("neighbours", "nothing measured")


VETOES: Sequence[Veto] = (
    of_two_times, of_opposites, in_quotations, of_markets, of_other_things, of_two_measures, of_two_persons,
    of_two_fates, of_neighbours,
)  # fmt: skip
"""Every veto: the registry."""


def are_apart(one: Side, other: Side) -> bool:
    """Whether a veto forbids that two figures answer one question."""
    return any(veto(one, other) for veto in VETOES)
