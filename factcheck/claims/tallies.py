"""How a contest or a vote ended, as the figures of a sentence tell it: "3-1", "by 51 votes to 49", "212 for, 101
against"."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from factcheck.document import Sentence
from factcheck.document.patterns import Pattern, pattern
from factcheck.frames.segments import Segments
from factcheck.lexicon import table
from factcheck.mentions.mention import Mention, Reading
from factcheck.source import Span
from factcheck.values.quantity import Quantity
from factcheck.values.tallies import TALLY

_DASHES = frozenset("-–—")
_SCORES = ("first score", "second score")
_SIDES = frozenset({"for", "against"})
_VOTE, _RESULT = "vote", "result"
_BETWEEN_SETS = frozenset({"", ",", "and", ";"})
"""What stands between the sets of one match: "6-4, 6-3"."""
_NEAR = 5
"""Tokens on each side of a result among which a word makes it that of a part: "led 2-0 at half-time". Heuristic."""
_CONTEST = 8
"""Tokens between a result and a word such as "won" or "final". Heuristic."""
_CAST = "WORD{0,2} ((have|had|has)? CAST|(voted|vote|votes|were|was|cast)? SIDE)"
"""How a side is told behind its figure: "27 councillors backed", "270 voted against", "three for"."""
_FAR = 1_000
"""More tokens than a sentence has."""


class Tally(NamedTuple):
    """A result in its sentence.

    Args:
        kind: "vote" or "result".
        mentions: its figures, two for each set.
        scope: what it is the result of, where that is more than one match or less: "aggregate", "series".
    """

    kind: str
    mentions: tuple[Mention, ...]
    scope: frozenset[str]

    @property
    def is_vote(self) -> bool:
        """Whether it is that of a vote, each side of which is a figure by itself too."""
        return self.kind == _VOTE

    @property
    def place(self) -> Span:
        """From its first figure to its last."""
        return _place(self.mentions)


def _place(row: Sequence[Mention]) -> Span:
    return Span(row[0].place.start, row[-1].place.end)


def is_result(mention: Mention) -> bool:
    """Whether a mention is the result of a match as a whole."""
    value = mention.value
    return value.kind == "quantity" and mention.quantity.role == TALLY and mention.quantity.noun_class != _VOTE


def all_tallies(reading: Reading) -> Iterator[Tally]:
    """Yield the results of matches and votes that a source tells of, in text order."""
    for index, mentions in enumerate(reading.in_sentences):
        figures = [each for each in mentions if each.value.kind == "quantity"]
        if len(figures) > 1:
            yield from tallies_in(reading.document.sentences[index], figures)


def tallied(reading: Reading) -> set[Span]:
    """Return the places of the figures that are a side of a result and answer nothing by themselves: both of a match,
    and of a vote those that nothing is said of: "88 votes to 61"."""
    sides = ((tally, each) for tally in all_tallies(reading) for each in tally.mentions)
    return {each.place for tally, each in sides if not tally.is_vote or _is_bare(each)}


def _is_bare(mention: Mention) -> bool:
    value = mention.quantity
    return value.noun is None and (value.role is None or value.role in _SCORES)


def tallies_in(sentence: Sentence, mentions: Sequence[Mention]) -> Sequence[Tally]:
    """Return the results that a sentence tells of what is over, those of a part and of before left out.

    Of a sentence that tells of two matches nothing is returned: who played which is not read.

    Args:
        sentence: read down to its clauses.
        mentions: its quantities, in text order.
    """
    words = [token.lower for token in sentence.tokens]
    rows = [
        (row, *sentence.bounds(Span(row[0].place.start, row[-1].place.end))) for row in _rows(sentence, mentions, words)
    ]
    parts = _parts([each[1:] for each in rows], words)
    found = []
    for row, first, end in rows:
        kind = _kind(sentence, row, words, first)
        is_open = _is_of_before(sentence, first) or sentence.tags[first - 1].lemma == "("
        if kind is not None and not is_open and not (kind == _RESULT and first in parts):
            near = frozenset(words[max(0, first - _NEAR) : end + _NEAR])
            found.append(Tally(kind, row, near & _words("scope")))
    return found if len({(each.kind, each.scope) for each in found}) == len(found) else []


def _is_of_before(sentence: Sentence, first: int) -> bool:
    """Whether the clause of a result tells of an earlier match: "a first leg that they had lost 2-1"."""
    segments = Segments(sentence)
    if not segments.clauses:
        return False
    group = segments.clauses[segments.number_at(first)].group
    return any(tag.lemma == "have" and tag.form == "past" for tag in sentence.tags[group.first : group.last])


def _parts(rows: Sequence[tuple[int, int]], words: Sequence[str]) -> set[int]:
    """Return where the results of parts of a match begin: those nearest to a word that says so ("led 2-0 at
    half-time"), and those right beside another ("2-0 up").

    Args:
        rows: first and last token of each result.
        words: of the sentence.
    """
    found = {first for first, end in rows if not _words("standing").isdisjoint(words[max(0, first - 1) : end + 1])}
    for index, word in enumerate(words):
        before = [first for first, end in reversed(rows) if 0 <= index - end < _NEAR and "," not in words[end:index]]
        behind = [first for first, _ in rows if 0 < first - index <= _NEAR and "," not in words[index:first]]
        if word in _words("partial"):
            found.update((before or behind)[:1])
        elif word in _words("leading"):
            found.update((behind or before)[:1])
    return found


def _rows(sentence: Sentence, mentions: Sequence[Mention], words: Sequence[str]) -> Iterator[tuple[Mention, ...]]:
    """Yield pairs of figures, those that follow one another as the sets of one match together."""
    row: tuple[Mention, ...] = ()
    for one, other in pairwise(mentions):
        if not _are_pair(sentence, one, other, words):
            continue
        if row and _between(sentence, row[-1], one) in _BETWEEN_SETS:
            row = (*row, one, other)
            continue
        if row:
            yield row
        row = (one, other)
    if row:
        yield row


def _between(sentence: Sentence, one: Mention, other: Mention) -> str:
    """Return what stands between two figures."""
    return sentence.text[one.place.end : other.place.start].strip().lower()


def _are_pair(sentence: Sentence, one: Mention, other: Mention, words: Sequence[str]) -> bool:
    """Whether two figures are the two sides of one result."""
    a, b = one.quantity, other.quantity
    if not all(len(each.figures) == 1 and each.unit is None and each.figures[0] >= 0 for each in (a, b)):
        return False
    if {_side(sentence, one), _side(sentence, other)} == _SIDES:
        return True
    between = _between(sentence, one, other)
    if (a.role, b.role) == _SCORES:
        return between in _DASHES or (between == "to" and not _words("ballot").isdisjoint(words))
    return between == "to" and _are_votes(a, b, words)


def _are_votes(one: Quantity, other: Quantity, words: Sequence[str]) -> bool:
    """Whether two figures with "to" between them are votes: "14 votes to 11", "61 to 38" of a ballot."""
    is_counted = _VOTE in (one.noun_class, other.noun_class)
    is_ballot = one.noun is None and not _words("ballot").isdisjoint(words)
    is_bare = (other.role is None and other.noun is None) or (one.noun is None and other.noun_class == _VOTE)
    return is_bare and (is_counted or is_ballot)


def _side(sentence: Sentence, mention: Mention) -> str | None:
    """Return on which side votes were cast, as the words behind a figure say: "27 councillors backed the plan"."""
    if mention.quantity.role is not None:
        return mention.quantity.role
    behind = sentence.bounds(mention.place)[1]
    return next((side for side, cast in _cast().items() if cast.match(sentence.tokens, behind) is not None), None)


@cache
def _cast() -> dict[str, Pattern]:
    return {
        "for": pattern(_CAST, CAST=_words("cast for"), SIDE=_words("side for")),
        "against": pattern(_CAST, CAST=_words("cast against"), SIDE=_words("side against")),
    }


def _kind(sentence: Sentence, row: Sequence[Mention], words: Sequence[str], first: int) -> str | None:
    """Return what a row of figures is the result of; None where no word tells, or it is a record of many matches."""
    if _side(sentence, row[0]) in _SIDES or any(each.quantity.noun_class == _VOTE for each in row):
        return _VOTE
    if not (_words("ballot") | _words("court")).isdisjoint(words):
        return _VOTE
    record = _nearest(words, first, _words("record"))
    contest = _nearest(words, first, _words("contest") | _words("scope"))
    return _RESULT if contest < record and contest <= _CONTEST else None


def _nearest(words: Sequence[str], first: int, wanted: frozenset[str]) -> int:
    """Return how many tokens away from a figure the nearest of some words stands."""
    return min((abs(index - first) for index, word in enumerate(words) if word in wanted), default=_FAR)


def _words(name: str) -> frozenset[str]:
    """Return a list of words of the table of attributes."""
    return frozenset(table("attributes")["words"][name].words)
