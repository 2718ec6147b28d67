"""factcheck corpus add and watch: articles come in, and each says what it touches."""
# ruff: noqa: PLC0415

import argparse
import json
import os
import sys
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, NamedTuple

from factcheck.commands.checking import seldom_collected, with_progress
from factcheck.commands.corpus_store import opened
from factcheck.commands.output import FOUND, OK, TROUBLE, complain, put, warn
from factcheck.files import fault_of_folder
from factcheck.visible import visible

if TYPE_CHECKING:
    from factcheck.corpus import Corpus, Touched
    from factcheck.findings import Finding
    from factcheck.source import Source

_PIPE = "-"
_SHORT = 8
"""Letters of the id of an event that are shown."""
Stamp = tuple[int, int]
"""When a file was changed, and its size."""


class Taken(NamedTuple):
    """A file that is read: the id of its article, and where it is."""

    name: str
    path: str


@seldom_collected()
def run_add(options: argparse.Namespace) -> int:
    """Add the articles of files, folders and a pipe."""

    def add(corpus: "Corpus") -> int:
        files, complaints = _files([name for name in options.files if name != _PIPE])
        if complaints:
            return complain(complaints)
        code = OK
        with with_progress(options) as progress:
            for file in progress("articles", files):
                code = _worst(code, _take_file(corpus, file, options))
        if _PIPE in options.files:
            code = _worst(code, _take_pipe(corpus, options))
        return code

    return opened(options, add, makes=True)


@seldom_collected()
def run_watch(options: argparse.Namespace) -> int:
    """Add what comes into a folder; a file that is still written is left for the next look."""
    if not os.path.isdir(options.folder):
        return complain([f"{visible(options.folder)}: no such folder\n  Name the folder that articles come into."])
    if fault := fault_of_folder(options.folder):
        return complain([fault])
    options.correct = True

    def watch(corpus: "Corpus") -> int:
        seen: dict[str, Stamp] = {}
        added: dict[str, Stamp] = {}
        code, never = OK, Event()
        try:
            while True:
                for file, stamp in _stamped(options.folder):
                    if seen.get(file.path) == stamp != added.get(file.path):
                        code = _worst(code, _take_file(corpus, file, options))
                        added[file.path] = stamp
                    seen[file.path] = stamp
                never.wait(options.every)
        except KeyboardInterrupt:
            return code

    return opened(options, watch, makes=True)


def _files(names: Iterable[str]) -> tuple[list[Taken], list[str]]:
    """Return the files that are named, those of folders too, and what is wrong with the names."""
    named = {name: list(_named(name)) for name in names}
    found = list(chain.from_iterable(named.values()))
    paths: dict[str, str] = {}
    complaints = [
        fault_of_folder(name)
        or f"cannot read {visible(name)}: no file of a known format stands in it\n  Name the files, or another folder."
        for name, files in named.items()
        if not files
    ]
    for name, path in found:
        if os.path.realpath(paths.setdefault(name, path)) != os.path.realpath(path):
            both = f"{visible(paths[name])} and {visible(path)}"
            complaints.append(f'two files make an article called "{visible(name)}": {both}\n  Write ID=FILE for one.')
    return list(dict.fromkeys(found)), complaints


def _named(argument: str) -> Iterator[Taken]:
    """Yield the files of one argument: a folder, a file, or ID=FILE."""
    if os.path.isdir(argument):
        yield from _of_folder(argument)
        return
    name, equals, path = argument.partition("=")
    if equals and name.strip() and not os.path.lexists(argument):
        yield Taken(name, path)
    else:
        yield Taken(Path(argument).stem, argument)


def _of_folder(folder: str) -> Iterator[Taken]:
    """Yield the files of a folder that can be read by their suffix, in order, each called by its path without it."""
    from factcheck.readers import READERS

    for path in sorted(Path(folder).rglob("*")):
        below = path.relative_to(folder)
        if path.suffix.lower() in READERS and path.is_file() and not any(part.startswith(".") for part in below.parts):
            yield Taken(below.with_suffix("").as_posix(), str(path))


