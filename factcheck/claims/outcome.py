"""How it ended: the result of a contest or of a vote as a whole, "3-1", "by 51 votes to 49"."""

from collections.abc import Iterator
from itertools import chain
from typing import ClassVar, Literal, Self

from factcheck.claims.claim import Claim, Link, Match, Thing
from factcheck.claims.context import Context
from factcheck.claims.question import Key, Question
from factcheck.claims.tallies import Tally, all_tallies
from factcheck.document.content import is_content
from factcheck.frames.event_frame import EventFrame
from factcheck.frames.events import event_of
from factcheck.inflection import stem
from factcheck.mentions.mention import Mention, Reading
from factcheck.settings import Settings
from factcheck.values.quantity import Quantity
from factcheck.values.tallies import TALLY

_NAMES = 2
"""Names that two sentences share which tell of the two sides of one match."""
_WORDS = 2
"""Words that the sentences of the only results of two stories share where these are of one vote. Heuristic."""
_STEM = 5
"""Letters of the shortest stem that begins longer words of its family: "senat". Heuristic."""
_SIDES, _ONLY, _SCOPE, _WORDED = "sides", "only", "scope", "worded"


class OutcomeClaim(Claim):
    """Answer how a contest or a vote ended."""

    kind: Literal["outcome"] = "outcome"
    thing: ClassVar[Thing | None] = "figure"
    is_weighed: ClassVar[bool] = False
    is_missed: ClassVar[bool] = False
    is_of_mention: ClassVar[bool] = False
    gives_way: ClassVar[bool] = True

    @classmethod
    def find(cls, context: Context) -> Iterator[Self]:
        """Yield how what a source tells of ended: of several results of those it names, the first."""
        tallies = list(all_tallies(context.reading))
        found: list[Self] = []
        for tally in tallies:
            is_only = len({_value(each).key for each in tallies if each.kind == tally.kind}) == 1
            claim = cls._of(tally, context, is_only=is_only)
            if not any(_are_of_one(claim, each) and claim.value.key != each.value.key for each in found):
                found.append(claim)
        yield from found

    @classmethod
    def _of(cls, tally: Tally, context: Context, *, is_only: bool) -> Self:
        source = context.reading.source
        mention = Mention(source_id=source.id, span=tally.place, text=source.quote(tally.place), value=_value(tally))
        said = context.attributed(mention)
        question = Question(
            subject=f"outcome of a {tally.kind}",
            blocks=(f"outcome of a {tally.kind}",),
            keys=(*_keys(tally, mention, context, is_only=is_only), *context.beside(mention, EventFrame())),
            text=f"Which result is given in {context.gap(mention)}?",
            quoted=True,
        )
        return cls(question=question, mention=mention, attribution=said.attribution, status=said.status)

    def link(self, other: Claim, settings: Settings) -> Link:  # noqa: ARG002 - the form of a link
        """Return a link: both sides are named with both, or each is the only result of a story on one of them."""
        is_one_kind = self.question.subject == other.question.subject and _part(self, _SCOPE) == _part(other, _SCOPE)
        if not is_one_kind or _are_of_two_times(self, other):
            return Link(Match.UNKNOWN)
        names = _sides_of_both(self, other) | _sides_of_both(other, self)
        is_sole = bool(_part(self, _ONLY) and _part(other, _ONLY))
        worded = _worded_alike(self, other)
        is_alike = not _are_named(self, other) and len(worded) + _share_a_side(self, other) >= _WORDS
        is_one = len(names) >= _NAMES or (is_sole and (bool(names) or is_alike))
        if not is_one:
            return Link(Match.UNKNOWN)
        return Link(
            Match.ONE, len(names) + is_sole, words=(f"the result of one: {', '.join(sorted(names or worded))}",)
        )


def _value(tally: Tally) -> Quantity:
    figures = tuple(chain.from_iterable(each.quantity.figures for each in tally.mentions))
    return Quantity.of(figures, role=TALLY, noun_class=tally.kind if tally.is_vote else None)


def _part(claim: Claim, role: str) -> frozenset[str]:
    key = claim.question.part(role)
    return frozenset(key.values if key is not None else ())


def _sides_of_both(one: Claim, other: Claim) -> frozenset[str]:
    """Return the names of a sentence that stand in another too, be they read as names there or not."""
    return frozenset(
        name for name in _part(one, _SIDES) if name in _part(other, _SIDES) or stem(name) in _part(other, _WORDED)
    )


def _are_named(one: Claim, other: Claim) -> bool:
    """Whether each names both sides of its result."""
    return all(len(_part(claim, _SIDES)) >= _NAMES for claim in (one, other))


def _worded_alike(one: Claim, other: Claim) -> set[str]:
    """Return the words of a sentence that stand in another too, or begin a longer one there: "senate", "senators"."""
    theirs = _part(other, _WORDED)
    return {word for word in _part(one, _WORDED) if any(_is_of_one_stem(word, each) for each in theirs)}


def _is_of_one_stem(word: str, other: str) -> bool:
    short, long = sorted((word, other), key=len)
    return word == other or (len(short) >= _STEM and long.startswith(short))


def _share_a_side(one: Claim, other: Claim) -> bool:
    """Whether as many voted for, or against, by both accounts."""
    if any(each.mention.quantity.noun_class is None for each in (one, other)):
        return False
    return not set(one.mention.quantity.figures).isdisjoint(other.mention.quantity.figures)


def _are_of_two_times(one: Claim, other: Claim) -> bool:
    """Whether two sentences name two days or two times, or one alone another than that of the story."""
    parts = [[claim.question.part(role) for claim in (one, other)] for role in ("day", "time")]
    return any(a is not None and b is not None and not a.agrees(b) for a, b in parts)


def _are_of_one(one: Claim, other: Claim) -> bool:
    """Whether two results of a source are of one match or vote, as far as their names tell."""
    is_one_kind = one.question.subject == other.question.subject and _part(one, _SCOPE) == _part(other, _SCOPE)
    names = _part(one, _SIDES), _part(other, _SIDES)
    return is_one_kind and (not all(names) or len(names[0] & names[1]) >= min(_NAMES, *map(len, names)))


def _keys(tally: Tally, mention: Mention, context: Context, *, is_only: bool) -> Iterator[Key]:
    """Yield whom the sentence names, what else it says, of what it is the result, and whether it is the only one."""
    reading = context.reading
    index = reading.document.index(mention.place.start)
    names = _names(reading, index)
    names |= _names(reading, index - 1) if index and len(names) < _NAMES else set()
    sentence = reading.document.sentences[index]
    told = zip(sentence.tokens, sentence.tags, strict=True)
    words = {
        event_of(tag.lemma) or stem(token.lower)
        for token, tag in told
        if is_content(token.lower) and not token.lower[0].isdigit()
    }
    yield Key(role=_SIDES, values=tuple(sorted(names)), words="")
    yield Key(role=_SCOPE, values=tuple(sorted(tally.scope)), words=" ".join(sorted(tally.scope)))
    yield Key(role=_ONLY, values=(_ONLY,) * is_only, words="")
    yield Key(role=_WORDED, values=tuple(sorted(words)), words="")


def _names(reading: Reading, index: int) -> set[str]:
    """Return the words of the names of a sentence: "United" is short for "Harbour United"."""
    names = (each.whole for each in reading.in_sentences[index] if each.value.kind == "name")
    return {word for name in names for word in name.parts}
