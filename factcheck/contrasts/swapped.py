"""Who acts on whom: two that change places, and a verb in the passive for one in the active."""

from collections.abc import Sequence
from itertools import combinations

from factcheck.contrasts.contrast import Contrast
from factcheck.contrasts.stretches import Copied
from factcheck.contrasts.words import Worded, row
from factcheck.document.clauses import Clause
from factcheck.document.phrases import NounPhrase

_JOINING = frozenset({"and", "or", "with", "between", "versus", "vs", "v", "than", "like", "&"})
"""Words between two that say that they stand on one side, or are compared."""


def swapped(copied: Copied) -> Contrast | None:
    """Return where two have changed places around a verb: "Holm sued Norvik", "Norvik sued Holm"."""
    ours, theirs = ([word.text for word in side.words] for side in (copied.ours, copied.theirs))
    if ours == theirs or sorted(ours) != sorted(theirs):
        return None
    for one, other in combinations(copied.ours.sentence.phrases, 2):
        first, second = _place(copied.ours, one), _place(copied.ours, other)
        if first is None or second is None:
            continue
        if _exchanged(ours, first, second) == theirs and _is_directed(copied.ours, one, other):
            place = first[0], second[1]
            stated = (" ".join(ours[slice(*place)]), " ".join(theirs[slice(*place)]))
            return Contrast("opposite", place, place, stated)
    return None


def _place(side: Worded, phrase: NounPhrase) -> tuple[int, int] | None:
    """Return the words of a phrase, by their numbers; None of one that has no word, such as a sign."""
    inside = [index for index, word in enumerate(side.words) if phrase.holds(word.token)]
    return (inside[0], inside[-1] + 1) if inside else None


def _exchanged(words: Sequence[str], one: tuple[int, int], other: tuple[int, int]) -> list[str]:
    """Return words in which two stretches have changed places."""
    first, second = words[slice(*one)], words[slice(*other)]
    return [*words[: one[0]], *second, *words[one[1] : other[0]], *first, *words[other[1] :]]


def _is_directed(side: Worded, one: NounPhrase, other: NounPhrase) -> bool:
    """Whether it matters which of two is named first: a verb stands between them, or "from" the one "to" the other."""
    between = range(one.last + 1, other.first)
    if any(side.sentence.tokens[index].lower in _JOINING for index in between):
        return False
    if one.preposition == "from" and other.preposition == "to":
        return True
    verbs = [clause.group.lemma for clause in side.sentence.clauses if clause.group.last in between]
    return bool(verbs) and row("both ways").isdisjoint(verbs)


def turned(copied: Copied) -> Contrast | None:
    """Return where one is said to do what is done to it in the other: "has sued Norvik", "has been sued by Norvik"."""
    changed = {word.text for stretch in copied.stretches for side in copied.words(stretch) for word in side}
    if "by" not in changed:
        return None
    for mine in copied.ours.sentence.clauses:
        for yours in copied.theirs.sentence.clauses:
            if _is_turned(copied, mine, yours):
                ours, theirs = _group(copied.ours, mine), _group(copied.theirs, yours)
                return Contrast("opposite", ours, theirs, (mine.group.voice, yours.group.voice))
    return None


def _is_turned(copied: Copied, mine: Clause, yours: Clause) -> bool:
    """Whether two clauses are of one verb and two who take part, each with the other part."""
    if mine.group.lemma != yours.group.lemma or {mine.group.voice, yours.group.voice} != {"active", "passive"}:
        return False
    active, passive = (mine, yours) if mine.group.voice == "active" else (yours, mine)
    sides = (copied.ours, copied.theirs) if mine is active else (copied.theirs, copied.ours)
    heads = [
        (_head(sides[0], active.agent), _head(sides[1], passive.patient)),
        (_head(sides[0], active.patient), _head(sides[1], passive.agent)),
    ]
    return all(one is not None and one == other for one, other in heads)


def _head(side: Worded, phrase: NounPhrase | None) -> str | None:
    return side.sentence.tokens[phrase.head].lower if phrase is not None else None


def _group(side: Worded, clause: Clause) -> tuple[int, int]:
    """Return the words of a verb, with the one behind."""
    group = clause.group
    inside = [index for index, word in enumerate(side.words) if group.first <= word.token <= group.last + 1]
    return inside[0], inside[-1] + 1
