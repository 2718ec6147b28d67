"""An anniversary that does not go with the year of what is remembered."""

from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from itertools import pairwise

from factcheck.claims import SourceClaims
from factcheck.document.patterns import Pattern, pattern
from factcheck.findings import Finding
from factcheck.inflection import counted
from factcheck.lexicon import table
from factcheck.mentions.mention import Mention
from factcheck.rules.inside.feasts import AFTER, Kept, resolved_dates, when_kept
from factcheck.rules.inside.passage import Passage, Passages
from factcheck.rules.inside.report_days import day_of_report
from factcheck.rules.inside.within import inside
from factcheck.rules.rule import source_rule
from factcheck.source import Span
from factcheck.values.quantity import Quantity
from factcheck.values.relation import Relation

_ANNIVERSARY = pattern("-? anniversary")
_ITS = pattern("~(; | :){0,24} (its | their | his | her)")
_OF_YEAR = pattern("of SIGN{0,3} (on | in)?")
_ON_ITS = pattern(r"~(, | ; | : | \( | \)){0,6} on (its | their | the)")
_LONG_AGO = 5
"""Years from which "years ago" is a look back at a year. Heuristic."""
_IN_THAT_YEAR = pattern(",? in")
_ENDS = pattern(r", | . | ... | ; | \) | END")
_HEADS = ("anniversary", "birthday")
"""What an ordinal counts that is one; the birthday of a person has no founding."""


@source_rule
def anniversary(source_claims: SourceClaims) -> Iterator[Finding]:
    """An anniversary is counted wrong: the years since the event are more or fewer.

    **Why:** it is counted on fingers in a hurry, often from the year before, and stands in the headline.

    **Silent when** neither the text nor the day of publication tells when it is kept; it lies ahead or behind (“next
    year”, “ahead of”); “50 years ago, in 1970” has a hedge, or is a year off; the year in the sentence may be that of
    something else; it is an edition, a tour or a season; the event has no more than a year, and a whole year of
    festivities would be one off.

    **Example:** “the 10th anniversary of the Sept. 11, 2001, attacks” in a report of 12 September 2012: the 11th.

    **Source:** the calendar; what belongs to what: ours.
    """
    passages = Passages(source_claims.reading)
    for mark, count, origin, kept in (*_feasts(passages), *_years_ago(passages)):
        began = origin.date.candidates[0]
        first, last = kept.years[0] - began[1].year, kept.years[1] - began[0].year
        if last < 0 or first <= count <= last or _may_be_rounded(count, (first, last), origin, kept):
            continue
        when = kept.years[1] if kept.mention is None else kept.mention.value.label
        reason = f"{when} is {counted(last, 'year')} after {origin.value.label}, not {count}"
        reckoned = f"{kept.years[1]} - {began[0].year} = {last}"
        found = [mention for mention in (mark, origin, kept.mention) if mention is not None]
        yield inside(
            anniversary.name,
            source_claims,
            sorted(found, key=lambda mention: mention.place.start),
            question=f"Which anniversary is kept of {origin.value.label}?"
            if mark.value.kind == "quantity"
            else f"How many years ago was {origin.value.label}?",
            relation=Relation.CONTRADICTORY if kept.mention is not None else Relation.DISCREPANT,
            stated=(reason, (reckoned,)),
        )


def _may_be_rounded(count: int, right: tuple[int, int], origin: Mention, kept: Kept) -> bool:
    """Whether one year more or less is no slip: neither the day of the event nor the year of the feast is stated."""
    is_near = min(abs(years - count) for years in right) == 1
    return is_near and not kept.is_day and origin.date.precision != "day"


def _feasts(passages: Passages) -> Iterator[tuple[Mention, int, Mention, Kept]]:
    """Yield the anniversaries of a source with their years, what they are of, and when they are kept."""
    for mark, count in (*_marks(passages), *_centenaries(passages)):
        origin = _origin(mark, passages.at(mark))
        if origin is not None and (kept := when_kept(mark, origin, passages)) is not None:
            yield mark, count, origin, kept


def _years_ago(passages: Passages) -> Iterator[tuple[Mention, int, Mention, Kept]]:
    """Yield each "50 years ago, in 1970" of a source whose day is known."""
    dates = [found for found in passages.reading.of_kind("date") if passages.is_plain(found.place)]
    for mark, origin in pairwise(dates):
        years = _counted_back(mark, passages)
        if years is None or not _is_that_year(mark, origin, passages):
            continue
        day = day_of_report(passages.reading)
        if day is not None:
            yield mark, years, origin, Kept((day.year, day.year), None, is_day=False)


