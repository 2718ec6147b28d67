"""A bar that shows on a terminal how far long work is."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from threading import Timer
from typing import TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

_PATIENCE = 1.0
"""Seconds before work is long enough for a bar: up to a second nobody's thoughts are interrupted
(Nielsen, Usability Engineering, 1993, ch. 5)."""

_Step = TypeVar("_Step")


@contextmanager
def bar() -> Iterator["Bar"]:
    """Return a bar on standard error that comes when the work is long, and goes when it ends."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    progress = Progress(*columns, console=Console(stderr=True), transient=True)
    patience = Timer(_PATIENCE, progress.start)  # a thread, since one step alone may be long
    patience.daemon = True
    patience.start()
    try:
        yield Bar(progress)
    finally:
        patience.cancel()
        patience.join()
        progress.stop()


class Bar:
    """Count the steps of each stage; where the work is long, a stage shows as soon as it begins."""

    def __init__(self, progress: Progress) -> None:
        self._progress, self._begun = progress, progress.get_time()

    def __call__(self, stage: str, steps: Sequence[_Step], /) -> Iterator[_Step]:
        """Give the steps of a stage back, each when its turn has come."""
        task = self._progress.add_task(stage, total=len(steps))
        if self._progress.get_time() - self._begun > _PATIENCE:
            self._progress.start()
            self._progress.refresh()
        for step in steps:
            yield step
            self._progress.advance(task)
        self._progress.remove_task(task)
