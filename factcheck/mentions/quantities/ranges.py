"""Join bare amounts: "10 to 12 thousand", "between $1.2 and 1.5bn", "390-135", "one in five", "5 feet 2 inches"."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import NamedTuple

from factcheck.mentions.quantities.nouns import is_plural
from factcheck.mentions.quantities.phrase import End, Phrase
from factcheck.mentions.quantities.steps import restated, step
from factcheck.mentions.quantities.tokens import Tokens
from factcheck.mentions.quantities.words import cues
from factcheck.values.units import measure

_DASHES = frozenset("-–—‐‑~−")
_SCORE_REACH = 6
"""Tokens before a score in which a word of contest is looked for: "lost at home to Arn 1-3". Heuristic."""
_VOTE_REACH, _FALL_REACH = 3, 2
"""Tokens before a ratio and a score in which a word of voting and one of its fall are looked for. Heuristic."""
_BRACKET_REACH = 8
"""Tokens before a bracket in which "between" binds its two amounts: "between 5 and 10 km (3 and 6 miles)".
Heuristic."""
_LONGEST_COARSE = 3600
"""Seconds of the longest unit of time that goes on in a finer one; "two years and six months" stay as told.
Heuristic."""
_PARTS = {("foot", "inch"): 12, ("USD", "cent"): 100, ("EUR", "cent"): 100, ("GBP", "penny"): 100}
"""How many of a finer unit make one of the coarse one, where the whole is told in the coarse one."""
_DOZEN, _CENTS = 12, 100
_LARGEST_BOTTOM = 1000
"""Of how many a share is told with "in" that is no single one. Heuristic."""
_INCH_SIGNS = frozenset({"in", "″", '"'})
_LONGEST_JOINT = 5
"""Tokens that may stand between two amounts that make one: "+/-", "to as many as"."""


def join(tokens: Tokens, phrases: Iterable[Phrase]) -> Iterator[Phrase]:
    """Yield the amounts with ranges, scores, shares and split measures joined.

    Args:
        tokens: the text.
        phrases: the bare amounts, in order.
    """
    held: Phrase | None = None
    for phrase in phrases:
        if held is None:
            held = phrase
            continue
        made = _joined(tokens, held, phrase)
        if len(made) == 1:
            held = made[0]
            continue
        yield made[0]
        held = made[1]
    if held is not None:
        yield held


def _joined(tokens: Tokens, one: Phrase, two: Phrase) -> tuple[Phrase, ...]:
    """Return the one amount that two make, or both of them."""
    between = tokens.words[one.last : two.first]
    lone = len(one.figures) == len(two.figures) == 1 and one.modifier != "between"
    alike = one.form == two.form or "ordinal" not in (one.form, two.form)
    if len(between) > _LONGEST_JOINT or not lone or not alike or tokens.broken(two.first):
        return one, two
    for reader in (_compound, _spread, _share):
        whole = reader(tokens, one, two, between)
        if whole is not None:
            return (whole,)
    return _paired(tokens, one, two, between)


def _paired(tokens: Tokens, one: Phrase, two: Phrase, between: list[str]) -> tuple[Phrase, ...]:
    """Return both amounts as a score, a change and a level, or of one unit; or the one range that they are."""
    moved = step(tokens, one, two) or restated(tokens, one, two)
    if moved is not None:
        return moved
    if _is_score(tokens, one, two, between):
        return one._replace(wording=None, form="score"), two._replace(form="score")
    if _is_range(tokens, one, two, between):
        return (_range(tokens, one, two),)
    if between in (["and"], ["or"]) and one.unit is None and one.digits and two.unit not in (None, "share", "ordinal"):
        return one._replace(unit=two.unit), two  # "45 and 50 mg"
    return one, two


def _is_range(tokens: Tokens, one: Phrase, two: Phrase, between: list[str]) -> bool:
    """Whether two amounts are the ends of one."""
    if not _same_base(one, two):
        return False
    low, high = _shared(one, two)
    link = " ".join(between).removeprefix("- ").removesuffix(" -")  # "10-to-12-week"
    if link in ("and", "and the"):
        return low != high and _is_between(tokens, one)
    if low >= high:
        return False
    if link in _DASHES:
        return one.form != "ordinal"
    if link == "or":
        return one.digits == two.digits and high <= low * 2 + 1 and two.form == "cardinal"
    return link in cues("to") and not _is_journey(tokens, one)


def _is_between(tokens: Tokens, one: Phrase) -> bool:
    """Whether "between" stands before an amount, or before the same two in another unit in front of a bracket."""
    if "between" in (tokens.at(one.first - 1), tokens.at(one.first - 2)):
        return True
    return tokens.at(one.first - 1) == "(" and "between" in tokens.words[max(0, one.first - _BRACKET_REACH) : one.first]


def _is_journey(tokens: Tokens, one: Phrase) -> bool:
    """Whether "from A to B" tells of a change: "rose from 5 to 7" gives two amounts."""
    if tokens.at(one.first - 1) != "from":
        return False
    return any(tokens.at(one.first - step) in cues("go") for step in range(2, 7))


def _same_base(one: Phrase, two: Phrase) -> bool:
    if one.unit is None or two.unit is None or one.unit == two.unit:
        return one.form == two.form or {one.form, two.form} <= {"cardinal", "share"}
    return False


def _shared(one: Phrase, two: Phrase) -> tuple[Decimal, Decimal]:
    """Return both figures, the first with the scale of the second where it has none: "10 to 12 thousand"."""
    low, high = one.figures[0], two.figures[0]
    if two.scale > one.scale and one.scale == 1 and abs(low) < abs(high / two.scale):
        low *= two.scale
    return low, high


def _range(tokens: Tokens, one: Phrase, two: Phrase) -> Phrase:
    """Return the range of two amounts; "two or three" are no ends of one."""
    low, high = _shared(one, two)
    unit = two.unit if two.unit is not None else one.unit
    place = min(one.place * (two.scale if low != one.figures[0] else 1), two.place)
    ends = (End(one.first, one.last, low), End(two.first, two.last, high)) if tokens.at(one.last) != "or" else ()
    figures = min(low, high), max(low, high)
    return one._replace(last=two.last, figures=figures, place=place, unit=unit, modifier="between", ends=ends)


def _is_score(tokens: Tokens, one: Phrase, two: Phrase, between: list[str]) -> bool:
    """Whether "390-135", "2-1", "three-to-one" or "52 to 48" is a vote, a score or a ratio."""
    if not (_is_bare(one) and _is_bare(two)):
        return False
    if between in (["to"], ["-", "to", "-"]):
        return _is_ratio(tokens, one, two, dashed=len(between) > 1)
    if len(between) != 1 or between[0] not in _DASHES or not (one.digits and two.digits):
        return False
    follows = tokens.at(two.last)
    if one.figures[0] >= two.figures[0] or follows in cues("contest"):
        return True
    return not is_plural(follows) and _is_of_contest(tokens, one)


def _is_bare(phrase: Phrase) -> bool:
    return phrase.unit is None and phrase.scale == 1


def _is_ratio(tokens: Tokens, one: Phrase, two: Phrase, *, dashed: bool) -> bool:
    """Whether two amounts that "to" joins are a ratio or a vote: "three-to-one", "voted 48 to 52"."""
    is_tied = tokens.at(two.last) in _DASHES and tokens.touches(two.last)  # "3-to-1-day"
    is_span = tokens.at(one.first - 1) == "from" or not one.form == two.form == "cardinal"
    if is_span or is_tied or is_plural(tokens.at(two.last)):
        return False
    falls = one.figures[0] >= two.figures[0]
    return (falls and dashed) or not cues("votes").isdisjoint(_near(tokens, one, _VOTE_REACH))


def _is_of_contest(tokens: Tokens, one: Phrase) -> bool:
    """Whether a word before two figures tells of a contest: "won 1-3", "lost at home to Arn 1-3"."""
    is_near = not cues("before_score").isdisjoint(_near(tokens, one, _FALL_REACH))
    return is_near or not cues("scoring").isdisjoint(_near(tokens, one, _SCORE_REACH))


def _near(tokens: Tokens, one: Phrase, reach: int) -> set[str]:
    """Return the words of the sentence within a reach before an amount."""
    words = tokens.words[max(0, one.first - reach) : one.first]
    ends = [at for at, word in enumerate(words) if word == "." or word.isspace()]
    return set(words[ends[-1] + 1 :] if ends else words)


def _share(tokens: Tokens, one: Phrase, two: Phrase, between: list[str]) -> Phrase | None:
    """Read "one in five", "two out of three", "1 in 10", "one over eight"."""
    if one.unit is not None or two.unit is not None:
        return None
    top, bottom = one.figures[0], two.figures[0]
    if between == ["over"]:
        return _quotient(one, two) if bottom and _ends(tokens, two.last) else None
    if between not in (["in"], ["out", "of"]) or two.form != "cardinal":
        return None
    if not 0 < top < bottom or top != int(top) or bottom != int(bottom):
        return None
    if between == ["in"] and not _is_usual(top, bottom):
        return None
    return _quotient(one, two)._replace(scale=Decimal(1))


def _quotient(one: Phrase, two: Phrase) -> Phrase:
    """Return what two amounts divide to: a share where it is below one."""
    top, bottom = one.figures[0], two.figures[0]
    form, unit = ("share", "share") if top < bottom else ("cardinal", None)
    return one._replace(last=two.last, figures=(top / bottom,), place=1 / bottom, form=form, unit=unit)


def _is_usual(top: Decimal, bottom: Decimal) -> bool:
    """Whether shares are told so with "in": "one in 7,000", "three in five", "60 in 100", but not "2 in 2013"."""
    return top == 1 or bottom <= _DOZEN or (bottom <= _LARGEST_BOTTOM and bottom % 5 == 0)


def _spread(_: Tokens, one: Phrase, two: Phrase, between: list[str]) -> Phrase | None:
    """Read "48 ± 3", "9.83 +/- 0.01"."""
    if "".join(between) not in ("±", "+/-", "+/−", "+-") or not _same_base(one, two):
        return None
    middle, reach = one.figures[0], abs(two.figures[0])
    ends = (middle - reach, middle + reach)
    return one._replace(last=two.last, figures=ends, unit=two.unit or one.unit, place=two.place, modifier="between")


def _ends(tokens: Tokens, index: int) -> bool:
    """Whether nothing that could be counted follows."""
    return not tokens.at(index)[:1].isalnum() or tokens.broken(index)


def _compound(tokens: Tokens, one: Phrase, two: Phrase, between: list[str]) -> Phrase | None:
    """Read "5 feet 2 inches", "3 dollars 50 cents", "2 hours and 5 minutes"."""
    is_plain = between in ([], ["and"])
    if is_plain and (one.unit, two.unit) not in _PARTS and (finer := _in_finer(one, two)) is not None:
        return finer
    part = _part(tokens, one, two, between, is_plain=is_plain)
    if part is None or not 0 <= two.figures[0] < part.size:
        return None
    value = one.figures[0] + two.figures[0] / part.size
    return one._replace(last=part.last, figures=(value,), place=Decimal(1) / part.size)


class _Part(NamedTuple):
    """How many of a finer unit make one of the coarse one, and the token behind it."""

    size: int
    last: int


def _part(tokens: Tokens, one: Phrase, two: Phrase, between: list[str], *, is_plain: bool) -> _Part | None:
    """Return what part of the first amount's unit the second one counts, named or not."""
    if two.unit is not None:
        size = _PARTS.get((one.unit or "", two.unit)) if is_plain else None
        return None if size is None else _Part(size, two.last)
    if one.unit == "foot":
        return _inches(tokens, two, between)
    return _Part(_CENTS, two.last) if is_plain and _is_cents(tokens, one, two) else None


