"""Figures of a draft that rest on an equal one which no question joins to them."""

import pytest

from factcheck.draft import check_draft
from factcheck.findings import Finding, Kind
from factcheck.source import Source


def found(draft: str, *sources: str) -> list[Finding]:
    report = check_draft(Source("draft", draft), [Source(f"s{i}", text) for i, text in enumerate(sources)])
    return [finding for finding in report.findings if finding.value_kind == "quantity"]


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("The museum raised 4.5 million pounds from its members.", "Members of the museum gave it 4.5 million pounds."),
        ("Readers gave the appeal $320,000.", "The appeal raised $320,000 from readers."),
        (
            "Vortan hopes to raise $750 million by listing in Lund.",
            "Vortan's listing in Lund is to bring it $750 million.",
        ),
        ("The bake sale brought the school £1,850.", "Pupils raised £1,850 for the school with a bake sale."),
        (
            "The town will cut its spending by €12 million.",
            "Savings of €12 million are planned, the town said, in its spending.",
        ),
        ("The airline announced the loss of 2,300 jobs.", "The airline will shed 2,300 workers."),
        ("The mill is to lose 140 posts.", "The mill will reduce its workforce by 140."),
        ("Rents have gone up 6.5 percent since March.", "Tenants pay 6.5 percent more rent than in March."),
        ("Bread costs 12 percent more than a year ago.", "The price of bread has risen 12 percent in a year."),
        ("There were 8 percent more visitors in 2023.", "The number of visitors climbed 8 percent in 2023."),
        ("Burglaries fell by 22 percent in Arn.", "Arn had 22 percent fewer burglaries."),
        ("The state holds 51 percent of the bank's shares.", "The state's stake in the bank is 51 percent."),
        ("Nearly 70 percent of the pupils walk to school.", "Almost 70 percent of the school's pupils go on foot."),
        (
            "The dam supplies 15 percent of the country's power.",
            "Of the country's electricity 15 percent comes from the dam.",
        ),
        ("The fee was 2.5 percent of the price.", "The agent took 2.5 percent of the price as a fee."),
        ("Maren Holt was 17 when she joined the orchestra.", "Maren Holt, a 17-year-old, joined the orchestra."),
        ("He moved to Bern when he turned 30.", "He moved to Bern at the age of 30."),
        ("She died at 88, her daughter said.", "The painter, 88, died at home, her daughter said."),
        ("The winner is a 12-year-old girl from Lund.", "The girl from Lund who won is 12."),
        ("A calf of three months was stolen.", "The stolen calf is three months old."),
        ("The bridge has four lanes.", "The four-lane bridge was shut."),
        ("The hotel has 340 rooms.", "A 340-room hotel is planned."),
        ("The letter runs to 14 pages.", "In a 14-page letter she resigned."),
        ("The committee has nine members.", "The nine-member committee met."),
        ("The ship has 16 decks.", "A 16-deck ship left the yard."),
        ("The poem has 40 lines.", "It is a 40-line poem."),
        ("Fewer than 2,000 Marlo's shops will stay open.", "Fewer than 2,000 shops will stay open."),
        (
            "The neighbours filed a claim for $3 million against the airport.",
            "The neighbours are claiming $3 million from the airport.",
        ),
        ("A court imposed a fine of €40,000 on the club.", "The club was fined €40,000 by a court."),
        (
            "The factory in Bern, which employs 640 people, will close in June.",
            "In June the Bern factory will be shut; 640 workers lose their jobs.",
        ),
        (
            "A train with 96 people on board left the rails near Lund.",
            "A train carrying 96 passengers derailed near Lund.",
        ),
        ("Some 4,500 households in Arn had no electricity.", "The power failed in 4,500 homes in Arn."),
        ("The library lent out 310,000 books last year.", "Last year 310,000 volumes were borrowed from the library."),
        ("A third of the 90 flats are empty.", "Of the 90 flats, 30 stand empty."),
        ("Of the 200 trees, 50 must be felled.", "A quarter of the 200 trees must be felled."),
        ("Twenty-five of the 50 buses are electric.", "Half of the 50 buses run on electricity."),
        ("40 percent of the 150 workers are on strike.", "Of its 150 workers, 60 are on strike."),
        ("The vet saved 14 dogs from the fire.", "Fourteen dogs were rescued from the fire by a vet."),
        ("Marek Lund must serve eleven years in prison.", "A judge sent Marek Lund to jail for eleven years."),
        ("The lake is 38 metres deep.", "At its deepest point the lake reaches 38 metres."),
        (
            "The tunnel between Arn and Lund will be 12 kilometres long.",
            "Arn and Lund will be joined by a tunnel of 12 km.",
        ),
        (
            "Volunteers collected 3.2 tonnes of rubbish from the beach.",
            "Some 3.2 tonnes of litter were taken off the beach by volunteers.",
        ),
        ("The flood damaged 1,240 houses.", "Some 1,240 homes were damaged in the flood."),
        ("It took the crew half a day to free the ship.", "The crew needed 12 hours to free the ship."),
        ("The concert lasted 90 minutes.", "The orchestra played for an hour and a half, 90 minutes in all."),
        ("Turnout was 58 percent in Lund.", "In Lund 58 percent of voters took part."),
        ("The region got 210 millimetres of rain.", "Rain of 210 millimetres fell on the region."),
    ],
)
def test_a_paraphrase_keeps_its_figures(draft: str, source: str) -> None:
    assert {finding.kind for finding in found(draft, source)} == {Kind.AGREEMENT}


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("The crash killed 31 people and hurt 12.", "The crash killed 12 people and hurt 31."),
        (
            "Profit rose to $41 million after a loss of $86 million.",
            "The loss was $41 million after a profit of $86 million.",
        ),
        ("The bank sold 300 houses.", "The bank bought 300 flats."),
        ("Exports grew 7 percent.", "Exports fell 7 percent."),
        ("Thirty-four voted against the law.", "The law had 34 votes in favour."),
        ("The school has 640 pupils.", "The bridge cost 640 million euros."),
        ("A fire in Lund destroyed 17 cars.", "The choir of Arn has 17 singers."),
        ("The mayor is 52.", "The firm has 52 shops in Bern."),
        ("The club has 900 members.", "The charity planted 900 oaks."),
        ("Inflation reached 9 percent.", "A poll gave the party 9 percent."),
        ("Lumo lost 14 jobs in Bern.", "Lumo won 14 prizes in Lund."),
        ("The ferry carried 212 people and 61 cars.", "The ferry carried 61 people and 212 cars."),
        ("The Arn branch has 18 staff, the Lund branch 45.", "The Arn branch has 45 staff, the Lund branch 18."),
        (
            "Sales were 12 percent up in May and 4 percent up in June.",
            "Sales were 4 percent up in May and 12 percent up in June.",
        ),
    ],
)
def test_an_equal_figure_of_something_else_is_no_support(draft: str, source: str) -> None:
    assert Kind.AGREEMENT not in {finding.kind for finding in found(draft, source)}


