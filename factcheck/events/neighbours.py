"""Which articles are worth holding against each other: those that share rare names and words.

Articles are looked up by their heaviest terms. Of a term that many have, each is held only against those that stand
next to it by day, so that the work grows with the number of articles and not with its square.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from factcheck.events.profile import Profile

_BESIDE = 32
"""Articles before and behind, of those with one term, that an article is looked up beside. Heuristic."""
_NEIGHBOURS = 32
"""Articles that an article is held against at most, those that share the heaviest terms. Heuristic."""

Pair = tuple[int, int]
"""Places of two articles, the first before the second."""


def neighbours(profiles: Sequence[Profile]) -> Iterator[Pair]:
    """Yield the pairs of articles to hold against each other, each once.

    Args:
        profiles: of the articles, in the order of their days.
    """
    keys = [profile.keys for profile in profiles]
    holders: dict[str, list[int]] = defaultdict(list)
    at: list[dict[str, int]] = []
    for place, own in enumerate(keys):
        at.append({key: len(holders[key]) for key in own})
        for key in own:
            holders[key].append(place)
    seen: set[Pair] = set()
    for place, own in enumerate(keys):
        shared: dict[int, float] = defaultdict(float)
        for key, weight in own.items():
            here = at[place][key]
            for other in holders[key][max(0, here - _BESIDE) : here + _BESIDE + 1]:
                shared[other] += weight * keys[other][key]
        shared.pop(place, None)
        for other in sorted(shared, key=lambda other: (-shared[other], other))[:_NEIGHBOURS]:
            pair = (min(place, other), max(place, other))
            if pair not in seen:
                seen.add(pair)
                yield pair
