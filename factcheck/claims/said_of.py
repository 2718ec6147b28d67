"""What somebody or something is said to be, or to have done, in one respect."""

from collections.abc import Iterator
from itertools import chain
from typing import ClassVar, Literal, Self

from factcheck.claims.acting import find_acting
from factcheck.claims.asking import excerpt
from factcheck.claims.claim import Claim, Contrast, Link, Match, Thing
from factcheck.claims.context import Context
from factcheck.claims.denied import find_denied
from factcheck.claims.directed import find_directed
from factcheck.claims.question import Key, Question
from factcheck.claims.related import find_related
from factcheck.claims.said import Said, Unnamed
from factcheck.claims.titled import find_titled
from factcheck.mentions.mention import Mention
from factcheck.settings import Settings

_ASKED = {
    "whether": "Is it so of {name}: {words}?",
    "nationality": "Of which state is {name}?",
    "rank": "Which rank has {name}: {words}?",
    "direction": "On which side is it: {words}?",
    "opposite": "What is {name} to another: {words}?",
    "alternative": "In which post is {name}: {words}?",
}

_FINDERS = (find_denied, find_titled, find_directed, find_related, find_acting)


class SaidOfClaim(Contrast):
    """Answer what somebody or something is said to be."""

    kind: Literal["said_of"] = "said_of"
    bare_of: ClassVar[str | None] = "description"
    thing: ClassVar[Thing | None] = None

    @classmethod
    def find(cls, context: Context) -> Iterator[Self]:
        """Yield what a source says of those whom it names, each word once."""
        seen = set()
        for said in chain.from_iterable(find(context) for find in _FINDERS):
            identity = (said.of.key, said.what, said.value.word, said.object)
            if identity not in seen:
                seen.add(identity)
                yield cls._of(said, context)

    @classmethod
    def _of(cls, said: Said, context: Context) -> Self:
        text, place = context.reading.source.text, said.place
        mention = Mention(
            source_id=context.reading.source.id,
            span=place,
            text=text[place.start : place.end],
            value=said.value,
        )
        words = excerpt(text, place, context.sentence(mention))
        keys = (
            Key(role="of", values=said.of.parts, words=said.of.text),
            Key(role="what else", values=said.object, words=" ".join(said.object)),
            Key(role="named", values=said.of.named if isinstance(said.of, Unnamed) else (), words="names beside"),
        )
        question = Question(
            subject=f"{said.value.aspect} {said.what}",
            blocks=(f"{said.what} {said.of.parts[-1]}",),
            keys=tuple(key for key in keys if key.values),
            text=_ASKED[said.value.aspect].format(name=said.of.text, words=words),
            unstated="said by one source only",
            quoted=True,
        )
        attributed = context.attributed(mention)
        return cls(question=question, mention=mention, attribution=attributed.attribution, status=attributed.status)

    def link(self, other: Claim, settings: Settings) -> Link:  # noqa: ARG002 - the form of a link
        """Return a link: two sources say something in one respect of one whom both name, or call alike."""
        if self.question.subject != other.question.subject:
            return Link(Match.UNKNOWN)
        agreeing = [self._agrees(other, role) for role in ("of", "what else", "named")]
        return (
            Link(Match.ONE, words=(f"said of {self.question.keys[0].words}",)) if all(agreeing) else Link(Match.UNKNOWN)
        )

    def _agrees(self, other: Claim, role: str) -> bool:
        """Whether both give a part, and one of them no other words than the other, or neither gives it."""
        ours, theirs = self.question.part(role), other.question.part(role)
        return ours is theirs is None or (ours is not None and theirs is not None and ours.agrees(theirs))

    def overtakes(self, earlier: Claim) -> bool:
        """Whether a later report may say so: what was not may have come since."""
        may_come: bool = self.value.may_come_since(earlier.value)
        return may_come
