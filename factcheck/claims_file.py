"""Claims files: `*.claims.toml`, one `[[claim]]` for each thing that sources must tell. Path -> ClaimsFile.

Everything that is wrong with a file is said at once, each with its line.
"""

import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from difflib import get_close_matches
from typing import Any, NamedTuple

from factcheck.errors import ConfigError, ValueTextError
from factcheck.files import MOST_BYTES_OF_ROWS
from factcheck.readers.published import parse_published
from factcheck.toml import PARTS, parse_toml, read_toml_text
from factcheck.values.relation import LADDER
from factcheck.visible import visible
from factcheck.wanted import shown

SUFFIX = ".claims.toml"
KINDS = ("quantity", "date", "name", "quotation")
REQUIRE = ("all", "any", "majority")
AT_MOST = tuple(str(relation) for relation in LADDER[:-1])

_FILE_KEYS = ("sources", "published", "claim")
_CLAIM_KEYS = ("id", "about", "kind", "expect", "require", "at_most", "sources", "published", "xfail")
_NEEDED = ("id", "about", "kind", "expect")
_ID = re.compile(r"[\w.-]+")
_HEADER = re.compile(r"\s*(\[\[?)\s*([\w\"'. -]+?)\s*\]")
_PAIR = re.compile(r"(\s*(?:([\w-]+)|\"([^\"\n]*)\"|'([^'\n]*)')[^=\n]*=[ \t]*)")
_FAULT_LINE = re.compile(r"(.*?) \(at (?:line (\d+), column \d+|end of document)\)")

Day = date | datetime


class Entry(NamedTuple):
    """One claim of a claims file.

    Args:
        id: its name in the file.
        about: what is claimed of.
        kind: quantity, date, name or quotation.
        expect: the words of the answer.
        require: how many of the sources that tell of it must agree: all, any, majority.
        at_most: the most severe relation that still counts as agreement.
        sources: paths and patterns, from the folder of the file.
        published: when its sources were published; None for what they tell themselves.
        xfail: why it is expected to fail; None when it is not.
        line: its first line in the file.
        where: file, line and column of the words that are expected.
    """

    id: str
    about: str
    kind: str
    expect: str
    require: str
    at_most: str
    sources: tuple[str, ...]
    published: Day | None
    xfail: str | None
    line: int
    where: str


class ClaimsFile(NamedTuple):
    """A claims file: its path as given, and its claims in order."""

    path: str
    claims: tuple[Entry, ...]


def read_claims(path: str | os.PathLike[str], *, shown: str | None = None) -> ClaimsFile:
    """Read a claims file.

    Args:
        path: the file.
        shown: its name in messages and places; by default the path as given.

    Raises:
        ConfigError: the file cannot be read or something in it is wrong; the text names file, line and key, and what
            is allowed.
    """
    shown = shown or os.fspath(path)
    text = read_toml_text(path, most=MOST_BYTES_OF_ROWS, shown=shown)
    try:
        content = parse_toml(text, shown)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(_no_toml(shown, str(error), text)) from None
    return _Reader(shown, content, _places(text)).read()


