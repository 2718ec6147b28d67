"""Which figures of two articles are likely to answer one question, where no typed question joins them.

Every pair of one family is weighed by the comparisons; a figure takes the partner that fits best in each other article,
if it is that one's best too and fits better than any rival of another amount by a margin.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from types import MappingProxyType
from typing import NamedTuple

from factcheck.claims.claim import Link, Match
from factcheck.linkage.comparisons import Side, compare
from factcheck.linkage.different_events import SourcePair
from factcheck.linkage.figures import Article
from factcheck.linkage.judge import FARTHEST, Judge, opinion, statement
from factcheck.linkage.reasons import reasons
from factcheck.linkage.vetoes import are_apart
from factcheck.linkage.weights import band, band_of, weigh

Pair = tuple[int, int]
"""Places of two claims in their list, the first one before the second."""

_MARGIN = 0.5
"""Lead of a link, in the logarithm of its odds, over that of a rival of another amount. Heuristic: a figure that fits
two partners about as well fits neither for sure."""
_MOST_ARTICLES = 40
"""Articles of one call whose figures are weighed pair by pair. Heuristic: beyond it typed questions and near copies
join what meets, and the time of a call would grow with the square of the articles."""


class Weighing(NamedTuple):
    """What figures are weighed by.

    Args:
        articles: the sources with their figures; none where only typed questions join.
        judge: who is asked whether two claims answer one question, pair by pair in the order of sources and places.
        apart: pairs of sources of different events, of which nothing is weighed.
    """

    articles: Sequence[Article] = ()
    judge: Judge | None = None
    apart: frozenset[SourcePair] = frozenset()


class Weighed(NamedTuple):
    """The links that weight gives.

    Args:
        links: between figures that are likely to answer one question.
        possible: between figures of which that is possible only; they join no claims.
    """

    links: Mapping[Pair, Link] = MappingProxyType({})
    possible: Mapping[Pair, Link] = MappingProxyType({})


class _Candidate(NamedTuple):
    """Two figures that may answer one question, and the weight of what says so.

    Args:
        score: the weight of all.
        pair: the places of their claims.
        levels: how they stand in every respect.
        sides: the figures in their articles.
        opinion: what part of the weight a judge gave.
    """

    score: float
    pair: Pair
    levels: tuple[str, ...]
    sides: tuple[Side, Side]
    opinion: float = 0.0


class _Scale(NamedTuple):
    """How pairs are weighed.

    Args:
        least: the weight from which a pair is a rival of others.
        shown: the lowest band that is shown.
        judge: who is asked of what could reach it.
    """

    least: float
    shown: str
    judge: Judge | None


def likely_links(
    weighing: Weighing,
    places: Mapping[int, int],
    links: Mapping[Pair, Link],
    *,
    strong: int,
    lowest: str = "warning",
) -> Weighed:
    """Return links between claims of figures that are likely to answer one question.

    Args:
        weighing: the figures, and a judge.
        places: the place of each claim in the list of all claims, by identity.
        links: what is known of pairs of claims: a claim that a typed question joins to an article is not weighed there.
        strong: keys that a link of the upper band counts for.
        lowest: the lowest band that is given: "warning", or "possible".
    """
    articles = sorted(weighing.articles, key=lambda article: article.source_id)
    if len(articles) > _MOST_ARTICLES:
        return Weighed()
    scale = _Scale(band(lowest) - _MARGIN, lowest, weighing.judge)
    found: list[_Candidate] = []
    taken = _taken(links, articles, places)
    pairs = combinations(articles, 2)
    for one, other in (pair for pair in pairs if frozenset(each.source_id for each in pair) not in weighing.apart):
        found += _assigned(list(_candidates(one, other, places, links, taken, scale)), one, other, places, scale)
    groups = _Groups(links, articles, places)
    joined = {each.pair: _link(each, strong) for each in _likeliest_first(found, "warning") if groups.join(each.pair)}
    below = _likeliest_first(found, lowest) if lowest == "possible" else ()
    possible = {each.pair: _link(each, strong) for each in below if groups.may_join(each.pair)}
    return Weighed(joined, possible)


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
    scale: _Scale,
) -> Iterator[_Candidate]:
    """Yield the pairs of figures of one family that nothing sets apart and that are rivals at least."""
    for ours in one.figures:
        first = places[id(ours.claim)]
        if other.source_id in taken.get(first, ()):
            continue
        for theirs in other.figures:
            second = places[id(theirs.claim)]
            pair = min(first, second), max(first, second)
            if ours.family != theirs.family or pair in links or one.source_id in taken.get(second, ()):
                continue
            candidate = _weighed((Side(ours, one), Side(theirs, other)), pair, scale)
            if candidate is not None:
                yield candidate


def _weighed(sides: tuple[Side, Side], pair: Pair, scale: _Scale) -> _Candidate | None:
    """Return two figures with their weight; None where they are set apart, or hardly answer one question."""
    if are_apart(*sides):
        return None
    levels = compare(*sides)
    score, given = weigh(levels), 0.0
    if scale.judge is not None and score + FARTHEST >= scale.least:
        given = opinion(scale.judge, *map(statement, sides))
    return _Candidate(score + given, pair, levels, sides, given) if score + given >= scale.least else None


def _assigned(
    candidates: Sequence[_Candidate], one: Article, other: Article, places: Mapping[int, int], scale: _Scale
) -> Iterator[_Candidate]:
    """Yield the candidates that are each figure's best, and better than any rival of another amount by a margin."""
    amounts = {places[id(each.claim)]: each.amount for article in (one, other) for each in article.figures}
    of: dict[int, list[_Candidate]] = defaultdict(list)
    for each in candidates:
        for place in each.pair:
            of[place].append(each)
    for each in candidates:
        if each.score >= band(scale.shown) and all(_leads(each, place, of[place], amounts) for place in each.pair):
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


