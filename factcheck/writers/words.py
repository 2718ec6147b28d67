"""The words that every writer shares: verdict, counts, sections, signs, and what is said of a claim."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from factcheck.findings import Finding, Kind, Severity
from factcheck.mentions.dates.foreign import LANGUAGES
from factcheck.mentions.mention import Mention
from factcheck.report import Report
from factcheck.values.relation import LADDER, Relation

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
    Relation.EQUIVALENT: "equivalent, said otherwise",
    Relation.COMPATIBLE: "compatible, no disagreement",
}
"""What the signs of agreements stand for; the other signs stand beside their words."""
_STYLES = {Relation.CONTRADICTORY: "bold red", Relation.DISCREPANT: "bold yellow"}

_WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_LAST_WORD_INSIDE = 9
"""A number within a sentence is a word to nine, one that opens it to twelve: the usual rule of style guides."""


class Section(NamedTuple):
    """A part of a report: its heading and its findings, in the report's order."""

    heading: str
    findings: tuple[Finding, ...]


def sections(report: Report) -> Iterator[Section]:
    """Divide the findings of a report, gravest first; a section without findings is left out."""
    by_heading: dict[str, list[Finding]] = {heading: [] for heading in _HEADINGS}
    for finding in report.findings:
        by_heading[_heading(finding)].append(finding)
    return (Section(heading, tuple(findings)) for heading, findings in by_heading.items() if findings)


_IMPOSSIBLE = "Cannot both be true"
_FIGURES = "Figures differ, both can be true"
_DATES = "Dates differ, both can be true"
_WORDING = "Words differ, both can be true"
_INSIDE = "Inside one source"
_UNSUPPORTED = "Told by no source"
_NOTES = "Notes"
_SUPPRESSED = "Suppressed"
_AGREEMENTS = "Agreements"
NOT_COMPARED = "Not compared"
ORIGINS = "One origin"
_PLAIN_RULE = "consistency"
"""The rule without which nothing says that sources agree."""
_HEADINGS = (_IMPOSSIBLE, _FIGURES, _DATES, _WORDING, _INSIDE, _UNSUPPORTED, _NOTES, _SUPPRESSED, _AGREEMENTS)
_POSSIBLE = {"quantity": _FIGURES, "date": _DATES, "name": _WORDING, "quotation": _WORDING}


def _heading(finding: Finding) -> str:
    if finding.suppressed is not None:
        return _SUPPRESSED
    if finding.is_inside and finding.kind is Kind.CONFLICT:
        return _INSIDE
    if finding.kind is Kind.CONFLICT:
        grave = finding.relation is Relation.CONTRADICTORY
        return _IMPOSSIBLE if grave else _POSSIBLE[finding.value_kind]
    return {Kind.UNSUPPORTED: _UNSUPPORTED, Kind.NOTE: _NOTES, Kind.AGREEMENT: _AGREEMENTS}[finding.kind]


def gravity(finding: Finding) -> str:
    """Give the word that says how grave a finding is: its relation, or its kind where nothing was compared."""
    return str(finding.kind if finding.relation is None else finding.relation)


def sign(finding: Finding) -> str:
    """Give the sign of a finding."""
    return NOTE_SIGN if finding.relation is None else SIGNS.get(finding.relation, NOTE_SIGN)


def legend(findings: Iterable[Finding]) -> str:
    """Say what the signs of some agreements stand for."""
    used = {finding.relation for finding in findings}
    told = [f"{SIGNS[relation]} {meaning}" for relation, meaning in _MEANINGS.items() if relation in used]
    return "; ".join((*told, "[n origins] between so many of its sources no common origin was found"))


def style(finding: Finding) -> str:
    """Give the style of a finding's sign and relation: red and yellow are for conflicts alone."""
    return "dim" if finding.relation is None else _STYLES.get(finding.relation, "dim")


def letter(index: int) -> str:
    """Give the letter of a position: A, B ... Z, then A1, B1 ..."""
    rounds, place = divmod(index, 26)
    return chr(ord("A") + place) + (str(rounds) if rounds else "")


