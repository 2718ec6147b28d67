"""Report -> Markdown for a pull request: the verdict, a table a conflict, and the agreements folded away."""

import re
from collections.abc import Iterator, Sequence

from factcheck.findings import Finding, Kind
from factcheck.report import Report
from factcheck.visible import inert
from factcheck.writers import about, living, tally, words
from factcheck.writers.evidence import Evidence
from factcheck.writers.options import RenderOptions

_MARKUP = re.compile(r"[\\`*_{}\[\]<>&|~$^!#]|^[-+](?=[-\s]|$)")
"""Signs that Markdown, its tables, mathematics or HTML could take for more than a sign."""
_NUMBERED = re.compile(r"^(\d+)([.)])(?=\s|$)")
"""The begin of a list."""
_ADDRESS = re.compile(r"(?i)(?<=[@%])(?=\w)|(?<=\\[#!$~&])(?=\w)|(?<=\bGH-)(?=\d)|(?<=[a-z])(?=://)|(?<=\bwww)(?=\.)")
"""Where a forge makes a link of bare words or calls a person: "@name", "#12", "!12", "GH-12", "http://", "www."."""
_HEADS = ("Words", "Place", "Speaker", "Stated as")
_NOTHING = "<!-- -->"
"""A comment that no reader sees, which parts such words."""


def write_markdown(report: Report, rendering: RenderOptions | None = None) -> str:
    """Write a report as Markdown with tables, as GitHub, GitLab and Gitea show it.

    Args:
        report: the report.
        rendering: whether places are in full, and whether all that was not compared is listed; else of no influence.

    Returns:
        Lines, each ended. Words of a source stay words: no markup, no link, no name that calls somebody.
    """
    plain = RenderOptions(
        full_places=rendering is not None and rendering.full_places,
        not_compared=rendering is not None and rendering.not_compared,
    )
    return inert("".join(line + "\n" for line in _lines(report, plain)))


def _lines(report: Report, rendering: RenderOptions) -> Iterator[str]:
    evidence = Evidence(report, rendering)
    yield from (f"**{_text(tally.verdict(report))}**", "")
    yield _text("".join(piece for piece, _ in tally.counts(report)))
    for line in (*about.of_sources(report), *living.counts(report)):
        yield from ("", _text(line))
    for section in words.sections(report):
        if all(finding.kind is Kind.AGREEMENT for finding in section.findings):
            yield from _folded(section.heading, _agreements(section.findings, report))
            continue
        yield from ("", f"## {section.heading}")
        for finding in section.findings:
            yield from ("", *finding_lines(finding, evidence, living.marks(finding, report)))
    if lines := living.gone(report):
        yield from ("", f"## {living.GONE}", "", *(f"- {_text(line)}" for line in lines))
    if stated := words.origins(report):
        yield from ("", f"## {words.ORIGINS}", "")
        yield from (f"- {_text(sources)}: {_text('; '.join(lines))}" for sources, lines in stated)
    if report.not_compared:
        yield from _folded(words.NOT_COMPARED, _not_compared(report, evidence, rendering))


def finding_lines(finding: Finding, evidence: Evidence, marks: Sequence[str] = ()) -> Iterator[str]:
    """Yield the lines of a finding: its question, a row a claim, the reasons with their arithmetic.

    Args:
        finding: the finding.
        evidence: shows the claims of its report.
        marks: what else is said of it, such as that it is new.
    """
    sign, gravity = words.sign(finding), words.gravity(finding)
    yield from (f"### {sign} {_text(finding.question)}", "")
    yield from ("; ".join((f"{gravity}, `{finding.rule}`", *map(_text, marks))), "")
    sides = evidence.of(finding)
    size = 5 if any(stated.status for side in sides for stated in side) else 3
    yield f"| | {' | '.join(_HEADS[: size - 1])} |"
    yield f"|{' --- |' * size}"
    for index, side in enumerate(sides):
        for number, stated in enumerate(side):
            yield _row(words.letter(index) if number == 0 else "", *stated[: size - 1])
    for reason in words.reasons(finding):
        yield from ("", _text(reason.text))
        yield from ("", *(f"- {_text(step)}" for step in reason.steps)) if reason.steps else ()
    if told := evidence.by_source(finding):
        yield from ("", f"By source: {_text(told)}.")
    if link := words.linked(finding):
        yield from ("", f"Linked: {_text(link)}")


def _agreements(findings: Sequence[Finding], report: Report) -> Iterator[str]:
    yield from (_text(words.legend(findings)), "", "| | Question | Answers |", "| --- | --- | --- |")
    for finding in findings:
        told = (words.agreed(finding, report), *(reason.text for reason in words.differ(finding)))
        yield _row(words.sign(finding), finding.question, ". ".join(told))


def _not_compared(report: Report, evidence: Evidence, rendering: RenderOptions) -> Iterator[str]:
    for reason, mentions in words.not_compared(report):
        yield f"- {len(mentions):,} {_text(reason)}"
        for mention in mentions if rendering.not_compared else ():
            yield f"  - {_text(evidence.where(mention))} {_text(rendering.quoted(mention.text))}"


def _folded(heading: str, lines: Iterator[str]) -> Iterator[str]:
    """Yield lines that open at a click."""
    yield from ("", f"<details><summary>{heading}</summary>", "", *lines, "", "</details>")


def _row(*cells: str) -> str:
    return "| " + " | ".join(map(_text, cells)) + " |"


def _text(text: str) -> str:
    r"""Return a text as text: on one line, every sign of markup escaped, no bare address.

    Example:
        >>> _text("a|b *c*"), _text("@anna")
        ('a\\|b \\*c\\*', '@<!-- -->anna')
    """
    escaped = _NUMBERED.sub(r"\1\\\2", _MARKUP.sub(r"\\\g<0>", RenderOptions().show(text)))
    return _ADDRESS.sub(_NOTHING, escaped)
