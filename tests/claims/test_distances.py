"""The place from which a distance is counted, and what two distances have to share."""

import pytest

from factcheck import Source, check
from factcheck.claims import find_claims
from factcheck.claims.count import CountClaim
from factcheck.mentions import find


def reference(text: str) -> str | None:
    claims = [each for each in find_claims(find(Source("a", text))) if isinstance(each, CountClaim)]
    key = claims[0].question.part("reference")
    return key.words if key is not None else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The quake was 36 miles south-west of Bandar Abbas.", "Bandar Abbas"),
        ("The town is 40 kilometers from the southern city of Nice.", "Nice"),
        ("The town is 40 kilometers west of the Riviera resort of Nice.", "Nice"),
        ("The town is 40 kilometers west of Nice and Cannes.", "Nice"),
        ("The walk is 40 kilometers.", None),
    ],
)
def test_a_distance_is_counted_from_a_place(text: str, expected: str | None) -> None:
    assert reference(text) == expected


def conflicts(one: str, other: str) -> int:
    return len(check([Source("a", one), Source("b", other)]).conflicts)


def test_two_distances_of_one_place_from_one_meet_wherever_it_is_named() -> None:
    one = "It is the first time that Lake Orn, which lies 65 miles north of Sacramento, has been so full."
    assert conflicts(one, "The Orn Dam protects the valley and is located about 75 miles north of Sacramento.") == 1
    assert conflicts(one, "The Orn Dam protects the valley and is located about 75 miles north of Fresno.") == 0
