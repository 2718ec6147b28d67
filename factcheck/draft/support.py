"""Whether a figure of a source supports one of a draft that no question joins it to: an equal amount of that dimension,
with no opposite beside it, among words that tell of the same.

A free paraphrase turns its sentences round and takes other nouns and verbs; the figures it keeps.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from factcheck.claims import SourceClaims
from factcheck.draft.figures import Figures
from factcheck.draft.shares import as_share
from factcheck.draft.surroundings import Surroundings, Text
from factcheck.mentions.mention import Mention
from factcheck.values.amounts import as_one_amount, digits_of, dimension_of, is_figure
from factcheck.values.kindred_nouns import are_apart, kinds_of
from factcheck.values.relation import Comparison

_LEAST = 2
"""Points of evidence that a figure needs to support another. Heuristic: tuned on drafts of our own, right and with
slips,
and on sources of other events."""
_MOST_SHARED = 3
"""Shared words that count at most. Heuristic: more tell nothing further."""
_TELLING = 2
"""Significant digits by which a figure is kept apart from most others. Heuristic."""
_LEAD, _LEAD_MORE = 1.1, 0.25
"""How much better another figure fits, as a multiple and beyond it, so that the equal one tells of something else.
Heuristic: tuned with the evidence, on figures put in each other's place."""
_TAKEN = 0.5
"""How far another figure counts that the draft has too: it may stand for itself. Heuristic."""
_NOUN = 0.2
"""What the same noun adds to the fit of a figure, for each of its points. Heuristic."""
ONE_NOUN = 2
"""Points of two figures that count one thing; one point is that of two that may."""
_TWO_NOUNS = -2
"""Points of two figures that count two things."""
_FEW = 12
"""Figures of one dimension among which one may be the only one that is left. Heuristic."""


