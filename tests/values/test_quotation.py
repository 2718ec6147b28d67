"""Two renderings of one utterance."""

import pytest

from factcheck.values.quotation import Quotation

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
