"""Figures that a caller lets differ: what they are read as reaches as far as the caller's tolerance."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import TypeVar

from factcheck.claims.claim import Claim
from factcheck.errors import ValueTextError
from factcheck.mentions.quantities import parse_quantity
from factcheck.mentions.quantities.nouns import class_of
from factcheck.settings import Settings

ClaimT = TypeVar("ClaimT", bound=Claim)

_KEPT = 8
"""Settings whose tolerances are kept; a process seldom has more than one. Heuristic."""


def widen(claims: Iterable[ClaimT], settings: Settings) -> Iterator[ClaimT]:
    """Return the claims, counts with the tolerance for what they count, or else for their unit.

    Args:
        claims: of any kind.
        settings: the tolerances.
    """
    shares = _shares(settings)
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


def counted_by(name: str, settings: Settings) -> str:
    """Return what figures that are named so are counted by: their unit, or the class of their noun.

    Example:
        >>> from factcheck.settings import DEFAULT
        >>> [counted_by(name, DEFAULT) for name in ("soldiers", "troops", "dollars", "kites")]
        ['troops', 'troops', 'USD', 'kite']
    """
    try:
        value = parse_quantity(f"2 {name}", settings=settings)
    except ValueTextError:  # a class that no words name, such as "passenger, aboard"
        return name
    if value.unit is not None:
        return value.unit
    is_own = " " not in name or value.noun_class != class_of(value.head or "")  # "police officers" are of a class
    return value.noun_class if value.noun_class is not None and value.noun == name and is_own else name


@lru_cache(maxsize=_KEPT)
def _shares(settings: Settings) -> Mapping[str, Decimal]:
    return {counted_by(name, settings): share for name, share in settings.tolerances} | dict(settings.tolerances)
