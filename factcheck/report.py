"""Report: everything a check has to say, in order."""

from collections import Counter
from collections.abc import Iterator
from typing import Literal

from pydantic import ConfigDict, Field

from factcheck._version import __version__
from factcheck.claims.claim import NotCompared
from factcheck.facts import Coverage, Fact, is_compared
from factcheck.findings import Finding, Kind
from factcheck.frozen import Frozen
from factcheck.inflection import counted
from factcheck.linkage import DifferentEvents
from factcheck.mentions.dates.foreign import words_in
from factcheck.mentions.language import ENGLISH, language_name, stated_language
from factcheck.mentions.mention import Reading
from factcheck.origins import Origin
from factcheck.source import Source
from factcheck.source_names import display_names
from factcheck.values.relation import Relation

# ruff: noqa: PLC0415 - what shows a report is loaded when it is asked to show itself

SCHEMA = 2
"""Version of the JSON form; it grows when a field changes its meaning or goes."""
_CELLS = 80
"""Cells of a line of a report that is printed: those of a terminal nobody widened."""
_SAID = {
    Kind.CONFLICT: "conflict",
    Kind.ELSEWHERE: "statement elsewhere",
    Kind.UNSUPPORTED: "statement in no source",
    Kind.NOTE: "note",
    Kind.AGREEMENT: "agreement",
}
_PLURALS = {"statement elsewhere": "statements elsewhere", "statement in no source": "statements in no source"}

Row = dict[str, str | int | float | None]
"""One flat row of a table."""


class Changes(Frozen):
    """What changed since an earlier report, by the fingerprints of findings.

    Args:
        new: fingerprints of findings that it did not have, in the order of this report.
        unchanged: fingerprints of findings that both have.
        gone: findings that it had and this report has not.
    """

    new: tuple[str, ...]
    unchanged: tuple[str, ...]
    gone: tuple[Finding, ...]


class ReadInPart(Frozen):
    """A source of which only part is read.

    Args:
        source_id: the source.
        cause: its language, or the page that its text was taken from.
        reason: why, and what of it is read.
    """

    source_id: str
    cause: Literal["language", "page"]
    reason: str


def read_in_part(given: Source, reading: Reading) -> Iterator[ReadInPart]:
    """Yield why only part of a source is read; nothing where all of it is.

    Args:
        given: the source as given.
        reading: of it.

    Example:
        >>> source = Source("a", "Circa 12.000 soldati.", language="it")
        >>> [each.reason for each in read_in_part(source, Reading(source))]
        ['it is in Italian: only its figures, dates with a figure, quotations and well-known names are read']
    """
    read = reading.source
    if read.language != ENGLISH:
        shown = "" if stated_language(given) == read.language else ", as its words show,"
        dates = " dates with a figure," if words_in(read.language) is not None else ""
        what = f"only its figures,{dates} quotations and well-known names are read"
        reason = f"it is in {language_name(read.language)}{shown}: {what}".replace(",:", ":")
        yield ReadInPart(source_id=read.id, cause="language", reason=reason)
    if read.notice is not None:
        yield ReadInPart(source_id=read.id, cause="page", reason=read.notice)


class SourcesOfEvent(Frozen):
    """An event that sources were found to be of.

    Args:
        id: stable: made of the text of its first source by day of publication.
        title: names that its sources begin with; empty where they have none.
        source_ids: its sources, in the order given; one where a source stands alone.
    """

    id: str
    title: str
    source_ids: tuple[str, ...]


