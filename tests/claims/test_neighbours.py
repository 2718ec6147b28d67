"""What stands beside a figure in its source."""

import pytest

from factcheck.claims import find_claims
from factcheck.claims.count import CountClaim
from factcheck.mentions import find
from factcheck.source import Source


def claims(text: str) -> dict[str, CountClaim]:
    found = find_claims(find(Source("a", text)))
    return {claim.mention.text: claim for claim in found if isinstance(claim, CountClaim)}


@pytest.mark.parametrize(
    ("text", "figure", "is_only"),
    [
        ("A bomb in Arn killed 20 people.", "20 people", True),
        ("A bomb in Arn killed 20 people. In Tarn a bomb killed 12.", "20 people", False),
        ("A bomb in Arn killed 20 people. The blast comes a month after a bomb killed 12.", "20 people", True),
        ("A bomb in Arn killed 20 people. The blast comes a month after a bomb killed 12.", "12", False),
    ],
)
def test_the_only_figure_of_its_story(text: str, figure: str, is_only: bool) -> None:
    assert (claims(text)[figure].question.part("only") is not None) is is_only


def test_what_else_a_sentence_counts_stands_beside() -> None:
    found = claims("A bomb in Arn killed 20 people and wounded 41.")
    beside = found["20 people"].question.part("beside")
    assert beside is not None
    assert beside.values == ("count injured: 41",)
