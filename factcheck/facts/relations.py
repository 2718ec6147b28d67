"""How the positions of a fact stand: their values, capped by what the sources and the link between them leave open."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, combinations

from factcheck.claims import AnyClaim
from factcheck.claims.claim import Link, Match, two_authors
from factcheck.claims.parties import body_name
from factcheck.claims.question import NEAR_NAME, NOW, SHARING, Key
from factcheck.facts.fact import PairRelation, Position
from factcheck.facts.groups import Links
from factcheck.facts.slips import Pair
from factcheck.settings import Settings
from factcheck.values.bounds import MOST
from factcheck.values.quantity import Quantity
from factcheck.values.relation import Comparison, Relation, Value
from factcheck.values.units import measure

_SHOWN = 5
"""Names beside that are shown as evidence."""
ALL_PAIRS = 40
"""Positions of a fact up to which every pair is related; of more, those pairs are that a link between two sources
joins. Heuristic: no question of the development texts has more than eleven answers."""
_LIMIT = "up_to"
"""Modifier of an amount that is the most."""
_IDENTITY = float("inf")
"""Strength of a link that is no count of keys: one office, one name, one slot of a near copy."""


def relate(
    positions: Sequence[Position],
    classes: Sequence[Sequence[AnyClaim]],
    links: Links,
    settings: Settings,
) -> tuple[PairRelation, ...]:
    """Return how every two positions of a fact stand.

    Args:
        positions: the positions.
        classes: the claims of the fact, those that link alike together.
        links: how the classes are joined, by their places.
        settings: how many keys a contradiction needs.
    """
    if len(positions) == 1:
        return ()
    strength, weighed = _strength(positions, classes, links), _weighed(positions, classes, links)
    claims = [claim for each in classes for claim in each]
    pairs = list(combinations(range(len(positions)), 2)) if len(positions) <= ALL_PAIRS else sorted(strength)
    related = tuple(
        _relate(positions, pair, strength.get(pair, 0), settings, is_weighed=pair in weighed) for pair in pairs
    )
    if any(claim.author is not None for claim in claims):
        related = tuple(_set_apart(positions, pair) for pair in related)
    if any(pair.relation.is_conflict for pair in related) and (reason := claims[0].excuse_all(positions)):
        return tuple(_eased(pair, reason) if pair.relation.is_conflict else pair for pair in related)
    return related


def _eased(pair: PairRelation, reason: str) -> PairRelation:
    return pair.model_copy(update={"relation": Relation.COMPATIBLE, "reason": reason, "steps": ()})


def _set_apart(positions: Sequence[Position], pair: PairRelation) -> PairRelation:
    """Set apart the same words of two speakers, each named right beside them, whom no source gives both."""
    one, other = positions[pair.first], positions[pair.second]
    if pair.relation.is_conflict or one.source_ids & other.source_ids:
        return pair
    speakers = _two_authors(one, other)
    if speakers is None:
        return pair
    reason = f"the same words are given to {speakers[0]} and to {speakers[1]}"
    return pair.model_copy(update={"relation": Relation.CONTRADICTORY, "reason": reason})


def _home(positions: Sequence[Position]) -> dict[int, int]:
    """Map each claim, by identity, to its position."""
    return {id(claim): index for index, position in enumerate(positions) for claim in position.claims}


def _strength(positions: Sequence[Position], classes: Sequence[Sequence[AnyClaim]], links: Links) -> dict[Pair, float]:
    """Return the most keys that agree between a claim of one position and one of another, in two sources."""
    home = _home(positions)
    strength: dict[Pair, float] = defaultdict(float)
    for (first, second), link in links.items():
        one, other = classes[first], classes[second]
        if link.match is Match.ONE and any(claim.source_id != one[0].source_id for claim in chain(one, other)):
            places = home[id(one[0])], home[id(other[0])]
            pair = min(places), max(places)
            strength[pair] = max(strength[pair], _IDENTITY if link.evidence is None else link.evidence)
    return strength


def _weighed(positions: Sequence[Position], classes: Sequence[Sequence[AnyClaim]], links: Links) -> frozenset[Pair]:
    """Return the pairs of positions between which a link was weighed."""
    home = _home(positions)
    pairs = ((home[id(classes[first][0])], home[id(classes[second][0])]) for first, second in _weighed_pairs(links))
    return frozenset((min(pair), max(pair)) for pair in pairs)


def _weighed_pairs(links: Links) -> Iterator[Pair]:
    return (pair for pair, link in links.items() if link.is_weighed)


def _compared(one: Position, other: Position, *, is_weighed: bool) -> Comparison:
    """Return how two positions stand by their values; figures that were weighed may tell one thing in two ways."""
    if is_weighed and isinstance(one.value, Quantity) and isinstance(other.value, Quantity):
        return _as_told_beside(one.value, other.value).compare(_as_told_beside(other.value, one.value))
    return one.claims[0].compare(one, other)


def _as_told_beside(value: Quantity, other: Quantity) -> Quantity:
    """Return a quantity without what the other may leave unsaid: what is counted, that it is a change ("7 percent
    less"), and for what each sum is paid ("a share")."""
    update: dict[str, object] = {"noun_class": None}
    if other.change is None:
        update["change"] = None
    sum_of, _, each = (value.unit or "").partition("/")
    if each and sum_of == other.unit:
        update["unit"] = sum_of
    return value.model_copy(update=update)


def _relate(
    positions: Sequence[Position], pair: Pair, strength: float, settings: Settings, *, is_weighed: bool
) -> PairRelation:
    one, other = positions[pair[0]], positions[pair[1]]
    kind = one.claims[0]
    found = _compared(one, other, is_weighed=is_weighed)
    relation, reason = found.relation, found.reason
    if relation.is_conflict and (excuse := kind.excuse(one, other, is_joined=strength > 0)):
        relation, reason = Relation.COMPATIBLE, excuse
    elif relation is Relation.COMPATIBLE and strength == _IDENTITY and _are_two_ranges(one.value, other.value):
        relation, reason = Relation.DISCREPANT, f"{reason}, yet in the same words the ranges end elsewhere"
    elif relation is Relation.COMPATIBLE and strength > 0 and _are_two_limits(one.value, other.value):
        relation, reason = Relation.DISCREPANT, f"{reason}, yet the most is given otherwise"
    if relation is Relation.CONTRADICTORY and (
        cap := kind.cap(one, other, is_strong=strength >= settings.error_evidence)
    ):
        relation = Relation.DISCREPANT
        reason = f"as they stand {one.label} and {other.label} could not both be true, but {cap}"
    return PairRelation(
        first=pair[0], second=pair[1], relation=relation, reason=reason, steps=_lettered(found.steps, pair)
    )


def _are_two_ranges(one: Value, other: Value) -> bool:
    """Whether two amounts are ranges with other ends: no words round a range."""
    values = (one, other)
    if not all(isinstance(value, Quantity) and value.modifier == "between" for value in values):
        return False
    return one.key != other.key


def _are_two_limits(one: Value, other: Value) -> bool:
    """Whether both amounts are the most that something reached, and farther apart than roundings: "gusts of up to 250
    km/h", "of up to 270 km/h"."""
    if not isinstance(one, Quantity) or not isinstance(other, Quantity):
        return False
    if not one.modifier == other.modifier == _LIMIT or measure(one.unit).dimension != measure(other.unit).dimension:
        return False
    there = other.in_unit(one.unit)
    least, most = sorted((one.figures[0], there.figures[0]))
    return least < most * (1 - MOST)


def _two_authors(one: Position, other: Position) -> tuple[str, str] | None:
    """Return the persons to whom two positions give their words, when nobody can be both."""
    authored = [[claim for claim in side.claims if claim.author is not None] for side in (one, other)]
    pairs = (two_authors(ours, theirs) for ours in authored[0] for theirs in authored[1])
    return next((two for two in pairs if two is not None), None)


def _lettered(steps: tuple[str, ...], pair: Pair) -> tuple[str, ...]:
    """Put the letters of the positions before two aligned wordings."""
    if len(steps) == 2 and all("{" in step for step in steps):
        letters = (chr(ord("A") + min(index, 25)) for index in pair)
        return tuple(f"{letter}  {step}" for letter, step in zip(letters, steps, strict=True))
    return steps


def tell_evidence(claims: Sequence[AnyClaim], links: Mapping[Pair, Link]) -> tuple[str, ...]:
    """Return why claims are held to answer one question: what their keys share, then what else joined them."""
    stated: dict[str, list[Key]] = defaultdict(list)
    for claim in claims:
        for key in claim.question.keys:
            stated[key.role].append(key)
    keys = [line for role, those in stated.items() if len(those) > 1 and (line := _agreement(role, those))]
    other = dict.fromkeys(line for link in links.values() if link.match is Match.ONE for line in link.words)
    return (*keys, *other)


def _shown(value: str) -> str:
    """Write the value of a name beside for people: a state by its name."""
    return body_name(value[1:]) if value.startswith("@") else value if ":" in value else value.title()


def _agreement(role: str, keys: Sequence[Key]) -> str | None:
    """Return what the keys of one role have in common; None when that says nothing."""
    if role == NEAR_NAME:
        return None
    if role in SHARING:
        counted = Counter(value for key in keys for value in key.values)
        common = sorted(_shown(value) for value, count in counted.items() if count > 1 and not value.startswith("="))
        shown = ", ".join(common[:_SHOWN]) + (" …" if len(common) > _SHOWN else "")
        return f"{role}: {shown}" if common else None
    if all(key.values == NOW for key in keys):
        return None
    shown_once: dict[str, str] = {}
    for key in keys:
        if key.words:
            shown_once.setdefault(key.words.casefold(), key.words)
    return f"{role}: {' = '.join(shown_once.values())}" if shown_once else None
