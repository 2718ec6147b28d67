"""Report -> text for people: laid out for a terminal, or a line a piece for a pipe. Same words, order and numbers."""

from collections.abc import Iterator

from factcheck.findings import Finding, Kind
from factcheck.report import Report
from factcheck.values.relation import Relation
from factcheck.visible import inert
from factcheck.writers import about, living, tally, words
from factcheck.writers.aligned import aligned
from factcheck.writers.evidence import AS_FACT, Evidence, Stated
from factcheck.writers.folded import folded, legend, positions, told
from factcheck.writers.options import RenderOptions
from factcheck.writers.pipe import piped
from factcheck.writers.terminal import Line, Run, cut, flow, pad, paint, width, wrap

_INDENT = "     "
_LEAST_QUOTE = 24
_LEAST_SPEAKER = 16
"""Cells below which a quotation says too little, and a broken speaker cannot be read; rows are then stacked.
Heuristic."""
_WIDE = 100
"""Cells from which an agreement stands beside its question rather than below it. Heuristic."""
_MOST_BESIDE = 0.5
"""Share of a line that a question may take and still have its answers beside it. Heuristic."""
_GAP = "  "
_TIE = "\u00a0"
_LETTERS = ("blue", "magenta")
_Sizes = tuple[int, int, int, int]
"""Cells of the columns: quotation, place, speaker, status."""


def write_text(report: Report, rendering: RenderOptions | None = None) -> str:
    """Write a report as text.

    Args:
        report: the report.
        rendering: how it is dressed; by default for a pipe, plain and unwrapped.

    Returns:
        Lines, each ended.
    """
    rendering = rendering or RenderOptions()
    lines = piped(report, rendering) if rendering.width is None else _Page(report, rendering, rendering.width).lines()
    return inert("".join(line + "\n" for line in paint(lines, colour=rendering.colour)))


