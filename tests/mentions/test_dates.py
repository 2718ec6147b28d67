"""What is read as a date, with its exact span, and the day it is counted from."""

import re
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from factcheck import Source, ValueTextError
from factcheck.mentions.dates import find_anchor, find_dates, parse_date
from factcheck.mentions.mention import Mention, Reading
from factcheck.mentions.quotations import find_quotations
from factcheck.settings import DEFAULT
from factcheck.source import Anchor

ROOT = Path(__file__).parents[2]
DAY = date(2024, 11, 29)  # a Friday


def reading_of(text: str, published: date | None = None, language: str = "en") -> Reading:
    source = Source("a", text, published=published, language=language)
    reading = Reading(source)
    return reading.with_mentions(find_quotations(reading, DEFAULT))


def found_in(text: str, published: date | None = DAY, language: str = "en") -> list[Mention]:
    return list(find_dates(reading_of(text, published, language), DEFAULT))


def said(text: str, published: date | None = DAY, language: str = "en") -> list[tuple[str, str]]:
    return [(mention.text, mention.value.edtf) for mention in found_in(text, published, language)]


SPANS = [
    ("The minister arrived on Friday.", [("Friday", "2024-11-29")]),
    ("In mid-May the new board was elected.", [("mid-May", "2024-05-11~/2024-05-20~")]),
    ("Prices will fall this year and are to fall next year.", [("this year", "2024"), ("next year", "2025")]),
    ("They met on Thursday, Nov. 28, 2024, at noon.", [("Thursday, Nov. 28, 2024, at noon", "2024-11-28")]),
    ("The talks of Nov. 27-29 went well.", [("Nov. 27-29", "2024-11-27/2024-11-29")]),
    ("The fair ran from Monday to Wednesday.", [("Monday to Wednesday", "2024-11-25/2024-11-27")]),
    ("Rain fell between March and May.", [("March and May", "2024-03/2024-05")]),
    ("He led the party from 2009 to 2011.", [("2009", "2009/.."), ("2011", "../2011")]),
    ("They have fought since February 2022.", [("February 2022", "2022-02/..")]),
    ("It was signed back in June.", [("June", "2024-06")]),
    ("The visit in late October surprised many.", [("late October", "2024-10-21~/2024-10-31")]),
    ("Ratified earlier this year, it binds both.", [("earlier this year", "2024-01-01/2024-11-28")]),
    ("She spoke two days ago.", [("two days ago", "2024-11-27")]),
    ("On Nov. 20 they met. Two days later they parted.", [("Nov. 20", "2024-11-20"), ("Two days later", "2024-11-22")]),
    ("The vote is due on Monday.", [("Monday", "2024-12-02")]),
    ("The court will rule in two weeks.", [("two weeks", "2024-12-13")]),
    ("Shops close on Christmas Day.", [("Christmas Day", "2024-12-25")]),
    ("Sales fell in the third quarter of 2023.", [("the third quarter of 2023", "2023-35")]),
    ("They came shortly after 6 p.m. on Tuesday.", [("6 p.m. on Tuesday", "2024-11-26")]),
    ("It burned yesterday (July 21st).", [("yesterday (July 21st)", "2024-07-21")]),
    ("Third-quarter profit rose.", [("Third-quarter", "2024-35")]),
    ("A 30-7 loss on Oct. 19, 2024.", [("Oct. 19, 2024", "2024-10-19")]),
    ("The 2014-15 season was short.", [("2014-15", "2014/2015")]),
    ("The plane left at 6:40 p.m. on Tuesday.", [("6:40 p.m. on Tuesday", "2024-11-26")]),
    ("Caesar died in 44 BC.", [("44 BC", "-0043")]),
    ("The 1991 treaty and the 1950s are history.", [("1991", "1991"), ("the 1950s", "195X")]),
    ("Over the weekend, two died.", [("the weekend", "2024-11-23/2024-11-24")]),
    ("A storm last week cut power.", [("last week", "2024-11-18/2024-11-24")]),
    ("This quarter ends well, April figures show.", [("This quarter", "2024-36"), ("April", "2024-04")]),
]


