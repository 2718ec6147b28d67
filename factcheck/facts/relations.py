"""How the positions of a fact stand: their values, capped by what the sources and the link between them leave open."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import combinations

from factcheck.claims import AnyClaim
from factcheck.claims.claim import NEAR_NAME, NOW, SHARING, Key, Link, Match
from factcheck.claims.parties import body_name
from factcheck.facts.fact import PairRelation, Position
from factcheck.facts.groups import Links, NearDuplicates
from factcheck.facts.slips import Pair, two_speakers
from factcheck.lexicon import table
from factcheck.mentions.mention import Attribution
from factcheck.settings import Settings
from factcheck.values.date_interval import DateInterval
from factcheck.values.name import Name
from factcheck.values.name_respelling import compare_spellings
from factcheck.values.quantity import Quantity
from factcheck.values.relation import Comparison, Relation, Value

_HEDGED = frozenset({"possible", "alleged", "planned"})
_ONE_SPEAKER = (Relation.SAME, Relation.EQUIVALENT, Relation.COMPATIBLE)
_SHARED_WORDS = 2
"""Words that two names of persons share when they are one name with something else caught beside it. Heuristic."""
_SHOWN = 5
"""Names beside that are shown as evidence."""
_LEAST_LETTERS = 4
"""Letters that the name of a place or an organisation has at least before another one can be its rival. Heuristic."""
ALL_PAIRS = 40
"""Positions of a fact up to which every pair is related; of more, those pairs are that a link between two sources
joins. Heuristic: no question of the development texts has more than eleven answers."""
_IDENTITY = float("inf")
"""Strength of a link that is no count of keys: one office, one name, one slot of a near copy."""


def relate(
    positions: Sequence[Position],
    claims: Sequence[AnyClaim],
    links: Links,
    near_duplicates: NearDuplicates,
    settings: Settings,
) -> tuple[PairRelation, ...]:
    """Return how every two positions of a fact stand.

    Args:
        positions: the positions.
        claims: the claims of the fact, in order.
        links: how the claims are joined, by their places.
        near-duplicates: pairs of sources that share much of their wording.
        settings: how many keys a contradiction needs.
    """
    strength = _strength(positions, claims, links)
    pairs = list(combinations(range(len(positions)), 2)) if len(positions) <= ALL_PAIRS else sorted(strength)
    related = tuple(_relate(positions, pair, strength.get(pair, 0), settings) for pair in pairs)
    if claims[0].kind == "utterance":
        related = tuple(_told_apart(positions, pair, near_duplicates) for pair in related)
    is_conflict = any(pair.relation.is_conflict for pair in related)
    if is_conflict and claims[0].kind == "office_holder" and (teller := _teller_of_two(positions)):
        reason = f"{teller} tells of two holders: the office changes hands"
        return tuple(_eased(pair, reason) if pair.relation.is_conflict else pair for pair in related)
    return related


def _teller_of_two(positions: Sequence[Position]) -> str | None:
    """Return a source that gives an office to two persons; None when there is none."""
    for one, other in combinations(positions, 2):
        both = set(one.sources) & set(other.sources)
        if both and one.value.relation(other.value) is Relation.CONTRADICTORY:
            return min(both)
    return None


def _eased(pair: PairRelation, reason: str) -> PairRelation:
    return pair.model_copy(update={"relation": Relation.COMPATIBLE, "reason": reason, "steps": ()})


def _told_apart(positions: Sequence[Position], pair: PairRelation, near_duplicates: NearDuplicates) -> PairRelation:
    """Set apart the same words of two speakers of near-duplicates; elsewhere who speaks is too often told in
    passing."""
    if pair.relation.is_conflict:
        return pair
    speakers = _two_speakers(positions[pair.first], positions[pair.second], near_duplicates)
    if speakers is None:
        return pair
    reason = f"the same words are given to {speakers[0]} and to {speakers[1]}"
    return pair.model_copy(update={"relation": Relation.DISCREPANT, "reason": reason})


def _home(positions: Sequence[Position]) -> dict[int, int]:
    """Map each claim, by identity, to its position."""
    return {id(claim): index for index, position in enumerate(positions) for claim in position.claims}


def _strength(positions: Sequence[Position], claims: Sequence[AnyClaim], links: Links) -> dict[Pair, float]:
    """Return the most keys that agree between a claim of one position and one of another, in two sources."""
    home = _home(positions)
    strength: dict[Pair, float] = defaultdict(float)
    for (first, second), link in links.items():
        one, other = claims[first], claims[second]
        if link.match is Match.ONE and one.source_id != other.source_id:
            places = home[id(one)], home[id(other)]
            pair = min(places), max(places)
            strength[pair] = max(strength[pair], _IDENTITY if link.evidence is None else link.evidence)
    return strength


def _relate(positions: Sequence[Position], pair: Pair, strength: float, settings: Settings) -> PairRelation:
    one, other = positions[pair[0]], positions[pair[1]]
    found = _compare(one, other)
    relation, reason = found.relation, found.reason
    if relation.is_conflict and (excuse := _excuse(one, other, strength)):
        relation, reason = Relation.COMPATIBLE, excuse
    elif relation is Relation.COMPATIBLE and strength == _IDENTITY and _are_two_ranges(one.value, other.value):
        relation, reason = Relation.DISCREPANT, f"{reason}, yet in the same words the ranges end elsewhere"
    if relation is Relation.CONTRADICTORY and (cap := _cap(one, other, strength >= settings.error_evidence)):
        relation = Relation.DISCREPANT
        reason = f"as they stand {one.label} and {other.label} could not both be true, but {cap}"
    return PairRelation(
        first=pair[0], second=pair[1], relation=relation, reason=reason, steps=_lettered(found.steps, pair)
    )


def _compare(one: Position, other: Position) -> Comparison:
    """Compare two positions by their values: of names that are asked for how they are written."""
    if one.claims[0].kind == "naming":
        is_one_role = not _offices(one).isdisjoint(_offices(other))
        return compare_spellings(one.value, other.value, is_one_role=is_one_role)
    found: Comparison = one.value.compare(other.value)
    return found


def _offices(position: Position) -> frozenset[str]:
    """Return the titles that the claims of a position give the one who is named."""
    keys = (claim.question.part("office") for claim in position.claims)
    return frozenset(title for key in keys if key is not None for title in key.values)


def _excuse(one: Position, other: Position, strength: float) -> str | None:
    """Return why two positions that differ are no conflict; None when they are."""
    if one.claims[0].kind == "naming":
        return None if strength else "both are spellings of a third form"
    if one.claims[0].kind == "participant" and not _are_rivals(one.value, other.value):
        return "they may be two names of one, or parts of two names"
    if one.claims[0].kind == "event_date" and _are_counted_alike(one.value, other.value):
        return f"both say “{one.value.words}”: only the days they are counted from differ, and those are inferred"
    if not strength:
        return "joined through others only: nothing says that both answer one question"
    both = one.source_ids & other.source_ids
    if both and not (one.source_ids - both and other.source_ids - both):
        return f"{', '.join(sorted(set(one.sources) & set(other.sources)))} gives both"
    return None


def _are_rivals(one: Name, other: Name) -> bool:
    """Whether two names surely name two of one kind: none is short for the other or a fragment of it."""
    if one.entity != other.entity and None not in (one.entity, other.entity):
        return False
    if one.canonical is not None and other.canonical is not None and one.entity == "organisation":
        return one.canonical != other.canonical
    shared = len({word for word in set(one.words) & set(other.words) if len(word) > 1})
    if "person" in (one.entity, other.entity):
        return one.entity == other.entity and shared < _SHARED_WORDS
    if None in (one.entity, other.entity) and shared:
        return False
    mine, yours = one.spelling, other.spelling
    if one.form == other.form == "acronym":
        return mine != yours
    is_whole = min(len(mine), len(yours)) >= _LEAST_LETTERS and not (mine.startswith(yours) or yours.startswith(mine))
    return is_whole and "acronym" not in (one.form, other.form)


def _are_two_ranges(one: Value, other: Value) -> bool:
    """Whether two amounts are ranges with other ends: no words round a range."""
    values = (one, other)
    if not all(isinstance(value, Quantity) and value.modifier == "between" for value in values):
        return False
    return one.key != other.key


def _are_counted_alike(one: DateInterval, other: DateInterval) -> bool:
    """Whether two dates are the same relative words, counted from days that no source gives."""
    is_relative = one.anchoring == other.anchoring == "relative"
    return is_relative and one.words == other.words and "inferred" in (one.trust, other.trust)


def _cap(one: Position, other: Position, is_strong: bool) -> str | None:
    """Return why a contradiction is told as a discrepancy only; None when it stands."""
    hedged = [claim for claim in (*one.claims, *other.claims) if claim.status in _HEDGED]
    if hedged:
        return f"the one is told as {hedged[0].status} only"
    if (tellers := _two_tellers(one, other)) is not None:
        return f"{tellers[0]} says the one, {tellers[1]} the other"
    return None if is_strong else "little beyond the figures says that both answer one question"


def _two_tellers(one: Position, other: Position) -> tuple[str, str] | None:
    """Return who says the one and who the other; None where somebody is not told, or may say both."""
    ours, theirs = (
        {said.speaker: said for claim in position.claims if (said := claim.attribution) is not None and said.speaker}
        for position in (one, other)
    )
    if not ours or not theirs or any(_may_be_one(mine, yours) for mine in ours.values() for yours in theirs.values()):
        return None
    return min(filter(None, ours)), min(filter(None, theirs))


def _may_be_one(one: Attribution, other: Attribution) -> bool:
    """Whether two speakers may be one: by their names, or by words of which one has all of the other."""
    if one.name is not None and other.name is not None:
        return one.name.relation(other.name) in _ONE_SPEAKER
    ours, theirs = (set((said.speaker or "").casefold().split()) - _nobody() for said in (one, other))
    return ours <= theirs or theirs <= ours


@cache
def _nobody() -> frozenset[str]:
    """Return the words that name nobody: articles, and pronouns, whoever they stand for."""
    rows = table("function_words")["words"]
    return frozenset(word for row in ("articles", "pronouns") for word in rows[row][0].split())


def _two_speakers(one: Position, other: Position, near_duplicates: NearDuplicates) -> tuple[str, str] | None:
    """Return the persons to whom two positions give their words, when nobody can be both."""
    for ours in one.claims:
        for theirs in other.claims:
            if frozenset({ours.source_id, theirs.source_id}) in near_duplicates and (two := two_speakers(ours, theirs)):
                return two
    return None


def _lettered(steps: tuple[str, ...], pair: Pair) -> tuple[str, ...]:
    """Put the letters of the positions before two aligned wordings."""
    if len(steps) == 2 and all("{" in step for step in steps):
        letters = (chr(ord("A") + min(index, 25)) for index in pair)
        return tuple(f"{letter}  {step}" for letter, step in zip(letters, steps, strict=True))
    return steps


def tell_evidence(claims: Sequence[AnyClaim], links: Mapping[Pair, Link]) -> tuple[str, ...]:
    """Return why claims are held to answer one question: what their keys share, then what else joined them."""
    told: dict[str, list[Key]] = defaultdict(list)
    for claim in claims:
        for key in claim.question.keys:
            told[key.role].append(key)
    keys = [line for role, those in told.items() if len(those) > 1 and (line := _agreement(role, those))]
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
        shown_once.setdefault(key.words.casefold(), key.words)
    return f"{role}: {' = '.join(shown_once.values())}"
