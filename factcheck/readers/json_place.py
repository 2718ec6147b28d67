"""Where a value stands in a text of JSON, for messages: only looked for where something is wrong."""

import json
import re

_DECODE = json.JSONDecoder().raw_decode
_BLANKS = re.compile(r"[ \t\n\r]*")


def line_of(text: str, steps: tuple[str | int, ...]) -> int:
    """Return the line of a value, counted from 1.

    Args:
        text: JSON without fault.
        steps: the way to the value: keys of objects and numbers of arrays, each there.

    Example:
        >>> line_of('[{},\\n {"a": 1,\\n  "b": 2}]', (1, "b"))
        3
    """
    at = _behind_blanks(text, 0)
    for step in steps:
        at = _member(text, at, step)
    return text.count("\n", 0, at) + 1


def _member(text: str, start: int, step: str | int) -> int:
    """Return where the value of a member of an object or an array begins; of a key that comes twice the last counts."""
    at, number, found = _behind_blanks(text, start + 1), 0, start
    while text[at : at + 1] not in ("]", "}", ""):
        name: str | int = number
        if isinstance(step, str):
            name, at = _DECODE(text, at)
            at = _behind_blanks(text, _behind_blanks(text, at) + 1)
        if name == step:
            found = at
            if isinstance(step, int):
                break
        _, at = _DECODE(text, at)
        at = _behind_blanks(text, at)
        at = _behind_blanks(text, at + 1) if text[at : at + 1] == "," else at
        number += 1
    return found


def _behind_blanks(text: str, at: int) -> int:
    match = _BLANKS.match(text, at)
    return match.end() if match is not None else at
