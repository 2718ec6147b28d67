"""Expected values: what stands on the right of `==` in a plain assertion. They compare within the words' own reach."""

from collections.abc import Sequence
from datetime import date as day
from decimal import Decimal
from numbers import Integral, Real
from os import PathLike
from typing import ClassVar, cast

from factcheck.claims import AnyClaim
from factcheck.errors import ValueTextError
from factcheck.findings import Finding
from factcheck.mentions.dates import parse_date
from factcheck.mentions.names import parse_name
from factcheck.mentions.quantities import parse_quantity
from factcheck.source import Anchor, Source, given_day
from factcheck.testing.answers import ClaimAbout, claim_about
from factcheck.testing.consistency import agreement, consistency
from factcheck.testing.given import Given, Published, as_source, as_sources
from factcheck.testing.verdict import Verdict, Words, allowed, asked, claim_of, compared, exceeds, report_of
from factcheck.values import AnyValue
from factcheck.values.date_interval import DateInterval
from factcheck.values.name import Name
from factcheck.values.quantity import Quantity
from factcheck.values.quotation import Quotation
from factcheck.values.relation import Value
from factcheck.wanted import instead


class Expectation:
    """What a claim is compared with by `==`; never equal to another expectation, hence no key of a mapping."""

    __hash__: ClassVar[None]  # type: ignore[assignment]

    def verdict(self, other: object) -> Verdict | None:
        """Compare with what stands on the left; None when it is nothing to compare with."""
        raise NotImplementedError

    def __eq__(self, other: object) -> bool:
        """Whether the other agrees.

        Raises:
            InconsistencyError: what stands on the left gives no such value, or several different ones.
        """
        verdict = self.verdict(other)
        return NotImplemented if verdict is None else verdict.heard().holds

    def explain(self, other: object) -> str | None:
        """Return the text of a failed comparison; None when there is none."""
        verdict = self.verdict(other)
        return None if verdict is None or verdict.holds else verdict.text


class Expected(Expectation):
    """An expected value.

    Args:
        words: the value and its words.
        at_most: the most severe relation that still counts as equal.
        floating: whether the words are a date that counts from the day of whatever it is compared with.
    """

    def __init__(self, words: Words, at_most: str = "compatible", *, floating: bool = False) -> None:
        self._words, self._at_most, self._floating = words, allowed(at_most), floating

    def verdict(self, other: object) -> Verdict | None:
        """Compare with claims, a value, or the words of one."""
        kind = self._words.value.kind
        if isinstance(other, ClaimAbout):
            return self.against(other.source, other.about, other.answers(kind))
        if isinstance(other, str):
            other = parse(kind, other)
        if not isinstance(other, Value):
            return None
        words = Words(cast(AnyValue, other), other.label, "given")
        finding = compared(self._words, [claim_of(words, asked(other.label))])
        return self._verdict(f"{other.label} is not as expected", (), finding)

    def against(self, source: Source, about: str, claims: Sequence[AnyClaim]) -> Verdict:
        """Compare with the claims of a source."""
        words = self._words
        if self._floating:
            words = words._replace(value=parse("date", words.text, source.anchor))
        return self._verdict(f"“{about}” in {source.id} is not as expected", (source,), compared(words, claims))

    def _verdict(self, head: str, sources: Sequence[Source], finding: Finding) -> Verdict:
        failing = (finding,) if exceeds(finding.relation, self._at_most) else ()
        return Verdict(f"{head}, {self!r}", report_of(sources, [finding]), failing)

    def __repr__(self) -> str:
        """Show how it was made."""
        return f"{self._words.value.kind}({self._words.text!r})"


class ConsistentWith(Expectation):
    """Another source, or what it claims.

    Args:
        other: the other source, or its claims.
        about: what is claimed of; None for what the left side is about.
        ignore: findings to pass over, when whole sources are compared.
        at_most: the most severe relation that still counts as equal.
    """

    def __init__(self, other: Given | ClaimAbout, about: str | None, ignore: Sequence[str], at_most: str) -> None:
        self._other, self._about, self._ignore, self._at_most = other, about, tuple(ignore), allowed(at_most)

    def verdict(self, other: object) -> Verdict | None:
        """Compare claims with claims, or a source with a source."""
        if isinstance(other, ClaimAbout):
            theirs = self._other
            if not isinstance(theirs, ClaimAbout):
                theirs = claim_about(theirs, self._about or other.about)
            return agreement(other, theirs, at_most=self._at_most)
        if not isinstance(other, Source | str | PathLike) or isinstance(self._other, ClaimAbout):
            return None
        return consistency(as_sources([other, self._other]), ignore=self._ignore, at_most=self._at_most)

    def __repr__(self) -> str:
        """Show what it is consistent with."""
        shown = self._other.id if isinstance(self._other, Source) else str(self._other)
        return f"consistent_with({shown!r})"


