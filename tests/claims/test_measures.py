"""What a figure measures, told by the words beside it."""

import pytest

from factcheck.claims import find_claims
from factcheck.claims.count import CountClaim
from factcheck.mentions import find
from factcheck.pipeline import check
from factcheck.source import Source


def measures(text: str) -> list[str]:
    claims = find_claims(find(Source("a", text)))
    return [
        claim.question.keys[0].values[0] for claim in claims if isinstance(claim, CountClaim) and claim.question.keys
    ]


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("A judge set bail at $500,000 for John Miller.", "the bail"),
        ("Miller was held on $250,000 bail.", "the bail"),
        ("The regulator imposed a $50 million antitrust fine on the bank.", "the fine"),
        ("The bank was fined $50 million.", "the fine"),
        ("Oracle agreed to buy Sun Microsystems for $7.4 billion.", "the value of the deal"),
        ("They signed him to a seven-year deal worth $161 million.", "the value of the deal"),
        ("Revenue rose to $10.2 billion in the quarter.", "the revenue"),
        ("Net profit fell to $1.2 billion.", "the net profit"),
        ("Operating profit was $300 million.", "the operating profit"),
        ("Thieves made off with $80 million in jewels.", "the value of the loot"),
        ("The fire has burned 1,200 acres.", "the burned area"),
        ("The storm hit the coast with winds of 110 mph.", "the wind speed"),
        ("The storm dumped 12 inches of rain on the city.", "the rainfall"),
        ("The quake struck at a depth of 22 kilometers.", "the depth"),
        ("It set off a 10-meter tsunami.", "the height of the waves"),
        ("He was sentenced to 25 years in prison.", "the prison term"),
        ("A judge gave him a 12-year prison sentence.", "the prison term"),
        ("He served four and a half months in prison.", "the time served"),
        ("The storm left 1.4 million customers without power.", "customer, without power"),
        ("The ferry was carrying 350 passengers.", "passenger, aboard"),
        ("The company will cut 8,000 jobs.", "the jobs cut"),
        ("The company is laying off 1,500 employees.", "the jobs cut"),
        ("Some 12,000 people marched through the capital.", "the marchers"),
        ("Twelve miners are missing.", "miner, missing"),
        ("The quake destroyed seven villages.", "village destroyed"),
        ("The navy captured 23 pirates.", "pirate arrested"),
    ],
)
def test_the_words_beside_a_figure_tell_what_it_measures(text: str, counted: str) -> None:
    assert counted in measures(text)


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("They rejected an offer to sell for $7.4 billion in a deal.", "USD"),
        ("The club is seeking a deal worth $75 million.", "USD"),
        ("He paid the fine, and $500 is left.", "USD"),
        ("Revenue and profit of $5 million were reported.", "the profit"),
        ("The court fined 12 banks.", "bank"),
        ("He walked 12 miles in the rain that fell.", "mile"),
    ],
)
def test_words_that_belong_to_another_figure_tell_nothing(text: str, counted: str) -> None:
    assert measures(text) == [counted]


@pytest.mark.parametrize(
    ("first", "second", "question"),
    [
        (
            "A judge set bail at $500,000 for John Miller, who is charged with arson.",
            "John Miller, 34, was charged with arson. Miller was held on $250,000 bail after his arrest.",
            "What was the bail?",
        ),
        (
            "The Park Fire has burned 1,200 acres near Chico, California.",
            "Firefighters said the Park Fire has scorched 3,400 acres outside Chico.",
            "What was the burned area?",
        ),
        (
            "The ferry was carrying 350 passengers when it sank off Tanzania.",
            "A ferry with 480 passengers on board sank off Tanzania on Friday.",
            "How many passengers were aboard?",
        ),
    ],
)
def test_independent_reports_conflict_in_one_measure(first: str, second: str, question: str) -> None:
    conflicts = check([Source("a", first), Source("b", second)]).conflicts
    assert [finding.question for finding in conflicts] == [question]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "The Colts of Indianapolis reported revenue of $10 million.",
            "The Colts of Indianapolis reported profit of $2 million.",
        ),
        (
            "A judge set bail at $500,000 for John Miller of Boston.",
            "A judge set bail at $250,000 for Peter Lund of Chicago.",
        ),
        ("Intel was fined $1.45 billion by the EU in May.", "In July Microsoft was fined $731 million by the EU."),
        (
            "Microsoft's net profit rose to $6 billion in the quarter, Redmond said.",
            "Redmond said Microsoft's net profit for the year was $22 billion.",
        ),
        ("Hurricane Ike hit Galveston with winds of 110 mph.", "Gusts of 130 mph hit Galveston in Hurricane Ike."),
    ],
)
def test_two_measures_or_two_owners_never_meet(first: str, second: str) -> None:
    assert check([Source("a", first), Source("b", second)]).conflicts == ()


