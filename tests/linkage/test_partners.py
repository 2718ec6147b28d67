"""Which articles are laid side by side."""

import pytest

from factcheck import PreparedSource, Source
from factcheck.linkage.figures import Article
from factcheck.linkage.partners import FEW, partners
from factcheck.settings import DEFAULT


def article(name: str, text: str) -> Article:
    found = PreparedSource(Source(name, text)).found(DEFAULT)
    claims = found.source_claims(frozenset()).claims
    return Article(found.wording, [claim for claim in claims if claim.thing == "figure"])


def pairs(articles: list[Article]) -> set[tuple[str, str]]:
    return {(one.source_id, other.source_id) for one, other in partners(articles)}


def boats(size: int) -> list[Article]:
    return [article(f"s{number:03}", f"Some {100 + number % 7} boats sank off Lund.") for number in range(size)]


def test_of_few_articles_every_two_are_laid_side_by_side() -> None:
    assert len(pairs(boats(FEW))) == FEW * (FEW - 1) / 2


@pytest.mark.parametrize("size", [FEW + 1, 3 * FEW])
def test_of_many_the_pairs_grow_with_the_articles_and_each_has_partners(size: int) -> None:
    found = pairs(boats(size))
    assert len(found) <= 10 * size
    assert {name for pair in found for name in pair} == {f"s{number:03}" for number in range(size)}


def test_articles_that_share_what_is_rare_are_laid_side_by_side() -> None:
    rare = [article("y", "In Arn 34 containers fell."), article("z", "Off Arn 41 containers were swept away.")]
    assert ("y", "z") in pairs([*boats(3 * FEW), *rare])


def test_an_article_is_never_its_own_partner() -> None:
    assert all(one < other for one, other in pairs(boats(2 * FEW)))
