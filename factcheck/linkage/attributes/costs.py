"""How near the words of a sentence are that may tell what a figure is: the nearer, the less they cost."""

from collections.abc import Iterator, Sequence

from factcheck.document.clauses import Clause
from factcheck.frames.governing import mate_of
from factcheck.linkage.attributes.cues import Cue, Cues, Way, before_figure, beside, families, words_of
from factcheck.linkage.attributes.spots import Spot

BESIDE, _WEAK, _LONGER, _AS_WRITTEN = 0.3, 2.4, 0.05, 0.02
"""Costs of words right beside a figure, of grammar alone beside it, what a longer row has less, and one whose last word
stands as it is written."""
COUNTED, KIND = 0.3, 1.6
"""Costs of a counted noun that tells by itself, and of one that tells where no predicate does."""
_PREDICATE, _LED, _LOOSE, _FAR_PREDICATE = 0.8, 0.7, 0.85, 2.2
"""Costs of a verb whose object or subject the figure is, to which a preposition leads, that
stands right before it, and that only stands before."""
_NAMED, _OF, _SUBJECT, _GAP, _GAP_BEHIND = 0.9, 0.5, 0.75, 0.12, 0.25
"""Costs of a noun that names it, with "of" between, as the subject of its verb, and of each word between, before it and
behind."""
_BOUNDARY, _COMMA, _FIGURE = 1.3, 0.5, 0.7
"""Costs of each verb or the like, each comma, and any figure between."""
_NOUNED, OPEN = 1.5, 2.0
"""What a noun that names it costs more where the figure counts another noun, and what that noun costs."""
_GENERAL, _GENERAL_ONES = 0.8, frozenset({"market-value"})
"""What a predicate costs more that says what anything is worth."""
_LINKS = frozenset(
    {None, "to", "at", "from", "by", "of", "with", "between", "around", "above", "below", "over", "near"}
)
"""What leads from a verb to a figure that its subject tells."""
_BOUNDARIES = frozenset({"coordinator", "relative", "subordinator", "punctuation", "stop", "verb", "auxiliary"})
_NEAR = 4
"""Words in which the words of a predicate stand behind the verb or the figure."""


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
            yield cost - _LONGER * (cue.end - cue.first), cue.attribute
    yield from _predicates(cues, spot)


def _beside(cues: Cues, spot: Spot) -> Iterator[tuple[float, str]]:
    """Yield what the words right beside a figure tell."""
    words = {token.lower for token in cues.sentence.tokens}
    for side in beside(cues.stems, spot.first, _ends(cues, spot)):
        length = len(side.before) + len(side.behind)
        cost = (_WEAK if side.is_weak else BESIDE) - _LONGER * length
        yield cost - _AS_WRITTEN * (side.last in words), side.attribute


def _predicates(cues: Cues, spot: Spot) -> Iterator[tuple[float, str]]:
    """Yield what the verbs of the sentence tell of a figure."""
    at = spot.first - (1 if spot.led is None else 2)
    for attribute in before_figure(cues.stems[at], spot.led) if at >= 0 else ():
        yield _LOOSE, attribute
    for clause, ways in cues.verbs:
        role = _role_in(clause, spot)
        for way in ways:
            cost = _of_way(cues, spot, clause, role, way)
            if cost is not None:
                cost += _GENERAL * (way.attribute in _GENERAL_ONES)
                yield cost - _LONGER * (len(way.near) + len(way.behind)), way.attribute


def _ends(cues: Cues, spot: Spot) -> Sequence[int]:
    """Return the tokens behind a figure: without its noun, with it, and with what "and" joins to it."""
    found = {spot.number_end, spot.end}
    if spot.phrase is not None:
        found.add(spot.phrase.last + 1)
        if (mate := mate_of(cues.sentence, spot.phrase)) is not None:
            found.add(mate.last + 1)
    return sorted(found)


def of_noun_beside(cues: Cues, spot: Spot, cue: Cue) -> float | None:
    """Return the cost of a noun; None where it is too far or cannot tell the figure."""
    if cue.kind != "named":
        last = spot.end if spot.phrase is None else max(spot.end, spot.phrase.last + 1)
        is_own = spot.number_end <= cue.first and cue.end <= last
        return (COUNTED if cue.kind == "counted" else KIND) if is_own else None
    if cue.first >= spot.number_end:
        return _NAMED + _between(cues, spot.number_end, cue.first, _GAP_BEHIND)
    return _of_noun_before(cues, spot, cue) if cue.end <= spot.first else None


