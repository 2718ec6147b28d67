"""What links a page together: names of sources, ids of marks, and the findings that each mark is part of."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from factcheck.mentions.mention import Mention
from factcheck.report import Report
from factcheck.source import Source, Span
from factcheck.visible import visible
from factcheck.writers.options import RenderOptions
from factcheck.writers.places import spoken

_LOOK = RenderOptions()
_UNSAFE = re.compile(r"[^A-Za-z0-9_.]+")


class Place(NamedTuple):
    """Words of a source that can be gone to.

    Args:
        words: the words.
        source: name of the source, of what is spoken with the time.
        mark: id of the mark in the text; empty where there is none.
    """

    words: str
    source: str
    mark: str


class Links:
    """The marks in the sources of one report; asking for one makes it.

    Args:
        report: the report.
    """

    def __init__(self, report: Report) -> None:
        self._sources = {source.id: source for source in report.sources}
        self.names = {source_id: _LOOK.show(name) for source_id, name in report.names.items()}
        self.slugs = _slugs(report.sources)
        self._findings: dict[str, dict[Span, list[str]]] = {source.id: {} for source in report.sources}
        self._most_severe: dict[tuple[str, Span], str] = {}
        for fact in report.facts:
            for position in fact.positions:
                for claim in position.claims:
                    self.mark(claim.mention)
        for left in report.not_compared:
            self.mark(left.mention)

    def mark(self, mention: Mention) -> str:
        """Return the id of the mark of a mention; empty where its words stand in no source of the report."""
        slug = self.slugs.get(mention.source_id)
        if slug is None or mention.span is None:
            return ""
        self._findings[mention.source_id].setdefault(mention.span, [])
        return f"m-{slug}-{mention.span.start}-{mention.span.end}"

    def place(self, mention: Mention) -> Place:
        """Return the words of a mention with their mark."""
        name = self.names.get(mention.source_id, _LOOK.show(visible(mention.source_id)))
        source = self._sources.get(mention.source_id)
        if source is not None and mention.span is not None:
            name = spoken(source, mention.span, name)
        return Place(_LOOK.quoted(mention.text), name, self.mark(mention))

    def note(self, mention: Mention, finding: str, conflict: str) -> None:
        """Note that a mark is part of a finding.

        Args:
            mention: of the mark.
            finding: id of the finding with the letter of the side.
            conflict: how grave a conflict it is; empty for none. Findings come most severe first.
        """
        if self.mark(mention) and mention.span is not None:
            self._findings[mention.source_id][mention.span].append(finding)
            if conflict:
                self._most_severe.setdefault((mention.source_id, mention.span), conflict)

    def spans(self, source: Source) -> Mapping[Span, Sequence[str]]:
        """Return all that is marked in a source, each with the findings it is part of."""
        return self._findings[source.id]

    def conflict_at(self, source: Source, span: Span) -> str:
        """Return the most severe conflict that a mark is part of; empty for none."""
        return self._most_severe.get((source.id, span), "")


def _slugs(sources: Sequence[Source]) -> Mapping[str, str]:
    """Return a short name for each source that can stand in an id and a link."""
    slugs: dict[str, str] = {}
    taken: set[str] = set()
    for source in sources:
        plain = _UNSAFE.sub("_", source.id).strip("_") or "source"
        numbered = (f"{plain}.{number}" for number in range(2, len(sources) + 2))
        slugs[source.id] = next(slug for slug in (plain, *numbered) if slug not in taken)
        taken.add(slugs[source.id])
    return slugs
