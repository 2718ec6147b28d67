"""What a figure that nothing tells takes from the figure before it, in a list or in the sentence before."""

from collections.abc import Callable, Iterator

from factcheck.linkage.attributes.cues import Cues, families, words_of
from factcheck.linkage.attributes.spots import Spot, families_of
from factcheck.mentions.mention import Mention

Read = Callable[[Cues, Mention], str]
LISTED, INCLUDED, SENTENCE, BEFORE = 0.95, 1.4, 1.95, 3.2
"""Costs of a figure of one list before it, of one of those that are included, of one in its sentence, and of one in the
sentence before, or of a noun there. Heuristic, found on labelled figures."""
_LIST = 7
"""Words between two figures of one list. Heuristic."""
_VERBS = frozenset({"verb", "auxiliary", "stop", "relative"})
"""What stands between two figures of two predicates."""
_OPEN, _CHANGE = "count:", "change:"


def carried(cues: Cues, mention: Mention, spot: Spot, read: Read) -> Iterator[tuple[float, str]]:
    """Yield what a figure tells if it is of what the figure before it is, with its cost.

    Args:
        cues: of its sentence.
        mention: the figure.
        spot: where it stands.
        read: gives what another figure tells.
    """
    mate = _mate(cues, mention, spot)
    if mate is not None:
        is_of_list = mention.quantity.head is None or _is_included(cues, mention)
        cost = LISTED if mention.quantity.head is None else INCLUDED
        near = [(cost, _fitting(read(cues, mate), spot))] if is_of_list else []
        yield from ((cost, attribute) for cost, attribute in near if attribute)
    if mention.quantity.head is None and (mate is None or not near[0][1]):
        yield from _farther(cues, mention, spot, read)


def _farther(cues: Cues, mention: Mention, spot: Spot, read: Read) -> Iterator[tuple[float, str]]:
    """Yield what the last figure of the kind in its sentence tells, else what the sentence before does."""
    earlier = _earlier(cues, mention, spot)
    if earlier is not None:
        yield from ((SENTENCE, name) for name in filter(None, [_fitting(read(cues, earlier), spot)]))
    elif (before := cues.before()) is not None:
        yield from ((BEFORE, attribute) for attribute in _of_sentence(before, spot, read))


def _mate(cues: Cues, mention: Mention, spot: Spot) -> Mention | None:
    """Return the figure before it in one list: "to 120 from 98", "34 and 56 percent"."""
    before = [each for each in cues.figures if each.place.end <= mention.place.start]
    if not before:
        return None
    end = cues.sentence.bounds(before[-1].place)[1]
    between = cues.sentence.tags[end : spot.first]
    if len(between) > _LIST or any(tag.word_class in _VERBS for tag in between):
        return None
    is_joined = not between or any(tag.lemma in words_of("joining") for tag in between)
    return before[-1] if is_joined else None


def _earlier(cues: Cues, mention: Mention, spot: Spot) -> Mention | None:
    """Return the last figure of the kind that its sentence names before it."""
    before = (each for each in reversed(cues.figures) if each.place.end <= mention.place.start)
    return next((each for each in before if families_of(each) & spot.families), None)


def _is_included(cues: Cues, mention: Mention) -> bool:
    """Whether a figure is one of a list of those included: "The dead include two doctors and three nurses"."""
    first = cues.sentence.bounds(mention.place)[0]
    return not words_of("included").isdisjoint(token.lower for token in cues.sentence.tokens[:first])


def _of_sentence(before: Cues, spot: Spot, read: Read) -> Iterator[str]:
    """Yield what the sentence before tells of: by its last figure of the kind, or by the noun that names one."""
    figures = (each for each in reversed(before.figures) if families_of(each) & spot.families)
    figure = next(figures, None)
    if figure is not None:
        yield from filter(None, [_fitting(read(before, figure), spot)])
        return
    named = [cue.attribute for cue in before.nouns if cue.kind == "named"]
    yield from (name for name in named[-1:] if families()[name] & spot.families)


def _fitting(attribute: str, spot: Spot) -> str:
    """Return an attribute that a figure of these families may tell; empty where it cannot."""
    base = attribute.removeprefix(_CHANGE)
    if base.startswith(_OPEN):
        return base if "count" in spot.families else ""
    return base if families().get(base, frozenset()) & spot.families else ""