def counted(number: int, noun: str, plural: str | None = None) -> str:
    """Give a number with its noun.

    Example:
        >>> counted(1, "source"), counted(1200, "fact")
        ('1 source', '1,200 facts')
    """
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def spelled(number: int, *, opens: bool = False) -> str:
    """Give a number as running text has it: small ones in words.

    Example:
        >>> spelled(2), spelled(11), spelled(11, opens=True)
        ('two', '11', 'Eleven')
    """
    if opens:
        return _WORDS[number].capitalize() if number < len(_WORDS) else f"{number:,}"
    return _WORDS[number] if number <= _LAST_WORD_INSIDE else f"{number:,}"


def verdict(report: Report) -> str:
    """Say in one sentence what the report comes to."""
    if report.draft is not None:
        return _of_draft(report)
    slips = sum(finding.is_inside for finding in report.conflicts)
    told = f"{spelled(slips, opens=True)} {'finding' if slips == 1 else 'findings'}"
    if len(report.sources) == 1:
        return f"{told} in {report.names[report.sources[0].id]}."
    return f"{_between(report)} {told} inside one source." if slips else _between(report)


def _of_draft(report: Report) -> str:
    """Say in one sentence what a draft rests on."""
    conflicting, unsupported = len(report.conflicts), sum(f.kind is Kind.UNSUPPORTED for f in report.findings)
    if not report.findings:
        return "The draft states no figure, date, name or quotation."
    if not conflicting and not unsupported:
        return f"All {counted(len(report.findings), 'statement')} of the draft stand in its sources."
    told = [f"{spelled(conflicting, opens=True)} of {counted(len(report.findings), 'statement')} of the draft "
            f"{'conflicts' if conflicting == 1 else 'conflict'} with its sources"] if conflicting else []  # fmt: skip
    if unsupported:
        number = spelled(unsupported, opens=not told)
        told.append(f"{number} {'is' if unsupported == 1 else 'are'} in no source")
    return f"{', '.join(told)}."


def _between(report: Report) -> str:
    """Say in one sentence how the sources stand to each other."""
    grave, mild = report.counts[Relation.CONTRADICTORY], report.counts[Relation.DISCREPANT]
    if not report.compared:
        return "No fact is told by two sources."
    if report.rules and _PLAIN_RULE not in report.rules:
        return f"What sources tell of one fact was not judged: the rule {_PLAIN_RULE} was off."
    is_one = report.compared == 1
    every = "the one fact compared" if is_one else f"{report.compared:,} facts"
    if grave:
        more = f"; {spelled(mild)} more {'is' if mild == 1 else 'are'} told differently" if mild else ""
        return f"The sources contradict each other on {every if is_one else f'{spelled(grave)} of {every}'}{more}."
    if mild:
        told = "The one fact compared" if is_one else f"{spelled(mild, opens=True)} of {every}"
        return f"{told} {'is' if mild == 1 else 'are'} told differently; no two sources contradict each other."
    if report.counts[Relation.COMPATIBLE]:
        return f"No two sources disagree on {every if is_one else f'any of the {every} compared'}."
    return f"The sources agree on {every if is_one else f'all {every}'}."


def counts(report: Report) -> Iterator[tuple[str, bool]]:
    """Yield all counts of a report, piece by piece, with whether the piece counts nothing."""
    if report.draft is not None:
        yield from _draft_counts(report)
        return
    if len(report.sources) == 1:
        yield f"1 source by itself, {counted(len(report.facts), 'fact')} told.", False
        return
    yield f"{counted(len(report.sources), 'source')}, {counted(report.compared, 'fact')} compared", False
    for index, relation in enumerate(reversed(LADDER)):
        number = report.counts[relation]
        yield f"{', ' if index else ': '}{number:,} {relation}", not number
    names = len(report.alike)
    yield f"; {counted(names, 'name')} written alike everywhere", not names
    slips = sum(finding.is_inside for finding in report.conflicts)
    yield f"; {counted(slips, 'finding')} inside one source", not slips
    notes = sum(finding.kind in (Kind.NOTE, Kind.UNSUPPORTED) for finding in report.findings)
    yield f"; {counted(notes, 'note')}", not notes
    yield f"; {counted(len(report.not_compared), 'mention')} not compared.", not report.not_compared


