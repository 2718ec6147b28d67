"""In which words something was said."""

from collections.abc import Hashable, Iterator, Sequence
from functools import cache
from typing import ClassVar, Literal, Self

from factcheck.claims.asking import ask_words
from factcheck.claims.claim import Claim, Link, Match, Slip, Thing, two_authors
from factcheck.claims.context import Context
from factcheck.claims.question import Question
from factcheck.claims.sides import Side
from factcheck.claims.speaking import blocks_of, context_key, said_by, speaker_key, speaker_of, translation_key
from factcheck.inflection import counted, stem
from factcheck.lexicon import table
from factcheck.settings import Settings
from factcheck.values.name import Name
from factcheck.values.quotation import Quotation
from factcheck.values.quotation_alignment import Alignment, align
from factcheck.values.quotation_sound import look_alike, sound_alike
from factcheck.values.quotation_words import Word
from factcheck.values.relation import Relation

_LEAST_SHARED = 4
"""Content words that two renderings of one utterance share at least, in one order. Heuristic: the nine quotations of
two articles on one visit share up to three in pairs that are not one."""
_OF_ONE = 3
"""The same, where one person is said to speak both. Heuristic."""
_MISHEARD = 2
"""The same, where one word is taken for one like it. Heuristic."""
_MANY = 6
"""Content words in one order by which two wordings are one, however much more each gives. Heuristic."""
_LEAST_COVERED = 0.5
"""Share of the shorter quotation that comes back where fewer do, unless they are a sentence of both. Heuristic."""
_CLOSE = 0.7
"""Share of words of the stretch that both give, where few tell that it is one utterance. Heuristic."""
_ONE_TRANSLATION = 0.9
"""Share of words in one order from which two wordings are one translation, not two. Heuristic."""
_TURNED = 0.9
"""Share of content words that come back, in whatever order, in the same words turned round. Heuristic."""
_FEW_WORDS = 4
"""Words of a quotation that may be misheard in whole: "sui generis". Heuristic."""
_AROUND = 2
"""Content words that the sentences around such quotations share, beside the name of who speaks. Heuristic."""
_LONG = 10
"""Letters of such quotations from which they need no words around. Heuristic."""
_FULL_SENTENCE = 7
"""Words of a quotation that tells which utterance it is of by three content words. Heuristic."""
_BUT_ONE = {"one": 7, "somebody": 9}
"""Words that both give around the one place in which they differ, those of content counted twice: where one person
speaks both, and where this is not told. Heuristic."""
_REPLACED = 2
"""Words in such a place at most. Heuristic: a word and its article."""
_SAME = 0.8
"""Share of the shorter of two quotations that comes back where two persons are given the same words. Heuristic."""


class UtteranceClaim(Claim):
    """Answer in which words something was said."""

    kind: Literal["utterance"] = "utterance"
    thing: ClassVar[Thing | None] = "quotation"
    bare_of: ClassVar[str | None] = "quotation"
    form: ClassVar[str | None] = "{about} said: “{value}”"
    holds_others: ClassVar[bool] = True
    most_of_one: ClassVar[int] = 24
    """Quotations of one source under one word that are laid beside others. Heuristic: renderings of one utterance
    share four
    words, of which one is rare."""

    @classmethod
    def find(cls, context: Context) -> Iterator[Self]:
        """Yield the quotations of a source; a word or two in marks quote nobody."""
        for mention in context.mentions("quotation"):
            words = _content(mention.quotation)
            said = said_by(context, mention)
            is_stated = len(words) >= (_OF_ONE if len(mention.quotation.folded) >= _FULL_SENTENCE else _LEAST_SHARED)
            unstated = None if is_stated else "too short to say which statement is quoted"
            speaker = speaker_key(context, mention, said)
            around = context_key(context, mention, speaker) if speaker is not None and unstated is not None else None
            keys = (speaker, around, translation_key(context, mention))
            question = Question(
                subject="utterance",
                blocks=(*(words if unstated is None else ()), *blocks_of(speaker)),
                keys=tuple(key for key in keys if key is not None),
                unstated=unstated,
                text=ask_words(mention.quotation.words, said.attribution.speaker if said.attribution else None),
            )
            yield cls(question=question, mention=mention, attribution=said.attribution, status=said.status)

    @property
    def position_key(self) -> Hashable:
        """The position: the words, and the person who is said to have spoken them."""
        speaker = self.attribution.name if self.attribution is not None else None
        return self.value.key, speaker.key if speaker is not None and speaker.entity == "person" else None

    @property
    def author(self) -> Name | None:
        """The person named right beside the words as their speaker; None for a pronoun or a description, whoever it
        may stand for."""
        is_stated = self.question.unstated is None and self.question.part("author") is not None
        return self.attribution.name if is_stated and self.attribution is not None else None

    def slip(self, other: Claim) -> Slip | None:
        """Return the persons to whom two claims give their words, when nobody can be both."""
        if (two := two_authors(self, other)) is None:
            return None
        return frozenset({(self.source_id, two[0]), (other.source_id, two[1])})

    def link(self, other: Claim, settings: Settings) -> Link:
        """Whether two quotations are renderings of one utterance: enough content words of both come in one order.

        Two persons named as speakers share an utterance only where the words are the same; one person who speaks both
        needs fewer, and fewer still where one word sounds like another.
        """
        found = align(self.value.words, other.value.words)
        by = _by(self, other)
        if by == "two":
            is_one = _are_same(found)
        else:
            is_one = _are_one(found, settings, is_of_one=by == "one") or _are_one_but_for_a_word(found, by)
        if is_one:
            return Link(Match.ONE, words=(f"{counted(len(found.roots), 'content word')} in one order",))
        if by == "one" and self._is_misheard(other, found):
            return Link(Match.ONE, words=("one person's words, of which some sound like others",))
        return Link(Match.UNKNOWN)

    @classmethod
    def excuse(cls, one: Side, other: Side, *, is_joined: bool) -> str | None:
        """Return why two wordings are no conflict: as of every kind, or one is said to be a translation."""
        claims = (*one.claims, *other.claims)
        is_near = align(one.value.words, other.value.words).likeness >= _ONE_TRANSLATION
        if not is_near and any(claim.question.part("translation") is not None for claim in claims):
            return "the words are said to be a translation"
        return super().excuse(one, other, is_joined=is_joined)

    def _is_misheard(self, other: Claim, found: Alignment) -> bool:
        """Whether two short quotations of one person differ in words that sound alike."""
        if found.changes and len(found.roots) >= _MISHEARD and found.likeness >= _CLOSE:
            (change, *further) = found.changes
            return not further and look_alike(change.ours, change.theirs)
        if not 0 < max(len(found.ours), len(found.theirs)) <= _FEW_WORDS or not sound_alike(found.ours, found.theirs):
            return False
        around, there = self.question.part("context"), other.question.part("context")
        shared = set(around.values) & set(there.values) if around is not None and there is not None else set()
        return len(shared) >= _AROUND or min(_letters(found.ours), _letters(found.theirs)) >= _LONG


