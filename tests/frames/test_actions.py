"""Words for events, and the things that a sentence names."""

import pytest

from factcheck.document import Sentence
from factcheck.frames.actions import find_actions, find_things
from factcheck.source import Span


def found(text: str) -> list[tuple[str, str]]:
    sentence = Sentence(text, Span(0, len(text)))
    things = {name for name, _ in find_things(sentence)}
    return [(each.name, text[each.span.start : each.span.end]) for each in find_actions(sentence, things)]


@pytest.mark.parametrize(
    ("text", "actions"),
    [
        ("Sudan sent troops.", [("send", "sent")]),
        ("The dispatch of troops was denied.", [("send", "dispatch")]),
        ("The injured men left.", []),
        ("He was injured.", [("hurt", "injured")]),
        ("The murder trial ended.", []),
        ("The murder was planned.", [("kill", "murder")]),
        ("A bomb went off near the ship.", []),
        ("They bomb the town.", [("attack", "bomb")]),
        ("They signed a treaty.", [("conclude", "signed")]),
        ("They signed a letter.", []),
        ("The table was round.", []),
        ("", []),
    ],
)
def test_words_for_events(text: str, actions: list[tuple[str, str]]) -> None:
    assert found(text) == actions


def test_an_action_knows_what_leads_to_its_target_and_what_it_needs() -> None:
    text = "They signed a pact and sent troops."
    sentence = Sentence(text, Span(0, len(text)))
    signed, sent = find_actions(sentence, {"agreement"})
    assert (signed.preposition, signed.needs, sent.preposition, sent.needs) == ("with", "agreement", "to", "")
    assert [sentence.tokens[each.token].text for each in (signed, sent)] == ["signed", "sent"]
