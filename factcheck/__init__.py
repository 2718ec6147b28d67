"""Say where several sources on one event agree and where they conflict, with the words to point at.

The door: public names, sorted, each loaded on first use.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from factcheck._version import __version__ as __version__

if TYPE_CHECKING:
    from factcheck.mentions import find_mentions as find_mentions
    from factcheck.source import Anchor as Anchor
    from factcheck.source import Source as Source
    from factcheck.source import Span as Span

_HOMES = {
    "Anchor": "factcheck.source",
    "DateInterval": "factcheck.values.date_interval",
    "FactcheckError": "factcheck.errors",
    "Name": "factcheck.values.name",
    "Quantity": "factcheck.values.quantity",
    "Source": "factcheck.source",
    "Span": "factcheck.source",
    "ValueTextError": "factcheck.errors",
    "find_mentions": "factcheck.mentions",
    "parse_date": "factcheck.mentions.dates",
    "parse_name": "factcheck.mentions.names",
    "parse_quantity": "factcheck.mentions.quantities",
}

__all__ = sorted(_HOMES)


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})
