"""What is said where the package of a framework is not installed."""

from typing import NoReturn

from factcheck.errors import MissingExtraError


def refuse_without(extra: str, error: ImportError) -> NoReturn:
    """Refuse to go on without an extra.

    Args:
        extra: its name, which is that of the framework.
        error: what failed; a part of the framework may be missing too.

    Raises:
        MissingExtraError: always.
    """
    package = (error.name or extra).partition(".")[0]
    raise MissingExtraError(
        f"factcheck.evaluation.{extra} needs {package}\n  pip install 'factcheck-desk[{extra}]'"
    ) from error
