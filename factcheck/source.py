"""Where everything starts: a source as published, spans of its text, and the day its words count from."""

import re
from bisect import bisect_right
from collections.abc import Mapping
from datetime import date, datetime
from functools import cached_property
from operator import itemgetter
from typing import Self

from pydantic import Field, ValidationError, field_validator, model_validator

from factcheck.errors import SourceError, ValueTextError
from factcheck.frozen import Frozen, names_given
from factcheck.values.date_interval import Trust
from factcheck.visible import visible
from factcheck.wanted import instead, shown

_MOST_QUOTED = 80
"""Letters of a value in a message. Heuristic."""
_HOW_TO_GIVE = "Give a date, a datetime or an Anchor, or write 2024-11-29 or 2024-11-29T18:00+09:00."
_HALF_PAIR = re.compile("[\ud800-\udfff]")


_BOTH_ENDS = names_given(frozenset(("start", "end")))


class Span(Frozen):
    """Mark a stretch of `Source.text`: half-open, in code points of the text as given.

    Args:
        start: first code point of the words, counted from 0.
        end: first code point after the words.
    """

    start: int = Field(ge=0)
    end: int = Field(ge=0)

    def __init__(self, start: int, end: int) -> None:
        if type(start) is type(end) is int and start >= 0 <= end:  # nearly all: twice as fast as by the base
            object.__setattr__(self, "__dict__", {"start": start, "end": end})
            object.__setattr__(self, "__pydantic_fields_set__", _BOTH_ENDS)
            object.__setattr__(self, "__pydantic_extra__", None)
            object.__setattr__(self, "__pydantic_private__", None)
            return
        try:
            super().__init__(**{"start": start, "end": end})  # noqa: PIE804 - the base names no fields
        except ValidationError as error:
            first = error.errors(include_url=False, include_context=False)[0]
            raise SourceError(f"Span: {first['loc'][0]}: not {shown(first['input'])}\n  {first['msg']}.") from None

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Span) and self.start == other.start and self.end == other.end

    def __hash__(self) -> int:  # the most frequent key of all: three times as fast as that of the base
        return hash((self.start, self.end))

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a code point."""
        return self.start < other.end and other.start < self.end

    def holds(self, other: "Span") -> bool:
        """Whether the other lies within this one."""
        return self.start <= other.start and other.end <= self.end


def given_day(given: object) -> datetime | date | None:
    """Return a day or a time as its plain type, whatever package it comes from; None for None.

    Args:
        given: a date or datetime, also of pandas; a datetime64 of numpy; or a text of ISO 8601.

    Raises:
        ValueTextError: it is none, such as a number or NaT.

    Example:
        >>> given_day("2024-11-29"), given_day("2024-11-29T18:00")
        (datetime.date(2024, 11, 29), datetime.datetime(2024, 11, 29, 18, 0))
    """
    if type(given).__module__ == "numpy" and type(given).__name__ == "datetime64":
        given = str(given)  # "NaT" where there is none
    if isinstance(given, str):
        text = given.strip()
        try:
            return date.fromisoformat(text) if len(text) <= len("2024-11-29") else datetime.fromisoformat(text)
        except ValueError:
            raise ValueTextError(f'"{text[:_MOST_QUOTED]}" is no date') from None
    if isinstance(given, date) and given != given:  # noqa: PLR0124 - so is NaT of pandas alone
        raise ValueTextError("NaT is no date: give None where none is known")
    if isinstance(given, datetime):
        return datetime.combine(given.date(), given.timetz())
    if given is None or type(given) is date:
        return given
    if isinstance(given, date):
        return date(given.year, given.month, given.day)
    raise ValueTextError(f"{shown(given)} is no date")


def given_published(given: object) -> datetime | date | None:
    """Return a day of publication as a caller gives it.

    Raises:
        SourceError: it is none.
    """
    try:
        return given_day(given)
    except ValueTextError as error:
        raise SourceError(f"published: {error}\n  {_HOW_TO_GIVE}") from None


class Anchor(Frozen):
    """What is known of the day from which "Friday" is counted.

    Args:
        earliest: first day it can be; None when unknown.
        latest: last day it can be; None when unknown.
        trust: how it came to be known.
    """

    earliest: date | None = None
    latest: date | None = None
    trust: Trust = "given"

    def __init__(self, **fields: object) -> None:
        try:
            super().__init__(**fields)
        except ValidationError as error:
            first = error.errors(include_url=False, include_context=False)[0]
            where = f"{first['loc'][0]}: " if first["loc"] else ""
            raise SourceError(f"Anchor: {where}{first['msg'].removeprefix('Value error, ')}") from None

    @field_validator("earliest", "latest", mode="before")
    @classmethod
    def _is_day(cls, given: object) -> object:
        day = given_day(given)
        return day.date() if isinstance(day, datetime) else day

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.earliest is not None and self.latest is not None and self.latest < self.earliest:
            raise ValueError(f"an anchor cannot end ({self.latest}) before it begins ({self.earliest})")
        return self

    @property
    def day(self) -> date | None:
        """The one day it is, or None when it may be several."""
        return self.earliest if self.earliest == self.latest else None


class Source(Frozen):
    """One document as published.

    Args:
        id: its name among the sources of one check.
        text: the words, untouched.
        published: a date, a datetime (its own zone counts) or an Anchor; None when unknown. Never filled with today.
        published_trust: how `published` came to be known.
        publisher: who published it; used as its name in reports where unique.
        url: where it was published.
        origin: the report it is known to tell again, such as "AP"; None when unknown.
        language: BCP 47 primary subtag of the text. Where none is given and the words are plainly of another language
            than English, a check reads them by that, and its report says so.
        path: the file it was read from, as given.
        text_start: line and column of that file at which the text begins, both from 1; None where the text was
            extracted from what the file holds, so that its lines are not those of the file.
        notice: what who reads the source should know of how its text was had, as "29 of 37 paragraphs of the page are
            left out"; None where nothing is amiss.
        times: of what was spoken, where in the text it goes on at which second of the recording, in order, as captions
            tell; empty of what was written.

    Raises:
        SourceError: the text holds no words, the id is empty, a field holds what no encoding can write, or takes no
            such value.
    """

    id: str
    text: str
    published: datetime | date | Anchor | None = None
    published_trust: Trust = "given"
    publisher: str | None = None
    url: str | None = None
    origin: str | None = None
    language: str = "en"
    path: str | None = None
    text_start: tuple[int, int] | None = (1, 1)
    notice: str | None = None
    times: tuple[tuple[int, int], ...] = ()

    def __init__(self, id: str, text: str, **fields: object) -> None:  # noqa: A002 - the public name of the field
        for field, value in {"id": id, "text": text, **fields}.items():
            if isinstance(value, bytes | bytearray) or (field in ("id", "text") and not isinstance(value, str)):
                where = "the id of a source" if field == "id" else f"{shown(id)}: {field}"
                raise SourceError(f"{where}: {instead('a text', value)}")
        if not id.strip():
            raise SourceError("a source has an empty id\n  Give every source a name of its own.")
        name = visible(_HALF_PAIR.sub("\ufffd", str(fields.get("path") or id)))
        if not text.strip():
            raise SourceError(f"{name} is empty\n  Leave it out, or give it the text it should have.")
        for field, value in {"text": text, "id": id, **fields}.items():
            if isinstance(value, str) and (half := _HALF_PAIR.search(value)) is not None:
                what = f"{name} holds" if field == "text" else f"{name}: its {field} holds"
                raise SourceError(
                    f"{what} half of a surrogate pair at code point {half.start()}\n"
                    "  Decode it again: as UTF-8 or UTF-16, without passing errors over."
                )
        try:
            super().__init__(**{"id": id, "text": text, **fields})
        except ValidationError as error:
            raise SourceError(f"{name}: {_complaint(error, fields)}") from None

    @field_validator("published", mode="before")
    @classmethod
    def _keep_days(cls, published: object) -> object:
        """Keep a plain day a day: a union with datetime would read it as midnight, and a number as seconds."""
        return published if isinstance(published, Anchor | dict) else given_day(published)

    @cached_property
    def anchor(self) -> Anchor | None:
        """The day or days its words count from, as far as the caller or the file says; None when they did not."""
        if self.published is None or isinstance(self.published, Anchor):
            return self.published
        day = self.published.date() if isinstance(self.published, datetime) else self.published
        return Anchor(earliest=day, latest=day, trust=self.published_trust)

    def second_at(self, place: int) -> int | None:
        """Return the second of the recording at which the words at a place are spoken; None where none is known.

        Example:
            >>> Source("talk", "Ten died. Two live.", times=((0, 4), (10, 7))).second_at(14)
            7
        """
        index = bisect_right(self.times, place, key=itemgetter(0)) - 1
        return self.times[index][1] if index >= 0 else None

    def quote(self, span: Span) -> str:
        """Return the words at a span."""
        return self.text[span.start : span.end]


def _complaint(error: ValidationError, fields: Mapping[str, object]) -> str:
    """Return, in plain words, which field of a source takes no such value, and what it takes."""
    first = error.errors(include_url=False, include_context=False)[0]
    field = str(first["loc"][0])
    given = fields.get(field)
    if field not in Source.model_fields:
        return f"a source has no {field}\n  It has {', '.join(Source.model_fields)}."
    if field == "published":
        is_stated = first["type"] == "value_error"
        said = first["msg"].removeprefix("Value error, ") if is_stated else f"{shown(given)} is no date"
        return f"published: {said}\n  {_HOW_TO_GIVE}"
    if first["type"] == "string_type":
        return f"{field}: {instead('a text', given)}"
    return f"{field}: not {shown(given)}\n  {first['msg']}."


def given_source(given: object) -> Source:
    """Return a source as it is given.

    Raises:
        SourceError: it is none.
    """
    if not isinstance(given, Source):
        advice = "Make one with Source(id, text), or read(path) of a file."
        raise SourceError(f"{instead('a Source', given)}\n  {advice}")
    return given
