"""What a source says befell one person, without a figure."""

import pytest

from factcheck import Source, check
from factcheck.claims import find_claims
from factcheck.claims.count import CountClaim
from factcheck.claims.single import is_single
from factcheck.draft import check_draft
from factcheck.mentions import find


def single(text: str) -> list[tuple[str, str]]:
    """Return whom a text counts without a figure, with the question."""
    claims = [each for each in find_claims(find(Source("a", text))) if isinstance(each, CountClaim)]
    return [(each.mention.text, each.question.subject) for each in claims if is_single(each.mention)]


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("A firefighter was killed when his truck overturned.", [("A firefighter", "count firefighter killed")]),
        ("A man was arrested in Tarn.", [("A man", "count man arrested")]),
        ("The blast killed a teacher.", [("a teacher", "count teacher killed")]),
        ("A woman died in the fire.", [("A woman", "count woman killed")]),
        ("A 34-year-old man was hurt.", [("A 34-year-old man", "count man injured")]),
        (
            "A man was killed and three people were injured when a bus crashed.",
            [("A man", "count man killed")],
        ),
        (
            "A sailor was killed. The ship sank. A sailor was killed when the mast broke, the owner said.",
            [("A sailor", "count sailor killed"), ("A sailor", "count sailor killed")],
        ),
    ],
)
def test_one_person_is_counted(text: str, stated: list[tuple[str, str]]) -> None:
    assert single(text) == stated


@pytest.mark.parametrize(
    "text",
    [
        "A second man was arrested on Sunday.",  # there was a first
        "A further man was arrested on Sunday.",
        "Another man was arrested on Sunday.",
        "A woman was killed in Lorn. A man was killed in Tarn.",  # two in all
        "A man was killed. Two more people died in hospital.",
        "A man may be killed.",
        "A man was not arrested.",
        "A blast killed a police officer and a soldier.",
        "A police officer and a soldier were killed.",
        "A dog was killed.",
        "A man was seen near the house.",
        "A man killed two people.",
        "The brother of a man was killed.",
    ],
)
def test_what_leaves_more_open_is_not_counted(text: str) -> None:
    assert single(text) == []


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("A firefighter was killed when his truck overturned.", "Two firefighters died when a truck overturned.", True),
        (
            "Police in Tarn arrested a man over the theft of a painting.",
            "Two men were arrested in Tarn over the theft of a painting.",
            True,
        ),
        ("The blast in Lorn killed a teacher.", "One teacher was killed in the blast in Lorn.", False),
        ("A blast in Lorn killed a police officer.", "Three people were killed in a blast in Lorn.", None),
        ("A man was killed in the blast in Lorn.", "Two people were hurt in the blast in Lorn.", None),
        (
            "A man was arrested in Tarn over the theft of a painting.",
            "Two men were arrested in Oslo over a bribe.",
            None,
        ),
    ],
)
def test_one_and_two_of_one_fate_conflict(one: str, other: str, relation: bool | None) -> None:
    found = check([Source("one", one), Source("other", other)]).findings
    assert [each.relation.is_conflict for each in found if each.value_kind == "quantity"] == (
        [] if relation is None else [relation]
    )


def test_a_draft_that_makes_two_of_one_conflicts() -> None:
    source = Source("a", "A cyclist was killed in Lorn on Monday when a lorry hit him.")
    assert check_draft(Source("draft", "Two cyclists were killed in Lorn on Monday."), [source]).conflicts
    assert not check_draft(Source("draft", "A cyclist was killed in Lorn on Monday."), [source]).conflicts


def test_one_person_is_nothing_that_sources_must_have() -> None:
    source = Source("a", "Anna Berg, a nurse, was killed in Lorn on Monday when a lorry hit her bicycle.")
    report = check_draft(Source("draft", "A woman was killed in Lorn on Monday."), [source])
    assert not report.conflicts
    assert not [each for each in report.findings if str(each.kind) == "unsupported"]
