"""Which words of a sentence tell of another event than the one of the story: "The blast comes a month after ..."."""

from factcheck.document import Sentence
from factcheck.document.phrases import NounPhrase
from factcheck.frames.segments import Segments
from factcheck.frames.words import frame_words

_REACH = 8
"""Tokens between the verb and "after" at most: "came less than a week after". Heuristic."""
_ADJECTIVES = 2
"""Tokens before a noun among which the word stands that makes it another: "a similar bomb attack". Heuristic."""


def is_set_behind(sentence: Sentence, index: int) -> bool:
    """Whether a token is of an event that a sentence sets behind the one of the story.

    Args:
        sentence: read down to its clauses.
        index: the number of the token.

    Example:
        >>> from factcheck.source import Span
        >>> text = "The blast came a month after a bomb killed 36 people."
        >>> sentence = Sentence(text, Span(0, len(text)))
        >>> is_set_behind(sentence, 9), is_set_behind(sentence, 1)
        (True, False)
    """
    return _begin_of_past(sentence) <= index


def _begin_of_past(sentence: Sentence) -> int:
    """Return from which token on a sentence tells of an event before its subject; behind its end where it does not."""
    none = len(sentence.tokens)
    clause = sentence.clauses[0] if sentence.clauses else None
    if clause is None or clause.subject is None or not _is_incident(sentence, clause.subject):
        return none
    behind = clause.group.last + 1
    if clause.group.lemma in frame_words("following"):
        return behind
    if clause.group.lemma not in frame_words("coming"):
        return none
    words = [token.lower for token in sentence.tokens[behind : behind + _REACH]]
    return behind + words.index("after") if "after" in words else none


def is_of_before(sentence: Sentence, index: int) -> bool:
    """Whether a figure is that of an earlier time: "profit, which had been 3 million", "had earned 3 million the year
    before".

    Args:
        sentence: read down to its clauses.
        index: the number of its first token.
    """
    segments = Segments(sentence)
    if not segments.clauses:
        return False
    number = segments.number_at(index)
    group, end = segments.clauses[number].group, segments.of(number)[1]
    helpers = sentence.tags[group.first : group.last]
    if not any(tag.lemma == "have" and tag.form == "past" for tag in helpers):
        return False
    words = [token.lower for token in sentence.tokens]
    is_level = group.lemma in frame_words("levels") and words[group.first - 1] in frame_words("relative")
    return is_level or not frame_words("ago").isdisjoint(words[index:end])


def is_named_other(sentence: Sentence, index: int) -> bool:
    """Whether the clause of a token names another event: "In a similar crash, 12 people died"."""
    segments = Segments(sentence)
    first, end = segments.of(segments.number_at(index)) if segments.clauses else (0, len(sentence.tokens))
    words, incidents = [token.lower for token in sentence.tokens[first:end]], frame_words("incidents")
    before = (words[max(0, place - _ADJECTIVES) : place] for place, word in enumerate(words) if word in incidents)
    return any(not frame_words("other_incident").isdisjoint(each) for each in before)


def _is_incident(sentence: Sentence, phrase: NounPhrase) -> bool:
    return sentence.tags[phrase.head].lemma in frame_words("incidents")
