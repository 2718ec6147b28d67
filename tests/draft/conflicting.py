"""What of a draft conflicts with its source, as tests of drafts ask for it."""

from factcheck.draft import check_draft
from factcheck.source import Source


def conflicts(draft: str, source: str, kind: str = "name") -> dict[str, str]:
    """Map the words of a draft that conflict, of one kind of value, to those of the source."""
    report = check_draft(Source("draft", draft), [Source("s", source)])
    return {
        each.positions[0].claims[0].mention.text: each.positions[1].claims[0].mention.text
        for each in report.conflicts
        if each.value_kind == kind
    }
