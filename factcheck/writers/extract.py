"""What is found in one source -> text: a table for people, JSON lines for programs."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from factcheck.claims import AnyClaim
from factcheck.claims.claim import NotCompared
from factcheck.inflection import counted
from factcheck.mentions.mention import Mention, Reading
from factcheck.visible import inert, visible
from factcheck.writers.evidence import AS_FACT, status_of, teller_of
from factcheck.writers.jsonl import one_line
from factcheck.writers.options import RenderOptions
from factcheck.writers.places import line_and_column, time_of
from factcheck.writers.terminal import Line, cut, pad, paint, width, wrap

Found = Sequence[AnyClaim | NotCompared]
"""Claims of a source and, among them, the mentions that make none."""

_PLURALS = {"quantity": "quantities"}
_GAP = "  "
_LEAST_CELL = 12
"""Cells below which a column says nothing. Heuristic."""
_MOST_PADDED = 60
"""Cells to which a column is filled up; on a screen the next column would be out of sight. Heuristic."""


def write_table(reading: Reading, found: Found, rendering: RenderOptions | None = None) -> str:
    """Write the mentions and claims of a source as two tables, claims whose question is unstated left out.

    Args:
        reading: the source with its mentions.
        found: its claims.
        rendering: how the tables are dressed; by default for a pipe, plain and uncut.

    Returns:
        Lines, each ended.
    """
    rendering = rendering or RenderOptions()
    claims = [each for each in found if not isinstance(each, NotCompared) and each.question.unstated is None]
    return inert("".join(line + "\n" for line in paint(_tables(reading, claims, rendering), colour=rendering.colour)))


def _tables(reading: Reading, claims: Sequence[AnyClaim], rendering: RenderOptions) -> Iterator[Line]:
    kinds = Counter(mention.value.kind for mention in reading.mentions)
    number = ", ".join(counted(count, kind, _PLURALS.get(kind)) for kind, count in sorted(kinds.items()))
    name = rendering.show(visible(reading.source.path or reading.source.id))
    mentions = counted(len(reading.mentions), "mention") + (f" ({number})" if number else "")
    head = f"{name}: {mentions}, {counted(len(claims), 'claim')}"
    yield from (((line, "bold"),) for line in (wrap(head, rendering.width) if rendering.width is not None else [head]))
    if reading.mentions:
        yield from ((), (("Mentions", "bold"),))
        yield from _table([_mention_row(mention, reading, rendering) for mention in reading.mentions], rendering)
    if claims:
        yield from ((), (("Claims", "bold"),))
        yield from _table([_claim_row(claim, reading, rendering) for claim in claims], rendering)


def _mention_row(mention: Mention, reading: Reading, rendering: RenderOptions) -> list[str]:
    return [
        _place(mention, reading),
        mention.value.kind,
        rendering.quoted(mention.text),
        rendering.show(mention.full.label if mention.full is not None else mention.value.label),
    ]


def _claim_row(claim: AnyClaim, reading: Reading, rendering: RenderOptions) -> list[str]:
    status = status_of(claim)
    said = ", ".join(filter(None, (teller_of(claim), "" if status == AS_FACT else status)))
    words = rendering.quoted(claim.mention.text)
    return [_place(claim.mention, reading), rendering.show(claim.question.text), words, rendering.show(said)]


def _place(mention: Mention, reading: Reading) -> str:
    if mention.span is None:
        return ""
    if (time := time_of(reading.source, mention.span)) is not None:
        return time
    line, column = line_and_column(reading.source, mention.span.start)
    return f"{line}:{column}"


def _table(rows: list[list[str]], rendering: RenderOptions) -> Iterator[Line]:
    """Yield rows in columns; on a terminal the widest are cut until all fit, in a pipe long cells run over."""
    sizes = [max(map(width, column)) for column in zip(*rows, strict=True)]
    if rendering.width is not None:
        room = rendering.width - len(_GAP) * len(sizes)
        while sum(sizes) > room and max(sizes) > _LEAST_CELL:
            sizes[sizes.index(max(sizes))] -= 1
        mark = rendering.show("…")
        rows = [[cut(text, size, mark) for text, size in zip(row, sizes, strict=True)] for row in rows]
    for row in rows:
        cells = (pad(text, min(size, _MOST_PADDED)) for text, size in zip(row, sizes, strict=True))
        yield tuple(run for index, cell in enumerate(cells) for run in ((_GAP, ""), (cell, "" if index else "dim")))


def write_jsonl(reading: Reading, found: Found) -> str:
    """Write the mentions and claims of a source as JSON lines.

    Args:
        reading: the source with its mentions.
        found: its claims, and the mentions that make none.

    Returns:
        One object a line: "type" is mention, claim or not_compared, "line" and "column" are its place in the file
        (of captions "time"),
        the rest are the fields of the model.
    """
    mentions = (_object("mention", mention, mention, reading) for mention in reading.mentions)
    rest = (
        _object("not_compared" if isinstance(each, NotCompared) else "claim", each, each.mention, reading)
        for each in found
    )
    return "".join(one_line(json.dumps(each, ensure_ascii=False)) + "\n" for each in (*mentions, *rest))


def _object(kind: str, model: Mention | AnyClaim | NotCompared, mention: Mention, reading: Reading) -> dict[str, Any]:
    line, column = (None, None) if mention.span is None else line_and_column(reading.source, mention.span.start)
    time = None if mention.span is None else time_of(reading.source, mention.span)
    place = {"line": line, "column": column} if time is None else {"time": time}
    return {"type": kind, **place, **model.model_dump(mode="json")}
