"""Frames: what the clause of a mention tells of it."""

from typing import Any

import pytest

from factcheck.document import Sentence
from factcheck.frames import frame_of
from factcheck.source import Span

CASES: list[tuple[str, str, dict[str, Any]]] = [
    ("Rebels in Sudan attacked Chad, killing 24 people.", "24 people", {"predicate": "kill", "agent": "Rebels"}),
    ("The death toll rose to 34.", "34", {"thing": "toll", "predicate": "rise", "role": "other"}),
    ("Turnout was 61 percent.", "61 percent", {"thing": "Turnout", "role": "complement"}),
    ("Norvik expects sales of 2.1 billion euros.", "2.1 billion euros", {"thing": "sales"}),
    ("He took bribes worth 2.3 million euros.", "2.3 million euros", {"thing": "bribes"}),
    ("Ortiz, 35, was shot.", "35", {"owner": "Ortiz", "predicate": "shoot"}),
    ("The company's revenue fell.", "revenue", {"owner": "The company"}),
    ("Rescuers sought another 40 people.", "40 people", {"scope": "more"}),
    ("Two of the men were freed.", "Two", {"scope": "part", "predicate": "free", "patient": "Two"}),
    ("Each family gets 1,000 euros a month.", "1,000 euros", {"scope": "each"}),
    ("More than half of them left.", "half", {"scope": "part"}),
    ("It was the second quake this year.", "quake", {"rank": "second", "times": ("this year",)}),
    ("He said 18 soldiers had been wounded.", "18 soldiers", {"is_background": True, "predicate": "wound"}),
    ("A blast at the mill killed 23 people in 1987.", "23 people", {"times": ("1987",), "places": ("the mill",)}),
    ("Norvik did not cut 300 jobs.", "300 jobs", {"negated": True}),
    ("Norvik plans to cut 300 jobs.", "300 jobs", {"modal": "plan", "tense": "future"}),
    ("400 flights could be cancelled.", "400 flights", {"modal": "could", "predicate": "cancel"}),
    ("The jet was shot down by Zelkia's army.", "The jet", {"agent": "army", "patient": "The jet"}),
    ("Talks were delayed by two weeks.", "Talks", {"agent": None, "patient": "Talks"}),
    ("Up to 20 men fell.", "20 men", {"role": "subject", "predicate": "fall"}),
    ("Six men and a child were killed.", "Six men", {"role": "subject", "patient": "Six men"}),
    ("Norvik will cut jobs and hire 300 people.", "300 people", {"modal": "will", "tense": "future"}),
    ("In Zelkia's capital, 3 men died.", "capital", {"predicate": "die", "role": "other"}),
    ("No deaths were reported.", "deaths", {"negated": True}),
    ("Police: 3 dead in Lund", "3", {"predicate": None, "role": "none"}),
]
MEASURES = frozenset({"percent", "euros"})


@pytest.mark.parametrize(("text", "words", "expected"), CASES, ids=[text for text, _, _ in CASES])
def test_frame(text: str, words: str, expected: dict[str, Any]) -> None:
    start = text.index(words)
    is_measure = words.rsplit(maxsplit=1)[-1] in MEASURES
    frame = frame_of(Sentence(text, Span(0, len(text))), Span(start, start + len(words)), is_measure=is_measure)
    assert {name: shown(text, getattr(frame, name)) for name in expected} == expected


def shown(text: str, value: Any) -> Any:
    """Return a span as its words, and all else as it is."""
    if isinstance(value, Span):
        return text[value.start : value.end]
    return tuple(shown(text, each) for each in value) if isinstance(value, tuple) else value


@pytest.mark.parametrize("text", ["", "?", "12", "of of of", "was", "’s", "and, and; and"])
def test_odd_texts_have_a_frame(text: str) -> None:
    assert frame_of(Sentence(text, Span(0, len(text))), Span(0, len(text))).scope == "whole"
