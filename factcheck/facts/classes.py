"""Claims that link alike: of many sources each such class is looked at once, by its first claim."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence, Set
from functools import cached_property

from factcheck.claims import AnyClaim
from factcheck.claims.claim import Match
from factcheck.settings import Settings
from factcheck.side_by_side import MANY


class Classes:
    """The claims of all sources, in classes that link alike.

    Of few sources each claim is a class of its own. Of many, those of one kind, value and question are one class, where
    two such claims answer one question by their keys: what joins one of them joins all.

    Args:
        claims: in order.
        settings: how many keys must agree.
        alone: the sources whose claims are no class with others: those that some are of other events than.
    """

    def __init__(self, claims: Sequence[AnyClaim], settings: Settings, *, alone: Set[str] = frozenset()) -> None:
        self.claims = claims
        self.is_many = len({claim.source_id for claim in claims}) > MANY
        self.members = _classes(claims, settings, alone) if self.is_many else [[each] for each in range(len(claims))]

    @cached_property
    def firsts(self) -> Sequence[AnyClaim]:
        """The first claim of each class, which stands for it."""
        return [self.claims[members[0]] for members in self.members]

    @cached_property
    def of(self) -> Mapping[int, int]:
        """The class of each claim, by the identity of the claim."""
        return {id(self.claims[index]): number for number, members in enumerate(self.members) for index in members}

    @cached_property
    def sources(self) -> Sequence[frozenset[str]]:
        """The ids of the sources of each class."""
        return [frozenset(self.claims[index].source_id for index in members) for members in self.members]

    def claims_of(self, numbers: Iterable[int]) -> list[AnyClaim]:
        """Return the claims of some classes, in order."""
        return [self.claims[index] for index in sorted(index for number in numbers for index in self.members[number])]


def _classes(claims: Sequence[AnyClaim], settings: Settings, alone: Set[str]) -> list[list[int]]:
    """Return the places of the claims of each class, in the order of their first ones."""
    alike: dict[Hashable, list[int]] = defaultdict(list)
    for index, claim in enumerate(claims):
        is_alone = claim.question.unstated is not None or claim.source_id in alone
        alike[index if is_alone else shape(claim)].append(index)
    classes = []
    for members in alike.values():
        first = claims[members[0]]
        if len(members) > 1 and first.link(first, settings).match is not Match.ONE:
            classes += [[member] for member in members]
        else:
            classes.append(members)
    return sorted(classes)


def shape(claim: AnyClaim) -> Hashable:
    """Return what two claims have in common that link alike."""
    question = claim.question
    keys = tuple((key.role, key.values) for key in question.keys)
    return type(claim), question.subject, question.blocks, keys, claim.value
