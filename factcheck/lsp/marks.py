"""What an editor shows of a check: where in the draft, in which words, and what of the sources belongs to it."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from factcheck.findings import Finding, Kind, Severity
from factcheck.lsp.workspace import Checked
from factcheck.report import Report
from factcheck.rules.draft import NAME
from factcheck.settings import Level
from factcheck.writers import living
from factcheck.writers.evidence import Evidence, Stated
from factcheck.writers.locations import Location, Region, Unit, locations, region
from factcheck.writers.markdown import finding_lines
from factcheck.writers.messages import Messages
from factcheck.writers.options import RenderOptions
from factcheck.writers.words import gravity

_LOOK = RenderOptions()
_MOST_TOLD = 3
"""Places of sources that the message itself names, for editors that show nothing else. Heuristic: a bubble of five
lines."""
_MOST_LETTERS = 40
"""Letters of the draft's words in a menu. Heuristic."""


class Beside(NamedTuple):
    """Other words of a finding: the file they stand in, where, and what is said of them."""

    path: str
    region: Region | None
    words: str


class Mark(NamedTuple):
    """One place of the draft that a finding is about.

    Args:
        region: the place.
        finding: the finding.
        report: the report that it is of.
        unit: what columns count.
        level: how it is shown: error, warning, information, hint or off.
    """

    region: Region
    finding: Finding
    report: Report
    unit: Unit
    level: Level

    @property
    def is_shown(self) -> bool:
        """Whether the words are marked; what is not is told when the cursor rests on it."""
        return self.level != "off"

    @property
    def may_be_suppressed(self) -> bool:
        """Whether a writer may leave it as it is: something is amiss that is not known yet."""
        return self.is_shown and self.finding.kind is not Kind.AGREEMENT and self.finding.suppressed is None

    @property
    def words(self) -> str:
        """The words of the draft, cut where they are many."""
        words = _LOOK.show(self.finding.positions[0].claims[0].mention.text)
        return _LOOK.quoted(words if len(words) <= _MOST_LETTERS else f"{words[: _MOST_LETTERS - 1].rstrip()}…")

    @property
    def gravity(self) -> str:
        """The word that says how grave the finding is."""
        return gravity(self.finding)

    @property
    def message(self) -> str:
        """What is found, and what the first sources have."""
        finding = self.finding
        lines = [_LOOK.show(finding.message)]
        others = [stated for _, stated in self._others()]
        lines += [f"{stated.where} {stated.said}" for stated in others[:_MOST_TOLD]]
        if more := len(others) - _MOST_TOLD:
            lines += [f"and {more} more"] if more > 0 else []
        lines += [f"Suppressed: {_LOOK.show(finding.suppressed)}"] if finding.suppressed is not None else []
        return "\n".join(lines)

    @property
    def beside(self) -> tuple[Beside, ...]:
        """The other words of the finding, those of sources and of the draft itself."""
        return tuple(
            Beside(located.path, located.region, f"{located.position}: {stated.said}")
            for located, stated in self._others()
        )

    def stated(self, *, in_markdown: bool) -> str:
        """Return the finding in full: the question, who says what where, the reason with its arithmetic."""
        if not in_markdown:
            return Messages(self.report).full(self.finding)
        marks = living.marks(self.finding, self.report)
        return "\n".join(finding_lines(self.finding, Evidence(self.report, _LOOK), marks))

    def _others(self) -> Iterator[tuple[Location, Stated]]:
        """Yield the words of all positions but the first, which is that of the draft."""
        stated = (each for position in Evidence(self.report, _LOOK).of(self.finding) for each in position)
        first = self.finding.positions[0].claims
        pairs = zip(locations(self.report, self.finding, self.unit), stated, strict=True)
        return (pair for number, pair in enumerate(pairs) if number >= len(first))


def marks_of(checked: Checked, unit: Unit) -> tuple[Mark, ...]:
    """Return the marks of a check.

    Args:
        checked: what came of it.
        unit: what the columns of the editor count.
    """
    if checked.source is None:
        return ()
    return tuple(
        Mark(region(checked.source, claim.span, unit), finding, report, unit, level_of(finding, checked.levels))
        for report in checked.reports
        for finding in report.findings
        for claim in finding.positions[0].claims
        if claim.span is not None and claim.source_id == checked.source.id
    )


_LEVELS: dict[Severity, Level] = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.NOTE: "information",
}


def level_of(finding: Finding, levels: Mapping[str, Level]) -> Level:
    """Return how a finding is shown in an editor: each of the four answers on a statement of a draft by itself.

    Args:
        finding: the finding.
        levels: what the settings say of statements of drafts, by the kind of their finding.
    """
    if finding.suppressed is not None:
        return "hint"
    if finding.rule == NAME and finding.kind in levels:
        return levels[finding.kind]
    if finding.kind is Kind.AGREEMENT:
        return "off"
    if finding.kind is Kind.ELSEWHERE and finding.severity is not Severity.ERROR:
        return "information"
    return _LEVELS[finding.severity]
