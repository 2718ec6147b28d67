"""What forbids that two figures answer one question, whatever speaks for it: one veto a function."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache

from factcheck.claims.counting import MORE, RESULTS, attributes
from factcheck.claims.measures import is_measure
from factcheck.lexicon import table
from factcheck.linkage.attributes.cues import words_of
from factcheck.linkage.comparisons import (
    attribute,
    closeness,
    days,
    names,
    near_words,
    noun,
    opposite,
    position,
    words,
    years,
)
from factcheck.linkage.equal_amounts import are_equal, face_away, may_be_equal_by_chance, of_other_things, of_two_hedges
from factcheck.linkage.figures import Figure
from factcheck.linkage.one_of_many import of_one_of_many
from factcheck.linkage.periods import of_two_periods
from factcheck.linkage.readings import events, length, lone, parts_of_both, place, rare_words, story_names, when
from factcheck.linkage.side import Side
from factcheck.linkage.told_apart import of_scores, of_what_is_told_apart
from factcheck.values.units import is_money

_FEW_AGREE = 3
"""Figures above the small ones that two articles share, from which they are of one event, whatever they name."""
_OLDEST = 122
"""The age of the oldest person on record: what is older is a thing, of which a story tells one such."""

Veto = Callable[[Side, Side], bool]

_BEFALLEN = frozenset(RESULTS.values()) | {"missing"}
"""What people and things have become whom an event has befallen."""

_WHOSE = frozenset({"owner", "agent", "target", "party", "reference", "person as agent", "person as target"})
"""Parts of a question that say whose a figure is, or whom it befalls."""


def of_two_times(one: Side, other: Side) -> bool:
    """Whether the years or the days beside two figures that differ are others: they are of two events."""
    if not _differ(one, other):
        return False
    return "differ" in (years(one, other), days(one, other)) or _are_year_and_day(one.figure, other.figure)


def _are_year_and_day(one: Figure, other: Figure) -> bool:
    """Whether a year stands beside the one alone, and beside the other a day that is not of it: "on Monday"."""
    dated, timed = (one, other) if one.years else (other, one)
    if not dated.years or timed.years or dated.days or not timed.days:
        return False
    return not any(day.startswith(year) for day in timed.days for year in dated.years)


def of_two_events(one: Side, other: Side) -> bool:
    """Whether one is of the event of the story, and the other of another time, or of all events of a kind; one amount
    that is not equal by chance is told of one."""
    if are_equal(one, other) and not may_be_equal_by_chance(one, other):
        return False
    return events(one, other) == "two" and not _are_of_one_account(one, other)


def _are_of_one_account(one: Side, other: Side) -> bool:
    """Whether two sums are what stories tell once of one owner, and but one names its time: a loss "in the last
    quarter"."""
    is_one = is_money(one.figure.family) and _are_of_one_owner(one.figure, other.figure)
    return is_one and lone(one, other) == "both" and not _are_both_dated(one, other)


def _are_both_dated(one: Side, other: Side) -> bool:
    return all(side.article.event(side.figure.claim).times for side in (one, other))


def of_an_addition(one: Side, other: Side) -> bool:
    """Whether of two figures that differ one is of some of a whole, or comes on top of it ("31 of whom", "a million
    more"), or of two sums of money one alone has such another behind it."""
    if not _differ(one, other):
        return False
    is_addition = _is_more(one.figure) != _is_more(other.figure)
    is_added_to = one.article.is_added_to(one.figure) != other.article.is_added_to(other.figure)
    return is_addition or (is_added_to and is_money(one.figure.family))


def _is_more(figure: Figure) -> bool:
    """Whether a figure comes on top of another: "14 more"; what is asked for on top of a pay is a change of it."""
    return figure.claim.question.unstated == MORE and figure.attribute.scope != "change"


def of_a_vague_word(one: Side, other: Side) -> bool:
    """Whether one of two that conflict is a vague word and the other none: "thousands" begin at 1,000, and are no
    1,000."""
    a, b = one.figure, other.figure
    if "vague" not in (a.modifier, b.modifier) or a.modifier == b.modifier:
        return False
    value = a.claim.mention.quantity.model_copy(update={"noun_class": None})
    return value.compare(b.claim.mention.quantity).relation.is_conflict


