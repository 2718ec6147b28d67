"""Which figures of two articles are likely to answer one question, where no typed question joins them.

Every pair of one family is weighed by the comparisons; a figure takes the partner that fits best in each other article,
if it is that one's best too and fits better than any rival of another amount by a margin.
"""

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from itertools import chain
from types import MappingProxyType
from typing import Any, NamedTuple

from factcheck.claims.claim import Claim, Link, Match
from factcheck.linkage.candidates import MARGIN, Candidate, assigned
from factcheck.linkage.dates import Calendar, Times
from factcheck.linkage.different_events import SourcePair
from factcheck.linkage.figures import Article
from factcheck.linkage.joined import Groups, Pair
from factcheck.linkage.judge import FARTHEST, Judge, opinion, statement
from factcheck.linkage.matters import Matter, of_dates, of_figures
from factcheck.linkage.partners import FEW, partners
from factcheck.linkage.reasons import agreed, reasons
from factcheck.linkage.side import Side
from factcheck.linkage.weighed import compare_if
from factcheck.linkage.weights import band, band_of, weigh
from factcheck.wording import Wording

_AGAIN = Link(Match.ONE, 1, ("one amount in two units",), is_weighed=True)
"""How a figure stands to what states it again."""
_TWO = 2
"""Articles of which something can be linked."""


class Weighing(NamedTuple):
    """What figures are weighed by.

    Args:
        articles: the sources with their figures; none where only typed questions join.
        calendars: the sources with their dates.
        times: the sources with their times of the clock.
        judge: who is asked whether two claims answer one question, pair by pair in the order of sources and places.
        apart: pairs of sources of different events, of which nothing is weighed.
    """

    articles: Sequence[Article] = ()
    calendars: Sequence[Calendar] = ()
    times: Sequence[Times] = ()
    judge: Judge | None = None
    apart: frozenset[SourcePair] = frozenset()


def weigh_claims(stated: Iterable[tuple[Wording, Iterable[Claim]]], judge: Judge | None) -> Weighing:
    """Return what the figures, dates and times of sources are weighed by.

    Args:
        stated: the sources, each with its claims.
        judge: who is asked beside.
    """
    sources = [(wording, tuple(each for each in claims if each.is_weighed)) for wording, claims in stated]
    figures = [(wording, [each for each in claims if each.thing == "figure"]) for wording, claims in sources]
    dates = [(wording, [each for each in claims if each.thing == "date"]) for wording, claims in sources]
    return Weighing(
        tuple(Article(*each) for each in figures),
        tuple(Calendar(*each) for each in dates),
        tuple(Times(*each) for each in dates),
        judge,
    )


class Weighed(NamedTuple):
    """The links that weight gives.

    Args:
        links: between figures that are likely to answer one question.
        possible: between figures of which that is possible only; they join no claims.
        opened: pairs of claims that the links bring together, though typed questions set them apart by what one of them
            does not tell.
    """

    links: Mapping[Pair, Link] = MappingProxyType({})
    possible: Mapping[Pair, Link] = MappingProxyType({})
    opened: frozenset[Pair] = frozenset()


class _Asked(NamedTuple):
    """What is asked for.

    Args:
        lowest: the lowest band that is given.
        strong: keys that a link of the upper band counts for.
    """

    lowest: str
    strong: int