class _Page:
    """A report laid out for a terminal."""

    def __init__(self, report: Report, rendering: RenderOptions, cells: int) -> None:
        self._report, self._rendering, self._cells = report, rendering, cells
        self._evidence = Evidence(report, rendering)

    def lines(self) -> Iterator[Line]:
        """Yield the report: verdict, counts, sections, what was not compared, and how to see more."""
        yield from self._paragraph(tally.verdict(self._report), style="bold")
        yield from self._counts()
        for line in about.of_sources(self._report):
            yield from self._paragraph(line, style="dim")
        for line in living.counts(self._report):
            yield from self._paragraph(line)
        for section in words.sections(self._report):
            yield ()
            if section.findings[0].kind is Kind.AGREEMENT:
                yield from self._agreements(section)
                continue
            yield self._heading(section.heading)
            for number, finding in enumerate(section.findings):
                yield from ((),) if number else ()
                yield from self._finding(finding)
        yield from self._gone()
        yield from self._origins()
        yield from self._not_compared()
        if self._rendering.closing:
            yield from ((), *self._paragraph(self._rendering.closing, style="dim"))

    def _counts(self) -> Iterator[Line]:
        """Yield the counts; a number stays on one line with its word."""
        pieces = tally.counts(self._report)
        runs = [
            (piece[:2] + piece[2:].replace(" ", _TIE), "dim" if empty else "")
            for piece, empty in (pieces if self._rendering.all else told(pieces))
        ]
        for line in flow(runs, self._cells):
            yield tuple((text.replace(_TIE, " "), style) for text, style in line)

    def _heading(self, heading: str) -> Line:
        return ((heading, "bold"),)

    def _paragraph(self, text: str, *, indent: str = "", style: str = "") -> Iterator[Line]:
        lines = wrap(self._rendering.show(text), self._cells - len(indent))
        return (((indent, ""), (line, style)) for line in lines)

    def _finding(self, finding: Finding) -> Iterator[Line]:
        yield from self._head(finding)
        if finding.kind is Kind.NOTE and not self._rendering.all:
            yield from self._paragraph(positions(finding, self._rendering), indent=_GAP)
        else:
            yield from self._rows(finding)
        for reason in words.reasons(finding):
            yield from self._paragraph(reason.text, indent=_INDENT)
            yield from self._steps(reason)
        if sides := self._evidence.by_source(finding):
            yield from self._paragraph(f"By source: {sides}.", indent=_INDENT, style="dim")
        if link := words.linked(finding):
            yield from self._link(f"Linked: {link}")
        for mark in living.marks(finding, self._report):
            yield from self._paragraph(words.sentence(mark), indent=_INDENT)

    def _link(self, link: str) -> Iterator[Line]:
        """Yield why the claims of a conflict are held to answer one question; on one line unless all is wanted."""
        if self._rendering.all:
            yield from self._paragraph(link, indent=_INDENT, style="dim")
        else:
            cells = self._cells - len(_INDENT)
            yield ((_INDENT, ""), (cut(self._rendering.show(link), cells, self._rendering.show("…")), "dim"))

    def _head(self, finding: Finding) -> Iterator[Line]:
        """Yield the question, with its sign on the left and the relation on the right."""
        style, gravity = words.style(finding), words.gravity(finding)
        sign = self._rendering.show(words.sign(finding)) + " "
        *first, last = wrap(self._rendering.show(finding.question), self._cells - width(sign))
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
        stated = self._evidence.of(finding)
        sizes = self._sizes([claim for claims in stated for claim in claims])
        for index, claims in enumerate(stated):
            style = _LETTERS[index] if finding.kind is Kind.CONFLICT and index < len(_LETTERS) else ""
            for number, claim in enumerate(claims):
                letter = words.letter(index) if number == 0 else ""
                start = ((_GAP, ""), (letter.ljust(3), style))
                yield from self._row(start, claim, sizes) if sizes is not None else self._stacked(start, claim)

    def _sizes(self, claims: list[Stated]) -> _Sizes | None:
        """Choose the widths of the columns: long speakers are broken first, then quotations cut.

        Returns:
            None when a figure would be cut off or too little of a quotation left, so that rows must be stacked.
        """
        quotes, places, speakers, statuses = (max(map(width, column)) for column in zip(*claims, strict=True))
        taken = len(_INDENT) + sum(size + len(_GAP) for size in (places, speakers and 1, statuses) if size)
        for least in (quotes, min(quotes, _LEAST_QUOTE)):
            for size in range(speakers, min(speakers, _LEAST_SPEAKER) - 1, -1):
                room = min(quotes, self._cells - taken - max(0, size - 1))
                if room >= least and all(self._shortened(claim.quote, room) for claim in claims):
                    return (room, places, size, statuses)
        return None

    def _row(self, start: Line, claim: Stated, sizes: _Sizes) -> Iterator[Line]:
        """Yield a claim beside its place, speaker and status; a long speaker goes on below."""
        quotes, places, speakers, statuses = sizes
        first, *further = wrap(claim.speaker, speakers) if speakers else [""]
        row = [(self._shortened(claim.quote, quotes), quotes, ""), (claim.where, places, "dim")]
        row += [(first, speakers, "dim"), (claim.status, statuses, "dim" if claim.status == AS_FACT else "")]
        runs = [((pad(text or "", size)), style) for text, size, style in row if size]
        yield (*start, *(run for pair in zip([("", ""), *[(_GAP, "")] * 3], runs, strict=False) for run in pair))
        before = " " * (len(_INDENT) + quotes + len(_GAP) + places + len(_GAP))
        yield from (((before, ""), (line, "dim")) for line in further)

    def _stacked(self, start: Line, claim: Stated) -> Iterator[Line]:
        """Yield a claim in full, and below it where it stands and who says so."""
        lines = wrap(claim.quote, self._cells - len(_INDENT))
        yield from ((*(start if index == 0 else ((_INDENT, ""),)), (line, "")) for index, line in enumerate(lines))
        yield from self._paragraph(", ".join(filter(None, claim[1:])), indent=_INDENT + _GAP, style="dim")

    def _shortened(self, quote: str, cells: int) -> str | None:
        """Shorten a quotation; None when a figure would go."""
        mark = self._rendering.show("…")
        short = cut(quote, cells, mark)
        return short if short == quote or not any(map(str.isdigit, quote[len(short) - len(mark) :])) else None

    def _steps(self, reason: words.Reason) -> Iterator[Line]:
        steps = [self._rendering.show(step) for step in reason.steps]
        side_by_side = aligned(steps, self._cells - len(_INDENT))
        if side_by_side is not None:
            yield from (((_INDENT, ""), *line) for line in side_by_side)
            return
        for step in steps:
            yield from self._paragraph(step, indent=_INDENT)

    def _agreements(self, section: words.Section) -> Iterator[Line]:
        """Yield agreements: a line each, or question and answers, side by side where there is room."""
        findings, heading = section.findings, self._heading(section.heading)
        if not self._rendering.all:
            yield (*heading, (_GAP, ""), (self._rendering.show(legend(findings)), "dim"))
            yield from (folded(finding, self._report, self._rendering, self._cells) for finding in findings)
            return
        yield from (heading, *self._paragraph(words.legend(findings), style="dim"), ())
        signs = [self._rendering.show(words.sign(finding)) + " " for finding in findings]
        questions = [
            sign + self._rendering.show(finding.question) for sign, finding in zip(signs, findings, strict=True)
        ]
        widest = max((size for size in map(width, questions) if size <= self._cells * _MOST_BESIDE), default=0)
        column = widest + 2 * len(_GAP) if self._cells >= _WIDE else 0
        for finding, sign, question in zip(findings, signs, questions, strict=True):
            yield from self._agreement(finding, sign, question, column)

    def _agreement(self, finding: Finding, sign: str, question: str, column: int) -> Iterator[Line]:
        """Yield an agreement: question and answers, and the reason where they are not one."""
        answers = [words.agreed(finding, self._report)]
        why = words.reasons if finding.relation is Relation.COMPATIBLE else words.differ
        answers += [reason.text for reason in why(finding)]
        start: Run = (sign, words.style(finding))
        asked = question.removeprefix(sign)
        if width(question) < column:
            lines = [line for text in answers for line in wrap(self._rendering.show(text), self._cells - column)]
            yield (start, (pad(asked, column - width(sign)), ""), (lines[0], ""))
            yield from (((" " * column, ""), (line, "")) for line in lines[1:])
            return
        for index, line in enumerate(wrap(asked, self._cells - width(sign))):
            yield (start if index == 0 else (" " * width(sign), ""), (line, ""))
        for text in answers:
            yield from self._paragraph(text, indent=_GAP)

    def _gone(self) -> Iterator[Line]:
        """Yield the findings that an earlier report had and this one has not."""
        lines = living.gone(self._report)
        if lines:
            yield from ((), self._heading(living.GONE), ())
        for line in lines:
            yield from self._paragraph(line, indent=_GAP)

    def _origins(self) -> Iterator[Line]:
        """Yield the sources that tell one origin's story, with the evidence."""
        groups = words.origins(self._report)
        if groups:
            yield from ((), self._heading(words.ORIGINS))
        for sources, evidence in groups:
            is_named = len(evidence) == 1 and all(name in evidence[0] for name in sources.split(", "))
            said = "; ".join(evidence)
            yield from self._paragraph(words.stopped(said if is_named else f"{sources}: {said}"))

    def _not_compared(self) -> Iterator[Line]:
        """Yield the mentions that were compared with nothing: how many for which reason, or each."""
        groups = words.not_compared(self._report)
        if groups:
            yield from ((), self._heading(words.NOT_COMPARED))
        digits = max((len(f"{len(mentions):,}") for _, mentions in groups), default=0)
        for reason, mentions in groups:
            number = f"{len(mentions):,}".rjust(digits) + _GAP
            said = f"{reason}: {words.by_kind(mentions)}"
            lines = wrap(self._rendering.show(said), self._cells - len(number))
            yield from (
                ((number if index == 0 else " " * len(number), ""), (line, "")) for index, line in enumerate(lines)
            )
            for mention in mentions if self._rendering.not_compared else ():
                place = self._evidence.where(mention) + _GAP
                room = max(self._cells - len(number) - width(place), _LEAST_QUOTE)
                quote = cut(self._rendering.quoted(mention.text), room, self._rendering.show("…"))
                yield ((" " * len(number), ""), (place, "dim"), (quote, ""))
