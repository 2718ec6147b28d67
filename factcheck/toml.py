"""TOML that people write: read within bounds, and what is out of bounds stated with its file, line and key."""

import os
import re
import tomllib
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from factcheck.errors import ConfigError
from factcheck.files import read_bytes
from factcheck.visible import visible

DEEPEST = 50
"""Levels of arrays and tables. Heuristic: settings nest three deep, other tools in a shared file a little more."""
MOST_DIGITS = 40
"""Digits of a number. Heuristic: figures of the news have up to twenty; Python itself refuses to read some thousand."""
_MOST_OF_KEY = 60
"""Letters of a key in a message. Heuristic."""

PARTS = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'|#[^\n]*|\n|[\[{]|[\]}]|[^"\'#\n\[\]{}]+|.',
    re.DOTALL,
)
"""The parts of which TOML is made: strings, comments, ends of lines, brackets, and what stands between."""
_LONG = re.compile(
    rf"(?<![\w.-])[+-]?(?:0x[\da-fA-F_]{{{MOST_DIGITS + 1},}}+|0[ob][0-7_]{{{MOST_DIGITS + 1},}}+"
    rf"|[\d_]{{{MOST_DIGITS + 1},}}+|[\d_]++(?:\.[\d_]++)?[eE][+-]?[\d_]{{3,}}+)(?![\w-]*\s*=)"
)
"""A number that is too long, or has too large a power of ten."""
_HEADER = re.compile(r"\s*\[\[?([^\]\n]*)\]")


def read_toml_text(path: str | os.PathLike[str], *, most: int, shown: str | None = None) -> str:
    """Return the text of a file of TOML.

    Args:
        path: the file.
        most: bytes above which it is refused.
        shown: its name in messages; by default the path as given.

    Raises:
        ConfigError: it cannot be read, is no file that ends, or is no UTF-8.
    """
    content = read_bytes(path, most=most, error=ConfigError, shown=shown)
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        name = visible(os.fspath(path) if shown is None else shown)
        before = content[: error.start].decode("utf-8-sig", "replace")
        where = _place(name, content.decode("utf-8-sig", "replace"), len(before))
        raise ConfigError(f"{where}byte {error.start} is no UTF-8\n  Save it as UTF-8, as TOML asks.") from None


def parse_toml(text: str, where: str) -> dict[str, Any]:
    """Return what a text of TOML holds, its fractions exact; a fault of TOML is left to the caller to tell.

    Args:
        text: the text.
        where: the file, for messages.

    Raises:
        ConfigError: it nests too deep, or a number in it is too long; the text names file, line and key.

    Example:
        >>> parse_toml("troops = 0.05", "factcheck.toml")
        {'troops': Decimal('0.05')}
    """
    name = visible(where)
    for offset, what in _beyond(text):
        raise ConfigError(f"{_place(name, text, offset)}{what}\n  Mend it there.")
    content = tomllib.loads(text, parse_float=Decimal)
    if (key := _too_deep(content)) is not None:
        raise ConfigError(f"{name}: {key}: nested more than {DEEPEST} levels deep\n  Mend it there.")
    return content


def _beyond(text: str) -> Iterator[tuple[int, str]]:
    """Yield where a text goes beyond bounds, and which."""
    depth = 0
    for part in PARTS.finditer(text):
        first = part[0][0]
        if part[0] in ("[", "{"):
            depth += 1
            if depth > DEEPEST:
                yield part.start(), f"nested more than {DEEPEST} levels deep"
        elif part[0] in ("]", "}"):
            depth -= 1
        elif first not in "\"'#\n" and (long := _LONG.search(part[0])) is not None:
            yield part.start() + long.start(), f"a number of more than {MOST_DIGITS} digits"


def _place(name: str, text: str, offset: int) -> str:
    """Return file, line and key of what stands at a place of a text, as messages begin."""
    start = depth = 0
    table = ""
    for part in PARTS.finditer(text, 0, offset + 1):
        if part[0] == "\n" and depth <= 0:
            header = _HEADER.match(text, start, part.end())
            table = table if header is None else f"{header[1].strip()}."
            start, depth = part.end(), 0
        depth += (part[0] in ("[", "{")) - (part[0] in ("]", "}"))
    key, equals, _ = text[start : offset + 1].partition("=")
    stated = f"{table}{key.strip()}"[:_MOST_OF_KEY] if equals else ""
    line = f", line {text.count(chr(10), 0, offset) + 1}" if "\n" in text else ""
    return f"{name}{line}: " + (f"{visible(stated)}: " if stated else "")


def _too_deep(content: dict[str, Any]) -> str | None:
    """Return the key of what nests too deep, as a key of many points may; None where nothing does."""
    level: list[tuple[str, Any]] = list(content.items())
    for _ in range(DEEPEST):
        level = [(key, each) for key, value in level for each in _inside(value)]
    return next((key for key, value in level if isinstance(value, dict | list)), None)


def _inside(value: Any) -> list[Any]:
    return list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else []
