"""What the actions of a corpus share: which store, and what is said where it fails."""
# ruff: noqa: PLC0415

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

from factcheck.commands.living import settings_of
from factcheck.commands.output import complain

if TYPE_CHECKING:
    from factcheck.corpus import Corpus


def add_store(parser: argparse.ArgumentParser) -> None:
    """Add the option of a store."""
    parser.add_argument("--store", metavar="STORE", help="path of a file, or postgresql://user:password@host/name")


def target_of(options: argparse.Namespace) -> str:
    """Return which store an action is for: the one it names, else that of the settings.

    Raises:
        ConfigError: none is named, or the settings are wrong.
    """
    from factcheck.errors import ConfigError

    target = options.store or settings_of(options, ()).store
    if target is None:
        raise ConfigError("which store?\n  Name it: --store desk.db, or store in the settings.")
    return str(target)


def opened(options: argparse.Namespace, work: "Callable[[Corpus], int]") -> int:
    """Do some work with the store of an action.

    Returns:
        The exit code.
    """
    from factcheck.corpus import Corpus

    def run() -> int:
        with Corpus.open(target_of(options), settings=settings_of(options, ())) as corpus:
            return work(corpus)

    return closing(run)


def closing(work: "Callable[[], int]") -> int:
    """Do some work, and say what is wrong where it cannot be done.

    Returns:
        The exit code.
    """
    from factcheck.errors import FactcheckError

    try:
        return work()
    except FactcheckError as error:
        return complain([str(error)])
