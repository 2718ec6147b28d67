"""Places: which span of several holds a place or another span."""

import pytest

from factcheck.document.places import Places
from factcheck.source import Span

PLACES = Places([Span(2, 5), Span(5, 6), Span(9, 9), Span(12, 20)])


@pytest.mark.parametrize(
    ("place", "index", "around"),
    [
        (0, -1, None), (1, -1, None), (2, 0, Span(2, 5)), (4, 0, Span(2, 5)), (5, 1, Span(5, 6)), (6, 1, None),
        (9, 2, None), (12, 3, Span(12, 20)), (19, 3, Span(12, 20)), (20, 3, None), (99, 3, None),
    ],
)  # fmt: skip
def test_the_last_span_that_begins_and_the_one_around(place: int, index: int, around: Span | None) -> None:
    assert PLACES.index(place) == index
    assert PLACES.around(place) == around


@pytest.mark.parametrize(
    ("span", "hold", "meet"),
    [
        (Span(2, 5), True, True),
        (Span(3, 4), True, True),
        (Span(3, 6), False, True),
        (Span(1, 3), False, False),
        (Span(13, 14), True, True),
        (Span(19, 21), False, True),
        (Span(20, 21), False, False),
    ],
)
def test_a_span_is_held_whole_and_met_where_it_begins(span: Span, hold: bool, meet: bool) -> None:
    assert PLACES.hold(span) is hold
    assert PLACES.meet(span) is meet


def test_no_spans_hold_nothing() -> None:
    assert Places([]).index(3) == -1
    assert Places([]).around(3) is None
    assert not Places([]).hold(Span(0, 0))
