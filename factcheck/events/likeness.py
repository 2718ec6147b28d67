"""How much speaks for two articles being of one event."""

from factcheck.events.profile import Profile

_LIKE = 0.2
"""Likeness from which two articles are rather of one event than of two. Heuristic."""
_MONTH = 32
"""Days between two articles from which they are of two events. Heuristic."""


def weigh(one: Profile, other: Profile) -> float:
    """Return how much speaks for one event: above 0, more than for two."""
    if one.day is not None and other.day is not None and abs(one.day - other.day) >= _MONTH:
        return -1.0
    few, many = sorted((one.terms, other.terms), key=len)
    return sum(weight * many.get(term, 0.0) for term, weight in few.items()) - _LIKE


def weigh_all(one: Profile, others: "tuple[Profile, ...]") -> float:
    """Return how much speaks for an article being of the event of others: what speaks for each, on average."""
    return sum(weigh(one, other) for other in others) / len(others)
