"""Participles: past forms told from the verb of a clause."""

import pytest

from factcheck.document.tags import tag
from factcheck.document.tokens import find_tokens


def form_of(text: str, word: str) -> str | None:
    """Return the form of a word of a sentence."""
    tokens = find_tokens(text)
    return tag(tokens)[next(index for index, token in enumerate(tokens) if token.text == word)].form


@pytest.mark.parametrize(
    ("text", "word", "form"),
    [
        ("The dam, built in 1962, burst.", "built", "participle"),
        ("The dam, built in 1962, burst.", "burst", "past"),
        ("Sales rose in May, helped by demand.", "helped", "participle"),
        ("A gunman who killed three people at a church was shot.", "killed", "past"),
        ("Police arrested 12 people suspected of fraud.", "arrested", "past"),
        ("Police arrested 12 people suspected of fraud.", "suspected", "participle"),
        ("Students taken from a school have been freed.", "taken", "participle"),
        ("Five men were killed and 23 injured in a blast.", "injured", "participle"),
        ("Five men were killed and two escaped.", "escaped", "past"),
        ("Teenager charged with murder", "charged", "participle"),
        ("Mayor died in fire", "died", "past"),
        ("Asked about it, Teld smiled.", "Asked", "participle"),
        ("He will be jailed if convicted.", "convicted", "participle"),
        ("He was arrested and charged.", "charged", "participle"),
        ("A device detonated near the bank.", "detonated", "past"),
        ("Teld claimed the rebels attacked a village.", "claimed", "past"),
    ],
)
def test_participles(text: str, word: str, form: str) -> None:
    assert form_of(text, word) == form