def quantity(value: str | int | Decimal | Quantity, *, at_most: str = "compatible") -> Expected:
    """Expect an amount.

    Args:
        value: the amount in words or figures, with its hedge, unit and noun: "about 12,000 troops", "$1.2bn"; what it
            leaves out is not compared.
        at_most: the most severe relation that still counts as equal: "same", "equivalent", "compatible", "discrepant".

    Raises:
        ValueTextError: the text is no amount.
        ConfigError: at_most is no relation to stop at.

    Example:
        >>> claim_about("Pyongyang sent some 12,000 soldiers to Russia.", "troops") == quantity("about 12,000 troops")
        True
    """
    number: object = int(value) if isinstance(value, Integral) else float(value) if isinstance(value, Real) else value
    is_number = isinstance(number, int | float | Decimal) and not isinstance(value, bool)
    text = f"{number:,}" if is_number else value
    return Expected(_words("quantity", text), at_most)


def date(
    value: str | day | DateInterval, *, published: day | Anchor | str | None = None, at_most: str = "compatible"
) -> Expected:
    """Expect a date.

    Args:
        value: the date in words, such as "Nov. 29, 2024", or as a date.
        published: the day that a word like "Friday" is counted from; by default that of the source.
        at_most: the most severe relation that still counts as equal.

    Raises:
        ValueTextError: the text is no date.
        ConfigError: at_most is no relation to stop at.

    Example:
        >>> claim_about("The treaty was signed on 29 November 2024.", "treaty") == date("Nov. 29, 2024")
        True
    """
    stated = value if isinstance(value, Value | str) else given_day(value)
    words = _words("date", stated.isoformat() if isinstance(stated, day) else stated, published)
    return Expected(words, at_most, floating=isinstance(value, str) and published is None)


def name(value: str | Name, *, at_most: str = "compatible") -> Expected:
    """Expect a name, in whatever spelling.

    Args:
        value: the name as text or value.
        at_most: the most severe relation that still counts as equal; "same" demands the spelling.

    Raises:
        ValueTextError: the text is no name.
        ConfigError: at_most is no relation to stop at.

    Example:
        >>> text = "Russian Defense Minister Andrey Belousov spoke."
        >>> claim_about(text, "defense minister") == name("Andrei Belousov")
        True
    """
    return Expected(_words("name", value), at_most)


def quotation(value: str | Quotation, *, at_most: str = "compatible") -> Expected:
    """Expect somebody's own words.

    Args:
        value: the words, with or without their outer marks.
        at_most: the most severe relation that still counts as equal.

    Raises:
        ValueTextError: there are no words.
        ConfigError: at_most is no relation to stop at.

    Example:
        >>> text = "“We stand by all our partners in the region,” Kim Jong Un said."
        >>> claim_about(text, "Kim Jong Un") == quotation("we stand by all our partners in the region")
        True
    """
    return Expected(_words("quotation", value), at_most)


def consistent_with(
    other: Given | ClaimAbout,
    *,
    about: str | None = None,
    published: Published = None,
    ignore: Sequence[str] = (),
    at_most: str = "compatible",
) -> ConsistentWith:
    """Expect what another source tells.

    Args:
        other: a source, a path or a text, or what `claim_about` found in one.
        about: what the other claims of it; by default the words of the left side.
        published: when the other source was published.
        ignore: when whole sources are compared, findings to pass over, as of `assert_consistent`.
        at_most: the most severe relation that still counts as equal.

    Raises:
        ConfigError: at_most is no relation to stop at.

    Example:
        >>> wire, desk = "North Korea sent some 12,000 troops to Russia.", "Pyongyang sent 12,000 soldiers to Russia."
        >>> claim_about(wire, "troops") == consistent_with(desk)
        True
    """
    if not isinstance(other, ClaimAbout):
        other = as_source(other, id="other", published=published)
    return ConsistentWith(other, about, ignore, at_most)


def parse(kind: str, text: str, published: Published = None) -> AnyValue:
    """Parse the words of an expected value.

    Args:
        kind: one of `KINDS` of `answers`.
        text: the words.
        published: for a date, the day it is counted from.

    Raises:
        ValueTextError: the text is no value of that kind.
    """
    if kind == "quantity":
        return parse_quantity(text)
    if kind == "date":
        return parse_date(text, anchor=as_source("text", published=published).anchor)
    if kind == "name":
        return parse_name(text)
    words = Quotation.of(text.strip().strip('“”"«»„').strip())
    if not words.folded:
        raise ValueTextError(f"“{text}” holds no words\n  Give the words that were spoken.")
    return words


def _words(kind: str, value: object, published: Published = None) -> Words:
    if isinstance(value, Value):
        return Words(cast(AnyValue, value), value.label)
    if not isinstance(value, str):
        raise ValueTextError(instead(f"a text or a value of kind {kind}", value))
    return Words(parse(kind, value, published), value)