def of_other_sentences(one: Side, other: Side) -> bool:
    """Whether two figures that differ are of one noun by no word, or of one unit beside other names, in sentences that
    share hardly a word; where neither has a noun, few words that others share are no more; but for what a table says
    tells one thing of which stories tell few."""
    if not _differ(one, other) or near_words(one, other) != "none" or lone(one, other) == "both":
        return False
    if attribute(one, other) == "same" and one.figure.attribute.name not in words_of("general"):
        return False
    counted, shared = noun(one, other), words(one, other)
    if counted == "none":
        return shared in ("hardly any", "few")
    is_other = counted in ("differ", "apart", "one none") or (counted == "unit" and names(one, other) == "differ")
    return is_other and shared == "hardly any"


def of_far_sentences(one: Side, other: Side) -> bool:
    """Whether two figures of long texts that differ stand further down, in sentences that share hardly a word and none
    that stands nowhere else, and are said to be of no one owner."""
    if not _differ(one, other) or length(one, other) != "long" or position(one, other) != "below":
        return False
    if lone(one, other) == "both":
        return False
    owners = [side.figure.attribute.owner for side in (one, other)]
    if near_words(one, other) == "two" or (owners[0] and owners[0] == owners[1]):
        return False
    return words(one, other) == "hardly any" and rare_words(one, other) == "0"


def of_opposites(one: Side, other: Side) -> bool:
    """Whether the words beside two figures say opposite things, and no table says that they tell one thing."""
    return opposite(one, other) == "opposed" and attribute(one, other) != "same"


def _differ(one: Side, other: Side) -> bool:
    """Whether two figures are not one amount, or are hedged so that they conflict ("under 45", "45"); one that may be
    equal by chance has to be hedged alike."""
    if are_equal(one, other):
        if one.figure.modifier == other.figure.modifier:
            return False
        return face_away(one, other) or may_be_equal_by_chance(one, other)
    return not _are_one_in_two_units(one, other)


def _are_one_in_two_units(one: Side, other: Side) -> bool:
    """Whether two figures are one amount in two units: "57 miles" and "almost 92 kilometres"."""
    ours, theirs = (side.figure.claim.mention.quantity for side in (one, other))
    if ours.unit == theirs.unit or closeness(one, other) not in ("equal", "hardly apart"):
        return False
    return ours.compare(theirs).relation.is_agreement


def in_quotations(one: Side, other: Side) -> bool:
    """Whether both stand in quotations, which are compared as such."""
    return one.figure.is_quoted and other.figure.is_quoted


def of_markets(one: Side, other: Side) -> bool:
    """Whether of two sums that differ one alone is an offer, and the other was paid; or one is a price of a market, and
    the other none, or of another day."""
    a, b = one.figure, other.figure
    if not _differ(one, other):
        return False
    if a.is_offered != b.is_offered:
        return (b if a.is_offered else a).attribute.time not in ("planned", "forecast")
    return (a.is_price or b.is_price) and not (a.is_price and b.is_price and days(one, other) == "same")


def of_two_measures(one: Side, other: Side) -> bool:
    """Whether two measures are named beside figures that differ; one measure has many names."""
    a, b = one.figure, other.figure
    if not _differ(one, other) or attribute(one, other) in ("same", "akin"):
        return False
    return _is_measured(a) and _is_measured(b) and a.subject != b.subject


def _is_measured(figure: Figure) -> bool:
    return bool(figure.subject) and (is_measure(figure.subject) or figure.subject in attributes())


def of_two_persons(one: Side, other: Side) -> bool:
    """Whether two ages are of persons whom no name and no word beside makes one."""
    if one.figure.family != "year_of_age" or not _differ(one, other) or _are_of_one_owner(one.figure, other.figure):
        return False
    if min(one.figure.amount, other.figure.amount) > _OLDEST:
        return False
    if one.figure.near & _kin() != other.figure.near & _kin():
        return True  # "the singer, 46", "the singer's wife, 44"
    ours, theirs = one.figure.persons, other.figure.persons
    if ours and theirs:
        return ours.isdisjoint(theirs)
    return near_words(one, other) == "none"


def _are_of_one_owner(one: Figure, other: Figure) -> bool:
    return bool(one.attribute.owner) and one.attribute.owner == other.attribute.owner


