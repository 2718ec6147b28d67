"""What is found of some words of a draft, and what of it conflicts with its source, as tests of drafts ask for it."""

from datetime import date

from factcheck.draft import check_draft
from factcheck.findings import Finding
from factcheck.source import Source


def conflicts(draft: str, source: str, kind: str = "name") -> dict[str, str]:
    """Map the words of a draft that conflict, of one kind of value, to those of the source."""
    report = check_draft(Source("draft", draft), [Source("s", source)])
    return {
        each.positions[0].claims[0].mention.text: each.positions[1].claims[0].mention.text
        for each in report.conflicts
        if each.value_kind == kind
    }


def finding_on(draft: str, source: str, words: str, day: date) -> Finding | None:
    """Return the finding on some words of a draft of a day; None where they are no statement."""
    report = check_draft(Source("draft", draft, published=day), [Source("s", source, published=day)])
    found = (each for each in report.findings if words in each.positions[0].claims[0].mention.text)
    return next(found, None)


def arithmetic(draft: str, source: str, words: str, day: date) -> tuple[str, tuple[str, ...]]:
    """Return the kind of the finding on some words of a draft, and its arithmetic."""
    found = finding_on(draft, source, words, day)
    return (str(found.kind), found.steps) if found is not None else ("not stated", ())


def shown(draft: str, source: str, words: str, day: date) -> tuple[str, str]:
    """Return the kind of the finding on some words of a draft, and the words of the source that it shows first."""
    found = finding_on(draft, source, words, day)
    if found is None:
        return "not stated", ""
    others = [position.claims[0].mention.text for position in found.positions[1:]]
    return str(found.kind), others[0] if others else ""