class _Scale(NamedTuple):
    """How pairs are weighed.

    Args:
        shown: the lowest band that is shown.
        judge: who is asked of what could reach it.
        matter: what is weighed.
    """

    shown: str
    judge: Judge | None
    matter: Matter

    @property
    def least(self) -> float:
        """The weight from which a pair is a rival of others."""
        return band(self.shown, self.matter.weights) - MARGIN


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
        places: the number of each claim, by identity; claims that link alike have one.
        links: what is known of numbers: a claim that a typed question joins to an article is not weighed there.
        strong: keys that a link of the upper band counts for.
        lowest: the lowest band that is given: "warning", or "possible".
    """
    stated = ((weighing.articles, of_figures), (weighing.calendars, of_dates), (weighing.times, of_dates))
    asked = _Asked(lowest, strong)
    found = [_likely(articles, matter_of, asked, weighing, places, links) for articles, matter_of in stated]
    return Weighed(
        {pair: link for each in found for pair, link in each.links.items()},
        {pair: link for each in found for pair, link in each.possible.items()},
        frozenset(chain.from_iterable(each.opened for each in found)),
    )


def _likely(
    stated: Sequence[Any],
    matter_of: Callable[[Any, Any], Matter],
    asked: _Asked,
    weighing: Weighing,
    places: Mapping[int, int],
    links: Mapping[Pair, Link],
) -> Weighed:
    """Return the links between claims of one kind: figures, dates or times."""
    if len(stated) < _TWO:
        return Weighed()
    lowest, strong = asked
    articles = sorted(stated, key=lambda article: article.source_id)
    found: list[Candidate] = []
    matter = matter_of(articles[0], articles[1])
    groups = Groups(links, articles, places, lambda one, other: matter.is_open(matter.side(*one), matter.side(*other)))
    taken = _taken(links, articles, places) if len(articles) <= FEW else groups.sources
    pairs = (pair for pair in partners(articles) if frozenset(each.source_id for each in pair) not in weighing.apart)
    for one, other in pairs:
        scale = _Scale(lowest, weighing.judge, matter_of(one, other))
        met = list(_candidates(one, other, places, links, taken, scale))
        found += (each for each in assigned(met, one, other, places) if each.is_of(lowest))
    joined = {each.pair: _link(each, strong) for each in _likeliest_first(found, "warning") if groups.join(each.pair)}
    joined |= _again(articles, places, links, {*chain.from_iterable(joined)}, groups)
    below = _likeliest_first(found, lowest) if lowest == "possible" else ()
    possible = {each.pair: _link(each, strong) for each in below if groups.may_join(each.pair)}
    return Weighed(joined, possible, frozenset(groups.opened))


def _again(
    articles: Iterable[Any], places: Mapping[int, int], links: Mapping[Pair, Link], joined: Set[int], groups: Groups
) -> dict[Pair, Link]:
    """Return the links of what is joined, or that typed questions join, with what states it again in another unit."""
    stated = [(places[id(one)], places[id(other)]) for article in articles for one, other in article.again]
    if not stated:
        return {}
    typed = {place for pair, link in links.items() if link.match is Match.ONE for place in pair}
    pairs = [pair for pair in stated if not typed.union(joined).isdisjoint(pair) and pair[0] != pair[1]]
    return {(min(pair), max(pair)): _AGAIN for pair in pairs if groups.join(pair)}


def _taken(
    links: Mapping[Pair, Link], articles: Iterable[Article], places: Mapping[int, int]
) -> Mapping[int, set[str]]:
    """Map each claim to the articles in which a typed question joins it to one."""
    homes: dict[int, set[str]] = defaultdict(set)
    for article in articles:
        for each in article.figures:
            homes[places[id(each.claim)]].add(article.source_id)
    taken: dict[int, set[str]] = defaultdict(set)
    for (first, second), link in links.items():
        if link.match is Match.ONE and first in homes and second in homes:
            taken[first] |= homes[second]
            taken[second] |= homes[first]
    for number, sources in homes.items():
        if len(sources) > 1:
            taken[number] |= sources
    return taken


def _candidates(
    one: Article,
    other: Article,
    places: Mapping[int, int],
    links: Mapping[Pair, Link],
    taken: Mapping[int, Set[str]],
    scale: _Scale,
) -> Iterator[Candidate]:
    """Yield the pairs of figures of one family that nothing sets apart and that are rivals at least."""
    for ours in one.figures:
        first = places[id(ours.claim)]
        if other.source_id in taken.get(first, ()):
            continue
        for theirs in other.figures:
            second = places[id(theirs.claim)]
            pair = min(first, second), max(first, second)
            if not scale.matter.may_meet(ours, theirs) or first == second or one.source_id in taken.get(second, ()):
                continue
            sides = scale.matter.level(scale.matter.side(ours, one), scale.matter.side(theirs, other))
            candidate = _weighed(sides, pair, scale) if pair not in links or scale.matter.is_open(*sides) else None
            if candidate is not None:
                yield candidate


def _weighed(sides: tuple[Side, Side], pair: Pair, scale: _Scale) -> Candidate | None:
    """Return two figures with their weight; None where they are set apart, or hardly answer one question."""
    if scale.matter.agree(*sides):
        stand = [f"{each.__name__}: {each(*sides)}" for each in scale.matter.comparisons]
        known = max(weigh(stand, scale.matter.weights), band("warning", scale.matter.weights))
        return Candidate(known, pair, (), sides, scale.matter)
    reach = 0.0 if scale.judge is None else FARTHEST
    levels = compare_if(*sides, scale.matter.comparisons, scale.matter.weights, least=scale.least - reach)
    if levels is None or scale.matter.are_apart(*sides):
        return None
    score, given = weigh(levels, scale.matter.weights), 0.0
    if scale.judge is not None and score + FARTHEST >= scale.least:
        given = opinion(scale.judge, *map(statement, sides))
    return Candidate(score + given, pair, levels, sides, scale.matter, given) if score + given >= scale.least else None


def _likeliest_first(found: Iterable[Candidate], lowest: str) -> list[Candidate]:
    """Return the candidates of a band and those above."""
    shown = (each for each in found if each.is_of(lowest))
    return sorted(shown, key=lambda candidate: (-candidate.score, candidate.pair))


def _link(candidate: Candidate, strong: int) -> Link:
    """Return the link of a candidate, with the strongest reasons for it and against it."""
    if not candidate.levels:
        return Link(Match.ONE, 1, (agreed(*candidate.sides),), is_weighed=True)
    weights = candidate.matter.weights
    name = band_of(candidate.score, weights) or "possible"
    words = reasons(candidate.levels, *candidate.sides, band=name, weights=weights)
    if candidate.opinion:
        share = round(100 / (1 + math.exp(-candidate.opinion)))
        words = (*words, f"a judge gives it {share} of 100")
    return Link(Match.ONE, strong if name == "error" else 1, words, is_weighed=True)
