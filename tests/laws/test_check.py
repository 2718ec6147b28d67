"""Laws of the whole: what changes nothing must change nothing."""

from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as drawn
from hypothesis import strategies as st

from factcheck.findings import Finding, Kind
from factcheck.mentions import find
from factcheck.pipeline import check
from factcheck.report import Report
from factcheck.settings import Settings
from factcheck.source import Source
from factcheck.strategies import sources

SEEDS = [
    Source(path.stem[:3], path.read_bytes().decode("utf-8"))
    for path in sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
]
TOLD = [
    Source("a", "North Korea has sent some 12,000 troops to Russia. Defense Minister Andrei Belousov met Kim Jong Un."),
    Source("b", "Pyongyang dispatched more than 10,000 soldiers to Russia. Andrey Belousov met Kim Jong-un."),
    Source(
        "c",
        "North Korea sent 9,000 troops to Russia, Kim Jong Un said. “We stand by our partners in the region,” he said.",
    ),
]
ELSEWHERE = Source("z", "A bus fell off a bridge near Lima in Peru. The crash killed 14 people, the fire service said.")


def said(findings: tuple[Finding, ...]) -> list[tuple[str, str, str]]:
    return sorted((finding.fingerprint, str(finding.relation), str(finding.severity)) for finding in findings)


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_the_order_of_sources_changes_no_finding(order: tuple[int, ...]) -> None:
    assert check([TOLD[index] for index in order]).findings == check(TOLD).findings


def test_the_order_of_the_seeds_changes_no_finding() -> None:
    assert check(SEEDS[::-1]).findings == check(SEEDS).findings


@drawn(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(sources(), min_size=2, max_size=3, unique_by=lambda source: source.id))
def test_whatever_is_told_the_order_of_sources_changes_nothing(told: list[Source]) -> None:
    report = check(told)
    assert said(check(told[::-1]).findings) == said(report.findings)
    assert Report.model_validate_json(report.model_dump_json()) == report


def test_an_exact_copy_changes_only_lists_of_sources() -> None:
    copy = TOLD[0].model_copy(update={"id": "a2"})
    before, after = check(TOLD), check([*TOLD, copy])
    pairs = {finding.fingerprint: str(finding.relation) for finding in after.findings}
    assert all(pairs[finding.fingerprint] == finding.relation for finding in before.findings)
    assert [
        finding
        for finding in after.findings
        if finding.kind is Kind.CONFLICT and finding.fingerprint not in {f.fingerprint for f in before.findings}
    ] == []


def test_a_source_about_another_event_changes_nothing() -> None:
    assert said(check([*TOLD, ELSEWHERE]).findings) == said(check(TOLD).findings)


def test_a_report_survives_json_and_is_the_same_twice() -> None:
    report = check(SEEDS)
    written = report.model_dump_json()
    assert Report.model_validate_json(written) == report
    assert check(SEEDS).model_dump_json() == written


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("12,000", "twelve thousand"),
        ("12,000", "12 000"),
        ("12,000", "12 thousand"),
        ("some 12,000", "about 12,000"),
        ("1.2 million", "1,200,000"),
        ("two dozen", "24"),
    ],
)
def test_rewriting_a_number_never_makes_a_conflict(one: str, other: str) -> None:
    texts = [f"North Korea has sent {amount} troops to Russia, the minister said on Monday." for amount in (one, other)]
    report = check([Source("a", texts[0]), Source("b", texts[1])])
    assert [str(finding) for finding in report.conflicts] == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("on November 29, 2024", "on 29 November 2024"),
        ("on Nov. 29, 2024", "on 2024-11-29"),
        ("on November 29, 2024", "in November 2024"),
        ("on Friday", "on Friday"),
    ],
)
def test_rewriting_a_date_never_makes_a_conflict(one: str, other: str) -> None:
    texts = [f"Andrei Belousov arrived in Pyongyang {day} for talks with Kim Jong Un." for day in (one, other)]
    assert [str(finding) for finding in check([Source("a", texts[0]), Source("b", texts[1])]).conflicts] == []


@pytest.mark.parametrize(
    "other",
    [
        "Defense Minister Andrey Belousov",
        "Andrei R. Belousov",
        "Andrej Belousov",
        "Belousov",
        "ANDREI BELOUSOV",
        "Mr Belousov",
    ],
)
def test_rewriting_a_name_never_makes_a_conflict(other: str) -> None:
    texts = [
        f"{name} arrived in Pyongyang for talks with Kim Jong Un and his staff." for name in ("Andrei Belousov", other)
    ]
    assert [str(finding) for finding in check([Source("a", texts[0]), Source("b", texts[1])]).conflicts] == []


@pytest.mark.parametrize("marks", ["“{}”", '"{}"', "‘{}’", "«{}»"])
def test_rewriting_quotation_marks_never_makes_a_conflict(marks: str) -> None:
    words = "We are ready to sign the whole treaty with our partners this year"
    texts = [f"{form.format(words)}, the minister said." for form in ("“{}”", marks)]
    assert [str(finding) for finding in check([Source("a", texts[0]), Source("b", texts[1])]).conflicts] == []


@drawn(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1, max_size=200).filter(str.strip))
def test_odd_prose_never_raises_and_spans_are_exact(text: str) -> None:
    source = Source("a", text)
    for mention in find(source).mentions:
        assert mention.span is not None
        assert source.quote(mention.span) == mention.text
    check([source, Source("b", text + " 12,000 troops")])


def test_the_lane_of_near_copies_can_be_left_out() -> None:
    texts = [
        f"The deputy, a quiet man of {age} from the north, is survived by his wife and two sons." for age in (35, 56)
    ]
    sources = [Source("a", texts[0]), Source("b", texts[1])]
    assert len(check(sources).conflicts) == 1
    assert check(sources, settings=Settings(near_copies=False)).conflicts == ()
