"""How much of what was read was compared; each figure, date and quotation that was not is left with a reason."""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence
from typing import NamedTuple, get_args

from factcheck.claims import AnyClaim
from factcheck.claims.claim import NotCompared, Thing
from factcheck.facts.fact import Fact
from factcheck.frozen import Frozen
from factcheck.mentions.mention import Mention
from factcheck.values.relation import Relation

_MENTIONED: dict[str, Thing] = {"quantity": "figure", "date": "date", "quotation": "quotation"}
"""What is counted mention by mention; names and offices are counted by their claims."""
_ALONE = "stated by one source alone"
_UNLIKE = "stated in ways that cannot be compared"
_Key = tuple[str, str, Hashable]


class Coverage(Frozen):
    """How much of one kind of thing was read, and how much of it compared.

    Args:
        thing: "figure", "date", "name", "office" or "quotation".
        read: how many mentions all sources have; of names each spelling of a whole name once a source, of offices each
            holder's name once a source.
        compared: how many of them are in a fact that two sources answer.
    """

    thing: Thing
    read: int
    compared: int


class Covered(NamedTuple):
    """What `cover` gives: how much was compared, and all mentions that were not."""

    coverage: tuple[Coverage, ...]
    not_compared: tuple[NotCompared, ...]


def is_compared(fact: Fact) -> bool:
    """Whether two sources answer a fact in ways that can be compared."""
    if len(fact.source_ids) < 2:
        return False
    if any(len(position.source_ids) > 1 for position in fact.positions):
        return True
    return any(pair.relation is not Relation.INCOMPARABLE for pair in fact.relations)


def cover(facts: Iterable[Fact], left: Iterable[NotCompared]) -> Covered:
    """Count what was compared, and complete what was not.

    Args:
        facts: every question that was answered, also by one source alone.
        left: mentions that are in no fact, with the reason.

    Returns:
        How much of each kind was compared, and the mentions of figures, dates and quotations that were not, each once.
    """
    facts = [fact for fact in facts if fact.first.thing is not None]
    compared = {_key(claim.mention) for fact in facts if is_compared(fact) for claim in _claims(fact)}
    missed: dict[_Key, NotCompared] = {}
    for each in (*left, *_told_alone(facts)):
        if each.mention.value.kind in _MENTIONED and (key := _key(each.mention)) not in compared:
            missed.setdefault(key, each)
    return Covered(tuple(_counted(facts, compared, missed)), tuple(missed.values()))


def _told_alone(facts: Iterable[Fact]) -> Iterator[NotCompared]:
    """Yield the mentions of facts that were compared with nothing."""
    for fact in facts:
        reason = _ALONE if len(fact.source_ids) < 2 else _UNLIKE
        if not is_compared(fact):
            yield from (NotCompared(mention=claim.mention, reason=reason) for claim in _claims(fact))


def _counted(facts: Sequence[Fact], compared: Iterable[_Key], missed: Iterable[_Key]) -> Iterator[Coverage]:
    met, rest = (Counter(kind for kind, _, _ in keys) for keys in (compared, missed))
    mentioned = {thing: (met[kind] + rest[kind], met[kind]) for kind, thing in _MENTIONED.items()}
    read, of_those = Counter[Thing | None](), Counter[Thing | None]()
    for fact in (fact for fact in facts if fact.first.is_counted):
        read[fact.first.thing] += len(_claims(fact))
        of_those[fact.first.thing] += len(_claims(fact)) if is_compared(fact) else 0
    for thing in get_args(Thing):
        total, met_of_them = mentioned.get(thing, (read[thing], of_those[thing]))
        yield Coverage(thing=thing, read=total, compared=met_of_them)


def _claims(fact: Fact) -> list[AnyClaim]:
    return [claim for position in fact.positions for claim in position.claims]


def _key(mention: Mention) -> _Key:
    """Return a mention: its kind, its source, and its place or, where it is given without prose, its words."""
    return mention.value.kind, mention.source_id, mention.span or mention.text