def _draft_counts(report: Report) -> Iterator[tuple[str, bool]]:
    counts, statements = report.counts, counted(len(report.findings), "statement")
    yield f"1 draft, {counted(len(report.sources) - 1, 'source')}, {statements}", False
    agreed = counts[Relation.SAME] + counts[Relation.EQUIVALENT]
    unsupported = sum(finding.kind is Kind.UNSUPPORTED for finding in report.findings)
    pieces = (
        (len(report.conflicts), "conflicting"),
        (unsupported, "in no source"),
        (counts[Relation.COMPATIBLE], "not disagreed"),
        (agreed, "agreed"),
    )
    for index, (number, what) in enumerate(pieces):
        yield f"{', ' if index else ': '}{number:,} {what}", not number
    yield ".", False


def languages(report: Report) -> list[str]:
    """Say of which sources only part is read, because they are in another language than English."""
    told = []
    for source in report.sources:
        code = source.language.partition("-")[0].lower()
        if code != "en":
            read = "those in digits or written out in full" if code in LANGUAGES else "those in digits"
            name = report.names[source.id]
            told.append(f"{name} is in another language ({source.language}): of its dates only {read} are read.")
    return told


class Reason(NamedTuple):
    """Why two positions stand as they do: a sentence, and the arithmetic."""

    text: str
    steps: tuple[str, ...]


def linked(finding: Finding) -> str:
    """Say why the claims of a conflict are held to answer one question; nothing for other findings."""
    return "; ".join(finding.evidence) if finding.kind is Kind.CONFLICT and finding.evidence else ""


def reasons(finding: Finding) -> list[Reason]:
    """Give the reason of a finding; where three positions or more conflict, that of each pair that does."""
    pairs = [pair for pair in finding.relations if pair.relation.is_conflict]
    names = frozenset(name for position in finding.positions for name in position.sources)
    if len(finding.positions) < 3 or not pairs:
        return [_reason("", finding.reason, finding.steps, names)]
    return [_reason(f"{letter(pair.first)}, {letter(pair.second)}: ", pair.reason, pair.steps, names) for pair in pairs]


def _reason(start: str, reason: str, steps: tuple[str, ...], names: Iterable[str]) -> Reason:
    """Make a reason of its parts, without a step that only says it again."""
    return Reason(start + sentence(reason, names), tuple(step for step in steps if step != reason))


def sentence(text: str, names: Iterable[str] = ()) -> str:
    """Give a text the capital and the stop of a sentence.

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
    """Give a text the stop of a sentence alone, since it begins with the name of a source."""
    return text + ("" if text[-1:] in ".?!" else ".")


def agreed(finding: Finding, report: Report) -> str:
    """Give the positions of a finding on one line: what is said, the sources that say so, and how many origins."""
    said = "; ".join(f"{position.label} ({', '.join(position.sources)})" for position in finding.positions)
    return f"{said} [{counted(report.origins_of(finding), 'origin')}]"


def origins(report: Report) -> list[tuple[str, tuple[str, ...]]]:
    """Give the sources of each origin by their names, with the evidence."""
    names = report.names
    return [(", ".join(names[each] for each in origin.source_ids), origin.evidence) for origin in report.origins]


def not_compared(report: Report) -> list[tuple[str, list[Mention]]]:
    """Group the mentions that were not compared by the reason, the most frequent first."""
    by_reason: dict[str, list[Mention]] = {}
    for left in report.not_compared:
        by_reason.setdefault(left.reason, []).append(left.mention)
    return sorted(by_reason.items(), key=lambda item: -len(item[1]))


def fails(report: Report, fail_on: Severity | None) -> bool:
    """Tell whether a report holds a finding, not suppressed, as grave as the caller will not have; None for never."""
    ranks = list(Severity)
    return fail_on is not None and any(
        ranks.index(finding.severity) >= ranks.index(fail_on)
        for finding in report.findings
        if finding.suppressed is None
    )
