"""The verb of a question."""

import pytest

from factcheck.claims.asking import Around
from factcheck.claims.asking.predicate import take_apart
from factcheck.document import Sentence
from factcheck.document.vocabulary import can_do_without, takes_none
from factcheck.mentions import find
from factcheck.source import Source, Span

PARTS = [
    ("Rebels sent them.", ("did", "send", "sent", "send", False)),
    ("Rebels send them.", ("do", "send", "send", "send", False)),
    ("The rebel sends them.", ("does", "send", "send", "send", False)),
    ("Rebels have sent them.", ("did", "send", "have sent", "send", False)),
    ("Rebels will send them.", ("will", "send", "will send", "send", False)),
    ("Rebels may have sent them.", ("may", "have sent", "may have sent", "send", False)),
    ("They were sent.", ("were", "sent", "were sent", "send", True)),
    ("It was sent.", ("was", "sent", "were sent", "send", True)),
    ("They have been sent.", ("were", "sent", "were sent", "send", True)),
    ("It has been sent.", ("was", "sent", "were sent", "send", True)),
    ("They are sending it.", ("are", "sending", "are sending", "send", False)),
    ("They did not send it.", None),
    ("They can't send it.", None),
    ("They plan to send it.", ("do", "plan", "plan", "plan", False)),
    ("They are old.", None),
]


@pytest.mark.parametrize(("text", "parts"), PARTS, ids=[text for text, _ in PARTS])
def test_a_verb_is_taken_apart(text: str, parts: tuple[str, str, str, str, bool] | None) -> None:
    around = Around(Sentence(text, Span(0, len(text))), find(Source("a", text)).mentions)
    assert take_apart(around, around.clauses[0].group) == parts


@pytest.mark.parametrize(
    ("lemma", "none", "without"),
    [("die", True, True), ("attend", False, False), ("open", False, True), ("send", False, False)],
)
def test_a_verb_takes_an_object_or_none(lemma: str, none: bool, without: bool) -> None:
    assert (takes_none(lemma), can_do_without(lemma)) == (none, without)
