"""Figures that a caller lets differ: what they are read as reaches as far as the caller's tolerance."""

from collections.abc import Iterable, Iterator

from factcheck.claims import AnyClaim
from factcheck.settings import Settings


def widen(claims: Iterable[AnyClaim], settings: Settings) -> Iterator[AnyClaim]:
    """Give the claims, counts with the tolerance for what they count, or else for their unit.

    Args:
        claims: of any kind.
        settings: the tolerances.
    """
    shares = settings.tolerance
    for claim in claims:
        if not shares or claim.kind != "count":
            yield claim
            continue
        value = claim.mention.quantity
        share = shares.get(value.noun_class or "") or shares.get(value.unit or "")
        if not share:
            yield claim
            continue
        mention = claim.mention.model_copy(update={"value": value.widened(share)})
        yield claim.model_copy(update={"mention": mention})
