"""What a figure is weighed by."""

from decimal import Decimal

import pytest

from factcheck import PreparedSource, Source
from factcheck.linkage import Article
from factcheck.settings import DEFAULT


def article(text: str) -> Article:
    found = PreparedSource(Source("a", text)).found(DEFAULT)
    claims = found.source_claims(frozenset()).claims
    return Article(found.wording, [claim for claim in claims if claim.thing == "figure"])


@pytest.mark.parametrize(
    ("text", "family", "amount", "noun"),
    [
        ("The firm paid $3.2 billion.", "USD", "3200000000", "USD"),
        ("Prices rose 4 percent.", "percent", "4", "percent"),
        ("The road is 12 km long.", "length", "12000", "kilometre"),
        ("Some 12,000 troops left.", "count", "12000", "troop"),
        ("Ann Doyle, 41, left.", "year_of_age", "41", "year_of_age"),
    ],
)
def test_a_figure_has_its_family(text: str, family: str, amount: str, noun: str) -> None:
    found = article(text).figures[0]
    assert (found.family, found.amount, found.noun) == (family, Decimal(amount), noun)


def test_an_article_knows_what_comes_again() -> None:
    found = article("A mill burned in Lund\n\nTwelve boats sank off Lund in 1998. The 12 boats were old. 9 men swam.")
    assert found.amounts["count", Decimal(12)] == 2
    assert found.figures[0].years == {"1998"}
    assert "lund" in found.names
    assert found.nouns["count", "boat"] == {Decimal(12)}
