"""A rise or fall that is not the one between the two figures beside it."""

import re
from collections.abc import Iterator
from decimal import Decimal

from factcheck.claims import SourceClaims
from factcheck.findings import Finding
from factcheck.mentions.mention import Mention
from factcheck.rules.inside.arithmetic import Passage, at_one_place, cue, ends, one_measure, passages, ratio, told
from factcheck.rules.inside.moves import Move, levels, moves
from factcheck.rules.inside.within import inside
from factcheck.rules.rule import source_rule
from factcheck.values.quantity import Quantity
from factcheck.values.relation import Extent, Relation
from factcheck.values.units import is_money, measure

_HUNDRED = Decimal(100)
_LOOSE = Decimal("0.1")
"""Largest share of a round percentage that its zeros may hide: "20 percent" for 18.2. Heuristic."""
_TO_MOVE = re.compile(
    r",?(?:\s[^,;:()]{0,40}?)?\s+(?:to|from)\s+(?:an?\s+)?(?:[^\W\d]+\s+){0,2}|,?(?:\s[^,;:()]{0,40}?)?\s*",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"[^,;:()\d]{0,50}(?:,|\(|\s--?|\s[–—])\s*(?:(?:or|an?|up|down|by|of|rise|increase|gain|jump|climb|growth|fall|drop|"
    r"decline|decrease|surge|loss|cut|reduction|slump|leap|hike|which is|that is|representing|marking)\s+){0,5}",
    re.IGNORECASE,
)
_OR = re.compile(r",?\s+or\s+|\s*\(\s*", re.IGNORECASE)
_CLOSE_AT = re.compile(
    r"\s*[,)]?\s+(?:to|at|(?:to\s+)?(?:close|end|finish|settle|stand|trade|reach)\w*\s+(?:the\s+\w+\s+)?(?:at|on)?)\s+"
    r"(?:an?\s+)?(?:[^\W\d]+\s+){0,2}",
    re.IGNORECASE,
)
_JOINT = re.compile(r",?(?:\s[^,;:()]{0,40}?)?\bfrom\s+(?:an?\s+|the\s+)?", re.IGNORECASE)
_TAIL = re.compile(r"(?:[\s,]*\b(?:from|to|a|an|the|record|by|sharply|slightly|again|further)\b)*\s*$", re.IGNORECASE)
_YEAR_AGO = re.compile(r"\ba\s+year\s+(?:earlier|ago|before)\b", re.IGNORECASE)
_OTHER_THING = re.compile(r"\b(?:and|but|while|who|which|than|per|compared|between)\b", re.IGNORECASE)
_CHANGE = re.compile(r"\s*[- ]?\b(?:rise|increase|gain|jump|climb|growth|fall|drop|decline|decrease|surge|cut)\b")
_BACK = 40
"""Characters before a figure in which its verb stands. Heuristic."""


@source_rule
def change_arithmetic(source_claims: SourceClaims) -> Iterator[Finding]:
    """A rise or fall “from A to B” is not the percentage, the sum or the direction that is told with it.

    **Why:** one of the three figures is wrong, and the percentage is what goes into the headline.

    **Silent when** some rounding of the figures gives the percentage told, to one of its last place; the change is
    counted from another base (“from a year earlier”, adjusted, without currency effects); “percent” of percentages is
    meant as points; ranks and rates of exchange, where less is more.

    **Example:** “rose from 250 to 300, up 12 percent” stands against the arithmetic: it is 20 percent. “Up 50 percent
    from 1,000 to 1,500” is silent.

    **Source:** ours.
    """
    for passage in passages(source_claims):
        told_of = (*_of_moves(passage), *_of_bases(passage), *_of_absolute(passage), *_of_levels(passage))
        for mentions, reason, steps in told_of:
            yield inside(
                change_arithmetic.name,
                source_claims,
                mentions,
                question="How large is the change?",
                relation=Relation.CONTRADICTORY,
                told=(reason, steps),
            )


_Found = tuple[tuple[Mention, ...], str, tuple[str, ...]]


def _of_moves(passage: Passage) -> Iterator[_Found]:
    """Check what is told with each "from A to B"."""
    at = {mention.span: index for index, mention in enumerate(passage.mentions)}
    for move in moves(passage):
        yield from _direction(passage, move)
        first, last = at[move.mentions[0].span], at[move.mentions[-1].span]
        if first > 0 and _leads(passage, passage.mentions[first - 1], move):
            yield from _compared(passage.mentions[first - 1], move)
        if last + 1 < len(passage.mentions) and _follows(passage, move, passage.mentions[last + 1]):
            yield from _compared(passage.mentions[last + 1], move)


