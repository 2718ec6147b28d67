"""Whether a weekday is the coming one or the last: by tense and kind of the verb that governs it."""

from datetime import date

import pytest

from factcheck import Source, check, check_draft, find_mentions

DAY = date(2024, 5, 14)  # a Tuesday


def days(text: str) -> list[date]:
    found = [mention.value for mention in find_mentions(Source("a", text, published=DAY), kinds={"date"})]
    return [value.candidates[0][1] for value in found if value.kind == "date" and value.weekday is not None]


AHEAD = [
    "The new ferry arrives on Thursday.",
    "Polls open on Sunday.",
    "The council of Arn meets on Thursday to vote on the budget.",
    "The funeral of Olga Brandt is on Friday in Bern.",
    "Relatives plan a vigil on Friday.",
    "Talks between Tarvia and Lurn have been postponed until Monday.",
    "The ceasefire begins on Monday, both sides said.",
    "The minister said the museum would open on Monday.",
    "Voters in Tarvia go to the polls on Sunday.",
    "The leaders of Tarvia and Lurn meet on Saturday.",
    "Arn play Lund on Saturday.",
    "The hearing was put off till Friday.",
    "He was remanded in custody until Friday.",
    "The match has been moved to Saturday.",
    "The deadline is Friday.",
    "The law comes into force on Saturday.",
    "Polling stations open at 7 a.m. on Sunday.",
    "On Friday the court rules on the appeal.",
    "From Friday the bridge is closed.",
    "The king is visiting Arn on Thursday.",
    "The talks are to resume on Friday.",
    "The winner will be known on Friday.",
    "The winner is announced on Friday.",
    "He won't appear in court on Friday.",
    "He will miss Saturday's match.",
    "Minister to visit Arn on Thursday",
    "The two sides agreed to meet on Friday.",
    "The bishop leads a service in Lund on Sunday.",
    "The curfew is in force until Friday.",
    "The concert could be held on Friday.",
    "Olga Brandt takes over as mayor on Friday.",
    "Olga Brandt is sworn in on Friday.",
    "The shop remains closed until Friday.",
    "The bridge is expected to remain closed on Friday.",
    "The mayor has until Friday to answer.",
    "The race has been called off until Friday.",
    "Passengers can board from Friday.",
    "The two are getting married on Saturday.",
    "The pilots walk off the job on Friday.",
    "The hearing continues on Thursday.",
]
PAST = [
    "Doyle was elected head of the synod on Friday.",
    "The bridge was declared open on Friday.",
    "She had been named head of the bank on Friday.",
    "Gunman kills four on Monday",
    "Gunman kills four on Monday.",
    "Storm hits coast Monday",
    "Arn beats Lund on Sunday",
    "The man shot on Sunday is in hospital.",
    "The ferry that opens the season sank on Monday.",
    "The opening of talks on Sunday was a success.",
    "The council votes on Sunday were counted by hand.",
    "Four people are dead after a shooting on Sunday.",
    "The minister opens an inquiry into a crash on Sunday.",
    "He will discuss Monday's attack.",
    "A spokesman would not comment on Sunday.",
    "He may have left on Sunday.",
    "They did not meet on Sunday.",
    "They were forced to leave on Sunday.",
    "He came to Arn to open the fair on Sunday.",
    "The police shut the road on Sunday.",
    "The army let them go on Sunday.",
    "He had planned to leave on Sunday.",
    "The firm, which publishes its results next week, cut its forecast on Monday.",
    "On Monday, officials said the trial opens next week.",
    "He revealed his bold plans on Sunday.",
    "Voters cast ballots on Sunday.",
    "On Sunday, when the fair opens each year, it rained.",
    "He scored to keep a firm hold on his title on Sunday.",
]


@pytest.mark.parametrize("text", AHEAD)
def test_what_a_calendar_holds_lies_ahead(text: str) -> None:
    assert [day > DAY for day in days(text)] == [True]


@pytest.mark.parametrize("text", PAST)
def test_what_happened_lies_behind(text: str) -> None:
    assert [day < DAY for day in days(text)][:1] == [True]


OPEN = [
    "Stocks close higher on Monday",
    "Star leaves hospital on Sunday",
    "The comet passes Earth on Saturday.",
    "The ballet company dances in Arn on Saturday.",
]


@pytest.mark.parametrize("text", OPEN)
def test_headlines_and_verbs_of_no_table_leave_it_open(text: str) -> None:
    (mention,) = find_mentions(Source("a", text, published=DAY), kinds={"date"})
    assert mention.value.kind == "date"
    assert mention.value.likely == 2


def test_the_day_of_saying_and_the_day_that_is_said_are_two() -> None:
    assert days("She said on Monday the fair opens on Thursday.") == [date(2024, 5, 13), date(2024, 5, 16)]


def test_months_and_days_of_a_month_lie_ahead_too() -> None:
    for text, first in (("The law takes effect in January.", "2025-01"), ("It was changed in January.", "2024-01")):
        (mention,) = find_mentions(Source("a", text, published=DAY), kinds={"date"})
        assert mention.value.kind == "date"
        assert mention.value.edtf == first


def test_a_draft_finds_the_coming_weekday_in_its_source() -> None:
    draft = Source("draft", "Talks between Tarvia and Lurn have been postponed until Monday.", published=DAY)
    source = Source("wire", "Talks between Tarvia and Lurn were put off until 20 May.", published=DAY)
    assert not check_draft(draft, [source]).conflicts


def test_present_and_future_are_one_day() -> None:
    texts = ("The trial of Marek Dunn opens on Monday in Lund.", "The trial of Marek Dunn will open in Lund on 20 May.")
    assert not check([Source(f"s{n}", text, published=DAY) for n, text in enumerate(texts)]).conflicts
