"""What states a figure again in another unit is the same figure."""

import pytest

from factcheck import PreparedSource, Report, Source, check
from factcheck.linkage.figures import Article
from factcheck.settings import DEFAULT

FALL = "Duncan Holt died on Friday after falling {} from a ridge near Lund."


def report(one: str, other: str) -> Report:
    return check([Source("a", FALL.format(one)), Source("b", FALL.format(other))])


def labels(found: Report) -> list[list[str]]:
    return [[position.label for position in finding.positions] for finding in found.conflicts]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("about 60 metres (200 feet)", "150 metres", ["about 60 metres", "200 feet", "150 metres"]),
        ("60 metres, or 197 feet,", "150 metres", ["60 metres", "197 feet", "150 metres"]),
        (
            "about 60 metres (200 feet)",
            "150 metres (490 feet)",
            ["about 60 metres", "200 feet", "150 metres", "490 feet"],
        ),
        ("150 metres", "about 60 metres (200 feet)", ["150 metres", "about 60 metres", "200 feet"]),
    ],
)
def test_one_amount_in_two_units_is_held_once_against_another(one: str, other: str, expected: list[str]) -> None:
    assert labels(report(one, other)) == [expected]


@pytest.mark.parametrize("other", ["60 metres", "200 feet", "about 60 metres (200 feet)"])
def test_one_amount_in_two_units_agrees_with_either(other: str) -> None:
    assert labels(report("about 60 metres (200 feet)", other)) == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("He fell 60 metres (200 feet) in Lund.", 1),
        ("He fell 60 metres (900 feet) in Lund.", 0),
        ("He fell 60 metres and then 200 feet in Lund.", 0),
        ("He fell 60 metres (61 metres) in Lund.", 0),
        ("The tower is 60 metres. (200 feet) Lund is proud.", 0),
    ],
)
def test_a_conversion_stands_in_brackets_and_is_about_as_much(text: str, count: int) -> None:
    found = PreparedSource(Source("a", text)).found(DEFAULT)
    assert (
        len(
            Article(
                found.wording, [each for each in found.source_claims(frozenset()).claims if each.thing == "figure"]
            ).again
        )
        == count
    )


def test_a_conversion_is_no_rival_of_what_it_restates() -> None:
    one = "All schools in Grone, which is 40 kilometres (25 miles) west of Lund, were locked down."
    other = "Grone, the capital of perfume, is about 44 km (27 miles) from the city of Lund."
    found = check([Source("a", one), Source("b", other)])
    assert labels(found) == [["40 kilometres", "25 miles", "about 44 kilometres", "27 miles"]]