def _stamped(folder: str) -> Iterator[tuple[Taken, Stamp]]:
    """Yield the files of a folder, each with when it was changed; one that goes in this moment is passed over."""
    for file in _of_folder(folder):
        try:
            stated = os.stat(file.path)
        except OSError:
            continue
        yield file, (stated.st_mtime_ns, stated.st_size)


def _take_file(corpus: "Corpus", file: Taken, options: argparse.Namespace) -> int:
    """Add the articles of a file, each with what it touches; one that cannot be read stops nothing."""
    from factcheck.errors import SourceError
    from factcheck.readers.many import read_as

    try:
        sources = read_as(file.name, file.path)
    except SourceError as error:
        return complain([str(error)])
    warn(sources)
    code = OK
    for source in sources:
        code = _worst(code, _take(corpus, source, options))
    return code


def _take_pipe(corpus: "Corpus", options: argparse.Namespace) -> int:
    """Add the article of each line of a pipe as it comes."""
    from factcheck.errors import SourceError
    from factcheck.readers.json import source_of_line

    code = OK
    for number, line in enumerate(sys.stdin.buffer if sys.stdin is not None else (), 1):
        if not line.strip():
            continue
        try:
            source = source_of_line(f"standard input, line {number}", line)
        except SourceError as error:
            code = _worst(code, complain([str(error)]))
        else:
            code = _worst(code, _take(corpus, source, options))
    return code


def _take(corpus: "Corpus", source: "Source", options: argparse.Namespace) -> int:
    """Add an article and say what it touches."""
    from factcheck.errors import SourceError

    try:
        if options.no_compare:
            corpus.put(source, correct=options.correct)
            return OK
        touched = corpus.take(source) if options.correct else corpus.add(source)
    except SourceError as error:
        return complain([str(error)])
    if not options.quiet and (code := put(_said(touched, as_json=options.json), None, is_text=not options.json)):
        return code
    return FOUND if _is_grave(touched, options.fail_on) else OK


def _is_grave(touched: "Touched", fail_on: str) -> bool:
    """Whether a conflict that an article makes is as grave as was asked for."""
    from factcheck.findings import Severity

    if fail_on == "never":
        return False
    ranks = list(Severity)
    least = ranks.index(Severity(fail_on))
    return any(each.suppressed is None and ranks.index(each.severity) >= least for each in touched.conflicts)


def _said(touched: "Touched", *, as_json: bool) -> str:
    """Return what an article touches: a line and one for each conflict, or an object on a line."""
    if as_json:
        return json.dumps(_object(touched), ensure_ascii=False) + "\n"
    what = "new" if touched.is_new else "there already" if touched.version == 1 else f"version {touched.version}"
    counts = [("conflict", touched.conflicts), ("agreement", touched.agreements), ("update", touched.updates)]
    from factcheck.inflection import counted

    shown = [counted(len(found), name) for name, found in counts if found] or ["nothing in common"]
    beside = (
        f"beside {counted(len(touched.beside), 'article')}: {', '.join(shown)}" if touched.beside else "alone so far"
    )
    lines = [f"{touched.article}: {what}, event {touched.event[:_SHORT]}, {beside}"]
    lines += [f"  {finding}" for finding in (*touched.conflicts, *touched.updates)]
    return "\n".join(dict.fromkeys(lines)) + "\n"


def _object(touched: "Touched") -> dict[str, object]:
    changes = touched.report.changes
    return {
        "article": touched.article, "event": touched.event, "is_new": touched.is_new, "version": touched.version,
        "beside": list(touched.beside),
        "conflicts": [_finding(each) for each in touched.conflicts],
        "agreements": [_finding(each) for each in touched.agreements],
        "updates": [_finding(each) for each in touched.updates],
        "gone": [] if changes is None else [_finding(each) for each in changes.gone],
    }  # fmt: skip


def _finding(finding: "Finding") -> dict[str, object]:
    return {
        "fingerprint": finding.fingerprint, "severity": str(finding.severity), "rule": finding.rule,
        "question": finding.question, "message": finding.message, "sources": sorted(finding.source_ids),
        "suppressed": finding.suppressed,
    }  # fmt: skip


def _worst(one: int, other: int) -> int:
    """Return the graver of two exit codes: what could not be read goes before what was found."""
    return max(one, other) if TROUBLE not in (one, other) else TROUBLE
