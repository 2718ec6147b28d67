"""Whether a verb, its subject and what stands behind it make a question, and the question."""

from factcheck.claims.asking.around import Around, is_plural
from factcheck.claims.asking.predicate import Predicate, words
from factcheck.document.clauses import Clause
from factcheck.document.vocabulary import can_do_without, takes_none
from factcheck.lexicon import table
from factcheck.source import Span


def clause_of(around: Around, action: Span) -> Clause | None:
    """Return the clause whose verb is a word."""
    tokens = around.sentence.tokens
    return next((each for each in around.clauses if tokens[each.group.last].start == action.start), None)


def fits(around: Around, predicate: Predicate, clause: Clause, rest: str) -> bool:
    """Whether a verb has the object it needs, and none that it cannot have."""
    if predicate.is_passive:
        return True
    first = clause.group.last + 1
    has_object = bool(rest) and (
        around.mention_at(first, "quantity") is not None
        or around.word_class(first) not in ("preposition", "adverb", "to")
    )
    if takes_none(predicate.lemma):
        return not has_object
    return has_object or can_do_without(predicate.lemma)


def agree(around: Around, predicate: Predicate, clause: Clause, subject: str) -> bool:
    """Whether a verb has the number of its subject, so that both were read right."""
    if clause.subject is None:
        return True
    head = clause.subject.head
    is_many = is_plural(around.sentence.tokens[head].lower)
    if predicate.helper in table("asking")["plural"]:
        return not is_many or around.word_class(head) == "name"
    return predicate.helper not in words("plural") or is_many or " and " in subject


def question(*pieces: str) -> str:
    """Return pieces as a question."""
    asked = " ".join(" ".join(pieces).split())
    return f"{asked}?"
