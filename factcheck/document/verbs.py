"""Verb groups: each verb of a sentence with its auxiliaries, and the tense, voice and polarity they give it."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from factcheck.document.classes import Tag
from factcheck.document.vocabulary import planned_verbs

Tense = Literal["past", "present", "future", "none"]
Voice = Literal["active", "passive"]
_GROUP = frozenset({"auxiliary", "adverb", "negator", "to"})


class VerbGroup(NamedTuple):
    """The verb of a clause with its auxiliaries, in places of tokens within the sentence.

    Args:
        first: its first token.
        last: its verb.
        lemma: base form of the verb.
        tense: when it says that something is done; "none" for an infinitive or participle by itself.
        voice: whether its subject does it or has it done.
        negated: whether it says that it is not done.
        modal: the modal, or the verb that plans it ("plans to send"); None where it is said to be done.
        is_finite: whether it makes a clause of its own.
    """

    first: int
    last: int
    lemma: str
    tense: Tense
    voice: Voice
    negated: bool
    modal: str | None
    is_finite: bool


def find_groups(tags: Sequence[Tag]) -> tuple[VerbGroup, ...]:
    """Return the verb groups of a sentence in order.

    Example:
        >>> from factcheck.document.tags import tag
        >>> from factcheck.document.tokens import find_tokens
        >>> group, = find_groups(tag(find_tokens("The merger has not been approved by regulators.")))
        >>> group.lemma, group.tense, group.voice, group.negated
        ('approve', 'past', 'passive', True)
    """
    found: list[VerbGroup] = []
    for index, tag in enumerate(tags):
        is_verb = tag.word_class == "verb"
        is_link = tag.word_class == "auxiliary" and not _helps(tags, index)
        if is_verb or is_link:
            found.append(_group(tags, index, found))
    return tuple(found)


def _helps(tags: Sequence[Tag], index: int) -> bool:
    """Whether an auxiliary belongs to a verb behind it."""
    for tag in tags[index + 1 : index + 5]:
        if tag.word_class in ("verb", "auxiliary"):
            return True
        if tag.word_class not in ("adverb", "negator", "to"):
            return False
    return False


def _group(tags: Sequence[Tag], verb: int, before: Sequence[VerbGroup]) -> VerbGroup:
    first = _first(tags, verb, before[-1].last + 1 if before else 0)
    inside, tag = tags[first:verb], tags[verb]
    helpers = [tag for tag in inside if tag.word_class == "auxiliary"]
    is_infinitive = _has(inside, "to") and not _had_to(inside)
    leads = _leads(before, first) if is_infinitive else None
    negated = _has(inside, "negator") or (leads is not None and leads.negated)
    modal = "be" if is_infinitive and not before else _modal(helpers, leads)  # "Norvik to cut 1,500 jobs"
    is_finite = not is_infinitive and (bool(helpers) or tag.form in ("base", "s", "past"))
    tense = _tense(tag, helpers, is_finite, modal)
    if before and _is_joined(tags, first, verb, before[-1]):
        tense, modal, is_finite = before[-1].tense, before[-1].modal, before[-1].is_finite
    return VerbGroup(first, verb, tag.lemma, tense, _voice(tag, helpers), negated, modal, is_finite)


def _leads(before: Sequence[VerbGroup], first: int) -> VerbGroup | None:
    """Return the group right before a place."""
    return before[-1] if before and before[-1].last == first - 1 else None


def _had_to(tags: Sequence[Tag]) -> bool:
    """Whether words before a verb tell what had to be done, and so was: "had to leave", "have had to leave"."""
    is_had = (tag.lemma == "have" and tag.form in ("past", "participle") for tag in tags)
    return any(had and after.word_class == "to" for had, after in zip(is_had, tags[1:], strict=False))


def _has(tags: Sequence[Tag], word_class: str) -> bool:
    return any(tag.word_class == word_class for tag in tags)


def _modal(helpers: Sequence[Tag], leads: VerbGroup | None) -> str | None:
    """Return what a verb is said to be planned or possible by: the verb that leads to it, or an auxiliary."""
    if leads is not None and leads.lemma in planned_verbs() | {"be"}:
        return leads.lemma
    return next((helper.lemma for helper in helpers if helper.form == "modal"), None)


def _is_joined(tags: Sequence[Tag], first: int, verb: int, last: VerbGroup) -> bool:
    """Whether a verb alone stands behind "and" and shares what the verb before it has."""
    return first == verb and tags[first - 1].word_class == "coordinator" and _shares(tags[verb], tags[last.last])


def _shares(tag: Tag, last: Tag) -> bool:
    """Whether a verb behind "and" shares what the verb before it has: "will cut and hire", "was held and charged"."""
    return last.word_class == "verb" and tag.form == last.form and tag.form in ("base", "participle", "ing")


def _first(tags: Sequence[Tag], verb: int, least: int) -> int:
    """Return the first auxiliary, "not" or "to" of a verb; adverbs before it are no part of the group."""
    first = verb
    while first > least and tags[first - 1].word_class in _GROUP:
        first -= 1
    while first < verb and tags[first].word_class == "adverb":
        first += 1
    return first


def _tense(tag: Tag, helpers: Sequence[Tag], is_finite: bool, modal: str | None) -> Tense:
    if modal == "will" or (modal is not None and not is_finite):
        return "future"
    if not is_finite:
        return "none"
    leading = helpers[0] if helpers else tag
    if modal is not None:
        return "future" if modal == "would" else "present"
    return "past" if leading.form == "past" or (helpers and leading.lemma == "have") else "present"


def _voice(tag: Tag, helpers: Sequence[Tag]) -> Voice:
    if tag.word_class != "verb" or tag.form not in ("participle", "past"):
        return "active"
    if helpers:
        return "passive" if helpers[-1].lemma in ("be", "get") else "active"
    return "passive" if tag.form == "participle" else "active"
