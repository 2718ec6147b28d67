"""Which figures of two articles are likely to answer one question, where no typed question joins them.

Every pair of one family is weighed by the comparisons; a figure takes the partner that fits best in each other article,
if it is that one's best too and fits better than any rival of another amount by a margin.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations
from typing import NamedTuple

from factcheck.claims.claim import Link, Match
from factcheck.lexicon import table
from factcheck.linkage.comparisons import Side, compare
from factcheck.linkage.figures import Article
from factcheck.linkage.vetoes import are_apart

Pair = tuple[int, int]
"""Places of two claims in their list, the first one before the second."""

_MARGIN = 0.5
"""Lead of a link, in the logarithm of its odds, over that of a rival of another amount. Heuristic: a figure that fits
two partners about as well fits neither for sure."""
_SHOWN_FOR, _SHOWN_AGAINST = 3, 2
"""Reasons that a link shows, for and against."""
_MOST_ARTICLES = 40
"""Articles of one call whose figures are weighed pair by pair. Heuristic: beyond it typed questions and near copies
join what meets, and the time of a call would grow with the square of the articles."""


class _Candidate(NamedTuple):
    """Two figures that may answer one question, and the weight of what says so."""

    score: float
    pair: Pair
    levels: tuple[str, ...]


def likely_links(
    articles: Sequence[Article], places: Mapping[int, int], links: Mapping[Pair, Link], *, strong: int
) -> dict[Pair, Link]:
    """Return links between claims of figures that are likely to answer one question.

    Args:
        articles: the sources with their figures.
        places: the place of each claim in the list of all claims, by identity.
        links: what is known of pairs of claims: a claim that a typed question joins to an article is not weighed there.
        strong: keys that a link of the upper band counts for.
    """
    if len(articles) > _MOST_ARTICLES:
        return {}
    found: list[_Candidate] = []
    taken = _taken(links, articles, places)
    for one, other in combinations(articles, 2):
        found += _assigned(list(_candidates(one, other, places, links, taken)), one, other, places)
    return {each.pair: _link(each, strong) for each in _merging(found, links, articles, places)}


def _taken(
    links: Mapping[Pair, Link], articles: Iterable[Article], places: Mapping[int, int]
) -> Mapping[int, set[str]]:
    """Map each claim to the articles in which a typed question joins it to one."""
    home = {places[id(each.claim)]: article.source_id for article in articles for each in article.figures}
    taken: dict[int, set[str]] = defaultdict(set)
    for (first, second), link in links.items():
        if link.match is Match.ONE and first in home and second in home:
            taken[first].add(home[second])
            taken[second].add(home[first])
    return taken


def _candidates(
    one: Article,
    other: Article,
    places: Mapping[int, int],
    links: Mapping[Pair, Link],
    taken: Mapping[int, set[str]],
) -> Iterator[_Candidate]:
    """Yield the pairs of figures of one family that nothing sets apart and whose weight is above the lowest band."""
    for ours in one.figures:
        first = places[id(ours.claim)]
        if other.source_id in taken.get(first, ()):
            continue
        for theirs in other.figures:
            second = places[id(theirs.claim)]
            pair = min(first, second), max(first, second)
            if ours.family != theirs.family or pair in links or one.source_id in taken.get(second, ()):
                continue
            if are_apart(Side(ours, one), Side(theirs, other)):
                continue
            levels = compare(Side(ours, one), Side(theirs, other))
            score = weigh(levels)
            if score >= band("warning") - _MARGIN:
                yield _Candidate(score, pair, levels)


def weigh(levels: Iterable[str]) -> float:
    """Return the logarithm of the odds that two figures answer one question.

    Args:
        levels: how they stand in every respect.
    """
    weights = _weights()
    return weights["start"] + sum(weights.get(level, 0.0) for level in levels)


def band(name: str) -> float:
    """Return the least weight of a band: "warning", "error"."""
    return float(table("link_weights")["bands"][name].weight)


@cache
def _weights() -> Mapping[str, float]:
    rows = table("link_weights")["weights"]
    return {level: float(row.weight) for level, row in rows.items()}


def _assigned(
    candidates: Sequence[_Candidate], one: Article, other: Article, places: Mapping[int, int]
) -> Iterator[_Candidate]:
    """Yield the candidates that are each figure's best, and better than any rival of another amount by a margin."""
    amounts = {places[id(each.claim)]: each.amount for article in (one, other) for each in article.figures}
    of: dict[int, list[_Candidate]] = defaultdict(list)
    for each in candidates:
        for place in each.pair:
            of[place].append(each)
    for each in candidates:
        if each.score >= band("warning") and all(_leads(each, place, of[place], amounts) for place in each.pair):
            yield each


