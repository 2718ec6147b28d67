"""Words that sound or look alike."""

import pytest

from factcheck.values.quotation_sound import look_alike, sound_alike
from factcheck.values.quotation_words import split


@pytest.mark.parametrize(
    ("one", "other", "is_alike"),
    [
        ("malicious", "militias", True),
        ("sweet, generous", "sui generis", True),
        ("sweet, generous", "He's sui generis", True),
        ("a mute point", "a moot point", False),
        ("recession", "secession", False),
        ("terrorists", "terrible", False),
        ("past", "fast", False),
        ("shocked", "shocking", False),
        ("a disaster", "no disaster", False),
    ],
)
def test_sound(one: str, other: str, is_alike: bool) -> None:
    """Words that both have tell nothing; nor do short ones, or those that begin otherwise."""
    assert sound_alike(split(one), split(other)) is is_alike
    assert sound_alike(split(other), split(one)) is is_alike


@pytest.mark.parametrize(
    ("one", "other", "is_alike"),
    [("past", "fast", True), ("slaves", "snakes", True), ("old", "new", False), ("faith", "state", False)],
)
def test_letters(one: str, other: str, is_alike: bool) -> None:
    assert look_alike(split(one), split(other)) is is_alike
