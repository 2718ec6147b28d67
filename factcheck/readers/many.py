"""Several files named in one call -> sources, each with an id of its own, or everything that is wrong with them."""

import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from glob import glob, has_magic
from pathlib import Path
from typing import NamedTuple

from factcheck.errors import SourceError, ValueTextError
from factcheck.files import fault_of_folder
from factcheck.log import LOG
from factcheck.progress import Progress, no_progress
from factcheck.readers import READERS, check_single, read, read_all, sources_in
from factcheck.readers.limits import MOST_BYTES, check_size
from factcheck.readers.published import HOW_TO_WRITE, parse_published
from factcheck.source import Source
from factcheck.visible import visible

STREAM = "-"
"""What stands for standard input."""
_STREAM_ID, _STREAM_SHOWN = "stdin", "standard input"


class Many(NamedTuple):
    """What was read, and what is wrong: each complaint a line that says what, and a line that says what to do."""

    sources: tuple[Source, ...]
    complaints: tuple[str, ...]


def read_many(
    files: Iterable[str],
    published: Iterable[str] = (),
    *,
    least: int = 2,
    draft: bool = False,
    progress: Progress = no_progress,
) -> Many:
    """Read the sources that a caller names.

    Args:
        files: each a path, a folder, which stands for the files in it, a pattern, `-` for standard input, or ID=PATH.
            A path goes by the shortest end of it that no other has: its stem, its name, then with the folders above. A
            file of several articles gives a source each, with `#` and its own id or number behind that of the file.
        published: each ID=DATE; the beginning of an id will do when no other id begins so.
        least: how many sources there must be.
        draft: whether the first file is a draft, which has to be one article.
        progress: what is called to show how far the work is.

    Returns:
        The sources in the order given, and all complaints; sources with a complaint are left out.
    """
    files = [*files]
    if draft and len(_meant_by(files[0])[0]) > 1:
        what = "a draft is one text, and this names several"
        return Many((), (f"{visible(files[0])}: {what}\n  Name the file of the draft.",))
    named, complaints = _named(files)
    sources: list[Source] = []
    faults = []
    ids = []
    for number, (file_id, path) in enumerate(progress("files", named)):
        try:
            read = read_as(file_id, path)
            if draft and number == 0:
                check_single(read)
        except SourceError as error:
            faults.append(str(error))
            ids.append(file_id)
        else:
            sources += read
            ids += [source.id for source in read]
    if len(sources) < least and not complaints + faults:
        complaints.append("nothing to compare: give two sources or more\n  factcheck compare FILE FILE ...")
    for argument in published:
        try:
            source_id, day = _dated(argument, ids)
        except SourceError as error:
            complaints.append(str(error))
        else:
            sources = [_published(each, day) if each.id == source_id else each for each in sources]
    return Many(tuple(sources), tuple(dict.fromkeys(complaints + faults)))


def published_from(argument: str, day: str) -> date:
    """Parse a date that a caller gives.

    Args:
        argument: what the caller wrote, for the message.
        day: the part of it that is the date.

    Raises:
        SourceError: it is none.
    """
    try:
        return parse_published(day)
    except ValueTextError as error:
        raise SourceError(f"{visible(argument)}: {error}\n  {HOW_TO_WRITE}") from None


def read_as(file_id: str, path: str) -> tuple[Source, ...]:
    """Read the sources of a file under the id that it has among the files.

    Raises:
        SourceError: as of `read_all`.
    """
    shown = os.fsencode(file_id).decode("utf-8", "replace")  # a file name may hold bytes that are no text
    sources = read_all(path) if path != STREAM else _read_stream()
    if len(sources) == 1:
        return (sources[0].model_copy(update={"id": shown}),)
    return tuple(s.model_copy(update={"id": f"{shown}#{s.id.rpartition('#')[2]}"}) for s in sources)


def read_one(path: str, *, published: date | None = None) -> Source:
    """Read the source of a file, or of `-`, standard input.

    Args:
        path: the file.
        published: when it was published; it outranks what the file tells.

    Raises:
        SourceError: as of `read`.
    """
    if path != STREAM:
        return read(path, published=published)
    sources = read_as(_STREAM_ID, path)
    check_single(sources)
    return sources[0] if published is None else _published(sources[0], published)


def _published(source: Source, day: date) -> Source:
    return source.model_copy(update={"published": day, "published_trust": "given"})


