"""Source -> Reading: the finders in running order. A new family of expressions is one file and one entry here."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace

from factcheck.mentions.attributions import find_attributions
from factcheck.mentions.dates import find_dates
from factcheck.mentions.furniture import find_furniture
from factcheck.mentions.mention import Kind, Mention, Reading
from factcheck.mentions.names import find_names
from factcheck.mentions.quantities import find_quantities
from factcheck.mentions.quotations import find_quotations
from factcheck.mentions.sentences import find_sentences
from factcheck.settings import DEFAULT, Settings
from factcheck.source import Source

Finder = Callable[[Reading, Settings], Iterable[Mention]]

FINDERS: tuple[Finder, ...] = (find_quotations, find_dates, find_quantities, find_names)
"""Each finder sees what the ones before it found: dates come before quantities, so a year is no amount."""


def find(source: Source, *, settings: Settings = DEFAULT) -> Reading:
    """Find everything in a source that the later stages ask for."""
    reading = Reading(source=source, sentences=find_sentences(source.text), furniture=find_furniture(source.text))
    for finder in FINDERS:
        reading = reading.with_mentions(finder(reading, settings))
    return replace(reading, attributions=tuple(find_attributions(reading, settings)))


def find_mentions(
    source: Source, *, kinds: Collection[Kind] | None = None, settings: Settings = DEFAULT
) -> tuple[Mention, ...]:
    """Find the quantities, dates, names and quotations of a source.

    Args:
        source: the source to read.
        kinds: which kinds to give; None for all.
        settings: tolerances.

    Returns:
        Mentions in text order; empty when nothing was found. Odd prose never raises.

    Example:
        >>> from factcheck import Source
        >>> [m.text for m in find_mentions(Source("a", "More than 10,000 soldiers left."))]
        ['More than 10,000 soldiers']
    """
    mentions = find(source, settings=settings).mentions
    return mentions if kinds is None else tuple(mention for mention in mentions if mention.value.kind in kinds)
