"""The outline of a report: what a program that reads it whole is given."""

import json

from factcheck import Source, check, check_draft
from factcheck.writers.outline import outline

WIRE = Source(
    "wire", "A ferry sank off Cebu on Monday.\nThe coast guard said 24 people drowned.", published="2024-11-26"
)
DESK = Source("desk", "A ferry sank off Cebu. The coast guard said 31 people drowned.", publisher="The Desk")


def test_every_claim_leads_to_its_words() -> None:
    told = outline(check([WIRE, DESK]))
    texts = {source.id: source.text for source in (WIRE, DESK)}
    claims = [each for finding in told["findings"] for position in finding["positions"] for each in position["claims"]]
    assert {claim["source"] for claim in claims} == {"wire", "desk"}
    assert all(texts[claim["source"]][claim["start"] : claim["end"]] == claim["words"] for claim in claims)
    (wire,) = [claim for claim in claims if claim["words"] == "24 people"]
    assert (wire["line"], wire["column"], wire["speaker"]) == (2, 22, "The coast guard")


def test_what_is_unknown_is_left_out() -> None:
    wire, desk = outline(check([WIRE, DESK]))["sources"]
    assert wire == {"id": "wire", "name": "wire", "published": "2024-11-26", "language": "en"}
    assert desk == {"id": "desk", "name": "The Desk", "publisher": "The Desk", "language": "en"}


def test_what_was_not_compared_stands_there_by_the_reason() -> None:
    told = outline(check([WIRE, Source("b", "A ferry sank off Cebu. It had left with 400 people and 60 cars.")]))
    left = {mention["words"] for group in told["not_compared"] for mention in group["mentions"]}
    assert {"24 people", "60 cars"} <= left
    assert all(group["reason"] for group in told["not_compared"])


def test_three_positions_say_how_each_two_stand() -> None:
    third = Source("third", "A ferry sank off Cebu. The coast guard said 40 people drowned.")
    (conflict,) = [each for each in outline(check([WIRE, DESK, third]))["findings"] if each["kind"] == "conflict"]
    assert [(pair["first"], pair["second"], pair["relation"]) for pair in conflict["pairs"]] == [
        (0, 1, "contradictory"), (0, 2, "contradictory"), (1, 2, "contradictory"),
    ]  # fmt: skip


def test_a_draft_says_which_sources_have_what() -> None:
    draft = Source("draft", "31 people drowned when a ferry sank off Cebu.")
    told = outline(check_draft(draft, [WIRE, DESK]))
    assert told["counts"] == {"conflicting": 0, "standing elsewhere": 0, "in no source": 0, "supported": 2}
    assert told["findings"][0]["by_source"] == {
        "supports": ["desk"],
        "silent": ["wire"],
        "differ": "the sources differ: “31 people” in The Desk, but “24 people” in wire",
    }


def test_it_is_plain_data() -> None:
    told = outline(check([WIRE, DESK]))
    assert json.loads(json.dumps(told)) == told
