"""Clauses: each verb of a sentence with its tense, voice and polarity, and who or what stands in which role."""

from collections.abc import Sequence
from typing import NamedTuple

from factcheck.document.classes import Tag
from factcheck.document.phrases import NounPhrase
from factcheck.document.verbs import VerbGroup, find_groups
from factcheck.document.vocabulary import SAYING, by_nouns, time_words

_JOINING = frozenset({"coordinator", "subordinator", "relative", "quote"})
_TIMES = frozenset({"when", "where", "why", "how"})
_COMMAS = frozenset({",", "–", "—"})
_BOUNDARY = frozenset({"coordinator", "subordinator", "relative", "punctuation", "quote", "stop"})


class Clause(NamedTuple):
    """A verb with the phrases around it.

    Args:
        group: its verb group.
        subject: the phrase before it that it is said of; None where none is found.
        objects: the phrases behind it without a preposition.
        others: the phrases of its clause that a preposition leads to.
        doer: the phrase behind "by" that says who or what, and not how, when or by how much.
    """

    group: VerbGroup
    subject: NounPhrase | None
    objects: tuple[NounPhrase, ...]
    others: tuple[NounPhrase, ...]
    doer: NounPhrase | None = None

    @property
    def agent(self) -> NounPhrase | None:
        """Who or what does it: the subject, or in the passive the phrase behind "by"."""
        if self.group.voice == "active":
            return self.subject
        return self.doer

    @property
    def patient(self) -> NounPhrase | None:
        """Whom or what it befalls: the first object, or in the passive the subject."""
        if self.group.voice == "passive":
            return self.subject
        return self.objects[0] if self.objects else None


def find_clauses(
    tags: Sequence[Tag], phrases: Sequence[NounPhrase], groups: Sequence[VerbGroup] | None = None
) -> tuple[Clause, ...]:
    """Return the clauses of a sentence in the order of their verbs.

    Example:
        >>> from factcheck.document.phrases import find_phrases
        >>> from factcheck.document.tags import tag
        >>> from factcheck.document.tokens import find_tokens
        >>> tokens = find_tokens("Rebels in Sudan attacked Chad on Monday.")
        >>> tags = tag(tokens)
        >>> clause, = find_clauses(tags, find_phrases(tags))
        >>> tokens[clause.agent.head].text, tokens[clause.patient.head].text
        ('Rebels', 'Chad')
    """
    groups = find_groups(tags) if groups is None else groups
    found: list[Clause] = []
    for number, group in enumerate(groups):
        subject = _subject(tags, phrases, group, groups[number - 1] if number else None, found)
        end = _end(tags, group, groups[number + 1] if number + 1 < len(groups) else None, phrases)
        behind = [phrase for phrase in phrases if group.last < phrase.first <= end]
        objects = tuple(phrase for phrase in _objects(tags, group, behind))
        others = tuple(phrase for phrase in behind if phrase.preposition not in (None, "'s", "of"))
        doer = next((phrase for phrase in others if phrase.preposition == "by" and _acts(tags, phrase)), None)
        found.append(Clause(group, subject, objects, others, doer))
    return tuple(found)


def _acts(tags: Sequence[Tag], phrase: NounPhrase) -> bool:
    """Whether a phrase behind "by" can be who does it: no time, no measure, no manner."""
    head = tags[phrase.head]
    singular = head.lemma.removesuffix("s")
    if head.word_class == "number" or any(tag.word_class == "mark" for tag in tags[phrase.first : phrase.last + 1]):
        return False
    is_when = head.lemma in time_words()["days"] or singular in time_words()["stretches"]
    is_bare = phrase.determiner is None and head.lemma in by_nouns("means")  # "by train", but "by a train"
    return not is_when and not is_bare and not {head.lemma, singular} & by_nouns("manner")


def _subject(
    tags: Sequence[Tag],
    phrases: Sequence[NounPhrase],
    group: VerbGroup,
    last: VerbGroup | None,
    before: Sequence[Clause],
) -> NounPhrase | None:
    """Return the phrase that a verb is said of."""
    if not group.is_finite and tags[group.last].form != "participle":
        return _right_before(tags, phrases, group, before) or _inherited(before)
    if (outer := _around(tags, phrases, group, before)) is not None:
        return outer
    led = _led_before(tags, phrases)
    free = _free_before(tags, phrases, group, last, led)
    chosen = min(free, key=lambda phrase: is_time(tags, phrase) or phrase.first in led, default=None)
    hangs_on = not group.is_finite and bool(before) and tags[group.first - 1].lemma in _COMMAS
    if chosen is not None and hangs_on and chosen.last != group.first - 2:  # "Sales rose in May, helped by"
        chosen = None
    if chosen is not None and not _is_cut(tags, led, chosen, group):
        return chosen
    return _antecedent(tags, phrases, group.first) or _inherited(before)


