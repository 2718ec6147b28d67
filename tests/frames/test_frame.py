"""Frames: what the clause of a mention tells of it."""

from typing import Any

import pytest

from factcheck.document import Sentence
from factcheck.frames import Frame, frame_of
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


WHOLE: list[tuple[str, str, bool, dict[str, Any]]] = [
    (
        "Rebels in Sudan attacked Chad, killing 24 people.",
        "24 people",
        False,
        {
            "predicate": "kill",
            "role": "object",
            "agent": "Rebels",
            "patient": "24 people",
            "thing": "people",
            "places": ("Sudan",),
        },
    ),
    (
        "The merger was approved by European regulators on Monday.",
        "The merger",
        False,
        {
            "predicate": "approve",
            "role": "subject",
            "agent": "European regulators",
            "patient": "The merger",
            "thing": "merger",
            "times": ("Monday",),
            "tense": "past",
        },
    ),
    (
        "Troops from Chad had killed 24 people in the capital before the talks.",
        "24 people",
        False,
        {
            "predicate": "kill",
            "role": "object",
            "agent": "Troops",
            "patient": "24 people",
            "thing": "people",
            "places": ("Chad", "the capital"),
            "tense": "past",
            "is_background": True,
        },
    ),
    (
        "Police in Lund arrested 12 men, six of them from Oslo.",
        "12 men",
        False,
        {
            "predicate": "arrest",
            "role": "object",
            "agent": "Police",
            "patient": "12 men",
            "thing": "men",
            "places": ("Lund", "Oslo"),
            "tense": "past",
        },
    ),
    (
        "Six of the 12 men were freed in May.",
        "Six",
        False,
        {
            "predicate": "free",
            "role": "subject",
            "patient": "Six",
            "thing": "men",
            "times": ("May",),
            "scope": "part",
            "tense": "past",
        },
    ),
    (
        "Another 40 people were hurt near the port.",
        "40 people",
        False,
        {
            "predicate": "hurt",
            "role": "subject",
            "patient": "Another 40 people",
            "thing": "people",
            "places": ("the port",),
            "rank": "another",
            "scope": "more",
            "tense": "past",
        },
    ),
    (
        "More than 40 people were hurt.",
        "40 people",
        False,
        {"predicate": "hurt", "role": "subject", "patient": "More than 40 people", "thing": "people", "tense": "past"},
    ),
    (
        "The second blast in the city killed 9 people in 1987.",
        "9 people",
        False,
        {
            "predicate": "kill",
            "role": "object",
            "agent": "The second blast",
            "patient": "9 people",
            "thing": "people",
            "places": ("the city",),
            "times": ("1987",),
            "tense": "past",
        },
    ),
    (
        "The firm's sales of $3 million fell by 4 percent last year.",
        "4 percent",
        True,
        {
            "predicate": "fall",
            "role": "other",
            "agent": "sales",
            "thing": "sales",
            "times": ("last year",),
            "tense": "past",
        },
    ),
    (
        "Norvik paid $3 million for the old mill in Lund.",
        "$3 million",
        True,
        {
            "predicate": "pay",
            "role": "object",
            "agent": "Norvik",
            "patient": "$3 million",
            "thing": "Norvik",
            "places": ("Lund",),
            "tense": "past",
        },
    ),
    (
        "A magnitude of 6.2 was measured.",
        "6.2",
        False,
        {"predicate": "measure", "role": "subject", "patient": "A magnitude", "thing": "magnitude", "tense": "past"},
    ),
    (
        "Workers get 1,000 euros a month.",
        "1,000 euros",
        True,
        {
            "predicate": "get",
            "role": "object",
            "agent": "Workers",
            "patient": "1,000 euros",
            "thing": "Workers",
            "scope": "each",
            "tense": "present",
        },
    ),
    (
        "The 40-year-old driver was held.",
        "40-year-old",
        False,
        {
            "predicate": "hold",
            "role": "subject",
            "patient": "The 40-year-old driver",
            "thing": "driver",
            "owner": "driver",
            "tense": "past",
        },
    ),
    (
        "No one was hurt in the blast.",
        "the blast",
        False,
        {
            "predicate": "hurt",
            "role": "other",
            "patient": "No one",
            "thing": "blast",
            "places": ("the blast",),
            "tense": "past",
            "negated": True,
        },
    ),
    (
        "Nobody denied that 18 soldiers were wounded.",
        "18 soldiers",
        False,
        {"predicate": "wound", "role": "subject", "patient": "18 soldiers", "thing": "soldiers", "tense": "past"},
    ),
    (
        "The bridge will not be opened in 2027.",
        "The bridge",
        False,
        {
            "predicate": "open",
            "role": "subject",
            "patient": "The bridge",
            "thing": "bridge",
            "times": ("2027",),
            "tense": "future",
            "negated": True,
            "modal": "will",
        },
    ),
    (
        "The bridge may be opened by the king.",
        "The bridge",
        False,
        {
            "predicate": "open",
            "role": "subject",
            "agent": "the king",
            "patient": "The bridge",
            "thing": "bridge",
            "tense": "present",
            "modal": "may",
        },
    ),
    (
        "When the dam burst, 12 men drowned.",
        "12 men",
        False,
        {"predicate": "drown", "role": "subject", "agent": "12 men", "thing": "men", "tense": "past"},
    ),
    (
        "The dam burst after 12 men drowned.",
        "12 men",
        False,
        {
            "predicate": "drown",
            "role": "subject",
            "agent": "12 men",
            "thing": "men",
            "tense": "past",
            "is_background": True,
        },
    ),
    (
        "The wife of the mayor sold 12 ships to Peru.",
        "12 ships",
        False,
        {
            "predicate": "sell",
            "role": "object",
            "agent": "The wife",
            "patient": "12 ships",
            "thing": "ships",
            "places": ("Peru",),
            "tense": "past",
        },
    ),
    (
        "The mayor's wife sold 12 ships.",
        "wife",
        False,
        {
            "predicate": "sell",
            "role": "subject",
            "agent": "wife",
            "patient": "12 ships",
            "thing": "wife",
            "owner": "The mayor",
            "tense": "past",
        },
    ),
    (
        "Half of the houses burned.",
        "Half",
        False,
        {"predicate": "burn", "role": "subject", "agent": "Half", "thing": "houses", "scope": "part", "tense": "past"},
    ),
    (
        "Half the houses burned.",
        "Half the houses",
        False,
        {
            "predicate": "burn",
            "role": "subject",
            "agent": "Half the houses",
            "thing": "houses",
            "scope": "part",
            "tense": "past",
        },
    ),
    (
        "Storm kills 12 in Tarvia",
        "12",
        False,
        {
            "predicate": "kill",
            "role": "object",
            "agent": "Storm",
            "patient": "12",
            "places": ("Tarvia",),
            "tense": "present",
        },
    ),
    (
        "Turnout was 61 percent in March.",
        "61 percent",
        True,
        {"predicate": "be", "role": "complement", "thing": "Turnout", "times": ("March",), "tense": "past"},
    ),
    (
        "The lake is 12 miles long.",
        "12 miles",
        True,
        {"predicate": "be", "role": "complement", "thing": "lake", "tense": "present"},
    ),
    (
        "They paid 30 dollars each.",
        "30 dollars",
        True,
        {
            "predicate": "pay",
            "role": "object",
            "agent": "They",
            "patient": "30 dollars",
            "thing": "They",
            "scope": "each",
            "tense": "past",
        },
    ),
    (
        "Thousands of people fled.",
        "Thousands",
        False,
        {"predicate": "flee", "role": "subject", "agent": "Thousands", "thing": "people", "tense": "past"},
    ),
    (
        "Norvik hopes to hire 300 people.",
        "300 people",
        False,
        {
            "predicate": "hire",
            "role": "object",
            "agent": "Norvik",
            "patient": "300 people",
            "thing": "people",
            "tense": "future",
            "modal": "hope",
        },
    ),
    (
        "Rebels claimed that the army had shot 12 farmers near Lund on Friday.",
        "12 farmers",
        False,
        {
            "predicate": "shoot",
            "role": "object",
            "agent": "the army",
            "patient": "12 farmers",
            "thing": "farmers",
            "places": ("Lund",),
            "times": ("Friday",),
            "tense": "past",
            "is_background": True,
        },
    ),
    (
        "The ferry, which carried 212 people, sank off Oslo.",
        "212 people",
        False,
        {
            "predicate": "carry",
            "role": "object",
            "agent": "The ferry",
            "patient": "212 people",
            "thing": "people",
            "tense": "past",
        },
    ),
    (
        "The cyclone, the strongest in 30 years, hit Lund.",
        "30 years",
        True,
        {
            "predicate": "hit",
            "role": "subject",
            "agent": "The cyclone",
            "patient": "Lund",
            "thing": "cyclone",
            "tense": "past",
        },
    ),
    (
        "He was born in 1987 in Lund.",
        "1987",
        False,
        {
            "predicate": "bear",
            "role": "other",
            "patient": "He",
            "places": ("Lund",),
            "times": ("1987",),
            "tense": "past",
        },
    ),
]
"""Sentences, a mention, whether its noun is a unit, and the fields of its frame."""


@pytest.mark.parametrize(("text", "words", "is_measure", "expected"), WHOLE, ids=[text for text, *_ in WHOLE])
def test_a_frame_as_a_whole(text: str, words: str, is_measure: bool, expected: dict[str, Any]) -> None:
    start = text.index(words)
    frame = frame_of(Sentence(text, Span(0, len(text))), Span(start, start + len(words)), is_measure=is_measure)
    assert {name: shown(text, getattr(frame, name)) for name in expected} == expected
    plain = Frame()
    unsaid = {"negated", "modal", "is_background", "scope", "rank", "owner", "times"} - expected.keys()
    assert {name: getattr(frame, name) for name in unsaid} == {name: getattr(plain, name) for name in unsaid}
