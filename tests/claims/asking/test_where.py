"""Where: asked in the words of the sentence, or with the sentence and a gap."""

import pytest

from factcheck.claims import find_claims
from factcheck.claims.event_place import EventPlaceClaim
from factcheck.mentions import find
from factcheck.source import Source

ASKED = [
    ("The treaty was signed in Oslo on Monday.", "Where was the treaty signed?"),
    ("Russia signed the treaty in Oslo on Monday.", "Where did Russia sign the treaty?"),
    ("Hal Ruskin will meet Ann Roe in Oslo on Monday.", "Where will Hal Ruskin meet Ann Roe?"),
    ("Hal Ruskin, 83, died in Oslo on Monday.", "Where did Hal Ruskin die?"),
    ("A bomb exploded near Oslo on Monday.", "Where did a bomb explode?"),
    ("The blast in Oslo killed 24 people.", "Where was the blast?"),
    ("The summit was held in Oslo on Friday.", "Where was the summit?"),
    ("A fire broke out at a mill in Oslo on Friday.", "Where was the fire?"),
    ("They met in Oslo on Monday.", "Which place is given in “They met in ___ on Monday.”?"),
    (
        "Gunmen attacked a mosque in Oslo on Monday.",
        "Which place is given in “Gunmen attacked a mosque in ___ on Monday.”?",
    ),
    ("Bus crashes in Oslo", "Which place is given in “Bus crashes in ___”?"),
]


@pytest.mark.parametrize(("text", "asked"), ASKED)
def test_where_something_happened(text: str, asked: str) -> None:
    claims = find_claims(find(Source("a", text)))
    assert [each.question.text for each in claims if isinstance(each, EventPlaceClaim)] == [asked]


def test_each_place_of_two_events_is_asked_for() -> None:
    claims = find_claims(find(Source("a", "Hal Ruskin, 83, died in Peoria and was buried in Oslo.")))
    asked = [each.question.text for each in claims if isinstance(each, EventPlaceClaim)]
    assert asked == ["Where did Hal Ruskin die?", "Which place is given in “…Peoria and was buried in ___.”?"]
