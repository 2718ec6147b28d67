"""What a program may listen to: the logger "factcheck", which says nothing unless a handler is given to it or above it.

It says what was read, refused and left out, how long work took and what came of it; never the words of a source.
"""

import logging
from time import perf_counter

LOG = logging.getLogger("factcheck")
"""The only logger: INFO for files and checks, DEBUG for their steps, WARNING for a text that may lack its article."""
LOG.addHandler(logging.NullHandler())  # else Python would print warnings where no handler is set


class Stopwatch:
    """Seconds that work takes, for the log alone: no answer depends on them."""

    def __init__(self) -> None:
        self._begun = self._lap = perf_counter()

    def lap(self) -> float:
        """Return the seconds since the last lap."""
        before, self._lap = self._lap, perf_counter()
        return self._lap - before

    def total(self) -> float:
        """Return the seconds since the beginning."""
        return perf_counter() - self._begun
