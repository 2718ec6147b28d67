"""Turn an expression and an anchor into a DateInterval."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from factcheck.mentions.dates.calendar import Stretch as Days
from factcheck.mentions.dates.compounds import Clock, Part, Timed
from factcheck.mentions.dates.counted import Following
from factcheck.mentions.dates.expressions import Ancient, Base, Dated, Expression, Fixed
from factcheck.mentions.dates.grammar import Phrase
from factcheck.mentions.dates.spoken import SpokenQuarter, YearBefore, months_in
from factcheck.source import Anchor
from factcheck.values.date_interval import DateInterval, Modifier, Stretch

LONGEST_WINDOW = 366
"""Days of an anchor that are tried one by one; from a longer one nothing can be found. Heuristic: a year."""
MOST_CANDIDATES = 12
"""Candidates of one expression; with more it says no day at all and stays unresolved. Heuristic."""


_SPANS = frozenset(("month", "quarter", "half"))
"""Precisions of the periods of which a year before is spoken."""
_YEAR = 12
"""Months of a year."""


class Near(NamedTuple):
    """What the text named last: a day, a day or longer period, and months of a year."""

    day: Stretch | None = None
    period: Stretch | None = None
    span: Stretch | None = None

    def then(self, value: DateInterval) -> "Near":
        """Return what is named last after a value."""
        if not value.candidates or value.likely != 1 or value.precision in ("decade", "century"):
            return self
        stretch = value.candidates[0]
        is_span = value.precision in _SPANS and 0 < (months_in(Days(*stretch)) or 0) < _YEAR
        return Near(
            stretch if value.precision in ("day", "time") else self.day, stretch, stretch if is_span else self.span
        )


NOTHING = Near()


def resolve(phrase: Phrase, words: str, anchor: Anchor | None, near: Near = NOTHING) -> DateInterval:
    """Count an expression from an anchor.

    Args:
        phrase: what was read.
        words: as written.
        anchor: the day or days of publication, None when unknown.
        near: what the text named last.
    """
    expression = phrase.expression
    candidates, likely = _candidates(expression, anchor, near)
    named, core = expression.named, _core(expression)
    anchoring = expression.anchoring if candidates or isinstance(core, Ancient) else "none"
    follows = isinstance(core, Following | YearBefore | SpokenQuarter) and bool(core.find(_base(None, near)))
    counted = anchoring in ("partial", "relative", "weekday") and anchor is not None and not follows
    return DateInterval(
        candidates=candidates,
        likely=likely,
        precision=expression.precision_from(_base(None, near)),
        anchoring=anchoring,
        trust="inferred" if follows else anchor.trust if counted and anchor is not None else "none",
        modifier=_modifier(phrase),
        vague=expression.is_vague,
        year=named.year,
        month=named.month,
        day=named.day,
        weekday=named.weekday,
        unit=named.unit,
        steps=named.steps,
        words=words,
        years=(core.first, core.last) if isinstance(core, Ancient) else None,
        counted_from=_reach(anchor) if counted else None,
        clock=_clock(expression),
    )


def _core(expression: Expression) -> Expression:
    while isinstance(expression, Part | Timed):
        expression = expression.inner
    return expression


def _clock(expression: Expression) -> str | None:
    return expression.clock if isinstance(expression, Timed | Clock) else None


def _modifier(phrase: Phrase) -> Modifier | None:
    if phrase.modifier is not None:
        return phrase.modifier
    parts: dict[str, Modifier] = {"start": "start", "mid": "mid", "end": "end"}
    return parts[phrase.expression.part] if isinstance(phrase.expression, Part) else None


def _reach(anchor: Anchor | None) -> Stretch | None:
    if anchor is None or anchor.earliest is None or anchor.latest is None:
        return None
    return (anchor.earliest, anchor.latest)


def _anchor_days(anchor: Anchor | None) -> Iterator[date | None]:
    """Return the days that the anchor can be; None alone when it says too little."""
    reach = _reach(anchor)
    if reach is None or (reach[1] - reach[0]).days > LONGEST_WINDOW:
        yield None
        return
    for offset in range((reach[1] - reach[0]).days, -1, -1):
        yield reach[0] + timedelta(days=offset)


def _base(day: date | None, near: Near) -> Base:
    return Base(day, *(None if each is None else Days(*each) for each in near))


def _candidates(expression: Expression, anchor: Anchor | None, near: Near) -> tuple[tuple[Stretch, ...], int]:
    """Return the candidates and how many of them are likely.

    With several anchor days every first reading is as likely as another.
    """
    days = list(_anchor_days(anchor))
    if len(days) == 1:
        base = _base(days[0], near)
        unique = tuple(dict.fromkeys((each.first, each.last) for each in expression.find(base)))
        return unique, min(max(len(unique), 1), expression.likely_from(base))
    if isinstance(expression, Dated | Fixed) and expression.anchoring == "explicit":
        days = days[:1]  # it is the same from any day
    firsts: dict[Stretch, None] = {}
    for day in days:
        found = expression.find(_base(day, near))
        firsts.update(dict.fromkeys((each.first, each.last) for each in found[: expression.likely]))
        if len(firsts) > MOST_CANDIDATES:
            return (), 1
    ordered = tuple(sorted(firsts))
    return ordered, max(len(ordered), 1)
