"""Whether who speaks a quotation speaks another language than English."""

import pytest

from factcheck.claims.tongue import are_two_translations
from factcheck.pipeline import check
from factcheck.source import Source
from factcheck.values.quotation_alignment import align

ONE = "This was the evening when the country, after the vote abroad and the storms, said no to the wrong kind of pride"
OTHER = "evening in which the country, after the foreign vote, after the storms, said no to a false kind of pride"


@pytest.mark.parametrize(
    ("speaker", "there", "is_conflict"),
    [
        pytest.param("Dutch Prime Minister Joost Hagen", "Mr Hagen", False, id="a state before the office"),
        pytest.param("the Kremlin", "the Kremlin", False, id="a seat of government"),
        pytest.param("Russia's Defense Ministry", "Russia's Defense Ministry", False, id="a body of a state"),
        pytest.param("Australian Prime Minister Joost Hagen", "Mr Hagen", True, id="a state where English is spoken"),
        pytest.param("U.S. Defense Department", "U.S. Defense Department", True, id="a body of such a state"),
        pytest.param("Joost Hagen", "Mr Hagen", True, id="no state"),
    ],
)
def test_two_wordings_of_one_of_another_language_may_be_two_translations(
    speaker: str, there: str, is_conflict: bool
) -> None:
    one = f"The count ended late. “{ONE},” {speaker} said."
    other = f"{speaker} spoke on Friday. {there} said: “{OTHER}.”"
    assert is_found(one, other) is is_conflict


@pytest.mark.parametrize(
    ("states", "is_conflict"),
    [
        pytest.param("Turkey and Syria met, and Turkey and Syria agreed.", False, id="states of other languages"),
        pytest.param("Turkey and Canada met, and Turkey and Canada agreed.", True, id="one where English is spoken"),
        pytest.param("Turkey met.", True, id="too few"),
    ],
)
def test_states_around_tell_of_a_speaker_of_whom_nothing_else_does(states: str, is_conflict: bool) -> None:
    one = f"{states} “{ONE},” the statement said."
    other = f"{states} The statement said: “{OTHER}.”"
    assert is_found(one, other) is is_conflict


@pytest.mark.parametrize(
    ("altered", "is_conflict"),
    [
        pytest.param("We shall paint the old stone bridge before the winter", True, id="a word replaced"),
        pytest.param("We shall not mend the old stone bridge before the winter", True, id="denied"),
        pytest.param("Before winter the old bridge of stone is going to be repaired", False, id="other words"),
    ],
)
def test_what_is_altered_in_one_translation_stays_a_conflict(altered: str, is_conflict: bool) -> None:
    said = "French President Luc Arnal said: “{}.”"
    assert is_found(said.format("We shall mend the old stone bridge before the winter"), said.format(altered)) is (
        is_conflict
    )


def test_the_same_words_given_to_two_persons_are_no_translation() -> None:
    one = "“We shall mend the old stone bridge,” French President Luc Arnal said."
    other = "“We shall mend the old stone bridge,” French Foreign Minister Anne Berthier said."
    assert is_found(one, other)


@pytest.mark.parametrize(
    ("one", "other", "are_two"),
    [
        pytest.param(ONE, OTHER, True, id="several places"),
        pytest.param("We lost nine homes in Port Sable", "We lost nine homes in Larkhill", False, id="a name"),
        pytest.param("We lost nine old homes in town", "We then lost ten of the homes in town", False, id="a figure"),
        pytest.param(
            "I came to win matches, not to make history", "I came to make history, not to win matches", False,
            id="turned round",
        ),
    ],
)  # fmt: skip
def test_two_translations_differ_in_several_places_and_in_no_fact(one: str, other: str, are_two: bool) -> None:
    assert are_two_translations(align(one, other)) is are_two


def is_found(one: str, other: str) -> bool:
    """Whether two sources conflict in a quotation."""
    return any(each.value_kind == "quotation" for each in check([Source("a", one), Source("b", other)]).conflicts)
