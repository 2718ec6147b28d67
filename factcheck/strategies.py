"""Strategies for Hypothesis: values, words and sources as news writes them, with what they mean known beforehand.

Importing this module registers the public models, so that `st.from_type(Quantity)` draws values that hold together.
"""

import string
from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from hypothesis import strategies as st

from factcheck.facts import Fact, Position
from factcheck.findings import Finding
from factcheck.mentions import find_mentions
from factcheck.mentions.dates import parse_date
from factcheck.mentions.mention import Mention
from factcheck.mentions.names import parse_name
from factcheck.mentions.quantities import parse_quantity
from factcheck.pipeline import check
from factcheck.report import Report
from factcheck.source import Anchor, Source, Span
from factcheck.values.date_interval import DateInterval
from factcheck.values.date_text import MONTHS, WEEKDAYS
from factcheck.values.name import Name
from factcheck.values.quantity import Quantity
from factcheck.values.quotation import Quotation
from factcheck.values.relation import Relation

HEDGES = (
    "", "exactly", "about", "nearly", "just over", "just under", "more than", "well over", "at least", "less than",
    "at most", "up to", "some", "roughly", "no more than", "fewer than", "as many as",
)  # fmt: skip
"""Words before a figure, of every modifier that takes one."""
DAY_FORMS = (
    "{day} {month} {year}", "{month} {day}, {year}", "{short}. {day}, {year}", "{weekday}, {day} {month} {year}",
    "{weekday}, {month} {day}, {year}", "{year}-{number:02}-{day:02}", "the {day} of {month} {year}",
    "on {month} {day}, {year}", "{day}-{short}-{year}", "{month} {day} {year}",
)  # fmt: skip
"""Ways to write one day."""
COARSER_FORMS = ("{month} {year}", "{year}", "in {month} {year}", "the {decade}s", "Q{quarter} {year}")
"""Ways to write what a day lies in."""
GIVEN_NAMES = ("Andrei", "Andrey", "Vladimir", "Kim", "Maria", "Mohammed", "Jean-Claude", "Zoë", "J.", "Łukasz")
FAMILY_NAMES = ("Belousov", "Putin", "Jong-un", "Nováková", "al-Sudani", "O'Brien", "van der Berg", "Erdoğan")
TITLES = ("Gen.", "President", "Prime Minister", "Dr.", "Russian Defense Minister", "Sen.", "the Rev.")

