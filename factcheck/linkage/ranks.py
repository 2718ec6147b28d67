"""The words beside a figure that say which of several events it is of: "the second fire"."""

from collections.abc import Iterator

from factcheck.claims.claim import Claim
from factcheck.claims.counting import MORE
from factcheck.document import Sentence
from factcheck.document.places import Places
from factcheck.frames.events import event_of
from factcheck.lexicon import table
from factcheck.mentions.mention import Reading


def ranks_in(reading: Reading, index: int, claim: Claim) -> Iterator[str]:
    """Yield the words of a sentence that say which of several, but those of dates, as in "last year", those that make a
    figure more of what was told, "another 40", and those of things that are no event, no subject and not counted: "the
    first notes"."""
    sentence = reading.document.sentences[index]
    ranks = rank_words() - _words("more") if claim.question.unstated == MORE else rank_words()
    dates = Places(mention.place for mention in reading.in_sentences[index] if mention.value.kind == "date")
    at = sentence.bounds(claim.span)[0] if claim.span is not None else 0
    for place, token in enumerate(sentence.tokens):
        if token.lower in ranks and dates.around(token.start) is None and _says_which(sentence, place, at):
            yield token.lower


def _says_which(sentence: Sentence, place: int, figure: int) -> bool:
    """Whether a word says which event or turn, which subject or which of what a figure counts is meant."""
    phrase = next((each for each in sentence.phrases if each.holds(place)), None)
    if phrase is None or phrase.holds(figure):
        return True
    head = sentence.tags[phrase.head].lemma
    if head in _words("turns") or event_of(head) is not None:
        return True
    return any(clause.subject is not None and clause.subject.holds(place) for clause in sentence.clauses)


def rank_words() -> frozenset[str]:
    """Return the words that say which of several: "first", "last"."""
    return _words("rank")


def _words(name: str) -> frozenset[str]:
    return frozenset(table("frame_words")["words"][name].words.split())
