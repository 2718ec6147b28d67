"""Which equal figures may be equal by chance."""

import pytest

from factcheck import PreparedSource, Source
from factcheck.linkage.equal_amounts import are_equal, may_be_equal_by_chance
from factcheck.linkage.figures import Article
from factcheck.linkage.side import Side
from factcheck.settings import DEFAULT


def side(text: str, name: str) -> Side:
    found = PreparedSource(Source(name, text, published="2024-03-12")).found(DEFAULT)
    claims = found.source_claims(frozenset()).claims
    article = Article(found.wording, [claim for claim in claims if claim.thing == "figure"])
    return Side(article.figures[0], article)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Two boats sank.", "They lost two boats.", True),
        ("It has 80 members.", "Some 80 people joined.", True),
        ("It has 83 members.", "Some 83 people joined.", False),
        ("It has 40,000 members.", "Some 40,000 people joined.", False),
        ("The mill cost $3 billion.", "They paid $3 billion.", False),
        ("It cost $30.", "They paid $30.", True),
        ("It stood for 2,000 years.", "For 2,000 years nobody came.", True),
        ("Dozens of boats sank.", "They lost dozens of boats.", True),
    ],
)
def test_small_and_round_figures_may_be_equal_by_chance(one: str, other: str, expected: bool) -> None:
    a, b = side(one, "a"), side(other, "b")
    assert are_equal(a, b)
    assert (may_be_equal_by_chance(a, b), may_be_equal_by_chance(b, a)) == (expected, expected)
