"""The row of what a figure can tell."""

from typing import NamedTuple


class Attribute(NamedTuple):
    """What a figure can tell of somebody or something.

    Args:
        families: kinds of unit that it comes in, with a blank between.
        owner: whose it is: of the "subject" of its verb, of the "object", of the "event", or of the "thing" itself.
        runs: "up" where it grows while an event goes on, "level" where it moves, "once" where it is fixed.
        neighbours: attributes told in like words that it never is, with a blank between.
        source: key of the source.
    """

    families: str
    owner: str
    runs: str
    neighbours: str
    source: str
