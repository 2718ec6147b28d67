"""Source -> Reading: the finders in running order. A new family of expressions is one file and one entry here."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from typing import NamedTuple, cast

from factcheck.errors import ValueTextError
from factcheck.mentions.attributions import find_attributions
from factcheck.mentions.dates import find_dates
from factcheck.mentions.in_english import begun, beside_native
from factcheck.mentions.mention import Kind, Mention, Reading
from factcheck.mentions.names import find_names
from factcheck.mentions.quantities import find_quantities
from factcheck.mentions.quotations import find_quotations
from factcheck.mentions.written import as_written
from factcheck.settings import DEFAULT, Settings, near, settled
from factcheck.source import Source, given_source
from factcheck.wanted import instead, is_several, shown

Finder = Callable[[Reading, Settings], Iterable[Mention]]


class Family(NamedTuple):
    """A family of expressions: what it finds, with which finder, what must be found before it, and whether it is looked
    for in the words of another language too."""

    kind: Kind
    find: Finder
    after: frozenset[Kind] = frozenset()
    is_native: bool = False


FINDERS: tuple[Family, ...] = (
    Family("quotation", find_quotations, is_native=True),
    Family("date", find_dates, frozenset({"quotation"}), is_native=True),
    Family("quantity", find_quantities, frozenset({"date", "quotation"})),
    Family("name", find_names, frozenset({"date", "quantity", "quotation"})),
)
"""The families in running order. Each sees what the ones before it found: a year is a date, hence no amount."""


def find(source: Source, *, settings: Settings = DEFAULT) -> Reading:
    """Find everything in a source that the later stages ask for; a length of time in a date is told by the date."""
    reading = _read(source, FINDERS, settings).without_lengths_of_dates()
    if not reading.is_english:
        return reading
    return replace(reading, attributions=tuple(find_attributions(reading, settings)))


def _read(source: Source, families: Iterable[Family], settings: Settings) -> Reading:
    reading = begun(source)
    for family in families:
        found = family.find(reading, settings)
        if reading.given is not None:
            native = family.find(Reading(reading.given), settings) if family.is_native else ()
            found = beside_native(reading, family.kind, found, native)
        reading = reading.with_mentions(found)
    return reading.parted()


def _check_kinds(kinds: object) -> None:
    """Refuse what names no kinds of mentions: silence would look as if nothing were found."""
    known = [family.kind for family in FINDERS]
    if not is_several(kinds):
        raise ValueTextError(f"kinds: {instead('a list of kinds', kinds)}\n  Write kinds=[{known[0]!r}, ...].")
    for kind in cast(Iterable[object], kinds):
        if kind not in known:
            raise ValueTextError(f"kinds: {shown(kind)} is no kind of mention; {near(str(kind), known)}")


def find_mentions(
    source: Source, *, kinds: Collection[Kind] | None = None, settings: Settings = DEFAULT
) -> tuple[Mention, ...]:
    """Find the quantities, dates, names and quotations of a source.

    Args:
        source: the source to read.
        kinds: which kinds to give; None for all.
        settings: tolerances.

    Returns:
        Mentions in text order; empty when nothing was found. Odd prose never raises. Of boilerplate (menus, credits,
        bylines, counters and the like) only dates are given. Of a source in a language that is not built, stated or
        plain from its words, only figures, dates, quotations and names of the tables are found.

    Raises:
        SourceError: the source is none.
        ValueTextError: there are no such kinds.

    Example:
        >>> from factcheck import Source
        >>> [m.text for m in find_mentions(Source("a", "More than 10,000 soldiers left."))]
        ['More than 10,000 soldiers']
    """
    source, settings = given_source(source), settled(settings)
    if kinds is not None:
        _check_kinds(kinds)
    wanted = {family.kind for family in FINDERS} if kinds is None else set(kinds)
    needed = wanted.union(*(family.after for family in FINDERS if family.kind in wanted))
    reading = as_written(_read(source, (family for family in FINDERS if family.kind in needed), settings))
    dates = (mention for mention in reading.outside if mention.value.kind == "date")
    found = (mention for mention in reading.with_mentions(dates).mentions if mention.value.kind in wanted)
    return tuple(found)
