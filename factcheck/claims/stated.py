"""What a source says in a word of a class, or a name, of which one thing has one, where weight joins it to another."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import ClassVar, Literal, Self

from factcheck.claims.claim import Claim, Contrast, Link, Match, Thing
from factcheck.claims.context import Context
from factcheck.claims.question import Key, Question
from factcheck.contrasts import Altered
from factcheck.mentions.mention import Mention
from factcheck.settings import Settings
from factcheck.values.description import Description


class StatedClaim(Contrast):
    """Answer which word of a class is said of something, or which name it has, in any wording.

    Args:
        reasons: why it is likely said of what the word of another source is said of.
    """

    kind: Literal["stated"] = "stated"
    thing: ClassVar[Thing | None] = None
    gives_way: ClassVar[bool] = True
    is_of_others: ClassVar[bool] = True

    reasons: tuple[str, ...] = ()

    @classmethod
    def find(cls, context: Context) -> Iterator[Self]:
        """Yield the words that are likely said of what another source says otherwise."""
        found: dict[tuple[int, int, str, str], list[Altered]] = defaultdict(list)
        for each in sorted((each for each in context.altered if each.family), key=_order):
            found[each.place.start, each.place.end, each.family, each.word].append(each)
        for those in found.values():
            yield cls._of(those, context)

    @classmethod
    def _of(cls, those: Sequence[Altered], context: Context) -> Self:
        first, source = those[0], context.reading.source
        text = source.quote(first.place)
        mention = Mention(
            source_id=source.id,
            span=first.place,
            text=text,
            value=Description(aspect=first.aspect, word=first.word, text=text),
        )
        question = Question(
            subject=f"stated {first.family}",
            blocks=tuple(sorted({slot for each in those for slot in each.slots})),
            keys=(Key(role="class", values=(first.family,), words=text),),
            text=f"What is said in {context.gap(mention)}?",
            unstated="said by one source only",
            quoted=True,
        )
        said = context.attributed(mention)
        return cls(
            question=question,
            mention=mention,
            attribution=said.attribution,
            status=said.status,
            reasons=first.reasons,
        )

    def link(self, other: Claim, settings: Settings) -> Link:  # noqa: ARG002 - the form of a link
        """Return a link: both are likely said of one thing."""
        if set(self.question.blocks).isdisjoint(other.question.blocks):
            return Link(Match.UNKNOWN)
        return Link(Match.ONE, words=self.reasons)

    def overtakes(self, earlier: Claim) -> bool:
        """Whether a later report may say so: what was not may have come since."""
        may_come: bool = self.value.may_come_since(earlier.value)
        return may_come


def _order(altered: Altered) -> tuple[int, int, str, str, tuple[str, ...]]:
    """Return by what words are put in order: by place, and what they say there."""
    return altered.place.start, altered.place.end, altered.family, altered.word, altered.slots