def _counted_back(mark: Mention, passages: Passages) -> int | None:
    """Return the years of "50 years ago" where they are long and have no hedge."""
    value = mark.date
    if value.unit != "year" or value.steps is None or value.steps > -_LONG_AGO or value.modifier is not None:
        return None
    return None if passages.at(mark).before(mark, _hedged()) else -value.steps


def _is_that_year(mark: Mention, origin: Mention, passages: Passages) -> bool:
    """Whether a date is the year that is counted back to: "50 years ago, in 1970,"."""
    value, passage = origin.date, passages.at(mark)
    if value.anchoring != "explicit" or value.precision != "year" or value.modifier is not None:
        return False
    if passages.at(origin).number != passage.number:
        return False
    return passage.between(mark, origin, _IN_THAT_YEAR) is not None and passage.behind(origin, _ENDS) is not None


@cache
def _hedged() -> Pattern:
    """Return the last word of a hedge: "nearly", "more than"."""
    return pattern("HEDGES", HEDGES={phrase.split()[-1] for phrase in table("modifiers")["before"]})


@cache
def _edition() -> Pattern:
    """Return the noun of which an anniversary is one: "the 50th anniversary tour"."""
    return pattern("EDITIONS", EDITIONS=table("anniversaries")["editions"])


def _marks(passages: Passages) -> Iterator[tuple[Mention, int]]:
    """Yield the anniversaries of a source that are counted, with their years."""
    for mention in passages.reading.of_kind("quantity"):
        value = mention.quantity
        is_nth = value.unit == "ordinal" and value.head in _HEADS
        if not (is_nth or value.unit == "year") or len(value.figures) != 1 or value.modifier != "none":
            continue
        years, passage = value.figures[0], passages.at(mention)
        is_mark = is_nth or passage.behind(mention, _ANNIVERSARY) or passage.behind(mention, AFTER)
        if is_mark and years == int(years) and _is_kept(mention, passage, passages):
            yield mention, int(years)


def _centenaries(passages: Passages) -> Iterator[tuple[Mention, int]]:
    """Yield the anniversaries of a source that are named by a word, with their years."""
    named, source = table("anniversaries")["years"], passages.reading.source
    text = source.text.lower()
    if not any(word in text for word in named):
        return
    for passage in map(passages.__getitem__, range(len(passages))):
        for token in passage.sentence.tokens:
            if token.lower not in named:
                continue
            years = named[token.lower].value
            value = Quantity.of((Decimal(years),), unit="ordinal", noun=token.text, head="anniversary")
            place = Span(token.start, token.end)
            mark = Mention(source_id=source.id, span=place, text=token.text, value=value)
            if _is_kept(mark, passage, passages):
                yield mark, years


def _is_kept(mark: Mention, passage: Passage, passages: Passages) -> bool:
    """Whether the source itself speaks of an anniversary, not of an edition or a tour that is called by it."""
    return passages.is_plain(mark.place) and not passage.behind(mark, _edition())


def _origin(mark: Mention, passage: Passage) -> Mention | None:
    """Return the date of what is remembered: behind "of", or of the founding named before "its"."""
    return next((found for found in resolved_dates(passage) if _is_origin(found, mark, passage)), None)


def _is_origin(found: Mention, mark: Mention, passage: Passage) -> bool:
    """Whether a date is that of what an anniversary remembers."""
    value = found.date
    is_sure = value.anchoring == "explicit" and value.year is not None and len(value.candidates) == 1
    if not is_sure or value.modifier is not None or value.vague:
        return False
    if mark.place.end <= found.place.start:
        return passage.between(mark, found, _of_event()) is not None
    if found.place.end > mark.place.start:
        return False
    is_begun = passage.before(found, _begun()) and passage.between(found, mark, _ITS)
    return bool(is_begun or (passage.before(found, _OF_YEAR) and passage.between(found, mark, _ON_ITS)))


@cache
def _of_event() -> Pattern:
    """Return what leads from an anniversary to the year of its event, or from "50 years" to that of their beginning."""
    return pattern(
        "((-? anniversary)? FEASTS? (,? (on | in) (WORD | DIGITS | , | .){1,6})? of | after) "
        r"~(, | ; | : | \( | \) | CLAUSES){0,20}",
        FEASTS=table("anniversaries")["feasts"],
        CLAUSES=table("anniversaries")["clauses"],
    )


@cache
def _begun() -> Pattern:
    """Return "founded in" before the year of the founding."""
    return pattern("EVENTS SIGN{0,3} (on | in)?", EVENTS=table("anniversaries")["events"])