def _likeliest_first(found: Iterable[_Candidate], lowest: str) -> list[_Candidate]:
    """Return the candidates of a band and those above."""
    shown = (each for each in found if each.score >= band(lowest))
    return sorted(shown, key=lambda candidate: (-candidate.score, candidate.pair))


class _Groups:
    """The claims of figures, joined by typed questions and by the links that are added."""

    def __init__(self, links: Mapping[Pair, Link], articles: Iterable[Article], places: Mapping[int, int]) -> None:
        self._stated = {
            places[id(each.claim)]: (article.source_id, each.amount) for article in articles for each in article.figures
        }
        self._of = {place: {place} for place in self._stated}
        self._apart = {frozenset(pair) for pair, link in links.items() if link.match is Match.OTHER}
        for (first, second), link in links.items():
            if link.match is Match.ONE and first in self._of and second in self._of:
                self._merge(first, second)

    def may_join(self, pair: Pair) -> bool:
        """Whether a link joins two groups, and no claims that exclude each other and no two of one source that
        differ."""
        ours, theirs = (self._of[place] for place in pair)
        if ours is theirs:
            return False
        return not any(frozenset((a, b)) in self._apart or self._are_two_of_one(a, b) for a in ours for b in theirs)

    def join(self, pair: Pair) -> bool:
        """Join two groups where that may be; whether it was done."""
        if not self.may_join(pair):
            return False
        self._merge(*pair)
        return True

    def _are_two_of_one(self, one: int, other: int) -> bool:
        (source, amount), (another, theirs) = self._stated[one], self._stated[other]
        return source == another and amount != theirs

    def _merge(self, first: int, second: int) -> None:
        if self._of[first] is not self._of[second]:
            self._of[first] |= self._of[second]
            for member in self._of[second]:
                self._of[member] = self._of[first]


def _link(candidate: _Candidate, strong: int) -> Link:
    """Return the link of a candidate, with the strongest reasons for it and against it."""
    name = band_of(candidate.score) or "possible"
    words = reasons(candidate.levels, *candidate.sides, band=name)
    if candidate.opinion:
        share = round(100 / (1 + math.exp(-candidate.opinion)))
        words = (*words, f"a judge gives it {share} of 100")
    return Link(Match.ONE, strong if name == "error" else 1, words, is_weighed=True)
