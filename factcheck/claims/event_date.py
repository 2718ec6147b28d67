"""When: the date of an event."""

from collections.abc import Iterator, Set
from typing import Literal, Self

from factcheck.claims.asking import ask_when
from factcheck.claims.claim import Claim, Link, Match, NotCompared, Question
from factcheck.claims.days import are_of_two_reports
from factcheck.claims.stage import Stage
from factcheck.mentions.mention import Mention
from factcheck.settings import Settings

_TELLING = frozenset(
    {"agent", "party", "target", "person as agent", "person as party", "person as target", "body as agent", "object"}
)
"""Roles one of which must agree beside the action."""


class EventDateClaim(Claim):
    """Answer when something happened."""

    kind: Literal["event_date"] = "event_date"

    @classmethod
    def find(cls, stage: Stage) -> Iterator[Self | NotCompared]:
        """Yield when a source says that things happened, and the dates whose event cannot be told."""
        for mention in stage.mentions("date"):
            if mention.date.clock is not None and mention.date.words == mention.date.clock:
                yield NotCompared(mention=mention, reason="a time of day, on no day")
                continue
            if mention.date.is_no_day:
                yield NotCompared(mention=mention, reason="no calendar has such a day")
                continue
            event = stage.event_at(mention)
            attributed = stage.attributed(mention)
            if event.action is None:
                question = Question(
                    subject="date",
                    text=which_date(stage, mention),
                    quoted=True,
                    unstated="nothing tells what happened then",
                )
                yield cls(
                    question=question, mention=mention, attribution=attributed.attribution, status=attributed.status
                )
                continue
            names = sorted({event.action.name, *(action.name for action in event.dated)})
            around = stage.asked_in(mention)
            asked = ask_when(around, mention, event.action.span) if around is not None else None
            question = Question(
                subject=f"date {event.action.name}",
                blocks=tuple(f"date {name}" for name in names),
                keys=tuple(stage.keys(mention, event)),
                text=asked or which_date(stage, mention),
                quoted=asked is None,
            )
            yield cls(question=question, mention=mention, attribution=attributed.attribution, status=attributed.status)

    def link(self, other: Claim, settings: Settings) -> Link:
        """Whether two dates answer one question; those that two reports of other weeks count from their day do not.

        "Monday" of a report of February and "Monday" of one of September tell of two meetings, not of one on two days.
        """
        link = super().link(other, settings)
        if link.match != Match.ONE or not isinstance(other, EventDateClaim):
            return link
        one, two = self.mention.date, other.mention.date
        if not are_of_two_reports(one, two):
            return link
        return Link(Match.UNKNOWN, words=(f"{one.label} / {two.label}",))

    def is_told_by(self, roles: Set[str]) -> bool:
        """Whether agreement on these roles can make two dates answers to one question: what was done, by whom."""
        return "action" in roles and not roles.isdisjoint(_TELLING)


def which_date(stage: Stage, mention: Mention) -> str:
    """Ask for a date with the sentence that gives it."""
    return f"Which date is given in {stage.gap(mention)}?"
