"""What a caller gives at the door, looked at before anything is done with it."""

from collections.abc import Iterable
from typing import Any, cast

from factcheck.claims import AnyClaim
from factcheck.claims.claim import Claim
from factcheck.errors import ConfigError, SourceError, ValueTextError
from factcheck.settings import settled
from factcheck.source import given_source
from factcheck.wanted import instead, is_several

__all__ = ("check_watch", "given_claims", "given_source", "settled", "several_sources")


def several_sources(sources: object) -> list[Any]:
    """Return what is given as several sources, one after the other.

    Raises:
        SourceError: it is one thing, or none.
    """
    if not is_several(sources):
        raise SourceError(f"{instead('a list of sources', sources)}\n  Write [Source(...), Source(...)].")
    return list(cast(Iterable[Any], sources))


def given_claims(claims: object) -> tuple[AnyClaim, ...]:
    """Return claims as they are given.

    Raises:
        ValueTextError: they are no list, or one of them is no claim.
    """
    advice = "Make one with factcheck.claim(...)."
    if not is_several(claims):
        raise ValueTextError(f"claims: {instead('a list of claims', claims)}\n  {advice}")
    given = tuple(cast(Iterable[Any], claims))
    for each in given:
        if not isinstance(each, Claim):
            raise ValueTextError(f"claims: {instead('a claim', each)}\n  {advice}")
    return given


def check_watch(progress: object) -> None:
    """Refuse what cannot be found how far work is.

    Raises:
        ConfigError: it cannot be called.
    """
    if not callable(progress):
        raise ConfigError(f"progress: {instead('a function of a stage and its steps', progress)}")
