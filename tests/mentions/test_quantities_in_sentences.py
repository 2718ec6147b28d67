"""Quantities in their sentences: change and level, hedges and prepositions, scores, conversions in brackets."""

from decimal import Decimal

import pytest

from factcheck import Source, check, find_mentions, parse_quantity


def read(text: str) -> list[tuple[str, list[str], str | None]]:
    found = find_mentions(Source("a", text), kinds={"quantity"})
    return [(each.text, [f"{figure:f}" for figure in each.quantity.figures], each.quantity.unit) for each in found]


def moves(text: str) -> list[tuple[str, str | None]]:
    found = find_mentions(Source("a", text), kinds={"quantity"})
    return [(each.text, each.quantity.change) for each in found]


CHANGES_TO_LEVELS = [
    ("Sales rose 5 percent to 12,000 cars.", "5 percent", "rise", "12,000 cars"),
    ("Profit climbed $3 million to $40 million.", "$3 million", "rise", "$40 million"),
    ("The town grew by 1.8% to 4.62 million.", "1.8%", "rise", "4.62 million"),
    ("The toll rose by 12 to 240.", "12", "rise", "240"),
    ("Attendance rose 300 to 1,200.", "300", "rise", "1,200"),
    ("The deficit widened by $2 billion to $14 billion.", "$2 billion", "rise", "$14 billion"),
    ("The toll was up 12 to 240.", "12", "rise", "240"),
    ("Shares fell 50 cents to $12.40.", "50 cents", "fall", "$12.40"),
    ("Membership dropped 400 to 300.", "400", "fall", "300"),
    ("An increase of 5 percent to 12,000 followed.", "5 percent", "rise", "12,000"),
    ("It cut jobs by 200 to 4,000.", "200", "fall", "4,000"),
    ("The rate rose 0.2 percent to 4.8 percent.", "0.2 percent", "rise", "4.8 percent"),
    ("Takings rose about 300 to more than 1,200.", "about 300", "rise", "more than 1,200"),
    ("The index advanced 12.4 points to 3,400.2.", "12.4 points", "rise", "3,400.2"),
    ("Oil lost $1.20 to $71.30 a barrel.", "$1.20", "fall", "$71.30 a barrel"),
    ("Support widened by two to nine.", "two", "rise", "nine"),
    ("Takings rose 300, to 1,200.", "300", "rise", "1,200"),
    ("The index was down 3 at 210.", "3", "fall", "210"),
    ("Takings rose 3 to as many as 40.", "3", "rise", "as many as 40"),
]


@pytest.mark.parametrize(("text", "change", "direction", "level"), CHANGES_TO_LEVELS)
def test_a_change_is_told_from_the_level_it_led_to(text: str, change: str, direction: str, level: str) -> None:
    assert moves(text) == [(change, direction), (level, None)]


@pytest.mark.parametrize("restated", [", or 8 percent,", " (8 percent)", " or 8 percent"])
def test_a_change_told_twice_leads_to_one_level(restated: str) -> None:
    assert moves(f"Profit fell $3 million{restated} to $40 million.") == [
        ("$3 million", "fall"),
        ("8 percent", "fall"),
        ("$40 million", None),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Prices rose 5 to 10 percent.",
        "Prices rose by 5% to 10%.",
        "Prices rose between 5 and 10 percent.",
        "The fog cut traffic 5-10 percent.",
        "The party gained 10 to 15 seats.",
        "Temperatures fell 5 to 10 degrees.",
        "Costs could climb $3 million to $5 million.",
        "He lost 10 to 15 pounds.",
        "It costs $3 million to $40 million.",
        "It takes 3 to 50 days.",
    ],
)
def test_a_range_of_change_stays_a_range(text: str) -> None:
    assert [each.quantity.modifier for each in find_mentions(Source("a", text), kinds={"quantity"})] == ["between"]


LEVELS = [
    ("Attendance at Arn rose 300 to 1,200.", "Attendance at Arn was 900."),
    ("Norvik's profit climbed $3 million to $40 million last year.", "Norvik made a profit of $20 million last year."),
    ("The deficit widened by $2 billion to $14 billion.", "The deficit was $41 billion."),
    ("The deficit rose $2 billion, or 17 percent, to $14 billion.", "The deficit was $41 billion."),
    ("The toll in Arn rose by 12 to 240, police said.", "The death toll in Arn was 204, police said."),
    ("Enrolment at Arn College slipped by 150 to 4,300.", "Enrolment at Arn College is 3,400."),
]


@pytest.mark.parametrize(("moved", "told"), LEVELS)
def test_a_level_meets_the_level_of_another_source(moved: str, told: str) -> None:
    (conflict,) = check([Source("a", moved), Source("b", told)]).conflicts
    labels = {position.label for position in conflict.positions}
    assert len(labels) == 2
    assert not any("rise" in label or "fall" in label for label in labels)


