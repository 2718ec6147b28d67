"""What an article is looked up by."""

from collections.abc import Mapping

from factcheck.corpus.database import key_of
from factcheck.events import Profile

_COPY = 24.0
"""What speaks for a copy: as much as all terms of an article."""


def terms_of(profile: Profile) -> Mapping[int, float]:
    """Return what an article is looked up by, each with its weight: its heaviest terms, and its text."""
    return {**{key_of(term): weight for term, weight in profile.keys.items()}, key_of("", profile.digest): _COPY}
