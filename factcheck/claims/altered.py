"""What a source says at a place of a sentence where another source says what excludes it. Found in near copies only."""

from collections.abc import Iterator
from typing import ClassVar, Literal, Self

from factcheck.claims.claim import Claim, Contrast, Link, Match, Thing
from factcheck.claims.context import Context
from factcheck.claims.question import Question
from factcheck.mentions.mention import Mention
from factcheck.settings import Settings
from factcheck.values.description import Description


class AlteredClaim(Contrast):
    """Answer what stands at a place of a sentence."""

    kind: Literal["altered"] = "altered"
    thing: ClassVar[Thing | None] = None
    gives_way: ClassVar[bool] = True
    is_of_others: ClassVar[bool] = True

    @classmethod
    def find(cls, context: Context) -> Iterator[Self]:
        """Yield what stands where another source has words that exclude it."""
        reading = context.reading
        copied = (each for each in context.altered if not each.family)
        for altered in sorted(copied, key=lambda each: (each.place.start, each.place.end, *each[1:])):
            text = reading.source.quote(altered.place)
            mention = Mention(
                source_id=reading.source.id,
                span=altered.place,
                text=text,
                value=Description(aspect=altered.aspect, word=altered.word, text=text),
            )
            question = Question(
                subject=f"altered {altered.aspect}",
                blocks=altered.slots,
                text=f"What is said in {context.gap(mention)}?",
                unstated="said by one source only",
                quoted=True,
            )
            said = context.attributed(mention)
            yield cls(question=question, mention=mention, attribution=said.attribution, status=said.status)

    def link(self, other: Claim, settings: Settings) -> Link:  # noqa: ARG002 - the form of a link
        """Return a link: both stand at one place of a sentence that is a near copy of the other."""
        if set(self.question.blocks).isdisjoint(other.question.blocks):
            return Link(Match.UNKNOWN)
        return Link(Match.ONE, words=("near copies: the same place in the same sentence",))

    def overtakes(self, earlier: Claim) -> bool:
        """Whether a later report may say so: what was not may have come since."""
        may_come: bool = self.value.may_come_since(earlier.value)
        return may_come
