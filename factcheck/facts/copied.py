"""Claims whose words fill one slot: two sources give them in the same words, at one place of a sentence."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.claims.claim import Claim, Link, Match
from factcheck.copies import Copies, Place
from factcheck.facts.slips import Pair
from factcheck.values.quantity import Quantity


class Slots(NamedTuple):
    """The places that two sources fill in the same words.

    Args:
        copies: in one sentence that both share.
        digests: in a short text made from a longer one.
    """

    copies: Copies = frozenset()
    digests: Copies = frozenset()


DIGEST = Link(Match.ONE, words=("one text is made from the other: among the same words",))
NEAR_COPY = Link(Match.ONE, words=("near copies: the same place in the same sentence",))


def copied_pairs(claims: Sequence[Claim], copies: Copies) -> Iterator[Pair]:
    """Yield the pairs of claims that may meet and whose mentions fill one slot."""
    at: dict[Place, list[int]] = defaultdict(list)
    for index, claim in enumerate(claims if copies else ()):
        if claim.span is not None:
            at[claim.source_id, claim.span].append(index)
    for first, second in copies:
        pairs = ((min(i, j), max(i, j)) for i in at[first] for j in at[second])
        yield from (pair for pair in pairs if _may_meet(claims[pair[0]], claims[pair[1]]))


def _is_one_kind(one: Claim, other: Claim) -> bool:
    return type(one) is type(other) and one.asked_by_place


def _may_meet(one: Claim, other: Claim) -> bool:
    """Whether two claims in one slot ask of one subject, as far as both tell theirs."""
    if not _is_one_kind(one, other) or _are_copied_days(one, other):
        return False
    is_stated = one.question.unstated is None and other.question.unstated is None
    return not is_stated or one.question.subject == other.question.subject or _is_one_figure(one, other)


def _are_copied_days(one: Claim, other: Claim) -> bool:
    """Whether a copy kept the word for a day, "today", that another day of publication makes another."""
    if one.value.kind != "date" or one.mention.text.casefold() != other.mention.text.casefold():
        return False
    return bool(one.value.relation(other.value).is_conflict)


def _is_one_figure(one: Claim, other: Claim) -> bool:
    """Whether two claims give one figure in two units: "$1.2 billion" and "€1.2 billion"."""
    values = one.value, other.value
    if not all(isinstance(value, Quantity) and value.unit is not None for value in values):
        return False
    return bool(one.value.figures == other.value.figures and one.value.unit != other.value.unit)
