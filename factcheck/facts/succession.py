"""Later words that take the place of earlier ones: a count that runs on, a version that corrects another."""

from collections.abc import Sequence
from datetime import date

from factcheck.claims.publication import Publications
from factcheck.facts.fact import PairRelation, Position, Succession
from factcheck.facts.near_duplicates import NearDuplicates
from factcheck.values.date_text import tell_day
from factcheck.values.quantity import Quantity
from factcheck.values.relation import Relation


def succeeded(
    pair: PairRelation, positions: Sequence[Position], publications: Publications, near_duplicates: NearDuplicates
) -> PairRelation:
    """Ease a conflict of which the later side takes the place of the earlier one.

    A count of what still goes on may rise from report to report, or from one day that the sentences name to a later
    one, never fall; a version that says it corrects another may say anything else; and who gives two figures at two
    times contradicts nobody who gives one of them. Prices of two days are two answers.

    Args:
        pair: how two positions stand.
        positions: those of the fact.
        publications: when each source came out.
        near-duplicates: which sources share much of their wording.
    """
    if not pair.relation.is_conflict:
        return pair
    if _are_of_two_days(positions[pair.first], positions[pair.second], publications):
        return pair.model_copy(update={"relation": Relation.COMPATIBLE, "reason": "prices of two days", "steps": ()})
    for later, earlier in ((pair.second, pair.first), (pair.first, pair.second)):
        new, old = positions[later], positions[earlier]
        if _corrects(new, old, publications, near_duplicates):
            reason = f"{_stated(new)} says that it corrects an earlier version; {_stated(old)} has {old.label}"
            return _eased(pair, later, "correction", reason)
        if new.claims[0].overtakes(old.claims[0]) and (when := _times(new, old, publications)) is not None:
            reason = f"the count runs on: {old.label} {when[1]}, {new.label} {when[0]}"
            return _eased(pair, later, "update", reason)
        if _gives_both(new, old, publications) and not _gives_both(old, new, publications):
            reason = f"{_stated(new)} gives {new.label} and {old.label} at two times"
            return pair.model_copy(update={"relation": Relation.COMPATIBLE, "reason": reason, "steps": ()})
    return pair


def _are_of_two_days(one: Position, other: Position, publications: Publications) -> bool:
    """Whether two answers that are others every day were given on other days."""
    if not (one.claims[0].is_of_its_day and other.claims[0].is_of_its_day):
        return False
    ours, theirs = ({publications.of(each).earliest for each in side.source_ids} for side in (one, other))
    return None not in ours | theirs and ours.isdisjoint(theirs)


def _gives_both(one: Position, other: Position, publications: Publications) -> bool:
    """Whether each source of the one gives the answer of the other too, at another time."""
    if not isinstance(one.value, Quantity):
        return False
    wanted = (other.value.figures, other.value.unit)
    return all(
        any((each.figures, each.unit) == wanted for each in publications.at_other_times(claim.source_id, claim.span))
        for claim in one.claims
    )


def _times(new: Position, old: Position, publications: Publications) -> tuple[str, str] | None:
    """Return when the later and the earlier answer were given; None where the one is not known to be later."""
    if _is_after(new, old, publications):
        return _when(new, publications), _when(old, publications)
    days = [_named_day(position) for position in (new, old)]
    if days[0] is not None and days[1] is not None and days[0] > days[1]:
        stated = [
            f"by {tell_day(day)} ({_stated(position)})" for day, position in zip(days, (new, old), strict=True) if day
        ]
        return stated[0], stated[1]
    return None


def _named_day(position: Position) -> date | None:
    """Return the one day that the sentences of an answer name; None where one names none, or they name several."""
    keys = [claim.question.part("day") for claim in position.claims]
    days = {day for key in keys if key is not None for day in key.values}
    if None in keys or len(days) != 1:
        return None
    known = days.pop().partition(" ")[2]
    return date.fromisoformat(known) if known else None


def _eased(pair: PairRelation, later: int, succession: Succession, reason: str) -> PairRelation:
    stated = {"relation": Relation.COMPATIBLE, "reason": reason, "later": later, "succession": succession}
    return pair.model_copy(update=stated)


def _stated(position: Position) -> str:
    return " and ".join(position.sources)


def _when(position: Position, publications: Publications) -> str:
    days = dict.fromkeys(publications.of(source_id).label for source_id in sorted(position.source_ids))
    return f"on {' and '.join(days)} ({_stated(position)})"


def _corrects(new: Position, old: Position, publications: Publications, near_duplicates: NearDuplicates) -> bool:
    """Whether all sources of the one say that they are corrected, and are versions of those of the other."""
    if not all(publications.of(source_id).is_corrected for source_id in new.source_ids):
        return False
    if any(publications.of(source_id).is_corrected for source_id in old.source_ids):
        return False
    return any(near_duplicates.hold(here, there) for here in new.source_ids for there in old.source_ids)


def _is_after(new: Position, old: Position, publications: Publications) -> bool:
    return all(
        publications.of(here).is_after(publications.of(there)) for here in new.source_ids for there in old.source_ids
    )
