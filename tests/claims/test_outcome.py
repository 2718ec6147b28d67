"""How it ended: results compared as a whole."""

import pytest

from factcheck import Source, check, check_draft


def told(one: str, other: str) -> list[tuple[str, set[str]]]:
    found = check([Source("one", one), Source("other", other)]).findings
    return [
        (str(each.relation), {position.label for position in each.positions})
        for each in found
        if each.value_kind == "quantity"
    ]


@pytest.mark.parametrize(
    ("one", "other", "relation", "labels"),
    [
        ("The Rovers beat United 3-1 on Saturday.", "United lost 2-1 to the Rovers.", "discrepant", {"3-1", "2-1"}),
        ("The Rovers beat United 3-1.", "United lost 1-3 to the Rovers.", "equivalent", {"3-1", "1-3"}),
        ("The Senate voted 52-48 for the bill.", "The bill passed the Senate 51-49.", "discrepant", {"52-48", "51-49"}),
        (
            "The council rejected the plan 7-5.",
            "The council voted down the plan 8-4.",
            "discrepant",
            {"7-5", "8-4"},
        ),
        (
            "The council voted 14 to 9 to close the pool.",
            "By 14 votes to 11, councillors agreed that the pool must shut.",
            "discrepant",
            {"14-9", "14-11"},
        ),
        (
            "Parliament approved the budget by 231 votes to 168.",
            "The budget passed the house 213-168.",
            "discrepant",
            {"231-168", "213-168"},
        ),
        ("MPs backed the bill 314-211.", "The bill passed by 304 votes to 211.", "discrepant", {"314-211", "304-211"}),
        (
            "The Senate approved the treaty by 61 to 38.",
            "Senators ratified the treaty, 68 to 31.",
            "discrepant",
            {"61-38", "68-31"},
        ),
        ("Ann Lind won the final 6-4, 6-3.", "Lind won 6-4, 6-2 in the final.", "discrepant", {"6-4, 6-3", "6-4, 6-2"}),
    ],
)
def test_results_are_compared_as_a_whole(one: str, other: str, relation: str, labels: set[str]) -> None:
    assert told(one, other) == [(relation, labels)]


def test_the_evidence_says_only_what_is_known() -> None:
    one, other = "The council voted 14 to 9 to close the pool.", "By 14 votes to 11, councillors closed the pool."
    (conflict,) = check([Source("one", one), Source("other", other)]).conflicts
    assert conflict.evidence
    assert not [line for line in conflict.evidence if line.rstrip().endswith(":")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Rovers beat United 3-1.", "City beat Town 2-1."),
        (
            "The Rovers clinched a first place with a 34-6 win over United.",
            "Greta Lund scored as Molde improved to a first place with a 19-10 win.",
        ),
        ("The Rovers beat United 3-1 on Saturday.", "The Rovers lost to United 2-1 on Tuesday."),
        ("The Rovers beat United 3-1.", "The Rovers beat United 4-3 on aggregate."),
        ("The Rovers beat United 3-1.", "The Rovers led United 1-0."),
        ("The Rovers beat United 3-1.", "The council approved the ground of the Rovers 7-5."),
        ("Parliament raised the pension age to 65.", "Parliament raised the pension age by 88 votes to 61."),
    ],
)
def test_two_matches_do_not_meet(one: str, other: str) -> None:
    assert told(one, other) == []


@pytest.mark.parametrize(
    ("draft", "kinds"),
    [
        ("The Rovers won 2-1 against United.", {"conflict"}),
        ("The Rovers won 3-1 against United.", {"agreement"}),
    ],
)
def test_a_draft_is_asked_for_the_result(draft: str, kinds: set[str]) -> None:
    report = check_draft(Source("draft", draft), [Source("src", "The Rovers beat United 3-1 on Saturday.")])
    assert {str(each.kind) for each in report.findings if each.value_kind == "quantity"} == kinds