_SMALL = (  # noqa: SIM905 - a literal of so many words is hard to read
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_SCALES = ((10**9, "billion"), (10**6, "million"), (10**3, "thousand"))
_MARKS = ("“{}”", '"{}"', "«{}»")
_WORDS = (  # noqa: SIM905
    "we stand by our partners and will sign the whole treaty in the spring because peace needs work on both sides of "
    "every border"
).split()
_LEAST_WORDS = 8
"""Words from which a quotation can be found from another. Heuristic."""
_MOST = 10**11

counts = st.integers(2, _MOST)
"""Amounts that news counts."""
days = st.dates(min_value=date(1900, 1, 1), max_value=date(2059, 12, 31))
"""Days whose weekday and two-digit year no reader takes for another."""


class Plant(NamedTuple):
    """Something planted in a source: its kind, its words, where they stand, and what they mean."""

    kind: str
    text: str
    span: Span
    value: Quantity | DateInterval | Name | Quotation


class Planted(NamedTuple):
    """A source, and all that was planted in it, in text order."""

    source: Source
    plants: tuple[Plant, ...]


class Pair(NamedTuple):
    """Two wordings of one kind, and how their values stand."""

    kind: str
    one: str
    other: str
    relation: Relation


def in_words(number: int) -> str:
    """Spell a cardinal.

    Example:
        >>> in_words(12_345)
        'twelve thousand three hundred and forty-five'
    """
    for size, word in _SCALES:
        if number >= size:
            rest = number % size
            return f"{in_words(number // size)} {word}" + (f" {in_words(rest)}" if rest else "")
    if number >= 100:
        rest = number % 100
        return f"{_SMALL[number // 100]} hundred" + (f" and {in_words(rest)}" if rest else "")
    if number >= 20:
        return _TENS[number // 10] + (f"-{_SMALL[number % 10]}" if number % 10 else "")
    return _SMALL[number]


def spellings(number: int) -> list[str]:
    """Write one amount in every form that is read.

    Example:
        >>> spellings(1_200_000)[-2:]
        ['1.2 million', '1.2mn']
    """
    written = [str(number), f"{number:,}", f"{number:,}".replace(",", "\u202f"), in_words(number)]
    for size, word in _SCALES[:2]:
        if number >= size and number % (size // 100) == 0:
            short = (Decimal(number) / size).normalize()
            written += [f"{short:f} {word}", f"{short:f}{word[0]}n"]
    if number % 1000 == 0 and number // 1000 < 1000:
        written.append(f"{number // 1000:,} thousand")
    return written


def day_text(form: str, day: date) -> str:
    """Write a day in one of the forms.

    Example:
        >>> day_text("{weekday}, {month} {day}, {year}", date(2024, 11, 29))
        'Friday, November 29, 2024'
    """
    month = MONTHS[day.month - 1]
    return form.format(
        day=day.day, month=month, short=month[:3], number=day.month, year=day.year, weekday=WEEKDAYS[day.weekday()],
        decade=day.year // 10 * 10, quarter=(day.month + 2) // 3,
    )  # fmt: skip


def persons() -> st.SearchStrategy[str]:
    """Draw full names of persons."""
    return st.builds("{} {}".format, st.sampled_from(GIVEN_NAMES), st.sampled_from(FAMILY_NAMES))


@st.composite
def quantity_texts(draw: st.DrawFn, nouns: Sequence[str] = ("people",)) -> str:
    """Draw the words of an amount: hedge, figure in any form, and one of some nouns, "" for none."""
    figure = draw(counts.flatmap(lambda number: st.sampled_from(spellings(number))))
    return f"{draw(st.sampled_from(HEDGES))} {figure} {draw(st.sampled_from(list(nouns)))}".strip()


@st.composite
def date_texts(draw: st.DrawFn) -> str:
    """Draw the words of a day, or of a month, year or quarter."""
    return day_text(draw(st.sampled_from(DAY_FORMS + COARSER_FORMS)), draw(days))


def name_texts() -> st.SearchStrategy[str]:
    """Draw the words of a person's name, with or without a title."""
    return persons() | st.builds("{} {}".format, st.sampled_from(TITLES), persons())


@st.composite
def quotation_texts(draw: st.DrawFn) -> str:
    """Draw the words of a quotation, without marks."""
    drawn = draw(st.lists(st.sampled_from(_WORDS), min_size=_LEAST_WORDS, max_size=2 * _LEAST_WORDS))
    return " ".join(drawn).capitalize()


def quantities() -> st.SearchStrategy[Quantity]:
    """Draw quantities of every modifier, in many spellings."""
    return quantity_texts(("", "people", "soldiers")).map(parse_quantity)


def dates() -> st.SearchStrategy[DateInterval]:
    """Draw dates of every precision from day to decade."""
    return date_texts().map(parse_date)


def names() -> st.SearchStrategy[Name]:
    """Draw names of persons."""
    return name_texts().map(parse_name)


def quotations() -> st.SearchStrategy[Quotation]:
    """Draw quotations."""
    return quotation_texts().map(Quotation.of)


@st.composite
def anchors(draw: st.DrawFn) -> Anchor:
    """Draw anchors: a day, or several, trusted more or less."""
    first, length = draw(days), draw(st.integers(0, 30))
    trust = draw(st.sampled_from(["given", "metadata", "dateline", "inferred", "furniture"]))
    return Anchor(earliest=first, latest=first + timedelta(days=length), trust=trust)


@st.composite
def planted(draw: st.DrawFn) -> Planted:
    """Draw a source with a quantity, a day, a person and a quotation planted in it, each found by its words."""
    amount, spoken = draw(quantity_texts(("soldiers", "troops"))), draw(quotation_texts())
    person = draw(persons().filter(lambda name: " al-" not in name))  # such names are not found in prose
    day = day_text(draw(st.sampled_from(("{day} {month} {year}", "{month} {day}, {year}"))), draw(days))
    marks = draw(st.sampled_from(_MARKS))
    parts = (
        ("", "name", person, parse_name(person)),
        (" arrived on ", "date", day, parse_date(day)),
        (". They sent ", "quantity", amount, parse_quantity(amount)),
        (". ", "quotation", marks.format(f"{spoken},"), Quotation.of(f"{spoken},")),
    )
    text, plants = "", []
    for before, kind, words, value in parts:
        start = len(text) + len(before)
        plants.append(Plant(kind, words, Span(start, start + len(words)), value))
        text += before + words
    name = draw(st.text(string.ascii_lowercase, min_size=1, max_size=8))
    return Planted(Source(name, f"{text} a spokesman said.\n"), tuple(plants))


def sources() -> st.SearchStrategy[Source]:
    """Draw sources with planted values."""
    return planted().map(lambda drawn: drawn.source)


@st.composite
def pairs(draw: st.DrawFn) -> Pair:
    """Draw two wordings of one kind whose relation is known: equivalent, compatible, discrepant or contradictory."""
    number, day = draw(st.integers(20, 10**6)), draw(days)
    one, other = (day_text(draw(st.sampled_from(DAY_FORMS)), each) for each in (day, day + timedelta(days=1)))
    coarse = day_text("{month} {year}", day)
    person = draw(persons())
    written = draw(st.sampled_from(spellings(number)))
    return draw(
        st.sampled_from(
            [
                Pair("quantity", f"exactly {number:,}", f"exactly {written}", Relation.SAME),
                Pair("quantity", f"exactly {number:,}", f"exactly {number + 1:,}", Relation.CONTRADICTORY),
                Pair("quantity", f"more than {number:,}", f"exactly {2 * number:,}", Relation.DISCREPANT),
                Pair("quantity", f"at least {number:,}", f"exactly {number:,}", Relation.COMPATIBLE),
                Pair("date", one, other, Relation.CONTRADICTORY),
                Pair("date", one, coarse, Relation.COMPATIBLE),
                Pair("name", person, person.upper(), Relation.SAME),
                Pair("name", f"{person} Jr.", f"{person} Sr.", Relation.CONTRADICTORY),
                Pair(
                    "quotation", "We will sign the whole treaty", "we will sign the whole treaty", Relation.EQUIVALENT
                ),
            ]
        )
    )


@st.composite
def mentions(draw: st.DrawFn) -> Mention:
    """Draw mentions, found in sources."""
    return draw(st.sampled_from(find_mentions(draw(sources()))))


@st.composite
def reports(draw: st.DrawFn) -> Report:
    """Draw reports of two or three sources."""
    drawn = draw(st.lists(sources(), min_size=2, max_size=3, unique_by=lambda source: source.id))
    return check(drawn)


def facts() -> st.SearchStrategy[Fact]:
    """Draw facts, of reports."""
    return reports().filter(lambda report: report.facts).flatmap(lambda report: st.sampled_from(report.facts))


def findings() -> st.SearchStrategy[Finding]:
    """Draw findings, of reports."""
    return reports().filter(lambda report: report.findings).flatmap(lambda report: st.sampled_from(report.findings))


def positions() -> st.SearchStrategy[Position]:
    """Draw positions, of facts."""
    return facts().flatmap(lambda fact: st.sampled_from(fact.positions))


def spans() -> st.SearchStrategy[Span]:
    """Draw spans."""
    return st.builds(lambda start, length: Span(start, start + length), st.integers(0, 1000), st.integers(0, 1000))


REGISTERED = {
    Anchor: anchors, DateInterval: dates, Fact: facts, Finding: findings, Mention: mentions, Name: names,
    Position: positions, Quantity: quantities, Quotation: quotations, Report: reports, Source: sources, Span: spans,
}  # fmt: skip
"""The public models that `st.from_type` draws."""

for _model, _strategy in REGISTERED.items():
    st.register_type_strategy(_model, _strategy())
