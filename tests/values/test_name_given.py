"""Given names as the tables have them."""

import pytest

from factcheck.values.name_given import at_times_one, excludes, groups_of, is_given, is_romanized_given, sex_of_given


@pytest.mark.parametrize(
    ("word", "sex", "given", "romanized"),
    [
        ("william", "m", True, False),
        ("michelle", "f", True, False),
        ("robin", None, True, False),
        ("sergei", "m", True, True),
        ("stephen", "m", True, False),
        ("foo", None, False, False),
    ],
)
def test_what_the_tables_know_of_a_given_name(word: str, sex: str | None, given: bool, romanized: bool) -> None:
    assert (sex_of_given(word), is_given(word), is_romanized_given(word)) == (sex, given, romanized)
    assert bool(groups_of(word)) is given


@pytest.mark.parametrize(
    ("one", "other", "are_two", "at_times", "is_one"),
    [
        ("john", "joan", True, False, False),
        ("bill", "william", False, False, True),
        ("jeremy", "jerry", False, True, False),
        ("gerald", "jerry", False, False, True),
        ("anna", "foo", False, False, False),
        ("paul", "peter", True, False, False),
        ("anna", "anna", False, False, True),
    ],
)
def test_two_given_names(one: str, other: str, are_two: bool, at_times: bool, is_one: bool) -> None:
    for first, second in ((one, other), (other, one)):
        assert (excludes(first, second), at_times_one(first, second)) == (are_two, at_times)
        assert bool(groups_of(first) & groups_of(second)) is is_one
