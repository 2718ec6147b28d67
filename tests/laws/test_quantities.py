"""Laws that hold for any quantities, whatever their figures."""

from hypothesis import given
from hypothesis import strategies as st

from factcheck import Source, parse_quantity
from factcheck.mentions.mention import Reading
from factcheck.mentions.quantities import find_quantities
from factcheck.settings import DEFAULT
from factcheck.strategies import HEDGES, counts, spellings
from factcheck.values.quantity import Quantity
from factcheck.values.relation import LADDER, Relation


@given(counts)
def test_an_amount_in_any_form_is_read_back(number: int) -> None:
    for text in spellings(number):
        assert parse_quantity(f"{text} people").figures == (number,), text


@given(counts, st.sampled_from(HEDGES))
def test_rewriting_a_figure_never_conflicts(number: int, hedge: str) -> None:
    values = [parse_quantity(f"{hedge} {text} people".strip()) for text in spellings(number)]
    assert all(values[0].relation(other).is_agreement for other in values)


@given(st.sampled_from(HEDGES), st.sampled_from(HEDGES), st.integers(1, 10**6), st.integers(1, 10**6))
def test_relation_is_symmetric(one: str, other: str, a: int, b: int) -> None:
    first, second = parse_quantity(f"{one} {a:,}".strip()), parse_quantity(f"{other} {b:,}".strip())
    assert first.relation(second) == second.relation(first)


@given(st.sampled_from(HEDGES), st.integers(1, 10**6))
def test_nothing_contradicts_itself(hedge: str, a: int) -> None:
    value = parse_quantity(f"{hedge} {a:,}".strip())
    assert value.relation(value) is Relation.SAME


@given(st.integers(1, 10**6), st.integers(1, 10**6))
def test_exact_figures_meet_bounds_as_arithmetic_says(n: int, m: int) -> None:
    exact = parse_quantity(f"exactly {n:,}")
    below, above = parse_quantity(f"less than {m:,}"), parse_quantity(f"more than {m:,}")
    if m <= n:
        assert exact.relation(below) is Relation.CONTRADICTORY
    if m < n:
        assert exact.relation(above) is not Relation.CONTRADICTORY


@given(
    st.sampled_from(HEDGES),
    st.sampled_from(HEDGES),
    st.integers(1, 10**5),
    st.integers(1, 10**5),
    st.integers(0, 1000),
)
def test_widening_never_makes_a_relation_graver(one: str, other: str, a: int, b: int, more: int) -> None:
    first, second = parse_quantity(f"{one} {a:,}".strip()), parse_quantity(f"{other} {b:,}".strip())
    wider = first.model_copy(
        update={
            "low": None if first.low is None else first.low - more,
            "high": None if first.high is None else first.high + more,
            "typical_low": None if first.typical_low is None else first.typical_low - more,
            "typical_high": None if first.typical_high is None else first.typical_high + more,
        }
    )
    before, after = first.relation(second), wider.relation(second)
    assert max(LADDER.index(after), 2) <= max(LADDER.index(before), 2)


@given(st.sampled_from(HEDGES), st.integers(1, 10**9))
def test_typical_lies_within_literal(hedge: str, a: int) -> None:
    value: Quantity = parse_quantity(f"{hedge} {a:,}".strip())
    assert value.low is None or value.typical_low is None or value.low <= value.typical_low
    assert value.high is None or value.typical_high is None or value.typical_high <= value.high


WORDS = (
    "a an the one two 5 12,000 million half third dozen of and or to - / . , % $ € £ km 1.2 bn m k in over about more "
    "than at least dozens hundreds thousand minus votes against people 2024 first ½ ± x ^ 10 e several few couple"
)
words = st.sampled_from(WORDS.split())


@given(st.lists(words, max_size=25), st.text(max_size=40))
def test_odd_prose_never_raises_and_spans_hold_their_words(parts: list[str], noise: str) -> None:
    text = " ".join(parts) + noise + "".join(parts) + "x"
    for mention in find_quantities(Reading(source=Source("a", text)), DEFAULT):
        assert mention.span is not None
        assert text[mention.span.start : mention.span.end] == mention.text
