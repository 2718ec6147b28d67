"""One who is counted without a figure, beside all that were: "killed a police officer", "killed three"."""

from factcheck.claims.single import is_single
from factcheck.frames.words import frame_words
from factcheck.linkage.side import Side


def of_one_of_many(one: Side, other: Side) -> bool:
    """Whether "a police officer" is counted without a figure, and by the other more than that may be any people."""
    for ours, theirs in ((one.figure, other.figure), (other.figure, one.figure)):
        is_some = is_single(ours.claim.mention) and ours.noun not in frame_words("anyone")
        if is_some and theirs.noun != ours.noun and theirs.amount > 1:
            return True
    return False