class _Reader:
    """Read the content of one file, gathering what is wrong."""

    def __init__(self, path: str, content: Mapping[str, Any], places: "_Places") -> None:
        self._path, self._content, self._places = path, content, places
        self._faults: list[tuple[int, str]] = []

    def read(self) -> ClaimsFile:
        """Read all claims, or raise everything that is wrong.

        Raises:
            ConfigError: something is.
        """
        self._refuse_unknown(None, self._content, _FILE_KEYS)
        rows = self._content.get("claim", [])
        if not isinstance(rows, list) or not rows or not all(isinstance(row, dict) for row in rows):
            self._fault(None, "claim", "there is no claim", "Write each under a line [[claim]].")
            rows = []
        claims = [claim for index, row in enumerate(rows) if (claim := self._claim(index, row)) is not None]
        self._refuse_repeated(rows)
        if self._faults:
            faults = sorted(dict.fromkeys(self._faults))
            raise ConfigError("\n".join(f"{visible(self._path)}, line {line}: {fault}" for line, fault in faults))
        return ClaimsFile(self._path, tuple(claims))

    def _claim(self, index: int, row: Mapping[str, Any]) -> Entry | None:
        """Read one claim; None when something in it is wrong."""
        before = len(self._faults)
        self._refuse_unknown(index, row, _CLAIM_KEYS)
        for key in _NEEDED:
            if key not in row:
                self._fault(index, key, f"{key} is missing", f"A claim has {', '.join(_NEEDED)}.")
        sources = self._sources(index, row) or self._sources(None, self._content)
        if sources is None:
            self._fault(index, "sources", "sources are missing", 'Write sources = ["*.txt"] here, or above all claims.')
        own = self._day(index, row)
        line, column = self._places.get((index, "expect"), (self._line(index, "expect"), 1))
        claim = Entry(
            id=self._text(index, row, "id"),
            about=self._text(index, row, "about"),
            kind=self._choice(index, row, "kind", KINDS),
            expect=self._expect(index, row),
            require=self._choice(index, row, "require", REQUIRE),
            at_most=self._choice(index, row, "at_most", AT_MOST, "compatible"),
            sources=sources or (),
            published=own if own is not None else self._day(None, self._content),
            xfail=self._text(index, row, "xfail") if "xfail" in row else None,
            line=self._line(index, ""),
            where=f"{visible(self._path)}:{line}:{column}",
        )
        if claim.id and not _ID.fullmatch(claim.id):
            self._fault(index, "id", f'id = "{visible(claim.id)}"', "Allowed: letters, digits, and . _ -")
        return claim if len(self._faults) == before else None

    def _text(self, index: int, row: Mapping[str, Any], key: str) -> str:
        value = row.get(key, "")
        if key in row and (not isinstance(value, str) or not value.strip()):
            self._fault(index, key, f"{key} = {_shown(value)}", "Write words in quotation marks.")
        return value if isinstance(value, str) else ""

    def _choice(
        self, index: int, row: Mapping[str, Any], key: str, allowed: tuple[str, ...], default: str | None = None
    ) -> str:
        value = row.get(key, default or allowed[0])
        if value not in allowed:
            self._fault(
                index, key, f"{key} = {_shown(value)}", f"Allowed: {', '.join(allowed)}.{_near(value, allowed)}"
            )
        return str(value)

    def _expect(self, index: int, row: Mapping[str, Any]) -> str:
        """Return the words of an answer; a number or a date may stand without quotation marks."""
        value = row.get("expect", "")
        if isinstance(value, bool) or not isinstance(value, str | int | Decimal | date) or not str(value).strip():
            if "expect" in row:
                self._fault(index, "expect", f"expect = {_shown(value)}", "Write the words of the answer.")
            return ""
        if isinstance(value, int | Decimal):
            return f"{value:,}"
        return value.isoformat() if isinstance(value, date) else value

    def _sources(self, index: int | None, row: Mapping[str, Any]) -> tuple[str, ...] | None:
        value = row.get("sources")
        if value is None:
            return None
        named = [value] if isinstance(value, str) else value
        if not isinstance(named, list) or not named or not all(isinstance(each, str) and each for each in named):
            self._fault(
                index, "sources", f"sources = {_shown(value)}", 'Write paths or patterns: ["wire.txt", "*.md"].'
            )
            return ()
        return tuple(named)

    def _day(self, index: int | None, row: Mapping[str, Any]) -> Day | None:
        value = row.get("published")
        if value is None or isinstance(value, date):
            return value
        try:
            return parse_published(str(value))
        except ValueTextError as error:
            self._fault(index, "published", f"published: {error}", "Write it as 2024-11-29.")
            return None

    def _refuse_unknown(self, index: int | None, row: Mapping[str, Any], allowed: tuple[str, ...]) -> None:
        for key in row.keys() - set(allowed):
            advice = f"Allowed: {', '.join(allowed)}.{_near(key, allowed)}"
            self._fault(index, key, f"no such key: {visible(key)}", advice)

    def _refuse_repeated(self, rows: list[Any]) -> None:
        first: dict[str, int] = {}
        for index, row in enumerate(rows):
            if not isinstance(row.get("id"), str):
                continue
            if row["id"] in first:
                line = self._line(first[row["id"]], "id")
                fault = f'two claims have the id "{visible(row["id"])}"'
                self._fault(index, "id", fault, f"The other stands on line {line}.")
            first.setdefault(row["id"], index)

    def _fault(self, index: int | None, key: str, fault: str, advice: str) -> None:
        self._faults.append((self._line(index, key), f"{fault}\n  {advice}"))

    def _line(self, index: int | None, key: str) -> int:
        """Return the line of a key, else that of its claim, else the first."""
        return self._places.get((index, key), self._places.get((index, ""), (1, 1)))[0]


_Places = Mapping[tuple[int | None, str], tuple[int, int]]
"""Line and column, both from 1, of the value of a key; the key "" is the header of a claim, None the file itself."""


def _places(text: str) -> _Places:
    """Find where the keys of a file stand; the text is TOML."""
    places: dict[tuple[int | None, str], tuple[int, int]] = {}
    index: int | None = None
    for line, statement in _statements(text):
        header = _HEADER.match(statement)
        if header is not None:
            if header[2].strip("\"'") == "claim" and header[1] == "[[":
                index = 0 if index is None else index + 1
                places[index, ""] = (line, 1)
            else:
                places.setdefault((None, header[2].strip("\"'")), (line, 1))
        elif (pair := _PAIR.match(statement)) is not None:
            key = next(name for name in pair.groups()[1:] if name is not None)
            places[index, key] = (line, len(pair[1]) + 1)
    return places


def _statements(text: str) -> Iterator[tuple[int, str]]:
    """Yield what stands outside of brackets and strings line by line, each with the number of its first line."""
    first, line, depth, gathered = 1, 1, 0, ""
    for part in PARTS.findall(text):
        if part == "\n" and depth <= 0:
            yield first, gathered
            gathered, first, depth = "", line + 1, 0
        else:
            gathered += part if part[:1] != "#" else ""
        depth += (part in ("[", "{")) - (part in ("]", "}"))
        line += part.count("\n")
    yield first, gathered


def _no_toml(path: str, fault: str, text: str) -> str:
    """Return where a file is no TOML."""
    found = _FAULT_LINE.fullmatch(fault)
    what = found[1] if found is not None else fault
    line = found[2] if found is not None and found[2] is not None else str(text.count("\n") + 1)
    advice = 'Words stand in quotation marks: about = "troops".'
    return f"{visible(path)}, line {line}: no TOML: {what[:1].lower()}{what[1:]}\n  {advice}"


def _shown(value: object) -> str:
    return f'"{visible(value)}"' if isinstance(value, str) else shown(value)


def _near(value: object, allowed: tuple[str, ...]) -> str:
    near = get_close_matches(str(value), allowed, n=1)
    return f" Near: {near[0]}." if near else ""
