"""Score: how many statements of a draft its sources support, and what is found of each, as rows of a table."""

from collections.abc import Iterable
from typing import Any

from factcheck.draft import check_draft
from factcheck.findings import ANSWERS, Answer, BySource, Finding, ValueKind
from factcheck.frozen import Frozen
from factcheck.given import several_sources
from factcheck.inflection import counted
from factcheck.prepared import PreparedSource
from factcheck.settings import DEFAULT, Settings
from factcheck.source import Source
from factcheck.writers.evidence import Evidence
from factcheck.writers.options import RenderOptions

Given = Source | PreparedSource | str
"""A source, or its text."""

_LOOK = RenderOptions(full_places=True)
_BETWEEN = "; "
"""What stands between the parts of a cell."""


class Row(Frozen):
    """One statement of a draft and what the sources have on it; each field is one cell of a table.

    Args:
        statement: its words in the draft.
        place: where they stand, as draft:line:column; of equal statements each place.
        start: where the first begins, in code points of the text.
        end: where it ends.
        answer: what the sources have on it.
        kind: quantity, date, name, quotation, or another kind of value.
        relation: how it stands to the sources on the ladder of relations; empty where nothing was compared.
        reason: why, in one sentence.
        steps: the arithmetic.
        source_words: the words of sources that were held against it, each in quotation marks.
        source_places: where they stand, in the same order.
        supported_by: ids of the sources that support it.
        conflicts_with: ids of those that have something else in its place.
        elsewhere_in: ids of those that have its figure of another thing.
        nothing_in: ids of those that say nothing of it.
        differ: that the sources differ on it themselves; empty where they do not.
        fingerprint: the same as long as statement and answer are.
    """

    statement: str
    place: str
    start: int
    end: int
    answer: Answer
    kind: ValueKind
    relation: str
    reason: str
    steps: str
    source_words: str
    source_places: str
    supported_by: str
    conflicts_with: str
    elsewhere_in: str
    nothing_in: str
    differ: str
    fingerprint: str


class Score(Frozen):
    """What a draft comes to when it is held against its sources.

    Args:
        supported: statements that a source supports.
        conflicting: statements that differ from what a source has.
        elsewhere: statements whose figure stands in a source, about something else, as far as the words say.
        unsupported: statements that are in no source.
        share_supported: supported ones among all, from 0 to 1; 1 where the draft states nothing that can be checked,
            since nothing of it lacks a source.
        findings: each statement with its answer, most severe first.
    """

    supported: int
    conflicting: int
    elsewhere: int
    unsupported: int
    share_supported: float
    findings: tuple[Row, ...]

    @property
    def statements(self) -> int:
        """Count all statements; 0 where nothing can be checked."""
        return len(self.findings)

    @property
    def share_in_sources(self) -> float:
        """The share of those that are supported or stand elsewhere, for who lets a figure stand of another thing."""
        return _share(self.supported + self.elsewhere, self.statements)

    @property
    def rows(self) -> list[dict[str, str | int]]:
        """The findings as plain dicts of texts and numbers, such as tables and data frames are made of."""
        return [finding.model_dump(mode="json") for finding in self.findings]

    @property
    def summary(self) -> str:
        """What it comes to, in one line."""
        if not self.findings:
            return "nothing that can be checked: no figure, date, name or quotation"
        return (
            f"{counted(self.statements, 'statement')}: {self.conflicting:,} conflicting, {self.elsewhere:,} standing "
            f"elsewhere, {self.unsupported:,} in no source, {self.supported:,} supported"
        )

    def __str__(self) -> str:
        """Return the summary, then each statement that is not supported, a line each."""
        amiss = (each for each in self.findings if each.answer is not Answer.SUPPORTED)
        return "\n".join((self.summary, *(f"{each.place} {_said(each)}" for each in amiss)))


def score(draft: Given, sources: Given | Iterable[Given], *, settings: Settings = DEFAULT) -> Score:
    """Return how far sources support what a draft states: a story, or a text that a model wrote.

    Args:
        draft: the text to be scored, as a source or as a string. A string is the text itself, never a path, so that
            what a model writes opens no file.
        sources: what it was written from, one or several; texts are called "source 1", "source 2" ... Texts without a
            word are passed over. Who scores again and again gives a `PreparedSource` of each.
        settings: as of `check_draft`.

    Returns:
        Counts of the four answers, the share supported and a row for each statement; the same for the same texts.

    Raises:
        SourceError: two sources have one id, or something is no text.

    Example:
        >>> wire = "A bomb in Kabul killed 24 people on Monday, the police said."
        >>> found = score("A bomb in Kabul killed 42 people on Monday.", [wire])
        >>> found.supported, found.conflicting, round(found.share_supported, 2)
        (2, 1, 0.67)
        >>> print(found.rows[0]["statement"], found.rows[0]["answer"], found.rows[0]["source_words"])
        42 people conflicts “24 people”
        >>> score("Nobody spoke.", [wire]).share_supported
        1.0
    """
    given = [sources] if isinstance(sources, Source | PreparedSource | str) else several_sources(sources)
    read = [_source(each, f"source {number}") for number, each in enumerate(given, 1) if not _is_blank(each)]
    if _is_blank(draft):
        return _scored(())
    report = check_draft(_source(draft, "draft"), read, settings=settings)
    evidence = Evidence(report, _LOOK)
    return _scored(_row(finding, evidence) for finding in report.findings if finding.kind in ANSWERS)


def _is_blank(given: Given) -> bool:
    return isinstance(given, str) and not given.strip()


def _source(given: Given, name: str) -> Any:
    """Return a text as a source; what else is given goes on to be looked at where sources are."""
    return Source(name, given) if isinstance(given, str) else given


def _scored(stated: Iterable[Row]) -> Score:
    findings = tuple(stated)
    number = {answer: sum(each.answer is answer for each in findings) for answer in Answer}
    return Score(
        supported=number[Answer.SUPPORTED],
        conflicting=number[Answer.CONFLICTS],
        elsewhere=number[Answer.ELSEWHERE],
        unsupported=number[Answer.UNSUPPORTED],
        share_supported=_share(number[Answer.SUPPORTED], len(findings)),
        findings=findings,
    )


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


def _row(finding: Finding, evidence: Evidence) -> Row:
    ours, *theirs = evidence.of(finding)
    mention = finding.positions[0].claims[0].mention
    span = mention.span
    by_source = finding.by_source or BySource()
    others = dict.fromkeys((each.quote, each.where) for stated in theirs for each in stated)
    return Row(
        statement=mention.text,
        place=_BETWEEN.join(each.where for each in ours),
        start=span.start if span is not None else 0,
        end=span.end if span is not None else 0,
        answer=ANSWERS[finding.kind],
        kind=finding.value_kind,
        relation=str(finding.relation or ""),
        reason=finding.reason,
        steps=_BETWEEN.join(finding.steps),
        source_words=_BETWEEN.join(quote for quote, _ in others),
        source_places=_BETWEEN.join(where for _, where in others),
        supported_by=_BETWEEN.join(by_source.supports),
        conflicts_with=_BETWEEN.join(by_source.conflicts),
        elsewhere_in=_BETWEEN.join(by_source.elsewhere),
        nothing_in=_BETWEEN.join(by_source.silent),
        differ=by_source.differ,
        fingerprint=finding.fingerprint,
    )


def _said(each: Row) -> str:
    words = f" ({each.source_places} {each.source_words})" if each.source_words else ""
    reason = _BETWEEN.join(filter(None, (each.reason, each.differ)))
    return f"{_LOOK.quoted(each.statement)} {each.answer}: {_LOOK.show(reason)}{words}"
