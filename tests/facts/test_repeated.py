"""A conflict of words that another kind of claim has too is found once."""

import pytest

from factcheck.pipeline import check
from factcheck.source import Source

TEXT = "“The old bridge has been closed to lorries for good,” Mayor Jane Marlow told the council in Lund."


@pytest.mark.parametrize(
    ("old", "new", "kinds"),
    [
        pytest.param("closed", "opened", ["quotation"], id="inside a quotation"),
        pytest.param("Mayor", "Deputy Mayor", ["description"], id="outside"),
    ],
)
def test_words_that_conflict_as_something_else_are_left_to_it(old: str, new: str, kinds: list[str]) -> None:
    findings = check([Source("a", TEXT), Source("b", TEXT.replace(old, new))]).conflicts
    assert [finding.value_kind for finding in findings] == kinds
