"""Which words of two articles are likely said of one thing, and exclude each other: each with what fits best."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import combinations, product
from typing import NamedTuple

from factcheck.contrasts import Altered
from factcheck.linkage.partners import FEW
from factcheck.linkage.reasons import reasons
from factcheck.linkage.weighed import compare_if
from factcheck.linkage.weights import WORDS, band, band_of, weigh
from factcheck.linkage.words.comparisons import COMPARISONS, WordSide
from factcheck.linkage.words.statements import Stated, Statements
from factcheck.linkage.words.vetoes import are_apart, of_both
from factcheck.values.description import Aspect

_MARGIN = 0.25
"""Lead of a pair, in the logarithm of its odds, over that of a rival that says something else. Heuristic."""


Lines = frozenset[tuple[str, int]]
"""Two sentences, each by the id of its source and its place."""


class _Candidate(NamedTuple):
    """Two words that may be said of one thing, with the weight of what says so."""

    score: float
    levels: tuple[str, ...]
    one: WordSide
    other: WordSide

    @property
    def lines(self) -> Lines:
        """The sentences in which they stand."""
        sides = (self.one, self.other)
        return frozenset((side.article.source_id, side.article.start_of(side.figure)) for side in sides)

    @property
    def order(self) -> tuple[float, int, int, str]:
        """By what candidates are put in order: the likeliest first."""
        one, other = self.one.figure, self.other.figure
        return -self.score, one.place.start, other.place.start, one.family


def find_stated(articles: Sequence[Statements], copied: Set[Lines] = frozenset()) -> Mapping[str, frozenset[Altered]]:
    """Return the words of each article, by its id, of which another article likely says what excludes them.

    Args:
        articles: the sources; of more than a few nothing is weighed.
        copied: sentences of which one is a near copy of the other: there the place tells more than any weight.
    """
    found: dict[str, set[Altered]] = defaultdict(set)
    if 1 < len(articles) <= FEW:
        for one, other in combinations(sorted(articles, key=lambda each: each.source_id), 2):
            for candidate in likely(one, other, copied):
                for source_id, altered in _altered(candidate):
                    found[source_id].add(altered)
    return {source_id: frozenset(words) for source_id, words in found.items()}


def likely(one: Statements, other: Statements, copied: Set[Lines] = frozenset()) -> Iterator[_Candidate]:
    """Yield the pairs of words of two articles that are likely said of one thing, the likeliest of each place."""
    taken: set[tuple[int, int]] = set()
    found = (each for each in _candidates(one, other) if each.lines not in copied)
    candidates = sorted(found, key=lambda each: each.order)
    for each in candidates:
        places = [(0, each.one.figure.place.start), (1, each.other.figure.place.start)]
        if each.score < band("warning", WORDS) or not taken.isdisjoint(places):
            continue
        if all(_leads(each, rival) for rival in candidates):
            taken.update(places)
            yield each


def _candidates(one: Statements, other: Statements) -> Iterator[_Candidate]:
    least = band("warning", WORDS) - _MARGIN
    for family in (each for each in one.by_family if each in other.by_family):
        for mine, yours in product(_missing(family, one, other), _missing(family, other, one)):
            sides = WordSide(mine, one), WordSide(yours, other)
            if of_both(*sides):
                continue
            levels = compare_if(*sides, COMPARISONS, WORDS, least=least)
            if levels is None or are_apart(*sides) or not mine.value.relation(yours.value).is_conflict:
                continue
            yield _Candidate(weigh(levels, WORDS), levels, *sides)


def _missing(family: str, here: Statements, there: Statements) -> Sequence[Stated]:
    """Return the words of a family that another article lacks: of two words none has both."""
    return [each for each in here.by_family[family] if (family, each.amount) not in there.held]


def _leads(candidate: _Candidate, rival: _Candidate) -> bool:
    """Whether no rival of the same word that says something else is near."""
    ours, theirs = (candidate.one.figure, candidate.other.figure), (rival.one.figure, rival.other.figure)
    if ours[0].family != theirs[0].family:
        return True
    same = [mine.amount == yours.amount for mine, yours in zip(ours, theirs, strict=True)]
    return same[0] == same[1] or rival.score + _MARGIN <= candidate.score


def _altered(candidate: _Candidate) -> Iterator[tuple[str, Altered]]:
    """Yield both words of a pair, each with the id of its source."""
    sides = candidate.one, candidate.other
    slot = " ".join(f"{side.article.source_id} {side.figure.place.start}" for side in sides)
    name = band_of(candidate.score, WORDS) or "possible"
    why = reasons(candidate.levels, *sides, band=name, weights=WORDS)  # type: ignore[arg-type]
    for side in sides:
        figure = side.figure
        altered = Altered(
            figure.place, _aspect(figure), figure.amount, (f"{figure.family} {slot}",), figure.family, why
        )
        yield side.article.source_id, altered


def _aspect(figure: Stated) -> Aspect:
    value = figure.value
    return value.aspect if value.kind == "description" else "alternative"
