"""How old a source says somebody is, or was at death, and who that is."""

import re
from collections.abc import Collection, Iterator
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from factcheck.lexicon import table
from factcheck.mentions.dates.anchors import date_line, dateline_span
from factcheck.mentions.mention import Mention
from factcheck.rules.inside.births import OLDEST, REACH, Days, deaths, may_be_person, only_person
from factcheck.rules.inside.layout import Layout
from factcheck.source import Span

_ANY = ((date.min, date.max),)
_BIRTHDAY = "birthday"
_RECENT = timedelta(days=31)
"""How long before publication the day lies that news tells of, with the ages of that day. Heuristic: a month."""
_BEFORE_AGE = re.compile(
    r"\s*(?:\([^()]{2,40}\)\s*)?(?:,\s*(?:aged?\s+|now\s+|who\s+is\s+(?:now\s+)?)?(?:an?\s+|the\s+)?|\(\s*(?:aged?\s+)?)"
)
_BORN_BESIDE = re.compile(r"\s*\((?:born|b\.)[^()]{2,40}\),\s+")
"""The birth right before an age: the figure behind it is one."""
_TURNED = re.compile(
    r"(?:\s*,[^,;:()]{3,60},|\s*,\s+who)?\s+(?:has\s+just\s+turned|turns|is\s+turning|(?P<past>turned)|"
    r"(?:celebrates|marks|is\s+celebrating|is\s+marking|(?P<past_feast>celebrated|marked))\s+(?:his|her|their))\s+"
)
"""What says that somebody reaches an age at the time of the report."""
_IS = re.compile(r"\s*(?:,\s*who)?\s+is\s+(?:now\s+)?(?:an?\s+)?|\s*,[^,;]{3,60},\s+is\s+(?:now\s+)?(?:an?\s+)?")
_CLOSED = re.compile(r"\s*(?:[.,;)]|$)")
_LISTED = re.compile(r"\s*(?:,|,?\s*and|&|/|to|-|–)\s*\d")
_OTHER_TIME = re.compile(
    r"\b(?:then|as|when|while|at|from|since|until|till|by|before|after|turn\w*|nearly|almost|under|over|would|will|if|"
    r"later|formerly|years? (?:ago|earlier))\b",
    re.IGNORECASE,
)
"""Words beside an age that tell another time than the day of the report."""
_THEN = re.compile(r"\b(?:as|as an?|then|the then|a then|formerly|by|at)[\s,-]*$", re.IGNORECASE)
_SUCH_A = re.compile(r"\ban?\s*$", re.IGNORECASE)
"""Words right before an age that tell the same; so does "a 20-year-old Jagger"."""
_BACK_THEN = re.compile(r"[\s,(]*(?:at the|at that|when|then|back|until|years? (?:ago|earlier|later))\b")
"""Words behind an age that tell the same."""
_BESIDE = 18
"""Code points beside an age in which such words stand. Heuristic: two or three words."""
_SHE_WAS = re.compile(r"\W*(?:He|She)\s+(?P<verb>was|is)\s+(?:now\s+)?\d{1,3}(?:[\s-]years?[\s-]old)?\s*\.?\W*")
_AGED = re.compile(r"\b(?:aged?|at(?:\s+the)?(?:\s+age)?(?:\s+of)?|lived\s+to(?:\s+be)?)\s*$", re.IGNORECASE)
_WHEN_SHE_DIED = re.compile(r"\s+(?:when\s+(?:he|she)\s+died|at\s+(?:the\s+time\s+of\s+)?(?:his|her)\s+death)\b")
_SHE = re.compile(r"\W*(?:He|She)\b")
"""How a sentence on the person of the one before begins."""
_THE_OLD = re.compile(r"\W*The\s*$")
_GOES_ON = re.compile(r"\s+(?:[^\W\d]+(?:ed|es|[^s\W\d]s)|is|was|has|had|will|won|left|said|took|told)\b(?!['’])")
"""The verb behind "The 92-year-old": behind a noun it would be that of a tree."""
_LIVED = re.compile(r"\s*\([^()]*\d{4}\)\s+was\s+(?:aged?\s+)?")
"""What stands between a name with the years of a life and an age."""


class Age(NamedTuple):
    """An age with its owner.

    Args:
        owner: key of the fullest name of whose age it is.
        who: that name.
        mention: the figure.
        years: the age.
        named_at: where the name beside it begins.
        at: the days at which it was the age; None for the days around publication.
        is_at_death: whether it is the age at which somebody died.
        is_at_most: whether the words leave open at which time of a life it was the age: only a greater one is wrong.
    """

    owner: str
    who: str
    mention: Mention
    years: int
    named_at: int
    at: Days | None = None
    is_at_death: bool = False
    is_at_most: bool = False


