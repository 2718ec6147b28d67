"""Names of a draft that are spelled like none in its sources and near one of them."""

import pytest

from factcheck.draft import check_draft
from factcheck.source import Source


def kinds(draft: str, source: str) -> dict[str, tuple[str, str]]:
    """Map the names of a draft to the kind of their finding, and its reason."""
    report = check_draft(Source("draft", draft), [Source("s", source)])
    return {
        each.positions[0].claims[0].mention.text: (str(each.kind), each.reason)
        for each in report.findings
        if each.value_kind == "name"
    }


@pytest.mark.parametrize(
    ("draft", "source", "name", "other"),
    [
        ("The company Velora cut jobs.", "The firm Valora was founded in 1987.", "Velora", "Valora"),
        ("The Morlano plant will close.", "A plant of Murlano was shut.", "Morlano", "Murlano"),
        ("He lives in Goteborgh.", "He lives in Goteborg.", "Goteborgh", "Goteborg"),
        ("Benjamin Netanyaho came.", "Benjamin Netanyahu came.", "Benjamin Netanyaho", "Benjamin Netanyahu"),
    ],
)
def test_a_name_a_letter_apart_is_a_warning_with_both(draft: str, source: str, name: str, other: str) -> None:
    kind, reason = kinds(draft, source)[name]
    assert kind == "conflict"
    assert f"“{other}”" in reason
    assert "(one letter apart)" in reason


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("He flew to Romania.", "He met a Romanian in Arn."),
        ("The band Mellow sang.", "The bands Mellows and Mellow sang."),
        ("Andrey Belousov spoke.", "Andrei Belousov spoke."),
        ("Beyoncé sang.", "Beyonce sang."),
        ("The firm Velora met the firm Valora.", "The firm Valora was founded in 1987."),
    ],
)
def test_forms_and_romanizations_and_two_names_of_one_text_are_none(draft: str, source: str) -> None:
    assert not [reason for kind, reason in kinds(draft, source).values() if kind == "conflict"]
