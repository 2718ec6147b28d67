"""How old a source says somebody is, or was at death, and who that is."""

from collections.abc import Collection, Iterator
from datetime import date
from functools import cache
from typing import NamedTuple

from factcheck.document.patterns import Pattern, pattern
from factcheck.lexicon import table
from factcheck.mentions.mention import Mention
from factcheck.rules.inside.births import OLDEST, Days, deaths, only_person, people
from factcheck.rules.inside.passage import Passage, Passages
from factcheck.source import Span
from factcheck.values.quantity import Quantity

_ANY = ((date.min, date.max),)
_BIRTHDAY = "birthday"
_BEFORE_AGE = pattern(
    r"(\( ~(\( | \)){1,10} \))? (, (age | aged | now | who is now?)? (a | an | the)? | \( (age | aged)?)"
)
_BORN_BESIDE = pattern(r"\( (born | b. | b .) ~(\( | \)){1,10} \) ,")
"""The birth right before an age: the figure behind it is one."""
_TURNED = pattern(
    r"(, ~(, | ; | : | \( | \)){1,14} , | , who)? (has just turned | turns | is turning | past=(turned) | "
    "(celebrates | marks | is celebrating | is marking | past=(celebrated | marked)) (his | her | their))"
)
"""What says that somebody reaches an age at the time of the report."""
_IS = pattern("((, who)? | , ~(, | ;){1,14} ,) is now? (a | an)?")
_CLOSED = pattern(r". | , | ; | \) | END")
_LISTED = pattern("(, | ,? and | & | / | to | - | –) DIGITS")
_THEN = pattern("(as (a | an)? | then | formerly | by | at) (, | -){0,2}")
_SUCH_A = pattern("a | an")
"""Words right before an age that tell the same; so does "a 20-year-old Jagger"."""
_BACK_THEN = pattern(
    r"(, | \(){0,2} (at the | at that | when | then | back | until | (year | years) (ago | earlier | later))"
)
"""Words behind an age that tell the same."""
_BESIDE = 18
"""Tokens before an age in which a death is looked for. Heuristic: an apposition of some fifteen words."""
_SHE_WAS = pattern("SIGN{0,3} (he | she) verb=(was | is) now? DIGITS ((year | years)? old)? SIGN{0,4} END")
_AGED = pattern("age | aged | at the? age? of? | lived to be?")
_WHEN_SHE_DIED = pattern("when (he | she) died | at (the time of)? (his | her) death")
_SHE = pattern("SIGN{0,3} (he | she)")
"""How a sentence on the person of the one before begins."""
_THE = pattern("SIGN{0,3} the")
_LIVED = pattern(r"\( ~(\( | \)){0,10} DIGITS \) was (age | aged)?")
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


class _Source(NamedTuple):
    """What is known of the source of an age: its passages, the dates that tell no time, and the days it tells of."""

    passages: Passages
    timeless: Collection[Span]
    days: Days | None


def ages(passages: Passages, timeless: Collection[Span], now: Days | None) -> Iterator[Age]:
    """Yield the ages whose owner is plain, in text order.

    Args:
        passages: of the source.
        timeless: dates that give what stands beside them no time: of births, of the source itself.
        now: the days the source tells of without naming them.
    """
    source = _Source(passages, timeless, now)
    introduced: dict[str, int] = {}
    for name in passages.reading.of_kind("name"):
        if name.name.key == name.whole.key:
            introduced.setdefault(name.whole.key, name.place.start)
    for mention in passages.reading.of_kind("quantity"):
        years = _years(mention.quantity)
        if years is None or passages.is_quoted(mention.place):
            continue
        found = _age(mention, years, source)
        if found is not None and introduced.get(found.owner, found.named_at + 1) <= found.named_at:
            yield found


