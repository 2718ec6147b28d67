"""What is given to a batch: a table on this machine is looked at before an engine is begun."""

import glob
import os
from pathlib import Path

from factcheck.errors import SourceError
from factcheck.files import reason
from factcheck.visible import visible

_MAGIC = b"PAR1"
"""How a file of Parquet begins, and how it ends."""
_AS_PARQUET = "A file of Parquet is wanted, or a folder of them. docs/batch.md says how to make one of a CSV."


def check_table(path: str) -> None:
    """See to it that a table on this machine is there and is Parquet; what is elsewhere the engine finds out.

    Args:
        path: a file, a folder of files, a pattern, or an address such as `s3a://wire/2024`.

    Raises:
        SourceError: it is none.
    """
    if "://" in path:
        return
    if not os.path.lexists(path):
        if glob.has_magic(path) and glob.glob(path, recursive=True):
            return
        raise _unread(path, "no such file", "Check the path.")
    if os.path.isdir(path):
        if next(Path(path).rglob("*.parquet"), None) is None:
            raise _unread(path, "no file that ends in .parquet stands in it", _AS_PARQUET)
        return
    if not _is_parquet(path):
        raise _unread(path, "no Parquet, or only a part of a file", _AS_PARQUET)


def _is_parquet(path: str) -> bool:
    """Whether a file begins and ends as Parquet does.

    Raises:
        SourceError: it cannot be read.
    """
    try:
        with open(path, "rb") as file:
            begins = file.read(len(_MAGIC))
            file.seek(0, os.SEEK_END)
            file.seek(max(0, file.tell() - len(_MAGIC)))
            return begins == _MAGIC == file.read()
    except OSError as error:
        raise _unread(path, reason(error), "Check the path, and your right to read it.") from None


def _unread(path: str, why: str, advice: str) -> SourceError:
    return SourceError(f"cannot read {visible(path)}: {why}\n  {advice}")
