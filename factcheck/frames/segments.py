"""Which clause the words of a sentence belong to: the tokens from where each clause begins up to the next."""

from bisect import bisect_right

from factcheck.document import Sentence
from factcheck.document.clauses import Clause

_OPENING = frozenset({"coordinator", "subordinator", "relative", "quote"})
_CLOSING = frozenset({")", "]"})
_PARTING = frozenset({",", ";", ":", "–", "—"})


class Segments:
    """The tokens of a sentence by clause.

    Args:
        sentence: read down to its clauses.
    """

    def __init__(self, sentence: Sentence) -> None:
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


def _start(sentence: Sentence, clause: Clause, following: Clause) -> int:
    """Return where a clause begins behind another: at the word or comma that opens it, or at its subject."""
    tags, least, most = sentence.tags, clause.group.last + 1, following.group.first
    closed = [index for index in range(least, most) if tags[index].lemma in _CLOSING]
    if closed:
        return closed[-1] + 1
    subject = following.subject
    if subject is not None and least <= subject.first and subject.last < most:
        most = subject.first
    opened = [index for index in range(least, most) if tags[index].word_class in _OPENING or tags[index].lemma == ";"]
    if opened:
        return opened[-1]
    parted = [index for index in range(least, most) if tags[index].lemma in _PARTING]
    return parted[-1] if parted else most
