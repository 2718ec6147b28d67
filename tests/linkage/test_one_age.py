"""Two ages of one person."""

import pytest

from factcheck import Source, check


def ages(one: str, other: str) -> list[bool]:
    """Return whether each finding of ages is a conflict."""
    found = check([Source("one", one), Source("other", other)]).findings
    aged = [each for each in found if each.value_kind == "quantity"]
    return [each.relation.is_conflict for each in aged]


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("Adam Zelwer has died in Tarn at the age of 88.", "Adam Zelwer died at his home. He was 86.", [True]),
        ("Anna Berg was found dead on Sunday. She was 34.", "The body of Anna Berg, 43, was found.", [True]),
        ("Police arrested Tom Reed, 29, over a theft.", "Tom Reed was held for a theft. He is 26 years old.", [True]),
        ("Adam Zelwer has died in Tarn at the age of 88.", "Adam Zelwer died at his home. He was 88.", [False]),
    ],
)
def test_ages_of_one_person_meet_in_any_words(one: str, other: str, told: list[bool]) -> None:
    assert ages(one, other) == told


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna Berg, 34, won the race in Tarn.", "Anna Berg won the race. She was 24 when she started running."),
        ("John Smith, 45, was arrested in Tarn.", "Jane Smith was arrested in Oslo. She was 54."),
        ("Mara Voss, 71, has died. Her husband Karl Voss survives her.", "Mara Voss has died. Karl Voss is 77."),
        ("Tom Reed has died in Tarn at the age of 87.", "Tom Reed died at home. He was first arrested at age 17."),
        ("Tom Reed, 29, and his brother Tim, 24, were held.", "The brothers were held. Tom Reed is 29, Tim Reed 24."),
    ],
)
def test_ages_of_two_persons_or_times_do_not_conflict(one: str, other: str) -> None:
    assert True not in ages(one, other)
