"""A rise or fall that is not the one between the two figures beside it."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from factcheck.claims import SourceClaims
from factcheck.findings import Finding
from factcheck.mentions.mention import Mention
from factcheck.rules.inside.arithmetic import at_one_place, cue, one_measure, ratio, stated
from factcheck.rules.inside.moves import Move, levels, moves
from factcheck.rules.inside.passage import NEAR, Passage, passages_with
from factcheck.rules.inside.within import inside
from factcheck.rules.rule import source_rule
from factcheck.values.quantity import Quantity
from factcheck.values.relation import Extent, Relation
from factcheck.values.units import is_money, measure

_HUNDRED = Decimal(100)
_LOOSE = Decimal("0.1")
"""Largest share of a round percentage that its zeros may hide: "20 percent" for 18.2. Heuristic."""
_BACK = 8
"""Tokens before a figure in which its verb stands. Heuristic."""
_VERB = "(rise=(RISE)|fall=(FALL)) (,|BESIDE_VERB){0,6}"
_TO_MOVE = ",? ~BREAK{0,8} ((to|from) (a|an)? WORD{0,2})?"
_ASIDE = (
    r"~(BREAK|DIGITS){0,10} (,|\(|DASH) (or|a|an|up|down|by|of|CHANGE_NOUNS|(which|that) is|representing|marking){0,5}"
)
_OR = r",? or|\("
_CLOSE_AT = r"(,|\))? (to|at|to? CLOSING (the WORD)? (at|on)?) (a|an)? WORD{0,2}"
_JOINT = ",? ~BREAK{0,8} from (a|an|the)?"
_YEAR_AGO = "a year (earlier|ago|before)"


@source_rule
def change_arithmetic(source_claims: SourceClaims) -> Iterator[Finding]:
    """A rise or fall “from A to B” is not the percentage, the sum or the direction that is stated with it.

    **Why:** one of the three figures is wrong, and the percentage is what goes into the headline.

    **Silent when** some rounding of the figures gives the percentage stated, to one of its last place; the change is
    counted from another base (“from a year earlier”, adjusted, without currency effects); “percent” of percentages is
    meant as points; ranks and rates of exchange, where less is more.

    **Example:** “rose from 250 to 300, up 12 percent” stands against the arithmetic: it is 20 percent. “Up 50 percent
    from 1,000 to 1,500” is silent.

    **Source:** ours.
    """
    for passage in passages_with(source_claims.reading, "quantity"):
        found = (*_of_moves(passage), *_of_bases(passage), *_of_absolute(passage), *_of_levels(passage))
        for mentions, reason, steps in found:
            yield inside(
                change_arithmetic.name,
                source_claims,
                mentions,
                question="How large is the change?",
                relation=Relation.CONTRADICTORY,
                stated=(reason, steps),
            )


_Found = tuple[tuple[Mention, ...], str, tuple[str, ...]]


def _of_moves(passage: Passage) -> Iterator[_Found]:
    """Check what stands with each "from A to B"."""
    at = {mention.span: index for index, mention in enumerate(passage.mentions)}
    for move in moves(passage):
        yield from _direction(passage, move)
        first, last = at[move.mentions[0].span], at[move.mentions[-1].span]
        if first > 0 and _leads(passage, passage.mentions[first - 1], move):
            yield from _compared(passage.mentions[first - 1], move)
        if last + 1 < len(passage.mentions) and _follows(passage, move, passage.mentions[last + 1]):
            yield from _compared(passage.mentions[last + 1], move)


def _verb(passage: Passage, mention: Mention) -> str | None:
    """Return whether the verb straight before a mention is of "rise" or "fall"."""
    found = passage.before(mention, cue(_VERB))
    return next(iter(found.marks), None) if found is not None else None


def _of_bases(passage: Passage) -> Iterator[_Found]:
    """Check "$5.6 billion, up 12 percent from $4.2 billion"."""
    for move, change in levels(passage):
        adjusted = passage.search_before(move.mentions[0], cue("ADJUSTED")) or passage.search_behind(
            move.mentions[-1], cue(f"!({_YEAR_AGO}) ADJUSTED"), _BACK
        )
        if not adjusted and not _is_of(passage, change):
            yield from _compared(change, move)


def _is_of(passage: Passage, change: Mention) -> bool:
    """Whether a change names what it is of: "a rise of 12 percent"."""
    return passage.search(cue("of"), *passage.bounds(change)) is not None


def _direction(passage: Passage, move: Move) -> Iterator[_Found]:
    verb = _verb(passage, move.mentions[0])
    if verb is None or _is_rank(passage, move):
        return
    low, high = sorted((move.first, move.last), key=lambda each: each.figures[0])
    wrong = low is move.last if verb == "rise" else low is move.first
    if wrong and not low.literal.meets(high.literal):
        way = "lower" if verb == "rise" else "higher"
        yield move.mentions, f"{move.last.label} is {way} than {move.first.label}, no {verb}", ()


def _is_rank(passage: Passage, move: Move) -> bool:
    """Whether the words in and beside a move speak of ranks or rates of exchange."""
    first, end = passage.bounds(move.mentions[0])[0], passage.bounds(move.mentions[-1])[1]
    return passage.search(cue("RANK"), max(0, first - NEAR), min(end + _BACK, len(passage.sentence.tokens))) is not None


def _leads(passage: Passage, change: Mention, move: Move) -> bool:
    """Whether a figure before a move tells how large it is: "rose 25 percent to 120 from 100"."""
    first = move.mentions[0]
    if not passage.between(change, first, cue(_TO_MOVE)) or _verb(passage, change) is None or _is_of(passage, change):
        return False
    return not (
        passage.search_gap(change, first, cue("OTHER_CLAUSE|ADJUSTED"))
        or passage.search_before(change, cue("ADJUSTED"), _BACK)
    )


def _follows(passage: Passage, move: Move, change: Mention) -> bool:
    """Whether a figure behind a move tells how large it is: "from 100 to 125, up 25 percent"."""
    last = move.mentions[-1]
    if not passage.between(last, change, cue(_ASIDE)) or passage.search_gap(last, change, cue("OTHER_CLAUSE")):
        return False
    if _is_of(passage, change) or not passage.search_before(move.mentions[0], cue("RISE|FALL|WENT"), _BACK):
        return False
    return _is_change(passage, last, change) and not _has_other_base(passage, change)


def _is_change(passage: Passage, last: Mention, change: Mention) -> bool:
    """Whether a figure behind a move is called a change, or is a percentage in brackets or behind "or"."""
    is_called = passage.behind(change, cue("-? CHANGE_NOUNS")) or passage.search_gap(last, change, cue("RISE|FALL"))
    is_aside = change.quantity.unit == "percent" and passage.before(change, cue(r"\(|or")) is not None
    return bool(is_called or is_aside or change.quantity.change)


def _has_other_base(passage: Passage, change: Mention) -> bool:
    """Whether the words beside a change say that it is counted from another figure."""
    first = passage.bounds(change)[1]
    closed = passage.search_behind(change, cue(r"\)"), _BACK)
    end = closed.first if closed is not None else min(first + _BACK, len(passage.sentence.tokens))
    behind = passage.search(cue("OTHER_BASE|ADJUSTED"), first, end)
    return (behind or passage.search_before(change, cue("ADJUSTED"))) is not None


def _compared(change: Mention, move: Move) -> Iterator[_Found]:
    """Compare a change with the one between the figures of a move."""
    value, mentions = change.quantity, tuple(sorted({*move.mentions, change}, key=lambda each: each.place.start))
    if len(value.figures) != 1 or value.modifier == "vague":
        return
    right = _right_change(value, move)
    if right is not None:
        reason = f"“{change.text}” is not the change from {move.first.label} to {move.last.label}"
        yield mentions, reason, (f"{move.first.label} → {move.last.label}: {right}",)


def _right_change(value: Quantity, move: Move) -> str | None:
    """Return the change between the figures of a move in words; None where it may be the one that is given."""
    gap = _difference(move.first.literal, move.last.literal)
    growth = _growth(move.first.literal, move.last.literal)
    of_shares = move.first.unit == "percent"
    if value.unit == "percent" and growth is not None:
        fits = _admits(value, growth) or (of_shares and _admits(value, gap))
        return None if fits else f"{stated(growth)} percent"
    if value.unit == "percentage_point" and of_shares:
        return None if gap.meets(value.literal) else f"{stated(gap)} {'point' if stated(gap) == '1' else 'points'}"
    if not _adds_up(value, move) or gap.meets(at_one_place((move.first, value))[1].literal):
        return None
    return stated(gap)


def _adds_up(value: Quantity, move: Move) -> bool:
    """Whether a change is counted in what the figures of a move are."""
    nouns = {value.noun_class, move.first.noun_class, move.last.noun_class} - {None, "point"}
    one_unit = value.unit == move.first.unit or is_money(value.unit)
    return value.unit != "percent" and one_unit and one_measure((value, move.first)) and len(nouns) < 2


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
    for one, other in pairwise(passage.mentions):
        if not one.ends or not _is_written_to(passage, one) or _verb(passage, one) is None:
            continue
        if not passage.between(one, other, cue(_JOINT)) or passage.search_gap(one, other, cue("OTHER_CLAUSE")):
            continue
        ends = [each.quantity for each in one.ends]
        if len(other.quantity.figures) == 1 and one_measure((ends[0], other.quantity)):
            change, last, first = at_one_place((*ends, other.quantity))
            right = _difference(first.literal, last.literal)
            if not right.meets(change.literal):
                reason = f"{change.label} is not the change from {first.label} to {last.label}"
                yield (one, other), reason, (f"{first.label} → {last.label}: {stated(right)}",)


def _is_written_to(passage: Passage, mention: Mention) -> bool:
    """Whether a range is written "A to B" and no more."""
    bounds = passage.bounds(mention)
    opened = cue("from|between").match(passage.sentence.tokens, bounds[0])
    return opened is None and passage.search(cue("to"), *bounds) is not None


def _of_levels(passage: Passage) -> Iterator[_Found]:
    """Check "rose 50 points, or 2 percent, to 10,050"."""
    for one, two, three in zip(passage.mentions, passage.mentions[1:], passage.mentions[2:], strict=False):
        if not passage.between(one, two, cue(_OR)) or not passage.between(two, three, cue(_CLOSE_AT)):
            continue
        verb = _verb(passage, one)
        share, change = (one, two) if one.quantity.unit == "percent" else (two, one)
        if verb is None or not _is_level(share.quantity, change.quantity, three.quantity):
            continue
        if passage.search_before(three, cue("ADJUSTED")):
            continue
        growth = _growth_to(change.quantity, three.quantity, verb)
        if growth is not None and not _admits(share.quantity, growth):
            reason = f"“{change.text}” is not {share.quantity.label} of what came to {three.quantity.label}"
            steps = (f"{change.quantity.label} to {three.quantity.label}: {stated(growth)} percent",)
            yield (one, two, three), reason, steps


def _is_level(share: Quantity, change: Quantity, level: Quantity) -> bool:
    """Whether a share, a change and a level are one figure each and may belong together."""
    single = all(len(each.figures) == 1 for each in (share, change, level))
    return single and share.unit == "percent" and measure(level.unit).dimension not in ("proportion", "points")


def _growth_to(change: Quantity, level: Quantity, verb: str) -> Extent | None:
    """Return by how many percent a level rose or fell where it changed by so much; None where they do not compare."""
    step = _of_one_money(change, level)
    if not one_measure((step, level)):
        return None
    by, last = at_one_place((step, level))
    quotient = ratio(by.literal, _base(by.literal, last.in_unit(by.unit).literal, verb))
    if quotient is None or quotient.low is None or quotient.high is None:
        return None
    return Extent(Decimal(quotient.low) * _HUNDRED, Decimal(quotient.high) * _HUNDRED)


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
