"""factcheck corpus events, report, site, export and stats: what a store holds."""
# ruff: noqa: PLC0415

import argparse
import os
from typing import TYPE_CHECKING

from factcheck.commands.checking import with_progress, write_reports
from factcheck.commands.corpus_store import opened
from factcheck.commands.living import day_of
from factcheck.commands.output import OK, complain, put
from factcheck.files import reason, write_whole
from factcheck.visible import visible

if TYPE_CHECKING:
    from factcheck.corpus import Corpus, EventRow
    from factcheck.writers.html.events import Listed

_SHORT = 8
"""Letters of the id of an event that are shown."""


def run_events(options: argparse.Namespace) -> int:
    """List the events."""

    def events(corpus: "Corpus") -> int:
        with with_progress(options) as progress:
            found = corpus.events(since=day_of("--since", options.since), progress=progress)
        lines = (event.model_dump_json() if options.json else _line(event) for event in found)
        return put("".join(f"{line}\n" for line in lines), options.output, is_text=not options.json)

    return opened(options, events)


def run_report(options: argparse.Namespace) -> int:
    """Report on one event."""

    def report(corpus: "Corpus") -> int:
        from factcheck.commands.living import living_of

        found = corpus.report(options.event)
        return write_reports(options, [living_of(options, ()).finish(found)])

    return opened(options, report)


def run_site(options: argparse.Namespace) -> int:
    """Write an index of events and a page for each."""

    def site(corpus: "Corpus") -> int:
        from factcheck.writers import WRITERS
        from factcheck.writers.html.events import events_page
        from factcheck.writers.options import RenderOptions

        folder, look = options.output, RenderOptions()
        with with_progress(options) as progress:
            found = corpus.events(since=day_of("--since", options.since), progress=progress)
            try:
                os.makedirs(os.path.join(folder, "events"), exist_ok=True)
                for event in progress("pages", found):
                    page = WRITERS["html"](corpus.report(event.id), look)
                    write_whole(os.path.join(folder, "events", f"{event.id}.html"), page.encode("utf-8"))
                index = events_page([_listed(event) for event in found])
                write_whole(os.path.join(folder, "index.html"), index.encode("utf-8"))
            except OSError as error:
                return complain([f"cannot write {visible(folder)}: {reason(error)}\n  Name another folder after -o."])
        return OK

    return opened(options, site)


def run_export(options: argparse.Namespace) -> int:
    """Write the tables as Parquet."""

    def export(corpus: "Corpus") -> int:
        with with_progress(options) as progress:
            corpus.export(options.output, progress=progress)
        return OK

    return opened(options, export)


def run_stats(options: argparse.Namespace) -> int:
    """Say how much a store holds."""

    def stats(corpus: "Corpus") -> int:
        found = corpus.stats()
        if options.json:
            return put(found.model_dump_json() + "\n", None, is_text=False)
        width = max(map(len, type(found).model_fields))
        return put("".join(f"{name:{width}}  {count:>10,}\n" for name, count in found), None, is_text=True)

    return opened(options, stats)


def _listed(event: "EventRow") -> "Listed":
    """Return an event as the index has it."""
    from factcheck.writers.html.events import Listed

    return Listed(
        href=f"events/{event.id}.html", title=event.title, articles=event.articles, days=_days(event),
        conflicts=event.conflicts, gravity=str(event.severity or ""),
    )  # fmt: skip


def _days(event: "EventRow") -> str:
    """Return when the articles of an event came out; nothing where that is not known."""
    if event.first_day is None or event.last_day == event.first_day:
        return str(event.first_day or event.last_day or "")
    return f"{event.first_day} to {event.last_day}"


def _line(event: "EventRow") -> str:
    """Return an event on one line: its id, how grave, how many articles, its days and its title."""
    from factcheck.inflection import counted

    told = f"{counted(event.conflicts, 'conflict')} ({event.severity})" if event.severity is not None else "no conflict"
    pieces = (event.id[:_SHORT], told, counted(event.articles, "article"), _days(event) or "no known day", event.title)
    return "  ".join(pieces)
