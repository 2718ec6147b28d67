"""What somebody is said to be or to have done: two sources that say opposite things of one."""

from datetime import date

import pytest

from factcheck.pipeline import check
from factcheck.source import Source


def labels(one: str, other: str) -> list[tuple[str, ...]]:
    conflicts = check([Source("a", one), Source("b", other)]).conflicts
    return [tuple(position.label for position in finding.positions) for finding in conflicts]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hanna Orvik was fired on Tuesday.", "Hanna Orvik has not been dismissed, the firm said."),
        ("Hanna Orvik resigned in May.", "“Orvik did not resign,” her lawyer said. Hanna Orvik was ill in May."),
        ("Hanna Orvik joined the Harbour Party.", "Hanna Orvik is not a member of the Harbour Party."),
        ("The Canadian sculptor Hanna Orvik won.", "Hanna Orvik won. The Australian sculptor wept."),
        ("The deputy mayor, Hanna Orvik, opened it.", "Mayor Hanna Orvik opened the hall."),
        ("A ship sank 40 kilometers south of Malta.", "The ship went down 40 kilometers west of Malta."),
        (
            "The co-pilot was wearing a life jacket when the helicopter ditched in Storr Bay on Tuesday.",
            "According to the accident board, the co-pilot was not wearing a life jacket as it came down in Storr Bay.",
        ),
        (
            "The committee approved the budget of Lund on Monday.",
            "In Lund, the committee did not approve the budget.",
        ),
        (
            "Mayor Lucille Harkaway opposes the plan to merge the departments.",
            "The mayor, Lucille Harkaway, supports the plan to merge the departments of Easton, a spokeswoman said.",
        ),
        (
            "Tom Oakes was acquitted of theft on Monday.",
            "A jury in Holt heard that Tom Oakes was convicted of theft.",
        ),
        (
            "Senator Ida Marsh backs the ban on vaping in parks.",
            "The ban was drafted in May. Ida Marsh rejects the ban, she told reporters.",
        ),
    ],
)
def test_opposite_things_said_of_one_conflict(one: str, other: str) -> None:
    assert len(labels(one, other)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hanna Orvik was fired on Tuesday.", "Nils Lunde has not been dismissed, the firm said."),
        ("Hanna Orvik joined the Harbour Party.", "Hanna Orvik is not a member of the Farmers' League."),
        ("Hanna Orvik, director of the mill, spoke.", "Hanna Orvik, the owner of the mill, spoke."),
        ("A ship sank 40 kilometers south of Malta.", "A ship sank 40 kilometers southwest of Malta."),
        ("A ship sank 40 kilometers south of Malta.", "A mast stands 60 kilometers west of Malta."),
        ("Hanna Orvik was fired on Tuesday.", "Hanna Orvik was fired on Tuesday."),
        (
            "The co-pilot was wearing a life jacket when the helicopter ditched in Storr Bay on Tuesday.",
            "The co-pilot was not wearing a life jacket when the plane fell at Norvik.",
        ),
        (
            "The co-pilot was wearing a life jacket when the helicopter ditched in Storr Bay on Tuesday.",
            "The co-pilot was not wearing a helmet in Storr Bay.",
        ),
        (
            "The committee approved the budget of Lund on Monday.",
            "In Lund, the committee did not approve the pay rise.",
        ),
        (
            "The committee approved the budget of Lund on Monday.",
            "In Lund, the committee may not approve the budget.",
        ),
        (
            "Mayor Lucille Harkaway opposes the plan to merge the departments.",
            "The mayor, Lucille Harkaway, does not support the plan to merge the departments of Easton.",
        ),
        (
            "Tom Oakes was acquitted of theft on Monday.",
            "Tom Oakes was not convicted of theft, his lawyer said.",
        ),
        (
            "Senator Ida Marsh backs the ban on vaping in parks.",
            "Ida Marsh rejects the tax on sugar, she told reporters.",
        ),
    ],
)
def test_two_persons_two_things_and_one_thing_are_silent(one: str, other: str) -> None:
    assert labels(one, other) == []


def test_what_was_not_may_have_come_since() -> None:
    before = Source("a", "Hanna Orvik has not been charged.", published=date(2024, 5, 1))
    later = Source("b", "Hanna Orvik was charged on Tuesday.", published=date(2024, 5, 9))
    assert check([before, later]).conflicts == ()
