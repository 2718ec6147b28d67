"""How many, or how much: questions of figures that are subject or object of a clause."""

from decimal import Decimal

from factcheck.claims.asking.around import Around, counted_noun, is_plural
from factcheck.claims.asking.fitting import agree, fits, question
from factcheck.claims.asking.predicate import Predicate, take_apart, words
from factcheck.claims.asking.rests import rest_of
from factcheck.claims.asking.subjects import subject_of
from factcheck.document.clauses import Clause
from factcheck.document.vocabulary import SAYING, takes_none
from factcheck.lexicon import table
from factcheck.mentions.mention import Mention
from factcheck.values.quantity import Quantity
from factcheck.values.units import is_money

_BEGIN_OF_CLAUSE = frozenset({"punctuation", "quote", "subordinator", "stop"})


def ask_how_many(around: Around, figure: Mention) -> str | None:
    """Ask for a figure that is the subject or the object of a clause."""
    what = _what(figure.quantity) if around.is_whole else None
    if what is None:
        return None
    first, behind = around.sentence.bounds(figure.place)
    before = next((each for each in around.clauses if each.group.last + 1 == first), None)
    after = next((each for each in around.clauses if each.group.first >= behind), None)
    is_subject = after is not None and _is_right_before(around, behind, after)
    if before is not None and (not is_subject or before.group.lemma not in SAYING):
        return None if is_subject else _ask_object(around, before, what, behind)
    return _ask_subject(around, after, what, first, behind) if after is not None else None


def _what(value: Quantity) -> str | None:
    """Return how a question for a figure begins; None for a figure that no question is made of."""
    if value.modifier == "between" or value.change is not None:
        return None
    if value.unit is not None and not is_money(value.unit):
        return None
    noun = counted_noun(value.noun) if value.noun is not None else ""
    is_one = value.figures == (Decimal(1),) and value.noun is not None and is_plural(value.noun.split()[-1].lower())
    if noun is None or is_one:
        return None
    return "How much" if value.unit is not None else f"How many {noun}".rstrip()


def _is_right_before(around: Around, index: int, clause: Clause) -> bool:
    """Whether nothing but adverbs stands from a token up to the verb of a clause."""
    return all(tag.word_class == "adverb" for tag in around.tags[index : clause.group.first])


def _ask_object(around: Around, clause: Clause, what: str, behind: int) -> str | None:
    """Ask for what somebody does something to: "sent 12,000 troops to Russia"."""
    predicate = take_apart(around, clause.group)
    if predicate is None or predicate.is_passive or clause.subject is None or takes_none(predicate.lemma):
        return None
    subject, rest = subject_of(around, clause.subject, clause.group.first), rest_of(around, behind)
    if subject is None or rest is None:
        return None
    if predicate.lemma in SAYING or not agree(around, predicate, clause, subject):
        return None
    if rest.startswith("of "):
        return question(what, rest, predicate.helper, subject, predicate.verb)
    return question(what, predicate.helper, subject, predicate.verb, rest)


def _ask_subject(around: Around, clause: Clause, what: str, first: int, behind: int) -> str | None:
    """Ask for who does something, or has it done: "24 people died", "12,000 troops were sent"."""
    if not _begins_clause(around, first):
        return None
    predicate = take_apart(around, clause.group)
    if predicate is None or predicate.lemma in SAYING:
        return None
    if behind < clause.group.first:
        return _ask_related(around, clause, what, behind, predicate)
    rest = rest_of(around, clause.group.last + 1)
    is_cut = not rest and predicate.helper in ("do", "does") and not _ends(around, clause.group.last + 1)
    if rest is None or is_cut:
        return None
    stated = predicate.stated if what != "How much" else _in_singular(predicate.stated)
    if predicate.is_passive or fits(around, predicate, clause, rest):
        return question(what, stated, rest)
    return question(what, f"were {stated}", rest) if _befalls(around, clause, predicate, stated, rest) else None


def _begins_clause(around: Around, first: int) -> bool:
    """Whether a clause can begin at a token that is no condition and compares nothing."""
    if first == 0:
        return True
    before = around.tags[first - 1]
    is_stated = before.word_class == "verb" and before.lemma in SAYING
    barred = words("conditions") | words("comparing")
    return (is_stated or before.word_class in _BEGIN_OF_CLAUSE) and around.sentence.tokens[
        first - 1
    ].lower not in barred


def _befalls(around: Around, clause: Clause, predicate: Predicate, stated: str, rest: str) -> bool:
    """Whether a verb without "were" says what befell its subject, as in headlines: "Five hurt in Lund"."""
    is_short = not rest or around.mention_at(clause.group.last + 2, "name") is not None
    verb = around.sentence.tokens[clause.group.last].lower
    return predicate.lemma in words("befalls") and stated == verb and is_short


def _in_singular(stated: str) -> str:
    """Return the verb of a question as it stands behind "how much"."""
    singular = {many[0]: one for one, many in table("asking")["plural"].items()}
    first, blank, rest = stated.partition(" ")
    return str(singular.get(first, first)) + blank + rest


def _ends(around: Around, index: int) -> bool:
    """Whether a clause ends at a token."""
    return index >= len(around.tags) or around.tags[index].word_class in ("punctuation", "stop", "coordinator")


def _ask_related(around: Around, clause: Clause, what: str, behind: int, predicate: Predicate) -> str | None:
    """Ask for what a clause without "that" says of a figure: "some 12,000 troops North Korea sent to Russia"."""
    tokens = around.sentence.tokens
    mention = around.mention_at(behind, "name")
    if mention is None or tokens[clause.group.first - 1].end != mention.place.end or predicate.is_passive:
        return None
    if tokens[behind].start != mention.place.start:
        return None
    rest = rest_of(around, clause.group.last + 1)
    return None if rest is None else question(what, predicate.helper, mention.text, predicate.verb, rest)
