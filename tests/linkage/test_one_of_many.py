"""One who is counted without a figure is some of those that any people may be."""

import pytest

from factcheck import Source, check


@pytest.mark.parametrize(
    ("one", "other", "conflicts"),
    [
        ("A blast in Lorn killed a police officer.", "Three people were killed in a blast in Lorn.", 0),
        ("A blast in Lorn killed a police officer.", "Three police officers were killed in a blast in Lorn.", 1),
        ("A blast in Lorn killed a man.", "Three people were killed in a blast in Lorn.", 1),
    ],
)
def test_one_of_many(one: str, other: str, conflicts: int) -> None:
    found = check([Source("one", one), Source("other", other)]).conflicts
    assert sum(each.value_kind == "quantity" for each in found) == conflicts
