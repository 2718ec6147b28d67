"""What a sentence says happened on a date."""

import pytest

from factcheck import Source, find_mentions
from factcheck.document.document import Document
from factcheck.lexicon import table
from factcheck.linkage.happening import SPEECH, happening, happenings, is_to_come


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