def test_a_finding_says_where_the_equal_figure_stands() -> None:
    (finding,) = found(
        "The start-up raised $21 million from investors.", "Investors put $21 million into the start-up."
    )
    assert [claim.mention.text for position in finding.positions for claim in position.claims] == ["$21 million"] * 2
    assert finding.positions[1].sources == ("s0",)
    assert finding.reason == "both say “$21 million”"


def test_a_share_is_shown_with_its_arithmetic() -> None:
    findings = found("Half of the 60 schools lack a nurse.", "Of the 60 schools, 30 have no nurse.")
    share = next(finding for finding in findings if finding.positions[0].label == "half")
    assert share.steps == ("30 ÷ 60 = 0.5",)


def test_what_stands_in_the_place_of_a_figure_conflicts() -> None:
    (finding,) = found(
        "The start-up raised $27 million from investors.", "Investors put $21 million into the start-up."
    )
    assert finding.kind is Kind.CONFLICT
    assert finding.positions[1].label == "$21 million"
    assert finding.reason.endswith("27,000,000 is 28.6 % more than 21,000,000 (one digit apart)")


def test_of_two_sources_the_one_that_tells_of_it_supports() -> None:
    (finding,) = found(
        "The walk raised £4,200 for the hospice.",
        "A car was sold for £4,200 in Bern.",
        "The hospice received £4,200 from the walk.",
    )
    assert finding.positions[1].sources == ("s1",)


@pytest.mark.parametrize("figure", ["1" + "0" * 60, "0", "12345678901234567890123456789.5"])
def test_figures_of_any_size_are_compared(figure: str) -> None:
    assert (
        found(f"The walk raised ${figure} for the hospice.", f"The hospice received ${figure} from the walk.")
        is not None
    )


@pytest.mark.parametrize(
    ("draft", "source", "kind"),
    [
        ("The hotel has 640 guests.", "The ship carried 640 sailors.", "elsewhere"),
        ("The party was joined by 640 guests.", "Arn has 640 sailors. A party was held.", "elsewhere"),
        ("640 guests came to the wedding in Arn.", "At the wedding in Arn 640 people danced.", "agreement"),
        ("The show in Arn drew 640 visitors.", "In Arn the show had 640 guests.", "agreement"),
        ("The town bought 640 lamps.", "The town bought 640 gadgets.", "elsewhere"),
        ("The shop sold 640.", "The shop sold 640 cakes.", "agreement"),
    ],
)
def test_an_equal_figure_of_other_people_or_things_stands_elsewhere(draft: str, source: str, kind: str) -> None:
    assert [str(finding.kind) for finding in found(draft, source)] == [kind]