def _free_before(
    tags: Sequence[Tag], phrases: Sequence[NounPhrase], group: VerbGroup, last: VerbGroup | None, led: frozenset[int]
) -> list[NounPhrase]:
    """Return the phrases between the verb before and this one that hang on no preposition, the nearest first."""
    opened, least = _aside_before(tags, group), last.last if last is not None else -1
    end = group.first if opened is None else opened
    free = [
        phrase
        for phrase in reversed(phrases)
        if least < phrase.first
        and phrase.last < min(end, group.first)
        and phrase.preposition is None
        and not _is_aside(tags, phrase)
    ]
    if last is None or last.lemma in SAYING or not free or free[0].first not in led:
        return free
    return [phrase for phrase in free if phrase.first != least + 1]  # "hit a bridge in Arn and 25 men were hurt"


def _led_before(tags: Sequence[Tag], phrases: Sequence[NounPhrase]) -> frozenset[int]:
    """Return where phrases begin that "and" joins to one behind a preposition: "rebels in Sudan and Chad attacked"."""
    ends = {phrase.last for phrase in phrases if phrase.preposition not in (None, "'s")}
    firsts = (phrase.first for phrase in phrases if phrase.first - 2 in ends)
    return frozenset(first for first in firsts if tags[first - 1].word_class == "coordinator")


def _aside_before(tags: Sequence[Tag], group: VerbGroup) -> int | None:
    """Return the comma that opens what is set aside right before a verb: "The men, most of them old, were"."""
    if group.first < 3 or tags[group.first - 1].lemma not in _COMMAS:
        return None
    for index in range(group.first - 2, 0, -1):
        if tags[index].word_class in ("verb", "auxiliary", "coordinator", "quote", "stop"):
            return None
        if tags[index].lemma in _COMMAS:
            return index if tags[index - 1].word_class in ("noun", "name", "number", "pronoun") else None
    return None


def _is_aside(tags: Sequence[Tag], phrase: NounPhrase) -> bool:
    """Whether a phrase stands between two commas behind another: "Ortiz, 35, was"; "Dunn, the mayor, said"."""
    before, behind = phrase.first - 1, phrase.last + 1
    while behind < len(tags) and tags[behind].word_class not in ("punctuation", "verb", "auxiliary", "stop"):
        behind += 1
    if before < 1 or behind >= len(tags):
        return False
    opened = tags[before].word_class == "punctuation" and tags[before].lemma in ",(–—"
    closed = tags[behind].word_class == "punctuation" and tags[behind].lemma in ",)–—"
    return opened and closed and tags[before - 1].word_class in ("noun", "name", "number", "pronoun")


def _is_cut(tags: Sequence[Tag], led: frozenset[int], phrase: NounPhrase, group: VerbGroup) -> bool:
    """Whether a word that begins another clause stands between a phrase and a verb."""
    return any(
        tags[index].word_class in ("subordinator", "relative", "coordinator") and index + 1 not in led
        for index in range(phrase.last + 1, group.first)
    )


def _around(
    tags: Sequence[Tag], phrases: Sequence[NounPhrase], group: VerbGroup, before: Sequence[Clause]
) -> NounPhrase | None:
    """Return the subject of a verb behind a clause that hangs on it: "The ferry, which carried 212, sank"."""
    if not before or group.first == 0 or _has_own_subject(tags, phrases, group, before[-1].group):
        return None
    inner, ends = before[-1], tags[group.first - 1].lemma in _COMMAS
    if ends and (outer := _set_aside(tags, phrases, inner)) is not None:
        return outer
    between = {tag.word_class for tag in tags[inner.group.last + 1 : group.first]}
    if between & _JOINING or (not ends and "punctuation" in between):
        return None
    antecedent = _antecedent(tags, phrases, _beginning(inner) if not ends else inner.group.first)
    if antecedent is not None or ends or inner.group.is_finite:
        return antecedent
    return inner.subject if _is_right_behind(inner) else None


def _beginning(inner: Clause) -> int:
    """Return where a clause begins with its subject: "the film that Ruel directed won"."""
    with_subject = inner.group.is_finite and inner.subject is not None and _is_right_behind(inner)
    return inner.subject.first if with_subject and inner.subject is not None else inner.group.first


def _is_right_behind(inner: Clause) -> bool:
    """Whether the verb of a clause stands right behind its subject."""
    return inner.subject is not None and inner.subject.last == inner.group.first - 1


def _has_own_subject(tags: Sequence[Tag], phrases: Sequence[NounPhrase], group: VerbGroup, last: VerbGroup) -> bool:
    """Whether a phrase right before a verb can only be its subject, and no object of the verb before."""
    own = next((phrase for phrase in phrases if phrase.last == group.first - 1), None)
    behind = last.last + 1
    while behind < group.first and tags[behind].word_class == "adverb":
        behind += 1
    is_own = own is not None and own.preposition is None and own.first > behind
    return own is not None and is_own and not is_time(tags, own)