def _leads(candidate: _Candidate, place: int, all_of: Iterable[_Candidate], amounts: Mapping[int, object]) -> bool:
    """Whether a candidate is the best of a figure, and no rival of another amount is near."""
    partner = _partner(candidate, place)
    for rival in all_of:
        theirs = _partner(rival, place)
        margin = 0.0 if amounts[theirs] == amounts[partner] else _MARGIN
        if (
            rival is not candidate
            and rival.score + margin > candidate.score
            and not (margin == 0.0 and rival.score == candidate.score)
        ):
            return False
    return True


def _partner(candidate: _Candidate, place: int) -> int:
    first, second = candidate.pair
    return second if place == first else first


def _merging(
    found: Iterable[_Candidate], links: Mapping[Pair, Link], articles: Iterable[Article], places: Mapping[int, int]
) -> Iterator[_Candidate]:
    """Yield the candidates, the likeliest first, that join no claims that exclude each other and no two of one source
    that differ."""
    stated = {
        places[id(each.claim)]: (article.source_id, each.amount) for article in articles for each in article.figures
    }
    groups = _typed_groups(stated, links)
    apart = {frozenset(pair) for pair, link in links.items() if link.match is Match.OTHER}
    for each in sorted(found, key=lambda candidate: (-candidate.score, candidate.pair)):
        ours, theirs = groups[each.pair[0]], groups[each.pair[1]]
        if ours is theirs:
            continue
        if any(frozenset((a, b)) in apart or _are_two_of_one(stated[a], stated[b]) for a in ours for b in theirs):
            continue
        _join(groups, *each.pair)
        yield each


def _typed_groups(places: Iterable[int], links: Mapping[Pair, Link]) -> dict[int, set[int]]:
    """Map each place to those that typed questions join it to, and itself."""
    groups = {place: {place} for place in places}
    for (first, second), link in links.items():
        if link.match is Match.ONE and first in groups and second in groups:
            _join(groups, first, second)
    return groups


def _are_two_of_one(one: tuple[str, object], other: tuple[str, object]) -> bool:
    return one[0] == other[0] and one[1] != other[1]


def _join(groups: dict[int, set[int]], first: int, second: int) -> None:
    if groups[first] is not groups[second]:
        groups[first] |= groups[second]
        for member in groups[second]:
            groups[member] = groups[first]


def _link(candidate: _Candidate, strong: int) -> Link:
    """Return the link of a candidate, with the strongest reasons for it and against it."""
    rows, weights = table("link_weights")["weights"], _weights()
    ordered = sorted(candidate.levels, key=lambda level: -weights.get(level, 0.0))
    for_it = [rows[level].words for level in ordered if weights.get(level, 0.0) > 0 and rows[level].words]
    against = [rows[level].words for level in reversed(ordered) if weights.get(level, 0.0) < 0 and rows[level].words]
    share = round(100 / (1 + math.exp(-candidate.score)))
    words = [f"likely one question, as {share} in 100 such pairs are: {'; '.join(for_it[:_SHOWN_FOR])}"]
    if against:
        words.append(f"against it: {'; '.join(against[:_SHOWN_AGAINST])}")
    return Link(Match.ONE, strong if candidate.score >= band("error") else 1, tuple(words))
