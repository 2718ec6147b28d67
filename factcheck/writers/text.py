"""Report -> text for people: laid out for a terminal, or a line a piece for a pipe. Same words, order and numbers."""

from collections.abc import Iterator

from factcheck.findings import Finding, Kind
from factcheck.report import Report
from factcheck.values.relation import Relation
from factcheck.writers import words
from factcheck.writers.aligned import aligned
from factcheck.writers.evidence import AS_FACT, Evidence, Told
from factcheck.writers.look import Look
from factcheck.writers.pipe import piped
from factcheck.writers.terminal import Line, Run, cut, flow, pad, paint, width, wrap

_INDENT = "     "
_LEAST_QUOTE = 24
"""Cells below which a quotation says too little; the row is then broken in two. Ours."""
_WIDE = 100
"""Cells from which an agreement stands beside its question rather than below it. Ours."""
_BESIDE = 56
"""Column at which it then stands: most questions are shorter. Ours."""
_GAP = "  "
_GRAVE = {Relation.CONTRADICTORY: "bold red", Relation.DISCREPANT: "bold yellow"}
_LETTERS = ("blue", "magenta")


def write_text(report: Report, look: Look | None = None) -> str:
    """Write a report as text.

    Args:
        report: the report.
        look: how it is dressed; by default for a pipe, plain and unwrapped.

    Returns:
        Lines, each ended.
    """
    look = look or Look()
    if look.width is None:
        lines: Iterator[Line] = (((line, ""),) for line in piped(report, look))
    else:
        lines = _Page(report, look, look.width).lines()
    return "".join(line + "\n" for line in paint(lines, colour=look.colour))


