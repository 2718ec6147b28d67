"""Which sources stand behind a statement of a draft, which against it, and where they differ among themselves."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations

from factcheck.draft.basis import Basis
from factcheck.draft.comparing import Place, compare, place_of
from factcheck.facts import Fact, Position
from factcheck.findings import BySource, Finding, Kind
from factcheck.mentions.mention import Mention
from factcheck.values.amounts import is_figure
from factcheck.values.relation import Relation

_MOST_TOLD = 4
"""Figures of sources that differ which are named in one sentence. Heuristic."""
_MIDDLE = Decimal("0.1")
"""Share of the gap between two figures by which a rounded mean may lie off the middle. Heuristic."""
_SIDE = {Kind.AGREEMENT: "supports", Kind.CONFLICT: "conflicts", Kind.ELSEWHERE: "elsewhere"}
"""On which side a source stands where no relation says so."""


class Sides:
    """The sources of a draft, to be asked which of them stand on which side of a statement.

    Args:
        basis: what the sources have.
        facts: the questions that it and its sources answer.
        names: the name of each source in reports, by id.
    """

    def __init__(self, basis: Basis, facts: Iterable[Fact], names: Mapping[str, str]) -> None:
        self._basis, self._draft_id, self._names = basis, basis.draft_id, names
        self._rivals: dict[Place, list[Mention]] = defaultdict(list)
        self._disputes: list[tuple[Mention, Mention]] = []
        for fact in facts:
            for one, other in _disputed(fact, self._draft_id):
                self._add(one, other)

    def told(self, finding: Finding) -> Finding:
        """Return the finding on a statement with what each source has on it; where the sources differ among themselves,
        its message says so.
        """
        found = self._of(finding)
        message = f"{finding.message}; {found.differ}" if found.differ else finding.message
        return finding.model_copy(update={"by_source": found, "message": message})

    def _add(self, one: Position, other: Position) -> None:
        """Note that two positions differ, each of sources that do not have the other too."""
        ours, theirs = self._only(one, other), self._only(other, one)
        if ours and theirs:
            self._disputes.append((ours[0], theirs[0]))
        for mention in ours:
            self._rivals[place_of(mention)] += theirs
        for mention in theirs:
            self._rivals[place_of(mention)] += ours

    def _only(self, one: Position, other: Position) -> list[Mention]:
        """Return the mentions of one position in sources that do not also have the other."""
        both = one.source_ids & other.source_ids | {self._draft_id}
        return [claim.mention for claim in one.claims if claim.source_id not in both]

    def _of(self, finding: Finding) -> BySource:
        stated, by_side = finding.positions[0].claims[0].mention, self._by_side(finding)
        sides = {side: {mention.source_id for mention in mentions} for side, mentions in by_side.items()}
        silent = self._names.keys() - set().union(*sides.values()) - {self._draft_id}
        return BySource(
            **{side: tuple(sorted(ids)) for side, ids in sides.items()},
            silent=tuple(sorted(silent)),
            differ=self._differ(stated, by_side["supports"], by_side["conflicts"]),
        )

    def _by_side(self, finding: Finding) -> dict[str, list[Mention]]:
        """Return the words of sources on each side of a statement; beside a conflict also those equal to it."""
        by_side: dict[str, list[Mention]] = {side: [] for side in _SIDE.values()}
        for position, side in _with_side(finding):
            by_side[side] += [claim.mention for claim in position.claims]
        if finding.kind is Kind.CONFLICT:
            known = {place_of(mention) for mentions in by_side.values() for mention in mentions}
            equal = self._basis.equal(finding.positions[0].claims[0].mention)
            by_side["supports"] += [each for each in equal if place_of(each) not in known]
        return by_side

    def _differ(self, stated: Mention, mine: Sequence[Mention], others: Sequence[Mention]) -> str:
        """Return that the sources differ on what a statement takes one side of, or the middle; empty where they do
        not.
        """
        if mine:
            against = [each for each in others if _differs(mine[0], each)]
            against += [each for each in self._rivals_of(mine) if not compare(stated, each).relation.is_agreement]
            return f"the sources differ: {self._listed(mine)}, but {self._listed(against)}" if against else ""
        if (mean := self._mean(stated, others)) is not None:
            return f"it is the mean of {self._listed(mean)}, which differ"
        among = [each for each in self._rivals_of(others) if each not in others]
        return f"the sources differ themselves: {self._listed(others)}, but {self._listed(among)}" if among else ""

    def _rivals_of(self, mentions: Iterable[Mention]) -> list[Mention]:
        """Return what other sources have in the place of some mentions."""
        return [other for each in mentions for other in self._rivals.get(place_of(each), ())]

    def _mean(self, stated: Mention, others: Sequence[Mention]) -> tuple[Mention, Mention] | None:
        """Return two figures of sources that differ and of which a statement is the mean: those in its place, or two
        elsewhere that count the same thing.
        """
        if not is_figure(stated.value):
            return None
        linked = (pair for pair in combinations(others, 2) if _differs(*pair))
        counted = (pair for pair in self._disputes if all(_is_one_noun(stated, each) for each in pair))
        return next((pair for pair in (*linked, *counted) if _is_mean(stated, *pair)), None)

    def _listed(self, mentions: Iterable[Mention]) -> str:
        said = {f"“{each.text}” in {self._names[each.source_id]}": None for each in mentions}
        shown = sorted(list(said)[:_MOST_TOLD])
        return " and ".join(filter(None, (", ".join(shown[:-1]), *shown[-1:])))


def _with_side(finding: Finding) -> Iterator[tuple[Position, str]]:
    """Yield the positions of sources, each with the side on which it stands to the statement."""
    relations = {pair.second: pair.relation for pair in finding.relations if pair.first == 0}
    for index, position in enumerate(finding.positions[1:], 1):
        relation = relations.get(index, Relation.INCOMPARABLE)
        side = "conflicts" if relation.is_conflict else "supports" if relation.is_agreement else _SIDE.get(finding.kind)
        if side is not None:
            yield position, side


def _disputed(fact: Fact, draft_id: str) -> Iterator[tuple[Position, Position]]:
    """Yield the positions of sources that conflict in a fact."""
    for pair in fact.relations:
        one, other = fact.positions[pair.first], fact.positions[pair.second]
        if pair.relation.is_conflict and {draft_id} not in (one.source_ids, other.source_ids):
            yield one, other


def _differs(one: Mention, other: Mention) -> bool:
    return one.source_id != other.source_id and compare(one, other).relation.is_conflict


def _is_one_noun(stated: Mention, other: Mention) -> bool:
    if not is_figure(other.value):
        return False
    ours, theirs = stated.quantity, other.quantity
    return ours.noun_class is not None and (ours.noun_class == theirs.noun_class or ours.head == theirs.head)


def _is_mean(stated: Mention, one: Mention, other: Mention) -> bool:
    """Whether a figure lies in the middle of two of one unit, as far as it is not rounded away from there."""
    if not (is_figure(one.value) and is_figure(other.value)):
        return False
    mean, low, high = stated.quantity, one.quantity, other.quantity
    if not mean.unit == low.unit == high.unit or any(len(each.figures) > 1 for each in (mean, low, high)):
        return False
    off = abs(mean.figures[0] - (low.figures[0] + high.figures[0]) / 2)
    return off <= min(mean.place / 2, abs(low.figures[0] - high.figures[0]) * _MIDDLE)