@cache
def _kin() -> frozenset[str]:
    return frozenset(table("roles")["words"]["kin"].words.split())


def of_two_parties(one: Side, other: Side) -> bool:
    """Whether two figures that differ are those of others, or befall others, as far as both sentences say."""
    return _differ(one, other) and any(
        not agrees for role, agrees in parts_of_both(one, other).items() if role in _WHOSE
    )


def of_two_owners(one: Side, other: Side) -> bool:
    """Whether two figures that differ are those of two who are named, each in the one article alone: of two firms."""
    return _differ(one, other) and _is_of_another(one, other) and _is_of_another(other, one)


def _is_of_another(side: Side, there: Side) -> bool:
    """Whether a figure is that of somebody named whom the other article does not name."""
    owner = side.figure.attribute.owner
    return owner in side.figure.names and owner not in there.article.names


def of_two_stories(one: Side, other: Side) -> bool:
    """Whether two figures that differ are of articles that share no name, though both have some and one is long, and
    hardly a figure."""
    if not _differ(one, other) or length(one, other) == "short":
        return False
    return story_names(one, other) == "differ" and len(one.article.large & other.article.large) < _FEW_AGREE


def of_two_places(one: Side, other: Side) -> bool:
    """Whether two figures that differ are of two places, in sentences that share few words and articles that share no
    name."""
    if not _differ(one, other) or place(one, other) != "apart" or story_names(one, other) != "differ":
        return False
    return words(one, other) in ("hardly any", "few") and len(one.article.large & other.article.large) < _FEW_AGREE


def of_another_year(one: Side, other: Side) -> bool:
    """Whether two figures that differ stand among other names, and one of them alone beside a year."""
    return _differ(one, other) and years(one, other) == "one-sided" and names(one, other) == "differ"


def of_two_sides(one: Side, other: Side) -> bool:
    """Whether other points of the compass stand beside two figures: 40 km south of a place, 60 km west of it."""
    ours, theirs = ({_points()[word] for word in side.figure.near & _points().keys()} for side in (one, other))
    return bool(ours and theirs) and ours.isdisjoint(theirs)


@cache
def _points() -> Mapping[str, str]:
    return {word: row.value for word, row in table("roles")["points"].items()}


def of_two_fates(one: Side, other: Side) -> bool:
    """Whether the one counts the killed and the other the hurt, or the like."""
    befell = [_BEFALLEN.intersection(side.figure.subject.split()) for side in (one, other)]
    return all(befell) and befell[0].isdisjoint(befell[1])


def of_forecasts(one: Side, other: Side) -> bool:
    """Whether of two figures that differ one is what was expected, and the other what came."""
    return _differ(one, other) and when(one, other) == "forecast and past"


def of_a_plan(one: Side, other: Side) -> bool:
    """Whether of two figures of long texts that differ one is what is planned, and the other what was: "will miss two
    games", "missed four games"."""
    return _differ(one, other) and length(one, other) == "long" and when(one, other) == "past and planned"


def of_neighbours(one: Side, other: Side) -> bool:
    """Whether the one tells what the other never is: a profit and a revenue, a mere number."""
    if are_equal(one, other) or not _differ(one, other):
        return False
    return attribute(one, other) in ("neighbours", "nothing measured")


def of_none(one: Side, other: Side) -> bool:
    """Whether one counts none and the other some: how they are weighed says nothing of it, `befell_none` does."""
    a, b = one.figure, other.figure
    return a.family == b.family == "count" and (a.amount == 0) != (b.amount == 0)


VETOES: Sequence[Veto] = (
    of_two_times, of_two_events, of_an_addition, of_a_vague_word, of_other_sentences, of_far_sentences, of_opposites,
    in_quotations, of_markets, of_other_things, of_two_hedges, of_two_measures, of_two_persons,
    of_two_parties, of_two_owners, of_two_stories, of_two_places, of_another_year, of_scores, of_two_sides,
    of_two_fates, of_two_periods, of_forecasts, of_a_plan, of_neighbours, of_none, of_one_of_many,
    of_what_is_told_apart,
)  # fmt: skip
"""Every veto: the registry."""


def are_apart(one: Side, other: Side) -> bool:
    """Whether a veto forbids that two figures answer one question."""
    return any(veto(one, other) for veto in VETOES)
