"""The names of a sentence by the phrases they stand in."""

import pytest

from factcheck import Source
from factcheck.frames.parties import Parties
from factcheck.mentions import find


def parties_of(text: str) -> Parties:
    reading = find(Source("a", text))
    return Parties(reading.document.sentences[0], tuple(reading.of_kind("name")))


@pytest.mark.parametrize(
    ("text", "number", "expected"),
    [
        ("Sudan and Kenya left.", 1, ["Sudan", "Kenya"]),
        ("Sudan, Kenya and Chad left.", 2, ["Sudan", "Kenya", "Chad"]),
        ("Rebels in Sudan and Kenya left.", 2, ["Kenya"]),
        ("Sudan's army left.", 1, ["Sudan"]),
        ("The army of Sudan left.", 0, ["Sudan"]),
        ("The army in Sudan left.", 0, []),
        ("Sudanese carmaker Dana Orvell left.", 0, ["Dana Orvell"]),
        ("One of them, a Kenyan, left.", 0, ["Kenyan"]),
        ("In Sudan, Kenya left.", 1, ["Kenya"]),
    ],
)
def test_whom_a_subject_means(text: str, number: int, expected: list[str]) -> None:
    parties = parties_of(text)
    assert [name.text for name in parties.meant(parties.sentence.phrases[number])] == expected


@pytest.mark.parametrize(
    ("text", "number", "expected"),
    [
        ("Ann met Sudan and Kenya.", 1, ["Sudan", "Kenya"]),
        ("Ann met the capital of Sudan.", 1, ["Sudan"]),
        ("Ann left for Sudan.", 1, ["Sudan"]),
        ("Ann left for the coast.", 1, []),
    ],
)
def test_whom_a_phrase_behind_a_verb_names(text: str, number: int, expected: list[str]) -> None:
    assert [name.text for name in parties_of(text).led(number)] == expected
