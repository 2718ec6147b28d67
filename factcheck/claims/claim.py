"""Claim: what one source says in answer to one question."""

from typing import Any

from factcheck.frozen import Frozen
from factcheck.mentions.mention import Attribution, Mention, Status
from factcheck.source import Span


class Key(Frozen):
    """Be one typed part of a question.

    Args:
        role: what the part is: "noun", "action", "agent", "target", "place", "object" ...
        values: canonical values, sorted; two keys of one role agree when they share one.
        words: the words of the source, for people.
    """

    role: str
    values: tuple[str, ...]
    words: str

    def agrees(self, other: "Key") -> bool:
        """Tell whether the two name one thing."""
        return not set(self.values).isdisjoint(other.values)


class Question(Frozen):
    """Be what is asked, of whom or what. Claims whose questions agree answer each other.

    Args:
        subject: what must be equal in both questions, such as "count troops" or "office RU defense minister".
        keys: further parts; those that agree are evidence that two questions are one, some that disagree forbid it.
        text: the question in plain words.
    """

    subject: str
    keys: tuple[Key, ...] = ()
    text: str

    def part(self, role: str) -> Key | None:
        """Give the part of a role, or None."""
        return next((key for key in self.keys if key.role == role), None)


class Claim(Frozen):
    """Be the base of the kinds of claim.

    Args:
        question: what it answers.
        mention: the words and the value of the answer.
        attribution: who says it, where the source quotes or cites somebody.
        status: how far the source stands behind it.
    """

    question: Question
    mention: Mention
    attribution: Attribution | None = None
    status: Status = "asserted"

    @property
    def source_id(self) -> str:
        """Give the id of the source that makes the claim."""
        return self.mention.source_id

    @property
    def span(self) -> Span | None:
        """Give the place of the words; None for a claim given without prose."""
        return self.mention.span

    @property
    def value(self) -> Any:
        """Give the answer."""
        return self.mention.value

    @property
    def speaker(self) -> str | None:
        """Give the words for whoever the source quotes or cites; None when it speaks for itself."""
        return self.attribution.speaker if self.attribution is not None else None
