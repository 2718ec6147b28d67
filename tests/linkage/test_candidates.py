"""Which pairs of figures fit best."""

from types import SimpleNamespace
from typing import Any

from factcheck.linkage.candidates import Candidate, assigned
from factcheck.linkage.matters import OF_FIGURES

CLAIMS = [object() for _ in range(4)]
PLACES = {id(claim): place for place, claim in enumerate(CLAIMS)}
SIDES: Any = (None, None)


def article(*stated: tuple[int, int], again: tuple[tuple[int, int], ...] = ()) -> SimpleNamespace:
    figures = [SimpleNamespace(claim=CLAIMS[place], stated=amount) for place, amount in stated]
    return SimpleNamespace(figures=figures, again=[(CLAIMS[one], CLAIMS[other]) for one, other in again])


def best(one: SimpleNamespace, other: SimpleNamespace, scores: dict[tuple[int, int], float]) -> list[tuple[int, int]]:
    candidates = [Candidate(score, pair, (), SIDES, OF_FIGURES) for pair, score in scores.items()]
    return [each.pair for each in assigned(candidates, one, other, PLACES)]


def test_a_figure_takes_the_partner_that_leads_by_a_margin() -> None:
    one, other = article((0, 12)), article((1, 14), (2, 17))
    assert best(one, other, {(0, 1): 2.0, (0, 2): 1.0}) == [(0, 1)]
    assert best(one, other, {(0, 1): 2.0, (0, 2): 1.8}) == []


def test_of_one_amount_that_comes_twice_the_better_is_taken() -> None:
    one, other = article((0, 12)), article((1, 14), (2, 14))
    assert best(one, other, {(0, 1): 2.0, (0, 2): 1.8}) == [(0, 1)]


def test_what_states_a_figure_again_is_no_rival_of_it() -> None:
    one, other = article((0, 12)), article((1, 14), (2, 14), again=((1, 2),))
    assert best(one, other, {(0, 1): 2.0, (0, 2): 1.8}) == [(0, 1), (0, 2)]
