"""What facts that a draft and a source share say of a statement."""

from factcheck.draft.answered import related, stated_in
from factcheck.pipeline import lay_out
from factcheck.source import Source
from factcheck.values.relation import Relation


def test_a_claim_stands_to_what_the_sources_say() -> None:
    stated = lay_out(
        [Source("draft", "A bomb killed 42 people in Lund."), Source("s", "A bomb killed 24 people in Lund.")]
    )
    (fact,) = [each for each in stated.facts if each.first.value.kind == "quantity"]
    ours = next(each for each in stated_in(fact) if each.claim.source_id == "draft")
    assert [(each.comparison.relation, each.mentions[0].source_id) for each in related(*ours)] == [
        (Relation.CONTRADICTORY, "s")
    ]
