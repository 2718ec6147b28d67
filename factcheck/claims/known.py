"""Whom a source knows: the telling words of all that it names."""

from factcheck.claims.claim import Claim
from factcheck.claims.context import Context
from factcheck.values.name import Name

KNOWN = "known"
"""The role of the key that holds them."""


def known_names(context: Context) -> tuple[str, ...]:
    """Return the telling words of all names of a source."""
    return tuple(sorted({word for mention in context.mentions("name") for word in _telling(mention.name)}))


def knows(one: Claim, other: Claim) -> bool:
    """Whether the source of one claim names whom the other one names."""
    known = one.question.part(KNOWN)
    return known is not None and not set(known.values).isdisjoint(_telling(other.value))


def _telling(name: Name) -> tuple[str, ...]:
    """Return what somebody is known by: a person by the last word of the name, others by all of it, or their state."""
    if name.entity == "person":
        return name.parts[-1:]
    return (name.spelling,) if name.territory is None else (name.spelling, f"@{name.territory}")
