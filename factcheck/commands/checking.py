"""What the commands that check share: sources are read and checked, and their reports written. Work is watched."""
# ruff: noqa: PLC0415

import argparse
import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from factcheck.commands.living import add_living, add_settings, files_read, living_of
from factcheck.commands.output import (
    FOUND,
    OK,
    add_published,
    add_report_options,
    complain,
    faults_of_output,
    format_of,
    put,
    rendering_of,
    shows_progress,
    warn,
)

if TYPE_CHECKING:
    from factcheck.progress import Progress
    from factcheck.report import Report
    from factcheck.settings import Settings
    from factcheck.source import Source

    Work = Callable[[Sequence[Source], Settings, Progress], Sequence[Report]]
    Closing = Callable[[Report, argparse.Namespace, int], str]

_SELDOM = (50_000, 20, 20)
"""Objects made, and rounds of the looks before, after which cycles are looked for among the new, the older and all.
Heuristic: a look in three articles, at all in a thousand."""
_ONE_BY_ONE = ("text", "json", "markdown")
"""Formats of which several reports may stand one after the other."""


def add_checking(parser: argparse.ArgumentParser) -> None:
    """Add the options that every command takes that checks and reports."""
    add_published(parser)
    add_report_options(parser)
    add_settings(parser)
    add_living(parser)


@contextmanager
def _without_collector() -> Iterator[None]:
    """Leave off what looks for cycles of objects to free: it takes a tenth of the time of a command, which is over
    before there are many. What was made meanwhile counts as old, so that it is not looked through at once."""
    was_on, is_free = gc.isenabled(), gc.get_freeze_count() == 0
    gc.disable()
    try:
        yield
    finally:
        if was_on and is_free:
            gc.freeze()
            gc.unfreeze()
        if was_on:
            gc.enable()


@contextmanager
def seldom_collected() -> Iterator[None]:
    """Have what looks for cycles of objects to free look seldom while a command takes in article after article, which
    all it made for the last ones stays at hand for: by itself it takes a third of the time."""
    before = gc.get_threshold()
    gc.set_threshold(*_SELDOM)
    try:
        yield
    finally:
        gc.set_threshold(*before)


@_without_collector()
def run_check(
    options: argparse.Namespace,
    files: Sequence[str],
    work: "Work",
    *,
    least: int = 2,
    draft: bool = False,
    closing: "Closing | None" = None,
) -> int:
    """Read sources, check them, and write what comes of it.

    Args:
        options: of the command.
        files: as its user named them.
        work: what makes the reports.
        least: how many sources there must be.
        draft: whether the first file is a draft.
        closing: what is said at the end of a text on a terminal, from the report, the options and the exit code.

    Returns:
        The exit code.
    """
    from factcheck.readers.many import read_many

    with with_progress(options) as progress:
        sources, complaints = read_many(files, options.published, least=least, draft=draft, progress=progress)
        complaints += faults_of_output(options.output, sources)
        if complaints:
            return complain(complaints)
        warn(sources)

        from factcheck.errors import FactcheckError

        try:
            living = living_of(options, sources)
            read = files_read(options, sources, living.settings)
            if faults := faults_of_output(options.output, sources, read=read):
                return complain(faults)
            reports = [living.finish(report) for report in work(sources, living.settings, progress)]
        except FactcheckError as error:
            return complain([str(error)])
    return write_reports(options, reports, closing=closing)


def write_reports(options: argparse.Namespace, reports: "Sequence[Report]", *, closing: "Closing | None" = None) -> int:
    """Write reports as the options of a command say.

    Returns:
        The exit code that --fail-on asks for, or that of what could not be written.
    """
    code = _code(options, reports)
    if options.quiet and options.output is None:
        return code
    text = _written(options, reports, closing(reports[0], options, code) if closing is not None else "")
    return put(text, options.output, is_text=format_of(options) == "text") or code


def _code(options: argparse.Namespace, reports: "Sequence[Report]") -> int:
    """Return the exit code that --fail-on asks for."""
    from factcheck.findings import Severity
    from factcheck.writers.words import fails

    fail_on = None if options.fail_on == "never" else Severity(options.fail_on)
    return FOUND if any(fails(report, fail_on) for report in reports) else OK


def _written(options: argparse.Namespace, reports: "Sequence[Report]", closing: str) -> str:
    """Write one report, or several as their format allows."""
    from factcheck.together import together
    from factcheck.writers import WRITERS
    from factcheck.writers.json import short_line
    from factcheck.writers.jsonl import one_line

    kind, rendering = format_of(options), rendering_of(options, closing=closing)
    if kind == "json" and len(reports) > 1:
        return "".join(
            one_line(report.model_dump_json() if options.full else short_line(report)) + "\n" for report in reports
        )
    if kind in _ONE_BY_ONE:
        return "\n".join(WRITERS[kind](report, rendering) for report in reports)
    return WRITERS[kind](together(reports), rendering)


@contextmanager
def with_progress(options: argparse.Namespace) -> "Iterator[Progress]":
    """Show long work as a bar on a terminal; elsewhere, and when asked to be quiet, show nothing."""
    from factcheck.progress import no_progress

    if getattr(options, "quiet", False) or not shows_progress():
        yield no_progress
        return
    from factcheck.commands.bar import bar

    with bar() as progress:
        yield progress
