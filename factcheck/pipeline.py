"""The whole flow, top to bottom: sources are read, claims found and aligned, rules asked, and a report given."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from factcheck.claims import AnyClaim, SourceClaims
from factcheck.claims.claim import NotCompared
from factcheck.claims.publication import Publications
from factcheck.claims.tolerance import widen
from factcheck.copies import places_by_source
from factcheck.errors import SourceError
from factcheck.facts import Covered, Fact, Known, align, cover
from factcheck.findings import Finding, Severity, graded
from factcheck.given import check_watch, given_claims, settled, several_sources
from factcheck.linkage import DifferentEvents, Judge, Weighing, different_events, find_apart, weigh_claims
from factcheck.origins import find_origins
from factcheck.prepared import Found, PreparedSource, Shared, find_shared
from factcheck.progress import Progress, no_progress
from factcheck.report import ReadInPart, Report
from factcheck.rules import Rule, chosen, named
from factcheck.rules.elsewhere import FiguresOfSources
from factcheck.rules.rule import FactAmongSources
from factcheck.settings import DEFAULT, Settings
from factcheck.side_by_side import MANY
from factcheck.source import Source, display_names
from factcheck.visible import visible
from factcheck.wording import Wording

_GRAVITY = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}


def check(
    sources: Iterable[Source | PreparedSource],
    *,
    claims: Iterable[AnyClaim] = (),
    rules: Iterable[Rule | str] | None = None,
    settings: Settings = DEFAULT,
    progress: Progress = no_progress,
    judge: Judge | None = None,
) -> Report:
    """Return where sources agree and where they conflict.

    Args:
        sources: two or more on one event; their order changes no finding. Who checks one again and again gives a
            `PreparedSource` of it, in which all is found once.
        claims: further claims, made without prose by `claim`; their sources need not be among the sources.
        rules: what to ask of each fact and of each source, as rules or their names; None for those that the settings
            leave on.
        settings: what a desk has settled: severities, tolerances, names and the like.
        progress: what shows how far the work is: it gets each stage and its steps, and gives the steps back.
        judge: gets two claims of figures, each with its sentence, and gives the probability that they answer one
            question, or None: one more thing that likely links are weighed by. `factcheck.linkage.judge.Kept` keeps
            its answers.

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
    settings = settled(settings)
    asked = chosen(settings) if rules is None else named(rules)
    stated = lay_out(sources, claims=claims, settings=settings, progress=progress, judge=judge)
    found = (graded(finding, settings) for finding in _asked(progress("rules", asked), stated))
    findings = sorted(found, key=_most_severe_first)
    covered = _covered(stated)
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
) -> Stated:
    """Find what sources say and lay it side by side; no rule is asked yet. Arguments and errors as of `check`."""
    settings = settled(settings)
    check_watch(progress)
    given = several_sources(sources)
    found = [prepared.found(settings) for prepared in progress("mentions", _prepared(given))]
    readings, wordings = [each.reading for each in found], tuple(each.wording for each in found)
    is_kept = _are_kept(given)
    slots, altered, slots_of_two = (
        find_shared(found, is_kept=is_kept) if len(found) > 1 and settings.near_copies else Shared()
    )
    copied = places_by_source(slots.copies | slots.digests)
    accounts = [
        each.account(copied.get(each.source.id, frozenset()), altered.get(each.source.id, frozenset()))
        for each in progress("claims", found)
    ]
    all_source_claims = tuple(each.stated for each in accounts)
    described_sources = tuple(each.source for each in found)
    names, publications = display_names(described_sources), Publications(readings)
    stated = [*chain.from_iterable(each.claims for each in all_source_claims)]
    further = [*widen(given_claims(claims), settings)]
    weighing = _weighing(found, all_source_claims, settings, judge)
    stories = [each.story for each in found if each.reading.is_english] if settings.different_events else []
    answers = [each.answers for each in accounts] if is_kept and not further else []
    known = Known(slots, publications, weighing, find_apart(stories), answers, slots_of_two)
    facts, ambiguous, possible, apart = align([*stated, *further], names, known=known, settings=settings)
    left = (*chain.from_iterable(each.not_compared for each in all_source_claims), *ambiguous)
    in_part = tuple(chain.from_iterable(each.read_in_part for each in found))
    different = different_events(stories, apart)
    return Stated(described_sources, all_source_claims, facts, left, wordings, in_part, possible, different)


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
    _refuse_repeated(each.source for each in prepared)
    return prepared


def _covered(stated: Stated) -> Covered:
    """Return how much of what was read was compared; of one source alone nothing could be."""
    tellers = {source.id for source in stated.sources}.union(*(fact.source_ids for fact in stated.facts))
    return cover(stated.facts, stated.not_compared) if len(tellers) > 1 else Covered((), stated.not_compared)


def _asked(rules: Iterable[Rule], stated: Stated) -> Iterator[Finding]:
    """Ask each rule of each fact or of each source."""
    for rule in rules:
        for subject in _subjects(rule, stated):
            yield from rule.check(subject)


def _subjects(rule: Rule, stated: Stated) -> Iterable[Fact | SourceClaims | FactAmongSources | Sequence[SourceClaims]]:
    """Return what a rule is asked of."""
    if rule.asks == "fact":
        return stated.facts
    if rule.asks == "possible fact":
        return stated.possible
    if rule.asks == "source":
        return _read_by(rule, stated.all_source_claims)
    if rule.asks == "sources":
        return [tuple(_read_by(rule, stated.all_source_claims))]
    figures = FiguresOfSources(stated.all_source_claims)
    return (FactAmongSources(fact, figures) for fact in stated.facts)


def _read_by(rule: Rule, all_source_claims: Iterable[SourceClaims]) -> Iterator[SourceClaims]:
    """Yield what sources say whose language a rule reads."""
    return (
        source_claims for source_claims in all_source_claims if rule.any_language or source_claims.reading.is_english
    )


def _refuse_repeated(sources: Iterable[Source]) -> None:
    sources = tuple(sources)
    repeated = [source_id for source_id, count in Counter(source.id for source in sources).items() if count > 1]
    if repeated:
        name = visible(repeated[0])
        places = " and ".join(visible(source.path or "a text") for source in sources if source.id == repeated[0])
        raise SourceError(f'two sources are called "{name}": {places}\n  Give each source an id of its own.')


def _most_severe_first(finding: Finding) -> tuple[int, str, int]:
    first = finding.positions[0].claims[0]
    return _GRAVITY[finding.severity], first.source_id, first.span.start if first.span is not None else 0
