"""Which articles are laid side by side: of few every two, of many each with those that can tell most of it."""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from itertools import combinations

from factcheck.linkage.figures import Article

FEW = 40
"""Articles up to which every two are laid side by side: the time of a call grows with their square. Heuristic."""
_HUBS = 6
"""Articles that all others are laid beside: together they hold most of what is counted. Heuristic: what many articles
tell, some of them tell too."""
_RARE = 6
"""Articles that hold a word or a figure at most for it to be rare. Heuristic."""
_NEAREST = 3
"""Articles beside which one is laid for the rare things that they share, those that share most. Heuristic."""

Pair = tuple[int, int]


def partners(articles: Sequence[Article]) -> Iterator[tuple[Article, Article]]:
    """Yield the pairs of articles whose figures are weighed.

    Args:
        articles: in order.
    """
    pairs = combinations(range(len(articles)), 2) if len(articles) <= FEW else sorted(_some(articles))
    for first, second in pairs:
        yield articles[first], articles[second]


def _some(articles: Sequence[Article]) -> set[Pair]:
    """Return the pairs of each article with the hubs and with those that share most rare things with it."""
    hubs = _hubs([{(each.family, each.noun, each.amount) for each in article.figures} for article in articles])
    pairs = {(min(hub, place), max(hub, place)) for hub in hubs for place in range(len(articles)) if place != hub}
    return pairs.union(_nearest([_things(article) for article in articles]))


def _hubs(held: Sequence[set[Hashable]]) -> list[int]:
    """Return the places of the articles that together hold what most articles hold, one after the other."""
    holders = Counter(each for those in held for each in those)
    hubs: list[int] = []
    covered: set[Hashable] = set()
    for _ in range(_HUBS):
        gains = (sum(holders[each] for each in those if each not in covered) for those in held)
        best = max(enumerate(gains), key=lambda placed: (placed[1], -placed[0]))[0]
        hubs.append(best)
        covered |= held[best]
    return hubs


def _things(article: Article) -> set[Hashable]:
    """Return what figures of an article are known by, each with the family of the figure."""
    return {
        (each.family, thing)
        for each in article.figures
        for thing in (each.amount, each.noun, each.subject, *each.stems)
        if thing
    }


def _nearest(held: Sequence[set[Hashable]]) -> Iterator[Pair]:
    """Yield the pairs of articles that share rare things, for each the few that share most."""
    holders: dict[Hashable, list[int]] = defaultdict(list)
    for place, things in enumerate(held):
        for thing in things:
            holders[thing].append(place)
    shared: Mapping[int, Counter[int]] = defaultdict(Counter)
    for places in holders.values():
        if len(places) <= _RARE:
            for first, second in combinations(places, 2):
                shared[first][second] += 1
                shared[second][first] += 1
    for place, counted in shared.items():
        ranked = sorted(counted.items(), key=lambda item: (-item[1], item[0]))
        yield from ((min(place, other), max(place, other)) for other, _ in ranked[:_NEAREST])
