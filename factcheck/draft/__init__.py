"""A draft against its sources: what each figure, date, name and quotation of it rests on.

In this order: a fact that the draft and a source both answer decides; else a source that has the same value in the same
class supports it; else, of a figure, one that has the same amount among words that tell of the same; else what stands
in its place conflicts; else its figure stands elsewhere, of another thing; else it is in no source.
"""

from collections.abc import Iterable, Iterator
from itertools import chain

from factcheck.as_written import report_as_written
from factcheck.draft.basis import Basis
from factcheck.draft.described import find_described
from factcheck.draft.judge import Judge
from factcheck.draft.sides import Sides
from factcheck.draft.statements import statements
from factcheck.draft.surroundings import text_of
from factcheck.draft.undone import find_undone
from factcheck.draft.worded import find_worded
from factcheck.findings import Finding, Severity, graded
from factcheck.given import settled, several_sources
from factcheck.log import LOG, Stopwatch
from factcheck.origins import find_origins
from factcheck.pipeline import lay_out
from factcheck.prepared import PreparedSource
from factcheck.progress import Progress, no_progress
from factcheck.report import Report
from factcheck.settings import DEFAULT, Settings
from factcheck.source import Source, Span
from factcheck.source_names import display_names
from factcheck.visible import visible

_GRAVITY = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}


def check_draft(
    draft: Source | PreparedSource,
    sources: Iterable[Source | PreparedSource],
    *,
    settings: Settings = DEFAULT,
    progress: Progress = no_progress,
) -> Report:
    """Return what each figure, date, name and quotation of a draft rests on.

    Args:
        draft: the text to be checked, or a `PreparedSource` of it.
        sources: what it was written from; one or more. Who checks again and again gives a `PreparedSource` of each,
            in which all is found once.
        settings: what a desk has settled; "draft" is the rule in its severities.
        progress: what is called to show how far the work is, as of `check`.

    A draft is written from its sources, so that what links a statement at all is enough for a contradiction.

    Returns:
        A report with one finding for each statement of the draft, equal ones together: an agreement (same, equivalent
        or, where nothing disagrees, compatible), a conflict with the words of the sources, elsewhere, a warning, when a
        source has its figure of another thing, or unsupported, a warning, when it is in no source. What the sources
        have and the draft leaves out is no finding.

    Raises:
        SourceError: two sources have one id.

    Example:
        >>> from factcheck import Source
        >>> wire = Source("wire", "A bomb in Kabul killed 24 people on Monday, the police said.")
        >>> story = Source("story", "A bomb in Kabul killed 42 people on Monday.")
        >>> for finding in check_draft(story, [wire]).findings:
        ...     print(finding.kind, finding.positions[0].label)
        conflict 42
        agreement Kabul
        agreement a Monday
    """
    watch = Stopwatch()
    stated = lay_out([draft, *several_sources(sources)], settings=drafting(settings), progress=progress)
    ours, *theirs = stated.all_source_claims
    facts = [fact for fact in stated.facts if fact.first.thing is not None]
    names = display_names(stated.sources)
    texts = {each.reading.source.id: each.kept(text_of) for each in stated.wordings}
    basis = Basis(ours, theirs, facts, texts)
    judge, sides = Judge(basis, names), Sides(basis, facts, names)
    draft_words, *source_words = stated.wordings
    said = (
        find_described(stated.facts, ours.reading.source.id, names),
        find_undone(draft_words, source_words, names),
        find_worded(draft_words, source_words, basis, names),
    )
    judged = judge.judge_all([*statements(ours), *((name,) for name in basis.known)])
    found = [*judged, *_each_place_once(chain.from_iterable(said))]
    findings = [graded(sides.told(finding), settings) for finding in found]
    report = Report(
        read_in_part=stated.read_in_part,
        sources=stated.sources,
        facts=tuple(facts),
        findings=tuple(sorted(findings, key=_most_severe_first)),
        not_compared=tuple(left for left in stated.not_compared if left.mention.source_id == stated.sources[0].id),
        origins=find_origins(stated.wordings[1:]),
        draft=stated.sources[0].id,
    )
    LOG.info(
        "checked draft %s against sources %d in %.3f s: statements %d, conflicts %d",
        visible(ours.reading.source.id), len(theirs), watch.total(), len(findings), len(report.conflicts),
    )  # fmt: skip
    return report_as_written(report, (each.reading for each in stated.all_source_claims))


def drafting(settings: Settings) -> Settings:
    """Return the settings by which a draft is laid beside what it is written from: any link is enough for an error,
    all are of one event, and none is likely only: a wrong figure lies far from the right one."""
    known = settled(settings)
    tuned = {"error_evidence": known.fact_evidence, "different_events": False, "likely_links": "off"}
    return known.model_copy(update=tuned)


def _each_place_once(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield the findings on words of the draft, of those on one place the first."""
    places: list[Span] = []
    for finding in findings:
        place = finding.positions[0].claims[0].mention.place
        if not any(place.overlaps(each) for each in places):
            places.append(place)
            yield finding


def _most_severe_first(finding: Finding) -> tuple[int, int]:
    span = finding.positions[0].claims[0].span
    return _GRAVITY[finding.severity], span.start if span is not None else 0
