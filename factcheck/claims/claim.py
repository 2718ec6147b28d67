"""Claim: what one source says in answer to one question, and when two questions are one."""

from collections.abc import Hashable, Sequence, Set
from enum import StrEnum
from typing import Any, ClassVar, Literal, NamedTuple

from factcheck.claims import sides
from factcheck.claims.question import FORGIVING, NOW, Question
from factcheck.claims.sides import Side
from factcheck.frozen import Frozen
from factcheck.mentions.mention import Attribution, Mention
from factcheck.settings import Settings
from factcheck.source import Span
from factcheck.values.date_interval import Stretch
from factcheck.values.factuality import Status
from factcheck.values.name import Name
from factcheck.values.relation import Comparison, Relation

Thing = Literal["figure", "date", "name", "office", "quotation"]
"""What reports count claims as, in the order in which they count."""
Slip = frozenset[tuple[str, str]]
"""The two names in which two sources differ, each with the id of its source."""


class Match(StrEnum):
    """Whether two claims answer one question."""

    ONE = "one question"
    OTHER = "two questions"
    UNKNOWN = "the words do not say"


class Link(NamedTuple):
    """How two claims stand to each other before their values are looked at.

    Args:
        standing: whether they answer one question.
        evidence: how many keys agree; None when the question itself is an identity (an office, a name).
        words: what joins them beside their keys, or which key differs.
        is_weighed: whether they were weighed: two nouns for what both count are then no bar.
    """

    match: Match
    evidence: int | None = None
    words: tuple[str, ...] = ()
    is_weighed: bool = False


