"""What a draft states: its mentions that a source must have, those of one value and one question together."""

from collections import defaultdict
from collections.abc import Hashable, Iterator

from factcheck.claims import SourceClaims
from factcheck.mentions.mention import Mention

Statement = tuple[Mention, ...]
"""The mentions of a draft that state one thing, in text order."""


def statements(source_claims: SourceClaims) -> Iterator[Statement]:
    """Yield the mentions of a draft that state something, those of one value and one question together, in order."""
    questions = {
        claim.span: claim.question.subject for claim in source_claims.claims if claim.value.kind in ("quantity", "date")
    }
    groups: dict[Hashable, list[Mention]] = defaultdict(list)
    for mention in source_claims.reading.mentions:
        if not _is_statement(mention):
            continue
        key = mention.whole.key if mention.value.kind == "name" else mention.value.key
        groups[mention.value.kind, key, questions.get(mention.span)].append(mention)
    return (tuple(group) for group in groups.values())


def _is_statement(mention: Mention) -> bool:
    """Whether a mention states something: an ordinal, or a people, states nothing that a source must have."""
    if mention.value.kind == "name":
        is_known = mention.name.entity is not None or " " in mention.text
        return is_known and mention.name.form in ("full", "acronym", "short", "capital")
    return mention.value.kind != "quantity" or mention.quantity.unit != "ordinal"
