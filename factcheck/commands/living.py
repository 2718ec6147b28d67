"""What the commands share of settings and of living with findings: their options, and what comes of them."""
# ruff: noqa: PLC0415

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from factcheck.baseline import Suppression
    from factcheck.report import Report
    from factcheck.settings import Settings
    from factcheck.source import Source


def add_settings(parser: argparse.ArgumentParser) -> None:
    """Add the options of settings."""
    options = parser.add_argument_group("settings")
    where = options.add_mutually_exclusive_group()
    where.add_argument("--config", metavar="FILE", help="default: factcheck.toml or pyproject.toml above the files")
    where.add_argument("--no-config", action="store_true", help="pass over files of settings")
    options.add_argument(
        "--set", action="append", default=[], dest="overrides", metavar="KEY=VALUE",
        help="one setting, such as rules.denial=false; it outranks the file",
    )  # fmt: skip


def add_living(parser: argparse.ArgumentParser) -> None:
    """Add the options of living with findings."""
    options = parser.add_argument_group("known findings")
    options.add_argument(
        "--baseline", metavar="FILE", help="findings that are known, as factcheck baseline writes them"
    )
    options.add_argument(
        "--today", dest="day", metavar="DATE",
        help="with which last days in the baseline are compared; default: the newest day of publication",
    )  # fmt: skip
    options.add_argument("--changed-since", metavar="REPORT", help="an earlier report in JSON: say what changed since")


def settings_file_of(options: argparse.Namespace, sources: Sequence["Source"]) -> "str | Path | None":
    """Find the file of settings that counts for a command: the one it names, else the nearest above its sources.

    Raises:
        ConfigError: a file on the way is wrong.
    """
    from factcheck.configuration import OWN, find_configuration

    path: str | Path | None = options.config
    if path is None and not options.no_config:
        path = find_configuration([source.path for source in sources if source.path is not None] or [OWN])
    return path


def settings_of(options: argparse.Namespace, sources: Sequence["Source"]) -> "Settings":
    """Read the settings of a command: its own options over those of the file above its sources.

    Raises:
        ConfigError: a setting is wrong.
    """
    from factcheck.configuration import read_configuration

    return read_configuration(settings_file_of(options, sources), options.overrides)


def files_read(options: argparse.Namespace, sources: Sequence["Source"], settings: "Settings") -> tuple[str, ...]:
    """Return the files beside the sources that a command reads, and that it may not write over."""
    baseline = getattr(options, "baseline", None)
    read = (settings_file_of(options, sources), baseline, settings.baseline)
    return tuple(str(path) for path in read if path is not None)


class Living(NamedTuple):
    """What a command needs to live with findings.

    Args:
        settings: of the check.
        known: rows of the baseline.
        day: the day with which last days are compared; None for the newest day of publication.
        before: earlier reports; None where nothing is compared with them.
    """

    settings: "Settings"
    known: "tuple[Suppression, ...]"
    day: "date | None"
    before: "tuple[Report, ...] | None"

    def finish(self, report: "Report") -> "Report":
        """Mark what is known in a report, and say what changed."""
        from factcheck.baseline import compare, suppress

        report = suppress(report, self.known, today=self.day)
        return report if self.before is None else compare(report, self.before)


def day_of(option: str, text: str | None) -> "date | None":
    """Read the day that an option gives; None where it is not given.

    Raises:
        SourceError: it is no date.
    """
    from datetime import datetime

    from factcheck.readers.many import published_from

    if text is None:
        return None
    day = published_from(f"{option} {text}", text)
    return day.date() if isinstance(day, datetime) else day


def living_of(options: argparse.Namespace, sources: Sequence["Source"]) -> Living:
    """Read the settings, the baseline and the earlier reports that a command is given.

    Raises:
        ConfigError: a setting or the baseline is wrong.
        SourceError: the earlier report is none, or --today no date.
    """
    from factcheck.baseline import read_baseline, read_reports

    settings = settings_of(options, sources)
    if getattr(options, "gaps", False):
        settings = settings.model_copy(update={"rules": (*settings.rules, ("given-by-one", True))})
    if getattr(options, "likely", False):
        settings = settings.model_copy(update={"likely_links": "likely"})
    baseline = options.baseline or settings.baseline
    return Living(
        settings=settings,
        known=read_baseline(baseline) if baseline is not None else (),
        day=day_of("--today", options.day),
        before=read_reports(options.changed_since) if options.changed_since is not None else None,
    )
