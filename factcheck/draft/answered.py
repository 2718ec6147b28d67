"""What sources have on a statement of a draft: an answer, out of the facts that both state."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from factcheck.claims import AnyClaim
from factcheck.draft.comparing import Place
from factcheck.draft.rounding import as_rounded
from factcheck.facts import Fact
from factcheck.mentions.mention import Mention
from factcheck.values.relation import Comparison, Relation


class Answer(NamedTuple):
    """What sources have on a statement."""

    comparison: Comparison
    mentions: tuple[Mention, ...]
    fact: Fact | None = None
    each: Mapping[Place, Comparison] = MappingProxyType({})
    """How the statement stands to what each place states, where it does not stand to all as the comparison says."""
    evidence: tuple[str, ...] = ()
    """Why the mentions are held to stand in the place of the statement, where no fact has both."""
    derived: bool = False
    """Whether the statement follows from the mentions together, and is none of them."""


class StatedIn(NamedTuple):
    """A claim in its fact: the number of its position there."""

    fact: Fact
    home: int
    claim: AnyClaim


def stated_in(fact: Fact) -> Iterator[StatedIn]:
    """Return the claims of a fact, each with its place there."""
    return (StatedIn(fact, index, claim) for index, position in enumerate(fact.positions) for claim in position.claims)


def rounded(mention: Mention, answer: Answer) -> Answer:
    """Return an answer, in which a bound near the figure that it rounds conflicts with nothing."""
    return answer._replace(comparison=as_rounded(mention, answer.mentions[0], answer.comparison))


def related(fact: Fact, home: int, ours: AnyClaim) -> Iterator[Answer]:
    """Yield how a claim of the draft, in one position of a fact, stands to what the sources say in each."""
    pairs = {pair.first + pair.second - home: pair for pair in fact.relations if home in (pair.first, pair.second)}
    for index, position in enumerate(fact.positions):
        theirs = tuple(claim.mention for claim in position.claims if claim.source_id != ours.source_id)
        if not theirs:
            continue
        if index == home:
            yield Answer(theirs[0].value.compare(ours.value), theirs, fact)
        elif (pair := pairs.get(index)) is not None and pair.relation is not Relation.INCOMPARABLE:
            yield Answer(Comparison(pair.relation, pair.reason, pair.steps), theirs, fact)