def _of_noun_before(cues: Cues, spot: Spot, cue: Cue) -> float:
    """Return the cost of a noun before a figure."""
    if cue.end == spot.first - 1 and cues.stems[cue.end] == "of":
        return _OF
    if _is_subject(spot, cue) or _says_how_much(cues, cue.end, spot.first):
        return _SUBJECT
    cost = _NAMED + _between(cues, cue.end, spot.first, _GAP)
    return cost if spot.number_end == spot.end or cue.end == spot.first else cost + _NOUNED


def _says_how_much(cues: Cues, first: int, end: int) -> bool:
    """Whether only words that say how much there is stand between: "the dead included"."""
    tags = cues.sentence.tags[first:end]
    return bool(tags) and all(tag.lemma in words_of("including") or tag.word_class == "adverb" for tag in tags)


def _is_subject(spot: Spot, cue: Cue) -> bool:
    """Whether a noun is the subject of a verb that says how much of it there is."""
    subject = spot.clause.subject if spot.clause is not None else None
    if spot.clause is None or spot.phrase is None or subject is None or subject == spot.phrase:
        return False
    says = any(spot.clause.group.lemma in words_of(name) for name in ("including", "rising", "rising_by"))
    return says and subject.holds(cue.end - 1) and spot.led in _LINKS


def _between(cues: Cues, first: int, end: int, gap: float) -> float:
    """Return the cost of the words between a figure and what may tell it."""
    tags = cues.sentence.tags[first:end]
    commas = sum(tag.lemma == "," for tag in tags)
    boundaries = sum(tag.word_class in _BOUNDARIES for tag in tags) - commas
    has_figure = any(tag.word_class == "number" for tag in tags)
    return gap * len(tags) + _BOUNDARY * boundaries + _COMMA * commas + _FIGURE * has_figure


def _role_in(clause: Clause, spot: Spot) -> str:
    """Return how a figure stands to the verb of a clause; empty where it stands to another."""
    if clause.subject is not None and clause.subject == spot.phrase:
        return "subject"
    if clause.subject is None and clause == spot.clause and spot.first < clause.group.first and spot.role == "other":
        return "subject"  # "two passengers, including one American, were killed"
    return spot.role if clause == spot.clause else ""


def _of_way(cues: Cues, spot: Spot, clause: Clause, role: str, way: Way) -> float | None:
    """Return the cost of a predicate; None where the figure does not stand to it so."""
    if not _has_words(cues, spot, clause, way):
        return None
    if way.role == "subject":
        return _PREDICATE if role == "subject" and clause.group.voice == "active" else None
    if _is_patient(clause, role, spot) and (way.role == "object" or _has_particle(cues, clause, way)):
        return _PREDICATE
    led = spot.led
    if role and led == way.role:
        return _LED
    if clause.group.last >= spot.first or led != (None if way.role == "object" else way.role):
        return None
    return _FAR_PREDICATE + _between(cues, clause.group.last + 1, spot.first, _GAP)


def _is_patient(clause: Clause, role: str, spot: Spot) -> bool:
    """Whether a figure of a role is what a verb befalls."""
    if role in ("object", "complement") or (role == "subject" and clause.group.voice == "passive"):
        return True
    group, phrase = clause.group, spot.phrase
    is_behind = phrase is not None and phrase.preposition is not None and group.first == group.last == phrase.last + 1
    return is_behind and not clause.objects  # "for 3,000 people murdered in Lund"


def _has_particle(cues: Cues, clause: Clause, way: Way) -> bool:
    """Whether the preposition of a way belongs to its verb: "lay off 300"."""
    after = clause.group.last + 1
    return cues.stems[after : after + 1] == way.near[-1:]


def _has_words(cues: Cues, spot: Spot, clause: Clause, way: Way) -> bool:
    """Whether the words of a predicate stand where they belong."""
    if clause.group.negated or "not" in way.behind:
        return clause.group.negated and "not" in way.behind
    after = clause.group.last + 1
    near = way.near if way.role == "object" else way.near[:-1]
    if not _holds(cues.stems[after : after + _NEAR], near):
        return False
    behind = after if way.role == "subject" else spot.number_end
    return _holds(cues.stems[behind : behind + _NEAR], way.behind)


def _holds(stems: tuple[str, ...], words: tuple[str, ...]) -> bool:
    return all(word in stems for word in words)
