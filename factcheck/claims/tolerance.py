"""Figures that a caller lets differ: what they are read as reaches as far as the caller's tolerance."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from factcheck.claims.claim import Claim
from factcheck.settings import Settings

ClaimT = TypeVar("ClaimT", bound=Claim)


def widen(claims: Iterable[ClaimT], settings: Settings) -> Iterator[ClaimT]:
    """Give the claims, counts with the tolerance for what they count, or else for their unit.

    Args:
        claims: of any kind.
        settings: the tolerances.
    """
    shares = settings.tolerance
    for claim in claims:
        if not shares or claim.value.kind != "quantity":
            yield claim
            continue
        value = claim.mention.quantity
        names = (name for name in (value.noun_class, value.unit) if name is not None)
        share = next((shares[name] for name in names if name in shares), None)
        if share is None:
            yield claim
            continue
        mention = claim.mention.model_copy(update={"value": value.widened(share)})
        yield claim.model_copy(update={"mention": mention})
