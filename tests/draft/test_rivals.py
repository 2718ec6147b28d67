"""Names of a draft that its sources have in another role, and names that stand in their place."""

import pytest

from tests.draft.conflicting import conflicts


@pytest.mark.parametrize(
    ("draft", "source", "name", "true"),
    [
        (
            "Police arrested the driver of the tram, Anil Mehta.",
            "The driver of the tram, Ravi Joshi, was arrested. The tram had hit a bus, spokesman Anil Mehta said.",
            "Anil Mehta",
            "Ravi Joshi",
        ),
        (
            "Holm saw the injured at a hospital in Norvik.",
            "A boiler burst in the town of Norvik. Karin Holm visited the injured in the Lund hospital.",
            "Norvik",
            "Lund",
        ),
        (
            "The minister is to meet the farmers in Bordeaux.",
            "Farmers blocked the road to Bordeaux. Minister Claire Bonnet will meet them in Agen on Wednesday.",
            "Bordeaux",
            "Agen",
        ),
        (
            "The pope is to meet Patriarch Ilia in Yerevan.",
            "In Yerevan he will celebrate mass, and in Tbilisi he is to meet Patriarch Ilia.",
            "Yerevan",
            "Tbilisi",
        ),
        (
            "Penny Mordecai got into parliament at the eighth attempt.",
            "Nigel Farrow entered parliament at his eighth attempt. He beat Penny Mordecai by 40 votes.",
            "Penny Mordecai",
            "Nigel Farrow",
        ),
        (
            "Samir Desai discovered the manuscript in a hatbox in Hull.",
            "The manuscript was found in a hatbox in Hull by Ruth Penrose. The expert Samir Desai called it a marvel.",
            "Samir Desai",
            "Ruth Penrose",
        ),
        (
            "Ann Holm, who has died in Valencia, led a strike in the tobacco factory.",
            "Ann Holm, who led a strike in a tobacco factory of Valencia, is dead. She died in Seville, her son said.",
            "Valencia",
            "Seville",
        ),
        (
            "Karin Holm wants to challenge the ban in court.",
            "Lisa Brand will challenge the ban before a court. The mayor, Karin Holm, welcomed it.",
            "Karin Holm",
            "Lisa Brand",
        ),
    ],
)
def test_a_name_of_another_role_conflicts_with_the_one_in_this(draft: str, source: str, name: str, true: str) -> None:
    assert conflicts(draft, source).get(name) == true


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        (
            "Wortlaut is taking over Seekly for 750 million dollars.",
            "Its rival Seekly is buying the German start-up Wortlaut for 750 million dollars.",
        ),
        ("Brandt Steel sued Norvik Mining.", "Norvik Mining has sued Brandt Steel over a mine."),
    ],
)
def test_two_that_have_changed_places_both_conflict(draft: str, source: str) -> None:
    found = conflicts(draft, source)
    assert len(found) == 2
    assert set(found) == set(found.values())


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("Ann Holm met Peter Brand.", "Peter Brand met Ann Holm in Lund."),
        (
            "Karin Holm opened the school in Norvik.",
            "The mayor, Karin Holm, came to Norvik. She opened the school. Peter Brand opened a fair in Lund.",
        ),
        (
            "Karin Holm and Peter Brand were arrested by the police in Lund.",
            "Peter Brand was arrested by the police in Lund. Karin Holm was caught later.",
        ),
        ("The film was shot in Norvik.", "The film was shot in Lund, Arn and Norvik."),
        (
            "He says mass outside the opera in Yerevan.",
            "In Yerevan he will say mass at the opera, and in Tbilisi rest.",
        ),
        ("People in Norvik are angry.", "People in Lund are calm. The mayor of Norvik says that everybody is angry."),
        (
            "Minister Karin Holm wants to close the mine.",
            "The mine will be shut, Karin Holm said. Minister Peter Brand spoke on schools.",
        ),
        (
            "Sabine Krull, a Green, will be governor of Altmark, where the Conservatives have ruled for 34 years. She "
            "beat Dieter Lohmann.",
            "Voters in the region of Altmark elected Sabine Krull of the Greens as governor on Sunday, ending 34 years "
            "of Conservative rule. Krull won 52 percent of the vote, against 44 percent for incumbent Dieter Lohmann.",
        ),
    ],
)
def test_one_role_of_two_names_is_no_conflict(draft: str, source: str) -> None:
    assert conflicts(draft, source) == {}
