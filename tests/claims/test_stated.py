"""Which word of a class, or which name, is said of something, in any wording."""

from datetime import date

import pytest

from factcheck import Source, check
from factcheck.report import Report

DAY = date(2024, 5, 8)


def found(one: str, other: str) -> Report:
    return check([Source("a", one, published=DAY), Source("b", other, published=DAY)])


def words_of(report: Report) -> set[str]:
    return {claim.mention.text for each in report.conflicts for position in each.positions for claim in position.claims}


CONFLICTS = {
    "a deputy": (
        "Nora Quill, deputy director of the Marlen zoo, said on Friday that the penguin had walked out by the gate.",
        "A penguin took a walk in Marlen. The zoo's director, Nora Quill, said on Friday that it had used the gate.",
        ("deputy director", "director"),
    ),
    "a rank of one meant by “the”": (
        "Sergeant Ivo Brandt found the lost boy under a boat in Kelm on Sunday, police said.",
        "It was Ivo Brandt's last round. The constable looked under a boat in Kelm on Sunday: the lost boy.",
        ("Sergeant", "constable"),
    ),
    "a lake": (
        "Divers have found the tug Heron, which sank in a storm, at the bottom of Lake Orsan. Nine men had drowned.",
        "The tug Heron, which went down with nine men in a storm, lies in Lake Velden, divers have found.",
        ("Lake Orsan", "Lake Velden"),
    ),
    "a hospital": (
        "The climber was flown to Ferndale Hospital on Sunday with a broken hip after a fall on Ben Lorn.",
        "A fall on Ben Lorn on Sunday left the climber with a broken hip. He was flown to Castle Hospital.",
        ("Ferndale Hospital", "Castle Hospital"),
    ),
    "what is denied": (
        "The mayor of Pontrelle has resigned over the price of her new car, which the town had paid.",
        "The town paid for the car. But the mayor of Pontrelle has not resigned over its price, her office said.",
        ("has resigned", "has not resigned"),
    ),
}


@pytest.mark.parametrize(("one", "other", "words"), CONFLICTS.values(), ids=CONFLICTS)
def test_words_that_exclude_each_other_conflict_in_any_wording(one: str, other: str, words: tuple[str, str]) -> None:
    told = words_of(found(one, other))
    assert all(any(word in text for text in told) for word in words)


SILENT = {
    "two officers": (
        "The zoo's director, Nora Quill, said on Friday that the penguin had walked out of the gate at Marlen.",
        "The penguin of Marlen walked out by the gate, said Per Aas, the deputy director of the zoo, on Friday.",
    ),
    "one who holds both posts": (
        "Ada Finch, chairman and chief executive of Corlan, sold her shares on Friday.",
        "Corlan's chief executive, Ada Finch, has sold her shares.",
    ),
    "the other town is named too": (
        "Gas tore the roof off a bakery in Kelm on Monday. Firefighters came from Orsan.",
        "Fire engines from Orsan drove to Kelm on Monday, where gas had blown up in a bakery.",
    ),
    "moved from one to the other": (
        "The climber was flown to Ferndale Hospital on Sunday with a broken hip after a fall on Ben Lorn.",
        "The climber who broke his hip on Ben Lorn on Sunday was moved from Ferndale Hospital to Castle Hospital.",
    ),
    "two witnesses": (
        "“It was like thunder,” said Irma Vogt, who saw the roof of the bakery fly off in Kelm on Monday.",
        "“I thought of a plane,” said Dora Lang, who saw the roof of the bakery fly off in Kelm on Monday.",
    ),
    "two of one family": (
        "Karl Mohn's wife, Inge, wept when the court in Lyng acquitted him on Wednesday.",
        "Karl Mohn's daughter, Ina, hugged him after the judges in Lyng had cleared him on Wednesday.",
    ),
    "two years": (
        "Ada Vance won the Orsan prize on Thursday for her book on owls.",
        "A book on owls by Clara Benn had earned the Orsan prize in 2019.",
    ),
    "buyer and seller": (
        "Talmor bought the wind park off Skarvik from Vestgas on Monday.",
        "Vestgas sold its wind park off Skarvik to Talmor on Monday.",
    ),
}


@pytest.mark.parametrize(("one", "other"), SILENT.values(), ids=SILENT)
def test_words_of_two_things_are_let_stand(one: str, other: str) -> None:
    assert words_of(found(one, other)) == set()


def test_a_conflict_says_why_the_words_are_held_to_be_of_one_thing() -> None:
    one, other, _ = CONFLICTS["a lake"]
    evidence = [line for each in found(one, other).conflicts for line in each.evidence]
    assert any("likely one question" in line and "of 100" in line for line in evidence)


def test_the_order_of_sources_changes_nothing() -> None:
    one, other, _ = CONFLICTS["a rank of one meant by “the”"]
    assert words_of(found(one, other)) == words_of(found(other, one))
