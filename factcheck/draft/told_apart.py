"""Whether a figure or a date of a draft and one of a source tell two things, as between two reports: a revenue and a
profit, what was expected and what came, the killed and the hurt, what begins and what ends.

What the words around both weigh is for a draft to say; what forbids a link is one and the same.
"""

from collections.abc import Mapping

from factcheck.claims import SourceClaims
from factcheck.linkage.date_gaps import DateSide
from factcheck.linkage.date_vetoes import (
    of_another_of_its_kind,
    of_beginning_and_end,
    of_past_and_future,
    of_plan_and_event,
    of_two_subjects,
)
from factcheck.linkage.dates import Calendar
from factcheck.linkage.figures import Article
from factcheck.linkage.periods import of_two_periods
from factcheck.linkage.side import Side
from factcheck.linkage.vetoes import (
    of_an_addition,
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

_OF_FIGURES = (
    of_an_addition, of_forecasts, of_neighbours, of_opposites, of_two_fates, of_two_measures, of_two_owners,
    of_two_parties, of_two_periods, of_two_sides,
)  # fmt: skip
"""What two figures tell of themselves; how far their sentences are alike is weighed otherwise."""
_OF_DATES = (of_another_of_its_kind, of_beginning_and_end, of_past_and_future, of_plan_and_event, of_two_subjects)
"""The same of dates."""


class ToldApart:
    """The figures and dates of a draft and its sources, to be asked whether two of them tell two things.

    Args:
        stated: the words of each text and what it says, by its id.
    """

    def __init__(self, stated: Mapping[str, tuple[Wording, SourceClaims]]) -> None:
        self._stated = stated
        self._figures: dict[str, Mapping[Span | None, Side]] = {}
        self._dates: dict[str, Mapping[Span | None, DateSide]] = {}

    def are(self, mention: Mention, other: Mention) -> bool:
        """Whether two figures, or two dates, tell two things, as far as it is told of both."""
        if mention.value.kind == "quantity":
            one, two = (self._figures_of(each.source_id).get(each.span) for each in (mention, other))
            return one is not None and two is not None and any(veto(one, two) for veto in _OF_FIGURES)
        if mention.value.kind == "date":
            a, b = (self._dates_of(each.source_id).get(each.span) for each in (mention, other))
            return a is not None and b is not None and any(veto(a, b) for veto in _OF_DATES)
        return False

    def _figures_of(self, source_id: str) -> Mapping[Span | None, Side]:
        """Return the figures of a text by their places, found when first asked for."""
        found = self._figures.get(source_id)
        if found is None:
            wording, claims = self._stated[source_id]
            article = Article(wording, [each for each in claims.claims if each.is_weighed and each.thing == "figure"])
            found = {each.claim.span: Side(each, article) for each in article.figures}
            self._figures[source_id] = found
        return found

    def _dates_of(self, source_id: str) -> Mapping[Span | None, DateSide]:
        """Return the dates of a text by their places, found when first asked for."""
        found = self._dates.get(source_id)
        if found is None:
            wording, claims = self._stated[source_id]
            article = Calendar(wording, [each for each in claims.claims if each.is_weighed and each.thing == "date"])
            found = {each.claim.span: DateSide(each, article) for each in article.items}
            self._dates[source_id] = found
        return found
