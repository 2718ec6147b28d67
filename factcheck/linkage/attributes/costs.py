"""How near the words of a sentence are that may tell what a figure is: the nearer, the less they cost."""

from collections.abc import Iterator, Sequence

from factcheck.frames.governing import mate_of
from factcheck.linkage.attributes.cues import Cue, Cues, beside, families, words_of
from factcheck.linkage.attributes.distances import GAP, LONGER, between, rate_of
from factcheck.linkage.attributes.predicates import predicates
from factcheck.linkage.attributes.spots import Spot

BESIDE, _WEAK, _AS_WRITTEN = 0.3, 2.4, 0.02
"""Costs of words right beside a figure, of grammar alone beside it, and what one has less whose last word is as it is
written."""
COUNTED, KIND = 0.3, 1.65
"""Costs of a counted noun that tells by itself, and of one that tells where no predicate does."""
_NAMED, _OF, _SUBJECT, _GAP_BEHIND = 0.9, 0.5, 0.75, 0.25
"""Costs of a noun that names it, with "of" between, as the subject of its verb, and of each word between behind it."""
_BRACKETED = 8
"""Tokens of a figure in brackets, such as that in another unit. Heuristic."""
_NOUNED, OPEN = 1.5, 2.0
"""What a noun that names it costs more where the figure counts another noun, and what that noun costs."""
_LINKS = frozenset(
    {None, "to", "at", "from", "by", "of", "with", "between", "around", "above", "below", "over", "near"}
)
"""What leads from a verb to a figure that its subject tells."""


def readings(cues: Cues, spot: Spot) -> Iterator[tuple[float, str]]:
    """Yield the attributes that the words beside a figure may tell, each with its cost."""
    known = families()
    for cost, attribute in _all(cues, spot):
        if not spot.families.isdisjoint(known[attribute]):
            yield cost, attribute


def _all(cues: Cues, spot: Spot) -> Iterator[tuple[float, str]]:
    yield from _beside(cues, spot)
    for cue in cues.nouns:
        cost = of_noun_beside(cues, spot, cue)
        if cost is not None:
            yield cost - LONGER * (cue.end - cue.first), cue.attribute
    yield from predicates(cues, spot)


def _beside(cues: Cues, spot: Spot) -> Iterator[tuple[float, str]]:
    """Yield what the words right beside a figure tell."""
    words = {token.lower for token in cues.sentence.tokens}
    for side in beside(cues.stems, spot.first, _ends(cues, spot)):
        length = len(side.before) + len(side.behind)
        cost = (_WEAK if side.is_weak else BESIDE) - LONGER * length
        yield cost - _AS_WRITTEN * (side.last in words), side.attribute


def _ends(cues: Cues, spot: Spot) -> Sequence[int]:
    """Return the tokens behind a figure: without its noun, with it, and with what "and" joins to it."""
    found = {spot.number_end, spot.end, rate_of(cues, spot)}
    if spot.phrase is not None:
        found.add(spot.phrase.last + 1)
        if (mate := mate_of(cues.sentence, spot.phrase)) is not None:
            found.add(mate.last + 1)
    return sorted({*found, *(_behind_brackets(cues, end) for end in found)})


def _behind_brackets(cues: Cues, end: int) -> int:
    """Return the token behind the brackets that begin or end behind a figure: "150 miles (277 km) from Aden"."""
    words = [token.lower for token in cues.sentence.tokens[end : end + _BRACKETED]]
    return end + words.index(")") + 1 if words[:1] in (["("], [")"]) and ")" in words else end


def of_noun_beside(cues: Cues, spot: Spot, cue: Cue) -> float | None:
    """Return the cost of a noun; None where it is too far or cannot tell the figure."""
    if cue.kind != "named":
        last = spot.end if spot.phrase is None else max(spot.end, spot.phrase.last + 1)
        is_own = spot.number_end <= cue.first and cue.end <= last and not _is_before_head(spot, cue)
        return (COUNTED if cue.kind == "counted" else KIND) if is_own else None
    if cue.first >= spot.number_end:
        return _NAMED + between(cues, spot.number_end, cue.first, _GAP_BEHIND)
    return _of_noun_before(cues, spot, cue) if cue.end <= spot.first else None


def _is_before_head(spot: Spot, cue: Cue) -> bool:
    """Whether a noun only says which: "seven life sentences"."""
    return spot.phrase is not None and cue.end <= spot.phrase.head


def _of_noun_before(cues: Cues, spot: Spot, cue: Cue) -> float:
    """Return the cost of a noun before a figure."""
    if cue.end == spot.first - 1 and cues.stems[cue.end] == "of":
        return _OF
    if _is_subject(spot, cue) or _says_how_much(cues, cue.end, spot.first):
        return _SUBJECT
    cost = _NAMED + between(cues, cue.end, spot.first, GAP)
    return cost if spot.number_end == spot.end or cue.end == spot.first else cost + _NOUNED


def _says_how_much(cues: Cues, first: int, end: int) -> bool:
    """Whether only words that say how much there is stand between: "the dead included"."""
    tags = cues.sentence.tags[first:end]
    return bool(tags) and all(tag.lemma in words_of("including") or tag.word_class == "adverb" for tag in tags)


def _is_subject(spot: Spot, cue: Cue) -> bool:
    """Whether a noun is the subject of a verb that says how much of it there is."""
    subject = spot.subject
    if spot.clause is None or spot.phrase is None or subject is None or subject == spot.phrase:
        return False
    says = any(spot.clause.group.lemma in words_of(name) for name in ("including", "rising", "rising_by"))
    return says and (subject.holds(cue.end - 1) or subject.head == cue.first) and spot.led in _LINKS
