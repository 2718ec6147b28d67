"""How much of what was read was compared: each figure, date and quotation is compared, or counted with a reason."""

import pytest

from factcheck.mentions import find_mentions
from factcheck.pipeline import check
from factcheck.report import Report
from factcheck.source import Source, Span
from factcheck.writers import write_text
from factcheck.writers.tally import covered, verdict

KINDS = {"quantity": "figure", "date": "date", "quotation": "quotation"}

WIRE = (
    "A fire at the Marden mill in Oslo killed 14 people on 3 May 2021, the police said. Some 40 firefighters came. "
    "“We shall rebuild the mill before the winter is over,” the owner, Hal Ruskin, said. It had burned in 1987."
)
DESK = (
    "The fire at the Marden mill in Oslo on 3 May 2021 killed 14 people. Damage is put at $3 million. "
    "Hal Ruskin said “it is over” and that the mill would open in the fourth quarter."
)
OTHER = "The council of Lower Brayford has 21 members. It meets on 6 June."
TEXTS = {
    "a fire": (WIRE, DESK),
    "three sources": (WIRE, DESK, OTHER),
    "nothing in common": (WIRE, OTHER),
    "two currencies": ("Hansa Line fined $5 million in May.", "Hansa Line fined €5 million in May."),
    "a copy": (WIRE, WIRE.replace("14", "15")),
    "no words": ("Nothing.", "Nothing at all."),
}


def checked(*texts: str) -> Report:
    return check([Source(f"s{number}", text) for number, text in enumerate(texts)])


def places(report: Report) -> tuple[set[tuple[str, str, Span | None]], list[tuple[str, str, Span | None]]]:
    """Give the mentions in facts with two sources, and those that were left."""
    claims = [
        claim
        for fact in report.facts
        if len(fact.source_ids) > 1
        for position in fact.positions
        for claim in position.claims
    ]
    met = {(claim.value.kind, claim.source_id, claim.span) for claim in claims if claim.value.kind in KINDS}
    return met, [(left.mention.value.kind, left.mention.source_id, left.mention.span) for left in report.not_compared]


@pytest.mark.parametrize("texts", TEXTS.values(), ids=TEXTS)
def test_each_mention_is_compared_or_counted(texts: tuple[str, ...]) -> None:
    report = checked(*texts)
    read = {
        (mention.value.kind, source.id, mention.span)
        for source in report.sources
        for mention in find_mentions(source)
        if mention.value.kind in KINDS
    }
    met, left = places(report)
    assert met | set(left) == read
    assert len(left) == len(set(left))
    counted = {each.thing: each for each in report.coverage}
    for kind, thing in KINDS.items():
        of_kind = [each for each in read if each[0] == kind]
        assert counted[thing].read == len(of_kind)
        assert counted[thing].read - counted[thing].compared == sum(each[0] == kind for each in left)


def test_what_one_source_alone_tells_is_counted_with_its_reason() -> None:
    left = {each.mention.text: each.reason for each in checked(WIRE, DESK).not_compared}
    assert left["1987"] != ""
    assert left["$3 million"] == "stated by one source alone"


def test_figures_that_cannot_be_compared_are_not_called_compared() -> None:
    report = checked(*TEXTS["two currencies"])
    for fact in report.facts:
        if fact.kind == "count" and len(fact.source_ids) > 1:
            assert {each.reason for each in report.not_compared if each.mention.value.kind == "quantity"} == {
                "stated in ways that cannot be compared"
            }


def test_one_source_alone_was_compared_with_nothing_and_says_so_nowhere() -> None:
    report = checked(WIRE)
    assert report.coverage == ()
    assert all("alone" not in each.reason for each in report.not_compared)


def test_names_written_alike_are_no_facts_agreed_on() -> None:
    report = checked("Hal Ruskin visited Oslo and Marden.", "Hal Ruskin likes Oslo and Marden.")
    assert verdict(report) == (
        "No figure, date, office or quotation is stated by two sources (3 names are written alike)."
    )
    assert report.compared == 0


def test_the_first_line_says_what_the_sources_agree_on() -> None:
    told = "A fire at the Marden mill in Oslo killed 14 people on 3 May 2021."
    report = checked(told, told)
    assert verdict(report) == "The sources agree on all 3 facts compared: 1 figure, 1 date and 1 name."
    assert covered(report)[:2] == ["2 of 2 figures", "2 of 2 dates"]


def test_the_counts_say_how_much_was_compared() -> None:
    told = write_text(checked(WIRE, DESK)).splitlines()[1]
    assert "Compared: 2 of 4 figures, " in told
