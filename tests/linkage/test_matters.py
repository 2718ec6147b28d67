"""What is weighed: figures and dates, each with its table."""

import pytest

from factcheck import PreparedSource, Source
from factcheck.lexicon import table
from factcheck.linkage.figures import Article
from factcheck.linkage.matters import OF_DATES, OF_FIGURES, OF_MIDDLING_TEXTS, OF_SHORT_TEXTS, Matter, of_figures
from factcheck.settings import DEFAULT


def article(sentences: int) -> Article:
    found = PreparedSource(Source("a", "It lost 12 boats. " * sentences)).found(DEFAULT)
    return Article(found.wording, found.source_claims(frozenset()).claims)


@pytest.mark.parametrize(
    ("one", "other", "matter"),
    [(6, 6, OF_SHORT_TEXTS), (6, 7, OF_MIDDLING_TEXTS), (14, 14, OF_MIDDLING_TEXTS), (2, 15, OF_FIGURES)],
)
def test_figures_are_weighed_by_how_long_their_texts_are(one: int, other: int, matter: Matter) -> None:
    assert of_figures(article(one), article(other)) is matter
    assert of_figures(article(other), article(one)) is matter


@pytest.mark.parametrize(
    "matter",
    [OF_FIGURES, OF_MIDDLING_TEXTS, OF_SHORT_TEXTS, OF_DATES],
    ids=["figures", "figures of stories", "figures of short texts", "dates"],
)
def test_every_learned_level_is_one_of_a_comparison(matter: Matter) -> None:
    names = {comparison.__name__ for comparison in matter.comparisons}
    assert {level.partition(": ")[0] for level in table(matter.weights)["weights"]} == {*names, "start"}
