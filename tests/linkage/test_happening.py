"""What a sentence says happened on a date."""

import pytest

from factcheck import Source, find_mentions
from factcheck.document.document import Document
from factcheck.lexicon import table
from factcheck.linkage.happening import (
    SPEECH,
    happening,
    happenings,
    is_called_later,
    is_deadline,
    is_to_come,
    phase,
)


def happened(text: str) -> str:
    mention = find_mentions(Source("a", text), kinds=["date"])[0]
    sentence = Document(text).sentences[0]
    return happening(sentence, *sentence.bounds(mention.place))


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("The ferry sank off Syros on August 17.", "sink"),
        ("The ferry went down off Syros on August 17.", "sink"),
        ("On August 17 the ferry sank off Syros.", "sink"),
        ("The sinking on August 17 was the worst in years.", "sink"),
        ("The writer passed away on March 11.", "kill"),
        ("Her death on March 11 was announced by her family.", "kill"),
        ("The cub was born on August 12.", "born"),
        ("Two brothers set up the firm in 1932.", "found"),
        ("Vesely was taken into custody on Thursday.", "arrest"),
        ("The new president will step down on May 4.", "resign"),
        ("They embroidered the flag in 1848.", "verb embroider"),
        ("The minister told reporters on Friday that the bridge collapsed.", SPEECH),
        ("The museum, the director said, will reopen on April 12.", "reopen"),
        ("It was cold on Friday.", ""),
        ("The town came into being in 1988.", "found"),
        ("The album was released in 1977.", "publish"),
        ("The banker was released on Tuesday.", "release"),
        ("The banker walked free on Tuesday.", "release"),
        ("The strike at the mill began on Monday.", "walkout"),
        ("Members voted for the strike on Monday.", "vote"),
        ("The goods train was late on Monday.", ""),
        ("The mayor blamed rain for Saturday's collapse of the dump.", "collapse"),
        ("Wednesday's accident was the worst of the year.", "incident"),
        ("No team has lifted the Northern Cup since 1990.", "win"),
        ("The government promised that by 2022 nobody would emigrate.", "verb emigrat"),
    ],
)
def test_what_happened(text: str, event: str) -> None:
    assert happened(text) == event


@pytest.mark.parametrize(
    ("text", "planned"),
    [
        ("The museum will open its doors on April 12.", True),
        ("The museum is to open on April 12.", True),
        ("On April 12 the museum will open.", True),
        ("The museum opened on April 12.", False),
        ("On April 12 the museum opened to admit children.", False),
        ("A cold day on April 12.", False),
        ("The report is due on April 12.", True),
        ("The hearing was scheduled for April 12.", True),
    ],
)
def test_what_is_planned(text: str, planned: bool) -> None:
    mention = find_mentions(Source("a", text), kinds=["date"])[0]
    sentence = Document(text).sentences[0]
    assert is_to_come(sentence, *sentence.bounds(mention.place)) is planned


def test_all_that_a_sentence_tells_of() -> None:
    text = "The ferry sank on May 3, and police, who arrested its captain, said the trial would begin soon."
    assert happenings(Document(text).sentences[0]) == {"sink", "arrest", "test"}


def test_every_phrase_is_of_a_class_of_events() -> None:
    assert set(table("events")["phrases"]) <= set(table("events")["events"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The strike began on May 27.", "begins"),
        ("The strike ended on May 27.", "ends"),
        ("Papers were read on May 27.", ""),
    ],
)
def test_what_begins_and_ends(text: str, expected: str) -> None:
    mention = find_mentions(Source("a", text), kinds=["date"])[0]
    sentence = Document(text).sentences[0]
    assert phase(sentence, *sentence.bounds(mention.place)) == expected


@pytest.mark.parametrize(
    ("text", "is_bound", "expected"),
    [
        ("The deadline is June 3.", False, True),
        ("The closing date for papers is June 3.", False, True),
        ("Papers must be in by June 3.", True, True),
        ("The council has until June 3 to agree.", True, True),
        ("The show runs until June 3.", True, False),
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
    ],
)
def test_what_is_called_later(text: str, expected: bool) -> None:
    mention = next(each for each in find_mentions(Source("a", text), kinds=["date"]) if each.text == "1979")
    sentence = Document(text).sentences[0]
    assert is_called_later(sentence, sentence.bounds(mention.place)[0]) is expected