def _inches(tokens: Tokens, two: Phrase, between: list[str]) -> _Part | None:
    """Read the inches behind feet that have no unit: "5 feet 2 in", "a 6-foot-7 lineman"."""
    if between == [] and tokens.at(two.last) in _INCH_SIGNS:
        return _Part(_DOZEN, two.last + 1)
    return _Part(_DOZEN, two.last) if two.digits and between in (["-"], [",", "-"]) else None


def _is_cents(tokens: Tokens, one: Phrase, two: Phrase) -> bool:
    """Whether a bare amount behind a sum of money is its hundredths: "3 dollars 50"."""
    is_of_two_digits = two.form == "cardinal" and 10 <= two.figures[0] < _CENTS and _ends(tokens, two.last)
    if one.unit is None or one.scale != 1 or not is_of_two_digits:
        return False
    return one.unit.isupper() and measure(one.unit).dimension == one.unit and tokens.words[one.last - 1].isalpha()


def _in_finer(one: Phrase, two: Phrase) -> Phrase | None:
    """Read a measure in two units as one in the finer: "1 minute 41.9 seconds", "2 hours and 5 minutes"."""
    coarse, fine = measure(one.unit), measure(two.unit)
    is_long = coarse.dimension == "time" and coarse.factor > _LONGEST_COARSE
    if coarse.dimension != fine.dimension or coarse.offset or fine.offset or is_long:
        return None
    size, whole = coarse.factor / fine.factor, one.figures[0]
    if one.unit == two.unit or one.scale != 1 or not size > 1 or size != int(size):
        return None
    if whole != int(whole) or not 0 <= two.figures[0] < size:
        return None
    return two._replace(first=one.first, core=one.core, figures=(whole * size + two.figures[0],))
