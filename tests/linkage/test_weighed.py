"""How two figures stand, asked no further than it can matter."""

from itertools import product

from factcheck import PreparedSource, Source
from factcheck.linkage.comparisons import Side, compare
from factcheck.linkage.figures import Article
from factcheck.linkage.matters import OF_FIGURES
from factcheck.linkage.weighed import compare_if
from factcheck.linkage.weights import weigh
from factcheck.settings import DEFAULT

TEXTS = (
    "Some 41 boats sank off Lund on Monday, and 12 people drowned. The 41 boats were old.",
    "Off Lund 34 boats sank. Rescuers found 12 bodies, and 3,000 people lost power.",
    "In 1998 a storm sank 120 boats at a cost of $41 million.",
)


def sides() -> list[Side]:
    found = []
    for number, text in enumerate(TEXTS):
        of_source = PreparedSource(Source(str(number), text)).found(DEFAULT)
        claims = of_source.source_claims(frozenset()).claims
        article = Article(of_source.wording, [claim for claim in claims if claim.thing == "figure"])
        found += [Side(figure, article) for figure in article.figures]
    return found


def test_what_weighs_enough_is_known_in_every_respect_and_nothing_else() -> None:
    pairs = [(one, other) for one, other in product(sides(), repeat=2) if one.article is not other.article]
    assert len(pairs) > 20
    for one, other in pairs:
        levels = compare(one, other)
        for least in (-99.0, weigh(levels), -1.0, 1.0):
            found = compare_if(one, other, OF_FIGURES.comparisons, OF_FIGURES.weights, least=least)
            assert found == (levels if weigh(levels) >= least else None)
