"""Of which time a figure is, and whether of the whole: by the clause that it stands in."""

from collections.abc import Iterator
from typing import Literal

from factcheck.document.verbs import VerbGroup
from factcheck.linkage.attributes.cues import Cues, words_of
from factcheck.linkage.attributes.distances import rate_of
from factcheck.linkage.attributes.spots import Spot

Time = Literal["past", "now", "forecast", "planned"]
Scope = Literal["whole", "part", "per", "change", "cumulative"]

_BEFORE, _BEHIND = 4, 3
"""Words before a figure and behind it that say whether it is of a part, or for each. Heuristic."""
_NEAR = 6
"""Words around a figure in which it is said to have run up: "so far". Heuristic."""
_CLAUSE = 8
"""Words before a figure in which it is said to be expected or planned, besides those of its verb. Heuristic."""
_WILL = frozenset({"will", "shall", "'ll"})


def time_of(cues: Cues, spot: Spot) -> Time:
    """Return the time that a figure is of: what was, what is, what is expected, what is planned.

    Args:
        cues: of its sentence.
        spot: where the figure stands.
    """
    if spot.clause is None:
        return "past"
    group, words = spot.clause.group, frozenset(_words_before(cues, spot))
    is_modal = group.modal not in _WILL and group.modal in words_of("expected")
    if is_modal or not words_of("expected").isdisjoint(words):
        return "forecast"
    if group.tense == "future" or not words_of("planned").isdisjoint(words):
        return "planned"
    return "now" if group.tense == "present" else "past"


def _words_before(cues: Cues, spot: Spot) -> Iterator[str]:
    """Yield the words before a figure in its clause, and in those that it completes ("proposed to cut 200"); no names,
    such as those of months."""
    first = max(_start(cues, spot), spot.first - _CLAUSE)
    for index, token in enumerate(cues.sentence.tokens[first : spot.first], first):
        if not index or not token.text[:1].isupper():
            yield token.lower


def _start(cues: Cues, spot: Spot) -> int:
    """Return the token with which the clause of a figure begins, if "and" joins it to one before: "proposed it in May
    and has received 300,000 comments"."""
    clauses, group = cues.sentence.clauses, spot.clause.group if spot.clause is not None else None
    if group is None or group.first >= spot.first or not group.is_finite or _is_plain(cues, group):
        return 0
    tags = cues.sentence.tags
    start = next((at for at in range(group.first - 1, -1, -1) if tags[at].word_class == "coordinator"), 0)
    has_verb_before = any(clause.group.last < start for clause in clauses)
    is_own = not any(start < clause.group.first < group.first for clause in clauses)
    return start if has_verb_before and is_own else 0


def _is_plain(cues: Cues, group: VerbGroup) -> bool:
    """Whether a verb stands in a form that "would" before it may govern: "would close two plants and cut 300 jobs"."""
    return cues.sentence.tokens[group.last].lower == group.lemma


def scope_of(cues: Cues, spot: Spot, attribute: str, *, is_change: bool) -> Scope:
    """Return whether a figure is of the whole, of a part, for each, a change, or run up over time.

    Args:
        cues: of its sentence.
        spot: where the figure stands.
        attribute: what it tells.
        is_change: whether it is by how much something rose or fell.
    """
    if is_change:
        return "change"
    words = [token.lower for token in cues.sentence.tokens]
    before, behind = words[max(0, spot.first - _BEFORE) : spot.first], words[spot.number_end : spot.end + _BEHIND]
    around = f" {' '.join(before)} * {' '.join(behind)} "
    if _stands(around, "each") or _is_of_each(spot) or rate_of(cues, spot) < spot.number_end:
        return "per"
    if _stands(around, "part"):
        return "part"
    near = f" {' '.join((*words[max(0, spot.first - _NEAR) : spot.first], *words[spot.end : spot.end + _NEAR]))} "
    return "cumulative" if attribute in words_of("run_up") or _stands(near, "running") else "whole"


def _is_of_each(spot: Spot) -> bool:
    """Whether a figure is that of each of those that act: "each day without work costs it"."""
    return spot.subject is not None and spot.subject.determiner in words_of("each")


def _stands(text: str, name: str) -> bool:
    return any(f" {word} " in text for word in words_of(name))
