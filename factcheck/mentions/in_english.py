"""A source of another language in English words, and what is found in its own words beside them."""

from collections.abc import Iterable, Iterator

from factcheck.mentions.language import ENGLISH, with_language
from factcheck.mentions.mention import Kind, Mention, Reading
from factcheck.rendering import Rendering, render
from factcheck.source import Source


def begun(source: Source) -> Reading:
    """Return the reading of a source of which nothing is found yet: in English words, if its language is built."""
    source = with_language(source)
    rendering = render(source.text, source.language)
    if rendering is None:
        return Reading(source)
    words = source.model_copy(update={"text": rendering.text, "language": ENGLISH})
    return Reading(words, rendering=rendering, given=source)


def beside_native(reading: Reading, kind: Kind, found: Iterable[Mention], native: Iterable[Mention]) -> list[Mention]:
    """Return what is found of one kind in a source that is read in English words.

    Quotations are those of its own words alone: an English word for each makes no quotation. Else what is found in its
    own words stands beside what is found in English where that found nothing.

    Args:
        reading: of the source.
        kind: of what is found.
        found: in its English words.
        native: in its own words.
    """
    rendering = reading.rendering
    if rendering is None:
        return list(found)
    english = list(found) if kind != "quotation" else []
    known = [rendering.written(each.place) for each in english]
    further = [
        each
        for each in native
        if not any(each.place.overlaps(place) for place in known) and not _is_counted(reading, each)
    ]
    return [*english, *_moved(reading.source, rendering, further)]


def _is_counted(reading: Reading, native: Mention) -> bool:
    """Whether a year is rather a figure that counts something, as its English words show: "2000 Besucher"."""
    if reading.rendering is None or not native.text.isdigit():
        return False
    return "," in reading.source.quote(reading.rendering.rendered(native.place))


def _moved(source: Source, rendering: Rendering, native: Iterable[Mention]) -> Iterator[Mention]:
    """Yield mentions in the words of a source at the places of its English words."""
    for each in native:
        place = rendering.rendered(each.place)
        yield each.model_copy(update={"span": place, "text": source.quote(place)})
