"""Join bare amounts: "10 to 12 thousand", "between $1.2 and 1.5bn", "390-135", "one in five", "5 feet 2 inches"."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from factcheck.mentions.quantities.compounds import compound, ends
from factcheck.mentions.quantities.hedges import Amount, hedge_before
from factcheck.mentions.quantities.nouns import is_plural
from factcheck.mentions.quantities.phrase import End, Phrase
from factcheck.mentions.quantities.shared import shared
from factcheck.mentions.quantities.steps import restated, step
from factcheck.mentions.quantities.tokens import Tokens
from factcheck.mentions.quantities.words import cues

_DASHES = frozenset("-–—‐‑~−")
_SCORE_REACH = 6
"""Tokens before a score in which a word of contest is looked for: "lost at home to Arn 1-3". Heuristic."""
_VOTE_REACH, _FALL_REACH = 3, 2
"""Tokens before a ratio and a score in which a word of voting and one of its fall are looked for. Heuristic."""
_BRACKET_REACH = 8
"""Tokens before a bracket in which "between" binds its two amounts: "between 5 and 10 km (3 and 6 miles)".
Heuristic."""
_DOZEN = 12
_SHARE_LINKS = (["in"], ["out", "of"], ["in", "every"], ["out", "of", "every"], ["of", "every"], ["-", "in", "-"])
_LARGEST_BOTTOM = 1000
"""Of how many a share is given with "in" that is no single one. Heuristic."""
_BEFORE_HEDGE = frozenset({"and", "to"})
_ROUGH = frozenset({"none", "about", "nearly", "just_under", "just_over", "up_to"})
"""Modifiers of the upper end of a range that leave it one: "between 30 and roughly 45 percent"."""
_LONGEST_JOINT = 5
"""Tokens that may stand between two amounts that make one: "+/-", "to as many as"."""


def join(tokens: Tokens, phrases: Iterable[Phrase]) -> Iterator[Phrase]:
    """Yield the amounts with ranges, scores, shares and split measures joined.

    Args:
        tokens: the text.
        phrases: the bare amounts, in order.
    """
    held: Phrase | None = None
    for phrase in shared(tokens, phrases):
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
    for reader in (compound, _spread, _share):
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
    return one, two


def _is_range(tokens: Tokens, one: Phrase, two: Phrase, between: list[str]) -> bool:
    """Whether two amounts are the ends of one."""
    if not _same_base(one, two):
        return False
    low, high = _shared(one, two)
    link = " ".join(_unhedged(tokens, one, two, between)).removeprefix("- ").removesuffix(" -")  # "10-to-12-week"
    if link in ("and", "and the"):
        return low != high and _is_between(tokens, one)
    if low >= high:
        return False
    if link in _DASHES:
        return one.form != "ordinal"
    if link == "or":
        return (
            one.digits == two.digits and high <= low * 2 + 1 and two.form == "cardinal" and not _is_listed(tokens, one)
        )
    return link in cues("to") and not _is_journey(tokens, one) and not _leads_to_range(tokens, two)


def _unhedged(tokens: Tokens, one: Phrase, two: Phrase, between: list[str]) -> list[str]:
    """Return what stands between two amounts without words that make the second one rough: "3.0 g and about 8.0 g"."""
    if len(between) < 2 or between[0] not in _BEFORE_HEDGE:
        return between
    hedge = hedge_before(tokens, two.first, floor=one.last + 1, amount=Amount())
    return between[:1] if hedge is not None and hedge.modifier in _ROUGH and hedge.edge == one.last + 1 else between


def _is_listed(tokens: Tokens, one: Phrase) -> bool:
    """Whether another figure stands before an amount in a list: "10, 15 or 20 percent"."""
    return tokens.at(one.first - 1) == "," and tokens.is_figure(one.first - 2)


def _leads_to_range(tokens: Tokens, two: Phrase) -> bool:
    """Whether an amount is the lower end of a range on a dash: "12 to 14-15 million"."""
    return tokens.at(two.last) in _DASHES and tokens.tied(two.last) and tokens.is_figure(two.last + 1)


def _is_between(tokens: Tokens, one: Phrase) -> bool:
    """Whether "between" stands before an amount, or before the same two in another unit in front of a bracket."""
    if "between" in (tokens.at(one.first - 1), tokens.at(one.first - 2)):
        return True
    return tokens.at(one.first - 1) == "(" and "between" in tokens.words[max(0, one.first - _BRACKET_REACH) : one.first]


def _is_journey(tokens: Tokens, one: Phrase) -> bool:
    """Whether "from A to B" is a change: "rose from 5 to 7" gives two amounts."""
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
    """Whether a word before two figures is of a contest: "won 1-3", "lost at home to Arn 1-3"."""
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
        return _quotient(one, two) if bottom and ends(tokens, two.last) else None
    if between not in _SHARE_LINKS or two.form != "cardinal":
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
    """Whether shares are given so with "in": "one in 7,000", "three in five", "60 in 100", but not "2 in 2013"."""
    return top == 1 or bottom <= _DOZEN or (bottom <= _LARGEST_BOTTOM and bottom % 5 == 0)


def _spread(_: Tokens, one: Phrase, two: Phrase, between: list[str]) -> Phrase | None:
    """Read "48 ± 3", "9.83 +/- 0.01"."""
    if "".join(between) not in ("±", "+/-", "+/−", "+-") or not _same_base(one, two):
        return None
    middle, reach = one.figures[0], abs(two.figures[0])
    ends = (middle - reach, middle + reach)
    return one._replace(last=two.last, figures=ends, unit=two.unit or one.unit, place=two.place, modifier="between")
