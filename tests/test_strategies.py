"""Strategies: what they draw means what they say it means."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck import find_mentions
from factcheck.strategies import REGISTERED, Pair, Planted, pairs, planted
from factcheck.testing.expected import parse

slowly = settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))


@slowly
@given(planted())
def test_what_is_planted_is_found_where_it_stands(drawn: Planted) -> None:
    found = {(mention.value.kind, mention.span): mention for mention in find_mentions(drawn.source)}
    for plant in drawn.plants:
        assert drawn.source.quote(plant.span) == plant.text
        mention = found[plant.kind, plant.span]
        assert mention.value.relation(plant.value) in ("same", "equivalent"), plant.text


@slowly
@given(pairs())
def test_a_pair_stands_as_it_says(pair: Pair) -> None:
    one, other = parse(pair.kind, pair.one), parse(pair.kind, pair.other)
    assert one.relation(other) == pair.relation, pair
    assert other.relation(one) == pair.relation, pair


@pytest.mark.parametrize("model", REGISTERED, ids=lambda model: model.__name__)
def test_public_models_are_drawn_by_type_and_read_back(model: type) -> None:
    @settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.from_type(model))
    def reads_back(value: object) -> None:
        assert type(value) is model
        assert model.model_validate_json(value.model_dump_json()) == value  # type: ignore[attr-defined]

    reads_back()
