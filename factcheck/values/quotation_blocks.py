"""Two wordings as blocks of words that both give: which hang together, and how what lies between them differs."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from factcheck.values.quotation_words import Word, are_one_style, is_of_speech

_CONTENT, _GRAMMAR = 2, 1
"""What a word that both give weighs, against one for each word that only one of them gives. Heuristic."""
_EDGE = 2
"""What it weighs that both sentences begin with the same words, or end with them. Heuristic."""

How = Literal["style", "marked", "fitted", "words"]
"""Two house styles; a cut or an insertion that is marked; a first word bent to the sentence around; other words."""


class Range(NamedTuple):
    """Words of both wordings, by their numbers: from a first one to the one behind the last."""

    first: int
    end: int
    there: int
    end_there: int


class Wording:
    """The words of a quotation, with where its sentences begin and end."""

    def __init__(self, words: tuple[Word, ...]) -> None:
        self.words = words
        self.roots = tuple(word.root for word in words)

    def rest(self, start: int) -> int:
        """Return how many words stand from one to the end of its sentence; none where a sentence begins with it."""
        end = next((i for i in range(start, len(self.words)) if self.words[i].opens), len(self.words))
        return end - start

    def lead(self, end: int) -> int:
        """Return how many words stand before one in its sentence."""
        if end < len(self.words) and self.words[end].opens:
            return 0
        return end - next((i for i in range(end - 1, -1, -1) if self.words[i].opens), 0)


def best(blocks: Sequence[Range], ours: Wording, theirs: Wording) -> list[Range]:
    """Return the run of blocks that weighs most, where each word that only one wording has between two counts against
    it."""
    best, most = (0, 0), 0
    start, score = 0, 0
    for index, block in enumerate(blocks):
        score -= _cost(gap(blocks[index - 1], block), ours, theirs) if index > start else 0
        if score < 0:
            start, score = index, 0
        score += _weight(block, ours, theirs)
        if score >= most:
            best, most = (start, index + 1), score
    return list(blocks[best[0] : best[1]])


def _weight(block: Range, ours: Wording, theirs: Wording) -> int:
    """Return what words weigh that both give; more where both sentences begin or end with them."""
    begins = not ours.lead(block.first) and not theirs.lead(block.there)
    ends = not ours.rest(block.end) and not theirs.rest(block.end_there)
    words = sum(_CONTENT if word.is_content else _GRAMMAR for word in ours.words[block.first : block.end])
    return words + _EDGE * (begins + ends)


def _cost(place: Range, ours: Wording, theirs: Wording) -> int:
    """Return what the words between two blocks count against them: nothing where style or a mark tells why."""
    here, there = ours.words[place.first : place.end], theirs.words[place.there : place.end_there]
    return 0 if how(place, ours, theirs) in ("style", "marked") else max(len(here), len(there))


def gap(block: Range, following: Range) -> Range:
    """Return the words between two blocks."""
    return Range(block.end, following.first, block.end_there, following.there)


def how(place: Range, ours: Wording, theirs: Wording) -> How:
    """Return how two wordings differ in a place."""
    here, there = ours.words[place.first : place.end], theirs.words[place.there : place.end_there]
    if are_one_style(here, there):
        return "style"
    mine = _marks(ours, place.first, place.end, _slack(theirs, place.there, place.end_there, is_only=not here))
    yours = _marks(theirs, place.there, place.end_there, _slack(ours, place.first, place.end, is_only=not there))
    if mine != yours or (not here and is_of_speech(there)) or (not there and is_of_speech(here)):
        return "marked"
    is_first = 0 in (place.first, place.there)
    return "fitted" if is_first and is_form(here, there) else "words"


def is_form(here: Sequence[Word], there: Sequence[Word]) -> bool:
    """Whether words are forms of the same words."""
    return [word.root for word in here] == [word.root for word in there]


def _marks(wording: Wording, first: int, end: int, slack: int) -> list[str]:
    """Return what marks a cut or an insertion among some words, or right before or behind them."""
    return [word.mark for word in wording.words[max(0, first - slack) : end + 1] if word.mark]


def _slack(wording: Wording, first: int, end: int, *, is_only: bool) -> int:
    """Return how many words further ahead the words that only one wording has might stand as well, since the same
    words come again: "told her [it was, told her] it"."""
    if not is_only:
        return 0
    steps = 0
    while first - steps > 0 and wording.roots[first - steps - 1] == wording.roots[end - steps - 1]:
        steps += 1
    return steps
