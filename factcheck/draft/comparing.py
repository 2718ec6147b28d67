"""How two mentions stand in a draft and its source, whatever joins them."""

from factcheck.draft.open_dates import are_one_in_words
from factcheck.mentions.mention import Mention
from factcheck.source import Span
from factcheck.values.quotation import likeness
from factcheck.values.relation import Comparison, Relation, Value

_ONE_UTTERANCE = 0.5
"""Share of words that come back before two quotations are renderings of one utterance; the value of the near copies."""

Place = tuple[str, Span | None, str]
"""A mention's source, span and kind of value: the same words may be read as a figure and as a name."""


def place_of(mention: Mention) -> Place:
    """Return where a mention stands, and the kind of its value."""
    return mention.source_id, mention.span, mention.value.kind


def compare(mention: Mention, other: Mention) -> Comparison:
    """Compare two mentions by their values: names by the fullest form, quotations only when they may be one."""
    if mention.value.kind != other.value.kind:
        return Comparison(Relation.INCOMPARABLE, "two kinds of value")
    if mention.value.kind == "name":
        return mention.whole.compare(other.whole)
    if mention.value.kind == "quotation" and likeness(mention.quotation, other.quotation) < _ONE_UTTERANCE:
        return Comparison(Relation.INCOMPARABLE, "two utterances")
    found: Comparison = mention.value.compare(other.value)
    if found.relation.is_conflict and mention.value.kind == "date" and are_one_in_words(mention.date, other.date):
        return Comparison(Relation.COMPATIBLE, f"both say “{mention.date.words}”, and may mean one")
    return found


class Compared:
    """How mentions stand to one another, found once; of names once for all mentions of them in a source."""

    def __init__(self) -> None:
        self._found: dict[tuple[int, int], tuple[Value, Value, Comparison]] = {}

    def of(self, mention: Mention, other: Mention) -> Comparison:
        """Return how two mentions stand."""
        ours, theirs = mention.full or mention.value, other.full or other.value
        both = id(ours), id(theirs)
        found = self._found.get(both)
        if found is None:  # the values are kept, so that their identities stay theirs
            found = self._found[both] = ours, theirs, compare(mention, other)
        return found[2]


def is_one_noun(one: Mention, other: Mention) -> bool:
    """Whether two figures are of one unit and count one class of things."""
    return (one.quantity.unit, one.quantity.noun_class) == (other.quantity.unit, other.quantity.noun_class)
