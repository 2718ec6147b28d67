"""What is said where factcheck itself fails: one line that its user can report."""

import os
from types import TracebackType

from factcheck._version import __version__

_HOME = os.path.dirname(__file__)
_MOST_SAID = 200
"""Letters of what an exception says of itself. Heuristic: some quote a whole text."""


def fault_line(error: BaseException) -> str:
    """Return on one line what to report of an exception that nobody raised on purpose: what, where, and which version.

    Example:
        >>> fault_line(KeyError("troops")).partition(" (")[0]
        "a fault of factcheck, not of your texts: KeyError: 'troops'"
    """
    what = "the memory is used up" if isinstance(error, MemoryError) else "a fault of factcheck, not of your texts"
    said = f"{type(error).__name__}: {_said(error)}".removesuffix(": ")
    where = ", ".join((*_where(error.__traceback__), f"version {__version__}"))
    return f"{what}: {said} ({where}); please report this line and what led to it"


def _said(error: BaseException) -> str:
    try:
        said = " ".join(str(error).split())
    except Exception:  # noqa: BLE001 - what it says cannot be said
        return ""
    return said if len(said) <= _MOST_SAID else f"{said[: _MOST_SAID - 1]}…"


def _where(trace: TracebackType | None) -> tuple[str, ...]:
    """Return file and line of the last step in a file of ours; none where no step was."""
    last: tuple[str, ...] = ()
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        if file.startswith(_HOME + os.sep):
            last = (f"{os.path.relpath(file, _HOME).replace(os.sep, '/')} line {trace.tb_lineno}",)
        trace = trace.tb_next
    return last
