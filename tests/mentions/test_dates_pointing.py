"""Words that point to what was named before: "by that time", "12 days before the fire"; days that lie ahead."""

import pytest

from factcheck import Source, ValueTextError, find_mentions, parse_date

MARCH = "2024-03-12"


def read(text: str) -> list[tuple[str, str]]:
    found = find_mentions(Source("a", text, published=MARCH), kinds={"date"})
    return [(each.text, f"{each.value.earliest} {each.value.latest}") for each in found]


CLEAR = [
    ("The dam was built on 3 May 1998. By that time two villages had gone.", "that time", "1998-05-03 1998-05-03"),
    ("The club was founded in May 1990; at that time it had 20 members.", "that time", "1990-05-01 1990-05-31"),
    ("Work on the bridge began in 1931. Until then a ferry crossed.", "then", "1931-01-01 1931-12-31"),
    ("The plant will open in June 2025. By then 200 will work there.", "then", "2025-06-01 2025-06-30"),
    ("Sales stood at 40 in July 2023. They have doubled since then.", "then", "2023-07-01 2023-07-31"),
]


@pytest.mark.parametrize(("text", "words", "days"), CLEAR)
def test_that_time_is_the_one_named_right_before(text: str, words: str, days: str) -> None:
    assert read(text)[-1] == (words, days)


UNCLEAR = [
    "He was mayor from 1990 to 1995. At that time the town had 8,000 people.",
    "He left in 2019 and came back in 2021. By that time it was gone.",
    "In 2019 the mill burned. When he was a boy it was new. By then it was old.",
    "The club was founded in 1904. While the war went on it closed. At that time it had 40 members.",
    "He moved in 1990.\n\nAt that time it had 20 workers.",
    "He moved in 1990. The town was small. It had one road. At that time it had 20 houses.",
    "She was there at that time.",
    "It was built in 1890. The works grew in the 1920s. By then it had 20 workers.",
    "It was built in 1890. The works grew between 3 May 1921 and 9 June 1921. By then it had 20 workers.",
]


@pytest.mark.parametrize("text", UNCLEAR)
def test_that_time_is_no_date_where_it_may_be_another(text: str) -> None:
    assert not [words for words, _ in read(text) if words in ("that time", "then")]


def test_then_that_tells_what_came_next_is_no_date() -> None:
    assert read("Tom left on 3 May 2023. Then he wrote, for the third time in all that time.") == [
        ("3 May 2023", "2023-05-03 2023-05-03")
    ]


DISTANCES = [
    ("The fire of 20 October killed two.", "Inspectors had come 12 days before the fire.", "2023-10-08"),
    ("Two men died in a fire on 20 October.", "The day after the fire, police came.", "2023-10-21"),
    ("A fire broke out at the mill on 20 October.", "Two days after the fire it rained.", "2023-10-22"),
    ("The fire at the mill on 20 October killed two.", "A week before the fire it closed.", "2023-10-13"),
    ("The 20 October fire killed two.", "He fled the day before the fire.", "2023-10-19"),
    ("The Nov. 4 summit failed.", "Ministers had met two weeks before the summit.", "2023-10-21"),
    ("Monday's march drew 3,000.", "Two days before the march the mayor spoke.", "2024-03-09"),
    ("The vote took place on 4 February.", "The count ended three days after the vote.", "2024-02-07"),
    ("The vote was held on 4 February.", "The count ended three days after the vote.", "2024-02-07"),
    ("The crash happened at noon on Friday.", "The lorry was sold two days before the crash.", "2024-03-06"),
    ("The hotel fire of 20 October killed two.", "Two days after the hotel fire it rained.", "2023-10-22"),
]


@pytest.mark.parametrize(("dated", "pointing", "day"), DISTANCES)
def test_a_distance_from_an_event_is_counted_from_its_day(dated: str, pointing: str, day: str) -> None:
    for text in (f"{dated} {pointing}", f"{pointing} {dated}"):
        assert f"{day} {day}" in [days for _, days in read(text)], text


SILENT = [
    "Inspectors had come 12 days before the fire.",
    "Firemen fought the fire on 20 October. Two days after the fire it rained.",
    "The fire of 20 October and the fire of 3 November were set. Two days after the fire a man was held.",
    "The fire of 20 October killed two. Another fire followed. Two days after the fire it rained.",
    "The hotel fire of 20 October killed two. Two days after the mill fire it rained.",
    "The fire of 20 October killed two. He was held for two days after the fire.",
    "The fire of 20 October killed two. The first two days after the fire were calm.",
    "The fire of 20 October killed two. He spent two days after the fire in a cell.",
    "The fire of 20 October killed two. Three days after the fire at the school it rained.",
    "The fire did not happen on 20 October. Two days before the fire it rained.",
    "The fire was out on 20 October. Two days after the fire it rained.",
    "The fire of 2019 killed two. Two days after the fire it rained.",
]


@pytest.mark.parametrize("text", SILENT)
def test_no_distance_is_counted_from_an_event_without_one_day_of_its_own(text: str) -> None:
    assert not [words for words, _ in read(text) if "fire" in words]


def test_a_distance_from_an_event_alone_is_no_date_that_can_be_given() -> None:
    with pytest.raises(ValueTextError):
        parse_date("12 days before the fire")


AHEAD = [
    ("The summit will open on 6 November.", "2024-11-06"),
    ("The new law takes effect on 1 December.", "2024-12-01"),
    ("The vote is due on Nov. 6.", "2024-11-06"),
    ("The summit opened on 6 November.", "2023-11-06"),
    ("The summit opened on 6 May.", "2024-05-06"),
    ("The summit will open on 4 March.", "2024-03-04"),
    ("The summit will open on 14 March.", "2024-03-14"),
]


@pytest.mark.parametrize(("text", "day"), AHEAD)
def test_a_day_of_what_is_to_come_lies_ahead_however_far(text: str, day: str) -> None:
    assert read(text)[0][1] == f"{day} {day}"
