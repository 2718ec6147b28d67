"""Claims without prose."""

from decimal import Decimal
from typing import Any

import pytest

from factcheck import Relation, Source, ValueTextError, check, claim, parse_quantity


def test_a_claim_meets_what_a_source_says() -> None:
    known = claim("count", "troops North Korea sent to Russia", "9,000", "ministry")
    (finding,) = check([Source("wire", "Pyongyang dispatched 12,000 soldiers to Russia.")], claims=[known]).conflicts
    assert finding.relation in (Relation.DISCREPANT, Relation.CONTRADICTORY)
    assert [claim.span for position in finding.positions for claim in position.claims].count(None) == 1


@pytest.mark.parametrize(
    ("kind", "about", "value"),
    [
        ("event_date", "Andrei Belousov's visit to Pyongyang", "November 29, 2024"),
        ("event_place", "A bomb exploded on Monday", "Kabul"),
        ("office_holder", "Russian Defense Minister", "Andrei Belousov"),
        ("naming", "", "Andrei Belousov"),
        ("utterance", "Andrei Belousov", "We stand by all our partners in the region"),
        ("count", "troops North Korea sent to Russia", parse_quantity("12,000")),
    ],
)
def test_every_kind_can_be_given(kind: str, about: str, value: Any) -> None:
    made = claim(kind, about, value, "ministry")
    assert (made.kind, made.source_id, made.span) == (kind, "ministry", None)


@pytest.mark.parametrize(
    ("kind", "value", "words"),
    [
        ("coutn", "9,000", "near: count"),
        ("count", 9000, "9000 is no answer"),
        ("count", Decimal(9), "is no answer"),
        ("count", "many", "makes no claim"),
    ],
)
def test_what_is_no_claim_is_refused(kind: str, value: Any, words: str) -> None:
    with pytest.raises(ValueTextError, match=words):
        claim(kind, "troops North Korea sent to Russia", value, "ministry")
