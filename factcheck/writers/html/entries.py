"""One finding as the page shows it: its words, its reasons, its picture."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.claims.claim import Claim
from factcheck.findings import Finding, Kind
from factcheck.report import Report
from factcheck.visible import visible
from factcheck.writers import living, words
from factcheck.writers.evidence import Evidence, Stated
from factcheck.writers.html.drawing import Figure
from factcheck.writers.html.figures import Form, Wordings, figure_of, listed
from factcheck.writers.html.links import Links, Place
from factcheck.writers.options import RenderOptions

_LOOK = RenderOptions()
_MOST_OPEN = 12
"""Findings that stand open when the page is opened. Heuristic: the first screens of a report."""
_ABOUT = {
    "quantity": "figure",
    "date": "date",
    "name": "name",
    "quotation": "quotation",
    "factuality": "status",
    "description": "description",
}


class Row(NamedTuple):
    """One wording of a position: its words, who says so, and where."""

    words: str
    places: tuple[Place, ...]
    speaker: str
    status: str


class Entry(NamedTuple):
    """One finding as the page shows it.

    Args:
        id: of its element.
        finding: the finding.
        question: what is asked, as it may be shown.
        gravity: the word for its relation or kind.
        sign: the sign for it.
        about: what kind of value it is about.
        sources: slugs of its sources.
        gist: its positions on one line.
        sides: rows a position, each with its letter; empty where there is one position.
        has_speakers: whether anybody is quoted or cited.
        reasons: why, with the arithmetic, each step taken apart into what is computed and how.
        linked: why its claims are held to answer one question.
        marks: what a baseline and an earlier report say of it.
        figure: its picture.
        is_open: whether it stands open at first.
    """

    id: str
    finding: Finding
    question: str
    gravity: str
    sign: str
    about: str
    sources: tuple[str, ...]
    gist: str
    sides: tuple[tuple[str, tuple[Row, ...]], ...]
    has_speakers: bool
    reasons: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    linked: str
    marks: tuple[str, ...]
    figure: Figure | Wordings | tuple[Form, ...] | None
    is_open: bool


class Entries:
    """Make the entries of a report.

    Args:
        report: the report.
        links: its marks; each entry notes there which it is part of.
    """

    def __init__(self, report: Report, links: Links) -> None:
        self._report, self._links = report, links
        self._evidence = Evidence(report, _LOOK)

    def all(self) -> list[Entry]:
        """Make all, in the order of the sections of a report."""
        findings = [finding for section in words.sections(self._report) for finding in section.findings]
        ids = _ids(findings)
        return [self._entry(finding, ids[index], index) for index, finding in enumerate(findings)]

    def _entry(self, finding: Finding, entry_id: str, index: int) -> Entry:
        stated = self._evidence.of(finding)
        names = [listed(self._named(position.claims)) for position in finding.positions]
        many = len(finding.positions) > 1
        has_speakers = any(row.speaker or row.status for rows in stated for row in rows)
        sides = tuple(
            (words.letter(number) if many else "", tuple(self._rows(position.claims, rows, has_speakers)))
            for number, (position, rows) in enumerate(zip(finding.positions, stated, strict=True))
        )
        figure = figure_of(finding, names)
        reasons = words.reasons(finding)
        is_drawn = isinstance(figure, Wordings)
        slugs = dict.fromkeys(self._links.slugs.get(c.source_id, "") for p in finding.positions for c in p.claims)
        self._note(finding, entry_id)
        return Entry(
            id=entry_id,
            finding=finding,
            question=_LOOK.show(finding.question),
            gravity=words.gravity(finding),
            sign=words.sign(finding),
            about=_ABOUT[finding.value_kind],
            sources=tuple(filter(None, slugs)),
            gist=_LOOK.show(words.agreed(finding, self._report)),
            sides=sides,
            has_speakers=has_speakers,
            reasons=tuple((_LOOK.show(r.text), () if is_drawn else tuple(map(_step, r.steps))) for r in reasons),
            linked=_LOOK.show(words.linked(finding)),
            marks=tuple(words.sentence(_LOOK.show(mark)) for mark in living.marks(finding, self._report)),
            figure=figure,
            is_open=index < _MOST_OPEN and finding.kind is not Kind.AGREEMENT and finding.suppressed is None,
        )

    def _rows(self, claims: Sequence[Claim], stated: Sequence[Stated], has_speakers: bool) -> Iterator[Row]:
        """Yield a row a claim where somebody speaks, else a row a wording with all its places."""
        if has_speakers:
            for claim, row in zip(claims, stated, strict=True):
                yield Row(row.quote, (self._links.place(claim.mention),), row.speaker, row.status)
            return
        by_words: dict[str, list[Place]] = {}
        for claim, row in zip(claims, stated, strict=True):
            by_words.setdefault(row.quote, []).append(self._links.place(claim.mention))
        yield from (Row(quote, tuple(places), "", "") for quote, places in by_words.items())

    def _named(self, claims: Sequence[Claim]) -> list[str]:
        """Return the sources of claims, each once."""
        ids = dict.fromkeys(claim.source_id for claim in claims)
        return [self._links.names.get(source_id, _LOOK.show(visible(source_id))) for source_id in ids]

    def _note(self, finding: Finding, entry_id: str) -> None:
        conflict = words.gravity(finding) if finding.kind is Kind.CONFLICT else ""
        for index, position in enumerate(finding.positions):
            for claim in position.claims:
                self._links.note(claim.mention, f"{entry_id}:{words.letter(index)}", conflict)


def _ids(findings: Sequence[Finding]) -> list[str]:
    """Return findings by their fingerprints; where several have one, by a number behind it."""
    seen: Counter[str] = Counter()
    ids = []
    for finding in findings:
        seen[finding.fingerprint] += 1
        again = seen[finding.fingerprint]
        ids.append(f"f-{finding.fingerprint}" + (f".{again}" if again > 1 else ""))
    return ids


def _step(step: str) -> tuple[str, str]:
    """Take a step of arithmetic apart: what is computed, and how."""
    what, colon, how = _LOOK.show(step).partition(": ")
    return (what, how) if colon else ("", what)
