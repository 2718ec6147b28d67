"""An age that a draft counts from a birth in its sources, and a birth that it counts from an age."""

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from factcheck.claims import SourceClaims
from factcheck.mentions.mention import Mention
from factcheck.rules.inside.age_and_birth import misfit, times_of
from factcheck.rules.inside.ages import Age, ages
from factcheck.rules.inside.births import OLDEST, Birth, Days, births, only_person, people, years_between
from factcheck.rules.inside.passage import Passages
from factcheck.values.relation import Comparison, Relation


class _Lives(NamedTuple):
    """What a text tells of lives.

    Args:
        passages: its sentences.
        births: the births in it.
        ages: the ages in it.
        reported: the days that it tells of; None when unknown.
        years: the years that it names for what it tells.
    """

    passages: Passages
    births: tuple[Birth, ...]
    ages: tuple[Age, ...]
    reported: Days | None
    years: frozenset[int]


class _Life(NamedTuple):
    """A birth in one text and an age in another, with the text of the age."""

    birth: Birth
    age: Age
    lives: _Lives


class Lives:
    """The births and ages of a draft and its sources, to be asked what follows from which.

    Args:
        draft: what the draft says.
        sources: what each of its sources says.
    """

    def __init__(self, draft: SourceClaims, sources: Sequence[SourceClaims]) -> None:
        self._draft, self._sources = draft, [each for each in sources if each.reading.is_english]
        self._names = {name.whole.key: name for each in (draft, *sources) for name in each.reading.of_kind("name")}

    @cached_property
    def _ours(self) -> _Lives:
        return _lives(self._draft)

    @cached_property
    def _theirs(self) -> list[_Lives]:
        return [_lives(each) for each in self._sources]

    def of(self, mention: Mention) -> tuple[Comparison, Mention] | None:
        """Return how an age or a birth of the draft stands to what it is counted from, and that; None where it is
        neither, or is counted from nothing.
        """
        pairs = [(life, life.birth.mention) for life in self._by_birth(mention)]
        pairs += [(life, life.age.mention) for life in self._by_age(mention)]
        found = [(compared, part) for life, part in pairs if (compared := _compared(mention, life)) is not None]
        return next((each for each in found if each[0].relation.is_agreement), found[0] if found else None)

    def _by_birth(self, mention: Mention) -> Iterator[_Life]:
        """Yield the births from which an age of the draft may be counted."""
        age = self._age(mention) if mention.value.kind == "quantity" else None
        for lives in self._theirs if age is not None else ():
            now = self._ours.reported or lives.reported
            for birth in lives.births:
                if age is not None and self._are_one(age.owner, birth.owner):
                    yield _Life(birth, age, self._ours._replace(reported=now))

    def _by_age(self, mention: Mention) -> Iterator[_Life]:
        """Yield the ages from which a birth of the draft may be counted."""
        birth = next((each for each in self._ours.births if each.mention is mention), None)
        for lives in self._theirs if birth is not None else ():
            for age in lives.ages:
                if birth is not None and self._are_one(age.owner, birth.owner):
                    yield _Life(birth, age, lives._replace(reported=lives.reported or self._ours.reported))

    def _age(self, mention: Mention) -> Age | None:
        """Return the age that a figure of the draft is: of whom it is said to be, or of the only person there."""
        read = next((each for each in self._ours.ages if each.mention is mention), None)
        value = mention.quantity
        if read is not None or len(value.figures) != 1 or value.modifier not in ("none", "exact"):
            return read
        years = value.figures[0]
        if value.unit != "year_of_age" and not (value.unit is None and value.noun is None and years >= 1):
            return None
        owner = self._owner(mention)
        if owner is None or years != int(years) or years > OLDEST:
            return None
        return Age(owner.whole.key, owner.whole.text, mention, int(years), owner.place.start, is_at_most=True)

    def _owner(self, mention: Mention) -> Mention | None:
        """Return the only person whom the sentence of a figure names; where it names nobody, the only one of whose
        birth the sources tell.
        """
        passage = self._ours.passages.at(mention)
        born = {birth.owner for lives in self._theirs for birth in lives.births}
        if len(born) == 1 and not people(passage):
            return self._names[next(iter(born))]
        return only_person(self._ours.passages, passage.number)

    def _are_one(self, owner: str, other: str) -> bool:
        return owner == other or self._names[owner].whole.compare(self._names[other].whole).relation.is_agreement


def _lives(source_claims: SourceClaims) -> _Lives:
    """Return what a text tells of births and ages."""
    passages = Passages(source_claims.reading)
    found = tuple(births(passages))
    now, timeless, years = times_of(source_claims.reading, found)
    return _Lives(passages, found, tuple(ages(passages, timeless, now)), now, years)


def _compared(mention: Mention, life: _Life) -> Comparison | None:
    """Return how an age and a birth stand; None where the time of the age is not known, or may be another."""
    birth, age, lives = life
    at = (birth.died or age.at or lives.reported) if age.is_at_death else birth.died or lives.reported
    if at is None or at[0] < birth.born[0]:
        return None
    least, most = years_between(birth.born, at)
    if least <= age.years <= most:
        step = f"{at[1].year} − {birth.born[0].year} = {at[1].year - birth.born[0].year}"
        before = "" if age.years == at[1].year - birth.born[0].year else ", one less before the birthday"
        reason = f"“{mention.text}” is counted from {_other(mention, life)}"
        return Comparison(Relation.EQUIVALENT, reason, (step + before,))
    if age.is_at_most and not age.is_at_death:
        return None
    wrong = misfit(age, birth, lives.reported, lives.years)
    return None if wrong is None else Comparison(Relation.CONTRADICTORY, *wrong)


def _other(mention: Mention, life: _Life) -> str:
    """Return the words that an age or a birth is counted from, as a reader is shown them."""
    if mention is life.birth.mention:
        return f"the age of {life.age.who}, “{life.age.mention.text}”"
    return f"the birth of {life.birth.who}, “{life.birth.mention.text}”"
