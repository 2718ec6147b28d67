"""When a source came out, and whether it says that it corrects an earlier version."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from factcheck.claims.publication import Publication, Publications, publication
from factcheck.mentions import find
from factcheck.source import Source

MAY = date(2024, 5, 2)
NINE, TEN = (datetime(2024, 5, 2, hour, tzinfo=UTC) for hour in (9, 10))
WITHOUT_ZONE = NINE.replace(tzinfo=None)


def on(day: date) -> Publication:
    return Publication(earliest=day, latest=day)


@pytest.mark.parametrize(
    ("one", "other", "is_after"),
    [
        pytest.param(on(date(2024, 5, 3)), on(MAY), True, id="a day later"),
        pytest.param(on(MAY), on(MAY), False, id="one day"),
        pytest.param(on(MAY), on(date(2024, 5, 3)), False, id="a day before"),
        pytest.param(Publication(), on(MAY), False, id="unknown and known"),
        pytest.param(on(MAY), Publication(), False, id="known and unknown"),
        pytest.param(Publication(earliest=MAY, latest=date(2024, 5, 9)), on(MAY), False, id="perhaps later"),
        pytest.param(Publication(MAY, MAY, TEN), Publication(MAY, MAY, NINE), True, id="an hour later"),
        pytest.param(Publication(MAY, MAY, NINE), Publication(MAY, MAY, NINE), False, id="one moment"),
        pytest.param(Publication(MAY, MAY, TEN), Publication(MAY, MAY), False, id="one moment unknown"),
        pytest.param(Publication(MAY, MAY, TEN), Publication(MAY, MAY, WITHOUT_ZONE), False, id="one without its zone"),
        pytest.param(
            Publication(MAY, MAY, NINE),
            Publication(MAY, MAY, NINE.astimezone(timezone(timedelta(hours=2)))),
            False,
            id="two zones",
        ),
    ],
)
def test_one_is_after_another_when_that_is_sure(one: Publication, other: Publication, is_after: bool) -> None:
    assert one.is_after(other) is is_after


@pytest.mark.parametrize(
    ("told", "label"),
    [(Publication(), "an unknown day"), (on(MAY), "2 May 2024"), (Publication(MAY, MAY, TEN), "2 May 2024, 10:00")],
)
def test_when_is_written_for_people(told: Publication, label: str) -> None:
    assert told.label == label


@pytest.mark.parametrize(
    ("text", "published", "day"),
    [
        pytest.param("A quake came.", MAY, MAY, id="given"),
        pytest.param("LIMA, 2 May 2024 (Cable) - A quake came.", None, MAY, id="by its line of place and date"),
        pytest.param("A quake came on 2 May 2024.", None, None, id="a date in the text"),
    ],
)
def test_the_day_is_given_or_stands_in_the_line_of_place_and_date(
    text: str, published: date | None, day: date | None
) -> None:
    found = publication(find(Source("a", text, published=published)))
    assert (found.earliest, found.latest) == (day, day)


def test_the_moment_is_known_where_the_caller_gives_it() -> None:
    assert publication(find(Source("a", "A quake came.", published=TEN))).moment == TEN
    assert publication(find(Source("a", "A quake came.", published=MAY))).moment is None


@pytest.mark.parametrize(
    ("text", "is_corrected"),
    [
        ("CORRECTION: The toll is 12.", True),
        ("The toll is 12. This story has been corrected.", True),
        ("An earlier version of this report gave another toll.", True),
        ("The correction of the road went on.", False),
        ("He said this was correct.", False),
    ],
)
def test_a_text_says_that_it_corrects_an_earlier_one(text: str, is_corrected: bool) -> None:
    assert publication(find(Source("a", text))).is_corrected is is_corrected


def test_nothing_is_known_of_a_source_that_was_not_read() -> None:
    publications = Publications([find(Source("a", "A quake came.", published=MAY))])
    assert publications.of("a").earliest == MAY
    assert publications.of("b") == Publication()
