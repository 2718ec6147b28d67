"""What a figure says the change of."""

from collections.abc import Iterator

from factcheck.document.phrases import NounPhrase
from factcheck.linkage.attributes.costs import of_noun_beside
from factcheck.linkage.attributes.cues import Cue, Cues, words_of
from factcheck.linkage.attributes.distances import LONGER
from factcheck.linkage.attributes.predicates import PREDICATE, predicates
from factcheck.linkage.attributes.spots import Spot

_CHANGED = 0.6
"""Cost of a noun in the phrase that a verb says rose or fell."""


def bases(cues: Cues, spot: Spot) -> Iterator[tuple[float, str]]:
    """Yield the attributes by which a figure may say how much they changed, each with its cost."""
    for cue in cues.nouns:
        cost = _changed(cues, spot, cue)
        if cost is None and cue.kind == "named":
            cost = of_noun_beside(cues, spot, cue)
        if cost is not None:
            yield cost - LONGER * (cue.end - cue.first), cue.attribute
    if not words_of("price_words").isdisjoint(token.lower for token in cues.sentence.tokens[spot.end : spot.end + 1]):
        yield _CHANGED, "price"
    yield from ((cost, name) for cost, name in predicates(cues, spot) if cost <= PREDICATE)


def _changed(cues: Cues, spot: Spot, cue: Cue) -> float | None:
    """Return the cost of a noun in the phrase that a verb says changed; None elsewhere."""
    phrase = _of_verb(spot)
    if phrase is None or cue.first < phrase.first:
        return None
    last = phrase.last
    for each in cues.sentence.phrases:
        if each.preposition == "of" and each.first == last + 2:
            last = each.last
    return _CHANGED + LONGER * (cue.end - 1 != phrase.head) if cue.end <= last + 1 else None


def _of_verb(spot: Spot) -> NounPhrase | None:
    """Return the phrase that a verb of rising or falling says changed: its object, else its subject."""
    clause = spot.clause
    if clause is None or not any(clause.group.lemma in words_of(name) for name in ("rising", "rising_by")):
        return None
    phrase = next((each for each in clause.objects if each != spot.phrase), spot.subject)
    return None if phrase == spot.phrase else phrase
