"""What a figure says the change of."""

from collections.abc import Iterator, Mapping
from functools import cache

from factcheck.document.phrases import NounPhrase
from factcheck.lexicon import table
from factcheck.linkage.attributes.carried import Read, carried
from factcheck.linkage.attributes.costs import of_noun_beside
from factcheck.linkage.attributes.cues import Cue, Cues, families, words_of
from factcheck.linkage.attributes.distances import LONGER
from factcheck.linkage.attributes.predicates import PREDICATE, predicates
from factcheck.linkage.attributes.spots import Spot
from factcheck.mentions.mention import Mention

_MOST, _FAR = 4.0, 2.6
"""Costs above which words are too far from a figure to say of what it is a change, and above which that is rather what
the figure before tells."""
_RATES = frozenset({"percent", "points", "multiple"})
"""Families of a change of what is measured in any."""
_CHANGING = frozenset({"money", "percent", "points", "count"})
"""Families of what is a change though nothing says of what."""
_LEVELS = frozenset({"money", "percent", "people", "count", "temperature", "volume", "mass", "things", "points"})
"""Families of what can be said to rise or fall by a figure."""

_CHANGED = 0.6
"""Cost of a noun in the phrase that a verb says rose or fell."""


def change_of(cues: Cues, mention: Mention, spot: Spot, read: Read | None) -> str | None:
    """Return what a change is of; None where what rose or fell is no level: "fell 25 metres".

    Args:
        cues: of its sentence.
        mention: the figure.
        spot: where it stands.
        read: gives what a figure before it tells; None where that is not asked.
    """
    cost, base = min(_measured(cues, mention, spot), default=(_MOST + 1, ""))
    if cost > _FAR and not spot.families & _CHANGING:
        return None
    if cost > _FAR and read is not None:
        cost, base = min([(cost, base), *_around(cues, mention, spot, read)])
    if cost > _MOST:
        return "share-move" if _is_of_firm(cues, spot) else ""
    rows = table("attributes")["changes"]
    return str(rows[base].value) if base in rows else f"change:{base}"


def _measured(cues: Cues, mention: Mention, spot: Spot) -> Iterator[tuple[float, str]]:
    """Yield what the words of a sentence say rose or fell, if a change in such a unit can be of it."""
    is_rate = bool(spot.families & _RATES) or mention.quantity.noun_class == "point"
    measured = _LEVELS if is_rate else spot.families
    for cost, name in _bases(cues, spot):
        if name not in words_of("no_level") and families()[name] & measured:
            yield cost, name


def _around(cues: Cues, mention: Mention, spot: Spot, read: Read) -> Iterator[tuple[float, str]]:
    """Yield what the figures before tell: "In Asia they were down 19 percent"."""
    for cost, name in carried(cues, mention, spot._replace(families=_LEVELS), read):
        if name in families():
            yield cost, name


def _is_of_firm(cues: Cues, spot: Spot) -> bool:
    """Whether a clause says of a name that it rose or fell, and by a share or a sum."""
    clause = spot.clause
    if clause is None or spot.subject is None or clause.group.lemma not in words_of("rising"):
        return False
    is_name = cues.sentence.tags[spot.subject.head].word_class == "name"
    return is_name and bool(spot.families & {"percent", "money"})


@cache
def own_changes() -> frozenset[str]:
    """Return the attributes that are changes by themselves."""
    return frozenset(str(row.value) for row in table("attributes")["changes"].values())


def level_of(attribute: str) -> str:
    """Return the level of which an attribute is the change by itself; the attribute where it is none."""
    return _levels().get(attribute, attribute)


@cache
def _levels() -> Mapping[str, str]:
    rows = table("attributes")["changes"]
    return {str(row.value): name for name, row in reversed(rows.items()) if row.value != name}


def _bases(cues: Cues, spot: Spot) -> Iterator[tuple[float, str]]:
    """Yield the attributes by which a figure may say how much they changed, each with its cost."""
    is_told = _says_what_changed(cues, spot)
    for cue in cues.nouns:
        cost = _changed(cues, spot, cue)
        if cost is None and cue.kind == "named" and not (is_told and cue.first >= spot.end):
            cost = of_noun_beside(cues, spot, cue)
        if cost is not None:
            yield cost - LONGER * (cue.end - cue.first), cue.attribute
    if not words_of("price_words").isdisjoint(token.lower for token in cues.sentence.tokens[spot.end : spot.end + 1]):
        yield _CHANGED, "price"
    verbs = ((cost, name) for cost, name in predicates(cues, spot) if cost <= PREDICATE)
    yield from (each for each in verbs if each[1] not in words_of("befallen"))


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


def _says_what_changed(cues: Cues, spot: Spot) -> bool:
    """Whether a verb says of a noun that it rose or fell, so that what stands behind the figure is not that: "malaria
    was reduced by 23 percent in a trial"."""
    phrase = _of_verb(spot)
    return phrase is not None and cues.sentence.tags[phrase.head].word_class == "noun"


def _of_verb(spot: Spot) -> NounPhrase | None:
    """Return the phrase that a verb of rising or falling says changed: its object, else its subject."""
    clause = spot.clause
    if clause is None or not any(clause.group.lemma in words_of(name) for name in ("rising", "rising_by")):
        return None
    phrase = next((each for each in clause.objects if each != spot.phrase), spot.subject)
    return None if phrase == spot.phrase else phrase
