"""Which articles are held against each other: those that share rare terms, and of very many no more than so many."""

from factcheck.events import profile_of
from factcheck.events.neighbours import neighbours
from factcheck.source import Source


def pairs(*texts: str) -> set[tuple[int, int]]:
    return set(neighbours([profile_of(Source(str(number), text)) for number, text in enumerate(texts)]))


def test_articles_that_share_a_name_are_neighbours() -> None:
    assert pairs("He met Vang.", "They left Orlen.", "She saw Vang.") == {(0, 2)}


def test_each_pair_is_given_once() -> None:
    texts = [f"The dam of Orlen burst, {name} said." for name in ("Vang", "Brandt", "Vang")]
    found = list(neighbours([profile_of(Source(str(number), text)) for number, text in enumerate(texts)]))
    assert sorted(found) == sorted(set(found)) == [(0, 1), (0, 2), (1, 2)]


def test_the_work_grows_with_the_articles_and_not_with_their_square() -> None:
    few, many = (len(pairs(*[f"The dam of Orlen burst {number}." for number in range(count)])) for count in (100, 400))
    assert many < 5 * few


def test_nothing_has_no_neighbours() -> None:
    assert pairs() == set()
    assert pairs("5", "6") == set()
