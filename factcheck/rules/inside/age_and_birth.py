"""An age that is not that of one born on that day, or not the age that the same text gives elsewhere."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from factcheck.claims import SourceClaims
from factcheck.findings import Finding
from factcheck.mentions.mention import Mention, Reading
from factcheck.rules.inside.ages import Age, ages
from factcheck.rules.inside.births import Birth, Days, births, years_between
from factcheck.rules.inside.passage import Passages
from factcheck.rules.inside.report_days import report_days
from factcheck.rules.inside.within import inside
from factcheck.rules.rule import source_rule
from factcheck.source import Span
from factcheck.values.date_text import MONTHS
from factcheck.values.relation import Relation

_BIRTHDAY = "birthday"
"""A text that tells of a birthday may rightly give two ages a year apart."""

_FARTHEST = 10
"""Years by which two ages of one person may differ to be a slip. Heuristic: farther apart, two times are meant."""
_LONGEST = 366
"""Days of the longest time of which an age can be: a decade ("the 1950s pin-up") is none. A leap year."""


@source_rule
def age_and_birth(source_claims: SourceClaims) -> Iterator[Finding]:
    """An age does not go with the day of birth, with the years of life, or with the age given elsewhere in the text.

    **Why:** an age is counted by hand or copied from an older story, and the person it belongs to knows better.

    **Silent when** the day of publication is not known and the text does not tell when the age was reached; the age
    is about another time (“then 20”, “was 20 when”, “in 1985”); whose age or birth it is, is not plain; the age was
    right in a year that the text names; the figure is rounded; somebody else says it in a quotation. The month before
    publication counts as the time of the report, and so do “turns 90” and “turned 90 on Monday”. Behind the years of
    a life an age alone (“Vera Lind (1940-2020) was 92”) is wrong only where nobody lived so long. Where a birthday is
    about, two ages may be a year apart; of two ages more than ten years apart, one is taken to be found of another
    time.

    **Example:** “Mara Lind, 45, was born in 1960” in an article of 2024: one born in 1960 is 63 or 64 then.

    **Source:** the calendar; whose age it is: ours.
    """
    passages = Passages(source_claims.reading)
    found = tuple(births(passages))
    yield from _born_twice(source_claims, found)
    yield from _misfits(source_claims, found, passages)


def _born_twice(source_claims: SourceClaims, found: Iterable[Birth]) -> Iterator[Finding]:
    """Yield each birth that is on another day than the first of its owner."""
    born: dict[str, Birth] = {}
    for birth in found:
        first = born.setdefault(birth.owner, birth)
        if first.born[0] > birth.born[1] or birth.born[0] > first.born[1]:
            two = first.mention.value.label, birth.mention.value.label
            why = f"{birth.who} is born on two days in one text: {two[0]} and {two[1]}"
            yield _found(source_claims, f"When was {birth.who} born?", first.mention, birth.mention, (why, ()))


def _misfits(source_claims: SourceClaims, found: Sequence[Birth], passages: Passages) -> Iterator[Finding]:
    """Yield the ages that do not go with the birth of their owner, or with the first age that is given."""
    reading = source_claims.reading
    now, timeless, years = times_of(reading, found)
    born = {birth.owner: birth for birth in reversed(found)}
    known: dict[str, Age] = {}
    for age in ages(passages, timeless, now):
        if age.owner in born and (reason := misfit(age, born[age.owner], now, years)) is not None:
            yield _found(source_claims, f"How old is {age.who}?", born[age.owner].mention, age.mention, reason)
        if age.is_at_death:
            continue
        first_age = known.setdefault(age.owner, age)
        if _are_two(first_age.years, age.years, _BIRTHDAY in reading.source.text):
            why = f"{age.who} is given two ages in one text: {first_age.years} and {age.years}"
            yield _found(source_claims, f"How old is {age.who}?", first_age.mention, age.mention, (why, ()))


def times_of(reading: Reading, found: Iterable[Birth]) -> tuple[Days | None, set[Span], frozenset[int]]:
    """Return the days that a source tells of, the places of dates that tell no other time, and the years it names.

    Args:
        reading: the source.
        found: its births.
    """
    now, dated = report_days(reading)
    timeless = {birth.mention.place for birth in found}
    timeless.update(mention.place for mention in reading.of_kind("date") if dated and dated.overlaps(mention.place))
    return now, timeless, _years_named(reading, timeless)


def _are_two(one: int, other: int, has_birthday: bool) -> bool:
    """Whether two ages of one person in one text are a slip: near each other, or their digits changed about."""
    apart = abs(one - other)
    return has_birthday < apart <= _FARTHEST or (apart > 0 and str(one) == str(other)[::-1])


def misfit(age: Age, birth: Birth, now: Days | None, years: frozenset[int]) -> tuple[str, tuple[str, ...]] | None:
    """Return why an age is not that of one born then, and the sum; None when it may be.

    Args:
        age: the age.
        birth: the birth.
        now: the days that the source of the age tells of; None when unknown.
        years: the years that it names for what it tells.
    """
    at = (birth.died or age.at or now) if age.is_at_death else now
    if at is None or at[0] < birth.born[0] or (at[1] - at[0]).days > _LONGEST:
        return None
    least, most = years_between(birth.born, at)
    if least <= age.years <= most or (age.is_at_most and age.years < least):
        return None
    reached = {birth.born[0].year + age.years, birth.born[1].year + age.years + 1}
    return _why_not(age, birth, at) if age.is_at_death or years.isdisjoint(reached) else None


def _why_not(age: Age, birth: Birth, at: Days) -> tuple[str, tuple[str, ...]]:
    """Return why an age is not that of one born then, and the sum."""
    least, most = years_between(birth.born, at)
    first, last = birth.born
    born = f"on {first.day} {MONTHS[first.month - 1]} {first.year}" if first == last else f"in {first.year}"
    verb = "was" if age.is_at_death else "is"
    when = str(at[1].year) if at[0].year == at[1].year else f"{at[0].year} or {at[1].year}"
    how = f"{at[1].year} - {first.year} = {at[1].year - first.year}"
    return f"one born {born} {verb} {_between(least, most)} in {when}, not {age.years}", (how,)


def _between(least: int, most: int) -> str:
    if least == most:
        return str(most)
    return f"{least} or {most}" if most - least == 1 else f"{least} to {most}"


def _years_named(reading: Reading, timeless: Collection[Span]) -> frozenset[int]:
    """Return the years that the text names for what it tells."""
    dates = [mention for mention in reading.of_kind("date") if mention.place not in timeless]
    return frozenset(mention.date.year for mention in dates if mention.date.year is not None)


def _found(
    source_claims: SourceClaims, question: str, one: Mention, other: Mention, reason: tuple[str, tuple[str, ...]]
) -> Finding:
    mentions = sorted((one, other), key=lambda mention: mention.place.start)
    return inside(
        age_and_birth.name,
        source_claims,
        mentions,
        question=question,
        relation=Relation.CONTRADICTORY,
        stated=reason,
    )
