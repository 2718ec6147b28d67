"""Words and knowledge the code looks things up in: one subject a TOML file, each row with the key of its source.

What belongs to a language stands in the folder of its code (`en/`), what is of all languages beside them. A file has a
`[sources]` table (key -> where the rows come from) and further parts of one-line rows; `rows.py` says what the fields
of a row are called, `schema.py` which part has which. A word is added as one row; judgement stays in code.

A wheel also holds `tables.bin`, the same tables as Python reads them fastest. It counts only for a file whose bytes are
those it was made from, so that it cannot be stale.
"""

import marshal
import tomllib
import zlib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from types import MappingProxyType
from typing import Any

from factcheck.lexicon.plain_rows import plain_rows
from factcheck.lexicon.schema import OF_A_LANGUAGE, OF_ANOTHER_LANGUAGE, checked, row_type

COMPILED = "tables.bin"
"""The name of the file with all tables."""
_VERSION = 4
"""Version of the marshal format: every Python that we run on reads it."""


Compiled = Mapping[str, tuple[tuple[int, int], bytes]]
"""Of each table the length and checksum of its file, and its rows."""


@cache
def table(name: str, language: str = "en") -> Mapping[str, Any]:
    """Return one table, read once, at first use.

    Args:
        name: the file's name without its suffix.
        language: of a table that each language has, the code of the language.

    Returns:
        The file's parts by name, without `[sources]`; each row is one of the types of `rows.py`. No part where the
        language has no such table.

    Raises:
        TableError: a row does not fit the schema.

    Example:
        >>> table("reporting_verbs")["verbs"]["say"].value
        'reported'
    """
    path = f"{language}/{name}" if name in OF_A_LANGUAGE else name
    file = files(__name__).joinpath(f"{path}.toml")
    is_asked = name in OF_ANOTHER_LANGUAGE or (name in OF_A_LANGUAGE and language != "en")
    if is_asked and not (language.isalpha() and file.is_file()):
        return MappingProxyType({})
    return read_table(path, file.read_bytes(), _compiled())


def read_table(name: str, raw: bytes, compiled: Compiled) -> Mapping[str, Any]:
    """Return a table of a file's bytes: as it was compiled, if it was from just these bytes.

    Args:
        name: of the table, with its folder: "units", "en/verbs".
        raw: what its file holds.
        compiled: the stamp and the rows of each table that was compiled.
    """
    stamp, packed = compiled.get(name, (None, b""))
    if stamp == _stamp(raw):
        return MappingProxyType({part: _typed(name, part, rows) for part, rows in marshal.loads(packed).items()})
    return MappingProxyType(_checked(name, raw))


def compile_tables() -> bytes:
    """Return all tables as one file: name -> stamp of the TOML file, and its rows as plain tuples."""
    packed = {}
    for name, path in _all_tables():
        raw = path.read_bytes()
        parts = _checked(name, raw)
        plain = {part: {key: _plain(row) for key, row in rows.items()} for part, rows in parts.items()}
        packed[name] = (_stamp(raw), marshal.dumps(plain, _VERSION))
    return marshal.dumps(packed, _VERSION)


def _checked(name: str, raw: bytes) -> dict[str, dict[str, Any]]:
    """Return the parts of the file of a table with a typed row each."""
    text = raw.decode("utf-8")
    content = plain_rows(text)
    return checked(name, tomllib.loads(text) if content is None else content, text)


def _all_tables() -> Iterator[tuple[str, Traversable]]:
    """Yield each table by name, those of languages with their folder."""
    for path in sorted(files(__name__).iterdir(), key=lambda path: path.name):
        if path.name.endswith(".toml"):
            yield path.name.removesuffix(".toml"), path
        elif path.is_dir():
            inner = sorted(path.iterdir(), key=lambda inner: inner.name)
            yield from (
                (f"{path.name}/{table.name.removesuffix('.toml')}", table)
                for table in inner
                if table.name.endswith(".toml")
            )


def _plain(row: Any) -> Any:
    return row if isinstance(row, str) else tuple(row)


def _typed(name: str, part: str, rows: Mapping[str, Any]) -> dict[str, Any]:
    kind = row_type(name, part)
    return dict(rows) if kind is str else {key: kind._make(row) for key, row in rows.items()}  # type: ignore[attr-defined]


def _stamp(raw: bytes) -> tuple[int, int]:
    return len(raw), zlib.crc32(raw)


@cache
def _compiled() -> Compiled:
    path = files(__name__).joinpath(COMPILED)
    found: Compiled = marshal.loads(path.read_bytes()) if path.is_file() else {}
    return found
