"""When a source says that somebody was born and died, and who that is."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import NamedTuple

from factcheck.lexicon import table
from factcheck.mentions.mention import Mention
from factcheck.rules.inside.layout import Layout

Days = tuple[date, date]
"""First and last day, both included."""
REACH = 90
"""Code points before a figure or a date in which its owner is looked for. Heuristic: an apposition of some fifteen
words."""
OLDEST = 115
"""Years that an age, or the time between birth and death, has at most. Heuristic."""
_SHORTEST_LIFE = 15
"""Years below which two years in brackets are a term of office, not a life. Heuristic."""
_LINKED = re.compile(r"\b(?:of|to|with|by|for|from|and|or|than|like|after|before)\s+(?:[\w.]+\s+){0,2}$")
_BORN = re.compile(r"(?<![-–\w])(?:born|b\.)(?!\s*-|\s+again)(?=[\s,])", re.IGNORECASE)
_UNTIL_BORN = re.compile(
    r"(?:\s*,\s*(?:aged?\s+)?\d{1,3}\s*,|\s*\(\s*\d{1,3}\s*\))?\s*[,(]?\s*(?:who\s+)?(?:is\s+|was\s+)?"
)
_AFTER_BORN = re.compile(
    r"\b(?:and|but|who|which|when|where|before|after|died|moved|then|until|not|or)\b|[;:()\d]", re.IGNORECASE
)
_WHO_MARRIED = re.compile(r"(?:\s*,(?!\s+whose\b)[^,;:()]{1,60}){1,2},\s+(?:is\s+|was\s+)")
"""What may be said of somebody before "was born": a relative clause, an age, an apposition."""
_SHE_WAS_BORN = re.compile(r"\W*(?:He|She)\s+was\s+$")
_AND_SHE_WAS = re.compile(r"[;,]\s+(?:and\s+)?(?:he|she)\s+was\s+$")
"""The same behind what the sentence says first of the only person it names."""
_BRACKETS = (("(", ")"), (",", ","))
"""What stands around the years of a life."""
_BORN_FIRST = re.compile(r"\s*(?:in\s+[^,;.]{2,40})?,\s+(?:[\w.]+\s+){0,2}$")


class Birth(NamedTuple):
    """The days on which somebody may have been born, and died.

    Args:
        owner: key of the fullest name.
        who: that name.
        mention: the date.
        born: first and last possible day of birth.
        died: first and last possible day of death; None where the words do not tell.
    """

    owner: str
    who: str
    mention: Mention
    born: Days
    died: Days | None = None


@cache
def deaths() -> re.Pattern[str]:
    """Return the words that tell of a death, as a pattern."""
    words = sorted(table("inside_cues")["deaths"], key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE)


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


def only_person(layout: Layout, index: int) -> Mention | None:
    """Return the person of a sentence that names no other."""
    people = [name for name in layout.inside(index, "name") if may_be_person(name)] if index >= 0 else []
    return people[0] if people and len({name.whole.key for name in people}) == 1 else None


def births(layout: Layout) -> Iterator[Birth]:
    """Yield the births whose owner is plain, in text order."""
    for mention in layout.reading.of_kind("date"):
        date_ = mention.date
        is_known = date_.anchoring == "explicit" and len(date_.candidates) == 1 and date_.modifier is None
        if not is_known or date_.vague or not layout.is_plain(mention.place):
            continue
        found = _life(mention, layout) or _birth(mention, layout)
        if found is not None:
            yield found


def _life(mention: Mention, layout: Layout) -> Birth | None:
    """Read "(1920-2001)" behind a name, or ", 1920-2001," where the sentence tells of a death."""
    owner = _name_before(mention.place.start, layout.index(mention.place), layout)
    first, last = mention.date.candidates[0]
    if owner is None or mention.date.year is not None or not _SHORTEST_LIFE <= last.year - first.year <= OLDEST:
        return None
    gap, after = layout.text[owner.place.end : mention.place.start], layout.after(mention.place, 1)
    if (gap.strip(), after) not in _BRACKETS or owner.offices:
        return None
    if after != ")" and not deaths().search(layout.reading.source.quote(layout.sentence(mention.place))):
        return None
    if mention.date.precision == "day":
        return Birth(owner.whole.key, owner.whole.text, mention, (first, first), (last, last))
    if mention.date.precision != "year":
        return None
    return Birth(owner.whole.key, owner.whole.text, mention, _year(first), _year(last))


def _year(day: date) -> Days:
    return date(day.year, 1, 1), date(day.year, 12, 31)


def _birth(mention: Mention, layout: Layout) -> Birth | None:
    """Read "born on 12 May 1970"."""
    if mention.date.year is None or mention.date.precision not in ("day", "month", "year"):
        return None
    before = layout.before(mention.place, REACH)
    marks = list(_BORN.finditer(before))
    if not marks or _AFTER_BORN.search(before, marks[-1].end()):
        return None
    index = layout.index(mention.place)
    born_at = mention.place.start - len(before) + marks[-1].start()
    opens = layout.text[layout.sentence(mention.place).start : born_at]
    if not opens.strip():
        owner = _name_behind(mention, index, layout)
    elif _SHE_WAS_BORN.fullmatch(opens):
        owner = only_person(layout, index - 1)
    elif _AND_SHE_WAS.search(opens):
        owner = only_person(layout, index)
    else:
        owner = _name_before(born_at, index, layout)
        ways = (_UNTIL_BORN, _WHO_MARRIED)
        if owner is None or not any(way.fullmatch(layout.text, owner.place.end, born_at) for way in ways):
            return None
        if _LINKED.search(layout.before(owner.place, REACH)):
            return None
    if owner is None:
        return None
    return Birth(owner.whole.key, owner.whole.text, mention, mention.date.candidates[0])


def _name_before(place: int, index: int, layout: Layout) -> Mention | None:
    """Return the last person named before a place in a sentence."""
    people = [name for name in layout.inside(index, "name") if may_be_person(name)]
    at = bisect_right(people, place, key=lambda name: name.place.end)
    return people[at - 1] if at else None


def _name_behind(mention: Mention, index: int, layout: Layout) -> Mention | None:
    """Return the person named right behind "Born in 1950 in Leeds,"."""
    for name in layout.inside(index, "name"):
        if name.place.start > mention.place.end and may_be_person(name):
            return name if _BORN_FIRST.fullmatch(layout.text, mention.place.end, name.place.start) else None
    return None
