"""Nouns that tell what happened on a date."""

import pytest

from factcheck import Source, find_mentions
from factcheck.document.document import Document
from factcheck.lexicon import table
from factcheck.linkage.event_nouns import edition_words, of_edition


@pytest.mark.parametrize(
    ("text", "event", "words"),
    [
        ("The 1971 world champion is here.", "win", ["world"]),
        ("Kranz shot a 1968 film in Arn.", "publish", []),
        ("Her 1998 marriage was short.", "marry", []),
        ("The mine’s 1989 closure cost 400 jobs.", "close", []),
        ("The team lost at the 2012 Games.", None, []),
        ("The 2004 election was close.", None, []),
        ("The 1974 flood was worse.", None, []),
        ("It closed in 1989.", None, []),
    ],
)
def test_what_happens_once_to_each(text: str, event: str | None, words: list[str]) -> None:
    mention = find_mentions(Source("a", text), kinds=["date"])[0]
    sentence = Document(text).sentences[0]
    _, end = sentence.bounds(mention.place)
    assert of_edition(sentence, end) == event
    assert list(edition_words(sentence, end)) == words


def test_events_of_nouns_behind_a_year_are_known_by_one_name() -> None:
    rows = table("events")["editions"]
    nouns = [noun for row in rows.values() for noun in row.words.split()]
    assert len(nouns) == len(set(nouns))
