"""Which sources are likely of different events: nothing of theirs is compared, and the report says so."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from itertools import combinations
from typing import NamedTuple

from factcheck.frozen import Frozen
from factcheck.inflection import counted
from factcheck.lexicon import table
from factcheck.linkage.stories import Story, weigh

_SHORTEST = 40
"""Content words of a story at least: a few sentences on one event may share hardly a word. Heuristic: below it one
event in a hundred looks like two."""
_MOST_SOURCES = 40
"""Sources of one call that are laid side by side. Heuristic: the time of a call would grow with their square."""
_SHOWN = 3
"""Names that are shown as evidence."""
_MONTH = 32
"""Days between two sources from which they are rarely of one event."""

SourcePair = frozenset[str]
"""The ids of two sources."""


class DifferentEvents(Frozen):
    """A source that is likely of another event than others.

    Args:
        source_id: the source.
        other_ids: the others, sorted.
        reasons: what tells so, a line each.
    """

    source_id: str
    other_ids: tuple[str, ...]
    reasons: tuple[str, ...]


class Apart(NamedTuple):
    """Pairs of sources by the odds that they are of two events.

    Args:
        surely: of two events, whatever they say.
        perhaps: rather of two events than of one, or a month apart: they are where they conflict and agree nowhere.
    """

    surely: frozenset[SourcePair] = frozenset()
    perhaps: frozenset[SourcePair] = frozenset()


def are_comparable(story: Story) -> bool:
    """Whether a story is long enough to say what event it is of."""
    return story.length >= _SHORTEST


def find_apart(stories: Sequence[Story]) -> Apart:
    """Return the pairs of sources that are likely of two events.

    Args:
        stories: of all sources; short ones, and more than 40, are of one event until said otherwise.
    """
    long = [story for story in stories if are_comparable(story)]
    if len(long) > _MOST_SOURCES:
        return Apart()
    bands = {name: float(row.weight) for name, row in table("story_weights")["bands"].items()}
    surely, perhaps = set(), set()
    for one, other in combinations(long, 2):
        pair, score = frozenset((one.source_id, other.source_id)), weigh(one, other)
        if score >= bands["apart"]:
            surely.add(pair)
        elif score >= bands["doubtful"] or _days_between(one, other) >= _MONTH:
            perhaps.add(pair)
    return Apart(frozenset(surely), frozenset(perhaps))


def _days_between(one: Story, other: Story) -> int:
    """Return the days between two stories; none where a day is not known."""
    return abs(one.day - other.day) if one.day is not None and other.day is not None else 0


def different_events(stories: Sequence[Story], apart: Set[SourcePair]) -> tuple[DifferentEvents, ...]:
    """Return which sources are of other events than which: each pair once, under the source that is in most of them.

    Args:
        stories: of all sources, in the order given.
        apart: pairs of sources of different events.
    """
    by_id = {story.source_id: story for story in stories}
    left, found = set(apart), []
    while left:
        counts = Counter(source_id for pair in left for source_id in pair)
        odd = max(reversed(by_id), key=lambda source_id: counts[source_id])
        found.append(_of_another_event(odd, {pair for pair in left if odd in pair}, by_id))
        left = {pair for pair in left if odd not in pair}
    return tuple(found)


def _of_another_event(odd: str, pairs: Iterable[SourcePair], stories: Mapping[str, Story]) -> DifferentEvents:
    others = sorted(source_id for pair in pairs for source_id in pair - {odd})
    reasons = _reasons(stories[odd], [stories[other] for other in others])
    return DifferentEvents(source_id=odd, other_ids=tuple(others), reasons=tuple(reasons))


def _reasons(odd: Story, others: Sequence[Story]) -> Iterator[str]:
    """Yield what tells a story from others: names that they lack, names that it lacks, and the days between."""
    if names := _only_in(odd, others):
        yield f"only it names {', '.join(names)}"
    if names := _only_in(others[0], [odd]):
        yield f"it does not name {', '.join(names)}"
    if (days := min(_days_between(odd, each) for each in others)) >= _MONTH:
        yield f"they came out {counted(days, 'day')} apart"


def _only_in(story: Story, others: Iterable[Story]) -> list[str]:
    """Return prominent names of a story, as it writes them, that others do not have: those most often named first."""
    others = list(others)
    written: dict[str, str] = {}
    for key, mention in story.named:
        if key in story.prominent and not any(other.holds(key, story) for other in others):
            written.setdefault(key, mention.whole.text)
    ordered = sorted(written, key=lambda key: (-story.names[key], key))
    return [written[key] for key in ordered[:_SHOWN]]