def _read_stream() -> tuple[Source, ...]:
    """Read the sources that come in on standard input."""
    content = sys.stdin.buffer.read(MOST_BYTES + 1) if sys.stdin is not None else b""
    check_size(_STREAM_SHOWN, content, MOST_BYTES)
    return tuple(source.model_copy(update={"path": None}) for source in sources_in(_STREAM_SHOWN, content))


def _named(arguments: Iterable[str]) -> tuple[list[tuple[str, str]], list[str]]:
    """Return the id and the path of every file, and what is wrong with the names."""
    given: list[tuple[str | None, str]] = []
    complaints = []
    for argument in arguments:
        found, fault = _meant_by(argument)
        given += found
        complaints += [] if found else [fault]
    ids = ids_of(path for name, path in given if name is None)
    named = [(ids[os.path.abspath(path)] if name is None else name, path) for name, path in given]
    return named, complaints + list(_repeated(named))


def _meant_by(argument: str) -> tuple[list[tuple[str | None, str]], str]:
    """Return the files that an argument stands for, with the ids that it gives, and what to say where there is none."""
    name, equals, path = argument.partition("=")
    if argument == STREAM:
        return [(_STREAM_ID, STREAM)], ""
    if os.path.isdir(argument):
        if fault := fault_of_folder(argument):
            return [], fault
        what, advice = "no file of a known format stands in it", "Name the files, or the folders in it."
        fault = f"cannot read {visible(argument)}: {what}\n  {advice}"
        return [(None, each) for each in _in_folder(argument)], fault
    if not os.path.lexists(argument) and equals and name.strip():
        return [(name, path)], ""
    if not os.path.lexists(argument) and has_magic(argument):  # a shell that expands no patterns
        fault = f"cannot read {visible(argument)}: no file has such a name\n  Check the pattern."
        found = sorted(each for each in glob(argument, recursive=True) if not os.path.isdir(each))
        return [(None, each) for each in found], fault
    return [(None, argument)], ""


def _in_folder(folder: str) -> list[str]:
    """Return the files of a folder that a reader is known for by their suffix; hidden ones and folders are left out."""
    paths = [os.path.join(folder, name) for name in sorted(os.listdir(folder)) if not name.startswith(".")]
    known = [path for path in paths if Path(path).suffix.lower() in READERS and os.path.isfile(path)]
    for path in sorted({*paths} - {*known}):
        LOG.info("left out %s: no file of a known format", visible(path))
    return known


def ids_of(paths: Iterable[str]) -> dict[str, str]:
    """Return each path, made absolute, the shortest end that no other path has, as its id."""
    ends = {path: tuple(dict.fromkeys(_ends(path))) for path in map(os.path.abspath, paths)}
    shared = Counter(end for own in ends.values() for end in own)
    return {path: next((end for end in own if shared[end] == 1), path) for path, own in ends.items()}


def _ends(path: str) -> Iterator[str]:
    name, stem = Path(path).name, Path(path).stem
    folders = Path(path).parts[:-1]
    for count in range(len(folders) + 1):
        above = folders[len(folders) - count :]
        yield "/".join((*above, stem))
        yield "/".join((*above, name))


def _repeated(named: Sequence[tuple[str, str]]) -> Iterator[str]:
    """Complain of ids that two files have."""
    paths: dict[str, list[str]] = {}
    for source_id, path in named:
        paths.setdefault(source_id, []).append(path)
    for source_id, sharing in paths.items():
        if sharing.count(STREAM) > 1:
            yield f"{_STREAM_SHOWN} is named {sharing.count(STREAM)} times\n  It can be read once: write - once."
        elif len(sharing) > 1:
            yield (
                f'two sources are called "{visible(source_id)}": {" and ".join(map(visible, sharing))}\n'
                f"  Name one of them: factcheck compare {visible(sharing[0])} other={visible(sharing[1])}"
            )


def _dated(argument: str, ids: Sequence[str]) -> tuple[str, date]:
    """Take ID=DATE apart.

    Raises:
        SourceError: no id begins so, or several do, or the date is none.
    """
    start, _, day = argument.rpartition("=")
    begins = [source_id for source_id in dict.fromkeys(ids) if start and source_id.startswith(start)]
    if start not in ids and len(begins) != 1:
        what = f'"{visible(start)}" begins {len(begins)} ids' if begins else f'no id begins "{visible(start)}"'
        known = f"; the ids are {', '.join(map(visible, dict.fromkeys(ids)))}" if ids else ""
        stated = what if start else "of which source?"
        raise SourceError(f"--published {visible(argument)}: {stated}\n  Write ID=DATE{known}.")
    return start if start in ids else begins[0], published_from(f"--published {argument}", day)
