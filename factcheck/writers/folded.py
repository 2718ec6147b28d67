"""What a terminal folds unless all is wanted: an agreement to a line, the positions of a note, counts of nothing."""

from collections.abc import Iterable, Iterator

from factcheck.findings import Finding
from factcheck.inflection import counted
from factcheck.report import Report
from factcheck.values.relation import Relation
from factcheck.writers import words
from factcheck.writers.options import RenderOptions
from factcheck.writers.terminal import Line, cut, width

_GAP = "  "
_MEANINGS = {
    Relation.SAME: "same",
    Relation.EQUIVALENT: "in other words",
    Relation.COMPATIBLE: "compatible",
}
_MOST_ASKED = 0.55
"""Share of a line that a question may take where the answers would not stand beside it. Heuristic."""


def legend(findings: Iterable[Finding]) -> str:
    """Return, in a few words, what the signs of folded agreements stand for."""
    used = {finding.relation for finding in findings}
    signs = [f"{words.SIGNS[relation]} {meaning}" for relation, meaning in _MEANINGS.items() if relation in used]
    return ", ".join(signs)


def positions(finding: Finding, rendering: RenderOptions) -> str:
    """Return the positions of a note in one sentence: of each its letter, its sources and its first words.

    Args:
        finding: the note.
        rendering: how it is dressed.
    """
    said = (
        f"{words.letter(index)} {', '.join(each.sources)} {rendering.quoted(each.claims[0].mention.text or each.label)}"
        for index, each in enumerate(finding.positions)
    )
    return f"{'; '.join(said)}."


def told(pieces: Iterable[tuple[str, bool]]) -> Iterator[tuple[str, bool]]:
    """Yield the pieces of the counts of a report without those that count nothing.

    Example:
        >>> pieces = [("2 facts", False), (": 0 discrepant", True), (", 2 same", False), ("; 0 notes.", True)]
        >>> "".join(piece for piece, _ in told(pieces))
        '2 facts: 2 same.'
    """
    opening, is_ended = "", True
    for piece, empty in pieces:
        is_ended = piece.endswith(".") and not empty
        if empty:
            opening = opening or (piece[:2] if piece.startswith(": ") else "")
            continue
        yield (opening + piece[2:] if opening and piece.startswith(", ") else piece), False
        opening = ""
    if not is_ended:
        yield ".", False


def folded(finding: Finding, report: Report, rendering: RenderOptions, cells: int) -> Line:
    """Return an agreement as one line.

    Args:
        finding: the agreement.
        report: that has it.
        rendering: how it is dressed.
        cells: of the line.
    """
    sign, mark = rendering.show(words.sign(finding)) + " ", rendering.show("…")
    origins = counted(report.origins_of(finding), "origin")
    asked = rendering.show(finding.question)
    said = rendering.show("; ".join(dict.fromkeys(position.label for position in finding.positions)))
    room = cells - width(sign) - width(origins) - 2 * len(_GAP)
    if width(asked) + width(said) > room:
        asked = cut(asked, max(int(room * _MOST_ASKED), room - width(said)), mark)
        said = cut(said, room - width(asked), mark)
    gap = " " * (room - width(asked) - width(said) + len(_GAP))
    return ((sign, words.style(finding)), (asked, ""), (_GAP, ""), (said, "bold"), (gap, ""), (origins, "dim"))