def told_days(layout: Layout) -> tuple[Days | None, Span | None]:
    """Return the days that a source tells of without naming them, and the place where it is dated.

    Returns:
        The days before its publication, None when unknown; the date of its dateline or date line, None without one.
    """
    head = dateline_span(layout.text, layout.reading.sentences) or date_line(layout.reading)
    anchor = layout.reading.source.anchor
    if anchor is not None:
        if anchor.earliest is None or anchor.latest is None:
            return None, head
        return (_month_before(anchor.earliest), anchor.latest), head
    if head is None:
        return None, None
    found = (*layout.reading.mentions, *layout.reading.outside)
    days = [each.date for each in found if each.value.kind == "date" and head.overlaps(each.place)]
    if len(days) != 1 or days[0].anchoring != "explicit" or days[0].precision != "day" or len(days[0].candidates) != 1:
        return None, head
    day = days[0].candidates[0][0]
    return (_month_before(day), day), head


def _month_before(day: date) -> date:
    return max(day, date.min + _RECENT) - _RECENT


def ages(layout: Layout, timeless: Collection[Span], now: Days | None) -> Iterator[Age]:
    """Yield the ages whose owner is plain, in text order.

    Args:
        layout: the source.
        timeless: dates that give what stands beside them no time: of births, of the source itself.
        now: the days the source tells of without naming them.
    """
    introduced: dict[str, int] = {}
    for name in layout.reading.of_kind("name"):
        if name.name.key == name.whole.key:
            introduced.setdefault(name.whole.key, name.place.start)
    for mention in layout.reading.of_kind("quantity"):
        value, place = mention.quantity, mention.place
        is_bare = value.unit is None and value.noun is None
        is_age = value.unit == "year_of_age" or is_bare or (value.unit == "ordinal" and value.head == _BIRTHDAY)
        if not is_age or value.modifier not in ("none", "exact") or len(value.figures) != 1 or layout.is_quoted(place):
            continue
        years = value.figures[0]
        if years != int(years) or not 0 < years <= OLDEST:
            continue
        found = _age(mention, int(years), layout, timeless, now)
        if found is not None and introduced.get(found.owner, found.named_at + 1) <= found.named_at:
            yield found


def _age(mention: Mention, years: int, layout: Layout, timeless: Collection[Span], now: Days | None) -> Age | None:  # noqa: PLR0911
    """Read an age: of one who died, or at the time of the report."""
    if _LISTED.match(layout.after(mention.place, _BESIDE)):
        return None
    index = layout.index(mention.place)
    if _AGED.search(before := layout.before(mention.place, REACH)) and deaths().search(before):
        if _anothers_death().search(before):
            return None
        return _at_death(_of_whom(layout, index), mention, years, _when(layout, index, timeless))
    if (she := _SHE_WAS.fullmatch(_sentence(layout, index))) is not None:
        if she["verb"] == "was":
            died = index > 0 and deaths().search(_sentence(layout, index - 1)) is not None
            owner = only_person(layout, index - 1) if died else None
            return _at_death(owner, mention, years, _when(layout, index - 1, timeless))
        return _of(only_person(layout, index - 1), mention, years)
    if _WHEN_SHE_DIED.match(layout.after(mention.place, REACH)):
        return _at_death(_of_whom(layout, index), mention, years, _when(layout, index, timeless))
    if _CLOSED.match(layout.after(mention.place, 1)) and _LIVED.search(before):
        found = _at_death(_owner(mention, layout), mention, years, None)
        return None if found is None else found._replace(is_at_most=True)
    return _of_today(mention, years, layout, _when(layout, index, timeless), now)


