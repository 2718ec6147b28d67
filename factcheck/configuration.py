"""Files of settings: `factcheck.toml`, or `[tool.factcheck]` in `pyproject.toml`. Files and overrides -> Settings."""

import json
import os
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from glob import escape, glob
from pathlib import Path
from typing import Any, NamedTuple

from factcheck.claims.tolerance import counted_by
from factcheck.errors import ConfigError
from factcheck.files import MOST_BYTES_OF_SETTINGS
from factcheck.mentions.names.titles import titles
from factcheck.mentions.quantities.nouns import class_of, lemma_of
from factcheck.rules import ON_REQUEST, PAGES, RULES
from factcheck.settings import DEFAULT, Settings, near
from factcheck.toml import parse_toml, read_toml_text
from factcheck.values.transliteration import fold
from factcheck.visible import visible
from factcheck.wanted import shown

OWN, SHARED = "factcheck.toml", "pyproject.toml"
_SECTION = "tool.factcheck"
_HEADER = re.compile(r"^[ \t]*\[tool\.factcheck\][ \t]*(?:#[^\r\n]*)?\r?\n", re.MULTILINE)
_SHOWN = "--set"
_KEY_AND_VALUE = "Write KEY=VALUE, such as rules.denial=false."
_TWICE = "Cannot overwrite a value"
"""How the standard library refuses a key that is given twice."""
_QUOTED = ' For a rule beside one of its relations, quote the key of the relation: "consistency.discrepant" = "note".'
_OF_DEPARTMENTS = ("minister", "secretary")
"""Last words of offices that are read with any department before them."""


def find_configuration(files: Iterable[str]) -> Path | None:
    """Find the file of settings nearest above some files.

    Args:
        files: paths; the search begins in the folder that they share and goes upwards.

    Returns:
        In one folder `factcheck.toml` goes before `pyproject.toml`, and one of the latter without `[tool.factcheck]`
        is passed over; None when there is none.

    Raises:
        ConfigError: a `pyproject.toml` on the way is no TOML.
    """
    folders = [os.path.dirname(os.path.abspath(file)) for file in files]
    if not folders:
        return None
    try:
        shared = Path(os.path.commonpath(folders))
    except ValueError:  # two drives
        shared = Path(folders[0])
    for folder in (shared, *shared.parents):
        own, project = folder / OWN, folder / SHARED
        if os.path.isfile(own):
            return own
        if os.path.isfile(project) and _section(_content(project)) is not None:
            return project
    return None


def read_configuration(path: str | os.PathLike[str] | None, overrides: Iterable[str] = ()) -> Settings:
    """Read settings.

    Args:
        path: of the file; in a `pyproject.toml` the section `[tool.factcheck]` counts. None for overrides alone.
        overrides: each KEY=VALUE, the key with points as in the file, the value as TOML or a plain word; they outrank
            the file, row by row.

    Raises:
        ConfigError: the file cannot be read, or a key or a value of it is wrong; the text names file and key, and the
            names that are near.

    Example:
        >>> read_configuration(None, ["rules.denial=false", "severities.consistency.discrepant=error"]).rules
        (('denial', False),)
    """
    given = _overridden(overrides)
    _settings(given, _SHOWN)
    if path is None:
        return _settings(given, _SHOWN) if given else DEFAULT
    path, name = Path(path), visible(os.fspath(path))
    content = _content(path)
    shared = path.name == SHARED
    table = _section(content) if shared else content
    if table is None:
        raise ConfigError(f"{name}: there is no [{_SECTION}]\n  Add it, or name another file.")
    if not isinstance(table, dict):
        raise ConfigError(f"{name}: {_SECTION}: a table is wanted, not {shown(table)}\n  Write [{_SECTION}].")
    where = f"{name}: {_SECTION}." if shared else f"{name}: "
    settings = _settings(table, where)
    if settings.baseline is not None:
        table = {**table, "baseline": os.path.join(path.parent, settings.baseline)}
    if settings.store is not None and "://" not in settings.store:
        table = {**table, "store": os.path.join(path.parent, settings.store)}
    if settings.draft_sources:
        home = escape(str(path.parent))
        table = {**table, "draft_sources": [os.path.join(home, pattern) for pattern in settings.draft_sources]}
    return _settings(_merged(table, given), where)


def with_baseline(path: str | os.PathLike[str], text: str, baseline: str) -> str:
    """Add the name of a baseline to a file of settings that has none; all else stays as it is.

    Args:
        path: of the file: in a `pyproject.toml` the name goes under `[tool.factcheck]`.
        text: the file as it is; empty where there is none yet.
        baseline: path of the baseline, from the folder of the file.

    Returns:
        The text with one line more.

    Raises:
        ConfigError: the file is written in a way that takes no further line.
    """
    line = f"baseline = {json.dumps(baseline, ensure_ascii=False)}\n"
    is_shared = Path(path).name == SHARED
    text = text if text.endswith("\n") or not text else f"{text}\n"
    wider = _HEADER.sub(lambda header: header[0] + line, text, count=1) if is_shared else line + text
    before, after = (_table(each, is_shared=is_shared) for each in (text, wider))
    if before is None or after != {**before, "baseline": baseline}:
        name = visible(os.fspath(path))
        raise ConfigError(f"{name}: the baseline cannot be named here\n  Write {line.strip()} in it by hand.")
    return wider


def _table(text: str, *, is_shared: bool) -> dict[str, Any] | None:
    """Return the settings that a text holds; None when it holds none."""
    try:
        content = parse_toml(text, OWN)
    except tomllib.TOMLDecodeError:
        return None
    section = _section(content) if is_shared else content
    return section if isinstance(section, dict) else None


