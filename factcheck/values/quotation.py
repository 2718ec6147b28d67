"""Quotation: the words that stand between quotation marks, and how two renderings of them differ."""

import re
from difflib import SequenceMatcher
from functools import cache
from typing import Literal, NamedTuple, Self

from factcheck.lexicon import table
from factcheck.values.relation import Comparison, Relation, Value

_TOKEN = re.compile(r"\[[^\]]{0,200}\]|\([^)]{0,200}\)|\.\.\.|…|[^\W_]+(?:[.,'’][^\W_]+)*[%°]?")
_ELLIPSES = frozenset({"...", "…"})

_SHORT = 3
"""Letters of a shared word that is drawn into the difference on both its sides, for people to read. Heuristic."""
_SLIP_LIKENESS = 0.8
"""Share of words that must stand still before a changed number, name or negation is a contradiction, not another
rendering of the sentence. Heuristic."""
_LABEL_WORDS = 8


class _Word(NamedTuple):
    shown: str
    folded: str


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
        return cls(words=words, folded=tuple(word.folded for word in _split(words) if word.folded))

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
        if self.folded == other.folded or _differs_at_gaps(self.words, other.words):
            return Comparison(Relation.EQUIVALENT, "the same words; only marks, spelling, cuts or insertions differ")
        if _is_part(self.folded, other.folded) or _is_part(other.folded, self.folded):
            return Comparison(Relation.COMPATIBLE, "one gives a part of the words that the other gives")
        steps = _aligned(self.words, other.words)
        if slip := _slip(self.folded, other.folded):
            return Comparison(Relation.CONTRADICTORY, f"in otherwise the same words, {slip}", steps)
        return Comparison(
            Relation.DISCREPANT,
            "nearly the same words, both in quotation marks: a reader is told two different sentences were spoken; "
            "two translations would explain it",
            steps,
        )


def likeness(first: Quotation, second: Quotation) -> float:
    """Return the share of the shorter quotation's words that come back, in order, in the longer one.

    Returns:
        0 to 1.
    """
    shorter = min(len(first.folded), len(second.folded))
    same = sum(block.size for block in _matcher(first.folded, second.folded).get_matching_blocks())
    return same / shorter if shorter else 0.0


def _matcher(first: tuple[str, ...], second: tuple[str, ...]) -> SequenceMatcher[str]:
    return SequenceMatcher(None, first, second, autojunk=False)


def _split(words: str) -> list[_Word]:
    spelling = table("spelling")["british"]
    found = (match.group() for match in _TOKEN.finditer(words))
    return [_Word(shown, _fold(shown, spelling)) for shown in found]


def _fold(shown: str, spelling: dict[str, list[str]]) -> str:
    if shown in _ELLIPSES or shown.startswith(("[", "(")):
        return ""
    plain = shown.casefold().replace("’", "'")
    return spelling[plain][0] if plain in spelling else plain


def _differs_at_gaps(first: str, second: str) -> bool:
    """Whether two wordings differ only where one marks that it left words out or put its own in."""
    ours, theirs = ([word.folded for word in _split(words)] for words in (first, second))
    opcodes = _matcher(tuple(ours), tuple(theirs)).get_opcodes()
    return len(opcodes) > 1 and all(tag == "equal" or "" in (*ours[i:j], *theirs[k:m]) for tag, i, j, k, m in opcodes)


def _is_part(part: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    """Whether the words of one stand in the other, unbroken."""
    return any(whole[start : start + len(part)] == part for start in range(len(whole) - len(part) + 1))


def _slip(first: tuple[str, ...], second: tuple[str, ...]) -> str | None:
    """Return the number or negation that is another in otherwise the same words; None when there is none."""
    matcher = _matcher(first, second)
    if matcher.ratio() < _SLIP_LIKENESS:
        return None
    for _, i, j, k, m in matcher.get_opcodes():
        here, there = first[i:j], second[k:m]
        if here == there:
            continue
        if any(map(_is_figure, here)) and any(map(_is_figure, there)):
            return f"“{' '.join(here)}” stands against “{' '.join(there)}”"
        if _negations().isdisjoint(here) != _negations().isdisjoint(there):
            return f"“{' '.join(here or there)}” makes the one deny what the other affirms"
    return None


@cache
def _negations() -> frozenset[str]:
    return frozenset(table("function_words")["words"]["negations"][0].split())


def _is_figure(word: str) -> bool:
    return word[0].isdigit()


def _is_short(words: list[str]) -> bool:
    """Whether words are a single short one, that is drawn into what differs around it."""
    return len(words) == 1 and len(words[0]) <= _SHORT


def _aligned(first: str, second: str) -> tuple[str, str]:
    """Write two wordings with the words that differ in braces."""
    ours, theirs = _split(first), _split(second)
    matcher = _matcher(
        tuple(word.folded or word.shown for word in ours), tuple(word.folded or word.shown for word in theirs)
    )
    pieces: list[tuple[bool, list[str], list[str]]] = []
    for tag, i, j, k, m in matcher.get_opcodes():
        here, there = [word.shown for word in ours[i:j]], [word.shown for word in theirs[k:m]]
        same = tag == "equal" and not (pieces and j < len(ours) and _is_short(here))
        if pieces and pieces[-1][0] == same:
            pieces[-1][1].extend(here)
            pieces[-1][2].extend(there)
        else:
            pieces.append((same, here, there))
    return _in_braces([(same, here) for same, here, _ in pieces]), _in_braces(
        [(same, there) for same, _, there in pieces]
    )


def _in_braces(pieces: list[tuple[bool, list[str]]]) -> str:
    return " ".join(" ".join(words) if same else f"{{{' '.join(words) or '—'}}}" for same, words in pieces)
