"""Two names with their words paired off."""

from factcheck import parse_name
from factcheck.values.name_pair import NamePair, first_of, pair_of
from factcheck.values.relation import Comparison, Relation


def pair(one: str, other: str) -> NamePair:
    ours, theirs = parse_name(one), parse_name(other)
    return pair_of(ours, theirs, ours.parts, theirs.parts)


def test_words_that_are_alike_are_paired_and_the_others_are_left() -> None:
    found = pair("Ana Maria Roe", "Ana Roe")
    assert (found.left, found.right, found.has_rest) == (("maria",), (), True)
    assert len(found.found) == found.certain() == 2
    assert found.both == '"Ana Maria Roe" and "Ana Roe"'


def test_an_initial_is_paired_with_its_word() -> None:
    found = pair("A. Roe", "Ana Roe")
    assert found.has_initial
    assert not found.has_rest
    assert not pair("Ana Roe", "Ana Roe").has_initial


def test_the_weakest_evidence_is_the_worst() -> None:
    assert pair("Andrei Belousov", "Andrey Belousov").worst > pair("Andrei Belousov", "Andrei Belousov").worst


def test_the_first_judge_that_decides_is_heard() -> None:
    names = pair("Ana Roe", "Ana Roe")
    same = Comparison(Relation.SAME, "first")
    assert first_of([lambda _: None, lambda _: same, lambda _: Comparison(Relation.CONTRADICTORY, "")], names) is same
    assert first_of([lambda _: None], names) is None
