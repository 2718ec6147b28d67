"""Quotation: the words that stand between quotation marks, and how two renderings of them differ."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Literal, Self

from factcheck.values.quotation_alignment import Alignment, Difference, align
from factcheck.values.quotation_words import Word, split
from factcheck.values.relation import Comparison, Relation, Value

_SLIP_LIKENESS = 0.8
"""Share of words that must stand still before a changed number, name or negation is a contradiction, not another
rendering of the sentence. Heuristic."""
_LEAST_COVERED = 0.5
"""Share of the shorter wording that both give, below which they are held to differ throughout. Heuristic."""
_SOME = 3
"""Content words that both give then at least. Heuristic."""
_MANY = 6
"""Content words that both give in one order, from which the rest is what each leaves out. Heuristic."""
_LABEL_WORDS = 8
_SHORT = 3
"""Letters of a shared word that is drawn into the difference on both its sides, for people to read. Heuristic."""


class Quotation(Value):
    """Words given as somebody's own.

    Args:
        words: what stands between the marks, as written.
        folded: its words without case, marks and spelling differences of British and American English; ellipses
            and insertions in brackets are left out.
    """

    kind: Literal["quotation"] = "quotation"
    words: str
    folded: tuple[str, ...]

    @classmethod
    def of(cls, words: str) -> Self:
        """Make the value of words without their outer marks.

        Example:
            >>> Quotation.of("a [clear] defence…").folded
            ('a', 'defense')
        """
        return cls(words=words, folded=tuple(word.folded for word in split(words)))

    @property
    def key(self) -> tuple[str, ...]:
        """The folded words."""
        return self.folded

    @property
    def label(self) -> str:
        """The first words in quotation marks."""
        shown = self.words.split()
        return f"“{' '.join(shown[:_LABEL_WORDS])}{' …' if len(shown) > _LABEL_WORDS else ''}”"

    def compare(self, other: Value) -> Comparison:
        """Return how two renderings of one utterance stand. Whether it is one utterance is for the question to tell.

        Returns:
            Same or equivalent when the words are the same but for marks, case, spelling, ellipses and insertions;
            compatible when one gives a part of the other; contradictory when in otherwise the same words a number
            or a negation is another; else discrepant. The steps are the two word by word, differences in braces.

        Example:
            >>> Quotation.of("we will not go").relation(Quotation.of("We will go"))
            <Relation.CONTRADICTORY: 'contradictory'>
        """
        if not isinstance(other, Quotation):
            return Comparison(Relation.INCOMPARABLE, "a quotation compares only with a quotation")
        if self.words.strip() == other.words.strip():
            return Comparison(Relation.SAME, "the same words")
        found = align(self.words, other.words)
        if not _is_enough(found):
            found = found.widened()
        if found.changes:
            return _differing(found)
        if found.is_whole:
            return Comparison(Relation.EQUIVALENT, "the same words; only marks, spelling, cuts or insertions differ")
        if _is_all_of_one(found):
            return Comparison(Relation.COMPATIBLE, "one gives a part of the words that the other gives")
        return Comparison(Relation.COMPATIBLE, "each gives a part of the words, and those that both give are the same")


def _is_enough(found: Alignment) -> bool:
    """Whether the words that both give tell that what stands around them is left out in the one."""
    if found.shared and _is_all_of_one(found):
        return True
    is_half = (found.coverage >= _LEAST_COVERED or found.is_sentence) and len(found.roots) >= _SOME
    return is_half or len(found.roots) >= _MANY


def _is_all_of_one(found: Alignment) -> bool:
    """Whether the words that both give are all that one gives."""
    stretch = found.stretch
    return (stretch.first, stretch.end) == (0, len(found.ours)) or (stretch.there, stretch.end_there) == (
        0,
        len(found.theirs),
    )


def _differing(found: Alignment) -> Comparison:
    """Return how two wordings stand that differ, with both word by word."""
    steps = _aligned(found)
    if (slip := _slip(found)) is not None:
        return Comparison(Relation.CONTRADICTORY, f"in otherwise the same words, {slip}", steps)
    return Comparison(
        Relation.DISCREPANT,
        "nearly the same words, both in quotation marks: readers get two different sentences; "
        "two translations would explain it",
        steps,
    )


def likeness(first: Quotation, second: Quotation) -> float:
    """Return the share of the shorter quotation's words that come back, in order, in the longer one.

    Returns:
        0 to 1.
    """
    shorter = min(len(first.folded), len(second.folded))
    blocks = SequenceMatcher(None, first.folded, second.folded, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks) / shorter if shorter else 0.0


def _slip(found: Alignment) -> str | None:
    """Return the number or negation that is another in otherwise the same words; None when there is none."""
    if found.likeness < _SLIP_LIKENESS:
        return None
    return next((slip for each in found.changes if (slip := _slip_of(each)) is not None), None)


def _slip_of(change: Difference) -> str | None:
    here, there = (" ".join(word.shown for word in words) for words in (change.ours, change.theirs))
    if any(word.is_figure for word in change.ours) and any(word.is_figure for word in change.theirs):
        return f"“{here}” stands against “{there}”"
    if any(word.is_negation for word in change.ours) != any(word.is_negation for word in change.theirs):
        return f"“{here or there}” makes the one deny what the other affirms"
    return None


_Pieces = list[tuple[bool, list[str], list[str]]]
"""Words of two wordings, piece by piece, and whether both give them."""


def _aligned(found: Alignment) -> tuple[str, str]:
    """Write two wordings with the words that differ in braces, and a sign where one goes on beyond what both give."""
    pieces, stretch = _pieces(found), found.stretch
    if stretch.first or stretch.there:
        pieces.insert(0, (True, ["…"], ["…"]))
    if stretch.end < len(found.ours) or stretch.end_there < len(found.theirs):
        pieces.append((True, ["…"], ["…"]))
    return (
        _in_braces([(same, here) for same, here, _ in pieces]),
        _in_braces([(same, there) for same, _, there in pieces]),
    )


def _pieces(found: Alignment) -> _Pieces:
    """Return the stretch that both give, piece by piece; a short word alone between two that differ goes with them."""
    pieces: _Pieces = []
    first, there = found.stretch.first, found.stretch.there
    for change in found.differences:
        place = change.place
        _add_alike(pieces, found.ours[first : place.first], found.theirs[there : place.there])
        _add(pieces, False, _shown(change.ours), _shown(change.theirs))
        first, there = place.end, place.end_there
    _add_alike(pieces, found.ours[first : found.stretch.end], found.theirs[there : found.stretch.end_there])
    return pieces


def _add_alike(pieces: _Pieces, ours: Sequence[Word], theirs: Sequence[Word]) -> None:
    """Add words that both give, and apart from them what only one says that it left out or put in."""
    for mine, yours in zip(ours, theirs, strict=True):
        if mine.mark != yours.mark:
            _add(pieces, False, [mine.mark] if mine.mark else [], [yours.mark] if yours.mark else [])
        _add(pieces, True, [mine.shown], [yours.shown])


def _add(pieces: _Pieces, same: bool, here: list[str], there: list[str]) -> None:
    if len(pieces) > 1 and not same and _is_short(pieces[-1]) and not pieces[-2][0]:
        _, mine, yours = pieces.pop()
        here, there = mine + here, yours + there
    if pieces and pieces[-1][0] == same:
        pieces[-1][1].extend(here)
        pieces[-1][2].extend(there)
    else:
        pieces.append((same, list(here), list(there)))


def _is_short(piece: tuple[bool, list[str], list[str]]) -> bool:
    """Whether both give a single short word, that is drawn into what differs around it."""
    same, here, _ = piece
    return same and len(here) == 1 and len(here[0]) <= _SHORT


def _shown(words: Sequence[Word]) -> list[str]:
    return [shown for word in words for shown in (word.mark, word.shown) if shown]


def _in_braces(pieces: Sequence[tuple[bool, list[str]]]) -> str:
    return " ".join(" ".join(words) if same else f"{{{' '.join(words) or '—'}}}" for same, words in pieces)
