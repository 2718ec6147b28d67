"""Which verb a phrase stands with, and how: as its subject, its object or otherwise."""

from typing import Literal

from factcheck.document import Sentence
from factcheck.document.clauses import Clause
from factcheck.document.phrases import NounPhrase

Role = Literal["subject", "object", "complement", "other", "none"]
_LIST = frozenset({"and", "or", ","})


def governing(sentence: Sentence, phrase: NounPhrase) -> tuple[Clause | None, Role]:
    """Return the clause that a phrase stands in, and its role there; through phrases that it hangs on."""
    if (found := _own(sentence, phrase)) is not None:
        return found
    if (outer := mate_of(sentence, phrase) or _hangs_on(sentence, phrase)) is not None:
        return governing(sentence, outer)
    before = [clause for clause in sentence.clauses if clause.group.last < phrase.first]
    if before:
        return before[-1], "other"
    return (sentence.clauses[0], "other") if sentence.clauses else (None, "none")


def _own(sentence: Sentence, phrase: NounPhrase) -> tuple[Clause, Role] | None:
    """Return the clause that a phrase is itself part of, and its role there."""
    for clause in sentence.clauses:
        if phrase in clause.objects:
            return clause, "complement" if clause.group.lemma == "be" else "object"
        if phrase in clause.others:
            return clause, "other"
    own = [clause for clause in sentence.clauses if clause.subject == phrase]
    main = (clause for clause in own if clause.group.is_finite and not _is_relative(sentence, clause))
    return (next(main, own[0]), "subject") if own else None


def _is_relative(sentence: Sentence, clause: Clause) -> bool:
    """Whether "who", "which" or "that" leads to a verb."""
    first = clause.group.first
    return first > 0 and sentence.tags[first - 1].word_class == "relative"


def mate_of(sentence: Sentence, phrase: NounPhrase) -> NounPhrase | None:
    """Return the next phrase of a list: "Six soldiers and a child were killed"."""
    index = sentence.phrases.index(phrase) + 1
    if (
        phrase.preposition is not None
        or index >= len(sentence.phrases)
        or sentence.phrases[index].preposition is not None
    ):
        return None
    joins = {tag.lemma for tag in sentence.tags[phrase.last + 1 : sentence.phrases[index].first]}
    return sentence.phrases[index] if joins <= _LIST and joins - {","} else None


def _hangs_on(sentence: Sentence, phrase: NounPhrase) -> NounPhrase | None:
    """Return the phrase that another belongs to: before "of", behind 's, before a comma that sets it aside."""
    index = sentence.phrases.index(phrase)
    if phrase.preposition == "'s":
        return sentence.phrases[index + 1] if index + 1 < len(sentence.phrases) else None
    while index > 0 and sentence.phrases[index - 1].preposition == "'s":
        index -= 1
    if index == 0:
        return None
    before = sentence.phrases[index - 1]
    between = sentence.tags[before.last + 1 : phrase.first]
    if phrase.preposition is not None or (between and all(tag.word_class == "punctuation" for tag in between)):
        return before
    return None