OVER = [
    ("They handed over 21 captive miners.", "21 captive miners", "none"),
    ("He took over 12 firms.", "12 firms", "none"),
    ("They turned over 5 prisoners.", "5 prisoners", "none"),
    ("She signed over 14 houses.", "14 houses", "none"),
    ("He owned up to 12 thefts.", "12 thefts", "none"),
    ("It took over 300 lives.", "over 300 lives", "more_than"),
    ("They took over 12 hours.", "over 12 hours", "more_than"),
    ("They handed over more than 200 files.", "more than 200 files", "more_than"),
    ("They signed up to 500 players.", "up to 500 players", "up_to"),
    ("The guns came to within 20 miles of the city.", "within 20 miles", "at_most"),
    ("It came within 2 percent of the record.", "within 2 percent", "at_most"),
    ("The bill came to within 12 votes of passing.", "within 12 votes", "at_most"),
    ("She came to within two seconds of the record.", "within two seconds", "at_most"),
    ("It will end within two days.", "two days", "none"),
    ("It is sold within 12 countries.", "12 countries", "none"),
]


@pytest.mark.parametrize(("text", "words", "modifier"), OVER)
def test_a_particle_or_preposition_is_no_hedge(text: str, words: str, modifier: str) -> None:
    found = find_mentions(Source("a", text), kinds={"quantity"})
    assert [(each.text, each.quantity.modifier) for each in found] == [(words, modifier)]


SCORES = [
    ("The Rovers won 3-1.", "3", "1"),
    ("The Rovers lost at home to Marn 1-3.", "1", "3"),
    ("It was a three-to-one vote.", "3", "1"),
    ("They were outnumbered three to one.", "3", "1"),
    ("The horse ran at odds of 10-to-1.", "10", "1"),
    ("The Senate voted 48 to 52.", "48", "52"),
    ("The motion passed 52-48.", "52", "48"),
    ("The team has a 12-3 record.", "12", "3"),
    ("The Rovers fell 2-4 at Marn.", "2", "4"),
    ("Arn improved to 1-4 for the year.", "1", "4"),
    ("The court ruled 5 to 4.", "5", "4"),
]


@pytest.mark.parametrize(("text", "first", "second"), SCORES)
def test_scores_votes_and_ratios_are_two_exact_figures(text: str, first: str, second: str) -> None:
    found = find_mentions(Source("a", text), kinds={"quantity"})
    told = [(each.quantity.figures, each.quantity.role) for each in found]
    assert told == [((Decimal(first),), "first score"), ((Decimal(second),), "second score")]


@pytest.mark.parametrize(
    "text",
    ["He won 3-5 seats.", "It takes 2-3 days.", "a 3-to-5-day trip", "a five-to-seven-week gap", "5 to 10 people"],
)
def test_a_range_that_counts_or_measures_is_no_score(text: str) -> None:
    assert [each.quantity.modifier for each in find_mentions(Source("a", text), kinds={"quantity"})] == ["between"]


def test_four_of_eleven_to_four_may_be_the_four_against() -> None:
    (_, four), (against,) = (
        [each.quantity for each in find_mentions(Source("a", text), kinds={"quantity"})]
        for text in ("The council voted 11 to 4.", "There were four against.")
    )
    assert four.relation(against).is_agreement


@pytest.mark.parametrize(
    ("text", "figure", "unit"),
    [
        ("a lap of 1 minute 41.9 seconds", "101.9", "second"),
        ("a lap of 1min 41.9sec", "101.9", "second"),
        ("a 1.9 seconds lap", "1.9", "second"),
        ("a run of 2 hours and 5 minutes", "125", "minute"),
    ],
)
def test_a_time_in_two_units_is_one(text: str, figure: str, unit: str) -> None:
    assert [(figures, told) for _, figures, told in read(text)] == [([figure], unit)]


CONVERSIONS = [
    ("less than 50 km (30 miles)", "less_than"),
    ("more than 12 inches (30 cm)", "more_than"),
    ("up to 100 kilometres (about 62 miles)", "up_to"),
    ("at least 20 kg, or 44 pounds,", "at_least"),
    ("less than 20 kg [44 pounds]", "less_than"),
    ("more than 90 million kronor (€8 million)", "more_than"),
]


@pytest.mark.parametrize(("text", "modifier"), CONVERSIONS)
def test_a_bound_holds_for_the_conversion_too(text: str, modifier: str) -> None:
    found = find_mentions(Source("a", f"It came to {text} in all."), kinds={"quantity"})
    assert [each.quantity.modifier for each in found] == [modifier, modifier]


def test_a_range_holds_for_the_conversion_too() -> None:
    found = read("It runs between 5 and 10 km (3 and 6 miles) a day.")
    assert [figures for _, figures, _ in found] == [["5", "10"], ["3", "6"]]


@pytest.mark.parametrize("text", ["about 58 km (36 miles)", "more than 50 km (30 people)", "more than 5 km, 30 miles"])
def test_only_a_bound_and_only_of_one_amount_is_carried_over(text: str) -> None:
    assert find_mentions(Source("a", text), kinds={"quantity"})[-1].quantity.modifier == "none"


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("140 miles", "roughly 130 miles", False),
        ("about 12,000", "about 13,000", False),
        ("135 miles", "roughly 130 miles", True),
        ("about 20 people", "21 people", True),
        ("some 12,000", "12,400", True),
    ],
)
def test_rough_figures_that_only_touch_do_not_agree(one: str, other: str, agree: bool) -> None:
    assert parse_quantity(one).relation(parse_quantity(other)).is_agreement is agree
