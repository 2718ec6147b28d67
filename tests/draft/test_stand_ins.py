"""Names of a draft among the words that its sources have around another name."""

import pytest

from tests.draft.conflicting import conflicts

QUAY = (
    "A crane fell on the quay of Lund on Monday. The harbour master, Ann Holm, closed the quay for two weeks. "
    "The driver of the crane, Peter Brand, broke a leg. Lisa Falk, who inspects cranes for the state, had warned of "
    "rust in the hooks in March. The widow Edith Marr watched from her window."
)


@pytest.mark.parametrize(
    ("draft", "name", "true"),
    [
        (
            "Peter Brand had warned in March that the hooks of such cranes were full of rust.",
            "Peter Brand",
            "Lisa Falk",
        ),
        ("In the eyes of Karl Weber, the hooks had rust in March, as he had warned.", "Karl Weber", "Lisa Falk"),
        ("It was Lisa Falk who broke a leg as the driver of the crane.", "Lisa Falk", "Peter Brand"),
    ],
)
def test_the_name_among_the_same_words(draft: str, name: str, true: str) -> None:
    assert conflicts(draft, QUAY).get(name) == true


@pytest.mark.parametrize(
    "draft",
    [
        "Lisa Falk had warned of rust in the hooks in March.",
        "Ann Holm shut the quay after the crane had fallen; its driver, Peter Brand, broke a leg.",
        "The harbour master thanked Peter Brand.",
        "Lisa Falk inspects cranes. She met Ann Holm, the harbour master, at the quay in March.",
    ],
)
def test_names_among_words_of_their_own(draft: str) -> None:
    assert conflicts(draft, QUAY) == {}


def test_one_whom_a_pronoun_means_is_no_other() -> None:
    source = (
        "The surgeon Karl Weber drank at a wedding. The patient, Ann Holm, a teacher, died. Weber had operated on her."
    )
    assert conflicts("Karl Weber drank at a wedding. Then he operated on Ann Holm, a teacher.", source) == {}


def test_a_body_stands_for_no_person() -> None:
    source = "The dancer Ilse Brand made 70 ballets. From 1970 she led the ballet of the State Opera."
    assert conflicts("The State Opera had a dancer who made 70 ballets.", source) == {}
