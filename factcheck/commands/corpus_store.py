"""What the actions of a corpus share: which store, and what is said where it fails."""
# ruff: noqa: PLC0415

import argparse
import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from factcheck.commands.living import settings_of
from factcheck.commands.output import complain
from factcheck.visible import visible

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


def opened(options: argparse.Namespace, work: "Callable[[Corpus], int]", *, makes: bool = False) -> int:
    """Do some work with the store of an action.

    Args:
        options: of the action.
        work: what is done.
        makes: whether a store that is not there is made.

    Returns:
        The exit code.
    """
    from factcheck.corpus import Corpus

    def run() -> int:
        target = target_of(options) if makes else there(target_of(options))
        with Corpus.open(target, settings=settings_of(options, ())) as corpus:
            return work(corpus)

    return closing(run)


def there(target: str) -> str:
    """Return a store that is to be read; a file that is not there is refused, lest a slip of the pen makes a new one.

    Raises:
        StoreError: there is no such file.
    """
    from factcheck.corpus.database import is_address
    from factcheck.errors import StoreError

    if not is_address(target) and not os.path.lexists(target):
        raise StoreError(
            f"cannot read {visible(target)}: no such store\n  Check the path. factcheck corpus add begins a new one."
        )
    return target


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