def _set_aside(tags: Sequence[Tag], phrases: Sequence[NounPhrase], inner: Clause) -> NounPhrase | None:
    """Return the phrase before the comma that opens a clause: "The bus, carrying 48 people, sank"; "of which"."""
    index = inner.group.first - 1
    while index > 0 and tags[index].lemma not in _COMMAS:
        if tags[index].word_class in ("verb", "auxiliary", "coordinator", "subordinator", "quote"):
            return None
        index -= 1
    is_relative = any(tag.word_class == "relative" or tag.lemma == "whose" for tag in tags[index : inner.group.first])
    if index == 0 or not (is_relative or not inner.group.is_finite):
        return None
    before = [phrase for phrase in phrases if phrase.last < index and phrase.preposition is None]
    return before[-1] if before and tags[index - 1].word_class in ("noun", "name", "number", "pronoun") else None


def _antecedent(tags: Sequence[Tag], phrases: Sequence[NounPhrase], first: int) -> NounPhrase | None:
    """Return the phrase that "who", "which" or "that" right before a verb, or its subject, stands for."""
    index = first - 1
    while index >= 0 and tags[index].word_class in ("adverb", "punctuation"):
        index -= 1
    if index < 0 or tags[index].word_class != "relative":
        return None
    before = [phrase for phrase in phrases if phrase.last < index and phrase.preposition != "'s"]
    if len(before) > 1 and before[-1].preposition is not None and tags[before[-1].head].word_class == "name":
        before.pop()  # "a factory in Lund that will employ": the factory does
    return before[-1] if before else None


def _right_before(
    tags: Sequence[Tag], phrases: Sequence[NounPhrase], group: VerbGroup, before: Sequence[Clause]
) -> NounPhrase | None:
    """Return the phrase right before an -ing form or the infinitive of a headline: "a ferry carrying 212"."""
    at = group.first - 1
    if not before and at > 0 and tags[at].lemma in _COMMAS:  # "The bus, carrying 48 people, sank"
        at -= 1
    phrase = next((phrase for phrase in phrases if phrase.last == at), None)
    return phrase if phrase is not None and (tags[group.last].form == "ing" or not before) else None


def _inherited(before: Sequence[Clause]) -> NounPhrase | None:
    """Return the subject of the clause before, which a verb joined to it or an infinitive shares."""
    return before[-1].subject if before else None


def _end(tags: Sequence[Tag], group: VerbGroup, following: VerbGroup | None, phrases: Sequence[NounPhrase]) -> int:
    """Return the last token of the clause of a verb."""
    end = len(tags) - 1
    if following is not None:
        end = following.first - 1
        for index in range(end, group.last, -1):
            if tags[index].word_class in _BOUNDARY:
                end = index
                break
        else:
            if following.is_finite and not _hangs(tags, group):  # "said police arrested": police do
                own = [phrase for phrase in phrases if group.last < phrase.first and phrase.last < following.first]
                end = own[-1].first - 1 if own and own[-1].preposition is None else end
    for index in range(group.last + 1, end):
        if tags[index].word_class in ("subordinator", "relative") or tags[index].lemma == ";":
            return index
    return end


def is_time(tags: Sequence[Tag], phrase: NounPhrase) -> bool:
    """Whether a phrase without a preposition says when: "Friday", "last week", "a year earlier"."""
    head = tags[phrase.head].lemma
    if head in time_words()["days"]:
        return True
    behind = tags[phrase.last + 1].lemma if phrase.last + 1 < len(tags) else ""
    is_stretch = head.removesuffix("s") in time_words()["stretches"]
    is_near = tags[phrase.first].lemma in time_words()["deictic"] or behind in time_words()["behind"]
    return is_stretch and is_near


def _hangs(tags: Sequence[Tag], group: VerbGroup) -> bool:
    """Whether a verb hangs on the phrase before it, so that another verb of that phrase may follow."""
    before = group.first - 1
    while before > 0 and tags[before].word_class in ("noun", "name", "pronoun", "determiner", "adjective", "number"):
        before -= 1  # "the claim that it shot down two jets was denied"
    is_relative = before >= 0 and tags[before].word_class == "relative" and tags[before].lemma not in _TIMES
    return is_relative or (not group.is_finite and group.lemma not in SAYING)


def _objects(tags: Sequence[Tag], group: VerbGroup, behind: Sequence[NounPhrase]) -> list[NounPhrase]:
    """Return the phrases behind a verb that no preposition leads to, up to a comma that ends its object."""
    found: list[NounPhrase] = []
    for phrase in behind:
        if phrase.preposition is not None or is_time(tags, phrase):
            continue
        between = tags[group.last + 1 : phrase.first]
        if any(tag.word_class in ("punctuation", "quote") for tag in between) and not found:
            break
        found.append(phrase)
    return found
