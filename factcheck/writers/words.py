"""The words that every writer shares: sections, signs, and what is said of a claim."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from factcheck.findings import Finding, Kind, Severity
from factcheck.inflection import counted
from factcheck.mentions.mention import Mention
from factcheck.report import Report
from factcheck.values.relation import Relation

SIGNS = {
    Relation.CONTRADICTORY: "×",
    Relation.DISCREPANT: "≠",
    Relation.COMPATIBLE: "≈",
    Relation.EQUIVALENT: "≡",
    Relation.SAME: "=",
}
NOTE_SIGN = "†"
_MEANINGS = {
    Relation.SAME: "same",
    Relation.EQUIVALENT: "equivalent, in other words",
    Relation.COMPATIBLE: "compatible, no disagreement",
}
"""What the signs of agreements stand for; the other signs stand beside their words."""
_STYLES = {Relation.CONTRADICTORY: "bold red", Relation.DISCREPANT: "bold yellow"}

_WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_LAST_WORD_INSIDE = 9
"""A number within a sentence is a word to nine, one that opens it to twelve: the usual rule of style guides."""

_DRAFT_AND_ONE = 2
"""Texts of a check of a draft against one source, of which nothing is told by source."""
_LISTED = 5
"""Sources that are named in one sentence; of more, the others are counted."""


class Section(NamedTuple):
    """A part of a report: its heading and its findings, in the report's order."""

    heading: str
    findings: tuple[Finding, ...]


def sections(report: Report) -> Iterator[Section]:
    """Divide the findings of a report, most severe first; a section without findings is left out."""
    by_heading: dict[str, list[Finding]] = {heading: [] for heading in _HEADINGS}
    for finding in report.findings:
        by_heading[_heading(finding)].append(finding)
    return (Section(heading, tuple(findings)) for heading, findings in by_heading.items() if findings)


_IMPOSSIBLE = "Cannot both be true"
_FIGURES = "Figures differ, both may be true"
_DATES = "Dates differ, both may be true"
_WORDING = "Words differ, both may be true"
_INSIDE_IMPOSSIBLE = "Cannot both be true, inside one source"
_INSIDE = "Inside one source"
_ELSEWHERE = "Stands elsewhere in the sources"
_UNSUPPORTED = "In no source"
_NOTES = "Notes"
_SUPPRESSED = "Suppressed"
_AGREEMENTS = "Agreements"
NOT_COMPARED = "Not compared"
ORIGINS = "Repeat one original report"
_HEADINGS = (
    _IMPOSSIBLE, _INSIDE_IMPOSSIBLE, _FIGURES, _DATES, _WORDING, _INSIDE, _ELSEWHERE, _UNSUPPORTED, _NOTES,
    _SUPPRESSED, _AGREEMENTS,
)  # fmt: skip
_BY_KIND = {
    Kind.ELSEWHERE: _ELSEWHERE, Kind.UNSUPPORTED: _UNSUPPORTED, Kind.NOTE: _NOTES, Kind.AGREEMENT: _AGREEMENTS,
}  # fmt: skip
_POSSIBLE = {"quantity": _FIGURES, "date": _DATES}
"""Where what both may be true stands, by the kind of value; all else differs in words."""


def _heading(finding: Finding) -> str:
    if finding.suppressed is not None:
        return _SUPPRESSED
    if finding.kind is Kind.CONFLICT:
        grave = finding.relation is Relation.CONTRADICTORY
        if finding.is_inside:
            return _INSIDE_IMPOSSIBLE if grave else _INSIDE
        return _IMPOSSIBLE if grave else _POSSIBLE.get(finding.value_kind, _WORDING)
    return _BY_KIND[finding.kind]


def gravity(finding: Finding) -> str:
    """Return the word that says how grave a finding is: its relation, or its kind where nothing was compared."""
    return str(finding.kind if finding.relation is None else finding.relation)


def sign(finding: Finding) -> str:
    """Return the sign of a finding."""
    return NOTE_SIGN if finding.relation is None else SIGNS.get(finding.relation, NOTE_SIGN)


def legend(findings: Iterable[Finding]) -> str:
    """Return what the signs of some agreements stand for."""
    used = {finding.relation for finding in findings}
    stated = [f"{SIGNS[relation]} {meaning}" for relation, meaning in _MEANINGS.items() if relation in used]
    return "; ".join((*stated, "[n origins]: sources that repeat one original report count once"))


def style(finding: Finding) -> str:
    """Return the style of a finding's sign and relation: red and yellow are for conflicts alone."""
    return "dim" if finding.relation is None else _STYLES.get(finding.relation, "dim")


def letter(index: int) -> str:
    """Return the letter of a position: A, B ... Z, then A1, B1 ..."""
    rounds, place = divmod(index, 26)
    return chr(ord("A") + place) + (str(rounds) if rounds else "")


def joined(pieces: Sequence[str]) -> str:
    """Return pieces as running text has them.

    Example:
        >>> joined(["1 figure", "2 dates", "1 name"])
        '1 figure, 2 dates and 1 name'
    """
    return " and ".join(filter(None, (", ".join(pieces[:-1]), *pieces[-1:])))


def spelled(number: int, *, opens: bool = False) -> str:
    """Return a number as running text has it: small ones in words.

    Example:
        >>> spelled(2), spelled(11), spelled(11, opens=True)
        ('two', '11', 'Eleven')
    """
    if opens:
        return _WORDS[number].capitalize() if number < len(_WORDS) else f"{number:,}"
    return _WORDS[number] if number <= _LAST_WORD_INSIDE else f"{number:,}"


