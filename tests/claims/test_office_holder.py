"""Who holds an office."""

import pytest

from factcheck.claims import find_claims
from factcheck.claims.office_holder import OfficeHolderClaim
from factcheck.mentions import find
from factcheck.pipeline import check
from factcheck.source import Source


def holders(text: str) -> list[tuple[str, str]]:
    found = find_claims(find(Source("a", text)))
    return [(each.question.subject, each.mention.text) for each in found if isinstance(each, OfficeHolderClaim)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            "Russian Defense Minister Andrei Belousov came.",
            [("office defense minister of RU", "Andrei Belousov")],
            id="a holder",
        ),
        pytest.param(
            "Acting Russian Defense Minister Sam Roe spoke.",
            [("office defense minister-acting of RU", "Sam Roe")],
            id="acting",
        ),
        pytest.param("Former Russian Defense Minister Sergei Shoigu left.", [], id="a former one"),
        pytest.param("Defense Minister Sam Roe spoke.", [], id="no body"),
        pytest.param("Russian Deputy Defense Minister Sam Roe spoke.", [], id="one of several deputies"),
        pytest.param("U.S. Senator Sam Roe spoke.", [], id="one of many"),
        pytest.param("Sam Roe spoke.", [], id="no office"),
        pytest.param(
            "TALLINN, May 4, 2017 - It rained. This picture, taken on March 26 1979, shows Chilean President Ana Ruiz.",
            [],
            id="on a day of another year",
        ),
        pytest.param(
            "Russian Defense Minister Andrei Belousov came. Russian Defense Minister Andrei Belousov left.",
            [("office defense minister of RU", "Andrei Belousov")],
            id="once a source",
        ),
        pytest.param("Chilean President Ana Ruiz came.", [("office president of CL", "Ana Ruiz")], id="a president"),
        pytest.param(
            "The Chilean foreign minister, Ana Ruiz, came.",
            [("office foreign minister of CL", "Ana Ruiz")],
            id="behind commas",
        ),
    ],
)
def test_the_holder_of_an_office_that_one_person_holds_is_found(text: str, found: list[tuple[str, str]]) -> None:
    assert holders(text) == found


MINISTER = "{} {} came to the talks. A ship was late."


@pytest.mark.parametrize(
    ("one", "other", "is_conflict"),
    [
        pytest.param("Russian Defense Minister", "Russian Defense Minister", True, id="one office"),
        pytest.param("Russian Defense Minister", "Russian Foreign Minister", False, id="two offices"),
        pytest.param("Russian Defense Minister", "Chilean Defense Minister", False, id="two states"),
        pytest.param("Russian Defense Minister", "Acting Russian Defense Minister", False, id="one acts for it"),
    ],
)
def test_two_holders_of_one_office_conflict(one: str, other: str, is_conflict: bool) -> None:
    sources = [
        Source("a", MINISTER.format(one, "Andrei Belousov")),
        Source("b", "It rained. " + MINISTER.format(other, "Sam Roe")),
    ]
    found = [finding for finding in check(sources).findings if finding.relation is not None]
    offices = [finding for finding in found if "minister" in finding.question.casefold()]
    assert any(finding.relation is not None and finding.relation.is_conflict for finding in offices) is is_conflict


@pytest.mark.parametrize(
    ("one", "other", "conflicts"),
    [
        ("Melford Software CEO Ann Doyle sang.", "Melford Inc. CEO Ken Ito danced.", 1),
        ("Melford Software CEO Ann Doyle sang.", "Ken Ito, chief executive of Melford, danced.", 1),
        ("Melford Software CEO Ann Doyle sang.", "Melford Foods CEO Ken Ito danced.", 0),
        ("Melford Software CEO Ann Doyle sang.", "Halden Software CEO Ken Ito danced.", 0),
        ("Melford Software CEO Ann Doyle sang.", "Melford Inc. chairman Ken Ito danced.", 0),
        ("Former Melford Software CEO Ann Doyle sang.", "Melford Inc. CEO Ken Ito danced.", 0),
    ],
)
def test_a_firm_is_one_by_its_kept_word(one: str, other: str, conflicts: int) -> None:
    found = check([Source("a", one), Source("b", other)]).conflicts
    assert [finding.positions[0].claims[0].kind for finding in found] == ["office_holder"] * conflicts
