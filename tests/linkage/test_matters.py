"""What is weighed: figures and dates, each with its table."""

import pytest

from factcheck.lexicon import table
from factcheck.linkage.matters import OF_DATES, OF_FIGURES, Matter


@pytest.mark.parametrize("matter", [OF_FIGURES, OF_DATES], ids=["figures", "dates"])
def test_every_learned_level_is_one_of_a_comparison(matter: Matter) -> None:
    names = {comparison.__name__ for comparison in matter.comparisons}
    assert {level.partition(": ")[0] for level in table(matter.weights)["weights"]} == {*names, "start"}
