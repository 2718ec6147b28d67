"""Of what a date is, by the words around it: whose it is, which of several it names, or when the text came out."""

from collections.abc import Iterator

from factcheck.claims.claim import Claim
from factcheck.claims.question import HAPPENED
from factcheck.document import Sentence
from factcheck.frames.segments import Segments
from factcheck.linkage.event_nouns import of_edition
from factcheck.linkage.happening import is_fronted
from factcheck.linkage.phases import is_put_aside
from factcheck.mentions.mention import Mention

_NOUNS = frozenset({"noun", "name"})
"""Classes of words that a date before them makes one of several."""
_GOVERNING = frozenset({"preposition", "verb", "auxiliary"})
"""Classes of words that a date of an event follows."""


def is_led_to(sentence: Sentence, name: Mention) -> bool:
    """Whether a preposition stands before a name: "in Narvik"."""
    first, _ = sentence.bounds(name.place)
    return first > 0 and sentence.tags[first - 1].word_class == "preposition"


def told_by_form(claim: Claim) -> str:
    """Return what the form of a date tells happened then: a birth, a death; empty where only its sentence may say."""
    stated = claim.question.part(HAPPENED)
    return "" if stated is None else stated.values[0]


def subject_of(sentence: Sentence, first: int) -> frozenset[str]:
    """Return the words of the subject of the clause that holds a token, without possessive endings."""
    segments = Segments(sentence)
    subject = segments.clauses[segments.number_at(first)].subject if segments.clauses else None
    if subject is None:
        return frozenset()
    tokens = sentence.tokens[subject.first : subject.last + 1]
    return frozenset(token.lower.removesuffix("’s").removesuffix("'s") for token in tokens)


def is_of_no_event(claim: Claim, sentence: Sentence, first: int, end: int) -> bool:
    """Whether a date says which of several is meant, or when the text came out."""
    if is_put_aside(sentence, first):
        return True
    return (_is_edition(sentence, end) and not is_fronted(sentence, first)) or _is_stamp(claim, sentence, first)


def _is_edition(sentence: Sentence, end: int) -> bool:
    """Whether a noun or a name follows that tells of none that happens once: the date says which of several it is."""
    return end < len(sentence.tags) and sentence.tags[end].word_class in _NOUNS and of_edition(sentence, end) is None


def _is_stamp(claim: Claim, sentence: Sentence, first: int) -> bool:
    """Whether a full date stands behind no preposition and no verb: it says when the text came out."""
    value = claim.mention.date
    if value.day is None or value.year is None:
        return False
    return first == 0 or sentence.tags[first - 1].word_class not in _GOVERNING


def words_of_name(name: Mention) -> Iterator[str]:
    """Yield the words of a name in one case, without a possessive ending."""
    return (word.removesuffix("’s").removesuffix("'s") for word in name.text.casefold().split())
