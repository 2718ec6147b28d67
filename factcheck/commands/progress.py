"""A bar that shows on a terminal how far long work is."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

_PATIENCE = 1.0
"""Seconds before work is long enough for a bar: up to a second nobody's thoughts are interrupted
(Nielsen, Usability Engineering, 1993, ch. 5)."""

_Step = TypeVar("_Step")


@contextmanager
def bar() -> Iterator["Bar"]:
    """Give a bar on standard error that goes when the work ends."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    progress = Progress(*columns, console=Console(stderr=True), transient=True)
    try:
        yield Bar(progress)
    finally:
        progress.stop()


class Bar:
    """Count the steps of each stage, and show them once the work is long."""

    def __init__(self, progress: Progress) -> None:
        self._progress, self._begun = progress, progress.get_time()

    def __call__(self, stage: str, steps: Sequence[_Step], /) -> Iterator[_Step]:
        """Give the steps of a stage back, each when its turn has come."""
        task = self._progress.add_task(stage, total=len(steps))
        for step in steps:
            if not self._progress.live.is_started and self._progress.get_time() - self._begun > _PATIENCE:
                self._progress.start()
            yield step
            self._progress.advance(task)
        self._progress.remove_task(task)
