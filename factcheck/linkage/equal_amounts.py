"""What forbids that two equal figures answer one question: that they may be equal by chance."""

from factcheck.linkage.comparisons import attribute, coincidence, names, near_words, noun, words
from factcheck.linkage.readings import are_middling, length, rare_words
from factcheck.linkage.side import Side

_LARGE = 1_000
"""Amount from which a round figure of a story is hardly met twice by chance. Heuristic."""
_OF_FEW = frozenset({"percent", "year_of_age", "time"})
"""Families whose figures are so few that large ones come twice as well."""


def are_equal(one: Side, other: Side) -> bool:
    """Whether two figures are one amount, however they are hedged."""
    return one.figure.amount == other.figure.amount


def may_be_equal_by_chance(one: Side, other: Side) -> bool:
    """Whether two figures are small or round, or words for a vague amount: "scores"; thousands of people, or of money,
    hardly come twice in a story."""
    figures = one.figure, other.figure
    if any(figure.claim.mention.quantity.wording for figure in figures):
        return True
    chance = coincidence(one, other)
    is_large = min(figure.amount for figure in figures) >= _LARGE and one.figure.family not in _OF_FEW
    return chance == "small" or (chance == "round" and not is_large)


def of_other_things(one: Side, other: Side) -> bool:
    """Whether two figures count two kinds of thing, or are equal and may be so by chance: little beside them is one, or
    in long texts they are bare small numbers."""
    if noun(one, other) == "apart":
        return attribute(one, other) != "same"
    if not are_equal(one, other):
        return False
    return may_be_equal_by_chance(one, other) and (_are_of_other_words(one, other) or _are_bare(one, other))


def _are_bare(one: Side, other: Side) -> bool:
    """Whether in long texts two counts say nothing in common of what they count; small ones say so in so many words."""
    counted = noun(one, other)
    if length(one, other) == "short" or one.figure.family != "count":
        return False
    if coincidence(one, other) == "small" and counted not in ("same", "kindred"):
        return attribute(one, other) not in ("same", "akin") or (
            near_words(one, other) == "none" and rare_words(one, other) == "0"
        )
    if counted not in ("none", "differ"):
        return False
    return _shares_little(one, other) if counted == "differ" else near_words(one, other) != "two"


def _are_of_other_words(one: Side, other: Side) -> bool:
    """Whether two figures tell no one thing by a table, nor in texts that are not long two that are akin in one unit,
    and their sentences share little but a name."""
    if not _shares_little(one, other) or attribute(one, other) in ("same", "same open"):
        return False
    if attribute(one, other) == "akin" and noun(one, other) == "unit" and are_middling(one.article, other.article):
        return False
    return names(one, other) != "same" or noun(one, other) == "differ"


def of_two_hedges(one: Side, other: Side) -> bool:
    """Whether equal figures are hedged in two ways, and count two things ("almost 1,200 women", "over 1,200 charges");
    or are round, and little beside them is one: "half a century" and "almost half a century" are common."""
    if not are_equal(one, other) or one.figure.modifier == other.figure.modifier:
        return False
    if face_away(one, other) and noun(one, other) in ("differ", "apart", "one none"):
        return attribute(one, other) != "same"
    if not may_be_equal_by_chance(one, other) or (attribute(one, other) == "same" and one.figure.family != "time"):
        return False
    return near_words(one, other) != "two" and noun(one, other) != "same"


def face_away(one: Side, other: Side) -> bool:
    """Whether of two equal figures the one is said not to be reached, or to be passed, and the other not."""
    values = [side.figure.claim.mention.quantity.model_copy(update={"noun_class": None}) for side in (one, other)]
    return values[0].compare(values[1]).relation.is_conflict


def _shares_little(one: Side, other: Side) -> bool:
    return near_words(one, other) == "none" and words(one, other) in ("hardly any", "few")
