"""Who does what to whom, by the verb or by a noun for it."""

import pytest

from factcheck.claims.acts import find_acts, marks
from factcheck.claims.asking import Around
from factcheck.claims.context import Context
from factcheck.claims.said import sentences_of
from factcheck.document.phrases import NounPhrase
from factcheck.mentions import find
from factcheck.source import Source


def read(text: str) -> Around:
    return next(iter(sentences_of(Context(find(Source("a", text))))))


def head(around: Around, phrase: NounPhrase | None) -> str | None:
    return around.sentence.tokens[phrase.head].text if phrase is not None else None


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("On Sunday Norvik beat Arn.", ("win", "Norvik", "Arn")),
        ("Arn were beaten by Norvik on Sunday.", ("win", "Norvik", "Arn")),
        ("On Sunday Arn lost to Norvik.", ("win", "Norvik", "Arn")),
        ("Norvik's 3-1 win over Arn made them happy.", ("win", "Norvik", "Arn")),
        ("Arn's defeat by Norvik hurt.", ("win", "Norvik", "Arn")),
        ("Norvik celebrated in May after their win over Arn.", ("win", "Norvik", "Arn")),
        ("In the final on Sunday Mia Lund lost to Ana Costa.", ("win", "Costa", "Lund")),
        ("The Lions' 3-2 win over the Sharks was their first.", ("win", "Lions", "Sharks")),
        ("Arn City edged out Castle Rovers on Sunday.", ("win", "City", "Rovers")),
        ("In Basel Luc Armand shot Ivo Sorel.", ("shoot", "Armand", "Sorel")),
        ("The brother of Ben Lowe shot Ivo Sorel.", ("shoot", "brother", "Sorel")),
        ("Kellor Steel purchased Brandt Mining in May.", ("buy", "Steel", "Mining")),
        ("Kellor Steel has agreed to buy Brandt Mining.", ("buy", "Steel", "Mining")),
        ("Brandt Mining was taken over by Kellor Steel.", ("buy", "Steel", "Mining")),
        ("Kellor Steel is to take over Brandt Mining.", ("buy", "Steel", "Mining")),
        ("Kellor Steel took Brandt Mining to court.", ("sue", "Steel", "Mining")),
        ("Kellor Steel filed suit against Brandt Mining.", ("sue", "Steel", "Mining")),
    ],
)
def test_an_act_is_one_however_it_is_told(text: str, act: tuple[str, str, str]) -> None:
    around = read(text)
    assert act in [(each.what, head(around, each.agent), head(around, each.patient)) for each in find_acts(around)]


@pytest.mark.parametrize(
    "text",
    [
        "Norvik did not beat Arn.",
        "Norvik could beat Arn.",
        "Kellor Steel could buy Brandt Mining.",
        "Kellor Steel will beat Brandt Mining.",
        "Kellor Steel took Brandt Mining to task.",
        "Arn's loss of two players hurt.",
        "The win of the day was that over time.",
    ],
)
def test_what_is_denied_possible_or_nothing_of_the_kind_is_no_act(text: str) -> None:
    assert list(find_acts(read(text))) == []


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("On Sunday Norvik beat Arn 1-3.", ("3-1", "sunday")),
        ("Norvik beat Arn 3–1 in the final.", ("3-1", "final")),
        ("Norvik beat Arn at last.", ()),
    ],
)
def test_a_contest_is_known_by_its_result_its_round_and_its_day(text: str, known: tuple[str, ...]) -> None:
    assert marks(read(text)) == known
