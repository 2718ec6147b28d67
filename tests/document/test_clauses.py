"""Clauses: who does what to whom, in which tense, and whether it is said to be so."""

import pytest

from factcheck.document import Sentence
from factcheck.source import Span


def clauses(text: str) -> list[tuple[str, str | None, str | None]]:
    """Return verb, agent and patient of each clause, by the heads of their phrases."""
    sentence = Sentence(text, Span(0, len(text)))
    heads = [(each.group.lemma, each.agent, each.patient) for each in sentence.clauses]
    return [(lemma, *(phrase and sentence.tokens[phrase.head].text for phrase in pair)) for lemma, *pair in heads]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rebels in Sudan attacked Chad.", [("attack", "Rebels", "Chad")]),
        ("The merger was approved by European regulators.", [("approve", "regulators", "merger")]),
        ("A fire in a factory in Dhaka killed 12 workers.", [("kill", "fire", "workers")]),
        ("The troops sent to Kursk were killed.", [("send", None, "troops"), ("kill", None, "troops")]),
        ("The ferry, which carried 212, sank.", [("carry", "ferry", "212"), ("sink", "ferry", None)]),
        ("Ortiz, 35, was shot.", [("shoot", None, "Ortiz")]),
        ("Rebels attacked Chad, killing 24.", [("attack", "Rebels", "Chad"), ("kill", "Rebels", "24")]),
        ("A ferry carrying 212 people sank.", [("carry", "ferry", "people"), ("sink", "ferry", None)]),
        ("The bus, carrying 48 men, sank.", [("carry", "bus", "men"), ("sink", "bus", None)]),
        ("The firm, based in Lund, makes engines.", [("base", None, "firm"), ("make", "firm", "engines")]),
        ("The claim that it shot two jets was denied.", [("shoot", "it", "jets"), ("deny", None, "claim")]),
        ("Rebels in Sudan and Chad attacked a base.", [("attack", "Rebels", "base")]),
        ("A ship hit a bridge on the Rhine and 25 men were hurt.", [("hit", "ship", "bridge"), ("hurt", None, "men")]),
        ("The men, most of them old, were held by police.", [("hold", "police", "men")]),
        ("The vote was delayed by two weeks.", [("delay", None, "vote")]),
        ("The blast blew out windows.", [("blow", "blast", "windows")]),
        ("Norvik to cut 1,500 jobs", [("cut", "Norvik", "jobs")]),
        ("Gunmen shot a man and wounded five.", [("shoot", "Gunmen", "man"), ("wound", "Gunmen", "five")]),
        (
            "A plant in Lund that will employ 300 people opened.",
            [("employ", "plant", "people"), ("open", "plant", None)],
        ),
    ],
)
def test_roles(text: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    assert clauses(text) == expected


@pytest.mark.parametrize(
    ("text", "tense", "voice", "negated", "modal"),
    [
        ("It was sold.", "past", "passive", False, None),
        ("It has not been sold.", "past", "passive", True, None),
        ("It will be sold.", "future", "passive", False, "will"),
        ("It may sell them.", "present", "active", False, "may"),
        ("It never sold them.", "past", "active", True, None),
        ("It is selling them.", "present", "active", False, None),
        ("It sells them.", "present", "active", False, None),
    ],
)
def test_verb_group(text: str, tense: str, voice: str, negated: bool, modal: str | None) -> None:
    group = Sentence(text, Span(0, len(text))).clauses[-1].group
    assert (group.tense, group.voice, group.negated, group.modal) == (tense, voice, negated, modal)


def test_what_is_planned_is_yet_to_come() -> None:
    text = "Norvik plans to sell it."
    group = Sentence(text, Span(0, len(text))).clauses[-1].group
    assert (group.lemma, group.tense, group.modal) == ("sell", "future", "plan")
