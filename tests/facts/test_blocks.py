"""Claims in order and by block: which ones are looked at together."""

from factcheck.claims.given import claim
from factcheck.facts.blocks import blocks_of, numbered, place_of


def test_equal_keys_have_one_number() -> None:
    assert numbered("abca") == [0, 1, 2, 0]
    assert numbered(()) == []


def test_claims_of_one_shape_stand_together_in_each_of_their_blocks() -> None:
    claims = [claim("count", "people killed", value, name) for name, value in (("a", "12"), ("b", "12"), ("c", "14"))]
    blocks = blocks_of(claims, numbered(each.value for each in claims))
    assert {str(members) for members in blocks.values()} == {"[[0, 1], [2]]"}
    assert {kind for kind, _ in blocks} == {type(claims[0])}


def test_of_one_source_no_more_claims_are_looked_at_than_one_article_has() -> None:
    most = claim("count", "people killed", "1", "a").most_of_one
    claims = [claim("count", "people killed", str(number), "a") for number in range(1, most + 3)]
    assert max(len(members) for members in blocks_of(claims, range(len(claims))).values()) == most


def test_claims_are_put_in_order_by_their_sources() -> None:
    claims = [claim("count", "people killed", "12", name) for name in "cab"]
    assert [each.source_id for each in sorted(claims, key=place_of)] == ["a", "b", "c"]
