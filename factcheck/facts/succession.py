"""Later words that take the place of earlier ones: a count that runs on, a version that corrects another."""

from collections.abc import Sequence

from factcheck.claims.publication import Publications
from factcheck.facts.fact import PairRelation, Position, Succession
from factcheck.facts.groups import NearDuplicates
from factcheck.values.relation import Relation


def succeeded(
    pair: PairRelation, positions: Sequence[Position], publications: Publications, near_duplicates: NearDuplicates
) -> PairRelation:
    """Ease a conflict of which the later side takes the place of the earlier one.

    A count of what still goes on may rise from report to report, never fall; a version that says it corrects another
    may say anything else.

    Args:
        pair: how two positions stand.
        positions: those of the fact.
        publications: when each source came out.
        near-duplicates: pairs of sources that share much of their wording.
    """
    if not pair.relation.is_conflict:
        return pair
    for later, earlier in ((pair.second, pair.first), (pair.first, pair.second)):
        new, old = positions[later], positions[earlier]
        if _corrects(new, old, publications, near_duplicates):
            reason = f"{_stated(new)} says that it corrects an earlier version; {_stated(old)} has {old.label}"
            return _eased(pair, later, "correction", reason)
        if new.claims[0].overtakes(old.claims[0]) and _is_after(new, old, publications):
            reason = (
                f"the count runs on: {old.label} {_when(old, publications)}, {new.label} {_when(new, publications)}"
            )
            return _eased(pair, later, "update", reason)
    return pair


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
    pairs = [frozenset({here, there}) for here in new.source_ids for there in old.source_ids]
    return any(pair in near_duplicates for pair in pairs)


def _is_after(new: Position, old: Position, publications: Publications) -> bool:
    return all(
        publications.of(here).is_after(publications.of(there)) for here in new.source_ids for there in old.source_ids
    )