def _years(value: Quantity) -> int | None:
    """Return the whole years of a figure that may be an age; None of another."""
    is_bare = value.unit is None and value.noun is None
    is_age = value.unit == "year_of_age" or is_bare or (value.unit == "ordinal" and value.head == _BIRTHDAY)
    if not is_age or value.modifier not in ("none", "exact") or len(value.figures) != 1:
        return None
    years = value.figures[0]
    return int(years) if years == int(years) and 0 < years <= OLDEST else None


def _age(mention: Mention, years: int, source: _Source) -> Age | None:
    """Read an age: of one who died, or at the time of the report."""
    passage = source.passages.at(mention)
    if _is_listed(mention, passage):
        return None
    if passage.before(mention, _AGED) and passage.search_before(mention, deaths(), _BESIDE):
        is_anothers = passage.search_before(mention, _anothers_death(), _BESIDE)
        return None if is_anothers else _at_death(_of_whom(passage, source), mention, years, _when(passage, source))
    tokens = passage.sentence.tokens
    if she := _SHE_WAS.match(tokens, 0):
        return _of_her(mention, years, passage.number - 1, tokens[she.marks["verb"][0]].lower, source)
    if passage.behind(mention, _WHEN_SHE_DIED):
        return _at_death(_of_whom(passage, source), mention, years, _when(passage, source))
    if passage.before(mention, _LIVED):
        found = _at_death(_owner(mention, passage), mention, years, None)
        return None if found is None else found._replace(is_at_most=True)
    return _of_today(mention, years, source)


def _is_listed(mention: Mention, passage: Passage) -> bool:
    """Whether a figure is the first of several: "35, 40 and 45", "35-40"."""
    end = passage.bounds(mention)[1]
    return passage.sentence.tokens[end - 1].end > mention.place.end or passage.behind(mention, _LISTED) is not None


def _of_her(mention: Mention, years: int, number: int, verb: str, source: _Source) -> Age | None:
    """Read "She was 92." or "She is 92." of the only person of the sentence before."""
    owner = only_person(source.passages, number)
    if verb == "is" or owner is None:
        return _of(owner, mention, years)
    before = source.passages[number]
    return _at_death(owner, mention, years, _when(before, source)) if before.search(deaths()) else None


def _of_today(mention: Mention, years: int, source: _Source) -> Age | None:
    """Read an age at the time of the report."""
    passage, now = source.passages.at(mention), source.days
    at = _when(passage, source)
    if at is not None and (now is None or at[0] < now[0] or at[1] > now[1]):
        return None
    if _is_the_old(mention, passage):
        return _of(only_person(source.passages, passage.number - 1), mention, years)
    owner = _owner(mention, passage)
    return None if owner is None or _is_of_another_time(owner, mention, passage) else _of(owner, mention, years)


def _is_the_old(mention: Mention, passage: Passage) -> bool:
    """Whether a sentence begins with "The 92-year-old" and its verb."""
    if mention.quantity.unit != "year_of_age" or "old" not in mention.text:
        return False
    is_first = _THE.fullmatch(passage.sentence.tokens, 0, passage.bounds(mention)[0])
    return is_first is not None and passage.behind(mention, _goes_on()) is not None


def _is_of_another_time(owner: Mention, mention: Mention, passage: Passage) -> bool:
    """Whether the words beside an age tell another time than the day of the report."""
    if turned := passage.between(owner, mention, _TURNED):
        if "past" in turned.marks and not _names_a_day(passage):
            return True
    elif passage.search_gap(owner, mention, _other_time()):
        return True
    is_such_a = owner.place.start >= mention.place.end and passage.before(mention, _SUCH_A)
    return bool(is_such_a or _is_back_then(mention, passage))


def _is_back_then(mention: Mention, passage: Passage) -> bool:
    first = passage.sentence.tokens[passage.bounds(mention)[0]]
    is_then = first.start < mention.place.start and first.lower.startswith("then-")
    return bool(is_then or passage.before(mention, _THEN) or passage.behind(mention, _BACK_THEN))


