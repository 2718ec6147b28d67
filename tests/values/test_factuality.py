"""How two ways of saying that something was done stand."""

import pytest

from factcheck import parse_quantity
from factcheck.values.factuality import Factuality

PAIRS = [
    ("asserted", "asserted", "same"),
    ("asserted", "reported", "equivalent"),
    ("possible", "possible", "same"),
    ("possible", "planned", "compatible"),
    ("possible", "alleged", "compatible"),
    ("asserted", "possible", "discrepant"),
    ("asserted", "planned", "discrepant"),
    ("reported", "alleged", "discrepant"),
    ("asserted", "denied", "contradictory"),
    ("reported", "denied", "contradictory"),
    ("alleged", "denied", "contradictory"),
]


@pytest.mark.parametrize(("one", "other", "relation"), PAIRS)
def test_two_ways_stand(one: str, other: str, relation: str) -> None:
    first, second = Factuality(status=one), Factuality(status=other)
    assert (str(first.relation(second)), str(second.relation(first))) == (relation, relation)
    assert (first.key, second.key) == (one, other)


def test_a_figure_is_compared_with_none() -> None:
    found = Factuality(status="denied").compare(parse_quantity("12 ships"))
    assert str(found.relation) == "incomparable"


def test_the_reason_names_both() -> None:
    found = Factuality(status="asserted").compare(Factuality(status="denied"))
    assert found.reason.startswith(Factuality(status="asserted").label)
    assert found.reason.endswith("denied there")
