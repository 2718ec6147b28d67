"""Classes of events: their words, their opposites and neighbours."""

import pytest

from factcheck.document import Sentence
from factcheck.frames import frame_of
from factcheck.frames.events import are_neighbours, are_opposites, event_classes, event_of, joining_classes
from factcheck.lexicon import table
from factcheck.source import Span


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("dispatch", "send"),
        ("deployment", "send"),
        ("acquire", "buy"),
        ("takeover", "buy"),
        ("coup", "overthrow"),
        ("wildfire", "burn"),
        ("aftershock", "quake"),
        ("kidnapping", "abduct"),
        ("acquit", "acquit"),
        ("truce", "ceasefire"),
        ("sack", "dismiss"),
        ("layoffs", "layoff"),
        ("table", None),
        ("be", None),
        ("", None),
    ],
)
def test_event_of(word: str, name: str | None) -> None:
    assert event_of(word) == name


def test_there_are_as_many_words_as_a_year_of_news_uses() -> None:
    words = {word for row in event_classes().values() for word in (row.base, *row.verbs.split(), *row.nouns.split())}
    assert len(words) > 800


@pytest.mark.parametrize(
    ("one", "other", "opposite", "neighbours"),
    [
        ("open", "close", True, False),
        ("hire", "layoff", True, False),
        ("convict", "acquit", True, False),
        ("conclude", "ratify", False, True),
        ("kill", "hurt", False, True),
        ("shoot", "stab", False, True),
        ("conclude", "flood", False, False),
        ("buy", "buy", False, False),
    ],
)
def test_opposites_and_neighbours_hold_both_ways(one: str, other: str, opposite: bool, neighbours: bool) -> None:
    assert are_opposites(one, other) is are_opposites(other, one) is opposite
    assert are_neighbours(one, other) is are_neighbours(other, one) is neighbours


def test_every_class_that_a_row_names_is_there() -> None:
    known = event_classes()
    named = {name for row in known.values() for name in row.opposites.split()}
    named |= {name for row in table("events")["neighbours"].values() for name in row.words.split()}
    assert named | joining_classes().keys() <= known.keys()


def test_no_class_is_its_own_opposite() -> None:
    assert [name for name in event_classes() if are_opposites(name, name)] == []


@pytest.mark.parametrize(
    ("text", "mention", "event"),
    [
        ("Norvik has dispatched 300 troops to Lund.", "300 troops", "send"),
        ("Rebels abducted 12 teachers on Friday.", "12 teachers", "abduct"),
        ("The court acquitted three men.", "three men", "acquit"),
        ("It was a warm day for 300 people.", "300 people", None),
    ],
)
def test_a_frame_has_the_event_of_its_verb(text: str, mention: str, event: str | None) -> None:
    start = text.index(mention)
    assert frame_of(Sentence(text, Span(0, len(text))), Span(start, start + len(mention))).event == event
