"""Capitals that stand for their state, and those that are a place."""

import pytest

from factcheck import Source
from factcheck.frames.capitals import acts_as_state, is_capital, is_place_of, is_where
from factcheck.frames.event_frame import EventFrames
from factcheck.mentions import find
from factcheck.mentions.mention import Mention


def read(text: str) -> tuple[EventFrames, Mention]:
    """Return the events of a sentence, and the last capital that it names."""
    reading = find(Source("a", text))
    names = tuple(reading.of_kind("name"))
    return EventFrames(reading.document.sentences[0], names), [name for name in names if is_capital(name)][-1]


def verb_in(events: EventFrames, word: str) -> int:
    return next(index for index, token in enumerate(events.sentence.tokens) if token.text == word)


@pytest.mark.parametrize(
    ("text", "done"),
    [
        ("Moscow has sent 12,000 troops.", "sent"),
        ("Washington warned that the pact is void.", "warned"),
        ("Kyiv's decision to stay was late.", "decision"),
        ("Kyiv's decision to send troops was late.", "send"),
        ("The attack by Moscow was repelled.", "attack"),
        ("Pyongyang's troops attacked the base.", "attacked"),
        ("On Monday Tehran expelled 12 envoys.", "expelled"),
    ],
)
def test_a_capital_acts_as_its_state(text: str, done: str) -> None:
    events, name = read(text)
    assert acts_as_state(events.sentence, name, verb_in(events, done))


@pytest.mark.parametrize(
    ("text", "done"),
    [
        ("Kyiv scored 24 points.", "scored"),
        ("Dublin hosted the final.", "hosted"),
        ("Paris police arrested 24 men.", "arrested"),
        ("Residents of Kyiv sent 12,000 blankets.", "sent"),
        ("Kabul's hospitals sent 300 letters.", "sent"),
        ("The Paris attacks killed 130 people.", "killed"),
    ],
)
def test_a_capital_that_does_what_towns_do_is_no_state(text: str, done: str) -> None:
    events, name = read(text)
    assert not acts_as_state(events.sentence, name, verb_in(events, done))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Envoys of Iran and Oman met in Moscow.", True),
        ("Fires broke out in Lviv and Kyiv.", True),
        ("Troops gathered near Kyiv.", True),
        ("Envoys of Iran met with Moscow.", False),
        ("Norway sold 24 tanks to Kyiv.", False),
        ("Talks between Iran and Moscow failed.", False),
    ],
)
def test_a_capital_behind_in_or_near_is_a_place(text: str, expected: bool) -> None:
    events, name = read(text)
    assert is_where(events.sentence, name) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Paris attacks killed 130 people.", True),
        ("The Kabul blast killed 12 people.", True),
        ("Paris police arrested 24 men.", False),
        ("Moscow warned Iran.", False),
    ],
)
def test_a_capital_before_an_event_is_its_place(text: str, expected: bool) -> None:
    events, name = read(text)
    assert is_place_of(events.sentence, name) is expected
