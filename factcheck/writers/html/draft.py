"""The draft beside its sources: its text sentence by sentence, and beside each what the sources have on it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from factcheck.document.sentences import find_sentences
from factcheck.findings import ANSWERS, Answer, Finding, Kind
from factcheck.report import Report
from factcheck.source import Source, Span
from factcheck.writers import words
from factcheck.writers.html.entries import Entry
from factcheck.writers.html.links import Links, Place
from factcheck.writers.html.marked import lines_of, marked
from factcheck.writers.options import RenderOptions

_LOOK = RenderOptions()
_MOST_SHOWN = 4
"""Words of sources that stand beside a statement; of more the number. Heuristic: as many lines as a sentence has."""

_MOST_REASONS = 2
"""Sources against which a reason is told beside a statement; the finding tells all. Heuristic, as the one above."""
_MOST_LETTERS = 90
"""Letters of the words of one side beside a sentence. Heuristic: two lines."""


class Stated(NamedTuple):
    """One statement of the draft, as it stands beside its sentence.

    Args:
        number: its number in the draft, in the order of the text.
        entry: the finding on it.
        words: its words in the draft.
        answer: what the sources have on it.
        places: the words of the sources.
        more: how many further words of sources there are.
        reasons: why, where it is not supported; and that the sources differ, where they do.
        silent: which sources say nothing of it, where several are asked and some have it.
    """

    number: int
    entry: Entry
    words: str
    answer: Answer
    places: tuple[Place, ...]
    more: int
    reasons: tuple[str, ...]
    silent: str


class Piece(NamedTuple):
    """A stretch of the draft's text, or the beginning or the end of a statement's words.

    Args:
        text: the words, for a stretch of text.
        opens: the statements whose words begin here.
        closes: those whose words end here; none where words only break off and go on.
        is_end: whether words end here.
    """

    text: str = ""
    opens: tuple[Stated, ...] = ()
    closes: tuple[Stated, ...] = ()
    is_end: bool = False


class Block(NamedTuple):
    """A sentence of the draft, or several that one statement joins.

    Args:
        pieces: its text.
        stated: the statements that are made in it first.
        begins: whether a paragraph begins with it.
    """

    pieces: tuple[Piece, ...]
    stated: tuple[Stated, ...]
    begins: bool


class Beside:
    """A draft laid out beside what its sources have.

    Args:
        report: of a draft.
        entries: its findings as the page shows them.
        links: the marks of the page.
    """

    def __init__(self, report: Report, entries: Sequence[Entry], links: Links) -> None:
        self._report, self._links = report, links
        self._draft = next(source for source in report.sources if source.id == report.draft)
        self._by_span = self._numbered(entries)

    def blocks(self) -> Iterator[Block]:
        """Yield the draft in blocks, in the order of the text."""
        seen: set[int] = set()
        before = 0
        for block in _blocks(self._draft, self._by_span):
            within = {span: stated for span, stated in self._by_span.items() if block.holds(span)}
            new = [each for stated in within.values() for each in stated if each.number not in seen]
            seen.update(each.number for each in new)
            begins = "\n" in self._draft.text[before : block.start] or not before
            before = block.end
            yield Block(tuple(self._pieces(block, within)), tuple(new), begins)

    def _numbered(self, entries: Sequence[Entry]) -> dict[Span, list[Stated]]:
        """Return the statements by the spans of their words, in the order of the text."""
        placed = [(span, entry) for entry in entries for span in self._spans(entry)]
        placed.sort(key=lambda each: (each[0].start, -each[0].end))
        numbered: dict[str, Stated] = {}
        by_span: dict[Span, list[Stated]] = {}
        for span, entry in placed:
            stated = numbered.get(entry.id) or self._stated(len(numbered) + 1, entry, self._draft.quote(span))
            numbered[entry.id] = stated
            by_span.setdefault(span, []).append(stated)
        return by_span

    def _spans(self, entry: Entry) -> list[Span]:
        claims = entry.finding.positions[0].claims
        return [claim.span for claim in claims if claim.span is not None and claim.source_id == self._draft.id]

    def _stated(self, number: int, entry: Entry, said: str) -> Stated:
        finding = entry.finding
        claims = [claim for position in finding.positions[1:] for claim in position.claims]
        places = tuple(dict.fromkeys(self._links.place(claim.mention) for claim in claims))
        return Stated(
            number=number,
            entry=entry,
            words=_cut(said),
            answer=ANSWERS[finding.kind],
            places=places[:_MOST_SHOWN],
            more=max(0, len(places) - _MOST_SHOWN),
            reasons=tuple(map(_LOOK.show, _reasons(finding))),
            silent=_LOOK.show(words.silent(finding, self._report.names)),
        )

    def _pieces(self, block: Span, within: Mapping[Span, list[Stated]]) -> Iterator[Piece]:
        """Yield the text of a block with its statements marked; a number stands where the words of one come to an
        end."""
        shifted = {Span(span.start - block.start, span.end - block.start): stated for span, stated in within.items()}
        at, running = 0, list[Span]()
        for tag in marked(self._draft.quote(block), shifted):
            if tag.text:
                at += len(tag.text)
                yield Piece(text="".join(lines_of(tag.text)))
            elif tag.opens is not None:
                running.append(tag.opens)
                yield Piece(opens=tuple(shifted[tag.opens]))
            else:
                span = running.pop()
                yield Piece(closes=tuple(shifted[span]) if span.end == at else (), is_end=True)


def _reasons(finding: Finding) -> list[str]:
    """Return why a statement is not supported, and that the sources differ on it, a sentence each."""
    differ = [reason.text for reason in words.differ(finding)]
    if finding.kind is Kind.AGREEMENT:
        return differ
    pairs = [pair.reason for pair in finding.relations if pair.relation.is_conflict]
    return [*(words.sentence(reason) for reason in pairs[:_MOST_REASONS] or [finding.reason]), *differ]


def _cut(said: str) -> str:
    """Return words in quotation marks, cut where they are many."""
    shown = _LOOK.show(said)
    return _LOOK.quoted(shown if len(shown) <= _MOST_LETTERS else f"{shown[:_MOST_LETTERS].rstrip()} …")


def _blocks(draft: Source, spans: Mapping[Span, object]) -> Iterator[Span]:
    """Yield the sentences of a draft; those that one statement reaches across together."""
    held: Span | None = None
    for sentence in find_sentences(draft.text):
        if held is None:
            held = sentence
        elif any(span.start < held.end < span.end for span in spans):
            held = Span(held.start, sentence.end)
        else:
            yield held
            held = sentence
    if held is not None:
        yield held
