"""Totals that stand with their parts."""

import pytest

from factcheck import Source
from factcheck.mentions import find
from factcheck.rules.inside.partitions import partitions
from factcheck.rules.inside.passage import passages_with
from factcheck.settings import DEFAULT


@pytest.mark.parametrize(
    ("text", "figures", "is_full"),
    [
        ("The crash killed 12 people, seven men and five women.", [12, 7, 5], True),
        ("The crash killed 12 people: seven in Texas and five in Ohio.", [12, 7, 5], True),
        ("The crash killed 12 people, seven in Texas and five in Ohio.", [12, 7, 5], True),
        ("The firm cut 12 posts, seven in sales and five in research.", [12, 7, 5], False),
        ("The jury of 12, seven men and five women, met.", [12, 7, 5], True),
        ("The crash killed 12 people, including seven men and five women.", None, None),
        ("The crash killed 12 people, seven men, five women and a child.", None, None),
        ("The crash killed 12 people, seven men and other women, five drivers.", None, None),
        ("The crash killed 12 people, seven in Texas and five from Ohio.", None, None),
        ("In 12 days, seven men in Texas and five men in Ohio died.", None, None),
        (
            "Of the sum raised by selling the old mill in June, $7 for debt, $7 for books and $6 for pay went.",
            None,
            None,
        ),
        ("It hurt 3 dogs, 12 people, seven men and five women came.", None, None),
        ("Of the 23 hostages, 15 were freed and the other seven were killed.", [23, 15, 7], True),
        ("Of the 23 hostages, 15 were freed and another seven, the other 8 say, were killed.", None, None),
        ("The 577 deputies voted: 390 for, 135 against and 52 abstained.", [577, 390, 135, 52], True),
        (
            "The 577 deputies voted: 390 for, 135 against and 52 abstained; two were absent.",
            [577, 390, 135, 52],
            False,
        ),
        ("The 577 deputies voted: 390 for and 135 against.", [577, 390, 135], False),
        ("The 577 deputies voted: 390 yes and 135 no.", [577, 390, 135], False),
        ("The nine-member court ruled 6-4 for the state.", [9, 6, 4], False),
        ("The nine-member court's panel ruled 6-4 for the state.", None, None),
        ("The 9 courts ruled 6-4 for the state.", None, None),
    ],
)
def test_partitions(text: str, figures: list[int] | None, is_full: bool | None) -> None:
    passages = passages_with(find(Source("a", text), settings=DEFAULT), "quantity", least=3)
    found = next((each for passage in passages for each in partitions(passage)), None)
    assert (found is None) == (figures is None)
    if found is not None and figures is not None:
        assert [int(each.quantity.figures[0]) for each in (found.whole, *found.parts)] == figures
        assert found.is_full is is_full