def _verb(passage: Passage, mention: Mention) -> str | None:
    """Whether the verb straight before a mention is of rising or falling."""
    before = _TAIL.sub("", passage.before(mention))[-_BACK:]
    for name in ("rise", "fall"):
        if any(found.end() == len(before) for found in cue("words", name).finditer(before)):
            return name
    return None


def _of_bases(passage: Passage) -> Iterator[_Found]:
    """Check "$5.6 billion, up 12 percent from $4.2 billion"."""
    for move, change in levels(passage):
        around = passage.before(move.mentions[0]) + _YEAR_AGO.sub("", passage.after(move.mentions[-1])[:_BACK])
        if not cue("words", "adjusted").search(around) and " of " not in change.text:
            yield from _compared(change, move)


def _direction(passage: Passage, move: Move) -> Iterator[_Found]:
    verb = _verb(passage, move.mentions[0])
    low, high = sorted((move.first, move.last), key=lambda each: each.figures[0])
    if verb is None or cue("words", "rank").search(_around(passage, move)):
        return
    wrong = low is move.last if verb == "rise" else low is move.first
    if wrong and not low.literal.meets(high.literal):
        way = "lower" if verb == "rise" else "higher"
        yield move.mentions, f"{move.last.label} is {way} than {move.first.label}, no {verb}", ()


def _around(passage: Passage, move: Move) -> str:
    return (
        passage.before(move.mentions[0])
        + passage.text[move.start : move.end]
        + passage.after(move.mentions[-1])[:_BACK]
    )


def _leads(passage: Passage, change: Mention, move: Move) -> bool:
    """Whether a figure before a move tells how large it is: "rose 25 percent to 120 from 100"."""
    gap = passage.gap(change, move.mentions[0])
    if (
        _verb(passage, change) is None
        or " of " in change.text
        or _TO_MOVE.fullmatch(gap) is None
        or _OTHER_THING.search(gap)
    ):
        return False
    return not cue("words", "adjusted").search(passage.before(change)[-_BACK:] + gap)


def _follows(passage: Passage, move: Move, change: Mention) -> bool:
    """Whether a figure behind a move tells how large it is: "from 100 to 125, up 25 percent"."""
    gap, behind = passage.gap(move.mentions[-1], change), passage.after(change)[:_BACK].partition(")")[0]
    verb = passage.before(move.mentions[0])[-_BACK:]
    changes = any(cue("words", name).search(verb) for name in ("rise", "fall", "went"))
    if not changes or " of " in change.text or _ASIDE.fullmatch(gap) is None or _OTHER_THING.search(gap):
        return False
    noun = _CHANGE.match(behind)
    says = noun or change.quantity.change or cue("words", "rise").search(gap) or cue("words", "fall").search(gap)
    aside = re.search(r"(?:\(|\bor)\s*$", gap) is not None and change.quantity.unit == "percent"
    other = cue("words", "other_base").search(behind) or cue("words", "adjusted").search(
        passage.before(change) + behind
    )
    return bool(says or aside) and other is None


def _compared(change: Mention, move: Move) -> Iterator[_Found]:
    """Compare the change that is told with the one between the figures of a move."""
    value, mentions = change.quantity, tuple(sorted({*move.mentions, change}, key=lambda each: each.place.start))
    if len(value.figures) != 1 or value.modifier == "vague":
        return
    gap = _difference(move.first.literal, move.last.literal)
    of_shares = move.first.unit == "percent"
    growth = _growth(move.first.literal, move.last.literal)
    if value.unit == "percent" and growth is not None:
        if _admits(value, growth) or (of_shares and _admits(value, gap)):
            return
        yield mentions, *_told(change, move, f"{told(growth)} percent")
    elif value.unit == "percentage_point" and of_shares:
        if not gap.meets(value.literal):
            yield mentions, *_told(change, move, f"{told(gap)} {'point' if told(gap) == '1' else 'points'}")
    elif _adds_up(value, move) and not gap.meets(at_one_place((move.first, value))[1].literal):
        yield mentions, *_told(change, move, told(gap))


def _adds_up(value: Quantity, move: Move) -> bool:
    """Whether a change is counted in what the figures of a move are."""
    nouns = {value.noun_class, move.first.noun_class, move.last.noun_class} - {None, "point"}
    one_unit = value.unit == move.first.unit or is_money(value.unit)
    return value.unit != "percent" and one_unit and one_measure((value, move.first)) and len(nouns) < 2


def _told(change: Mention, move: Move, right: str) -> tuple[str, tuple[str, ...]]:
    reason = f"“{change.text}” is not the change from {move.first.label} to {move.last.label}"
    return reason, (f"{move.first.label} → {move.last.label}: {right}",)


