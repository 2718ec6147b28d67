"""The bytes of files: read without waiting for what never ends, and written whole or not at all."""

import errno
import os
import stat
from collections.abc import Iterable
from itertools import count
from pathlib import Path

from factcheck.errors import FactcheckError
from factcheck.visible import visible

MOST_BYTES_OF_SETTINGS = 2**20
"""Bytes of a file of settings. Heuristic: a long one has some thousand rows."""
MOST_BYTES_OF_ROWS = 16 * 2**20
"""Bytes of a baseline or a claims file. Heuristic: fifty thousand rows."""
MOST_BYTES_OF_REPORT = 256 * 2**20
"""Bytes of an earlier report. Heuristic: a report on five hundred articles has some ten million."""

_CHECK = "Check the path."
_NO_FILES = (
    (stat.S_ISDIR, "a folder, not a file", "Name the files in it."),
    (stat.S_ISFIFO, "a named pipe, not a file", "Save what comes out of it, and name that file."),
    (stat.S_ISCHR, "a device, not a file", _CHECK),
    (stat.S_ISBLK, "a device, not a file", _CHECK),
    (stat.S_ISSOCK, "a socket, not a file", _CHECK),
)
_PLAIN = {
    errno.EACCES: "no permission",
    errno.EEXIST: "a file, not a folder",
    errno.EIO: "the disk or device does not give it",
    errno.EISDIR: "a folder, not a file",
    errno.ELOOP: "a link that leads in a circle",
    errno.ENAMETOOLONG: "its name is too long",
    errno.ENOENT: "its folder does not exist",
    errno.ENOSPC: "no space left on the disk",
    errno.ENOTDIR: "a part of its path is a file, not a folder",
    errno.EPERM: "no permission",
    errno.EROFS: "the disk may only be read",
}
"""What systems say of a file, in plain words. Who reads a file that does not exist is answered before."""
_STREAMS = ("/dev/fd/", "/dev/stdin", "/dev/stdout", "/dev/stderr", "/proc/self/fd/")
"""Where the streams stand that a shell hands over, as of `<(command)`: they end when the command does."""
_AT_ONCE = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
_COMMON = 0o666
"""Rights of a new file before the mask of its user is taken off."""


def read_bytes(
    path: str | os.PathLike[str], *, most: int, error: type[FactcheckError], shown: str | None = None
) -> bytes:
    """Return what a file holds.

    Args:
        path: the file; a stream that a shell hands over will do.
        most: bytes above which it is refused.
        error: what is raised.
        shown: its name in messages; by default the path as given.

    Raises:
        FactcheckError: it cannot be read, is no file that ends (a folder, a named pipe, a device), or holds more.
    """
    try:
        content, fault = _content(path, most)
    except FileNotFoundError:
        content, fault = b"", ("no such file", _CHECK)
    except PermissionError:
        content, fault = b"", ("no permission", "Ask for the right to read it.")
    except (OSError, ValueError) as raised:
        content, fault = b"", (reason(raised), _CHECK)
    if fault is not None:
        name = os.fsencode(path).decode("utf-8", "replace") if shown is None else shown
        raise _unreadable(error, visible(name), *fault)
    return content


def _content(path: str | os.PathLike[str], most: int) -> tuple[bytes, tuple[str, str] | None]:
    """Read a file that ends; return what it holds, and what is wrong with it and what to do, None where nothing is."""
    stated = os.stat(path)
    fault = _no_file(path, stated)
    if fault is not None:
        return b"", fault
    with open(path, "rb", opener=_opened_at_once if stat.S_ISREG(stated.st_mode) else None) as file:
        content = file.read(most + 1)
    if content is None:  # it says to come back later, as a log of the system does
        return b"", ("no file that ends", _CHECK)
    if len(content) > most:
        return b"", (f"more than {most // 2**20} MiB", "Such a file is no news text; if this one is, take it apart.")
    return content, None


def fault_of_folder(path: str) -> str:
    """Return why the names in a folder cannot be read and what to do; nothing where they can."""
    try:
        with os.scandir(path):
            return ""
    except OSError as error:
        return f"cannot read {visible(path)}: {reason(error)}\n  Ask for the right to read it."


