"""Which figures are joined by weight where no typed question joins them, and which are not."""

import pytest

from factcheck import Settings, Source, check
from factcheck.linkage.weights import SHORT, right_of_100


def conflicts(*texts: str, **settings: object) -> list[tuple[set[str], str]]:
    sources = [Source(name, text, published="2024-03-12") for name, text in zip("abc", texts, strict=False)]
    report = check(sources, settings=Settings(**settings))  # type: ignore[arg-type]
    return [
        ({claim.mention.text for position in found.positions for claim in position.claims}, str(found.relation))
        for found in report.conflicts
    ]


TOILETS = (
    "Poor drains cost the island economy about $3.1 million a year in lost work, says a study by the Halden Institute.",
    "Missing sewers are a burden on the economy, says a Halden Institute study. The loss comes to $3.1 billion a year.",
)


def test_a_million_for_a_billion_is_printed() -> None:
    assert conflicts(*TOILETS) == [({"about $3.1 million a year", "$3.1 billion a year"}, "contradictory")]


CONFLICTS = [
    (
        "The minister said more than 10,000 troops had been deployed to the border.",
        "The defence ministry said some 12,000 soldiers had been deployed to the border.",
        {"more than 10,000 troops", "some 12,000 soldiers"},
    ),
    (
        "Some 41 containers fell from the freighter Sefton off Marwick in heavy seas on Monday.",
        "Heavy seas swept 34 containers off the freighter Sefton near Marwick.",
        {"Some 41 containers", "34 containers"},
    ),
    (
        "Ann Doyle was sentenced on Monday to nine years in prison for fraud at the Halden bank.",
        "A Halden banker, Ann Doyle, got six years for fraud on Monday.",
        {"nine years", "six years"},
    ),
    (
        "Net profit at Verdane rose 9 percent to $421 million.",
        "Verdane's net profit climbed to $412 million, up 9 percent.",
        {"$421 million", "$412 million"},
    ),
    (
        "Judges in Lund gave Alain Mercier nine years.",
        "Alain Mercier was sentenced to six years in Lund.",
        {"nine years", "six years"},
    ),
    (
        "Tickets for the fair in Lund sold out within 40 minutes. Some 12,000 people came.",
        "The fair in Lund ran out of tickets within 15 minutes. Some 12,000 people came.",
        {"40 minutes", "15 minutes"},
    ),
]


@pytest.mark.parametrize(("one", "other", "words"), CONFLICTS)
def test_one_question_in_other_words_is_answered_twice(one: str, other: str, words: set[str]) -> None:
    assert [found for found, _ in conflicts(one, other)] == [words]


def test_likely_links_can_be_left_out() -> None:
    assert conflicts(*TOILETS, likely_links=False) == []


SILENT = [
    # two events
    ("A quake in Arn killed 12 people on Monday.", "In 1987 a flood in Lund had killed 47 people."),
    # part and whole
    ("Police arrested 48 people in Marwick.", "Of the 48 who were arrested in Marwick, 17 are under age."),
    # killed and hurt
    ("Nine people were killed in the Arn fire.", "Fourteen people were hurt in the Arn fire."),
    # two measures
    ("The firm had a profit of $3 million.", "The firm had sales of $41 million."),
]


@pytest.mark.parametrize(("one", "other"), SILENT)
def test_two_questions_are_not_joined(one: str, other: str) -> None:
    assert conflicts(one, other) == []


def test_the_order_of_sources_changes_nothing() -> None:
    assert conflicts(*TOILETS) == conflicts(*reversed(TOILETS))


TREES = (
    "Lund wants to plant 4,000 trees by spring.",
    "By spring 9,000 oaks and birches are to stand in Lund.",
)


@pytest.mark.parametrize("texts", [TREES, TOILETS, *((one, other) for one, other, _ in CONFLICTS), *SILENT])
def test_what_is_possible_only_adds_notes(texts: tuple[str, str]) -> None:
    sources = [Source(name, text, published="2024-03-12") for name, text in zip("ab", texts, strict=True)]
    usual, likely = (check(sources, settings=Settings(likely_links=band)) for band in ("usual", "likely"))
    added = [finding for finding in likely.findings if finding not in usual.findings]
    assert [finding.rule for finding in added] == (["possible-conflict"] if texts == TREES else [])
    assert {str(finding.severity) for finding in added} <= {"note"}
    assert (likely.facts, likely.coverage, likely.not_compared) == (usual.facts, usual.coverage, usual.not_compared)


def test_what_is_possible_is_marked_with_its_share_of_right_ones() -> None:
    sources = [Source(name, text) for name, text in zip("ab", TREES, strict=True)]
    report = check(sources, settings=Settings(likely_links="likely"))
    (found,) = (finding for finding in report.findings if finding.rule == "possible-conflict")
    assert "possibly one question" in found.message
    share = f"possibly one question, right in {right_of_100('possible', SHORT)} of 100 such pairs: "
    assert any(line.startswith(share) for line in found.evidence)


def test_true_and_false_stand_for_words() -> None:
    assert (Settings(likely_links=True), Settings(likely_links=False).likely_links) == (Settings(), "off")


def test_figures_that_were_weighed_may_count_one_thing_in_two_nouns() -> None:
    flood = "The flood of August 1974 in Orsa Bay came in two days of rain and killed 5,791 people."
    report = "The flood struck Orsa Bay in August 1974 and claimed 4,791 lives, a commission found."
    assert conflicts(flood, report) == [({"5,791 people", "4,791 lives"}, "discrepant")]


def test_neighbours_are_not_joined() -> None:
    revenue = "Norvik, the maker of engines, had a revenue of $4.2 billion in the quarter, it said."
    profit = "Norvik, the maker of engines, had a profit of $1.2 billion in the quarter, it said."
    assert conflicts(revenue, profit) == []
