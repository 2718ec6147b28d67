"""Mention: words that stand for a value. Reading: a source with everything found in it."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal, TypeVar

from factcheck.document.boilerplate import Boilerplate
from factcheck.document.document import Document
from factcheck.errors import ValueTextError
from factcheck.frozen import Frozen
from factcheck.rendering import Rendering
from factcheck.source import Source, Span
from factcheck.values import AnyValue
from factcheck.values.date_interval import DateInterval
from factcheck.values.factuality import Status
from factcheck.values.name import Name
from factcheck.values.quantity import Quantity
from factcheck.values.quotation import Quotation
from factcheck.values.relation import Value
from factcheck.values.units import measure

Kind = Literal["quantity", "date", "name", "quotation", "factuality", "description"]

Tenure = Literal["holder", "former", "acting", "elect", "successor", "predecessor"]
"""How a person stands to an office."""


class Office(Frozen):
    """An office that the words beside a name give to the one named.

    Args:
        title: canonical name of the office, lower case, US spelling ("defense minister").
        body: key of the state or organisation it belongs to ("RU"); None when the words do not say.
        tenure: whether the person holds it.
        span: the words, title and body together.
    """

    title: str
    body: str | None
    tenure: Tenure = "holder"
    span: Span


class Mention(Frozen):
    """A span of a source and the value it stands for.

    Args:
        source_id: the source it stands in.
        span: its place; None for a value given without prose.
        text: the words at the span.
        value: what they mean.
        full: the fullest name of the entity in this source; names only.
        offices: offices that the words beside a name give to the one named; names only.
        ends: both ends of a range in the order of the text, each with its own words and value ("between 5 and 10 km":
            "5" and "10 km", both in kilometres), none of "two or three"; quantities only.
    """

    source_id: str
    span: Span | None
    text: str
    value: AnyValue
    full: Name | None = None
    offices: tuple[Office, ...] = ()
    ends: tuple["Mention", ...] = ()

    @property
    def place(self) -> Span:
        """The place of a mention that was found in prose."""
        if self.span is None:
            raise ValueTextError(f'"{self.text}" was given without prose and has no place')
        return self.span

    @property
    def quantity(self) -> Quantity:
        """The value of a quantity."""
        return _of(self.value, Quantity)

    @property
    def date(self) -> DateInterval:
        """The value of a date."""
        return _of(self.value, DateInterval)

    @property
    def name(self) -> Name:
        """The value of a name, as it stands there."""
        return _of(self.value, Name)

    @property
    def quotation(self) -> Quotation:
        """The value of a quotation."""
        return _of(self.value, Quotation)

    @property
    def whole(self) -> Name:
        """The fullest name of who or what is named."""
        return self.full or self.name


ValueT = TypeVar("ValueT", bound=Value)


def _of(value: Value, kind: type[ValueT]) -> ValueT:
    if not isinstance(value, kind):
        raise ValueTextError(f'"{value.label}" is no {kind.__name__.lower()}')
    return value


class Attribution(Frozen):
    """Who says it, and how far the source stands behind it.

    Args:
        scope: the words it governs.
        cue: the words that show it ("according to", "allegations").
        speaker: the words for whom the source quotes or cites; None when nobody is named.
        name: the fullest name of the speaker, where one is known.
        status: how the source stands to what it tells.
        is_resolved: whether the speaker was found behind a pronoun or a description.
    """

    scope: Span
    cue: str
    speaker: str | None = None
    name: Name | None = None
    status: Status = "reported"
    is_resolved: bool = False


_EMPTY = Document("")


@dataclass(frozen=True)
class Reading:
    """A source with what was found in it so far.

    Args:
        source: the source.
        mentions: of the article, in text order.
        outside: those that stand in boilerplate, in text order; no claim is made of them.
        attributions: in text order.
        document: the text with its sentences; made of the source where it is none of its text.
        rendering: of a source of another language that is read in English words, what stands for what; `source` and
            the places of all that is found are then those of its English words.
        given: the source as it was written, where it is read in English words.
    """

    source: Source
    mentions: tuple[Mention, ...] = ()
    outside: tuple[Mention, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    document: Document = _EMPTY
    rendering: Rendering | None = None
    given: Source | None = None

    def __post_init__(self) -> None:
        if self.document.text != self.source.text:
            object.__setattr__(self, "document", Document(self.source.text))

    @cached_property
    def in_sentences(self) -> tuple[tuple[Mention, ...], ...]:
        """The mentions that begin in each sentence, in text order; those before the first are counted to it."""
        found: list[list[Mention]] = [[] for _ in self.sentences]
        for mention in self.mentions if found else ():
            found[self.document.index(mention.place.start)].append(mention)
        return tuple(map(tuple, found))

    @property
    def is_english(self) -> bool:
        """Whether the source is in the language that is read whole."""
        return self.source.language == "en"

    @property
    def as_written(self) -> Source:
        """The source in the words in which it was written."""
        return self.given or self.source

    @property
    def sentences(self) -> tuple[Span, ...]:
        """Where the sentences stand, in order."""
        return self.document.spans

    @property
    def boilerplate(self) -> tuple[Boilerplate, ...]:
        """What is no part of the article, in order."""
        return self.document.boilerplate

    def of_kind(self, kind: Kind) -> Iterator[Mention]:
        """Yield the mentions of one kind, in text order."""
        return iter(self._by_kind.get(kind, ()))

    @cached_property
    def _by_kind(self) -> dict[Kind, list[Mention]]:
        found: dict[Kind, list[Mention]] = {}
        for mention in self.mentions:
            found.setdefault(mention.value.kind, []).append(mention)
        return found

    def is_boilerplate(self, place: Span) -> bool:
        """Whether a place begins outside the article."""
        return self.document.is_boilerplate(place.start)

    def parted(self) -> "Reading":
        """Return this reading with the mentions in boilerplate apart from those of the article."""
        inside = tuple(each for each in self.mentions if not self.is_boilerplate(each.place))
        outside = tuple(each for each in self.mentions if self.is_boilerplate(each.place))
        return replace(self, mentions=inside, outside=outside) if outside else self

    def without_lengths_of_dates(self) -> "Reading":
        """Return this reading without the lengths of time that date expressions hold: "six weeks later" is a date."""
        dates = [mention.place for mention in self.of_kind("date")]
        ends = [place.end for place in dates]
        kept = tuple(each for each in self.mentions if not (_is_length(each) and _is_in(each.place, dates, ends)))
        return replace(self, mentions=kept) if len(kept) < len(self.mentions) else self

    def with_mentions(self, found: Iterable[Mention]) -> "Reading":
        """Return this reading with more mentions."""
        found = tuple(found)
        return replace(self, mentions=tuple(sorted(self.mentions + found, key=_place))) if found else self


def _place(mention: Mention) -> tuple[int, int]:
    place = mention.place
    return place.start, -place.end


def _is_length(mention: Mention) -> bool:
    """Whether a mention is a length of time."""
    return mention.value.kind == "quantity" and measure(mention.quantity.unit).dimension == "time"


def _is_in(place: Span, places: list[Span], ends: list[int]) -> bool:
    """Whether a place shares a character with one of some places in order, whose ends are given."""
    at = bisect_right(ends, place.start)
    return at < len(places) and places[at].overlaps(place)
