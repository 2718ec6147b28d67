"""Near copies -> Altered: at which places of a sentence that two sources share they exclude each other.

Numbers, dates, names and quotations at one place are compared as what they are; here it is all other words: the two
sentences are laid side by side, and what stands in the stretches that differ is looked up in a table of words that
exclude each other, and weighed by grammar. Another wording is none of these.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain

from factcheck.contrasts.contrast import Altered, Contrast
from factcheck.contrasts.excluded import called, excluded, negated, ordered, prefixed, shared
from factcheck.contrasts.stretches import Copied, Stretch, lay, merged
from factcheck.contrasts.swapped import swapped, turned
from factcheck.contrasts.titled import titled
from factcheck.contrasts.words import Word, Worded, worded
from factcheck.document.classes import is_number
from factcheck.near_copies import Couple, Line, NearCopies
from factcheck.source import Span

__all__ = ["Altered", "Contrast", "find_altered", "joined"]

_MOST_STRETCHES = 4
"""Stretches in which two sentences differ, above which one is written anew. Heuristic."""
_LIKENESS = 0.6
"""Share of words that two sentences have in one order. Heuristic: below, they share words of one event."""
_MOST_CONTRASTS = 2
"""Contrasts of two sentences, above which they are a form filled in twice. Heuristic."""

_JUDGES: tuple[Callable[[Copied, Stretch], Contrast | None], ...] = (
    negated,
    titled,
    ordered,
    shared,
    excluded,
    prefixed,
    called,
)


def find_altered(near_copies: Iterable[NearCopies]) -> Mapping[str, frozenset[Altered]]:
    """Return the words of each source, by its id, in whose place another source has words that exclude them."""
    found: dict[str, set[Altered]] = defaultdict(set)
    for each in near_copies:
        for couple in each.couples:
            for ours, theirs in _altered(couple):
                slots = (f"{couple.one} {ours.place.start} {couple.other} {theirs.place.start}",)
                found[couple.one].add(ours._replace(slots=slots))
                found[couple.other].add(theirs._replace(slots=slots))
    return joined([found])


def joined(parts: Iterable[Mapping[str, Iterable[Altered]]]) -> Mapping[str, frozenset[Altered]]:
    """Return the words of each source that several find altered, each once with all pairs of places that it fills."""
    found: dict[str, dict[Altered, set[str]]] = defaultdict(lambda: defaultdict(set))
    for source_id, words in chain.from_iterable(part.items() for part in parts):
        for altered in words:
            found[source_id][altered._replace(slots=())].update(altered.slots)
    return {
        source_id: frozenset(altered._replace(slots=tuple(sorted(slots))) for altered, slots in each.items())
        for source_id, each in found.items()
    }


def _altered(couple: Couple) -> Iterator[tuple[Altered, Altered]]:
    """Yield the words of two sentences that exclude each other."""
    lines = couple.ours, couple.theirs
    if _written(lines[0]) == _written(lines[1]):
        return
    copied = lay(*(worded(line.sentence, line.mentions) for line in lines))
    for aspect, ours, theirs, stated in _contrasts(copied):
        places = _span(copied.ours, ours), _span(copied.theirs, theirs)
        yield Altered(places[0], aspect, stated[0], ()), Altered(places[1], aspect, stated[1], ())


def _written(line: Line) -> str:
    span = line.sentence.span
    return line.sentence.text[span.start : span.end]


def _span(side: Worded, place: tuple[int, int]) -> Span:
    """Return where some words stand; the word before, where there are none."""
    first, end = place if place[0] < place[1] else (max(0, place[0] - 1), max(1, place[0]))
    tokens = side.sentence.tokens
    return Span(tokens[side.words[first].token].start, tokens[side.words[end - 1].token].end)


def _contrasts(copied: Copied) -> Sequence[Contrast]:
    """Return the contrasts of two sentences; none where they differ too much to be one sentence."""
    stretches = merged(copied.stretches)
    if not stretches or len(stretches) > _MOST_STRETCHES or copied.likeness < _LIKENESS:
        return ()
    if (turn := swapped(copied) or turned(copied)) is not None:
        return (turn,)
    judged = [(stretch, _judge(copied, stretch)) for stretch in stretches]
    if any(contrast is None and _is_filled_in(copied, stretch) for stretch, contrast in judged):
        return ()
    found = _each_once(contrast for _, contrast in judged if contrast is not None)
    return () if len(found) > _MOST_CONTRASTS or _denies_twice(found) else found


def _denies_twice(contrasts: Iterable[Contrast]) -> bool:
    """Whether a negation only moves: "I do not feel that we were", "I feel that we were not"."""
    return sum(contrast.aspect == "whether" for contrast in contrasts) > 1


def _each_once(contrasts: Iterable[Contrast]) -> list[Contrast]:
    """Return contrasts, of those that meet the first: two stretches may be in one title."""
    found: list[Contrast] = []
    for contrast in contrasts:
        if not any(each.ours[0] < contrast.ours[1] and contrast.ours[0] < each.ours[1] for each in found):
            found.append(contrast)
    return found


def _judge(copied: Copied, stretch: Stretch) -> Contrast | None:
    found = (judge(copied, stretch) for judge in _JUDGES)
    return next((contrast for contrast in found if contrast is not None), None)


def _is_figure(word: Word) -> bool:
    return word.tag.word_class == "number" or is_number(word.text)


def _is_filled_in(copied: Copied, stretch: Stretch) -> bool:
    """Whether two sentences have another figure, date or name at a place, as a form that is filled in twice."""
    ours, theirs = (
        {word.text.removesuffix("th") for word in words if word.is_name or word.text[:1].isdigit() or _is_figure(word)}
        for words in copied.words(stretch)
    )
    return bool(ours and theirs) and ours.isdisjoint(theirs)
