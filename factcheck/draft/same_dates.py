"""Dates of sources that are one with a date of a draft, and whether the same happens then."""

from collections.abc import Iterable, Mapping

from factcheck.draft.comparing import Compared
from factcheck.draft.open_dates import is_open_date, is_telling
from factcheck.draft.surroundings import Text
from factcheck.mentions.mention import Mention
from factcheck.values.relation import Comparison, Relation


def same_dates(mention: Mention, dates: Iterable[Mention], compared: Compared) -> list[tuple[Mention, Comparison]]:
    """Return the dates of sources that are one with a date of the draft, whatever happens then."""
    found = ((other, compared.of(mention, other)) for other in dates)
    return [
        (other, stands)
        for other, stands in found
        if stands.relation.is_agreement
        and not (stands.relation is Relation.COMPATIBLE and is_open_date(mention, other))
    ]


def tell_of_one(mention: Mention, other: Mention, texts: Mapping[str, Text], sources: Iterable[str]) -> bool:
    """Whether the sentences of two dates share a word that tells of something; where they share none, whether the date
    is hardly written by chance and no other sentence tells of what the draft does. "This year" is that of the story.

    Args:
        mention: a date of the draft.
        other: the same date in a source.
        texts: the draft and its sources, by id.
        sources: the ids of the sources.
    """
    if mention.date.anchoring == "relative" and mention.date.precision != "day":
        return True
    ours, theirs = (texts[each.source_id].tells_of(each) for each in (mention, other))
    if not ours or not theirs or not ours.isdisjoint(theirs):
        return True
    return is_telling(mention) and not any(texts[source_id].has_sentence_of(ours) for source_id in sources)
