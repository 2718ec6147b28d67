"""Two names of one firm: a kept word beside legal forms and words for what a firm does."""

import pytest

from factcheck.values.name_firms import kept_words, may_be_one_firm


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("melford software", "melford inc", True),
        ("melford software inc", "melford", True),
        ("halden shipping", "halden group", True),
        ("melford software", "melford foods", False),
        ("melford software", "halden software", False),
        ("brackford", "brackford women", False),
        ("software", "software inc", False),
        ("american foods", "american airlines", False),
    ],
)
def test_a_firm_keeps_its_word_beside_what_it_does(one: str, other: str, expected: bool) -> None:
    assert may_be_one_firm(one, other) is expected
    assert may_be_one_firm(other, one) is expected


def test_the_kept_words_are_those_that_tell() -> None:
    assert kept_words("orvel maritime shipping ltd") == ("orvel", "maritime")
    assert kept_words("american foods") == ()
