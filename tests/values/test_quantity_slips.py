"""What a typist may have done where two amounts differ."""

from decimal import Decimal

import pytest

from factcheck import Source, check, parse_quantity
from factcheck.values.quantity_slips import slip_between

SCALE, ZERO, SWAPPED = (
    "million for billion, or the other way round?",
    "one zero too many, or too few?",
    "two digits swapped?",
)


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("3200000", "3200000000", SCALE),
        ("4000000000", "4000000000000", "billion for trillion, or the other way round?"),
        ("3200000", "3400000000", None),
        ("3200", "3200000", None),
        ("1200", "12000", ZERO),
        ("1", "10", ZERO),
        ("1.2", "12", None),
        ("1200", "120000", None),
        ("54.3", "53.4", SWAPPED),
        ("4512", "4152", SWAPPED),
        ("4512", "2514", None),
        ("421000000", "412000000", SWAPPED),
        ("12", "21", SWAPPED),
        ("120", "12", ZERO),
        ("45", "46", None),
        ("45", "45", None),
        ("0", "10", None),
        ("-45", "54", SWAPPED),
    ],
)
def test_a_slip_is_known_by_its_shape(one: str, other: str, slip: str | None) -> None:
    assert slip_between(Decimal(one), Decimal(other)) == slip_between(Decimal(other), Decimal(one)) == slip


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("$3.2 million", "$3.2 billion", SCALE),
        ("1,200 boats", "12,000 boats", ZERO),
        ("45 boats", "54 boats", SWAPPED),
        ("45 boats", "59 boats", None),
        ("some 45 boats", "45 boats", None),
    ],
)
def test_figures_that_conflict_show_their_slip(one: str, other: str, slip: str | None) -> None:
    steps = parse_quantity(one).compare(parse_quantity(other)).steps
    assert [step for step in steps if step.endswith("?")] == ([] if slip is None else [slip])


def test_a_scale_for_another_is_not_too_far_apart_to_be_shown() -> None:
    texts = ("Verdane will buy Halden Foods for ${}, it said.", "Halden Foods is to be bought by Verdane for ${}.")
    for amounts, slip in ((("3.2 billion", "3.2 million"), True), (("3.2 billion", "41 million"), False)):
        sources = [Source(name, text.format(sum_)) for name, text, sum_ in zip("ab", texts, amounts, strict=True)]
        assert any(SCALE in finding.steps for finding in check(sources).conflicts) is slip