class Claim(Frozen):
    """The base of the kinds of claim. What sets a kind apart, it overrides in its own file; no other file knows a kind.

    Args:
        question: what it answers.
        mention: the words and the value of the answer.
        attribution: who says it, where the source quotes or cites somebody.
        status: how far the source stands behind it.
    """

    thing: ClassVar[Thing | None] = None
    """What reports count the answers as; None where they list what is answered only if a rule speaks of it."""
    is_counted: ClassVar[bool] = False
    """Whether coverage counts the claims of this kind, not the mentions of its kind of value."""
    is_missed: ClassVar[bool] = True
    """Whether a report lists a claim of this kind that was compared with none."""
    is_of_mention: ClassVar[bool] = True
    """Whether it is what its mention claims, for those who ask what a source says at a place."""
    bare_of: ClassVar[str | None] = None
    """The kind of value of which a mention makes a claim of this kind where nothing tells its question; None for no
    kind."""
    form: ClassVar[str | None] = None
    """The sentence that a claim without prose is, of {about} and {value}, so that its question gets the keys that prose
    would give it; None where such a claim cannot be made."""
    asks_spelling: ClassVar[bool] = False
    """Whether it is asked how the answer is written, whatever it names."""
    conflict_words: ClassVar[str | None] = None
    """The verdict on answers that conflict; None for the one on all kinds."""
    holds_others: ClassVar[bool] = False
    """Whether other answers lie inside the words of one, so that two that differ there differ in those too."""
    yields: ClassVar[bool] = False
    """Whether a slip that claims of other kinds have too is left to them, and one that comes again is found once."""
    is_found_in_conflict_only: ClassVar[bool] = False
    """Whether sources make a finding only where they conflict: that they agree is not told."""
    gives_way: ClassVar[bool] = False
    """Whether a conflict of it is left to claims of other kinds that conflict at the same places."""
    is_of_others: ClassVar[bool] = False
    """Whether claims of this kind are made only where other sources share a sentence or alter its words."""
    is_weighed: ClassVar[bool] = True
    """Whether figures and dates of this kind are weighed where no keys join them."""
    asked_by_place: ClassVar[bool] = True
    """Whether the place in a sentence that two sources share asks what claims of this kind answer."""
    most_of_one: ClassVar[int] = 100
    """Claims of one source that are looked at in one block. Heuristic: no article answers one question so often, and
    a text of a million figures must end."""

    question: Question
    mention: Mention
    attribution: Attribution | None = None
    status: Status = "asserted"

    @property
    def source_id(self) -> str:
        """The id of the source that makes the claim."""
        return self.mention.source_id

    @property
    def span(self) -> Span | None:
        """The place of the words; None for a claim given without prose."""
        return self.mention.span

    @property
    def value(self) -> Any:
        """The answer."""
        return self.mention.value

    @property
    def position_key(self) -> Hashable:
        """The position: claims of one fact with one such key say the same."""
        key: Hashable = self.value.key
        return key

    @property
    def speaker(self) -> str | None:
        """The words for whoever the source quotes or cites; None when it speaks for itself."""
        return self.attribution.speaker if self.attribution is not None else None

    @property
    def fullest(self) -> Any:
        """The answer, a name in the fullest form that its source has."""
        return self.mention.whole if self.value.kind == "name" else self.value

    @property
    def author(self) -> Name | None:
        """The person named as the one whose words the answer is; None where nobody is, or it is no words."""
        return None

    @property
    def is_expected(self) -> bool:
        """Whether a reader expects an answer from every report of the event."""
        return False

    def link(self, other: "Claim", settings: Settings) -> Link:
        """Whether this claim and another of its kind answer one question: by their typed keys.

        Returns:
            Two questions when a key that both have differs; one when enough keys agree, and those that such a question
            cannot do without.
        """
        agreeing = set()
        for key in self.question.keys:
            theirs = other.question.part(key.role)
            if theirs is None:
                continue
            if key.agrees(theirs):
                agreeing.add(key.role if key.values != NOW else "")
            elif key.role == "day":
                return Link(Match.UNKNOWN, words=(f"{key.words} / {theirs.words}",))
            elif key.role not in FORGIVING:
                return Link(Match.OTHER, words=(f"{key.role}: {key.words} / {theirs.words}",))
        agreeing.discard("")
        agreeing -= {f"body as {role.removeprefix('person as ')}" for role in agreeing if role.startswith("person as ")}
        enough = len(agreeing) >= settings.fact_evidence and self.is_stated_by(agreeing)
        return Link(Match.ONE if enough else Match.UNKNOWN, len(agreeing))

    def is_stated_by(self, roles: Set[str]) -> bool:
        """Whether agreement on these roles can make two questions of this kind one."""
        return bool(roles)

    def slip(self, other: "Claim") -> Slip | None:  # noqa: ARG002 - the form of a slip
        """Return the names in which this claim and another of its kind differ.

        Returns:
            None where they differ in no name, or in one that no claim of another kind has.
        """
        return None

    @property
    def is_of_its_day(self) -> bool:
        """Whether the answer is another on every day, such as a price of a market."""
        return False

    def is_of_another_period(self, other: "Claim") -> bool:  # noqa: ARG002 - the form of the question
        """Whether this claim and another of its kind are of two months or years, each with a figure of its own."""
        return False

    def overtakes(self, earlier: "Claim") -> bool:  # noqa: ARG002 - the form of the question
        """Whether a later report may have this answer after that other one, since what is asked for goes on."""
        return False

    @classmethod
    def is_finding(cls, relation: Relation, answers: int) -> bool:  # noqa: ARG003 - the form of the question
        """Whether sources that answer one question make a finding.

        Args:
            relation: the most severe relation of what they answer.
            answers: how many positions they take.
        """
        return relation.is_conflict if cls.is_found_in_conflict_only else relation is not Relation.INCOMPARABLE

    @classmethod
    def compare(cls, one: Side, other: Side) -> Comparison:
        """Return how two answers to one question stand."""
        found: Comparison = one.value.compare(other.value)
        return found

    @classmethod
    def excuse(cls, one: Side, other: Side, *, is_joined: bool) -> str | None:
        """Return why two answers that differ are no conflict, None when they are; arguments as of `sides.excuse`."""
        return sides.excuse(one, other, is_joined=is_joined)

    @classmethod
    def excuse_all(cls, answers: Sequence[Side]) -> str | None:  # noqa: ARG003 - the form of an excuse
        """Return why no two of all answers to one question conflict; None when they may."""
        return None

    @classmethod
    def cap(cls, one: Side, other: Side, *, is_strong: bool) -> str | None:
        """Return why a contradiction is only a discrepancy, None when it stands; arguments as of `sides.cap`."""
        return sides.cap(one, other, is_strong=is_strong)

    @classmethod
    def narrowed(cls, value: Any, others: Sequence[Any]) -> tuple[Stretch, ...]:  # noqa: ARG003 - the form of the answer
        """Return the days that other answers to its question leave an answer; none where nothing narrows it."""
        return ()


class Contrast(Claim):
    """A claim that is told of only where another one conflicts with it, found beside those that its mention makes."""

    is_found_in_conflict_only: ClassVar[bool] = True
    is_missed: ClassVar[bool] = False
    is_of_mention: ClassVar[bool] = False
    asked_by_place: ClassVar[bool] = False


def names_of(one: Claim, other: Claim) -> Slip:
    """Return the names of two claims, in the fullest form that their sources have."""
    return frozenset((claim.source_id, claim.mention.whole.text) for claim in (one, other))


def two_authors(one: Claim, other: Claim) -> tuple[str, str] | None:
    """Return the persons to whom two claims give their words, when nobody can be both.

    Two names that share a word are one person's, one of them slipped: the place of the name tells that.
    """
    mine, yours = one.author, other.author
    if mine is None or yours is None or mine.relation(yours) is not Relation.CONTRADICTORY:
        return None
    return (mine.text, yours.text) if set(mine.words).isdisjoint(yours.words) else None


class NotCompared(Frozen):
    """A mention that was read and compared with nothing.

    Args:
        mention: what was read.
        reason: why it was left alone.
    """

    mention: Mention
    reason: str