def reason(error: OSError | ValueError) -> str:
    """Return in plain words, with a small first letter, why a file cannot be read or written."""
    if isinstance(error, OSError) and error.errno in _PLAIN:
        return _PLAIN[error.errno]
    stated = (error.strerror if isinstance(error, OSError) else str(error)) or "it cannot be opened"
    return stated[:1].lower() + stated[1:]


def write_whole(path: str | os.PathLike[str], content: bytes) -> None:
    """Write a file so that who reads it at any moment, or after a fault, finds the old one or the new one.

    The new one is written beside it and takes its place once it is safe on the disk. Where links lead, and the owner
    and the rights of a file that is there, stay; what is no file, such as a pipe or a device, is written to as it is.

    Args:
        path: the file.
        content: what it shall hold.

    Raises:
        OSError: it cannot be written; the old file is whole and nothing is left beside it.
        ValueError: the path is none.
    """
    real = os.path.realpath(path)
    old = os.stat(path) if os.path.exists(path) or os.path.islink(real) else None  # a link in a circle is known here
    if old is not None:
        handle = os.open(path, os.O_WRONLY | os.O_APPEND | _AT_ONCE)  # a file that may not be written stays too
        with open(handle, "wb") as stream:
            if not stat.S_ISREG(old.st_mode) or os.fspath(path).startswith(_STREAMS):
                if hasattr(os, "set_blocking"):
                    os.set_blocking(handle, True)
                stream.write(content)
                return
    folder = os.path.dirname(real)
    beside = _free_name(folder)
    rights = _COMMON if old is None else stat.S_IMODE(old.st_mode)
    try:
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _AT_ONCE, rights)
        with open(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(handle)
        if old is not None:
            _make_like(beside, old)
        os.replace(beside, real)
    finally:
        Path(beside).unlink(missing_ok=True)
    _keep_names(folder)


def is_one_of(path: str, others: Iterable[str]) -> bool:
    """Whether a path leads to a file that is there and is one of others."""
    there = [each for each in others if os.path.exists(each)]
    return os.path.exists(path) and any(os.path.samefile(path, each) for each in there)


def _no_file(path: str | os.PathLike[str], stated: os.stat_result) -> tuple[str, str] | None:
    """Return what stands at a path that is no file with an end, and what to do; None where it is one."""
    if stat.S_ISFIFO(stated.st_mode) and os.fsdecode(path).startswith(_STREAMS):
        return None
    if stat.S_ISCHR(stated.st_mode) and os.path.samestat(stated, os.stat(os.devnull)):
        return None
    return next((fault for is_such, *fault in _NO_FILES if is_such(stated.st_mode)), None)  # type: ignore[return-value]


def _unreadable(error: type[FactcheckError], name: str, why: str, advice: str) -> FactcheckError:
    return error(f"cannot read {name}: {why}\n  {advice}")


def _opened_at_once(path: str, flags: int) -> int:
    """Open what may have become a pipe by now without waiting for its other end."""
    return os.open(path, flags | _AT_ONCE)


def _free_name(folder: str) -> str:
    names = (os.path.join(folder, f".factcheck-{os.getpid()}-{number}") for number in count())
    return next(name for name in names if not os.path.lexists(name))


def _make_like(path: str, old: os.stat_result) -> None:
    """Give a new file the rights of the old one, and its owner where the user may."""
    new = os.stat(path)
    if hasattr(os, "chown") and (new.st_uid, new.st_gid) != (old.st_uid, old.st_gid):
        for owner in (old.st_uid, -1):
            try:
                os.chown(path, owner, old.st_gid)
            except PermissionError:
                continue
            break
    os.chmod(path, stat.S_IMODE(old.st_mode))


def _keep_names(folder: str) -> None:
    """Have a folder keep a new name through a loss of power, where folders can be found so."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:  # as on Windows
        return
    try:
        os.fsync(handle)
    except OSError:  # as on some disks of a network
        return
    finally:
        os.close(handle)
