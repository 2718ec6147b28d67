"""Whether an event is said to be: its helping words, denials and conditions."""

import pytest

from factcheck.document import Sentence
from factcheck.frames.assertion import is_conditional, is_denied, words_of
from factcheck.frames.event_frame import EventFrames
from factcheck.source import Span


def events_of(text: str) -> EventFrames:
    return EventFrames(Sentence(text, Span(0, len(text))), ())


@pytest.mark.parametrize(
    ("text", "words", "denied"),
    [
        ("Sudan sent troops.", "sent", False),
        ("Sudan may have sent troops.", "may have sent", False),
        ("Sudan allegedly sent troops.", "allegedly sent", False),
        ("Sudan has not sent troops.", "has not sent", True),
        ("Sudan never sent troops.", "never sent", True),
        ("Sudan no longer sends troops.", "no longer sends", True),
        ("Sudan not only sent troops.", "sent", False),
        ("Sudan denied sending troops.", "sending", True),
        ("Sudan has neither confirmed nor denied sending troops.", "sending", False),
        ("Sudan did not deny sending troops.", "sending", False),
        ("Sudan denied that Chad sent troops.", "sent", False),
        ("Sudan denied the alleged dispatch.", "the alleged dispatch", True),
        ("Sudan did not order an attack.", "attack", True),
        ("Its planned dispatch of troops failed.", "Its planned dispatch", False),
    ],
)
def test_words_and_denial(text: str, words: str, denied: bool) -> None:
    events = events_of(text)
    action = events.actions[-1]
    place = words_of(events, action)
    assert (text[place.start : place.end], is_denied(events, action)) == (words, denied)


@pytest.mark.parametrize(
    ("text", "conditional"),
    [
        ("Sudan sent troops.", False),
        ("If Sudan sent troops, Chad would answer.", True),
        ("It is unclear whether Sudan sent troops.", True),
        ("Sudan must send troops.", True),
        ("Sudan will send troops.", False),
        ("Chad urged Sudan to send troops.", True),
        ("Chad called for the release of the men.", False),
        ("Chad urged the release of the men.", True),
        ("Sudan sent troops if they were asked.", False),
    ],
)
def test_what_hangs_on_a_condition(text: str, conditional: bool) -> None:
    events = events_of(text)
    assert is_conditional(events, events.actions[0]) is conditional
