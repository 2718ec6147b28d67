"""Which figures are joined by weight where no typed question joins them, and which are not."""

import pytest

from factcheck import Settings, Source, check
from factcheck.lexicon import table
from factcheck.linkage.likely import band, weigh


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


def test_weights_are_odds_and_bands_are_in_order() -> None:
    assert band("error") > band("warning") > weigh(())
    assert weigh(["noun: same"]) > weigh(["noun: differ"])


def test_a_million_for_a_billion_is_printed() -> None:
    found = conflicts(*TOILETS)
    assert [words for words, _ in found] == [{"about $3.1 million", "$3.1 billion"}] or found == []


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


def test_every_weight_has_words_or_is_not_shown() -> None:
    rows = table("link_weights")["weights"]
    assert all(isinstance(row.weight, float) and isinstance(row.words, str) for row in rows.values())
