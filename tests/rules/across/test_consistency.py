"""What the plain rule says of a fact."""

import pytest

from factcheck.findings import Finding
from factcheck.pipeline import check
from factcheck.source import Source

SENT = "North Korea sent {} troops to Russia."


def of_kind(kind: str, *texts: str) -> Finding:
    """Return the one finding of the plain rule about a kind of value."""
    sources = [Source("abc"[index], text) for index, text in enumerate(texts)]
    findings = check(sources, rules=["consistency"]).findings
    (found,) = (finding for finding in findings if finding.value_kind == kind)
    return found


@pytest.mark.parametrize(
    ("figures", "relation", "severity", "kind", "said"),
    [
        pytest.param(("12,000", "9,000"), "contradictory", "error", "conflict", "both cannot be true", id="error"),
        pytest.param(
            ("more than 10,000", "some 12,000"),
            "discrepant",
            "warning",
            "conflict",
            "both may be true, but readers get different figures",
            id="warning",
        ),
        pytest.param(("12,000", "12,000"), "same", "note", "agreement", "said alike", id="the same"),
        pytest.param(
            ("12,000", "some 12,000"), "equivalent", "note", "agreement", "the same, in other words", id="otherwise"
        ),
        pytest.param(
            ("12,000", "more than 11,800"), "compatible", "note", "agreement", "they do not disagree", id="no conflict"
        ),
    ],
)
def test_a_finding_is_as_severe_as_its_relation(
    figures: tuple[str, str], relation: str, severity: str, kind: str, said: str
) -> None:
    found = of_kind("quantity", *(SENT.format(figure) for figure in figures))
    assert (str(found.relation), str(found.severity), str(found.kind)) == (relation, severity, kind)
    assert found.message.endswith(f": {said}")
    assert found.question == "How many troops did North Korea send to Russia?"
    assert found.evidence[0] == "counted: troops"


def test_of_three_sources_the_most_severe_relation_counts() -> None:
    found = of_kind("quantity", SENT.format("some 12,000"), SENT.format("12,000"), SENT.format("9,000"))
    assert str(found.relation) == "contradictory"
    assert len(found.positions) == 3
    assert found.reason.startswith("“about 12,000” and “9,000” cannot both be true")


def test_each_position_is_shown_in_its_wordings_with_its_sources() -> None:
    texts = (SENT.format("12,000"), "Pyongyang dispatched twelve thousand soldiers to Russia.", SENT.format("9,000"))
    found = of_kind("quantity", *texts)
    assert found.message == "12,000 troops = twelve thousand soldiers (a, b); 9,000 troops (c): both cannot be true"


@pytest.mark.parametrize(("wordings", "shown"), [(3, 3), (4, 3)])
def test_three_wordings_of_a_position_are_shown(wordings: int, shown: int) -> None:
    words = ("12,000 troops", "twelve thousand soldiers", "12,000 soldiers", "twelve thousand troops")
    sources = [Source("abcd"[i], f"North Korea sent {words[i]} to Russia.") for i in range(wordings)]
    (found,) = (each for each in check(sources, rules=["consistency"]).findings if each.value_kind == "quantity")
    assert found.message.count(" = ") == shown - 1


def test_one_wording_in_capitals_or_in_a_longer_one_adds_none() -> None:
    found = of_kind("quantity", SENT.format("12,000"), "NORTH KOREA SENT 12,000 TROOPS TO RUSSIA.")
    assert " = " not in found.message


def test_one_position_in_two_words_is_the_same_said_otherwise() -> None:
    first = "A quake in Chile killed 35 people on 3 May 2024 in Arica."
    found = of_kind("date", first, first)
    assert (str(found.relation), found.steps) == ("same", ())
    assert "2 sources" in found.reason


def test_two_spellings_are_one_name_spelled_two_ways() -> None:
    found = of_kind(
        "name", "Jane Marlow came to the harbour.", "The harbour was old. It is Jane Marlowe whom they saw."
    )
    assert found.message.endswith("one name, spelled two ways")
    assert str(found.severity) == "warning"


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param((SENT.format("12,000"),), id="one source"),
        pytest.param((SENT.format("12,000"), "A ferry sank."), id="one source of two"),
        pytest.param(("Jane Marlow came.", "They saw Jane Marlow."), id="a name written alike"),
    ],
)
def test_it_is_silent(texts: tuple[str, ...]) -> None:
    sources = [Source("abc"[index], text) for index, text in enumerate(texts)]
    assert not check(sources, rules=["consistency"]).findings
