"""Which claims are joined, directly or through others, while links are added one by one."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Set
from typing import Any, NamedTuple

from factcheck.claims.claim import Link, Match

Pair = tuple[int, int]
"""Places of two claims in their list, the first one before the second."""


Stated = tuple[Any, Any]
"""A figure, or a date, with its article."""


class Group(NamedTuple):
    """Claims that are joined, and the amounts that each source states in them, by family: "85 million euros ($108
    million)" is one sum, not two."""

    members: set[int]
    stated: dict[tuple[str, str], set[Hashable]]


class Groups:
    """The claims of figures, or of dates, joined by typed questions and by the links that are added.

    Args:
        links: between claims, by their places.
        articles: the sources with what is weighed.
        places: the number of each claim, by identity.
        is_open: whether two, each with its article, are set apart by nothing but what one of them does not tell; None
            where none are.
    """

    def __init__(
        self,
        links: Mapping[Pair, Link],
        articles: Iterable[Any],
        places: Mapping[int, int],
        is_open: Callable[[Stated, Stated], bool] | None = None,
    ) -> None:
        self._of: dict[int, Group] = {}
        self._first: dict[int, Stated] = {}
        self._is_open = is_open
        self._joined: set[int] = set()
        for article in articles:
            for each in article.figures:
                number = places[id(each.claim)]
                self._first.setdefault(number, (each, article))
                group = self._of.setdefault(number, Group({number}, defaultdict(set)))
                group.stated[article.source_id, each.family].add(each.stated)
        self._apart: dict[int, set[int]] = defaultdict(set)
        for (first, second), link in links.items():
            if link.match is Match.OTHER:
                self._apart[first].add(second)
                self._apart[second].add(first)
            elif link.match is Match.ONE and first in self._of and second in self._of:
                self._merge(first, second)

    @property
    def sources(self) -> Mapping[int, Set[str]]:
        """The sources that a claim is joined to, directly or through others."""
        of_groups = {id(group): {source for source, _ in group.stated} for group in self._of.values()}
        return {number: of_groups[id(group)] for number, group in self._of.items()}

    def may_join(self, pair: Pair) -> bool:
        """Whether a link joins two groups, and no claims that exclude each other and no two of one source that
        differ."""
        few, many = sorted((self._of[place] for place in pair), key=_size)
        if few is many or self._exclude(few, many, set(pair)):
            return False
        both = few.stated.keys() & many.stated.keys()
        return not any(len(few.stated[source] | many.stated[source]) > 1 for source in both)

    def _exclude(self, few: Group, many: Group, pair: Set[int]) -> bool:
        """Whether claims of two groups exclude each other, other than the two that a link would join."""
        apart = ((place, other) for place in few.members for other in many.members & self._apart.get(place, set()))
        return any(set(each) != pair and not self._may_be_one(*each) for each in apart)

    def _may_be_one(self, place: int, other: int) -> bool:
        """Whether two claims that exclude each other do so by nothing but what one of them does not tell."""
        if self._is_open is None or place not in self._first or other not in self._first:
            return False
        return self._is_open(self._first[place], self._first[other])

    @property
    def opened(self) -> Iterator[Pair]:
        """The pairs of claims that links which were added have brought together though they exclude each other."""
        groups = {id(self._of[place]): self._of[place] for place in sorted(self._joined)}
        for group in groups.values():
            for member in sorted(group.members):
                pairs = ((member, other) for other in sorted(self._apart.get(member, ())) if member < other)
                yield from (pair for pair in pairs if pair[1] in group.members and self._may_be_one(*pair))

    def join(self, pair: Pair) -> bool:
        """Join two groups where that may be; whether they are joined, now or before."""
        if self._of[pair[0]] is self._of[pair[1]]:
            return True
        if not self.may_join(pair):
            return False
        self._merge(*pair)
        self._joined.update(pair)
        return True

    def _merge(self, first: int, second: int) -> None:
        few, many = sorted((self._of[first], self._of[second]), key=_size)
        if few is many:
            return
        many.members.update(few.members)
        for source, amounts in few.stated.items():
            many.stated[source] |= amounts
        for member in few.members:
            self._of[member] = many


def _size(group: Group) -> int:
    return len(group.members)
