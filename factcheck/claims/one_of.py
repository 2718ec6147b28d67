"""Which of a class of words that exclude each other a source says of something: "a red van", "a white van"."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from typing import ClassVar, Literal, NamedTuple, Self

from factcheck.claims.asking import excerpt
from factcheck.claims.claim import Claim, Contrast, Link, Match, Thing
from factcheck.claims.classes import Filler, apart, find_fillers
from factcheck.claims.context import Context
from factcheck.claims.described import role_words
from factcheck.claims.question import Key, Question
from factcheck.claims.sides import Side
from factcheck.inflection import stem
from factcheck.mentions.mention import Mention
from factcheck.settings import Settings
from factcheck.source import Span
from factcheck.values.description import Description
from factcheck.values.relation import Comparison, Relation

_LEAST_SHARED = 3
"""Content words that the sentences around share. Heuristic, tuned on pairs of our own and on news."""
_SURE = 2
"""Words of what it is said of that are enough, whatever else is said of it. Heuristic."""
_OPPOSITE = frozenset({"opposites", "order"})
"""Parts of the table whose members contradict each other."""

Values = frozenset[str]


class OneOfClaim(Contrast):
    """Answer which of a class of words that exclude each other is said of something."""

    kind: Literal["one_of"] = "one_of"
    thing: ClassVar[Thing | None] = None
    gives_way: ClassVar[bool] = True

    @classmethod
    def find(cls, context: Context) -> Iterator[Self]:
        """Yield the words of such classes that a source says of something."""
        fillers = tuple(find_fillers(context))
        if not fillers:
            return
        members, known = defaultdict[tuple[str, str], set[str]](set), _known(context)
        contexts = _Contexts(context)
        for filler in fillers:
            for meaning in filler.member.meanings:
                members[meaning[:2]].add(meaning.member)
        for filler in fillers:
            rows = ((each[:2], member) for each in filler.member.meanings for member in members[each[:2]])
            stated = _classes(filler)
            also = {"/".join((*row, member)) for row, member in rows}.difference(stated)
            yield cls._of(filler, (Key(role="also", values=tuple(sorted(also)), words=""), known), contexts)

    @classmethod
    def _of(cls, filler: Filler, keys: Sequence[Key], contexts: "_Contexts") -> Self:
        context = contexts.context
        tokens, words = filler.around.sentence.tokens, filler.member.words
        place = Span(tokens[words[0].token].start, tokens[words[-1].token].end)
        text, stated = context.reading.source.quote(place), _classes(filler)
        value = Description(aspect="alternative", word=" ".join(stated), text=text)
        mention = Mention(source_id=context.reading.source.id, span=place, text=text, value=value)
        asked = excerpt(context.reading.source.text, place, context.sentence(mention))
        question = Question(
            subject=f"one of a class, {filler.place.slot}, {filler.place.mood}",
            blocks=tuple(sorted({each.rpartition("/")[0] for each in stated})),
            keys=tuple(key for key in (*_keys(filler, mention, context), contexts.key(place), *keys) if key.values),
            text=f"Is it as in {asked}?",
            unstated="said by one source only",
            quoted=True,
        )
        said = context.attributed(mention)
        return cls(question=question, mention=mention, attribution=said.attribution, status=said.status)

    def link(self, other: Claim, settings: Settings) -> Link:  # noqa: ARG002 - the form of a link
        """Return a link: two words of one class are said of one thing, and nothing tells of two events."""
        is_one = self.question.subject == other.question.subject and self.value.word != other.value.word
        if not is_one or len(_values(self, "context") & _values(other, "context")) < _LEAST_SHARED:
            return Link(Match.UNKNOWN)
        ours, theirs = _Parts.of_claim(self), _Parts.of_claim(other)
        shared = frozenset() if _may_hold_both(ours, theirs) else _said_of_both(ours, theirs)
        if not shared or _are_two_events(self, other):
            return Link(Match.UNKNOWN)
        return Link(Match.ONE, words=(f"said of: {', '.join(sorted(shared))}",))

    @classmethod
    def compare(cls, one: Side, other: Side) -> Comparison:
        """Return how two words stand: opposites contradict each other, two of another class are discrepant."""
        mine, yours = (_Parts.of_claim(side.claims[0]).classes for side in (one, other))
        both = f"“{one.value.text}” and “{other.value.text}”"
        if mine & yours:
            return Comparison(Relation.EQUIVALENT, f"{both} say the same")
        rows = {each.rpartition("/")[0] for each in mine} & {each.rpartition("/")[0] for each in yours}
        if not rows:
            return Comparison(Relation.INCOMPARABLE, "words of two classes answer no common question")
        if any(row.partition("/")[0] in _OPPOSITE for row in rows):
            return Comparison(Relation.CONTRADICTORY, f"{both} exclude each other")
        return Comparison(Relation.DISCREPANT, f"{both} are two of one class: readers get different accounts")


class _Parts(NamedTuple):
    """The parts of the question of such a claim, each as values in no order."""

    slot: str
    classes: Values
    also: Values
    of: Values
    heads: Values
    others: Values
    governor: Values

    @classmethod
    def of_claim(cls, claim: Claim) -> Self:
        """Return those of a claim."""
        roles = ("class", "also", "said of", "heads", "others", "governor")
        return cls(claim.question.subject.split(", ")[1], *(_values(claim, role) for role in roles))


def _values(claim: Claim, role: str) -> Values:
    key = claim.question.part(role)
    return frozenset(key.values if key is not None else ())


def _classes(filler: Filler) -> tuple[str, ...]:
    return tuple(sorted("/".join(each) for each in filler.member.meanings))


def _may_hold_both(one: _Parts, other: _Parts) -> bool:
    """Whether a source has the member of the other too, or a member may hold beside others."""
    if one.classes & other.also or other.classes & one.also:
        return True
    return not apart("beside others").isdisjoint(
        word for each in one.classes | other.classes for word in each.split("/")
    )


def _said_of_both(one: _Parts, other: _Parts) -> Values:
    """Return the stems of what both words are said of; none where each is said of something else besides."""
    shared, heads = one.of & other.of, one.heads & other.heads
    if one.slot == "verb":
        if _are_of_two_doers(one, other):
            return frozenset()
    elif one.governor & other.governor:
        heads |= one.others & other.others
    if _is_rank(one) and _is_rank(other):
        is_one = not (one.of - shared and other.of - shared)
        return heads if is_one and len((one.of | one.others) & (other.of | other.others)) >= _SURE else frozenset()
    is_other = bool(one.of - shared) and bool(other.of - shared) and len(shared | heads) < _SURE
    return frozenset() if is_other or not heads else shared | heads


def _are_of_two_doers(one: _Parts, other: _Parts) -> bool:
    """Whether others take part in what two verbs tell, or must be told and are not."""
    rows = ({each.split("/")[1] for each in parts.classes} for parts in (one, other))
    is_asked = set.intersection(*rows) <= apart("with doer") or (one.others and other.others)
    return bool(is_asked) and not _are_one(one.others, other.others)


def _are_one(one: Values, other: Values) -> bool:
    """Whether the stems of two phrases may be those of one: all of the one are of the other, or two are."""
    shared = one & other
    return bool(shared) and (shared in (one, other) or len(shared) >= _SURE)


def _is_rank(parts: _Parts) -> bool:
    return all(each.startswith("order/") for each in parts.classes)


def _are_two_events(one: Claim, other: Claim) -> bool:
    """Whether each sentence names somebody whom the other source does not know, or they name two days, or a year that
    the other does not."""
    known = _values(one, "known"), _values(other, "known")
    if _values(one, "names") - known[1] and _values(other, "names") - known[0]:
        return True
    days, years = ([claim.question.part(role) for claim in (one, other)] for role in ("day", "years"))
    if days[0] is not None and days[1] is not None and not days[0].agrees(days[1]):
        return True
    named = [set(year.values) if year is not None else set() for year in years]
    return any(named) and named[0].isdisjoint(named[1])


def _keys(filler: Filler, mention: Mention, context: Context) -> Iterator[Key]:
    """Yield what tells of what a word is said, and in which event."""
    place = filler.place
    yield Key(role="class", values=_classes(filler), words=mention.text)
    yield Key(role="said of", values=tuple(sorted(place.of)), words=" ".join(sorted(place.of)))
    yield Key(role="heads", values=tuple(sorted(place.heads)), words=" ".join(sorted(place.heads)))
    yield Key(role="others", values=tuple(sorted(place.others)), words=" ".join(sorted(place.others)))
    yield Key(role="governor", values=(place.governor,) if place.governor else (), words=place.governor)
    names = (each.name for each in filler.around.mentions if each.value.kind == "name")
    last = {name.parts[-1] for name in names if name.form != "demonym" and name.parts}
    yield Key(role="names", values=tuple(sorted(last)), words="")
    dates = (each for each in filler.around.mentions if each.value.kind == "date")
    years = {str(each.date.year) for each in dates if str(each.date.year) in each.text}
    yield Key(role="years", values=tuple(sorted(years)), words="")
    yield from (key for key in context.setting(mention) if key.role == "day")


def _known(context: Context) -> Key:
    """Return all words of the names of a source."""
    words = {part for mention in context.mentions("name") for part in mention.name.parts}
    return Key(role="known", values=tuple(sorted(words)), words="")


class _Contexts:
    """The content words around the sentences of a source, each found once."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self._kept: dict[int, Key] = {}

    def key(self, place: Span) -> Key:
        """Return the words of the sentence at a place and of those before and behind, but those of anybody."""
        document = self.context.reading.document
        index = document.index(place.start)
        if index not in self._kept:
            sentences = document.sentences[max(0, index - 1) : index + 2]
            words = {word for sentence in sentences for word in sentence.content} - _anybody()
            self._kept[index] = Key(role="context", values=tuple(sorted(words)), words="")
        return self._kept[index]


@cache
def _anybody() -> Values:
    return frozenset(map(stem, role_words("anybody")))
