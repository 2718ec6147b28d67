"""Names with the family name first, and names of syllables."""

import pytest

from factcheck import parse_name
from factcheck.values.name_eastern import compare_eastern


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("Kim Jong Un", "Kim Jong-un", "equivalent"),
        ("No Kwang Chol", "Ro Kwang Chol", "equivalent"),
        ("Kim Jong Un", "Kim Jong Il", "contradictory"),
        ("Mao Zedong", "Mao Tse-tung", "equivalent"),
        ("Ana Roe", "Ana Row", None),
        ("Kim", "Kim Jong Un", None),
    ],
)
def test_compare_eastern(one: str, other: str, relation: str | None) -> None:
    found = compare_eastern(parse_name(one), parse_name(other))
    assert (str(found.relation) if found is not None else None) == relation
