"""What is told of one owner."""

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


def figures(one: str, other: str) -> list[bool]:
    """Return whether each finding of figures is a conflict."""
    found = check([Source("one", one), Source("other", other)]).findings
    return [each.relation.is_conflict for each in found if each.value_kind == "quantity"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Adam Zelwer is dead. He is survived by two daughters.", "Adam Zelwer has died. He leaves three daughters."),
        ("The Harrow Bridge was opened. It is 412 metres long.", "The Harrow Bridge has a length of 421 metres."),
        ("Norvik Steel is for sale. It employs 950 people.", "Norvik Steel has a staff of 1,100."),
    ],
)
def test_what_is_told_of_one_owner_meets_in_any_words(one: str, other: str) -> None:
    assert figures(one, other) == [True]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Norvik Steel is for sale. It employs 950 people.", "Tarn Steel has a staff of 1,100."),
        ("Norvik Steel is for sale. It employs 950 people.", "In 1998 Norvik Steel had a staff of 1,100."),
        ("Norvik Steel is for sale. It employs 950 people.", "Norvik Steel has 1,100 staff in Arn and 40 in Lund."),
        ("Adam Zelwer leaves two daughters.", "Eva Zelwer leaves three daughters."),
    ],
)
def test_what_is_told_of_two_owners_or_times_does_not(one: str, other: str) -> None:
    assert True not in figures(one, other)