class DraftFiles(NamedTuple):
    """The files that settings name as sources of drafts, and what is wrong, a complaint a pattern."""

    files: tuple[str, ...]
    complaints: tuple[str, ...]


def draft_files(settings: Settings, draft: str | None = None) -> DraftFiles:
    """Find the files that settings name as the sources of drafts.

    Args:
        settings: their `draft_sources` are paths or patterns, in which `**` stands for any folders.
        draft: path of the draft, which is no source of its own; None where it stands in no file.

    Returns:
        Each file once, pattern by pattern, in order.
    """
    files: dict[str, str] = {}
    complaints = []
    own = None if draft is None else os.path.realpath(draft)
    for pattern in settings.draft_sources:
        found = sorted(file for file in glob(pattern, recursive=True) if os.path.isfile(file) and not _is_lock(file))
        if not found:
            complaints.append(f"draft_sources: no file fits {visible(pattern)}\n  Check the pattern.")
        for file in found:
            files.setdefault(os.path.realpath(file), file)
    return DraftFiles(tuple(file for real, file in files.items() if real != own), tuple(complaints))


def _is_lock(file: str) -> bool:
    """Whether a file is what Word puts beside a document that is open."""
    return os.path.basename(file).startswith("~$")


def _content(path: Path) -> dict[str, Any]:
    name = visible(str(path))
    text = read_toml_text(path, most=MOST_BYTES_OF_SETTINGS)
    try:
        return parse_toml(text, name)
    except tomllib.TOMLDecodeError as error:
        more = _QUOTED if str(error).startswith(_TWICE) else ""
        raise ConfigError(f"{name}: no TOML: {error}\n  Mend it there.{more}") from None


def _section(content: Mapping[str, Any]) -> Any:
    """Return what stands under `tool.factcheck`, a table or not; None when nothing does."""
    tool = content.get("tool")
    return tool.get("factcheck") if isinstance(tool, dict) else None


def _settings(table: Mapping[str, Any], where: str) -> Settings:
    """Make settings of a table and say of each fault where it is."""
    try:
        settings = _as_read(table)
        faults = [*_unknown_rules(settings), *_unknown_offices(settings), *_doubled_tolerances(settings)]
    except ConfigError as error:
        faults = str(error).splitlines()
    if faults:
        start = where if where.endswith((".", " ")) else f"{where} "
        raise ConfigError("\n".join(f"{start}{fault}" for fault in faults) + "\n  docs/settings.md lists every key.")
    return settings


def _as_read(table: Mapping[str, Any]) -> Settings:
    """Make settings of a table, its nouns and offices written as texts are read: singular, in their first title."""
    given = Settings(**table)
    nouns = ((class_of(lemma_of(key)), [lemma_of(noun.lower()) for noun in row]) for key, row in given.noun_classes)
    offices = ((_office(key), [_office(title) for title in row]) for key, row in given.titles)
    rows = {"noun_classes": tuple(nouns), "titles": tuple(offices)}
    return Settings(**{**table, **{key: row for key, row in rows.items() if row}})


def _office(title: str) -> str:
    return titles().get(fold(title), fold(title))


def _unknown_offices(settings: Settings) -> Iterator[str]:
    known = sorted(set(titles().values()))
    for key, others in settings.titles:
        for title in (key, *others):
            if title not in known and title.rpartition(" ")[2] not in _OF_DEPARTMENTS:
                close = get_close_matches(title, known, n=3)
                stated = f"; near: {', '.join(close)}" if close else ""
                yield f'titles.{key}: no office is called "{title}"{stated}'


def _doubled_tolerances(settings: Settings) -> Iterator[str]:
    homes: dict[str, str] = {}
    for name, _ in settings.tolerances:
        counted = counted_by(name, settings)
        if homes.setdefault(counted, name) != name:
            yield f'tolerances: "{homes[counted]}" and "{name}" both stand for "{counted}"'


def _unknown_rules(settings: Settings) -> Iterator[str]:
    for key, names, known in (
        ("rules", [name for name, _ in settings.rules], [rule.name for rule in (*RULES, *ON_REQUEST)]),
        ("severities", [name.partition(".")[0] for name, _ in settings.severities], list(PAGES)),
    ):
        for name in dict.fromkeys(names):
            if name not in known:
                yield f'{key}.{name}: no rule is called "{name}"; {near(name, known)}'


def _overridden(overrides: Iterable[str]) -> dict[str, Any]:
    """Read overrides into one table; the last of two for one key counts."""
    table: dict[str, Any] = {}
    for override in overrides:
        key, equals, value = (part.strip() for part in override.partition("="))
        if not key or not equals:
            raise ConfigError(f"{_SHOWN} {visible(override)}: of which key?\n  {_KEY_AND_VALUE}")
        table = _merged(table, _row(key, value))
    return table


def _row(key: str, value: str) -> dict[str, Any]:
    for written in (value, json.dumps(value)):
        try:
            return parse_toml(f"{key} = {written}", _SHOWN)
        except tomllib.TOMLDecodeError:
            continue
    stated, given = visible(key), visible(value)
    raise ConfigError(f'{_SHOWN} {stated}={given}: "{stated}" is no key\n  {_KEY_AND_VALUE}')


def _merged(table: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    """Lay a table over another: tables row by row, all else whole."""
    merged = dict(table)
    for key, value in over.items():
        old = merged.get(key)
        merged[key] = _merged(old, value) if isinstance(old, Mapping) and isinstance(value, Mapping) else value
    return merged
