"""Words by their root."""

import pytest

from factcheck.draft.roots import roots


@pytest.mark.parametrize(
    ("one", "other"),
    [("shut the town", "The city will close"), ("the directors", "director"), ("was born", "born"), ("buy", "bought")],
)
def test_words_of_one_event_class_or_stem_have_one_root(one: str, other: str) -> None:
    assert roots(one) & roots(other)


@pytest.mark.parametrize(("one", "other"), [("open", "close"), ("the of and", "the of and"), ("12", "12")])
def test_other_words_share_none(one: str, other: str) -> None:
    assert not roots(one) & roots(other)