def _growth(first: Extent, last: Extent) -> Extent | None:
    """Return by how many percent the second differs from the first; None where one is not above zero."""
    quotient = ratio(last, first)
    if quotient is None or quotient.high is None or quotient.low is None:
        return None
    low, high = (Decimal(quotient.low) - 1) * _HUNDRED, (Decimal(quotient.high) - 1) * _HUNDRED
    return _size(low, high)


def _difference(first: Extent, last: Extent) -> Extent:
    """Return by how much the second differs from the first, as far as both are bounded."""
    if first.low is None or first.high is None or last.low is None or last.high is None:
        return Extent(None, None)
    return _size(Decimal(last.low) - Decimal(first.high), Decimal(last.high) - Decimal(first.low))


def _size(low: Decimal, high: Decimal) -> Extent:
    """Return the size of a change without its sign."""
    least = Decimal(0) if low <= 0 <= high else min(abs(low), abs(high))
    return Extent(least, max(abs(low), abs(high)))


def _widened(value: Quantity) -> Extent:
    """Return what a percentage admits: it may be cut off at its last place, or its zeros rounded."""
    step = value.place if value.place <= 1 else min(value.place / 2, abs(value.figures[0]) * _LOOSE)
    if value.modifier not in ("none", "exact"):
        return value.literal
    return Extent(value.figures[0] - step, value.figures[0] + step)


def _admits(value: Quantity, growth: Extent) -> bool:
    return _widened(value).meets(growth) or value.literal.meets(growth)


def _of_absolute(passage: Passage) -> Iterator[_Found]:
    """Check "fell $5 to $40 from $50", whose first two figures read as a range."""
    for one, other in zip(passage.mentions, passage.mentions[1:], strict=False):
        found, gap = ends(one), passage.gap(one, other)
        if found is None or one.text.lower().startswith(("from", "between")) or _verb(passage, one) is None:
            continue
        if _JOINT.fullmatch(gap) is None or _OTHER_THING.search(gap) or re.search(r"\bto\b", one.text) is None:
            continue
        if len(other.quantity.figures) == 1 and one_measure((found[0], other.quantity)):
            change, last, first = at_one_place((*found, other.quantity))
            move = Move(first, last, (one, other))
            gap_told = _difference(first.literal, last.literal)
            if not gap_told.meets(change.literal):
                reason = f"{change.label} is not the change from {first.label} to {last.label}"
                yield move.mentions, reason, (f"{first.label} → {last.label}: {told(gap_told)}",)


def _of_levels(passage: Passage) -> Iterator[_Found]:
    """Check "rose 50 points, or 2 percent, to 10,050"."""
    for one, two, three in zip(passage.mentions, passage.mentions[1:], passage.mentions[2:], strict=False):
        verb = _verb(passage, one)
        if verb is None or not _OR.fullmatch(passage.gap(one, two)) or not _CLOSE_AT.fullmatch(passage.gap(two, three)):
            continue
        share, change = (one, two) if one.quantity.unit == "percent" else (two, one)
        level = three.quantity
        single = all(len(each.quantity.figures) == 1 for each in (one, two, three))
        if not single or share.quantity.unit != "percent" or measure(level.unit).dimension in ("proportion", "points"):
            continue
        step = _of_one_money(change.quantity, level)
        if not one_measure((step, level)) or cue("words", "adjusted").search(passage.before(three)):
            continue
        by, last = at_one_place((step, level))
        last = last.in_unit(by.unit)
        base = _base(by.literal, last.literal, verb)
        quotient = ratio(by.literal, base)
        if quotient is None or quotient.low is None or quotient.high is None:
            continue
        growth = Extent(Decimal(quotient.low) * _HUNDRED, Decimal(quotient.high) * _HUNDRED)
        if not _admits(share.quantity, growth):
            reason = f"“{change.text}” is not {share.quantity.label} of what came to {level.label}"
            yield (one, two, three), reason, (f"{change.quantity.label} to {level.label}: {told(growth)} percent",)


def _of_one_money(change: Quantity, level: Quantity) -> Quantity:
    """Read cents beside a sum of money as hundredths of its currency."""
    if change.unit != "cent" or not is_money(level.unit) or level.unit == "cent":
        return change
    return Quantity.of((change.figures[0] / _HUNDRED,), change.modifier, change.place / _HUNDRED, unit=level.unit)


def _base(by: Extent, last: Extent, verb: str) -> Extent:
    """Return where a change began that ended here."""
    ends_known = [None if end is None else Decimal(end) for end in (by.low, by.high, last.low, last.high)]
    if None in ends_known:
        return Extent(None, None)
    least, most, low, high = (end or Decimal(0) for end in ends_known)
    return Extent(low - most, high - least) if verb == "rise" else Extent(low + least, high + most)
