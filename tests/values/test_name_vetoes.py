"""What keeps two persons apart whatever else agrees."""

import pytest

from factcheck import parse_name
from factcheck.values.name_vetoes import veto_of


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("John A. Roe", "John B. Roe", "initials"),
        ("John A. Roe", "John A. Roe", None),
        ("John A. Roe", "John Roe", None),
        ("Mr. Roe", "Mrs. Roe", "by their titles"),
        ("Mr. Roe", "Anna Roe", "title and given name"),
        ("Mrs. Roe", "Anna Roe", None),
        ("John Roe Jr.", "John Roe Sr.", '"jr"'),
        ("John Roe Jr.", "John Roe", '"jr"'),
        ("John Roe Jr.", "Mr. Roe", None),
        ("Ali bin Omar", "Omar bin Ali", "father"),
        ("Ali bin Omar", "Ali bin Omar", None),
        ("김정은", "김정일", "a script"),
        ("김정은", "김정은", None),
    ],
)
def test_veto_holds_both_ways(one: str, other: str, why: str | None) -> None:
    for veto in (veto_of(parse_name(one), parse_name(other)), veto_of(parse_name(other), parse_name(one))):
        assert (veto is None) if why is None else (veto is not None and why in veto)
