"""An age that is not that of one born on the day that another source gives."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.claims import SourceClaims
from factcheck.findings import Finding
from factcheck.rules.inside.age_and_birth import misfit, times_of
from factcheck.rules.inside.ages import Age, ages
from factcheck.rules.inside.births import Birth, Days, births
from factcheck.rules.inside.passage import Passages
from factcheck.rules.inside.within import between
from factcheck.rules.rule import sources_rule
from factcheck.values.relation import Relation


class _Lives(NamedTuple):
    """What a source tells of lives.

    Args:
        source_claims: what it says.
        births: the births, by owner.
        ages: the ages, by owner, the first of each.
        reported: the days that it tells of; None when unknown.
        years: the years that it names for what it tells.
    """

    source_claims: SourceClaims
    births: dict[str, Birth]
    ages: dict[str, Age]
    reported: Days | None
    years: frozenset[int]


@sources_rule
def age_elsewhere(all_source_claims: Sequence[SourceClaims]) -> Iterator[Finding]:
    """An age in one source does not go with the day or year of birth in another.

    **Why:** one desk counts from a birth that the other has otherwise, and neither sees it, since an age and a year are
    not laid side by side.

    **Silent when** age-and-birth is silent in one text; the source with the age gives a birth too; the names are not
    written alike in full.

    **Example:** “Mara Lind, 45,” in an article of 2024, and “Mara Lind, who was born in 1960” in another: one born in
    1960 is 63 or 64 then.

    **Source:** the calendar; whose age it is: ours.
    """
    known = [_lives(each) for each in all_source_claims]
    born = defaultdict[str, dict[Days, tuple[_Lives, Birth]]](dict)
    for lives in known:
        for owner, birth in lives.births.items():
            born[owner].setdefault(birth.born, (lives, birth))
    stated = set[tuple[str, int]]()
    for lives in known:
        for owner in born.keys() & (lives.ages.keys() - lives.births.keys()):
            found = [each for one in born[owner].values() if (each := _misfit(*one, lives, owner)) is not None]
            if found and (owner, lives.ages[owner].years) not in stated:
                stated.add((owner, lives.ages[owner].years))
                yield from found


def _misfit(one: _Lives, birth: Birth, other: _Lives, owner: str) -> Finding | None:
    """Return the finding that an age does not go with a birth; None where it may."""
    age = other.ages[owner]
    reason = misfit(age, birth, other.reported, other.years)
    if reason is None:
        return None
    return between(
        age_elsewhere.name,
        [(one.source_claims, birth.mention), (other.source_claims, age.mention)],
        question=f"How old is {age.who}?",
        relation=Relation.CONTRADICTORY,
        stated=reason,
    )


def _lives(source_claims: SourceClaims) -> _Lives:
    """Return what a source tells of births and ages."""
    passages = Passages(source_claims.reading)
    found = tuple(births(passages))
    now, timeless, years = times_of(source_claims.reading, found)
    owners: dict[str, Age] = {}
    for age in ages(passages, timeless, now):
        owners.setdefault(age.owner, age)
    return _Lives(source_claims, {birth.owner: birth for birth in reversed(found)}, owners, now, years)