def _is_error(one: Side, other: Side) -> bool:
    """Whether two wordings cannot both be true, or are given to two persons."""
    if one.value.compare(other.value).relation is Relation.CONTRADICTORY:
        return True
    return any(two_authors(ours, theirs) is not None for ours in one.claims for theirs in other.claims)


def _by(one: Claim, other: Claim) -> Literal["one", "two", "somebody"]:
    """Return whether one person is said to speak, two persons or bodies, or this is not told."""
    mine, yours = _speaker(one), _speaker(other)
    if mine is None or yours is None or _is_person(one) != _is_person(other):
        return "somebody"
    relation = mine.relation(yours)
    if _is_person(one) and relation.is_agreement:
        return "one"
    is_sure = not _is_resolved(one) and not _is_resolved(other)
    return "two" if is_sure and relation is Relation.CONTRADICTORY else "somebody"


def _speaker(claim: Claim) -> Name | None:
    """Return the name of who speaks; None for a person for whom somebody else does."""
    name = claim.attribution.name if claim.attribution is not None else None
    if name is None or (name.entity == "person" and speaker_of(claim.question) is None):
        return None
    return name


def _is_person(claim: Claim) -> bool:
    """Whether a person is said to speak, or somebody who may be one."""
    return speaker_of(claim.question) is not None


def _is_resolved(claim: Claim) -> bool:
    """Whether who speaks was found behind a pronoun or a description."""
    return claim.attribution is not None and claim.attribution.is_resolved


def _are_same(found: Alignment) -> bool:
    """Whether two quotations are the same words, or one gives a part of the other."""
    return not found.changes and len(found.roots) >= _LEAST_SHARED and found.coverage >= _SAME


def _are_one(found: Alignment, settings: Settings, *, is_of_one: bool) -> bool:
    """Whether enough words come in one order for two quotations to be one utterance."""
    shared = len(found.roots)
    if _is_turned(found):
        return True
    if found.likeness < settings.quotation_likeness:
        return False
    if shared >= _MANY:
        return True
    if shared >= _LEAST_SHARED and (found.is_sentence or found.coverage >= _LEAST_COVERED):
        return True
    if not found.changes and shared >= (_MISHEARD if is_of_one else _OF_ONE):
        return found.is_whole
    return is_of_one and shared >= _OF_ONE and found.likeness >= _CLOSE and found.coverage >= _LEAST_COVERED


def _are_one_but_for_a_word(found: Alignment, by: Literal["one", "somebody"]) -> bool:
    """Whether two quotations give the same words from end to end, but for a word or two in one place."""
    roots = len(found.roots)
    if roots < _MISHEARD or found.shared + roots < _BUT_ONE[by] or found.coverage < _CLOSE or len(found.changes) != 1:
        return False
    (change,) = found.changes
    return 0 < len(change.ours) <= _REPLACED and 0 < len(change.theirs) <= _REPLACED and _ends_alike(found)


def _ends_alike(found: Alignment) -> bool:
    """Whether one of the two gives no more before the stretch that both give, and one no more behind it."""
    stretch = found.stretch
    behind = min(len(found.ours) - stretch.end, len(found.theirs) - stretch.end_there)
    return not behind and not min(stretch.first, stretch.there)


def _is_turned(found: Alignment) -> bool:
    """Whether two wordings have almost all content words in common, in another order."""
    ours, theirs = ({word.root for word in words if word.is_content} for words in (found.ours, found.theirs))
    return len(ours & theirs) >= _LEAST_SHARED and 2 * len(ours & theirs) >= _TURNED * (len(ours) + len(theirs))


def _letters(words: Sequence[Word]) -> int:
    return sum(len(word.folded) for word in words)


@cache
def _function_words() -> frozenset[str]:
    return frozenset(word for row in table("function_words")["words"].values() for word in row[0].split())


def _content(quotation: Quotation) -> tuple[str, ...]:
    """Return the stems of a quotation's content words, sorted, each once."""
    return tuple(sorted({stem(word) for word in quotation.folded if word not in _function_words()}))
