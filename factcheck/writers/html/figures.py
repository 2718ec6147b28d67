"""The picture that a finding is shown with, by what its positions are."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from factcheck.facts import Position
from factcheck.findings import Finding
from factcheck.values.factuality import Status
from factcheck.writers.aligned import wordings
from factcheck.writers.html.dates import time_line
from factcheck.writers.html.drawing import Figure, Shape, fitted, shape
from factcheck.writers.html.numbers import number_line
from factcheck.writers.options import RenderOptions

_LOOK = RenderOptions()

_RUNGS: tuple[Status, ...] = ("possible", "alleged", "reported", "asserted")
_BELOW: tuple[Status, ...] = ("denied", "neither confirmed nor denied", "planned")
"""Rungs that are drawn where somebody stands on them."""
_WORDS = {"asserted": "stated as a fact", "neither confirmed nor denied": "left open"}
_MOST_NAMES = 4
"""Names that stand above a rung or beside a bar; more are counted. Heuristic."""


class Pair(NamedTuple):
    """A piece of two wordings laid over each other: words that both have, or those of each side."""

    same: str
    sides: tuple[str, str]


class Wordings(NamedTuple):
    """Two wordings of one utterance, laid over each other.

    Args:
        names: of the sources of each side.
        pairs: the pieces in order.
    """

    names: tuple[str, str]
    pairs: tuple[Pair, ...]


class Form(NamedTuple):
    """One spelling of a name: its letters, and whether the other spellings have them too."""

    pieces: tuple[tuple[str, bool], ...]
    sources: str


def figure_of(finding: Finding, stated: Sequence[str]) -> Figure | Wordings | tuple[Form, ...] | None:
    """Choose the picture of a finding.

    Args:
        finding: the finding.
        stated: the names of the sources of each position, ready to be shown.

    Returns:
        None where a picture would say no more than the words.
    """
    kind = finding.value_kind
    positions = [position.model_copy(update={"label": _LOOK.show(position.label)}) for position in finding.positions]
    if kind == "quotation":
        return _laid_over(finding, stated)
    if kind == "name":
        return _forms(positions, stated)
    if finding.is_inside or len({position.value.kind for position in positions}) > 1:
        return None
    if kind == "factuality":
        return _ladder(positions, stated)
    if kind == "quantity":
        return number_line(positions, stated)
    return time_line(positions, stated) if kind == "date" else None


def listed(names: Sequence[str]) -> str:
    """Return sources beside a figure, or count them where they are many."""
    return ", ".join(names) if len(names) <= _MOST_NAMES else f"{len(names)} sources"


def _laid_over(finding: Finding, stated: Sequence[str]) -> Wordings | None:
    pairs = wordings(finding.steps)
    if pairs is None:
        return None
    bare = [
        Pair(first, ("", ""))
        if first == second and not first.startswith("{")
        else Pair("", (_bare(first), _bare(second)))
        for first, second in pairs
    ]
    pairs = [(_LOOK.show(first), _LOOK.show(second)) for first, second in pairs]
    return Wordings((stated[0], stated[1]), tuple(bare))


def _bare(token: str) -> str:
    words = token.removeprefix("{").removesuffix("}")
    return "" if words == "—" else words


def _forms(positions: Sequence[Position], stated: Sequence[str]) -> tuple[Form, ...] | None:
    """Lay spellings below each other; None where there is one."""
    labels = [position.label for position in positions]
    if len(set(labels)) < 2:
        return None
    first = labels[0]
    return tuple(
        Form(_pieces(label, labels[1] if label == first else first), sources)
        for label, sources in zip(labels, stated, strict=True)
    )


def _pieces(label: str, other: str) -> tuple[tuple[str, bool], ...]:
    """Divide a spelling into what another has too and what it has not."""
    blocks = SequenceMatcher(None, label, other, autojunk=False).get_opcodes()
    return tuple((label[start:end], kind == "equal") for kind, start, end, _, _ in blocks if end > start)


def _ladder(positions: Sequence[Position], stated: Sequence[str]) -> Figure:
    """Draw how firmly each source tells it, from weak to strong."""
    names = {position.value.status: sources for position, sources in zip(positions, stated, strict=True)}
    rungs = [*(rung for rung in _BELOW if rung in names), *_RUNGS]
    step = 400 / (len(rungs) - 1)
    floor = 34
    drawn: list[Shape] = [
        shape("line", kind="ax", x1=16, x2=468, y1=floor, y2=floor),
        shape("path", kind="ax", fill="none", d=f"M462 {floor - 5}l6 5l-6 5"),
    ]
    for number, rung in enumerate(rungs):
        x = 40 + number * step
        if rung in names:
            drawn.append(shape("circle", kind="fi", cx=x, cy=floor, r=5.5))
            drawn.append(shape("text", fitted(names[rung], step), kind="k", x=x, y=floor - 16, text_anchor="middle"))
        else:
            drawn.append(shape("circle", kind="ax hole", cx=x, cy=floor, r=4))
        drawn.append(shape("text", _WORDS.get(rung, rung), x=x, y=floor + 24, text_anchor="middle"))
    spoken = "; ".join(f"{_WORDS.get(rung, rung)} in {names[rung]}" for rung in rungs if rung in names)
    return Figure("How firmly each source tells it", f"From weak to strong: {spoken}.", floor + 32, tuple(drawn))