def listed(names: list[str]) -> str:
    """Return names of sources as running text has them; of many, the others are counted."""
    shown = names if len(names) <= _LISTED else [*names[:_LISTED], f"{len(names) - _LISTED} more"]
    return ", ".join(shown[:-1]) + " and " * (len(shown) > 1) + shown[-1]


class Reason(NamedTuple):
    """Why two positions stand as they do: a sentence, and the arithmetic."""

    text: str
    steps: tuple[str, ...]


def linked(finding: Finding) -> str:
    """Return why the claims of a conflict are held to answer one question; nothing for other findings."""
    return "; ".join(finding.evidence) if finding.kind is Kind.CONFLICT and finding.evidence else ""


def reasons(finding: Finding) -> list[Reason]:
    """Return the reason of a finding; where three positions or more conflict, that of each pair that does. Last, of a
    statement of a draft, that its sources differ on it."""
    pairs = [pair for pair in finding.relations if pair.relation.is_conflict]
    names = frozenset(name for position in finding.positions for name in position.sources)
    if len(finding.positions) < 3 or not pairs:
        return [_reason("", finding.reason, finding.steps, names), *differ(finding)]
    told = (_reason(f"{letter(pair.first)}, {letter(pair.second)}: ", pair.reason, pair.steps, names) for pair in pairs)
    return [*told, *differ(finding)]


def differ(finding: Finding) -> list[Reason]:
    """Return that the sources of a draft differ on a statement, where they do."""
    said = finding.by_source.differ if finding.by_source is not None else ""
    return [Reason(sentence(said), ())] if said else []


def by_source(finding: Finding, names: Mapping[str, str]) -> str:
    """Return which sources of a draft support a statement, conflict with it, have its figure elsewhere or say nothing;
    empty where there are not several sources, or all say nothing.

    Args:
        finding: the finding.
        names: the name of the draft and of each source, by id.
    """
    found = finding.by_source
    if found is None or len(names) <= _DRAFT_AND_ONE or len(found.silent) == len(names) - 1:
        return ""
    said = {
        "supported by": found.supports,
        "conflicts with": found.conflicts,
        "of another thing in": found.elsewhere,
        "nothing in": found.silent,
    }
    return "; ".join(f"{what} {listed([names[each] for each in ids])}" for what, ids in said.items() if ids)


def _reason(start: str, reason: str, steps: tuple[str, ...], names: Iterable[str]) -> Reason:
    """Make a reason of its parts, without a step that only says it again."""
    return Reason(start + sentence(reason, names), tuple(step for step in steps if step != reason))


def sentence(text: str, names: Iterable[str] = ()) -> str:
    """Return a text with the capital and the stop of a sentence.

    Args:
        text: without either.
        names: of sources; one with which the text begins keeps its letters, unless it is a letter alone, which may be
            the article.

    Example:
        >>> sentence("a Friday is a day"), sentence("n1 gives both", ["n1", "n2"])
        ('A Friday is a day.', 'n1 gives both.')
    """
    is_named = any(len(name) > 1 and re.match(rf"{re.escape(name)}(?!\w)", text) for name in names)
    return stopped(text if is_named else text[:1].upper() + text[1:])


def stopped(text: str) -> str:
    """Return a text with the stop of a sentence alone, since it begins with the name of a source."""
    return text + ("" if text[-1:] in ".?!" else ".")


def agreed(finding: Finding, report: Report) -> str:
    """Return the positions of a finding on one line: what is said, the sources that say so, how many origins, and which
    sources of a draft say nothing of it."""
    said = "; ".join(f"{position.label} ({', '.join(position.sources)})" for position in finding.positions)
    told = f"{said} [{counted(report.origins_of(finding), 'origin')}]"
    return "; ".join(filter(None, (told, silent(finding, report.names))))


def silent(finding: Finding, names: Mapping[str, str]) -> str:
    """Return which of several sources of a draft say nothing of a statement; empty where none or all do."""
    found = finding.by_source.silent if finding.by_source is not None else ()
    is_told = len(names) > _DRAFT_AND_ONE and 0 < len(found) < len(names) - 1
    return f"nothing in {listed([names[each] for each in found])}" if is_told else ""


def origins(report: Report) -> list[tuple[str, tuple[str, ...]]]:
    """Return the sources of each origin by their names, with the evidence."""
    names = report.names
    return [(", ".join(names[each] for each in origin.source_ids), origin.evidence) for origin in report.origins]


def not_compared(report: Report) -> list[tuple[str, list[Mention]]]:
    """Group the mentions that were not compared by the reason, the most frequent first."""
    by_reason: dict[str, list[Mention]] = {}
    for left in report.not_compared:
        by_reason.setdefault(left.reason, []).append(left.mention)
    return sorted(by_reason.items(), key=lambda item: -len(item[1]))


_KINDS = {"quantity": "figure", "factuality": "event"}
"""What a kind of value is called in a report, where it has another name there."""


def by_kind(mentions: Iterable[Mention]) -> str:
    """Count mentions by what they are, the most frequent first.

    Example:
        >>> from factcheck import Source, find_mentions
        >>> by_kind(find_mentions(Source("a", "On 29 November 390 deputies and 2 guests met.")))
        '2 figures and 1 date'
    """
    found = Counter(_KINDS.get(mention.value.kind, mention.value.kind) for mention in mentions)
    return joined([counted(number, kind) for kind, number in found.most_common()])


def fails(report: Report, fail_on: Severity | None) -> bool:
    """Whether a report holds a finding, not suppressed, as grave as the caller will not have; None for never."""
    ranks = list(Severity)
    return fail_on is not None and any(
        ranks.index(finding.severity) >= ranks.index(fail_on)
        for finding in report.findings
        if finding.suppressed is None
    )
