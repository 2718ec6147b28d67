"""Two wordings of one utterance, word above word: what only one of them has stands in braces."""

import re
from collections.abc import Iterator, Sequence

from factcheck.writers.terminal import Line, Run, pad, width

_WORDING = re.compile(r"([A-Z]\d*)\s+(.*\{.*)")
_TOKEN = re.compile(r"\{[^{}]*\}|\S+")
_SIDES = ("blue underline", "magenta underline")


def wordings(steps: Sequence[str]) -> list[tuple[str, str]] | None:
    """Take two wordings apart, piece by piece: words that both have, and differences in braces.

    Args:
        steps: the wordings, each after the letter of its position.

    Returns:
        Pairs of pieces; None when the steps are no such wordings.

    Example:
        >>> wordings(["A  {we} go", "B  {they} go"])
        [('{we}', '{they}'), ('go', 'go')]
    """
    found = [match for match in map(_WORDING.fullmatch, steps) if match is not None]
    tokens = [_TOKEN.findall(wording[2]) for wording in found]
    if len(steps) != 2 or len(tokens) != 2 or [*map(_differs, tokens[0])] != [*map(_differs, tokens[1])]:
        return None
    return list(zip(*tokens, strict=True))


def aligned(steps: Sequence[str], cells: int) -> list[Line] | None:
    """Lay out two wordings one above the other.

    Args:
        steps: the wordings, each after the letter of its position, differences in braces.
        cells: width of a line.

    Returns:
        Pairs of lines, the words that both have in the first only; None when the steps are no such wordings.

    Example:
        >>> lines = aligned(["A  {we} go", "B  {they} go"], 40)
        >>> ["".join(text for text, _ in line).rstrip() for line in lines]
        ['A  {we}   go', 'B  {they}']
    """
    pairs = wordings(steps)
    if pairs is None:
        return None
    letters = [pad(step.split()[0], 3) for step in steps]
    lines: list[Line] = []
    for row in _rows(pairs, cells - width(letters[0])):
        for side, letter in enumerate(letters):
            if side == 0 or any(_differs(pair[side]) for pair in row):
                lines.append(((letter, _SIDES[side].split()[0]), *_runs(row, side)))
    return lines


def _differs(token: str) -> bool:
    return token.startswith("{")


def _rows(pairs: list[tuple[str, str]], cells: int) -> Iterator[list[tuple[str, str]]]:
    """Divide the pairs of words into lines."""
    row: list[tuple[str, str]] = []
    used = 0
    for pair in _broken(pairs, cells):
        size = max(map(width, pair))
        if row and used + size > cells:
            yield row
            row, used = [], 0
        row.append(pair)
        used += size + 1
    if row:
        yield row


def _broken(pairs: list[tuple[str, str]], cells: int) -> Iterator[tuple[str, str]]:
    """Break a difference that is longer than a line into differences that fit, the words of both sides in step."""
    for pair in pairs:
        if max(map(width, pair)) <= cells:
            yield pair
            continue
        sides = [_chunks(token.strip("{}").split(), cells - 2) for token in pair]
        for index in range(max(map(len, sides))):
            first, second = (f"{{{side[index] if index < len(side) else '—'}}}" for side in sides)
            yield first, second


def _chunks(words: list[str], cells: int) -> list[str]:
    chunks = [""]
    for word in words:
        joined = f"{chunks[-1]} {word}".strip()
        if width(joined) <= cells:
            chunks[-1] = joined
        else:
            chunks.append(word)
    return [chunk for chunk in chunks if chunk]


def _runs(row: list[tuple[str, str]], side: int) -> Iterator[Run]:
    """Yield one side of a row; the words that both sides have are blank in the second."""
    for pair in row:
        cells = max(map(width, pair))
        token = pair[side]
        if _differs(token):
            yield token, _SIDES[side]
            yield " " * (cells - width(token) + 1), ""
        else:
            yield pad(token if side == 0 else "", cells) + " ", "dim"
