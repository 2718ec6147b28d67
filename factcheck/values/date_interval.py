"""DateInterval: the first and last possible day that a temporal expression allows."""

from collections.abc import Hashable
from datetime import date
from typing import Any, Literal

from factcheck.values import date_comparison, date_text
from factcheck.values.date_clock import moments
from factcheck.values.relation import Comparison, Value

Trust = Literal["given", "metadata", "dateline", "inferred", "furniture", "none"]
"""How far the day that a relative expression counts from is to be trusted, best first."""

Anchoring = Literal["explicit", "partial", "relative", "weekday", "none"]
"""How the days were reached: written out, year filled in, counted from an anchor, a weekday before it, not at all."""

Precision = Literal["time", "day", "week", "month", "quarter", "season", "half", "year", "decade", "century"]
Modifier = Literal["before", "after", "since", "until", "start", "mid", "end", "about"]
Stretch = tuple[date, date]
"""First and last day, both included."""


class DateInterval(Value):
    """What the words for a date mean once spelling is gone.

    Args:
        candidates: the periods the words can name, most likely first; empty when unresolved. A word such as "since"
            or "before" is in `modifier`: the candidates are the period it stands before.
        likely: how many of the candidates, from the first, a reader would take the words to mean.
        precision: the finest field that the words name.
        anchoring: how the days were reached.
        trust: how far the anchor is to be trusted; none where no anchor was asked.
        modifier: TIMEX3 modifier.
        vague: the bounds are a matter of taste ("late October", "earlier this year").
        year: named year; astronomical, so that 0 is 1 BC and -43 is 44 BC.
        month: named month.
        day: named day of the month.
        weekday: named weekday, Monday is 0; kept when resolved.
        unit: the calendar unit that relative words name ("year" of "this year").
        steps: units from the anchor that relative words name: -3 of "three weeks ago".
        words: the words, in one case and spacing.
        years: first and last year of a period that has no days here, because it lies before the year 1.
        counted_from: first and last day of the anchor; None where none was asked or known.
        clock: time of day as written, "shortly after 18:00"; hedge, zone and all.
        quoted: the words stand in a quotation.
        narrowed: its candidates are fewer than the words allow, because of what others say.

    Example:
        >>> from datetime import date
        >>> day = DateInterval(candidates=((date(2024, 11, 29), date(2024, 11, 29)),), anchoring="explicit")
        >>> day.label, day.edtf
        ('29 November 2024', '2024-11-29')
    """

    kind: Literal["date"] = "date"
    candidates: tuple[Stretch, ...] = ()
    likely: int = 1
    precision: Precision = "day"
    anchoring: Anchoring = "none"
    trust: Trust = "none"
    modifier: Modifier | None = None
    vague: bool = False
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    unit: str | None = None
    steps: int | None = None
    words: str = ""
    years: tuple[int, int] | None = None
    counted_from: Stretch | None = None
    clock: str | None = None
    quoted: bool = False
    narrowed: bool = False

    @property
    def is_resolved(self) -> bool:
        """Whether the words lead to days of a calendar."""
        return bool(self.candidates)

    @property
    def is_no_day(self) -> bool:
        """Whether the words name a day that no calendar has: 31 April, 29 February of a year that is no leap year.

        Such a value has no candidates and is incomparable with all others.
        """
        return date_text.is_no_day(self.year, self.month, self.day)

    @property
    def is_time_alone(self) -> bool:
        """Whether the words name a time of the clock and no day: "6:40 a.m.", whatever day its text was of."""
        return bool(self.words and self.clock) and str(self.clock).casefold().endswith(self.words.casefold())

    @property
    def earliest(self) -> date | None:
        """The first possible day as read; None when unresolved or open.

        "Since" and "until" give the days they name, on which something begins or ends.
        """
        if not self.candidates or self.modifier == "before":
            return None
        first, last = self.candidates[0]
        return date_text.next_day(last) if self.modifier == "after" else first

    @property
    def latest(self) -> date | None:
        """The last possible day as read; None when unresolved or open."""
        if not self.candidates or self.modifier == "after":
            return None
        first, last = self.candidates[0]
        return date_text.day_before(first) if self.modifier == "before" else last

    @property
    def edtf(self) -> str:
        """Write the value in EDTF (ISO 8601-2); fields that nobody names are X."""
        return date_text.write_edtf(self)

    @property
    def key(self) -> Hashable:
        """The position: the days, the modifier and the time, or the fields named while no day is known."""
        at = moments(self.clock or "")
        if self.is_time_alone:
            return at or self.words
        if self.candidates:
            return (*self.candidates[: self.likely], self.modifier, *at)
        return (self.years, self.year, self.month, self.day, self.weekday, self.modifier, self._own_words, *at)

    @property
    def _own_words(self) -> str:
        """The words where no field tells what they mean."""
        named = (self.years, self.year, self.month, self.weekday)
        return "" if any(field is not None for field in named) else self.words

    @property
    def label(self) -> str:
        """The value in a few words, such as "29 November 2024", "a Friday", "June" or "earlier this month"."""
        return date_text.tell(self)

    def narrowed_by(self, *others: "DateInterval") -> "DateInterval":
        """Return the value with the candidates that other dates of the same fact leave, marked as narrowed.

        What is left was never said by its own source, so it agrees with nobody: at best it is compatible.

        Returns:
            Itself where nothing was to choose from or the others leave nothing.

        Example:
            >>> from datetime import date
            >>> fridays = tuple((date(2024, 11, day),) * 2 for day in (15, 22, 29))
            >>> november = DateInterval(candidates=((date(2024, 11, 25), date(2024, 11, 30)),), anchoring="explicit")
            >>> DateInterval(candidates=fridays, likely=3).narrowed_by(november).label
            '29 November 2024'
        """
        left = tuple(each for each in self.candidates if all(date_comparison.may_hold(other, each) for other in others))
        if not left or left == self.candidates:
            return self
        likely = sum(each in left for each in self.candidates[: self.likely])
        return self.model_copy(update={"candidates": left, "likely": max(likely, 1), "narrowed": True})

    def compare(self, other: Any) -> Comparison:
        """Return how this date stands to another, and why.

        Example:
            >>> DateInterval(month=6, precision="month").compare(DateInterval(unit="year", words="this year")).reason
            'June lies in the year'
        """
        return date_comparison.compare(self, other)
