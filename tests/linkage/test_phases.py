"""What begins, ends, is to come, is a deadline or one more of its kind."""

import pytest

from factcheck import Source, find_mentions
from factcheck.document.document import Document
from factcheck.linkage.phases import is_called_later, is_deadline, is_put_aside, is_to_come, phase


@pytest.mark.parametrize(
    ("text", "planned"),
    [
        ("The museum will open its doors on April 12.", True),
        ("The museum is to open on April 12.", True),
        ("On April 12 the museum will open.", True),
        ("The museum opened on April 12.", False),
        ("On April 12 the museum opened to admit children.", False),
        ("A cold day on April 12.", False),
        ("She set a record in Rome on April 12.", False),
        ("The trial was set for April 12.", True),
        ("The museum is set to open on April 12.", True),
        ("The report is due on April 12.", True),
        ("The hearing was scheduled for April 12.", True),
    ],
)
def test_what_is_planned(text: str, planned: bool) -> None:
    mention = find_mentions(Source("a", text), kinds=["date"])[0]
    sentence = Document(text).sentences[0]
    assert is_to_come(sentence, *sentence.bounds(mention.place)) is planned


@pytest.mark.parametrize(
    ("text", "event", "expected"),
    [
        ("The strike began on May 27.", "walkout", "begins"),
        ("The strike ended on May 27.", "walkout", "ends"),
        ("Papers were read on May 27.", "verb read", ""),
        ("The bridge was closed on May 27.", "close", ""),
        ("The bridge is shut until May 27.", "close", "ends"),
        ("It is open between 10 a.m. and 6 p.m.", "", "ends"),
        ("The hearing was moved to May 27.", "postpone", ""),
    ],
)
def test_what_begins_and_ends(text: str, event: str, expected: str) -> None:
    mention = find_mentions(Source("a", text), kinds=["date"])[-1]
    sentence = Document(text).sentences[0]
    assert phase(sentence, *sentence.bounds(mention.place), event) == expected


@pytest.mark.parametrize(
    ("text", "is_bound", "expected"),
    [
        ("The deadline is June 3.", False, True),
        ("The closing date for papers is June 3.", False, True),
        ("Papers must be in by June 3.", True, True),
        ("The council has until June 3 to agree.", True, True),
        ("The show runs until June 3.", True, False),
        ("The mayor, in office until 2008, has died.", True, False),
        ("Papers must be signed on June 3.", False, False),
    ],
)
def test_deadlines(text: str, is_bound: bool, expected: bool) -> None:
    assert is_deadline(Document(text).sentences[0], is_bound=is_bound) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Her next album came out in 1979.", True),
        ("Another fire broke out in 1979.", True),
        ("Next week it will be open as it was in 1979.", False),
        ("Her album came out in 1979.", False),
        ("She won in 1971 and again in 1979.", True),
    ],
)
def test_what_is_called_later(text: str, expected: bool) -> None:
    mention = next(each for each in find_mentions(Source("a", text), kinds=["date"]) if each.text == "1979")
    sentence = Document(text).sentences[0]
    assert is_called_later(sentence, sentence.bounds(mention.place)[0]) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ferry sails at 9.40 p.m. instead of 8 p.m.", True),
        ("The bridge fell on May 3, not May 4.", True),
        ("The ferry sails at 9.40 p.m. and at 8 p.m.", False),
    ],
)
def test_what_another_took_the_place_of(text: str, expected: bool) -> None:
    mention = find_mentions(Source("a", text), kinds=["date"])[-1]
    sentence = Document(text).sentences[0]
    assert is_put_aside(sentence, sentence.bounds(mention.place)[0]) is expected
