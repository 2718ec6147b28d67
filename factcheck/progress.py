"""Watch: what is called to show how far long work is."""

from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar

_Step = TypeVar("_Step")


class Progress(Protocol):
    """What shows how far long work is, such as by a progress bar.

    Example:
        >>> from factcheck import Source, check
        >>> def progress(stage, steps):
        ...     for number, step in enumerate(steps, 1):
        ...         yield step
        ...         print(f"{stage}: {number} of {len(steps)}")
        >>> report = check([Source("a", "It rained."), Source("b", "It snowed.")], rules=["denial"], progress=progress)
        mentions: 1 of 2
        mentions: 2 of 2
        claims: 1 of 2
        claims: 2 of 2
        rules: 1 of 1
    """

    def __call__(self, stage: str, steps: Sequence[_Step], /) -> Iterable[_Step]:
        """Give the steps of a stage back, each when its turn has come."""


def no_progress(_stage: str, steps: Sequence[_Step], /) -> Iterable[_Step]:
    """Return the steps of a stage back and tell nobody."""
    return steps
