"""The nouns of a fact: Position, PairRelation, Fact."""

from typing import Any, Literal

from factcheck.claims import AnyClaim
from factcheck.claims.question import Question
from factcheck.frozen import Frozen
from factcheck.values.date_interval import Stretch
from factcheck.values.relation import Relation

Succession = Literal["update", "correction"]


class Position(Frozen):
    """The claims of a fact that say the same.

    Args:
        label: its value in a few words, such as "about 12,000".
        claims: who says so, by source and place.
        sources: names of those sources as reports show them, sorted, each once.
        candidates: days that a date with several can still be when the other positions are right, narrowed by them;
            empty where nothing narrows it. The claims keep all their days, and no relation rests on the narrowed ones.
    """

    label: str
    claims: tuple[AnyClaim, ...]
    sources: tuple[str, ...]
    candidates: tuple[Stretch, ...] = ()

    @property
    def value(self) -> Any:
        """The value that its claims share."""
        return self.claims[0].value

    @property
    def source_ids(self) -> frozenset[str]:
        """The ids of the sources that say so."""
        return frozenset(claim.source_id for claim in self.claims)


class PairRelation(Frozen):
    """How two positions of a fact stand.

    Args:
        first: index of one position.
        second: index of the other, greater than first.
        relation: how they stand.
        reason: why, in one sentence.
        steps: the arithmetic, a line each.
        later: index of the position that takes the place of the other; None where neither does.
        succession: how it does: a running count that goes on, or a correction.
    """

    first: int
    second: int
    relation: Relation
    reason: str
    steps: tuple[str, ...] = ()
    later: int | None = None
    succession: Succession | None = None


class Fact(Frozen):
    """One question with every claim that answers it, in positions.

    Args:
        question: what is asked, in the words of its first claim.
        positions: what is answered.
        relations: every pair of positions with its relation; of more than 40 positions, each pair that a link between
            two sources joins.
        evidence: why the claims are held to answer one question, a line each.
    """

    question: Question
    positions: tuple[Position, ...]
    relations: tuple[PairRelation, ...] = ()
    evidence: tuple[str, ...] = ()

    @property
    def first(self) -> AnyClaim:
        """The first of its claims: it knows what all claims of its kind have in common."""
        return self.positions[0].claims[0]

    @property
    def kind(self) -> str:
        """The kind of its claims."""
        return self.first.kind

    @property
    def source_ids(self) -> frozenset[str]:
        """The ids of all sources that answer."""
        return frozenset().union(*(position.source_ids for position in self.positions))
