"""The verb of a question: its auxiliary, which goes before the subject, and what of it stays behind."""

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from factcheck.document.verbs import VerbGroup
from factcheck.document.vocabulary import verb_forms_of
from factcheck.lexicon import table

if TYPE_CHECKING:
    from factcheck.claims.asking.around import Around


class Predicate(NamedTuple):
    """The verb of a sentence, taken apart for a question.

    Args:
        helper: what goes before the subject: "did", "was", "will".
        verb: what stays behind it: "send", "killed", "have sent".
        stated: both as they stand behind a subject in the plural: "sent", "were killed".
        lemma: base form of the verb.
        is_passive: whether the subject has it done.
    """

    helper: str
    verb: str
    stated: str
    lemma: str
    is_passive: bool


@cache
def words(name: str) -> frozenset[str]:
    """Return the words of one row of the table of questions."""
    return frozenset(table("asking")["words"][name][0].split())


def take_apart(around: "Around", group: VerbGroup) -> Predicate | None:
    """Return the parts of a verb group; None where it is denied, no verb of a clause, or in words not asked with."""
    verb, tag = around.sentence.tokens[group.last], around.tags[group.last]
    inside = _helpers(around, group)
    if inside is None or group.negated or tag.word_class != "verb" or verb.text[:1].isupper():
        return None
    if not (group.is_finite or _is_past(around, group)):
        return None
    is_passive = group.voice == "passive"
    if not inside:
        return _alone(verb.lower, group.lemma, str(tag.form) if group.is_finite else "past")
    if inside[0] in table("asking")["past"] and (len(inside) == 1 or inside[1] == "been"):
        past = table("asking")["past"][inside[0]][0]
        if len(inside) == 1:
            return Predicate("did", group.lemma, f"have {verb.lower}", group.lemma, is_passive=False)
        return Predicate(past, verb.lower, f"were {verb.lower}", group.lemma, is_passive=is_passive)
    rest = " ".join((*inside[1:], verb.lower))
    helper = table("asking")["plural"].get(inside[0], (inside[0],))[0]
    return Predicate(inside[0], rest, f"{helper} {rest}", group.lemma, is_passive=is_passive)


def _helpers(around: "Around", group: VerbGroup) -> list[str] | None:
    """Return the auxiliaries of a verb; None where one is contracted, or anything but adverbs stands among them."""
    inside = range(group.first, group.last)
    if any(around.tags[index].word_class not in ("auxiliary", "adverb") for index in inside):
        return None
    found = [around.sentence.tokens[index].lower for index in inside if around.tags[index].word_class == "auxiliary"]
    return found if words("contracted").isdisjoint(found) else None


def _is_past(around: "Around", group: VerbGroup) -> bool:
    """Whether a participle by itself can be a past form, and has its object right behind it: "Rovers beat United"."""
    verb, behind = around.sentence.tokens[group.last], group.last + 1
    if group.first != group.last or behind >= len(around.tags):
        return False
    is_past = any(form.form == "past" and form.lemma == group.lemma for form in verb_forms_of(verb.lower))
    return is_past and around.word_class(behind) in ("name", "determiner", "noun", "number")


def _alone(verb: str, lemma: str, form: str) -> Predicate | None:
    """Return the parts of a verb without auxiliaries."""
    if form == "past":
        return Predicate("did", lemma, verb, lemma, is_passive=False)
    if form in ("s", "base"):
        return Predicate("does" if form == "s" else "do", lemma, lemma, lemma, is_passive=False)
    return None
