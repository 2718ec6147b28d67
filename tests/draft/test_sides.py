"""Which sources stand behind a statement of a draft, which against it, and where they differ among themselves."""

from itertools import permutations

import pytest

from factcheck.draft import check_draft
from factcheck.findings import BySource, Finding
from factcheck.source import Source

AGENCY = Source("agency", "Pyongyang has dispatched 10,000 soldiers to Russia.")
WIRE = Source("wire", "North Korea has sent 12,000 troops to Russia, officials said.")
NOTES = Source("notes", "It rained in Seoul on Monday.")
FERRY_A = Source("a", "A ferry sank off Cebu on Tuesday, May 7, 2024, and 31 people died, the coast guard said.")
FERRY_B = Source("b", "A ferry sank off Cebu on Wednesday, May 8, 2024, killing 35 people, police said.")
DAM_A = Source("a", "The new dam at Orrin will cost $40 million and hold 3 billion litres, engineer Nora Vik said.")
DAM_B = Source("b", "The dam at Orrin will cost $48 million, the council said. Anna Lie leads the council.")


def found(text: str, *sources: Source, words: str) -> Finding:
    """Return the finding on some words of a draft."""
    findings = check_draft(Source("draft", text), sources).findings
    return next(each for each in findings if each.positions[0].claims[0].mention.text == words)


def sides(finding: Finding) -> tuple[tuple[str, ...], ...]:
    told = finding.by_source
    assert told is not None
    return told.supports, told.conflicts, told.elsewhere, told.silent


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        ("North Korea has sent 12,000 troops to Russia.", "Russia", (("agency", "wire"), (), (), ("notes",))),
        ("North Korea has sent 12,000 troops to Russia.", "12,000 troops", (("wire",), ("agency",), (), ("notes",))),
        ("North Korea has sent 9,000 troops to Russia.", "9,000 troops", ((), ("agency", "wire"), (), ("notes",))),
        ("It rained in Seoul, Peter Lund said.", "Peter Lund", ((), (), (), ("agency", "notes", "wire"))),
        ("It rained in Seoul, Peter Lund said.", "Seoul", (("notes",), (), (), ("agency", "wire"))),
        ("In Seoul 12,000 trees fell in a storm.", "12,000 trees", ((), (), ("wire",), ("agency", "notes"))),
    ],
)
def test_each_source_stands_on_one_side(text: str, words: str, who: tuple[tuple[str, ...], ...]) -> None:
    assert sides(found(text, AGENCY, WIRE, NOTES, words=words)) == who


@pytest.mark.parametrize(
    ("text", "words", "sources", "differ"),
    [
        (
            "North Korea has sent 12,000 troops to Russia.",
            "12,000 troops",
            (AGENCY, WIRE),
            "the sources differ: “12,000 troops” in wire, but “10,000 soldiers” in agency",
        ),
        (
            "There are 12,000 North Korean troops, it is said in Seoul.",
            "12,000 North Korean troops",
            (AGENCY, WIRE),
            "the sources differ: “12,000 troops” in wire, but “10,000 soldiers” in agency",
        ),
        (
            "A ferry sank off Cebu on May 7, 2024.",
            "May 7, 2024",
            (FERRY_A, FERRY_B),
            "the sources differ: “Tuesday, May 7, 2024” in a, but “Wednesday, May 8, 2024” in b",
        ),
        (
            "The dam at Orrin will cost $48 million.",
            "$48 million",
            (DAM_A, DAM_B),
            "the sources differ: “$48 million” in b, but “$40 million” in a",
        ),
    ],
)
def test_a_draft_that_takes_one_of_two_figures_hears_of_the_other(
    text: str, words: str, sources: tuple[Source, ...], differ: str
) -> None:
    finding = found(text, *sources, NOTES, words=words)
    assert finding.by_source is not None
    assert finding.by_source.differ == differ
    assert finding.message.endswith(f"; {differ}")


@pytest.mark.parametrize(
    ("text", "words", "sources", "mean"),
    [
        ("North Korea has sent 11,000 troops to Russia.", "11,000 troops", (AGENCY, WIRE), ("10,000", "12,000")),
        ("There are 11,000 North Korean troops.", "11,000 North Korean troops", (AGENCY, WIRE), ("10,000", "12,000")),
        ("A ferry sank off Cebu, and 33 people died.", "33 people", (FERRY_A, FERRY_B), ("31", "35")),
        ("The dam at Orrin will cost $44 million.", "$44 million", (DAM_A, DAM_B), ("$40", "$48")),
    ],
)
def test_a_mean_is_told_as_one(text: str, words: str, sources: tuple[Source, ...], mean: tuple[str, str]) -> None:
    told = found(text, *sources, NOTES, words=words).by_source
    assert told is not None
    assert told.differ.startswith("it is the mean of ")
    assert told.differ.endswith(", which differ")
    assert all(figure in told.differ for figure in mean)


@pytest.mark.parametrize(
    ("text", "words", "sources"),
    [
        ("North Korea has sent between 10,000 and 12,000 troops.", "between 10,000 and 12,000 troops", (AGENCY, WIRE)),
        ("North Korea has sent 9,000 troops to Russia.", "9,000 troops", (AGENCY, WIRE)),
        ("North Korea has sent 12,000 troops to Russia.", "12,000 troops", (WIRE, NOTES)),
        ("North Korea has sent 12,000 troops to Russia.", "Russia", (AGENCY, WIRE)),
        ("Anna Lie leads the council of Orrin.", "Anna Lie", (DAM_A, DAM_B)),
    ],
)
def test_nothing_differs_where_a_draft_takes_no_side(text: str, words: str, sources: tuple[Source, ...]) -> None:
    told = found(text, *sources, words=words).by_source
    assert told is not None
    assert told.differ == ""


def test_a_source_that_gives_both_figures_differs_from_nobody() -> None:
    both = Source(
        "both", "North Korea has sent 10,000 soldiers to Russia; 12,000 troops were sent to Russia by Friday."
    )
    told = found("North Korea has sent 12,000 troops to Russia.", both, words="12,000 troops").by_source
    assert told is not None
    assert told.differ == ""


def test_sources_that_differ_themselves_are_told_of_where_the_draft_has_neither() -> None:
    finding = found("There are 21,000 North Korean troops.", AGENCY, WIRE, words="21,000 North Korean troops")
    assert finding.by_source is not None
    assert finding.by_source.conflicts == ("wire",)
    assert finding.by_source.differ == (
        "the sources differ themselves: “12,000 troops” in wire, but “10,000 soldiers” in agency"
    )


def test_the_order_of_sources_changes_nothing() -> None:
    draft = Source("draft", "North Korea has sent 12,000 troops to Russia. There are 11,000 North Korean troops.")
    reports = [check_draft(draft, order).findings for order in permutations((AGENCY, WIRE, NOTES))]
    assert all(findings == reports[0] for findings in reports)


def test_only_statements_of_drafts_are_told_by_source() -> None:
    assert all(finding.by_source == BySource(supports=("wire",)) for finding in check_draft(
        WIRE.model_copy(update={"id": "draft"}), [WIRE]
    ).findings)  # fmt: skip
