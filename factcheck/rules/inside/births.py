"""When a source says that somebody was born and died, and who that is."""

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import NamedTuple

from factcheck.document.patterns import Pattern, pattern
from factcheck.lexicon import table
from factcheck.mentions.mention import Mention
from factcheck.rules.inside.passage import Passage, Passages

Days = tuple[date, date]
"""First and last day, both included."""
OLDEST = 115
"""Years that an age, or the time between birth and death, has at most. Heuristic."""
_SHORTEST_LIFE = 15
"""Years below which two years in brackets are a term of office, not a life. Heuristic."""
_UNTIL_BORN = pattern(r"(, (age|aged)? DIGITS , | \( DIGITS \))? (, | \()? who? (is|was)?")
_WHO_MARRIED = pattern(r"(, !whose ~(, | ; | : | \( | \)){1,14}){1,2} , (is|was)")
"""What may be said of somebody before "was born": a relative clause, an age, an apposition."""
_SHE_WAS_BORN = pattern("SIGN{0,3} (he|she) was")
_AND_SHE_WAS = pattern("(; | ,) and? (he|she) was")
"""The same behind what the sentence says first of the only person it names."""
_BRACKETS = (("(", ")"), (",", ","))
"""What stands around the years of a life."""
_BORN_FIRST = pattern("(in ~(, | ; | .){1,8})? , WORD{0,2}")


class Birth(NamedTuple):
    """The days on which somebody may have been born, and died.

    Args:
        owner: key of the fullest name.
        who: that name.
        mention: the date.
        born: first and last possible day of birth.
        died: first and last possible day of death; None where the words do not say.
    """

    owner: str
    who: str
    mention: Mention
    born: Days
    died: Days | None = None


@cache
def deaths() -> Pattern:
    """Return the words that tell of a death, as a pattern."""
    return pattern("DEATHS", DEATHS=table("inside_cues")["deaths"])


@cache
def _born() -> Pattern:
    """Return "born in the town of Lund on" before a date that is that of the birth."""
    others = table("inside_cues")["past births"]
    return pattern(r"(born | b. | b .) !(- | again) ~(born | DIGITS | ; | : | \( | \) | OTHERS){0,16}", OTHERS=others)


@cache
def _linked() -> Pattern:
    """Return "the brother of Mayor" before a name: of whom the words behind it tell is not plain."""
    return pattern("!CAP LINKS WORD{0,2}", LINKS=table("inside_cues")["links"])


def years_between(born: Days, at: Days) -> tuple[int, int]:
    """Return the least and the greatest age of one born on some days, at some days.

    Example:
        >>> year = (date(1960, 1, 1), date(1960, 12, 31))
        >>> years_between(year, (date(2024, 11, 30), date(2024, 11, 30)))
        (63, 64)
    """
    return _full_years(born[1], at[0]), _full_years(born[0], at[1])


def _full_years(start: date, end: date) -> int:
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))


def may_be_person(name: Mention) -> bool:
    """Whether a name is a person's, or one of several words of which nothing else is known."""
    whole = name.whole
    return whole.entity == "person" or (whole.entity is None and whole.canonical is None and len(whole.words) > 1)


def people(passage: Passage) -> list[Mention]:
    """Return the names of a sentence that may be those of persons."""
    return [name for name in passage.of_kind("name") if may_be_person(name)]


def only_person(passages: Passages, number: int) -> Mention | None:
    """Return the person of a sentence that names no other; None before the first sentence."""
    found = people(passages[number]) if number >= 0 else []
    return found[0] if found and len({name.whole.key for name in found}) == 1 else None


def births(passages: Passages) -> Iterator[Birth]:
    """Yield the births whose owner is plain, in text order."""
    for mention in passages.reading.of_kind("date"):
        date_ = mention.date
        is_known = date_.anchoring == "explicit" and len(date_.candidates) == 1 and date_.modifier is None
        if not is_known or date_.vague or not passages.is_plain(mention.place):
            continue
        found = _life(mention, passages.at(mention)) or _birth(mention, passages)
        if found is not None:
            yield found


def _life(mention: Mention, passage: Passage) -> Birth | None:
    """Read "(1920-2001)" behind a name, or ", 1920-2001," where the sentence tells of a death."""
    first, last = mention.date.candidates[0]
    if mention.date.year is not None or not _SHORTEST_LIFE <= last.year - first.year <= OLDEST:
        return None
    owner = _name_before(passage.bounds(mention)[0], passage)
    if owner is None or owner.offices or not _is_set_apart(owner, mention, passage):
        return None
    if mention.date.precision == "day":
        return Birth(owner.whole.key, owner.whole.text, mention, (first, first), (last, last))
    if mention.date.precision != "year":
        return None
    return Birth(owner.whole.key, owner.whole.text, mention, _year(first), _year(last))


def _is_set_apart(owner: Mention, mention: Mention, passage: Passage) -> bool:
    """Whether years stand in brackets behind a name, or between commas in a sentence on a death."""
    end = passage.bounds(mention)[1]
    around = passage.text(*passage.gap(owner, mention)), passage.text(end, min(end + 1, len(passage.sentence.tokens)))
    return around in _BRACKETS and (around[1] == ")" or passage.search(deaths()) is not None)


def _year(day: date) -> Days:
    return date(day.year, 1, 1), date(day.year, 12, 31)


def _birth(mention: Mention, passages: Passages) -> Birth | None:
    """Read "born on 12 May 1970"."""
    if mention.date.year is None or mention.date.precision not in ("day", "month", "year"):
        return None
    passage = passages.at(mention)
    born = passage.before(mention, _born())
    owner = None if born is None else _who_is_born(mention, born.first, passages)
    return None if owner is None else Birth(owner.whole.key, owner.whole.text, mention, mention.date.candidates[0])


def _who_is_born(mention: Mention, born: int, passages: Passages) -> Mention | None:
    """Return who is born on a date, by what stands before the word "born"."""
    passage = passages.at(mention)
    tokens = passage.sentence.tokens
    if born == 0:
        return _name_behind(mention, passage)
    if _SHE_WAS_BORN.fullmatch(tokens, 0, born):
        return only_person(passages, passage.number - 1)
    if _AND_SHE_WAS.before(tokens, born):
        return only_person(passages, passage.number)
    owner = _name_before(born, passage)
    if owner is None or passage.before(owner, _linked()):
        return None
    behind = passage.bounds(owner)[1]
    return owner if any(way.fullmatch(tokens, behind, born) for way in (_UNTIL_BORN, _WHO_MARRIED)) else None


def _name_before(token: int, passage: Passage) -> Mention | None:
    """Return the last person named before a token of a sentence."""
    found = people(passage)
    at = bisect_right(found, token, key=lambda name: passage.bounds(name)[1])
    return found[at - 1] if at else None


def _name_behind(mention: Mention, passage: Passage) -> Mention | None:
    """Return the person named right behind "Born in 1950 in Leeds,"."""
    found = next((name for name in people(passage) if name.place.start > mention.place.end), None)
    return found if found is not None and passage.between(mention, found, _BORN_FIRST) else None
