"""What speaks for two figures answering one question, and against it: one comparison a function, with named levels."""

import math
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import cache

from factcheck.inflection import stem
from factcheck.lexicon import table
from factcheck.linkage.attributes import how_attributes_stand
from factcheck.linkage.figures import SMALL, Figure
from factcheck.linkage.readings import (
    agreed,
    alone,
    background,
    events,
    family,
    length,
    lone,
    participants,
    place,
    question,
    rare_words,
    role,
    scope,
    size,
    story_names,
    told,
    unmatched,
    when,
)  # fmt: skip
from factcheck.linkage.side import Comparison, Level, Side
from factcheck.linkage.worded import begin_alike
from factcheck.values.name_spelling import slips
from factcheck.values.units import is_money

_RATIOS = ((0.05, "hardly apart"), (0.22, "near"), (0.69, "up to twice"), (1.61, "up to five times"))
"""Logarithms of the ratio of two amounts up to which they stand so: 5, 25, 100 and 400 percent."""
_THOUSANDFOLD = math.log(900)
"""Logarithm of the ratio of a billion to a million, but for units that are converted."""
_WEEK = timedelta(days=7)
_SHARED = ((0.08, "hardly any"), (0.15, "few"), (0.25, "some"), (0.4, "many"))
"""Shares of the words of two sentences (Jaccard) up to which they have so many in common."""


def closeness(one: Side, other: Side) -> Level:
    """How far the amounts are apart; zeros that are missing, and a million for a billion, are told from the rest."""
    a, b = one.figure.amount, other.figure.amount
    if a == b:
        return "equal"
    if a == 0 or b == 0:
        return "farther"
    ratio = abs(math.log(a / b))
    if one.figure.digits == other.figure.digits:
        return "of a magnitude" if ratio > _THOUSANDFOLD or len(one.figure.digits) > 1 else "tenfold"
    return next((name for most, name in _RATIOS if ratio < most), "farther")


def slip(one: Side, other: Side) -> Level:
    """Whether the digits look like a slip of the pen: one that differs, or the same in another order."""
    a, b = one.figure.digits, other.figure.digits
    if one.figure.amount == other.figure.amount or a == b:
        return "none"
    if len(a) == len(b) > 1 and _is_slip(a, b) and _are_of_one_length(one, other):
        return "one digit"
    return "one more" if abs(one.figure.amount - other.figure.amount) == 1 else "none"


def _is_slip(a: str, b: str) -> bool:
    return sorted(a) == sorted(b) or slips(a, b, 1) <= 1


def _are_of_one_length(one: Side, other: Side) -> bool:
    """Whether two amounts have as many digits before the point: 120 is no slip of 15, nor 12 years of 19 days."""
    return one.figure.amount.adjusted() == other.figure.amount.adjusted()


def precision(one: Side, other: Side) -> Level:
    """The significant digits of the rounder figure."""
    return str(min(3, len(one.figure.digits), len(other.figure.digits)))


def coincidence(one: Side, other: Side) -> Level:
    """Whether two figures that are equal may be so by chance: small ones, and round ones."""
    if one.figure.amount != other.figure.amount:
        return "they differ"
    if one.figure.amount <= SMALL:
        return "small"
    return ("round", "two digits", "exact")[int(precision(one, other)) - 1]


def modifier(one: Side, other: Side) -> Level:
    """Whether both are hedged alike."""
    if one.figure.modifier == other.figure.modifier:
        return "same"
    return "other"


def elsewhere(one: Side, other: Side) -> Level:
    """Whether each article has the other's figure too."""
    if one.figure.amount == other.figure.amount:
        return "equal"
    return ("neither", "one", "both")[one.article.has(other.figure) + other.article.has(one.figure)]


def subject(one: Side, other: Side) -> Level:
    """What both are said to count or measure."""
    a, b = one.figure.subject, other.figure.subject
    if not a or not b:
        return "untold" if not a and not b else "one untold"
    if a == b:
        return "same measure" if a.startswith("the ") or ", " in a else "same"
    if a.startswith("the ") and b.startswith("the "):
        return "two measures"
    return "akin" if set(a.split()) & set(b.split()) else "differ"


def attribute(one: Side, other: Side) -> Level:
    """What both are said to tell, by the table of attributes."""
    return how_attributes_stand(one.figure.attribute.name, other.figure.attribute.name)


def noun(one: Side, other: Side) -> Level:
    """The words that are counted."""
    a, b = one.figure.noun, other.figure.noun
    if a == b:
        return "none" if not a else "unit" if one.figure.family != "count" else "same"
    if _are_in_two_units(one.figure, other.figure):
        return "unit"
    if not a or not b:
        named, sentence = (a, other) if a else (b, one)
        return "in the sentence" if named in sentence.figure.stems else "one none"
    ours, theirs = one.figure.kinds, other.figure.kinds
    if ours & theirs:
        return "kindred"
    return "apart" if ours and theirs else "differ"


def _are_in_two_units(one: Figure, other: Figure) -> bool:
    """Whether two measures of one dimension are told in two units, as years and months; two currencies are more."""
    values = [each.claim.mention.quantity for each in (one, other)]
    return not is_money(one.family) and all(each.unit is not None and each.noun is None for each in values)


