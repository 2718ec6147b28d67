"""What a draft states: its mentions that a source must have, those of one value and one question together."""

from collections import defaultdict
from collections.abc import Hashable, Iterator

from factcheck.claims import SourceClaims
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
    for mention in source_claims.reading.mentions:
        if mention.value.kind == "quantity" and mention.quantity.unit == "ordinal":
            continue
        key = mention.whole.key if mention.value.kind == "name" else mention.value.key
        groups[mention.value.kind, key, questions.get(mention.span)].append(mention)
    return (tuple(group) for group in groups.values())


def is_quiet(mention: Mention) -> bool:
    """Whether sources need not have what a mention states, so that only a conflict tells something of it: a people, or
    a name of one word that is in no table."""
    if mention.value.kind != "name":
        return False
    is_known = mention.name.entity is not None or " " in mention.text
    return not is_known or mention.name.form not in ("full", "acronym", "short", "capital")
