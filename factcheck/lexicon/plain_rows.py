"""Tables of one row a line, read as JSON: such a line is TOML and JSON at once, and JSON is read far faster.

Anything else, such as a string in single quotes or a row of several lines, is left to the reader of TOML.
"""

import json
from collections.abc import Iterator
from typing import Any

Parts = dict[str, dict[str, Any]]


def plain_rows(text: str) -> Parts | None:
    """Return the parts of a table, each with its rows by their keys; None where it is not plain enough for that.

    Example:
        >>> plain_rows('[words]\\ntwo = ["2", "nist"]\\n')
        {'words': {'two': ['2', 'nist']}}
        >>> plain_rows("[words]\\ntwo = ['2', 'nist']\\n") is None
        True
    """
    found: Parts = {}
    keys: list[tuple[str, str]] = []
    rows: list[str] = []
    part = ""
    for line in _lines(text):
        if line.startswith("["):
            part = _key(line.partition("#")[0].strip()[1:-1])
            if not part or part in found:
                return None
            found[part] = {}
            continue
        key, _, row = line.partition(" = ")
        keys.append((part, _key(key)))
        rows.append(row)
    try:
        read = json.loads(f"[{','.join(rows)}]")
    except ValueError:
        return None
    if len(read) != len(rows) or len(set(keys)) != len(keys) or not all(part and key for part, key in keys):
        return None
    for (part, key), row in zip(keys, read, strict=True):
        found[part][key] = row
    return found


def _lines(text: str) -> Iterator[str]:
    """Yield the lines that are neither empty nor a comment."""
    return (line for each in text.split("\n") if (line := each.strip()) and not line.startswith("#"))


def _key(words: str) -> str:
    """Return a key without its quotation marks; "" where it is no plain one."""
    inner = words[1:-1] if len(words) > 1 and words[0] == words[-1] == '"' else words
    if inner is words:
        return words if words.replace("-", "").replace("_", "").isalnum() and words.isascii() else ""
    return "" if '"' in inner or "\\" in inner else inner
