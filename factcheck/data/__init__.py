"""Tables the code looks things up in: one subject a TOML file, each row with the key of its source.

A file has a `[sources]` table (key -> where the rows come from) and further tables of one-line rows.
A word is added as one row; judgement stays in code.
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any


@cache
def table(name: str) -> Mapping[str, Any]:
    """Read one table, once, at first use.

    Args:
        name: the file's name without its suffix.

    Returns:
        The file's tables by name, without `[sources]`.

    Example:
        >>> "sources" in table("reporting_verbs")
        False
    """
    content = tomllib.loads(files(__name__).joinpath(f"{name}.toml").read_text(encoding="utf-8"))
    content.pop("sources")
    return MappingProxyType(content)
