"""What a draft states: its mentions that a source must have, those of one value and one question together."""

from collections import defaultdict
from collections.abc import Hashable, Iterator
from heapq import merge

from factcheck.claims import SourceClaims
from factcheck.claims.none_of import is_none
from factcheck.claims.one_stretch import is_stretch
from factcheck.claims.single import is_single
from factcheck.claims.tallies import is_result
from factcheck.document.places import Places
from factcheck.mentions.mention import Mention

Statement = tuple[Mention, ...]
"""The mentions of a draft that state one thing, in text order."""


def statements(source_claims: SourceClaims) -> Iterator[Statement]:
    """Yield the mentions of a draft that state something, those of one value and one question together, in order.

    An ordinal states nothing that a source must have.
    """
    questions = {
        claim.span: claim.question.subject for claim in source_claims.claims if claim.value.kind in ("quantity", "date")
    }
    groups: dict[Hashable, list[Mention]] = defaultdict(list)
    for mention in stating(source_claims):
        if mention.value.kind == "quantity" and mention.quantity.unit == "ordinal":
            continue
        key = mention.whole.key if mention.value.kind == "name" else mention.value.key
        groups[mention.value.kind, key, questions.get(mention.span)].append(mention)
    return (tuple(group) for group in groups.values())


def stating(source_claims: SourceClaims) -> Iterator[Mention]:
    """Yield the mentions of a text, with what its claims alone state: that something befell nobody or one person, and
    the result of a match as a whole in the place of its two sides."""
    mentions = (claim.mention for claim in source_claims.claims)
    of_claims = sorted((each for each in mentions if is_unnumbered(each) or is_result(each)), key=_start)
    wholes = Places(mention.place for mention in of_claims)
    sides = (mention for mention in source_claims.reading.mentions if not wholes.hold(mention.place))
    return merge(sides, of_claims, key=_start)


def _start(mention: Mention) -> int:
    return mention.place.start


def is_unnumbered(mention: Mention) -> bool:
    """Whether a mention is a count without a figure: "nobody", "a firefighter", "for a year"."""
    return is_none(mention) or is_single(mention) or is_stretch(mention)


def is_quiet(mention: Mention) -> bool:
    """Whether sources need not have what a mention states, so that only a conflict tells something of it: a people, a
    name of one word that is in no table, that something befell nobody or one person, or a
    length of time without a figure."""
    if mention.value.kind != "name":
        return is_unnumbered(mention)
    is_known = mention.name.entity is not None or " " in mention.text
    return not is_known or mention.name.form not in ("full", "acronym", "short", "capital")
