"""Who or what is named at a place of a sentence. Compared in near copies only, where the place is the question."""

from collections.abc import Iterator
from typing import Literal, Self

from factcheck.claims.claim import Claim, Question
from factcheck.claims.stage import Stage


class ParticipantClaim(Claim):
    """Answer who or what a sentence names at one of its places."""

    kind: Literal["participant"] = "participant"

    @classmethod
    def find(cls, stage: Stage) -> Iterator[Self]:
        """Yield the names that stand where another source names somebody in the same sentence."""
        for mention in stage.mentions("name"):
            if mention.place not in stage.copied:
                continue
            question = Question(
                subject="participant",
                text=f"Who or what is named in {stage.gap(mention)}?",
                quoted=True,
                unstated="a name alone asks nothing",
            )
            yield cls(question=question, mention=mention)
