"""How a name is written."""

from collections.abc import Iterator
from typing import ClassVar, Literal, Self

from factcheck.claims.claim import Claim, Link, Question, Standing
from factcheck.claims.stage import Stage
from factcheck.mentions.mention import Mention
from factcheck.settings import Settings
from factcheck.values.relation import Relation

_ONE_NAME = (Relation.SAME, Relation.EQUIVALENT)


class NamingClaim(Claim):
    """Answer how the name of a person, place or organisation is written."""

    asked_by_place: ClassVar[bool] = False
    kind: Literal["naming"] = "naming"

    @classmethod
    def find(cls, stage: Stage) -> Iterator[Self]:
        """Yield the full names of a source, each spelling once, at its first place."""
        seen = set()
        for mention in stage.mentions("name"):
            value = mention.name
            if not _is_written_out(mention) or value.key in seen:
                continue
            seen.add(value.key)
            question = Question(
                subject="name",
                blocks=tuple(f"name {key}" for key in sorted(value.spelling_keys)),
                text=f"How is the name {value.text} spelled?",
            )
            yield cls(question=question, mention=mention)

    def link(self, other: Claim, settings: Settings) -> Link:  # noqa: ARG002 - the form of a link
        """Say that two spellings of one name answer one question."""
        kinds = {self.value.entity, other.value.entity} - {None}
        if len(kinds) > 1:
            return Link(Standing.UNTOLD)
        is_one = self.value.key == other.value.key or self.value.relation(other.value) in _ONE_NAME
        return Link(Standing.ONE if is_one else Standing.UNTOLD)


def _is_written_out(mention: Mention) -> bool:
    """Tell whether a mention gives the whole name, not a surname, an acronym, a demonym or a capital for a state."""
    value = mention.name
    whole = mention.full is None or mention.full.key == value.key
    return whole and value.form in ("full", "capital") and (value.entity != "person" or " " in value.text)
