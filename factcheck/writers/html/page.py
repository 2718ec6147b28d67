"""A report as the page shows it: what stands where, in which words, with the ids that link it together."""

import re
from collections import Counter
from collections.abc import Iterator
from operator import attrgetter
from typing import NamedTuple

from factcheck.facts import Fact
from factcheck.findings import Kind
from factcheck.inflection import counted
from factcheck.report import Report
from factcheck.source import Source
from factcheck.values.date_text import tell_stretch
from factcheck.values.relation import LADDER
from factcheck.visible import visible
from factcheck.writers import about, living, tally, words
from factcheck.writers.html.draft import Beside, Block
from factcheck.writers.html.entries import Entries, Entry
from factcheck.writers.html.links import Links, Place
from factcheck.writers.html.marked import Tag, lines_of, marked
from factcheck.writers.options import RenderOptions

_LOOK = RenderOptions()


class Cell(NamedTuple):
    """What one source answers, in the table of facts by sources."""

    letter: str
    label: str
    mark: str


class Panel(NamedTuple):
    """One source as the page shows it."""

    slug: str
    name: str
    file: str
    source: Source
    tags: tuple[Tag, ...]


class Page:
    """A report laid out for the page."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.links = Links(report)
        self.names = self.links.names
        self.entries = Entries(report, self.links).all()

    @property
    def headline(self) -> str:
        """What the report comes to, in one sentence."""
        return self._verdict[0]

    @property
    def deck(self) -> str:
        """What else the verdict says, and the sources that are read in part."""
        return " ".join((*self._verdict[1:], *living.counts(self.report), *about.of_sources(self.report)))

    @property
    def _verdict(self) -> list[str]:
        """The verdict, a sentence a piece; that nothing was compared is left to the scope where there is more."""
        sentences = [words.sentence(each) for each in re.split(r"(?<=\.) |; ", tally.verdict(self.report))]
        return sentences if self.report.compared or self.report.draft is not None else sentences[-1:]

    @property
    def scope(self) -> str:
        """Count what was looked at."""
        count = len(self.report.sources)
        pieces = [counted(count, "source")] if self.report.draft is None else ["1 draft"]
        if self.report.draft is not None:
            pieces.append(counted(count - 1, "source"))
        elif count > 1:
            of = f" ({', '.join(covered)})" if (covered := tally.covered(self.report)) else ""
            pieces.append(f"{counted(self.report.compared, 'fact')} compared{of}")
        if self.report.not_compared:
            pieces.append(f"{counted(len(self.report.not_compared), 'mention')} not compared")
        return ", ".join(pieces)

    @property
    def tally(self) -> list[tuple[str, str, int]]:
        """Sign, word and number of the findings of each gravity, most severe first."""
        found = Counter(entry.gravity for entry in self.entries)
        ladder = [str(relation) for relation in reversed(LADDER)]
        shown = [*ladder, *(kind for kind in ("elsewhere", "unsupported", "note") if found[kind])]
        signs = {str(relation): sign for relation, sign in words.SIGNS.items()}
        return [(signs.get(gravity, words.NOTE_SIGN), gravity, found[gravity]) for gravity in shown]

    @property
    def answers(self) -> list[tuple[str, str, str, int]]:
        """Sign, class, words and number of the four answers on a draft; empty where sources were compared."""
        if self.report.draft is None:
            return []
        first = {entry.finding.kind: entry for entry in reversed(self.entries) if entry.finding.suppressed is None}
        return [
            (
                first[kind].sign if kind in first else words.NOTE_SIGN,
                first[kind].gravity if kind in first else "",
                what,
                number,
            )
            for kind, what, number in tally.answers(self.report)
        ]

    @property
    def beside(self) -> list[Block]:
        """The draft sentence by sentence, each with what the sources have; empty where sources were compared."""
        return list(Beside(self.report, self.entries, self.links).blocks()) if self.report.draft is not None else []

    @property
    def inside(self) -> int:
        """Count the conflicts inside one source, which the tally has among the others."""
        is_among_others = len(self.report.sources) > 1 and self.report.draft is None
        return sum(finding.is_inside for finding in self.report.conflicts) if is_among_others else 0

    @property
    def all_findings(self) -> str:
        """Count all findings, as the filter does."""
        count = len(self.entries)
        return f"All {count:,} findings." if count > 1 else "One finding." if count else "No finding."

    @property
    def is_big(self) -> bool:
        """Whether parts out of sight are left for later by the browser."""
        return len(self.entries) > _MANY_FINDINGS or len(self.report.sources) > _MANY_SOURCES

    @property
    def is_dense(self) -> bool:
        """Whether the table of facts by sources has letters only."""
        return len(self.report.sources) > _MANY_COLUMNS

    @property
    def most_rows(self) -> int:
        """How many rows of the table of facts by sources are drawn at a time."""
        return _MOST_DENSE_ROWS if self.is_dense else _MOST_ROWS

    @property
    def chunks(self) -> Iterator[list[Entry]]:
        """Yield the findings in blocks that the browser can leave out of sight."""
        return (self.entries[at : at + _CHUNK] for at in range(0, len(self.entries), _CHUNK))

    @property
    def rows(self) -> list[Entry]:
        """The findings that have a row in the table of facts by sources."""
        is_draft = self.report.draft is not None
        kinds, least = (tuple(Kind), 1) if is_draft else ((Kind.AGREEMENT, Kind.CONFLICT), 2)
        return [entry for entry in self.entries if entry.finding.kind in kinds and len(entry.sources) >= least]

    def cells(self, entry: Entry) -> list[Cell | None]:
        """Return what each source answers in a finding, in the order of the sources."""
        said: dict[str, Cell] = {}
        for index, position in enumerate(entry.finding.positions):
            for claim in position.claims:
                letter = words.letter(index) if len(entry.finding.positions) > 1 else ""
                old = said.get(claim.source_id)
                if old is None:
                    said[claim.source_id] = Cell(letter, _LOOK.show(position.label), self.links.mark(claim.mention))
                elif letter not in old.letter.split():
                    said[claim.source_id] = old._replace(
                        letter=f"{old.letter} {letter}", label=f"{old.label}; {_LOOK.show(position.label)}"
                    )
        return [said.get(source.id) for source in self.report.sources]

    @property
    def alike(self) -> list[tuple[str, int, Place]]:
        """What is written alike in all sources that have it: the words, how many have it, and the first place."""
        by_label: dict[str, list[Fact]] = {}
        for fact in self.report.alike:
            by_label.setdefault(_LOOK.show(fact.positions[0].label), []).append(fact)
        most = {label: max(those, key=lambda fact: len(fact.source_ids)) for label, those in by_label.items()}
        return [
            (label, len(fact.source_ids), self.links.place(fact.positions[0].claims[0].mention))
            for label, fact in most.items()
        ]

    @property
    def not_compared(self) -> list[tuple[str, list[Place]]]:
        """The mentions that were compared with nothing, by the reason."""
        groups = words.not_compared(self.report)
        return [
            (words.sentence(_LOOK.show(reason)), [self.links.place(mention) for mention in left])
            for reason, left in groups
        ]

    @property
    def origins(self) -> list[tuple[str, tuple[str, ...]]]:
        """The sources of each origin, with the evidence."""
        groups = words.origins(self.report)
        return [(_LOOK.show(names), tuple(words.stopped(line) for line in lines)) for names, lines in groups]

    @property
    def gone(self) -> list[str]:
        """The findings that an earlier report had and this one has not."""
        return [_LOOK.show(line) for line in living.gone(self.report)]

    @property
    def panels(self) -> Iterator[Panel]:
        """Yield the sources with every mention marked."""
        for source in self.report.sources:
            spans = self.links.spans(source)
            slug = self.links.slugs[source.id]
            file = _LOOK.show(visible(source.path or source.id))
            yield Panel(slug, self.names[source.id], file, source, tuple(marked(source.text, spans)))

    def facets(self, field: str) -> dict[str, int]:
        """Count the findings by the values of a field of their entries, such as "finding.rule", in their order."""
        return dict(Counter(map(attrgetter(field), self.entries)))

    def by_source(self) -> list[tuple[str, str, int]]:
        """Return slug, name and number of findings of each source."""
        found = Counter(slug for entry in self.entries for slug in entry.sources)
        return [(slug, self.names[source_id], found[slug]) for source_id, slug in self.links.slugs.items()]

    def origin_count(self, entry: Entry, index: int) -> int:
        """Count the sources of one side of a finding."""
        return len(entry.finding.positions[index].source_ids)

    def published(self, source: Source) -> str:
        """Return when a source was published, as far as it is known."""
        anchor = source.anchor
        if anchor is None or anchor.earliest is None or anchor.latest is None:
            return "no publication date"
        return tell_stretch((anchor.earliest, anchor.latest))

    lines_of = staticmethod(lines_of)


_MANY_FINDINGS, _MANY_SOURCES, _MANY_COLUMNS = 60, 12, 8
"""From where parts out of sight are left for later, and the table shows letters only. Measured in Chromium: below, the
whole page is laid out in less than a tenth of a second; eight columns of twelve letters fill 1,440 px."""
_MOST_ROWS, _MOST_DENSE_ROWS = 100, 30
"""Measured in Chromium with 100 sources and 2,000 findings: drawing 100 dense rows takes most of the time of a filter,
30 leave it below a tenth of a second."""
_CHUNK = 40
"""Findings of a block. Measured: smaller ones gain nothing, larger ones make filtering slower."""
