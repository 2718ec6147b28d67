"""Periods that a text speaks of, parts of named years, years in words, spans of years, and words that are no date."""

import pytest

from factcheck import Source, find_mentions

OCTOBER = "2021-10-26"


def read(text: str, published: str = OCTOBER) -> list[tuple[str, str]]:
    found = find_mentions(Source("a", text, published=published), kinds={"date"})
    return [(each.text, f"{each.value.earliest} {each.value.latest}") for each in found]


PERIODS = [
    (
        "Halden's third-quarter profit rose to $41 million from $30 million a year earlier.",
        [("third-quarter", "2021-07-01 2021-09-30"), ("a year earlier", "2020-07-01 2020-09-30")],
    ),
    (
        "The museum counted 800 guests in May, twice as many as in the same month a year ago.",
        [("May", "2021-05-01 2021-05-31"), ("the same month a year ago", "2020-05-01 2020-05-31")],
    ),
    (
        "Thefts in June were down on the same period last year.",
        [("June", "2021-06-01 2021-06-30"), ("the same period last year", "2020-06-01 2020-06-30")],
    ),
    (
        "In the June quarter it earned $3 million, against $1 million in the same quarter of 2019.",
        [("June", "2021-06-01 2021-06-30"), ("the same quarter of 2019", "2019-06-01 2019-06-30")],
    ),
    (
        "It sold 500 boats in the first nine months of 2021, against 410 a year earlier.",
        [("the first nine months of 2021", "2021-01-01 2021-09-30"), ("a year earlier", "2020-01-01 2020-09-30")],
    ),
    (
        "Net income for the quarter was $3 million. It was $4 million in the year-ago period.",
        [("the quarter", "2021-07-01 2021-09-30"), ("year-ago period", "2020-07-01 2020-09-30")],
    ),
    ("The yard booked costs for the third quarter of $12 million.", [("the third quarter", "2021-07-01 2021-09-30")]),
    ("Costs in the latest quarter came to $4.2 billion.", [("the latest quarter", "2021-07-01 2021-09-30")]),
    ("In the first half the group lost $3 million.", [("the first half", "2021-01-01 2021-06-30")]),
    ("The surplus for the full year was put at $8 million.", [("the full year", "2021-01-01 2021-12-31")]),
    ("He left the firm a year ago.", [("a year ago", "2020-01-01 2020-12-31")]),
    ("In the first half the Lions lost two players.", []),
    ("The third quarter of the final was wild, and the club paid $3 million.", []),
    ("A quarter of the money is gone.", []),
]


@pytest.mark.parametrize(("text", "expected"), PERIODS)
def test_a_period_is_the_one_that_the_text_speaks_of(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


def test_the_full_year_is_the_last_one_where_firms_report_it() -> None:
    assert read("Sales for the full year were $8 million.", "2022-02-10")[0] == (
        "the full year",
        "2021-01-01 2021-12-31",
    )


COMPOSED = [
    ("Rents for this year's second quarter rose 3%.", [("this year's second quarter", "2021-04-01 2021-06-30")]),
    ("Last year's summer was wet.", [("Last year's summer", "2020-06-01 2020-08-31")]),
    ("Output in the 2020 third quarter doubled.", [("2020 third quarter", "2020-07-01 2020-09-30")]),
    ("The rule takes effect in April next year.", [("April next year", "2022-04-01 2022-04-30")]),
    ("The lease ended on July 3 last year.", [("July 3 last year", "2020-07-03 2020-07-03")]),
    ("The study covers 2012 through 2016.", [("2012 through 2016", "2012-01-01 2016-12-31")]),
    ("Works last from 2019 to the end of 2023.", [("2019 to the end of 2023", "2019-01-01 2023-12-31")]),
    ("The fort was built in 1863 or 1864.", [("1863 or 1864", "1863-01-01 1864-12-31")]),
    ("The fund is up 4% since year-end.", [("year-end", "2020-09-01 2020-12-31")]),
    ("The tunnel should open by year's end.", [("year's end", "2021-09-01 2021-12-31")]),
    ("Snow lay on the pass well into the summer.", [("the summer", "2021-06-01 2021-08-31")]),
    ("The post-1979 exiles never came back.", [("1979", "1979-01-01 1979-12-31")]),
    ("The mill was built c. 1863.", [("1863", "1863-01-01 1863-12-31")]),
    ("The bank was closed in nineteen ninety-two.", [("nineteen ninety-two", "1992-01-01 1992-12-31")]),
    ("She retired in two thousand and nine.", [("two thousand and nine", "2009-01-01 2009-12-31")]),
    ("The ties of the 60s and 70s are back.", [("the 60s", "1960-01-01 1969-12-31"), ("70s", "1970-01-01 1979-12-31")]),
    (
        "They met on 4/20, 4/22 and 4/25.",
        [("4/20", "2021-04-20 2021-04-20"), ("4/22", "2021-04-22 2021-04-22"), ("4/25", "2021-04-25 2021-04-25")],
    ),
    ("The ads run until Election Day.", [("Election Day", "2021-11-02 2021-11-02")]),
]


@pytest.mark.parametrize(("text", "expected"), COMPOSED)
def test_what_is_composed_is_one_date(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(words, days.replace("None ", "")) for words, days in read(text)] == [
        (words, days) for words, days in expected
    ]


OF_STORY = [
    ("The index ended the day at 4,210.", [("the day", "2021-10-26 2021-10-26")]),
    ("Shares closed the day lower.", [("the day", "2021-10-26 2021-10-26")]),
    ("Ferries stayed in port for a third straight day.", [("a third straight day", "2021-10-26 2021-10-26")]),
    ("By mid afternoon the road was open again.", [("mid afternoon", "2021-10-26 2021-10-26")]),
    ("By late evening it was shut.", [("late evening", "2021-10-26 2021-10-26")]),
    (
        "The scaffold went up 12 days before the fire of 20 October.",
        [("12 days before the fire of 20 October", "2021-10-08 2021-10-08")],
    ),
    ("She left two days after the vote on June 3.", [("two days after the vote on June 3", "2021-06-05 2021-06-05")]),
    ("He will save the day.", []),
    ("It was a third day of rain.", []),
    ("A late evening walk helps.", []),
]


@pytest.mark.parametrize(("text", "expected"), OF_STORY)
def test_the_day_of_the_story_is_read(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


SILENT = [
    'She sang on the show "Last Night" for years.',
    'The series "Next Week Tonight" was praised.',
    "The Corvo 2000 boiler is sold in six colours.",
    "Today's parents worry more.",
    "Highs will be in the 80s.",
    "He is in his 60s.",
    "They came in nineteen eighty-seat buses.",
    "They sat in twenty twenty-litre tubs.",
]


@pytest.mark.parametrize("text", SILENT)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert read(text) == []


def test_a_date_that_owns_something_ends_no_range() -> None:
    assert [words for words, _ in read("The clerk added a note Thursday to March's ledger.")] == ["Thursday", "March"]


def test_a_count_in_words_is_no_year() -> None:
    assert find_mentions(Source("a", "They sent up to one thousand soldiers."), kinds=["date"]) == ()
