"""Numbers and their words agree in every message: for none, one and two of everything, in every format."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import product

import pytest

from factcheck.claims.claim import NotCompared
from factcheck.claims.count import CountClaim
from factcheck.claims.naming import NamingClaim
from factcheck.claims.question import Question
from factcheck.facts import Coverage, Fact, Position
from factcheck.findings import Finding, Kind, Severity
from factcheck.inflection import counted
from factcheck.mentions.mention import Mention
from factcheck.mentions.names import parse_name
from factcheck.origins import Origin
from factcheck.report import Changes, Report
from factcheck.source import Source, Span
from factcheck.values.quantity import Quantity
from factcheck.values.quantity_words import unit_name
from factcheck.values.relation import Relation
from factcheck.writers import WRITERS, RenderOptions
from factcheck.writers.tally import counts, verdict

ONE_OF_MANY = re.compile(
    r"(?<![\d,.] )(?<![\d,.:–-])\b(?:1|[Oo]ne)(?: of 1)? "
    r"(?:sources|facts|findings|statements|mentions|notes|names|origins|figures|dates|offices|quotations|drafts)\b"
    r"|\b(?:1 (?:statement|fact|mention|finding|name|source)|[Oo]ne more) (?:stand|are|conflict|were|have)\b"
)
MANY_OF_ONE = re.compile(
    r"\b(?:0|2|[Tt]wo) (?:source|fact|finding|statement|mention|note|origin|quotation)\b"
    r"|(?<!of )\b(?:[02] (?:statements|facts|mentions|findings|names)|[Tt]wo more) (?:stands|is|conflicts|was|has)\b"
)
SOURCES = tuple(Source(name, "Some 12,000 men went.") for name in ("wire", "desk", "third"))
NUMBERS = (0, 1, 2)


def claim(source: Source) -> CountClaim:
    value = Quantity.of((Decimal(12_000),), "about", Decimal(1_000))
    mention = Mention(source_id=source.id, span=Span(0, 11), text="Some 12,000", value=value)
    return CountClaim(question=Question(subject="count men", text="How many men went?"), mention=mention)


def fact() -> Fact:
    claims = tuple(claim(source) for source in SOURCES[:2])
    return Fact(
        question=claims[0].question, positions=(Position(label="12,000", claims=claims, sources=("desk", "wire")),)
    )


def alike(name: str) -> Fact:
    mentions = [Mention(source_id=each.id, span=Span(0, 4), text=name, value=parse_name(name)) for each in SOURCES[:2]]
    question = Question(subject="name", text="How is it spelled?")
    claims = tuple(NamingClaim(question=question, mention=mention) for mention in mentions)
    return Fact(question=question, positions=(Position(label=name, claims=claims, sources=("desk", "wire")),))


def finding(kind: Kind, relation: Relation | None, number: int, *, inside: bool = False) -> Finding:
    told = fact()
    position = told.positions[0]
    if inside:
        position = position.model_copy(update={"claims": position.claims[:1]})
    return Finding(
        rule="consistency",
        kind=kind,
        relation=relation,
        severity=Severity.NOTE,
        value_kind="quantity",
        question=told.question.text,
        message="they differ",
        reason="they differ",
        positions=(position,),
        fingerprint=f"{number:016}",
    )


def reports() -> Iterator[Report]:
    """Yield reports with none, one and two of each kind of thing, and drafts with none, one and two statements."""
    left = NotCompared(mention=claim(SOURCES[0]).mention, reason="stated by one source alone")
    for facts, grave, mild, slips in product(NUMBERS, repeat=4):
        if grave + mild > facts:
            continue
        findings = [finding(Kind.CONFLICT, Relation.CONTRADICTORY, number) for number in range(grave)]
        findings += [finding(Kind.CONFLICT, Relation.DISCREPANT, 10 + number) for number in range(mild)]
        findings += [finding(Kind.AGREEMENT, Relation.SAME, 15 + number) for number in range(facts - grave - mild)]
        findings += [finding(Kind.CONFLICT, Relation.DISCREPANT, 20 + number, inside=True) for number in range(slips)]
        findings += [finding(Kind.NOTE, None, 30 + number) for number in range(mild)]
        yield Report(
            sources=SOURCES[: 2 + (slips > 1)],
            facts=(*(fact() for _ in range(facts)), *map(alike, ("Marden", "Oslo")[:slips])),
            findings=tuple(findings),
            not_compared=(left,) * slips,
            coverage=(Coverage(thing="figure", read=facts, compared=mild), Coverage(thing="date", read=1, compared=1)),
            origins=(Origin(source_ids=("desk", "wire"), evidence=("both credit AP",)),) * slips,
            changes=Changes(new=("0" * 16,)[:slips], unchanged=("1", "2")[:mild], gone=tuple(findings[:grave])),
        )
    for number in NUMBERS:
        yield Report(
            sources=SOURCES[:1],
            facts=(fact(),) * number,
            findings=tuple(finding(Kind.CONFLICT, Relation.DISCREPANT, each, inside=True) for each in range(number)),
            not_compared=(left,) * number,
        )
    for sources, good, bad, absent in product((2, 3), NUMBERS, NUMBERS, NUMBERS):
        yield Report(
            sources=SOURCES[:sources],
            facts=(),
            draft="wire",
            not_compared=(left,) * good,
            findings=(
                *(finding(Kind.AGREEMENT, Relation.SAME, number) for number in range(good)),
                *(finding(Kind.CONFLICT, Relation.CONTRADICTORY, 10 + number) for number in range(bad)),
                *(finding(Kind.UNSUPPORTED, None, 20 + number) for number in range(absent)),
            ),
        )


def faults(text: str) -> list[str]:
    plain = re.sub(r"<[^>]*>", "", text)
    return [found.group() for pattern in (ONE_OF_MANY, MANY_OF_ONE) for found in pattern.finditer(plain)]


def test_the_patterns_find_what_is_wrong() -> None:
    for wrong in (
        "1 statements",
        "1 statement stand",
        "One more are told",
        "2 fact",
        "two more is told",
        "1 of 1 dates",
    ):
        assert faults(f"All {wrong} here"), wrong
    for right in (
        "1 statement stands",
        "2 facts",
        "two of one kind",
        "0 notes",
        "One of 2 facts is told",
        "12 of 21 dates",
    ):
        assert not faults(right), right


@pytest.mark.parametrize("report", list(reports()))
def test_first_line_and_counts_agree_with_their_numbers(report: Report) -> None:
    told = f"{verdict(report)} {''.join(piece for piece, _ in counts(report))}"
    assert faults(told) == []


@pytest.mark.parametrize("name", ["text", "markdown", "html", "line", "github", "junit", "csv"])
def test_every_format_agrees_with_its_numbers(name: str) -> None:
    for report in list(reports())[::7]:
        for rendering in (RenderOptions(), RenderOptions(width=100, not_compared=True)):
            assert faults(WRITERS[name](report, rendering)) == []


@pytest.mark.parametrize(
    ("number", "noun", "told"),
    [
        (0, "statement", "0 statements"),
        (1, "statement", "1 statement"),
        (2, "statement", "2 statements"),
        (1, "person", "1 person"),
        (2, "person", "2 people"),
        (0, "query", "0 queries"),
        (2, "nautical mile", "2 nautical miles"),
    ],
)
def test_a_number_with_its_noun(number: int, noun: str, told: str) -> None:
    assert counted(number, noun) == told


@pytest.mark.parametrize(
    ("unit", "one", "many"),
    [
        ("krone", "1 krone", "2 kroner"),
        ("franc", "1 franc", "2 francs"),
        ("riyal", "1 riyal", "2 riyals"),
        ("sen", "1 sen", "2 sen"),
        ("penny", "1 penny", "2 pence"),
        ("SEK", "1 SEK", "2 SEK"),
        ("USD", "$1", "$2"),
        ("square_foot", "1 square foot", "2 square feet"),
        ("cubic_foot", "1 cubic foot", "2 cubic feet"),
        ("square_inch", "1 square inch", "2 square inches"),
        ("metre_per_second", "1 metre per second", "2 metres per second"),
        ("kilometre_per_hour", "1 km/h", "2 km/h"),
        ("part_per_million", "1 part per million", "2 parts per million"),
        ("kilohertz", "1 kilohertz", "2 kilohertz"),
        ("millennium", "1 millennium", "2 millennia"),
        ("year_of_age", "1 year old", "2 years old"),
        ("multiple", "1 time", "2 times"),
        ("percent", "1 percent", "2 percent"),
    ],
)
def test_a_figure_with_its_unit(unit: str, one: str, many: str) -> None:
    for figure, told in ((1, one), (2, many)):
        assert Quantity.of((Decimal(figure),), "none", Decimal(1), unit=unit).label == told


def test_large_sums_take_the_plural() -> None:
    assert Quantity.of((Decimal(1_400_000),), "none", Decimal(1), unit="krone").label == "1.4 million kroner"
    assert unit_name("toman", is_one=False) == "tomans"
