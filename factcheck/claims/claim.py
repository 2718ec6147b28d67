"""Claim: what one source says in answer to one question, and when two questions are one."""

from collections.abc import Hashable, Set
from enum import StrEnum
from typing import Any, ClassVar, NamedTuple

from factcheck.claims.days import are_one_day
from factcheck.frozen import Frozen
from factcheck.mentions.mention import Attribution, Mention
from factcheck.settings import Settings
from factcheck.source import Span
from factcheck.values.factuality import Status

SHARING = {"named": 1, "beside": 1, "thing": 1, "event": 2}
"""Roles of keys that agree when they share so many values, or all of the one that has fewer."""
_FORGIVING = frozenset({*SHARING, "verb", "body as agent", "body as target", "body as party"})
"""Roles of keys that forbid nothing when they differ: one body has many names, one event many verbs."""

NEAR_NAME = "near name"
"""Role of a key that says which other name of the source is almost written so: no evidence."""

NOW = ("now",)
"""The time of a sentence that names no other: no evidence, since most sentences tell of the day's event."""


class Key(Frozen):
    """One typed part of a question.

    Args:
        role: what the part is: "counted", "action", "verb" (a stem that is in no table), "agent", "target", "party" and
            the like, "object", "thing" (what else the
            action is done with), "reference", "owner", "time", "only" (the source gives no other such figure), "beside"
            (what else the sentence counts), "named" (who and what else it names), "event" (who and what the head of
            the source names).
        values: canonical values, sorted.
        words: the words of the source, for people.
    """

    role: str
    values: tuple[str, ...]
    words: str

    def agrees(self, other: "Key") -> bool:
        """Whether the two name one thing: those of one are among those of the other, or enough are shared."""
        ours, theirs = set(self.values), set(other.values)
        if self.role in SHARING:
            return len(ours & theirs) >= min(SHARING[self.role], len(ours), len(theirs))
        if self.role == "day":
            few, many = sorted((self.values, other.values), key=len)
            return all(any(are_one_day(one, each) for each in many) for one in few)
        if self.role.startswith("person"):
            return _are_met(ours, theirs) or _are_met(theirs, ours)
        return ours <= theirs or theirs <= ours


def _are_met(few: set[str], many: set[str]) -> bool:
    """Whether each person of some is among others: one family name, and one initial where both give it."""
    return all(any(one.startswith(other) or other.startswith(one) for other in many) for one in few)


class Question(Frozen):
    """What is asked, of whom or what. Claims whose questions agree answer each other.

    Args:
        subject: what stands for the question in a fingerprint, such as "count troops".
        blocks: coarse keys; only claims that share one are looked at together.
        keys: its typed parts; those that agree are evidence that two questions are one, one that differs forbids it.
        text: the question in plain words.
        unstated: why the words do not tell what is asked; such a claim is compared in near copies only, where the place
            in the sentence tells it. None when they do.
        quoted: whether the text quotes the sentence, since no question could be made of its words.
    """

    subject: str
    blocks: tuple[str, ...] = ()
    keys: tuple[Key, ...] = ()
    text: str
    unstated: str | None = None
    quoted: bool = False

    def part(self, role: str) -> Key | None:
        """Return the part of a role, or None."""
        return next((key for key in self.keys if key.role == role), None)


class Match(StrEnum):
    """Whether two claims answer one question."""

    ONE = "one question"
    OTHER = "two questions"
    UNKNOWN = "the words do not tell"


class Link(NamedTuple):
    """How two claims stand to each other before their values are looked at.

    Args:
        standing: whether they answer one question.
        evidence: how many keys agree; None when the question itself is an identity (an office, a name).
        words: what joins them beside their keys, or which key differs.
    """

    match: Match
    evidence: int | None = None
    words: tuple[str, ...] = ()


class Claim(Frozen):
    """The base of the kinds of claim.

    Args:
        question: what it answers.
        mention: the words and the value of the answer.
        attribution: who says it, where the source quotes or cites somebody.
        status: how far the source stands behind it.
    """

    asked_by_place: ClassVar[bool] = True
    """Whether the place in a sentence that two sources share asks what claims of this kind answer."""
    most_of_one: ClassVar[int] = 100
    """Claims of one source that are looked at in one block. Heuristic: no article answers one question so often, and
    a text
    of a million figures must end."""

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
            elif key.role not in _FORGIVING:
                return Link(Match.OTHER, words=(f"{key.role}: {key.words} / {theirs.words}",))
        agreeing.discard("")
        agreeing -= {f"body as {role.removeprefix('person as ')}" for role in agreeing if role.startswith("person as ")}
        enough = len(agreeing) >= settings.fact_evidence and self.is_told_by(agreeing)
        return Link(Match.ONE if enough else Match.UNKNOWN, len(agreeing))

    def is_told_by(self, roles: Set[str]) -> bool:
        """Whether agreement on these roles can make two questions of this kind one."""
        return bool(roles)


class NotCompared(Frozen):
    """A mention that was read and compared with nothing.

    Args:
        mention: what was read.
        reason: why it was left alone.
    """

    mention: Mention
    reason: str