def _of_today(mention: Mention, years: int, layout: Layout, at: Days | None, now: Days | None) -> Age | None:
    """Read an age at the time of the report."""
    index, before = layout.index(mention.place), layout.before(mention.place, REACH)
    after = layout.after(mention.place, _BESIDE)
    if at is not None and (now is None or at[0] < now[0] or at[1] > now[1]):
        return None
    is_plain_age = mention.quantity.unit == "year_of_age"
    if is_plain_age and _THE_OLD.fullmatch(before) and "old" in mention.text and _GOES_ON.match(after):
        return _of(only_person(layout, index - 1), mention, years)
    owner = _owner(mention, layout)
    if owner is None:
        return None
    gap = _gap(owner, mention, layout)
    turned = _TURNED.fullmatch(gap)
    if turned is not None and (turned["past"] or turned["past_feast"]) and not _names_a_day(layout, index):
        return None
    shifted = _OTHER_TIME.search(gap) if turned is None else None
    is_such_a = owner.place.start >= mention.place.end and _SUCH_A.search(before) is not None
    if shifted is not None or _THEN.search(before) or _BACK_THEN.match(after) or is_such_a:
        return None
    return _of(owner, mention, years)


def _names_a_day(layout: Layout, index: int) -> bool:
    """Whether a sentence tells of a day near publication: "on Monday", "today"."""
    dates = [mention.date for mention in layout.inside(index, "date")]
    return any(found.precision == "day" and found.anchoring in ("weekday", "relative") for found in dates)


def _sentence(layout: Layout, index: int) -> str:
    return layout.reading.source.quote(layout.reading.sentences[index])


def _of_whom(layout: Layout, index: int) -> Mention | None:
    """Return the only person of a sentence, or whom "She" stands for at its head."""
    owner = only_person(layout, index)
    named = any(may_be_person(name) for name in layout.inside(index, "name"))
    is_she = not named and _SHE.match(_sentence(layout, index)) is not None
    return only_person(layout, index - 1) if is_she else owner


def _at_death(owner: Mention | None, mention: Mention, years: int, at: Days | None) -> Age | None:
    found = _of(owner, mention, years)
    return None if found is None else found._replace(is_at_death=True, at=at)


def _gap(owner: Mention, mention: Mention, layout: Layout) -> str:
    """Return the words between a name and the age behind it; none where the name follows."""
    return layout.text[owner.place.end : mention.place.start]


def _of(owner: Mention | None, mention: Mention, years: int) -> Age | None:
    if owner is None:
        return None
    return Age(owner.whole.key, owner.whole.text, mention, years, owner.place.start)


def _owner(mention: Mention, layout: Layout) -> Mention | None:
    """Return the name whose age a figure is: it stands right before ("Ortiz, 35,") or behind ("40-year-old
    Thompson")."""
    place, index, text = mention.place, layout.index(mention.place), layout.text
    is_plain_age, after = mention.quantity.unit == "year_of_age", layout.after(mention.place, _BESIDE)
    for name in layout.inside(index, "name"):
        if not may_be_person(name):
            continue
        if name.place.end <= place.start and place.start - name.place.end <= REACH:
            gap = text[name.place.end : place.start]
            is_beside = _BEFORE_AGE.fullmatch(gap) is not None and (is_plain_age or _BORN_BESIDE.match(gap) is not None)
            if _TURNED.fullmatch(gap) or _LIVED.fullmatch(gap):
                return name
            is_told = _IS.fullmatch(gap) is not None and (is_plain_age or _CLOSED.match(after) is not None)
            if (is_beside or is_told) and not _kin_of().search(layout.before(name.place, REACH)):
                return name
        elif name.place.start >= place.end and is_plain_age and "old" in mention.text:
            titles = [office.span for office in name.offices if office.span.end <= name.place.start]
            start = titles[0].start if titles else name.place.start
            return name if not text[place.end : start].strip() else None
    return None


@cache
def _anothers_death() -> re.Pattern[str]:
    """Compile "her brother died": what somebody's kin died of or at is not theirs."""
    return re.compile(rf"(?:\b(?:his|her|their)|['’]s)\s+(?:\w+\s+){{1,3}}?{deaths().pattern}", re.IGNORECASE)


@cache
def _kin_of() -> re.Pattern[str]:
    """Compile "the son of" before a name: the age behind it may be that of either."""
    return re.compile(rf"\b(?:{'|'.join(table('inside_cues')['kin'])})\s+of\s+(?:[\w.]+\s+){{0,3}}$", re.IGNORECASE)


def _when(layout: Layout, index: int, timeless: Collection[Span]) -> Days | None:
    """Return the days that the dates of a sentence reach over, weekdays left out; None where it has none.

    A month whose year nobody knows reaches over all days.
    """
    days = [
        stretch
        for mention in layout.inside(index, "date")
        if mention.date.anchoring != "weekday" and mention.place not in timeless
        for stretch in (mention.date.candidates or (_ANY if mention.date.month is not None else ()))
    ]
    return (min(first for first, _ in days), max(last for _, last in days)) if days else None