class Report(Frozen):
    """Everything a check has to say.

    Args:
        schema_version: version of the JSON form, "schema" there.
        version: version of the library.
        read_in_part: sources of which only part is read, with the reason.
        events: the events that the sources are of, where they were put into events: each source is in one of them, and
            is compared within it; empty where all were compared as of one.
        different_events: sources that are likely of other events than others, so that their claims were not compared.
        sources: as given, in the order given, each with the language by which it was read.
        facts: every question that was answered, also by one source alone.
        findings: most severe first, then in the order of the first source.
        not_compared: mentions that were read and compared with nothing, each with the reason; where sources were
            compared, each figure, date and quotation is here or in a fact that two sources answer.
        coverage: how much of what was read was compared; empty where one source or a draft was checked.
        origins: sources that tell one origin's story, with the evidence.
        draft: id of the draft that was checked against the other sources; None when sources were compared.
        rules: names of the rules that were asked, in running order; empty where a draft was checked.
        changes: what changed since an earlier report; None when it was compared with none.
    """

    model_config = ConfigDict(serialize_by_alias=True, validate_by_name=True, validate_by_alias=True)

    schema_version: int = Field(default=SCHEMA, alias="schema")
    version: str = __version__
    read_in_part: tuple[ReadInPart, ...] = ()
    events: tuple[SourcesOfEvent, ...] = ()
    different_events: tuple[DifferentEvents, ...] = ()
    sources: tuple[Source, ...]
    facts: tuple[Fact, ...]
    findings: tuple[Finding, ...]
    not_compared: tuple[NotCompared, ...]
    coverage: tuple[Coverage, ...] = ()
    origins: tuple[Origin, ...] = ()
    draft: str | None = None
    rules: tuple[str, ...] = ()
    changes: Changes | None = None

    @property
    def conflicts(self) -> tuple[Finding, ...]:
        """The findings of kind conflict, most severe first."""
        return tuple(finding for finding in self.findings if finding.kind is Kind.CONFLICT)

    @property
    def agreements(self) -> tuple[Finding, ...]:
        """The findings of kind agreement."""
        return tuple(finding for finding in self.findings if finding.kind is Kind.AGREEMENT)

    @property
    def compared(self) -> int:
        """Count the facts that two or more sources answer; names that all write alike are none."""
        return len(self.compared_facts)

    @property
    def compared_facts(self) -> tuple[Fact, ...]:
        """The facts that two or more sources answer; names that all write alike are none."""
        alike = {id(fact) for fact in self.alike}
        shared = (fact for fact in self.facts if fact.first.thing is not None and is_compared(fact))
        return tuple(fact for fact in shared if id(fact) not in alike)

    def origins_of(self, finding: Finding) -> int:
        """Count the origins among the sources of a finding: sources of one origin count once, a draft not at all."""
        ids = finding.source_ids - {self.draft}
        return len(ids) - sum(max(0, len(ids.intersection(origin.source_ids)) - 1) for origin in self.origins)

    @property
    def counts(self) -> dict[Relation, int]:
        """Count the findings between sources by relation, every relation of the ladder named."""
        found = Counter(finding.relation for finding in self.findings if not finding.is_inside)
        return {relation: found[relation] for relation in Relation if relation is not Relation.INCOMPARABLE}

    @property
    def names(self) -> dict[str, str]:
        """The name by which reports call each source, by its id."""
        return display_names(self.sources)

    def to_rows(self) -> list[Row]:
        """Return the findings as flat rows, a position each, for dataframes and databases: docs/how-to/tables.md."""
        from factcheck.writers.rows import rows_of

        return rows_of(self)

    def to_json(self, *, full: bool = False) -> str:
        """Return the report as JSON: see docs/json.md.

        Args:
            full: every field of the models, which `Report.model_validate_json` reads back, rather than the short form.
        """
        from factcheck.writers.json import write_json
        from factcheck.writers.options import RenderOptions

        return write_json(self, RenderOptions(full=full))

    def __str__(self) -> str:
        """Return the report as a terminal shows it, without colour."""
        from factcheck.writers.options import RenderOptions
        from factcheck.writers.text import write_text

        return write_text(self, RenderOptions(width=_CELLS)).rstrip("\n")

    def __repr__(self) -> str:
        """Return what was checked and how many findings of each kind there are, on one line."""
        kinds = Counter(finding.kind for finding in self.findings)
        found = (counted(kinds[kind], said, _PLURALS.get(said)) for kind, said in _SAID.items() if kinds[kind])
        texts = counted(len(self.sources), "source") if self.draft is None else "a draft and its sources"
        return f"<Report of {texts}: {', '.join(found) or 'no findings'}>"

    @property
    def alike(self) -> tuple[Fact, ...]:
        """The names that all sources which have them write alike, so that no finding tells of them."""
        judged = {finding.positions for finding in self.findings}
        shared = (fact for fact in self.facts if len(fact.source_ids) > 1 and fact.positions not in judged)
        listed = (fact for fact in shared if fact.first.thing is not None)
        return tuple(fact for fact in listed if not fact.first.is_finding(Relation.SAME, answers=1))
