"""Verb groups: each verb with its auxiliaries."""

import pytest

from factcheck.document.tags import tag
from factcheck.document.tokens import find_tokens
from factcheck.document.verbs import find_groups

GROUPS = [
    ("It sold them.", [("sell", "past", "active", False, None, True)]),
    ("It was sold.", [("sell", "past", "passive", False, None, True)]),
    ("It got sold.", [("sell", "past", "passive", False, None, True)]),
    ("It has sold them.", [("sell", "past", "active", False, None, True)]),
    ("It did not sell them.", [("sell", "past", "active", True, None, True)]),
    ("It would sell them.", [("sell", "future", "active", False, "would", True)]),
    ("It could sell them.", [("sell", "present", "active", False, "could", True)]),
    ("They had to sell them.", [("sell", "past", "active", False, None, True)]),
    ("They have had to sell them.", [("sell", "past", "active", False, None, True)]),
    ("They have to sell them.", [("sell", "future", "active", False, "be", False)]),
    ("They had yet to sell them.", [("sell", "future", "active", False, "be", False)]),
    ("They will have to sell them.", [("sell", "future", "active", False, "be", False)]),
    ("It is old.", [("be", "present", "active", False, None, True)]),
    ("Norvik to cut jobs", [("cut", "future", "active", False, "be", False)]),
    (
        "Norvik plans to cut jobs.",
        [("plan", "present", "active", False, None, True), ("cut", "future", "active", False, "plan", False)],
    ),
    (
        "Norvik does not plan to cut jobs.",
        [("plan", "present", "active", True, None, True), ("cut", "future", "active", True, "plan", False)],
    ),
    (
        "Norvik will cut jobs and hire 300 men.",
        [("cut", "future", "active", False, "will", True), ("hire", "future", "active", False, "will", True)],
    ),
    (
        "He was held and charged.",
        [("hold", "past", "passive", False, None, True), ("charge", "past", "passive", False, None, True)],
    ),
    (
        "Selling it, Norvik left.",
        [("sell", "none", "active", False, None, False), ("leave", "past", "active", False, None, True)],
    ),
    ("The lake.", []),
]


@pytest.mark.parametrize(("text", "expected"), GROUPS, ids=[text for text, _ in GROUPS])
def test_a_verb_has_tense_voice_and_polarity(text: str, expected: list[tuple[object, ...]]) -> None:
    groups = find_groups(tag(find_tokens(text)))
    assert [(g.lemma, g.tense, g.voice, g.negated, g.modal, g.is_finite) for g in groups] == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It has not yet been sold.", "has not yet been sold"),
        ("It quickly sold them.", "sold"),
        ("Norvik plans to cut jobs.", "to cut"),
    ],
)
def test_a_group_runs_from_its_first_auxiliary_to_its_verb(text: str, words: str) -> None:
    tokens = find_tokens(text)
    group = find_groups(tag(tokens))[-1]
    assert " ".join(token.text for token in tokens[group.first : group.last + 1]) == words
