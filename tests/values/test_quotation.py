"""Two renderings of one utterance."""

import pytest

from factcheck.values.quotation import Quotation, likeness

TREATY = "to play a stabilizing role in Asia and reduce the risk of war"


@pytest.mark.parametrize(
    ("first", "second", "relation"),
    [
        ("We go now", "We go now", "same"),
        ("We go now,", "we go now", "equivalent"),
        ("our defence is strong", "our defense is strong", "equivalent"),
        ("it is [the] peninsula", "it is peninsula", "equivalent"),
        ("it isn’t far", "it isn't far", "equivalent"),
        ("we go … now", "we go now", "equivalent"),
        (TREATY, "a stabilizing part in Asia", "discrepant"),
        (TREATY, "play a stabilizing role in Asia", "compatible"),
        ("we lost 12 of our best men in the fight", "we lost 13 of our best men in the fight", "contradictory"),
        ("we will sign the treaty this week", "we will not sign the treaty this week", "contradictory"),
        (TREATY, "to play a calming part in Asia and lower the risk of war", "discrepant"),
    ],
)
def test_relation(first: str, second: str, relation: str) -> None:
    assert Quotation.of(first).relation(Quotation.of(second)) == relation
    assert Quotation.of(second).relation(Quotation.of(first)) == relation


def test_steps_set_the_differences_in_braces() -> None:
    steps = (
        Quotation.of("the risk of war reigniting here").compare(Quotation.of("the risk of a relapse of war here")).steps
    )
    assert steps == ("the risk of {war reigniting} here", "the risk of {a relapse of war} here")


SAID = "we will mend the old stone bridge with our own money before the winter"


@pytest.mark.parametrize(
    ("first", "second", "relation", "steps"),
    [
        pytest.param(
            "we lost 12 of our best men", "we lost 13 of our best men", "contradictory",
            ("we lost {12} of our best men", "we lost {13} of our best men"), id="a number",
        ),
        pytest.param(
            "we lost 12 of the men", "they buried 13 of the dead", "discrepant",
            ("{we lost 12} of the {men}", "{they buried 13} of the {dead}"), id="a number in other words",
        ),
        pytest.param(SAID, SAID.replace("will", "won't"), "contradictory", None, id="a negation"),
        pytest.param(SAID, SAID.replace("money", "paint"), "discrepant", None, id="a word"),
        pytest.param(
            "mend the old bridge", "mend the new bridge", "discrepant",
            ("mend the {old} bridge", "mend the {new} bridge"), id="in braces",
        ),
        pytest.param(
            "mend the bridge", "mend the old bridge", "discrepant",
            ("mend the {—} bridge", "mend the {old} bridge"), id="left out",
        ),
        pytest.param("mend it, now", "Mend it now!", "equivalent", (), id="marks and case"),
        pytest.param("mend [the bridge] now", "mend it now", "equivalent", (), id="an insertion"),
        pytest.param("mend … now", "mend the bridge now", "equivalent", (), id="a cut"),
        pytest.param(SAID, "old stone bridge", "compatible", (), id="a part"),
    ],
)  # fmt: skip
def test_two_wordings_stand_with_their_differences(
    first: str, second: str, relation: str, steps: tuple[str, ...] | None
) -> None:
    found = Quotation.of(first).compare(Quotation.of(second))
    assert str(found.relation) == relation
    assert str(Quotation.of(second).relation(Quotation.of(first))) == relation
    assert steps is None or found.steps == steps


@pytest.mark.parametrize(
    ("kept", "relation"), [("a b c d e f g h i 12", "contradictory"), ("a b x y z f g h i 12", "discrepant")]
)
def test_a_number_is_a_slip_in_otherwise_the_same_words(kept: str, relation: str) -> None:
    """Nine words of ten stand still, or six: a number that is another contradicts in the former alone."""
    found = Quotation.of("a b c d e f g h i 13").compare(Quotation.of(kept))
    assert str(found.relation) == relation


@pytest.mark.parametrize(("words", "label"), [(8, "“a b c d e f g h”"), (9, "“a b c d e f g h …”")])
def test_the_label_has_eight_words(words: int, label: str) -> None:
    assert Quotation.of(" ".join("abcdefghijk"[:words])).label == label


@pytest.mark.parametrize(
    ("first", "second", "share"),
    [
        ("a b c d", "a b c d", 1.0),
        ("a b c d", "a x c y z", 0.5),
        ("a b", "a b c d", 1.0),
        ("", "a", 0.0),
        ("a", "b", 0.0),
    ],
)
def test_likeness_is_the_share_of_the_shorter(first: str, second: str, share: float) -> None:
    assert likeness(Quotation.of(first), Quotation.of(second)) == share
