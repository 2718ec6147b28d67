"""The year in which something began, reckoned from an anniversary or an age: "its 150th anniversary", "a 124-year-old
bridge"."""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache

from factcheck.claims.context import Context
from factcheck.claims.publication import publication
from factcheck.document import Sentence
from factcheck.document.classes import Tag
from factcheck.frames.events import event_of
from factcheck.lexicon import table
from factcheck.mentions.mention import Mention
from factcheck.values.date_interval import DateInterval

_ANNIVERSARY = "anniversary"
_TURN = "turn"
_FOUNDED = "found"
"""The class of what happened when something began."""
_LEAST = 10
"""Years from which an age is told to the year. Heuristic: the age of what is younger is told by months too."""
_ROUND = 10
"""An age of so many years, or of several times as many, is hardly meant to the year."""
_NEAR = 6
"""Words before an age among which stands what is so old. Heuristic: "the bridge, which is now 124 years old"."""
_OF = 4
"""Words behind "anniversary" among which stands the event that it is of."""
_IN_PHRASE = frozenset({"noun", "name", "adjective"})


def reckoned(context: Context) -> Iterator[tuple[Mention, str]]:
    """Yield each year that an anniversary or an age is counted from, at the words for it, with what happened then."""
    published = publication(context.reading).latest
    if published is None:
        return
    for mention in context.mentions("quantity"):
        years = _whole_years(mention)
        event = None if years is None else _began(context, mention)
        year = None if event is None else _year_of(context, mention, published)
        if years is not None and event is not None and year is not None and years < year:
            yield mention.model_copy(update={"value": _in(year - years, years, mention, published)}), event


def _whole_years(mention: Mention) -> int | None:
    """Return how many years a figure counts; None for one that is no single whole number, or hedged."""
    value = mention.quantity
    if len(value.figures) != 1 or value.modifier != "none":
        return None
    years = value.figures[0]
    is_rounded = value.unit == "year_of_age" and years % _ROUND == 0
    return int(years) if years == int(years) and years >= _LEAST and not is_rounded else None


def _began(context: Context, mention: Mention) -> str | None:
    """Return what happened so many years before; None where a figure is no anniversary and no age of a thing."""
    value, sentence = mention.quantity, context.read_sentence(mention)
    first, end = sentence.bounds(mention.place)
    if value.unit == "ordinal" and value.head == _ANNIVERSARY:
        return _remembered(sentence, first, end)
    is_age = value.unit == "year_of_age" or (value.unit is None and _is_turned(sentence.tags, first))
    return _FOUNDED if is_age and _is_of_thing(sentence.tags, first, end) else None


def _is_turned(tags: Sequence[Tag], first: int) -> bool:
    """Whether "turns" stands before a figure."""
    return first > 0 and tags[first - 1].lemma == _TURN


def _remembered(sentence: Sentence, first: int, end: int) -> str | None:
    """Return what an anniversary is of: of the owner, that it was founded; behind "of", the event that is named."""
    tags = sentence.tags
    behind = [tag.lemma for tag in tags[end : end + _OF]]
    if behind[:1] == ["of"]:
        return next((event for word in behind if (event := event_of(word)) is not None), None)
    is_edition = end < len(tags) and tags[end].word_class == "noun"
    is_owned = first > 0 and tags[first - 1].word_class == "possessive" and tags[first - 1].lemma not in _people()
    return _FOUNDED if is_owned and not is_edition else None


def _is_of_thing(tags: Sequence[Tag], first: int, end: int) -> bool:
    """Whether an age is that of what was built or founded: "the 124-year-old bridge", "the bridge is 124 years old"."""
    behind = list[Tag]()
    for tag in tags[end:]:
        if tag.word_class not in _IN_PHRASE:
            break
        behind.append(tag)
    if behind:
        return behind[-1].lemma in _things()
    before = [tag.lemma for tag in tags[max(0, first - _NEAR) : first] if tag.word_class == "noun"]
    return bool(before) and before[-1] in _things()


def _year_of(context: Context, mention: Mention, published: date) -> int | None:
    """Return the year in which the anniversary is kept, or the age told: that of the text, or the one it names."""
    place = context.sentence(mention)
    dates = [found.date for found in context.mentions("date") if place.holds(found.place)]
    years = {day.year for value in dates for stretch in value.candidates[: value.likely] for day in stretch}
    near = {year for year in years if abs(year - published.year) <= 1} if years else {published.year}
    return near.pop() if len(near) == len(years or near) == 1 else None


def _in(year: int, years: int, mention: Mention, published: date) -> DateInterval:
    """Return a year that is reckoned from a number of years, so that it may be the one beside."""
    return DateInterval(
        candidates=((date(year, 1, 1), date(year, 12, 31)),),
        precision="year",
        anchoring="relative",
        trust="given",
        vague=True,
        unit="year",
        steps=-years,
        words=mention.text,
        counted_from=(published, published),
    )


@cache
def _things() -> frozenset[str]:
    """Return the nouns of what is built or founded."""
    return frozenset(table("events")["begun"]["nouns"].words.split())


@cache
def _people() -> frozenset[str]:
    """Return the words for whose wedding or the like an anniversary is, which was founded by nobody."""
    return frozenset(table("events")["begun"]["people"].words.split())
