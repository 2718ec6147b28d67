"""Whose a figure is: by its clause, and by the sentence before where that only says "the firm", "she", or nothing."""

from factcheck.document import Sentence
from factcheck.document.phrases import NounPhrase
from factcheck.lexicon import table
from factcheck.linkage.attributes.cues import Cues, people, stem, words_of
from factcheck.linkage.attributes.spots import Spot

_NAMELESS = 3
"""Sentences back in which whom "she" means is looked for, as long as they name nobody. Heuristic."""
_DEFINITE = frozenset({"the", "this", "that", "its", "their", "his", "her"})


def owner_of(cues: Cues, spot: Spot, attribute: str) -> str:
    """Return the last word of whose a figure is, in lower case; empty where nothing says so.

    Args:
        cues: of its sentence.
        spot: where the figure stands.
        attribute: what it tells.
    """
    row = table("attributes")["attributes"].get(attribute.removeprefix("change:"))
    role = row.owner if row is not None else "thing"
    if role == "event":
        return ""
    found = _aside(cues.sentence, spot) if attribute == "age" else _genitive(cues, spot, attribute)
    if found is None and spot.clause is not None:
        found = spot.clause.patient if role == "object" else spot.subject
    if found is None or found == spot.phrase:
        return ""
    names = (cue.attribute == attribute.removeprefix("change:") for cue in cues.nouns if found.holds(cue.end - 1))
    if any(names):  # "the loss comes to": it is of nobody that the clause names
        return _carried(cues) if role == "subject" else ""
    return _named(cues, found)


def _named(cues: Cues, phrase: NounPhrase) -> str:
    """Return the last word of a phrase, or of the name that stands beside it or before it for the same."""
    sentence = cues.sentence
    word, kind = sentence.tokens[phrase.head].lower, sentence.tags[phrase.head].word_class
    if kind == "name":
        return word
    if kind == "pronoun":
        return _carried(cues) if word in words_of("referring") else ""
    if kind != "noun":
        return ""
    beside = _beside(sentence, phrase)
    if beside is not None:
        return sentence.tokens[beside.head].lower
    refers = phrase.determiner in _DEFINITE and (stem(word) in people() or word in words_of("persons", "firms"))
    return (_carried(cues) if refers else "") or word


def _beside(sentence: Sentence, phrase: NounPhrase) -> NounPhrase | None:
    """Return the name behind a noun and a comma: "its star, Lea Holt,"."""
    index = sentence.phrases.index(phrase) + 1 if phrase in sentence.phrases else len(sentence.phrases)
    following = sentence.phrases[index : index + 1]
    if not following or sentence.tags[following[0].head].word_class != "name":
        return None
    between = [tag.lemma for tag in sentence.tags[phrase.last + 1 : following[0].first]]
    return following[0] if between == [","] else None


def _carried(cues: Cues) -> str:
    """Return the last word of the name that was the subject of the sentence before, or stood first in it; of one that
    names nobody, that of the sentence before it."""
    before = cues.before()
    for _ in range(_NAMELESS):
        if before is None:
            break
        if name := _first_name(before.sentence):
            return name
        before = before.before()
    return ""


def _first_name(sentence: Sentence) -> str:
    """Return the last word of the name that is the first subject of a sentence, else of the first in it."""
    subjects = (clause.subject for clause in sentence.clauses if clause.subject is not None)
    free = (phrase for phrase in sentence.phrases if phrase.preposition in (None, "'s", "of"))
    names = (phrase for phrase in (*subjects, *free) if sentence.tags[phrase.head].word_class == "name")
    found = next(names, None)
    return sentence.tokens[found.head].lower if found is not None else ""


def _aside(sentence: Sentence, spot: Spot) -> NounPhrase | None:
    """Return the phrase that a comma parts from an age: "Ortiz, 35,"; or that an age leads to: "the 35-year-old"."""
    if spot.phrase is not None and spot.phrase.head >= spot.end:
        return spot.phrase._replace(first=spot.end)
    if spot.first and sentence.tokens[spot.first - 1].lower in (",", "("):
        return next((phrase for phrase in sentence.phrases if phrase.last == spot.first - 2), None)
    return None


def _genitive(cues: Cues, spot: Spot, attribute: str) -> NounPhrase | None:
    """Return whose the noun is that names a figure: "Norvik's revenue", "the revenue of Norvik"."""
    sentence, base = cues.sentence, attribute.removeprefix("change:")
    places = [(cue.first, cue.end) for cue in cues.nouns if cue.attribute == base]
    may_be_at = bool(places) or "count" in spot.families  # "1,200 posts at Norvik", but "fell 150 metres at Mount Cook"
    for first, end in (*places, (spot.first, spot.end)):
        for phrase in sentence.phrases:
            is_owner = phrase.preposition == "'s" and first - 3 <= phrase.last + 1 < first
            is_led = phrase.preposition == "of" or (phrase.preposition == "at" and may_be_at)
            is_of = is_led and phrase.first in (end + 1, end + 2)
            if (is_owner or is_of) and sentence.tags[phrase.head].word_class == "name":
                return phrase
    return None