class Support:
    """The figures of a draft and of its sources, to be asked which of these supports one of those.

    Args:
        draft: what the draft says.
        sources: what each of its sources says.
        texts: the draft and its sources, by id, to be asked what stands around their mentions.
    """

    def __init__(self, draft: SourceClaims, sources: Sequence[SourceClaims], texts: Mapping[str, Text]) -> None:
        self.texts = texts
        self._ours = Figures(draft.reading.mentions, self._around)
        self._theirs = Figures(chain.from_iterable(each.reading.mentions for each in sources), self._around)
        self._taken: dict[int, bool] = {}
        self._rivals: dict[int, list[tuple[Mention, float]]] = {}

    def of(self, group: Iterable[Mention]) -> Iterator[tuple[Mention, Comparison]]:
        """Yield the figures of sources that support a statement of a draft, with how they stand to it."""
        for mention in (each for each in group if is_figure(each.value)):
            yield from self._as_shares(mention)
            equal = list(self._theirs.equal(mention))
            stated = [pair for pair in equal if self._are_of_one(mention, pair[0])]
            left = stated or [pair for pair in equal if self._is_what_is_left(mention, pair[0])]
            yield from (pair for pair in left if not self.tells_of_another(mention, pair[0]))

    def instead_of(self, mention: Mention) -> list[Mention]:
        """Return what sources have in the place of a figure that none has: what fits best and no other figure has."""
        if not is_figure(mention.value):
            return []
        around = self._around(mention)
        rivals = [other for other in self._theirs.beside_words(mention, around) if not self._is_taken(other)]
        best = max(rivals, key=lambda other: self._points(mention, other), default=None)
        return [best] if best is not None and self._points(mention, best) > _LEAST else []

    def equal(self, mention: Mention) -> list[Mention]:
        """Return the figures of sources that come to one amount with one of the draft."""
        return [other for other, _ in self._theirs.equal(mention)] if is_figure(mention.value) else []

    def tells_of_another(self, mention: Mention, other: Mention) -> bool:
        """Whether a figure equal to one of the draft tells of something else: an opposite stands beside it, or what
        stands beside the draft's fits another figure of the sources better.
        """
        if not (is_figure(mention.value) and is_figure(other.value)):
            return False
        if self._around(mention).opposes(self._around(other)):
            return True
        limit = self._fit(mention, other) * _LEAD + _LEAD_MORE
        noun = self.noun(mention, other)
        return any(
            (noun < 0 and self.noun(mention, rival) == ONE_NOUN)
            or fit * (_TAKEN if self._stands_for_itself(rival, mention, other) else 1) > limit
            for rival, fit in self._best_rivals(mention)
        )

    def _as_shares(self, mention: Mention) -> Iterator[tuple[Mention, Comparison]]:
        """Yield the counts of sources that a share of the draft comes to, or the other way round."""
        beside = self._beside(mention)
        wholes = (whole for each in beside if each is not mention for whole, _ in self._theirs.equal(each))
        for other in {id(other): other for whole in wholes for other in self._beside(whole)}.values():
            found = as_share(mention, other, beside, self._beside(other))
            if found is not None and not self._around(mention).opposes(self._around(other)):
                yield other, found

    def _is_what_is_left(self, mention: Mention, other: Mention) -> bool:
        """Whether the sources have nothing else that a telling figure of the draft may be."""
        is_counted = any(each.quantity.noun is not None and each.quantity.unit is None for each in (mention, other))
        if digits_of(mention.quantity) < _TELLING or self.noun(mention, other) < int(is_counted):
            return False
        rivals = self._theirs.of_dimension[dimension_of(other.quantity)]
        return len(rivals) <= _FEW and not any(self._is_left(mention, rival) for rival in rivals)

    def _is_left(self, mention: Mention, rival: Mention) -> bool:
        """Whether another figure of the sources may be what one of the draft should be."""
        if as_one_amount(mention.quantity, rival.quantity) is not None:
            return False
        return self.noun(mention, rival) >= 0 and not self._is_taken(rival)

    def _best_rivals(self, mention: Mention) -> list[tuple[Mention, float]]:
        """Return the figures not equal to one of the draft that fit the words around it best, with how well."""
        if id(mention) not in self._rivals:
            others = self._theirs.beside_words(mention, self._around(mention))
            rivals = (other for other in others if as_one_amount(mention.quantity, other.quantity) is None)
            fits = [(other, self._fit(mention, other)) for other in rivals]
            self._rivals[id(mention)] = sorted(fits, key=lambda each: -each[1])[:_FEW]
        return self._rivals[id(mention)]

    def _stands_for_itself(self, rival: Mention, mention: Mention, other: Mention) -> bool:
        """Whether the draft has a figure of the sources too, and where it belongs: not in the place of another one."""
        return any(
            mine is not mention and self._fit(mine, rival) >= self._fit(mine, other)
            for mine, _ in self._ours.equal(rival)
        )

    def _is_taken(self, other: Mention) -> bool:
        """Whether the draft has that figure too."""
        if id(other) not in self._taken:
            self._taken[id(other)] = any(True for _ in self._ours.equal(other))
        return self._taken[id(other)]

    def _fit(self, mention: Mention, other: Mention) -> float:
        """Return how well a figure of a source fits the words around one of the draft, whatever the two amount to."""
        around, theirs = self._around(mention), self._around(other)
        return 0 if around.opposes(theirs) else around.closeness(theirs) + _NOUN * self.noun(mention, other)

    def _are_of_one(self, mention: Mention, other: Mention) -> bool:
        """Whether enough tells that two figures are of one thing, and nothing that they count two."""
        return self.noun(mention, other) >= 0 and self._points(mention, other) >= _LEAST

    def _points(self, mention: Mention, other: Mention) -> int:
        """Return how much tells that two figures are of one thing; 0 where no word but the figure does."""
        around, theirs = self._around(mention), self._around(other)
        shared, noun = around.shared(theirs), self.noun(mention, other)
        if shared + max(noun, 0) == 0:
            return 0
        near = bool(around.near & theirs.near)
        return min(shared, _MOST_SHARED) + near + noun + min(digits_of(mention.quantity) - 1, _TELLING)

    def noun(self, mention: Mention, other: Mention) -> int:
        """Return the points of what two figures count: one thing, perhaps one, or two."""
        return _noun_points(mention, self._around(mention), other, self._around(other))

    def _around(self, mention: Mention) -> Surroundings:
        return self.texts[mention.source_id].around(mention)

    def _beside(self, mention: Mention) -> list[Mention]:
        return self.texts[mention.source_id].beside(mention)


def _noun_points(mention: Mention, around: Surroundings, other: Mention, theirs: Surroundings) -> int:
    """Return what the nouns of two figures tell: one thing, nothing, or two things."""
    one, two = mention.quantity, other.quantity
    if one.unit is not None and two.unit is not None:
        return 0
    if one.noun_class is None and two.noun_class is None:
        return 0
    if one.noun_class is None or two.noun_class is None:
        return int(bool(around.noun & theirs.near or theirs.noun & around.near))
    if one.noun_class == two.noun_class or around.noun & theirs.noun:
        return ONE_NOUN
    return _kindred_points(one.noun_class, two.noun_class, bool(around.noun & theirs.near or theirs.noun & around.near))


def _kindred_points(one: str, two: str, is_beside: bool) -> int:
    """Return what two classes of nouns tell, of which one may stand beside the figure of the other."""
    if are_apart(one, two):
        return _TWO_NOUNS
    if kinds_of(one) & kinds_of(two):
        return 1
    return 0 if is_beside else _TWO_NOUNS
