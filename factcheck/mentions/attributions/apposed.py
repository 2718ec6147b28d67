"""The person who speaks where words stand between the name and the verb: "Ruiz, who won the vote, said"."""

from itertools import takewhile

from factcheck.document import Sentence
from factcheck.document.phrases import NounPhrase
from factcheck.mentions.attributions.around import group, is_behind_speech, is_edge
from factcheck.mentions.attributions.cues import Cue
from factcheck.mentions.attributions.speakers import Here
from factcheck.mentions.mention import Mention
from factcheck.source import Span

_CLAUSE = frozenset({"verb", "auxiliary", "to"})
"""Classes of words that make what stands behind a verb a clause."""
_FARTHEST = 40
"""Tokens between a name and its verb at most. Heuristic: an office, an age, a clause with "who"."""


def apposed_before(here: Here, cue: Cue) -> Span | None:
    """Return the name before a verb that a comma parts from it: "Ruiz, 45, told", "the mayor, Ana Ruiz, said"."""
    tokens, end = here.sentence.tokens, _without_helpers(here, cue.first)
    if end < 1 or tokens[end - 1].text != ",":
        return None
    for index in range(end - 1, max(0, end - _FARTHEST), -1):
        text = tokens[index].text
        if text in group("quotes") and index < end - 1:
            return None
        if text == "," and (name := _person_ending(here, index)) is not None:
            return name.place
    return None


def joined_before(here: Here, cue: Cue) -> Span | None:
    """Return the person who does what is said before "and" and the verb: "Ruiz turned to Lund and whispered"."""
    tokens, end = here.sentence.tokens, _without_helpers(here, cue.first)
    if end < 1 or tokens[end - 1].lower != "and":
        return None
    marks = (*group("quotes"), ",", ";", ":")
    first = next((index + 1 for index in range(end - 1, -1, -1) if tokens[index].text in marks), 0)
    span = Span(tokens[first].start, tokens[end - 1].start)
    return next((name.place for name in here.names_in(span) if name.name.entity == "person"), None)


def apposed_behind(here: Here, phrase: Span) -> Span | None:
    """Return the name behind the description of who speaks: "said the mayor, Ana Ruiz"."""
    _, end = here.sentence.bounds(phrase)
    tokens = here.sentence.tokens
    if end + 1 >= len(tokens) or tokens[end].text != ",":
        return None
    begins = Span(tokens[end + 1].start, tokens[end + 1].end)
    return next((name.place for name in here.names_from(begins) if name.name.entity == "person"), None)


def _person_ending(here: Here, comma: int) -> Mention | None:
    """Return the person whose name stands right before a comma."""
    end = here.sentence.tokens[comma].start
    near = here.names_in(Span(here.sentence.span.start, end))
    return next((name for name in near if name.place.end == end and name.name.entity == "person"), None)


def _without_helpers(here: Here, end: int) -> int:
    """Return the token at which the words before a verb end, without auxiliaries and adverbs."""
    while end and here.sentence.tokens[end - 1].lower in group("auxiliaries"):
        end -= 1
    return end


def inverted_behind(here: Here, cue: Cue) -> Span | None:
    """Return who stands behind "said" with an article, where what is said stands before it: ", said a spokesman on
    Friday"; None where a clause follows: "The board, which met, said the mayor had left".
    """
    sentence = here.sentence
    if cue.lower not in group("inverting") or not is_behind_speech(sentence, cue) or cue.end >= len(sentence.tokens):
        return None
    phrase = _phrase_behind(sentence, cue)
    if phrase is None or phrase.determiner is None or _is_clause_behind(sentence, phrase):
        return None
    return _span(sentence, phrase)


def before_clause(here: Here, cue: Cue) -> Span | None:
    """Return who stands between "according to" and a clause that no comma parts from it: "according to the police 20
    people were hurt"; None where no clause follows."""
    phrase = _phrase_behind(here.sentence, cue)
    return _span(here.sentence, phrase) if phrase is not None and _is_clause_behind(here.sentence, phrase) else None


def _phrase_behind(sentence: Sentence, cue: Cue) -> NounPhrase | None:
    return next((each for each in sentence.phrases if each.first == cue.end), None)


def _is_clause_behind(sentence: Sentence, phrase: NounPhrase) -> bool:
    """Whether a verb stands behind a phrase, before the next mark that parts clauses."""
    behind = takewhile(lambda index: not is_edge(sentence.tokens[index]), range(phrase.last + 1, len(sentence.tokens)))
    return any(sentence.tags[index].word_class in _CLAUSE for index in behind)


def _span(sentence: Sentence, phrase: NounPhrase) -> Span:
    return Span(sentence.tokens[phrase.first].start, sentence.tokens[phrase.last].end)
