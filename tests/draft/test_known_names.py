"""Names that only the sources of a draft tell to be names."""

import pytest

from factcheck.draft import check_draft
from factcheck.source import Source


@pytest.mark.parametrize(
    ("draft", "source", "names"),
    [
        ("Brekke sued Norlys.", "The ferry operator Norlys has sued the shipyard Brekke.", ["Brekke", "Norlys"]),
        ("Police sued Norlys.", "The ferry operator Norlys has sued the police.", []),
    ],
)
def test_a_name_that_begins_a_sentence_is_known_from_the_sources(draft: str, source: str, names: list[str]) -> None:
    report = check_draft(Source("draft", draft), [Source("s", source)])
    found = [each.positions[0].label for each in report.conflicts if each.value_kind == "name"]
    assert sorted(found) == names
