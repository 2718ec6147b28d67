"""In which words something was said."""

from collections.abc import Hashable, Iterator
from functools import cache
from typing import ClassVar, Literal, Self

from factcheck.claims.asking import ask_words
from factcheck.claims.claim import Claim, Link, Match, Slip, Thing, two_authors
from factcheck.claims.context import Context
from factcheck.claims.question import Question
from factcheck.inflection import stem
from factcheck.lexicon import table
from factcheck.settings import Settings
from factcheck.values.name import Name
from factcheck.values.quotation import Quotation

_LEAST_SHARED = 4
"""Content words that two renderings of one utterance share at least. Heuristic: the nine quotations of two articles
on one
visit share up to three in pairs that are not one."""


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
            attributed = context.attributed_quotation(mention)
            unstated = "too few words to tell which utterance they are of" if len(words) < _LEAST_SHARED else None
            question = Question(
                subject="utterance",
                blocks=words if unstated is None else (),
                unstated=unstated,
                text=ask_words(
                    mention.quotation.words, attributed.attribution.speaker if attributed.attribution else None
                ),
            )
            yield cls(question=question, mention=mention, attribution=attributed.attribution, status=attributed.status)

    @property
    def position_key(self) -> Hashable:
        """The position: the words, and the person who is said to have spoken them."""
        speaker = self.attribution.name if self.attribution is not None else None
        return self.value.key, speaker.key if speaker is not None and speaker.entity == "person" else None

    @property
    def author(self) -> Name | None:
        """The person named as the speaker; None for a pronoun or a description, whoever it may stand for."""
        said = self.attribution
        if said is None or said.name is None or said.is_resolved or self.question.unstated is not None:
            return None
        return said.name if said.name.entity == "person" else None

    def slip(self, other: Claim) -> Slip | None:
        """Return the persons to whom two claims give their words, when nobody can be both."""
        if (two := two_authors(self, other)) is None:
            return None
        return frozenset({(self.source_id, two[0]), (other.source_id, two[1])})

    def link(self, other: Claim, settings: Settings) -> Link:
        """Whether two quotations are renderings of one utterance: most content words of the shorter come back."""
        ours, theirs = set(self.question.blocks), set(other.question.blocks)
        shared = ours & theirs
        if len(shared) < _LEAST_SHARED or len(shared) < settings.quotation_likeness * min(len(ours), len(theirs)):
            return Link(Match.UNKNOWN)
        return Link(Match.ONE, words=(f"{len(shared)} content words of {min(len(ours), len(theirs))} come back",))


@cache
def _function_words() -> frozenset[str]:
    return frozenset(word for row in table("function_words")["words"].values() for word in row[0].split())


def _content(quotation: Quotation) -> tuple[str, ...]:
    """Return the stems of a quotation's content words, sorted, each once."""
    return tuple(sorted({stem(word) for word in quotation.folded if word not in _function_words()}))