def words(one: Side, other: Side) -> Level:
    """How many words the sentences share, without what is counted or its unit."""
    counted = {each for side in (one, other) for each in (side.figure.noun, stem(side.figure.noun))}
    a, b = one.figure.stems - counted, other.figure.stems - counted
    share = len(a & b) / len(a | b) if a | b else 0.0
    return next((name for most, name in _SHARED if share < most), "most")


def near_words(one: Side, other: Side) -> Level:
    """How many of the words right beside the figures are one."""
    a, b = (_content(side.figure.near) for side in (one, other))
    return ("none", "one", "two")[min(2, len(a & b))]


def _content(near: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in near if len(word) > 3)


def opposite(one: Side, other: Side) -> Level:
    """Whether the words beside say opposite things, or one."""
    a, b = (_poles(side.figure.near) for side in (one, other))
    if any((row, not pole) in b for row, pole in a) and not a & b:
        return "opposed"
    return "same" if a & b else "none"


@cache
def _pole_words() -> Mapping[str, tuple[tuple[str, bool], ...]]:
    found: dict[str, tuple[tuple[str, bool], ...]] = {}
    for name, row in table("opposites")["opposites"].items():
        for pole, side in ((True, row[0]), (False, row[1])):
            for word in side:
                found[word] = (*found.get(word, ()), (name, pole))
    return found


def _poles(near: frozenset[str]) -> frozenset[tuple[str, bool]]:
    return frozenset(pole for word in near for pole in _pole_words().get(word, ()))


def repeated(one: Side, other: Side) -> Level:
    """Whether a figure comes again in its own article."""
    again = sum(side.article.amounts[side.figure.family, side.figure.amount] > 1 for side in (one, other))
    return ("neither", "one", "both")[again]


def position(one: Side, other: Side) -> Level:
    """Where in the articles they stand."""
    leads = sum(side.figure.sentence < 3 for side in (one, other))
    if one.figure.is_headline or other.figure.is_headline:
        return "headline" if leads == 2 else "headline and below"
    return ("below", "one in the lead", "both in the lead")[leads]


def rivals(one: Side, other: Side) -> Level:
    """How many other figures of the family stand in the two sentences."""
    count = sum(
        each.sentence == side.figure.sentence
        and each.family == side.figure.family
        and each.stated != side.figure.stated
        for side in (one, other)
        for each in side.article.figures
    )
    return str(min(2, count))


def _shared(one: frozenset[str], other: frozenset[str], *, lone: Level = "one-sided") -> Level:
    """Return whether two figures have something of a kind in common, where both have any."""
    if not one and not other:
        return "none"
    if not one or not other:
        return lone
    return "same" if one & other else "differ"


def rank(one: Side, other: Side) -> Level:
    """The words that say which of several."""
    return _shared(one.figure.ranks, other.figure.ranks)


def years(one: Side, other: Side) -> Level:
    """The years that the sentences name."""
    return _shared(one.figure.years, other.figure.years)


def days(one: Side, other: Side) -> Level:
    """The days that the sentences name; two dates of one weekday are two days, but for texts of one day, where the one
    may be read as the last such weekday and the other as the next."""
    ours, theirs = one.figure.days, other.figure.days
    dates = _dates(ours), _dates(theirs)
    if not all(dates):
        return _shared(ours, theirs)
    stand = _shared(*dates)
    return "same" if stand == "differ" and _are_a_week_apart(*dates) and _came_out_together(one, other) else stand


def _are_a_week_apart(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    return any(abs(date.fromisoformat(a) - date.fromisoformat(b)) == _WEEK for a in ours for b in theirs)


def _came_out_together(one: Side, other: Side) -> bool:
    days = [side.article.reading.source.published for side in (one, other)]
    return days[0] is not None and days[0] == days[1]


def _dates(days: frozenset[str]) -> frozenset[str]:
    return frozenset(day for day in days if not day.startswith("weekday"))


def names(one: Side, other: Side) -> Level:
    """The names of the sentences."""
    return _shared(one.figure.names, other.figure.names, lone="one none")


def foreign_names(one: Side, other: Side) -> Level:
    """Names beside a figure that the other article lacks."""
    missing = len(one.figure.names - other.article.names) + len(other.figure.names - one.article.names)
    return str(min(3, missing))


def sole(one: Side, other: Side) -> Level:
    """Whether each is the only figure of its noun in its article."""
    lone = sum(
        bool(side.figure.noun) and len(side.article.nouns[side.figure.family, side.figure.noun]) == 1
        for side in (one, other)
    )
    return ("neither", "one", "both")[lone]


def stories(one: Side, other: Side) -> Level:
    """How much of what the stories begin with is one."""
    return begin_alike(one.article, other.article)


COMPARISONS: Sequence[Comparison] = (
    closeness, slip, precision, coincidence, modifier, elsewhere, subject, attribute, noun, words, near_words, opposite,
    repeated, position, rivals, rank, years, days, names, foreign_names, sole, alone, question, family, length,
    background, role, stories, events, story_names, unmatched, agreed, told, lone, size, rare_words, when, scope, place,
    participants,
)  # fmt: skip
"""Every comparison: the registry."""


def compare(one: Side, other: Side) -> tuple[str, ...]:
    """Return how two figures stand in every respect, as keys of the table of weights."""
    return tuple([f"{each.__name__}: {each(one, other)}" for each in COMPARISONS])
