"""Which event of its article a figure belongs to."""

import pytest

from factcheck import PreparedSource, Source
from factcheck.linkage.events import Event, Events
from factcheck.settings import DEFAULT

STORY, DATED, GENERAL, OTHER = "story", "dated", "general", "other"


def events(text: str, published: str | None = "2024-05-01") -> dict[str, Event]:
    """Map the figures of a text to their events."""
    reading = PreparedSource(Source("a", text, published=published)).found(DEFAULT).reading
    found = Events(reading)
    return {mention.text: found.of(mention.place) for mention in reading.of_kind("quantity")}


def kind(event: Event) -> str:
    return GENERAL if event.is_general else OTHER if event.is_other else DATED if event.times else STORY


KINDS = [
    # the time of the story
    ("A quake killed 12 people on Monday.", "12 people", STORY),
    ("A quake killed 12 people in April.", "12 people", STORY),
    ("Sales rose to $5 million from $4 million a year earlier.", "$5 million", STORY),
    ("Net profit was $4 million, compared with $3 million in 2019.", "$4 million", STORY),
    ("The firm will hire 400 welders in 2025.", "400 welders", STORY),
    ("It has sold 300 ships since 2010.", "300 ships", STORY),
    ("West Coast crude for February delivery gained 13 cents.", "13 cents", STORY),
    # another time
    ("In 2004 a quake killed 300 people.", "300 people", DATED),
    ("A quake killed 300 people in December 2003.", "300 people", DATED),
    ("The 2009 crash killed 5 people.", "5 people", DATED),
    ("Last year 12 people drowned.", "12 people", DATED),
    ("Korea held two tests last year and a series of missile tests.", "two tests", DATED),
    ("The deal is the largest since a $5 million order in 2019.", "$5 million", DATED),
    ("Two years ago it failed with an offer of $2 million.", "$2 million", DATED),
    ("Sales rose to $5 million from $4 million a year earlier.", "$4 million", DATED),
    ("Net profit was $4 million, compared with $3 million in 2019.", "$3 million", DATED),
    ("At the end of January a man stole 40 rings.", "40 rings", DATED),
    # a sentence that goes on to tell of it, and one that does not
    ("In 2004 a quake hit Arn. It killed 300 people.", "300 people", DATED),
    ("In 2004 a quake hit Arn. Rescuers found 12 people.", "12 people", STORY),
    ("In 2004 a quake hit Arn. It killed 12 people on Monday.", "12 people", STORY),
    # all events of a kind, and what one of them may be
    ("A magnitude 6.1 quake can cause severe damage.", "6.1 quake", GENERAL),
    ("A quake of this strength can topple 20 houses.", "20 houses", GENERAL),
    ("Earthquakes of magnitude 6.1 can topple 20 houses.", "20 houses", GENERAL),
    ("A blizzard warning refers to winds of 35 mph or higher.", "35 mph or higher", GENERAL),
    ("A storm is defined as having winds of 35 mph or higher.", "35 mph or higher", GENERAL),
    ("She referred him to 12 doctors.", "12 doctors", STORY),
    ("A boy of 12 years can walk again after 3 operations.", "3 operations", STORY),
    ("The quake can be felt 20 kilometres away.", "20 kilometres", STORY),
    ("A strike could cost $4 million.", "$4 million", STORY),
]


@pytest.mark.parametrize(("text", "words", "expected"), KINDS)
def test_the_words_date_a_figure_or_leave_it_to_the_story(text: str, words: str, expected: str) -> None:
    assert kind(events(text)[words]) == expected


WEEK = "A quake hit Arn on Sunday. Rescuers worked all night. Houses fell. Hospitals were full. "
UNDATED = [
    (WEEK + "In February a quake killed 612 people.", "612 people", DATED),
    (WEEK + "In 2003 a quake killed 612 people.", "612 people", DATED),
    ("A quake hit Arn. Rescuers worked all night. In February roads were mended for $4 million.", "$4 million", STORY),
    ("The 2003 quake in Arn killed 612 people.", "612 people", STORY),  # the story itself is of that year
]


@pytest.mark.parametrize(("text", "words", "expected"), UNDATED)
def test_a_source_of_no_known_day_is_of_the_days_that_it_begins_with(text: str, words: str, expected: str) -> None:
    assert kind(events(text, None)[words]) == expected


NEWS = "A bomb killed 20 people in Arn on Tuesday. It rained. The hall was full. "
BEFORE = [
    (NEWS + "In March, gunmen killed more than 30 people.", "more than 30 people", DATED),
    (NEWS + "On March 13 gunmen killed 12 people.", "12 people", DATED),
    (NEWS + "The rule was made after the March 13 bomb attacks that killed 130 people.", "130 people", DATED),
    (NEWS + "On Monday 12 people lay in hospital.", "12 people", STORY),
    (NEWS + "The blast comes a month after 36 people died in a fire.", "36 people", OTHER),
    (NEWS + "A similar blast killed 12 people.", "12 people", OTHER),
    ("A similar blast killed 12 people.", "12 people", STORY),  # it is what the story is about
    # a story that names no day is of the days before it came out, one that names the month is of it
    ("A bomb killed 20 people. It rained. The hall was full. In March some 12 people died.", "some 12 people", DATED),
    ("A court sat on Tuesday on the March blast. It rained. Walls fell. In March some 12 died.", "some 12", STORY),
]


@pytest.mark.parametrize(("text", "words", "expected"), BEFORE)
def test_what_was_shortly_before_is_another_event(text: str, words: str, expected: str) -> None:
    assert kind(events(text)[words]) == expected


def test_events_of_one_time_meet() -> None:
    first, second = events("In 2004 a quake killed 300 people."), events("The 2004 quake killed 310 people.")
    assert first["300 people"].meets(second["310 people"])
    other = events("In 1999 a quake killed 70 people.")
    assert not first["300 people"].meets(other["70 people"])
    month = events(WEEK + "In February a quake killed 612 people.", None)["612 people"]
    assert month.meets(events(WEEK + "In February 600 people died.", None)["600 people"])
    assert not month.meets(events(WEEK + "In March 600 people died.", None)["600 people"])


def test_the_time_of_an_event_is_looked_for_around_a_place() -> None:
    event = events("In 2004 a quake killed 300 people.")["300 people"]
    text = "A quake hit Arn in 2004. Walls fell. Some 280 people died. " + "It rained. " * 6 + "Then 9 people left."
    reading = PreparedSource(Source("b", text)).found(DEFAULT).reading
    near, far = reading.of_kind("quantity")
    assert Events(reading).name_time_of(event, near.place)
    assert not Events(reading).name_time_of(event, far.place)