def test_two_verbs_of_one_agent_may_tell_of_one_deed() -> None:
    first = "Microsoft released eight security patches on Tuesday."
    second = "On Tuesday Microsoft issued 10 security patches for its browser."
    conflicts = check([Source("a", first), Source("b", second)]).conflicts
    assert [finding.question for finding in conflicts] == ["How many security patches did Microsoft release?"]


@pytest.mark.parametrize(
    "text",
    [
        "In New York oil settled at $61.53.",
        "U.S. crude settled down 32 cents at $61.53.",
        "Oil settled on Friday in New York at about $61.53.",
        "The price of the share closed near $12.40.",
        "The price of gold finished above $1,900.",
        "The price opened higher at $44.",
    ],
)
def test_a_price_of_the_market_is_no_sum_of_a_deal(text: str) -> None:
    assert not {"the settlement", "the price"} & set(measures(text))


@pytest.mark.parametrize(
    "text", ["Norvik agreed to settle the lawsuit for $12 million.", "Norvik reached a settlement of $12 million."]
)
def test_a_lawsuit_is_settled_for_a_sum(text: str) -> None:
    assert measures(text) == ["the settlement"]


def test_prices_that_settled_on_two_days_are_no_conflict() -> None:
    one = Source("a", "Brent crude fell 32 cents to $61 a barrel in London. In New York oil settled at $61.53.")
    assert not check([one, Source("b", "Oil settled at $60.77 in New York on Friday, down from $62.")]).conflicts


PEAKS = [
    ("with winds of up to 250 km/h", "with gusts of 220 km/h", ["discrepant"]),
    ("with winds of up to 250 km/h", "with gusts of up to 250 km/h", ["same"]),
    ("with sustained winds of up to 150 km/h", "with gusts of 220 km/h", []),
    ("with winds of 150 km/h", "with gusts of 220 km/h", []),
    ("with winds of up to 150 km/h and gusts of 220 km/h", "with gusts of 220 km/h", ["same"]),
]


@pytest.mark.parametrize(("one", "other", "relations"), PEAKS)
def test_the_greatest_winds_are_gusts_unless_the_words_part_them(one: str, other: str, relations: list[str]) -> None:
    texts = (f"Cyclone Debbie hit Bowen {stated}." for stated in (one, other))
    report = check([Source(name, text) for name, text in zip("ab", texts, strict=True)])
    found = [finding for finding in report.findings if finding.value_kind == "quantity"]
    assert [str(finding.relation) for finding in found] == relations


CATEGORIES = [
    ("The Category 3 cyclone hit Bowen.", "The category four cyclone hit Bowen.", ["contradictory"]),
    ("The Category 4 cyclone hit Bowen.", "The category four storm hit Bowen.", ["same"]),
    (
        "The category four storm began crossing the coast of Queensland on Tuesday.",
        "The storm grew to a Category 3 cyclone as it neared the coast of Queensland, the Bureau of Meteorology said.",
        ["discrepant"],
    ),
    (
        "Hurricane Ike, a Category 2 storm, hit Galveston.",
        "Hurricane Ike struck as a category 3 storm.",
        ["contradictory"],
    ),
    ("Hurricane Ike was a Category 2 storm.", "Hurricane Katrina was a Category 5 storm in Louisiana.", []),
]


@pytest.mark.parametrize(("one", "other", "relations"), CATEGORIES)
def test_steps_of_one_scale_are_compared(one: str, other: str, relations: list[str]) -> None:
    report = check([Source("a", one), Source("b", other)])
    found = [finding for finding in report.findings if finding.value_kind == "quantity"]
    assert [str(finding.relation) for finding in found] == relations