class _Page:
    """A report laid out for a terminal."""

    def __init__(self, report: Report, look: Look, cells: int) -> None:
        self._report, self._look, self._cells = report, look, cells
        self._evidence = Evidence(report, look)

    def lines(self) -> Iterator[Line]:
        """Yield the report: verdict, counts, sections, what was not compared, and how to see more."""
        yield from self._paragraph(words.verdict(self._report), style="bold")
        yield from flow([(piece, "dim" if empty else "") for piece, empty in words.counts(self._report)], self._cells)
        for section in words.sections(self._report):
            yield from ((), self._heading(section.heading))
            for finding in section.findings:
                yield from self._agreement(finding) if finding.kind is Kind.AGREEMENT else self._finding(finding)
        yield from self._not_compared()
        if self._look.closing:
            yield from ((), *self._paragraph(self._look.closing, style="dim"))

    def _heading(self, heading: str) -> Line:
        return ((heading, "bold"),)

    def _paragraph(self, text: str, *, indent: str = "", style: str = "") -> Iterator[Line]:
        lines = wrap(self._look.show(text), self._cells - len(indent))
        return (((indent, ""), (line, style)) for line in lines)

    def _finding(self, finding: Finding) -> Iterator[Line]:
        yield ()
        yield from self._head(finding)
        yield from self._rows(finding)
        for reason in words.reasons(finding):
            yield from self._paragraph(reason.text, indent=_INDENT)
            yield from self._steps(reason)

    def _head(self, finding: Finding) -> Iterator[Line]:
        """Yield the question, with its sign on the left and the relation on the right."""
        style, gravity = _style(finding), words.gravity(finding)
        sign = self._look.show(words.sign(finding)) + " "
        *first, last = wrap(self._look.show(finding.question), self._cells - width(sign))
        starts = iter([(sign, style), *[(" " * width(sign), "")] * len(first)])
        yield from ((next(starts), (line, "bold")) for line in first)
        room = self._cells - width(sign) - width(last) - width(gravity)
        if room >= len(_GAP):
            yield (next(starts), (last, "bold"), (" " * room, ""), (gravity, style))
        else:
            yield (next(starts), (last, "bold"))
            yield ((gravity.rjust(self._cells), style),)

    def _rows(self, finding: Finding) -> Iterator[Line]:
        """Yield the claims of each position: letter, words, place, speaker, status."""
        told = self._evidence.of(finding)
        every = [claim for claims in told for claim in claims]
        sizes = [max(width(claim[column]) for claim in every) for column in range(len(Told._fields))]
        room = self._cells - len(_INDENT) - sum(size + len(_GAP) for size in sizes[1:] if size)
        sizes[0] = min(sizes[0], room)
        for index, claims in enumerate(told):
            style = _LETTERS[index] if finding.kind is Kind.CONFLICT and index < len(_LETTERS) else ""
            for number, claim in enumerate(claims):
                letter = words.letter(index) if number == 0 else ""
                start = (("  ", ""), (letter.ljust(3), style))
                quote = self._shortened(claim.quote, room)
                if quote is not None:
                    yield (*start, *_columns(claim._replace(quote=quote), sizes))
                else:
                    yield from self._broken_row(start, claim)

    def _broken_row(self, start: Line, claim: Told) -> Iterator[Line]:
        """Yield a claim whose words do not fit beside the rest: the words in full, the rest below."""
        lines = wrap(claim.quote, self._cells - len(_INDENT))
        yield from ((*(start if index == 0 else ((_INDENT, ""),)), (line, "")) for index, line in enumerate(lines))
        yield from self._paragraph(", ".join(filter(None, claim[1:])), indent=_INDENT + _GAP, style="dim")

    def _shortened(self, quote: str, cells: int) -> str | None:
        """Shorten a quotation; None when so little room would say nothing, or a figure would go."""
        if width(quote) <= cells:
            return quote
        if cells < _LEAST_QUOTE:
            return None
        mark = self._look.show("…")
        short = cut(quote, cells, mark)
        return None if any(char.isdigit() for char in quote[len(short) - len(mark) :]) else short

    def _steps(self, reason: words.Reason) -> Iterator[Line]:
        steps = [self._look.show(step) for step in reason.steps]
        side_by_side = aligned(steps, self._cells - len(_INDENT), reason.letters)
        if side_by_side is not None:
            yield from (((_INDENT, ""), *line) for line in side_by_side)
            return
        for step in steps:
            yield from self._paragraph(step, indent=_INDENT)

    def _agreement(self, finding: Finding) -> Iterator[Line]:
        """Yield an agreement: question and answers, and the reason where they are not one."""
        sign = self._look.show(words.sign(finding)) + " "
        question = self._look.show(finding.question)
        answers = [words.agreed(finding)]
        if finding.relation is Relation.COMPATIBLE:
            answers += [reason.text for reason in words.reasons(finding)]
        start: Run = (sign, _style(finding))
        if self._cells >= _WIDE and width(sign + question) < _BESIDE:
            lines = [line for text in answers for line in wrap(self._look.show(text), self._cells - _BESIDE)]
            yield (start, (pad(question, _BESIDE - width(sign)), ""), (lines[0], ""))
            yield from (((" " * _BESIDE, ""), (line, "")) for line in lines[1:])
            return
        for index, line in enumerate(wrap(question, self._cells - width(sign))):
            yield (start if index == 0 else (" " * width(sign), ""), (line, ""))
        for text in answers:
            yield from self._paragraph(text, indent=_GAP)

    def _not_compared(self) -> Iterator[Line]:
        """Yield the mentions that were compared with nothing: how many for which reason, or each."""
        groups = words.not_compared(self._report)
        if groups:
            yield from ((), self._heading(words.NOT_COMPARED))
        for reason, mentions in groups:
            yield from self._paragraph(f"{len(mentions):,} {reason}", style="" if self._look.not_compared else "dim")
            for mention in mentions if self._look.not_compared else ():
                place = self._evidence.where(mention)
                room = self._cells - len(_GAP) * 2 - width(place)
                quote = cut(self._look.quoted(mention.text), max(room, _LEAST_QUOTE), self._look.show("…"))
                yield ((_GAP, ""), (place + _GAP, "dim"), (quote, ""))


def _style(finding: Finding) -> str:
    return "dim" if finding.relation is None else _GRAVE.get(finding.relation, "dim")


def _columns(claim: Told, sizes: list[int]) -> Iterator[Run]:
    styles = ("", "dim", "dim", "dim" if claim.status == AS_FACT else "")
    shown = [column for column, size in enumerate(sizes) if size]
    for column in shown:
        if column != shown[0]:
            yield _GAP, ""
        yield pad(claim[column], sizes[column]), styles[column]
