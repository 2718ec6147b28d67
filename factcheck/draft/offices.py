"""Whom the sources have in the office that a draft gives to another person of theirs."""

from collections.abc import Callable, Iterable, Iterator

from factcheck.claims.parties import is_single
from factcheck.mentions.mention import Mention, Office
from factcheck.values.relation import Relation

_FIT = 1.5
"""Fit of two names from which an office that several may hold is one. Heuristic: tuned on drafts of our own, right and
with faults."""


def other_holder(
    mention: Mention, agreeing: Iterable[Mention], named: Iterable[Mention], fit: Callable[[Mention, Mention], float]
) -> Mention | None:
    """Return the person to whom sources give the office that a draft gives to another one; None where they do not.

    Args:
        mention: a name of the draft that sources have.
        agreeing: where they have it.
        named: all names of the sources.
        fit: how well a name of a source fits the place of one of the draft.
    """
    theirs = {office.title for each in agreeing for office in each.offices}
    for office in _held(mention):
        holders = [each for each in named if any(_are_one(office, other) for other in _held(each))]
        if office.title in theirs or len({each.whole.key for each in holders}) != 1:
            continue
        if holders[0].whole.compare(mention.whole).relation is not Relation.CONTRADICTORY:
            continue
        if (theirs and is_single(office.title)) or fit(mention, holders[0]) >= _FIT:
            return holders[0]
    return None


def _held(mention: Mention) -> Iterator[Office]:
    return (office for office in mention.offices if office.tenure == "holder")


def _are_one(office: Office, other: Office) -> bool:
    return office.title == other.title and (None in (office.body, other.body) or office.body == other.body)
