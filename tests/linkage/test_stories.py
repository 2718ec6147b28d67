"""How two stories stand in each respect that tells one event from two."""

from datetime import date

import pytest

from factcheck import PreparedSource, Source
from factcheck.lexicon import table
from factcheck.linkage.stories import (
    COMPARISONS,
    UNKNOWN,
    Story,
    compare,
    days,
    holders,
    main_persons,
    names_least,
    names_most,
    persons,
    weigh,
    words,
)
from factcheck.settings import DEFAULT

FERRY = (
    "A ferry sank off Marwick on Monday. The ferry Selkie hit a reef, harbour master Ian Rudd said. "
    "Rudd praised the crew. Ann Doyle, a passenger, swam ashore with Rudd's help."
)
AGAIN = (
    "Harbour master Ian Rudd said the ferry Selkie struck a reef near Marwick. It sank within an hour, and Rudd "
    "called it the worst day of his life. Rudd thanked the fishermen."
)
TRIAL = (
    "A court in Lund jailed the banker Olaf Brandt for fraud on Monday. Brandt had cheated pensioners. "
    "Judge Eva Holm said Brandt showed no remorse. Brandt will appeal."
)


def story(text: str, published: date | None = None) -> Story:
    return Story(PreparedSource(Source("a", text, published=published)).found(DEFAULT).wording)


def test_every_level_of_two_stories_is_weighed() -> None:
    weights = table("story_weights")["weights"]
    for pair in ((FERRY, AGAIN), (FERRY, TRIAL), (FERRY, FERRY), ("It rained.", TRIAL)):
        assert set(compare(*map(story, pair))) <= set(weights)
    assert {key.partition(":")[0] for key in weights} == {each.__name__ for each in COMPARISONS} | {"start"}


def test_two_reports_of_one_event_weigh_less_than_of_two() -> None:
    assert weigh(story(FERRY), story(AGAIN)) < 0 < weigh(story(FERRY), story(TRIAL))
    assert weigh(story(FERRY), story(AGAIN)) == weigh(story(AGAIN), story(FERRY))


def test_names_that_a_story_begins_with_are_looked_for_in_all_of_the_other() -> None:
    assert names_most(story(FERRY), story(AGAIN)) == "most"
    assert names_least(story(FERRY), story(TRIAL)) == names_most(story(FERRY), story(TRIAL)) == "none"
    assert words(story(FERRY), story(TRIAL)) in ("none", "hardly")
    assert names_most(story("They met Zembian troops."), story("The troops of Zembia left.")) == "most"


def test_a_main_figure_of_each_that_the_other_lacks() -> None:
    assert main_persons(story(FERRY), story(TRIAL)) == "both missing"
    assert main_persons(story(FERRY), story(AGAIN)) == "shared"


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        ("Ian Rudd spoke.", "Ian Rudd left.", "1"),
        ("Ian Rudd spoke.", "Ivan Rudd left.", "1"),  # spelled or heard otherwise
        ("Ian Rudd spoke.", "Clara Rudd left.", "of one"),  # two persons of one family name
        ("Ian Rudd spoke.", "Ann Doyle left.", "of one"),
        ("Ian Rudd spoke.", "It rained.", "unnamed"),
    ],
)
def test_persons_are_known_by_family_name_and_initial(one: str, other: str, level: str) -> None:
    assert persons(story(one), story(other)) == level


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        ("French President Jean Morel spoke.", "French President Luc Barre left.", "another"),
        ("French President Jean Morel spoke.", "French President Jean Morel left.", "same"),
        ("French President Jean Morel spoke.", "German Chancellor Eva Holm left.", UNKNOWN),
    ],
)
def test_another_holder_of_one_office_is_of_another_time(one: str, other: str, level: str) -> None:
    assert holders(story(one), story(other)) == level


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        (date(2024, 5, 1), date(2024, 5, 3), "one week"),
        (date(2024, 5, 1), date(2024, 5, 7), "two weeks"),
        (date(2024, 5, 1), date(2024, 5, 28), "one month"),
        (date(2024, 5, 1), date(2023, 5, 1), "later"),
        (date(2024, 5, 1), None, UNKNOWN),
    ],
)
def test_days_between_two_stories(one: date, other: date | None, level: str) -> None:
    assert days(story(FERRY, one), story(AGAIN, other)) == level
    assert any(each.startswith("days") for each in compare(story(FERRY, one), story(AGAIN, other))) is (
        level != UNKNOWN
    )
