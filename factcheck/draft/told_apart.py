"""Whether a figure of a draft and one of a source tell two things, as between two reports: a revenue and a profit, what
was expected and what came, the killed and the hurt.

What the words around both weigh is for a draft to say; what forbids a link is one and the same.
"""

from collections.abc import Mapping

from factcheck.claims import SourceClaims
from factcheck.linkage.figures import Article
from factcheck.linkage.periods import of_two_periods
from factcheck.linkage.side import Side
from factcheck.linkage.vetoes import (
    of_forecasts,
    of_neighbours,
    of_opposites,
    of_two_fates,
    of_two_measures,
    of_two_owners,
    of_two_parties,
    of_two_sides,
)
from factcheck.mentions.mention import Mention
from factcheck.source import Span
from factcheck.wording import Wording

_VETOES = (
    of_forecasts, of_neighbours, of_opposites, of_two_fates, of_two_measures, of_two_owners,
    of_two_parties, of_two_periods, of_two_sides,
)  # fmt: skip
"""What two figures tell of themselves; how far their sentences are alike is weighed otherwise."""


class ToldApart:
    """The figures of a draft and its sources, to be asked whether two of them tell two things.

    Args:
        stated: the words of each text and what it says, by its id.
    """

    def __init__(self, stated: Mapping[str, tuple[Wording, SourceClaims]]) -> None:
        self._stated = stated
        self._figures: dict[str, Mapping[Span | None, Side]] = {}

    def are(self, mention: Mention, other: Mention) -> bool:
        """Whether two figures tell two things, as far as it is told of both."""
        one, two = (self._figures_of(each.source_id).get(each.span) for each in (mention, other))
        return one is not None and two is not None and any(veto(one, two) for veto in _VETOES)

    def _figures_of(self, source_id: str) -> Mapping[Span | None, Side]:
        """Return the figures of a text by their places, found when first asked for."""
        found = self._figures.get(source_id)
        if found is None:
            wording, claims = self._stated[source_id]
            article = Article(wording, [each for each in claims.claims if each.is_weighed and each.thing == "figure"])
            found = {each.claim.span: Side(each, article) for each in article.figures}
            self._figures[source_id] = found
        return found
