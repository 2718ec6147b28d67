"""What a finding points at: for each claim its words, their place, the speaker and the status, ready to be shown."""

from typing import NamedTuple

from factcheck.claims.claim import Claim
from factcheck.findings import Finding
from factcheck.mentions.mention import Mention
from factcheck.report import Report
from factcheck.visible import visible
from factcheck.writers.options import RenderOptions
from factcheck.writers.places import place
from factcheck.writers.words import by_source

AS_FACT = "stated as fact"


class Stated(NamedTuple):
    """One claim as shown; speaker and status are empty where there is nothing to say."""

    quote: str
    where: str
    speaker: str
    status: str

    @property
    def said(self) -> str:
        """The words, with who says so and how firmly where that is stated."""
        by = ", ".join(filter(None, (self.speaker, self.status)))
        return f"{self.quote} ({by})" if by else self.quote


class Evidence:
    """Show the claims of one report in one look."""

    def __init__(self, report: Report, rendering: RenderOptions) -> None:
        self._rendering = rendering
        self._names = report.names
        self._sources = {source.id: source for source in report.sources}

    def of(self, finding: Finding) -> list[list[Stated]]:
        """Return the claims of a finding, a list a position."""
        claims = [claim for position in finding.positions for claim in position.claims]
        needless = all(claim.status == "asserted" and claim.attribution is None for claim in claims)
        return [[self._stated(claim, needless=needless) for claim in position.claims] for position in finding.positions]

    def by_source(self, finding: Finding) -> str:
        """Return which sources of a draft have what on a statement; empty where there are not several."""
        return self._rendering.show(by_source(finding, self._names))

    def where(self, mention: Mention) -> str:
        """Return the place of a mention."""
        source = self._sources.get(mention.source_id)
        name = self._names.get(mention.source_id, mention.source_id)
        full = self._rendering.full_places
        return self._rendering.show(
            visible(name) if source is None else place(source, mention.span, name=name, full=full)
        )

    def _stated(self, claim: Claim, *, needless: bool) -> Stated:
        speaker, status = ("", "") if needless else (teller_of(claim), status_of(claim))
        words = claim.mention.text or claim.value.label
        return Stated(
            quote=self._rendering.quoted(words) if claim.span is not None else self._rendering.show(words),
            where=self.where(claim.mention),
            speaker=self._rendering.show(speaker),
            status=status,
        )


def teller_of(claim: Claim) -> str:
    """Return whom the source quotes or cites: the speaker, else the words that show there is one, else nothing."""
    if claim.attribution is None:
        return ""
    return claim.attribution.speaker or f"“{claim.attribution.cue}”"


def status_of(claim: Claim) -> str:
    """Return how far the source stands behind a claim."""
    if claim.value.kind == "quotation" and claim.status in ("asserted", "reported"):
        return "quoted"
    return AS_FACT if claim.status == "asserted" else claim.status
