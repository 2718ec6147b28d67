"""What the tables know of a word by itself."""

import pytest

from factcheck.document.vocabulary import (
    ends_like,
    guessed_forms,
    is_closed,
    is_comparative,
    is_verb,
    verb_forms_of,
    verbs_with,
)


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("shipped", [("ship", "past")]),
        ("ship", [("ship", "base")]),
        ("ships", [("ship", "s")]),
        ("shipping", [("ship", "ing")]),
        ("found", [("found", "base"), ("find", "past"), ("find", "participle")]),
        ("carried", [("carry", "past")]),
        ("carries", [("carry", "s")]),
        ("making", [("make", "ing")]),
        ("went", [("go", "past")]),
        ("gone", [("go", "participle")]),
        ("house's", []),
        ("qwerty", []),
        ("s", []),
    ],
)
def test_the_verb_forms_that_a_word_can_be(word: str, forms: list[tuple[str, str]]) -> None:
    assert sorted((each.lemma, each.form) for each in verb_forms_of(word)) == sorted(forms)


@pytest.mark.parametrize(
    ("word", "lemma"),
    [
        ("detonated", "detonate"),
        ("zapped", "zap"),
        ("zilled", "zill"),
        ("crucified", "crucify"),
        ("torpedoed", "torpedo"),
        ("zeed", None),
        ("zixed", None),
        ("zixted", "zixt"),
        ("Zixted", None),
        ("detonate", None),
    ],
)
def test_a_past_form_is_guessed_by_its_ending(word: str, lemma: str | None) -> None:
    assert [(each.lemma, each.form) for each in guessed_forms(word)] == ([(lemma, "past")] if lemma else [])


@pytest.mark.parametrize(
    ("word", "comparative"),
    [
        ("higher", True),
        ("bigger", True),
        ("earliest", True),
        ("largest", True),
        ("paper", False),
        ("high", False),
        ("winter", False),
    ],
)
def test_an_adjective_has_its_degrees(word: str, comparative: bool) -> None:
    assert is_comparative(word) is comparative


@pytest.mark.parametrize(
    ("word", "closed"), [("the", True), ("to", True), ("was", True), ("not", True), ("ship", False), ("", False)]
)
def test_a_word_of_a_closed_class(word: str, closed: bool) -> None:
    assert is_closed(word) is closed


def test_a_verb_with_a_particle_and_a_base_form() -> None:
    assert "blow" in verbs_with("out")
    assert verbs_with("qwerty") == frozenset()
    assert (is_verb("sell"), is_verb("sold"), is_verb("ship"), is_verb("qwerty")) == (True, False, True, False)


@pytest.mark.parametrize(
    ("name", "word", "like"),
    [
        ("adverb", "quickly", True),
        ("adverb", "family", False),
        ("adverb", "only", False),
        ("adjective", "regional", True),
    ],
)
def test_an_ending_tells_a_class(name: str, word: str, like: bool) -> None:
    assert ends_like(name, word) is like