@pytest.mark.parametrize(("text", "expected"), SPANS)
def test_found_in_prose(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected
    for mention in found_in(text):
        assert mention.span is not None
        assert text[mention.span.start : mention.span.end] == mention.text


NO_DATES = [
    "He may march a second time in the sun and sat down.",
    "May I ask whether Theresa May and April Jones met June Smith?",
    "Sun Yat-sen met Jan Smith. A Su-35 and an F-16 flew past a B-52.",
    "No, said No Kwang-chol. Min, a clerk, came 21st of the list.",
    "At least 2,000 people, 2000 soldiers and 1500 rounds cost $1999.",
    "Manchester won 3:2 after a 4:3 lead; the ratio is 16:9.",
    "Recently, and now, and soon, things change in the long term.",
    "A weeklong trip of three days took 20 years in all.",
    "He works every Friday, on Mondays and on Sunday mornings.",
    "more than 2000 people and about 1990 votes",
    "He scored in the fourth quarter of Week 16, a 30-7 loss.",
    "The appeal will last five years and go past seven years.",
    "It came from 20th Century Fox in the coming days, in a second car.",
    "Spring Training, mayday calls and A BOY.",
    "Call 555-1212 or read item 133-03-03-2020x.",
    "sun",
    "may",
    "march",
    "second",
    "sat",
]


@pytest.mark.parametrize("text", NO_DATES)
def test_silent_where_there_is_no_date(text: str) -> None:
    assert said(text) == []


OTHER_LANGUAGES = [
    ("fr", "Le traité a été signé le 29 novembre 2024 à Paris.", [("le 29 novembre 2024", "2024-11-29")]),
    ("fr", "Il est arrivé le 1er mars.", [("le 1er mars", "2024-03-01")]),
    ("de", "Das Abkommen trat am 12. Januar 2016 in Kraft.", [("12. Januar 2016", "2016-01-12")]),
    ("de", "Sie kam am 22.10. zurück.", [("22.10.", "2024-10-22")]),
    ("es", "Llegaron el 3 de enero de 2019.", [("el 3 de enero de 2019", "2019-01-03")]),
    ("it", "Si incontrarono il 4 giugno 2021.", [("il 4 giugno 2021", "2021-06-04")]),
    ("pt", "Chegou em 25 de abril de 1974.", [("25 de abril de 1974", "1974-04-25")]),
    ("nl", "Het gebeurde op 5 mei 1945.", [("5 mei 1945", "1945-05-05")]),
    ("ru", "Встреча прошла 29 ноября 2024 года.", [("29 ноября 2024 года", "2024-11-29")]),
    ("uk", "Зустріч відбулася 29 листопада 2024 року.", [("29 листопада 2024 року", "2024-11-29")]),
    ("pl", "Spotkali się 3 maja 1791 roku.", [("3 maja 1791 roku", "1791-05-03")]),
    ("tr", "Cumhuriyet 29 Ekim 1923 tarihinde ilan edildi.", [("29 Ekim 1923", "1923-10-29")]),
    ("fr", "Ils se sont vus hier, lundi, en juin.", []),
    ("sv", "Mötet hölls den 29 november 2024.", []),
]


@pytest.mark.parametrize(("language", "text", "expected"), OTHER_LANGUAGES)
def test_explicit_dates_of_other_languages(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text, language=language) == expected


def anchor_of(text: str, published: date | None = None) -> Anchor | None:
    return find_anchor(reading_of(text, published))


def test_what_the_caller_says_comes_first() -> None:
    text = "PYONGYANG, Nov. 28, 2024 (KCNA) - They met on Friday."
    assert anchor_of(text, DAY) == Anchor(earliest=DAY, latest=DAY, trust="given")


def test_a_moment_counts_in_its_own_zone() -> None:
    late = datetime(2024, 11, 29, 23, 30, tzinfo=UTC).astimezone(timezone(timedelta(hours=9)))
    assert parse_date("today", anchor=late).edtf == "2024-11-30"
    assert said("They met today.", published=late) == [("today", "2024-11-30")]


def test_a_dateline_tells_the_day() -> None:
    text = "PYONGYANG, Nov. 29, 2024 (KCNA) - The ministers met on Thursday."
    assert anchor_of(text) == Anchor(earliest=DAY, latest=DAY, trust="dateline")
    assert said(text, published=None)[-1] == ("Thursday", "2024-11-28")


def test_a_line_that_is_a_date_tells_the_day_unless_it_is_a_banner() -> None:
    assert anchor_of("Ministers meet\nNovember 29, 2024\nThey met today.") == Anchor(
        earliest=DAY, latest=DAY, trust="dateline"
    )
    banner = anchor_of("70.7 F\nLos Angeles\nTuesday, December 10, 2024\n\nMinisters meet\n\nThey met on Friday.")
    assert banner == Anchor(latest=date(2024, 12, 10), trust="inferred")


def test_the_text_bounds_its_own_publication() -> None:
    reading = reading_of(seed("004"))
    assert find_anchor(reading) == Anchor(earliest=date(2024, 11, 20), latest=date(2024, 12, 10), trust="inferred")
    friday = next(mention.value for mention in find_dates(reading, DEFAULT) if mention.text == "Friday")
    assert [first.day for first, _ in friday.candidates] == [15, 22, 29, 6]
    assert friday.trust == "inferred"


def test_without_any_anchor_nothing_is_guessed() -> None:
    assert anchor_of("They met on Friday.") is None
    values = [mention.value for mention in found_in("They met on Friday, in June and yesterday.", published=None)]
    assert [value.is_resolved for value in values] == [False, False, False]


def test_words_in_a_quotation_count_from_the_day_of_speaking() -> None:
    text = "“We begin today,” the minister said on Wednesday."
    today = found_in(text)[0].value
    assert (today.edtf, today.quoted) == ("2024-11-27", True)


def seed(number: str) -> str:
    return next((ROOT / "seeds").glob(f"{number}_*.txt")).read_text(encoding="utf-8")


SEED_DATES = {
    "000": ["earlier this year"],
    "001": ["November 29, 2024", "earlier this year", "June"],
    "002": ["this year", "August", "earlier this month"],
    "003": [
        "yesterday", "June", "February 2022", "earlier this month", "Earlier this month", "Wednesday",
        "earlier this month",
    ],
    "004": [
        "Tuesday, December 10, 2024", "Friday", "Today", "Friday", "Friday", "late October", "Nov. 20", "Thursday",
        "earlier this week",
    ],
}  # fmt: skip


@pytest.mark.parametrize("number", SEED_DATES)
def test_every_date_of_the_seeds_and_no_other(number: str) -> None:
    assert [mention.text for mention in found_in(seed(number), published=None)] == SEED_DATES[number]


def test_the_seeds_do_not_speak_against_one_another() -> None:
    values = {
        (number, mention.text): mention.value
        for number in SEED_DATES
        for mention in found_in(seed(number), published=None)
    }
    for one, two in [
        (("001", "November 29, 2024"), ("004", "Friday")),
        (("001", "June"), ("003", "June")),
        (("001", "June"), ("002", "this year")),
        (("000", "earlier this year"), ("003", "Earlier this month")),
    ]:
        assert values[one].compare(values[two]).relation.is_agreement


@pytest.mark.parametrize("text", ["soldiers", "Friday the soldiers left", "weeklong", "recently", "30 February 2024"])
def test_what_is_no_date_is_refused_by_name(text: str) -> None:
    with pytest.raises(ValueTextError, match=re.escape(text[:20])):
        parse_date(text)


ROW = re.compile(r"^\| (?P<words>[^|]+) \| (?P<first>[^|]*) \| (?P<last>[^|]*) \| `(?P<edtf>[^`]+)` \|$")


def rows_of_the_page() -> Iterator[tuple[str, ...]]:
    for line in (ROOT / "docs" / "dates.md").read_text(encoding="utf-8").splitlines():
        row = ROW.match(line)
        if row is not None:
            yield tuple(cell.strip() for cell in row.groups())


def test_the_page_shows_what_the_code_reads() -> None:
    rows = list(rows_of_the_page())
    assert len(rows) > 50
    for words, first, last, edtf in rows:
        value = parse_date(words, anchor=DAY)
        assert (words, str(value.earliest or ""), str(value.latest or ""), value.edtf) == (words, first, last, edtf)


HOSTILE = [
    "7",
    "a 5 ",
    "million ",
    "x",
    "the night of ",
    "1/",
    "Nov-",
    "Friday\n",
    "the 5th of May and ",
    "two days after ",
]


@pytest.mark.parametrize("unit", HOSTILE)
def test_a_long_text_takes_its_time_and_no_more(unit: str) -> None:
    started = time.process_time()
    found_in(unit * (50_000 // len(unit)))
    assert time.process_time() - started < 5
