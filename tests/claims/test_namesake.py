"""Who somebody is, under names of which only a part is one."""

import pytest

from factcheck.pipeline import check
from factcheck.source import Source

ONE_ROLE = [
    ("Coach Brenda Tallis left the ground at half time.", "Linda Tallis, the coach, did not see the second half."),
    ("Greta Holm, who founded the bakery, sold it in May.", "The founder of the bakery, Astrid Holm, has sold."),
    (
        "The union is led by Carl Brandt, who will fight the closing of the tram depot.",
        "Fritz Brandt, leader of the union of tram drivers, vowed to keep the depot open.",
    ),
    ("Mayor Ivo Radman opened the bridge at noon.", "“It is long and dear,” mayor Ivo Kusic said of the bridge."),
    ("Senator Ruth Alder voted against the bill.", "Senator Paula Alder was the only one to vote against."),
    ("His lawyer Hugo Fenwick will appeal.", "An appeal is certain, said Miles Fenwick, his lawyer."),
    (
        "Goalkeeper Noel Amari let the ball slip through his gloves in the rain at Tarn.",
        "In Tarn the ball slipped through the gloves of Didier Amari.",
    ),
    ("The violinist Clara Voss fell ill before the concert.", "Anita Voss, the violinist, was too ill to play."),
]
ONE_GIVEN_NAME = [
    ("The team was led by Dr. Greta Mulholm of the clinic.", "Dr. Greta Mulbrand of the clinic led the team."),
    (
        "Curator Petra Lindqvist of the Tarn Museum found the letters in an attic.",
        "The letters lay in an attic until Petra Lindberg, a curator at the museum in Tarn, opened a trunk.",
    ),
    (
        "Bertha Osten, a spokeswoman for the dockers' union, said talks with the port had broken down.",
        "Talks with the port have failed, the dockers' union said. Its spokeswoman, Bertha Quandt, was sorry.",
    ),
    (
        "The ferry company chose Marco Tessal as its chief engineer.",
        "Chief engineer Marco Brandt will join the ferry company in May, it said.",
    ),
    ("The twins owe their lives to surgeon Ida Brack.", "The surgeon Ida Brauer saved the twins."),
]
TWO_PERSONS = [
    ("Coach Brenda Tallis left the ground.", "Brenda Tallis, the coach, saw no second half."),
    ("Coach Brenda Tallis left with her sister.", "Linda Tallis, the coach, left too, said her sister."),
    ("Coach Brenda Tallis and coach Linda Tallis left.", "Linda Tallis, the coach, left."),
    ("Coach Brenda Tallis left the ground.", "Linda Tallis sells tickets at the gate."),
    ("Officer Tom Bracken closed the road.", "Officer Tom Lindgren searched the house."),
    ("The violinist Peter Voss Jr. fell ill.", "Peter Voss Sr., the violinist, is ill."),
    ("Minister Robert Lang spoke on trade.", "Minister Bob Lang spoke on trade."),
    ("The violinist Clara Voss fell ill.", "Clara Maria Voss, the violinist, is ill."),
    ("Senator John Thule opposed the bill on water.", "The bill on water was backed by Senator John Kendrick."),
    ("Surgeon Ida Brack saved the twins.", "Surgeon Ida Brauer saved the twins, and Ida Brack thanked her."),
    ("Surgeon Ida Brack saved the twins.", "Ida Brauer, a cook, sold soup to the crowd."),
    ("Spokesman Karl Roth said the treaty was signed.", "Spokesman Karl Ott said the weather was fine."),
    ("Minister Kim Jong Su spoke of the new bridge.", "The bridge is new, said Kim Jae Won, the minister."),
]


def names(one: str, other: str) -> list[tuple[str, ...]]:
    conflicts = check([Source("a", one), Source("b", other)]).conflicts
    return [tuple(position.label for position in finding.positions) for finding in conflicts]


@pytest.mark.parametrize(("one", "other"), ONE_ROLE + ONE_GIVEN_NAME)
def test_two_names_of_one_role_conflict(one: str, other: str) -> None:
    assert len(names(one, other)) == 1


@pytest.mark.parametrize(("one", "other"), TWO_PERSONS)
def test_two_persons_or_one_in_two_forms_are_silent(one: str, other: str) -> None:
    assert names(one, other) == []


def test_given_names_a_slip_apart_are_discrepant_and_others_contradictory() -> None:
    def relation(one: str, other: str) -> str:
        sources = [Source(each, f"Bassist {each} left the band.") for each in (one, other)]
        (finding,) = check(sources).conflicts
        return str(finding.relation)

    assert relation("Timmy Garrow", "Tommy Garrow") == "discrepant"
    assert relation("Walter Garrow", "Tommy Garrow") == "contradictory"


@pytest.mark.parametrize(
    ("other", "relation"),
    [("Annelise Torssen", "discrepant"), ("Annelise Thornquist", "contradictory")],
)
def test_family_names_a_slip_apart_are_discrepant_and_others_contradictory(other: str, relation: str) -> None:
    one, other = "Volk chose Annelise Thorssen as its head.", f"{other} will be the head of Volk."
    (finding,) = check([Source("a", one), Source("b", other)]).conflicts
    assert str(finding.relation) == relation
