"""Which clause the words of a sentence belong to: the tokens from where each clause begins up to the next."""

from bisect import bisect_right

from factcheck.document import Sentence
from factcheck.document.clauses import Clause
from factcheck.document.phrases import NounPhrase
from factcheck.document.vocabulary import SAYING
from factcheck.frames.words import frame_words

_OPENING = frozenset({"coordinator", "subordinator", "relative", "quote"})
_CLOSING = frozenset({")", "]"})
_PARTING = frozenset({",", ";", ":", "–", "—"})


class Segments:
    """The tokens of a sentence by clause.

    Args:
        sentence: read down to its clauses.
    """

    def __init__(self, sentence: Sentence) -> None:
        self._sentence = sentence
        self.clauses = sentence.clauses
        self._starts = [0]
        for clause, following in zip(self.clauses, self.clauses[1:], strict=False):
            self._starts.append(_start(sentence, clause, following))
        self._end = len(sentence.tokens)

    def number_at(self, index: int) -> int:
        """Return which clause holds a token."""
        return max(0, bisect_right(self._starts, index) - 1)

    def of(self, number: int) -> tuple[int, int]:
        """Return the first token of a clause, and the one behind its last."""
        following = number + 1
        return self._starts[number], self._starts[following] if following < len(self._starts) else self._end

    def is_of(self, time: int, other: int) -> bool:
        """Whether a time may be that of another word: not where a clause within holds the time alone, and is of another
        noun: "is accused of murdering two women in 1967", "the firm, which was founded in 1998, cut"."""
        number = self.number_at(time)
        within = self._within(number)
        if within is None or time < within or within <= other < self.of(number)[1]:
            return True
        return any(each.first <= other <= each.last and each.last == within - 1 for each in self._sentence.phrases)

    def _within(self, number: int) -> int | None:
        """Return where a clause within another begins, that of a relative or of no finite verb; None of any other."""
        if not self.clauses:
            return None
        group, tags = self.clauses[number].group, self._sentence.tags
        if not group.is_finite:
            return group.first
        led = range(self.of(number)[0], group.first)
        return next((place for place in led if tags[place].word_class == "relative"), None)

    def goes_with_last(self, number: int) -> bool:
        """Whether a clause goes with the one before it: "was killed when a bomb went off", "sank carrying 20"."""
        opened = self._sentence.tags[self._starts[number]]
        return not self.clauses[number].group.is_finite or opened.lemma in frame_words("while")


def _start(sentence: Sentence, clause: Clause, following: Clause) -> int:
    """Return where a clause begins behind another: at the word or comma that opens it, or at its subject."""
    tags, least, most = sentence.tags, clause.group.last + 1, following.group.first
    closed = [index for index in range(least, most) if tags[index].lemma in _CLOSING]
    if closed:
        return closed[-1] + 1
    subject = following.subject
    if subject is not None and least <= subject.first and subject.last < most:
        most = _joined(sentence, clause, subject)
    opened = [index for index in range(least, most) if tags[index].word_class in _OPENING or tags[index].lemma == ";"]
    if opened:
        return opened[-1]
    parted = [index for index in range(least, most) if tags[index].lemma in _PARTING]
    return parted[-1] if parted else most


def _joined(sentence: Sentence, clause: Clause, subject: NounPhrase) -> int:
    """Return where a subject begins, with what "and" joins to it, unless that is the object of the verb before."""
    tags = sentence.tags
    other = next((each for each in sentence.phrases if each.last == subject.first - 2), None)
    if other is None or other.preposition is not None or tags[subject.first - 1].word_class != "coordinator":
        return subject.first
    is_object = other.first == clause.group.last + 1 and clause.group.lemma not in SAYING
    return subject.first if is_object or other.first <= clause.group.last else other.first