def _names_a_day(passage: Passage) -> bool:
    """Whether a sentence tells of a day near publication: "on Monday", "today"."""
    dates = [mention.date for mention in passage.of_kind("date")]
    return any(found.precision == "day" and found.anchoring in ("weekday", "relative") for found in dates)


def _of_whom(passage: Passage, source: _Source) -> Mention | None:
    """Return the only person of a sentence, or whom "She" stands for at its head."""
    is_she = not people(passage) and _SHE.match(passage.sentence.tokens, 0) is not None
    return only_person(source.passages, passage.number - is_she)


def _at_death(owner: Mention | None, mention: Mention, years: int, at: Days | None) -> Age | None:
    found = _of(owner, mention, years)
    return None if found is None else found._replace(is_at_death=True, at=at)


def _of(owner: Mention | None, mention: Mention, years: int) -> Age | None:
    if owner is None:
        return None
    return Age(owner.whole.key, owner.whole.text, mention, years, owner.place.start)


def _owner(mention: Mention, passage: Passage) -> Mention | None:
    """Return the name whose age a figure is: it stands right before ("Ortiz, 35,") or behind ("40-year-old
    Thompson")."""
    for name in people(passage):
        if name.place.start >= mention.place.end:
            return name if _is_right_behind(name, mention, passage) else None
        if name.place.end <= mention.place.start and _leads_to_age(name, mention, passage):
            return name
    return None


def _leads_to_age(name: Mention, mention: Mention, passage: Passage) -> bool:
    """Whether what stands between a name and a figure makes it the age of the one named."""
    if passage.between(name, mention, _TURNED) or passage.between(name, mention, _LIVED):
        return True
    is_plain_age = mention.quantity.unit == "year_of_age"
    is_beside = passage.between(name, mention, _BEFORE_AGE) and (is_plain_age or passage.behind(name, _BORN_BESIDE))
    is_stated = passage.between(name, mention, _IS) and (is_plain_age or passage.behind(mention, _CLOSED))
    return bool(is_beside or is_stated) and not passage.before(name, _kin_of())


def _is_right_behind(name: Mention, mention: Mention, passage: Passage) -> bool:
    """Whether a name, or its title, follows "40-year-old"."""
    if mention.quantity.unit != "year_of_age" or "old" not in mention.text:
        return False
    titles = [office.span for office in name.offices if office.span.end <= name.place.start]
    return passage.bounds(titles[0] if titles else name)[0] == passage.bounds(mention)[1]


@cache
def _anothers_death() -> Pattern:
    """Return "her brother died": what somebody's kin died of or at is not theirs."""
    return pattern("(his | her | their | 's) WORD{1,3} DEATHS", DEATHS=table("inside_cues")["deaths"])


@cache
def _kin_of() -> Pattern:
    """Return "the son of" before a name: the age behind it may be that of either."""
    return pattern("KIN of WORD{0,3}", KIN=table("inside_cues")["kin"])


@cache
def _other_time() -> Pattern:
    """Return the words beside an age that tell another time than the day of the report."""
    return pattern("TIMES", TIMES=table("inside_cues")["other times"])


@cache
def _goes_on() -> Pattern:
    """Return the verb behind "The 92-year-old": behind a noun it would be that of a tree."""
    return pattern("(*ed | !*ss *s | VERBS) !('s | ' | n't)", VERBS=table("inside_cues")["verbs"])


def _when(passage: Passage, source: _Source) -> Days | None:
    """Return the days that the dates of a sentence reach over, weekdays left out; None where it has none.

    A month whose year nobody knows reaches over all days.
    """
    days = [
        stretch
        for mention in passage.of_kind("date")
        if mention.date.anchoring != "weekday" and mention.place not in source.timeless
        for stretch in (mention.date.candidates or (_ANY if mention.date.month is not None else ()))
    ]
    return (min(first for first, _ in days), max(last for _, last in days)) if days else None
