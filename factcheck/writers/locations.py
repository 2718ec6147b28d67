"""Where the claims of a finding stand in the files: line and column in the units that a format counts in."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from factcheck.claims.claim import Claim
from factcheck.findings import Finding, Severity
from factcheck.report import Report
from factcheck.source import Source, Span
from factcheck.writers.messages import weight
from factcheck.writers.places import line_and_column
from factcheck.writers.words import letter

Unit = Callable[[str], int]
"""How many columns a stretch of a line takes."""


def code_points(text: str) -> int:
    """Count as editors, SARIF and our own spans do.

    Example:
        >>> code_points("é🙂")
        2
    """
    return len(text)


def utf8_bytes(text: str) -> int:
    """Count as language servers do where their client asks for it.

    Example:
        >>> utf8_bytes("é🙂")
        6
    """
    return len(text.encode())


def utf16_units(text: str) -> int:
    """Count as language servers do, unless their client asks for another unit.

    Example:
        >>> utf16_units("é🙂")
        3
    """
    return len(text.encode("utf-16-le")) // 2


class Region(NamedTuple):
    """A span in its file: lines and columns from 1; the end is the column after the last one."""

    line: int
    column: int
    end_line: int
    end_column: int


class Location(NamedTuple):
    """Where one claim of a finding stands.

    Args:
        claim: the claim.
        position: the letter of its position, as the text report has it.
        path: the file as it was given, else the id of the source.
        region: the place of its words; None for a claim given without prose, and in a file whose text was extracted,
            where lines and columns of the text are not those of the file.
    """

    claim: Claim
    position: str
    path: str
    region: Region | None


def region(source: Source, span: Span, unit: Unit = code_points) -> Region:
    """Return the lines and columns of a span.

    Example:
        >>> source = Source("a", "🙂 two\\nmet", path="a.txt", text_start=(4, 1))
        >>> tuple(region(source, Span(2, 5))), tuple(region(source, Span(2, 5), utf8_bytes))
        ((4, 3, 4, 6), (4, 6, 4, 9))
    """
    return Region(*_counted(source, span.start, unit), *_counted(source, span.end, unit))


def _counted(source: Source, offset: int, unit: Unit) -> tuple[int, int]:
    line, column = line_and_column(source, offset)
    first_line, first_column = source.text_start or (1, 1)
    before = column - (first_column if line == first_line else 1)  # code points of this line that stand before it
    return line, column - before + unit(source.text[offset - before : offset])


def locations(report: Report, finding: Finding, unit: Unit = code_points) -> Iterator[Location]:
    """Yield where each claim of a finding stands, position by position."""
    sources = {source.id: source for source in report.sources}
    for index, position in enumerate(finding.positions):
        for claim in position.claims:
            source = sources.get(claim.source_id)
            path = claim.source_id if source is None else path_of(source)
            place = None
            if source is not None and claim.span is not None and source.text_start is not None:
                place = region(source, claim.span, unit)
            yield Location(claim, letter(index), path, place)


def heads(report: Report, finding: Finding, unit: Unit = code_points) -> list[Location]:
    """Return the spots at which a list of places shows a finding: the first in each source, of a note the first alone.

    Who looks at one changed file sees every conflict it takes part in, and an agreement of five sources once.
    """
    first: dict[str, Location] = {}
    for located in locations(report, finding, unit):
        first.setdefault(located.claim.source_id, located)
    return list(first.values())[: 1 if weight(finding) is Severity.NOTE else None]


def path_of(source: Source) -> str:
    """Return the file of a source as it was given, else the id of the source."""
    return source.path or source.id
