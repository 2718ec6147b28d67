"""Whether a date of a sentence says when that was which a token of it tells of."""

from factcheck.document import Sentence
from factcheck.document.classes import Class
from factcheck.frames.segments import Segments
from factcheck.frames.words import frame_words
from factcheck.source import Span

_AMONG = 4
"""Words between a date and the pronoun that leads to what is said of them: "the May 3 bomb attacks that". Heuristic."""
_HANGING = 10
"""Tokens from a figure to a date that hangs on its phrase, at most. Heuristic."""
_NOMINAL: frozenset[Class] = frozenset({"number", "noun", "name", "adjective", "determiner", "preposition", "mark"})
"""Classes of the words of a phrase with what hangs on it."""


def tells_when(sentence: Sentence, place: Span, first: int, *, in_all: bool = False) -> bool:
    """Whether a date says when that was which a token tells of.

    It does from the head of a sentence on ("In 2004, a quake killed 300"); in its clause; and behind a word of
    comparison only for what stands behind it too ("up from $4 million a year earlier").
    """
    start, end = sentence.bounds(place)
    between = sentence.tags[min(first, end) : max(first, start)]
    if first < start and any(tag.lemma in frame_words("comparing") for tag in between):
        return False
    if _stands_right_behind(sentence, start, first):
        return True
    segments = Segments(sentence)
    if in_all or start <= 1 or not segments.clauses or _is_said_of(sentence, end, first):
        return True
    ours, theirs = segments.number_at(first), segments.number_at(start)
    if ours == theirs:
        return True
    later = max(ours, theirs)
    return later - min(ours, theirs) == 1 and segments.goes_with_last(later)


def hangs_on(sentence: Sentence, place: Span, first: int) -> bool:
    """Whether a date hangs on the phrase of a token, by prepositions alone: "since a $5 billion order of 2019"."""
    start, _ = sentence.bounds(place)
    between = sentence.tags[first:start]
    return 0 < len(between) <= _HANGING and all(tag.word_class in _NOMINAL for tag in between)


def _stands_right_behind(sentence: Sentence, start: int, first: int) -> bool:
    """Whether a date begins right behind the phrase of a token, whatever clauses were read there: "two tests last year
    and a series"."""
    return any(phrase.holds(first) and phrase.last + 1 == start for phrase in sentence.phrases)


def _is_said_of(sentence: Sentence, end: int, first: int) -> bool:
    """Whether a clause is said of the words that a date stands among: "the May 3 attacks that killed 130"."""
    words = [token.lower for token in sentence.tokens[end:first]]
    opened = next((place for place, word in enumerate(words[: _AMONG + 1]) if word in frame_words("relative")), None)
    return opened is not None and opened > 0 and "," not in words
