"""The whole flow, top to bottom: sources are read, claims found and aligned, rules asked, and a report given."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from factcheck.as_written import report_as_written
from factcheck.claims import AnyClaim, SourceClaims
from factcheck.claims.claim import NotCompared
from factcheck.claims.publication import Publications
from factcheck.claims.tolerance import widen
from factcheck.copies import places_by_source
from factcheck.facts import Answers, Covered, Fact, Known, align, cover
from factcheck.findings import Finding, Severity, graded
from factcheck.given import check_watch, given_claims, given_source, settled, several_sources
from factcheck.linkage import DifferentEvents, Judge, Story, Weighing, different_events, find_apart, weigh_claims
from factcheck.log import LOG, Stopwatch
from factcheck.origins import find_origins
from factcheck.parted import Grouping, claims_of, parted, refuse_repeated
from factcheck.prepared import Account, Found, PreparedSource, Shared, find_shared
from factcheck.progress import Progress, no_progress
from factcheck.report import ReadInPart, Report
from factcheck.rules import Rule, chosen, named
from factcheck.rules.asked import Subjects, ask
from factcheck.settings import DEFAULT, Settings
from factcheck.side_by_side import MANY
from factcheck.source import Source
from factcheck.source_names import described, display_names
from factcheck.together import together
from factcheck.visible import visible
from factcheck.wording import Wording

_GRAVITY = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}


def check(  # noqa: PLR0913 - the door of the whole flow
    sources: Iterable[Source | PreparedSource],
    *,
    claims: Iterable[AnyClaim] = (),
    rules: Iterable[Rule | str] | None = None,
    settings: Settings = DEFAULT,
    progress: Progress = no_progress,
    judge: Judge | None = None,
    events: Grouping = "one",
) -> Report:
    """Return where sources agree and where they conflict.

    Args:
        sources: two or more; their order changes no finding. Who checks one again and again gives a
            `PreparedSource` of it, in which all is found once.
        claims: further claims, made without prose by `claim`; their sources need not be among the sources.
        rules: what to ask of each fact and of each source, as rules or their names; None for those that the settings
            leave on.
        settings: what a desk has settled: severities, tolerances, names and the like.
        progress: what shows how far the work is: it gets each stage and its steps, and gives the steps back.
        judge: gets two claims of figures, each with its sentence, and gives the probability that they answer one
            question, or None: one more thing that likely links are weighed by. `factcheck.linkage.judge.Kept` keeps
            its answers.
        events: "one" where all sources are of one event; "auto" to put them into events first, as
            `factcheck.events.group` does, and to compare each with those of its event alone.

    Returns:
        The report. It never says who is right. What sources tell alike of a event is no fact of it; what they tell
        with another firmness is.

    Raises:
        SourceError: two sources have one id.
        UnknownRuleError: no rule has a name that was given.
        JudgeError: the judge fails, or what it gives is no probability.

    Example:
        >>> from factcheck import Source
        >>> a = Source("a", "North Korea sent some 12,000 troops to Russia.")
        >>> b = Source("b", "Pyongyang has dispatched more than 10,000 soldiers to Russia.")
        >>> [str(finding.relation) for finding in check([a, b]).conflicts]
        ['discrepant']
    """
    watch, settings = Stopwatch(), settled(settings)
    asked = chosen(settings) if rules is None else named(rules)
    given, further = several_sources(sources), given_claims(claims)
    plain = [each.source if isinstance(each, PreparedSource) else given_source(each) for each in given]
    parts = parted(given, plain, events, settings)
    names = display_names(described(source, settings) for source in plain)
    if len(parts) > 1:
        check_watch(progress)
        steps, progress = progress("events", parts), no_progress
    else:
        steps = parts
    reports = []
    for part in steps:
        own = claims_of(part, further, parts)
        stated = lay_out(part.given, claims=own, settings=settings, progress=progress, judge=judge, names=names)
        report = _report(stated, asked, names, settings, progress)
        reports.append(report_as_written(report, (each.reading for each in stated.all_source_claims)))
    whole = together(reports, [*names], [part.event for part in parts if part.event is not None])
    LOG.info(
        "compared sources %d in %.3f s: events %d, facts %d, conflicts %d, agreements %d, not compared %d",
        len(whole.sources), watch.total(), len(parts), whole.compared, len(whole.conflicts), len(whole.agreements),
        len(whole.not_compared),
    )  # fmt: skip
    return whole


def _report(
    stated: "Stated", asked: Sequence[Rule], names: Mapping[str, str], settings: Settings, progress: Progress
) -> Report:
    """Return what rules say of what sources tell, laid out side by side."""
    subjects = Subjects(stated.facts, stated.possible, stated.all_source_claims)
    found = (graded(finding, settings) for finding in ask(progress("rules", asked), subjects))
    findings = sorted(found, key=_most_severe_first)
    covered = _covered(stated, names)
    judged = {id(finding.positions) for finding in findings}
    return Report(
        read_in_part=stated.read_in_part,
        different_events=stated.different_events,
        sources=stated.sources,
        facts=tuple(fact for fact in stated.facts if fact.first.thing is not None or id(fact.positions) in judged),
        findings=tuple(findings),
        not_compared=covered.not_compared,
        coverage=covered.coverage,
        origins=find_origins(stated.wordings),
        rules=tuple(rule.name for rule in asked),
    )


class Stated(NamedTuple):
    """All that sources tell, laid out side by side.

    Args:
        sources: as given, with what settings know of them.
        all_source_claims: what each of them says.
        facts: the questions that they answer.
        not_compared: what was left alone, with the reason.
        wordings: the content words of each.
        read_in_part: the sources of which only part is read.
        possible: questions that are possibly one, of claims that differ; each is in another fact.
        different_events: the sources that are likely of other events than others.
    """

    sources: tuple[Source, ...]
    all_source_claims: tuple[SourceClaims, ...]
    facts: tuple[Fact, ...]
    not_compared: tuple[NotCompared, ...]
    wordings: tuple[Wording, ...]
    read_in_part: tuple[ReadInPart, ...] = ()
    possible: tuple[Fact, ...] = ()
    different_events: tuple[DifferentEvents, ...] = ()


def lay_out(
    sources: Iterable[Source | PreparedSource],
    *,
    claims: Iterable[AnyClaim] = (),
    settings: Settings = DEFAULT,
    progress: Progress = no_progress,
    judge: Judge | None = None,
    names: Mapping[str, str] | None = None,
) -> Stated:
    """Find what sources say and lay it side by side; no rule is asked yet. Arguments and errors as of `check`.

    Args:
        names: by which reports call the sources, where there are more than these; else made of them.
    """
    watch, settings = Stopwatch(), settled(settings)
    check_watch(progress)
    given = several_sources(sources)
    found = [prepared.found(settings) for prepared in progress("mentions", _prepared(given))]
    readings, wordings = [each.reading for each in found], tuple(each.wording for each in found)
    for each in found:
        LOG.debug("found in %s: mentions %d", visible(each.source.id), len(each.reading.mentions))
    LOG.debug("found mentions in %.3f s", watch.lap())
    is_kept = _are_kept(given)
    shared = find_shared(found, is_kept=is_kept) if len(found) > 1 and settings.near_copies else Shared()
    accounts = _accounts(progress("claims", found), shared)
    all_source_claims = tuple(each.stated for each in accounts)
    described_sources = tuple(each.source for each in found)
    names, publications = names or display_names(described_sources), Publications(readings)
    stated = [*chain.from_iterable(each.claims for each in all_source_claims)]
    further = [*widen(given_claims(claims), settings)]
    weighing = _weighing(found, all_source_claims, settings, judge)
    stories = _stories(found, settings)
    answers = _answers(accounts) if is_kept and not further else []
    known = Known(shared.slots, publications, weighing, find_apart(stories), answers, shared.slots_of_two)
    facts, ambiguous, possible, apart = align([*stated, *further], names, known=known, settings=settings)
    LOG.debug("linked claims %d to facts %d in %.3f s", len(stated), len(facts), watch.lap())
    left = (*chain.from_iterable(each.not_compared for each in all_source_claims), *ambiguous)
    in_part = tuple(chain.from_iterable(each.read_in_part for each in found))
    different = different_events(stories, apart)
    return Stated(described_sources, all_source_claims, facts, left, wordings, in_part, possible, different)


def _stories(found: Iterable[Found], settings: Settings) -> list[Story]:
    """Return what the sources are about; none where they are all taken to be of one event."""
    return [each.story for each in found if settings.different_events and each.reading.is_english]


def _answers(accounts: Iterable[Account]) -> list[Answers]:
    """Return what the sources say as answers to questions."""
    return [each.answers for each in accounts]


def _accounts(found: Iterable[Found], shared: Shared) -> list[Account]:
    """Return what each source says beside the others."""
    copied = places_by_source(shared.slots.copies | shared.slots.digests)
    return [
        each.account(copied.get(each.source.id, frozenset()), shared.altered.get(each.source.id, frozenset()))
        for each in found
    ]


def _weighing(
    found: Sequence[Found], all_source_claims: Iterable[SourceClaims], settings: Settings, judge: Judge | None
) -> Weighing:
    """Return the figures and the dates of the sources that are read whole, with what each is weighed by; none of one
    source alone."""
    if len(found) <= 1 or settings.likely_links == "off":
        return Weighing()
    whole = [
        (each.wording, stated.claims)
        for each, stated in zip(found, all_source_claims, strict=True)
        if stated.reading.is_english
    ]
    return weigh_claims(whole, judge)


def _are_kept(sources: Collection[Source | PreparedSource]) -> bool:
    """Whether what two sources have between them is kept: some will be laid beside each other again."""
    return len(sources) <= MANY and sum(isinstance(each, PreparedSource) for each in sources) > 1


def _prepared(sources: Iterable[Source | PreparedSource]) -> list[PreparedSource]:
    """Return the sources, each with what is found in it once; two of one id are refused."""
    prepared = [source if isinstance(source, PreparedSource) else PreparedSource(source) for source in sources]
    refuse_repeated(each.source for each in prepared)
    return prepared


def _covered(stated: Stated, names: Mapping[str, str]) -> Covered:
    """Return how much of what was read was compared; of one source alone nothing could be."""
    tellers = {*names}.union(*(fact.source_ids for fact in stated.facts))
    return cover(stated.facts, stated.not_compared) if len(tellers) > 1 else Covered((), stated.not_compared)


def _most_severe_first(finding: Finding) -> tuple[int, str, int]:
    first = finding.positions[0].claims[0]
    return _GRAVITY[finding.severity], first.source_id, first.span.start if first.span is not None else 0
