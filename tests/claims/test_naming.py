"""How a name is written."""

import pytest

from factcheck.claims import find_claims
from factcheck.claims.naming import NamingClaim
from factcheck.mentions import find
from factcheck.pipeline import check
from factcheck.settings import Settings
from factcheck.source import Source

APART = Settings(near_copies=False)


def namings(text: str) -> list[NamingClaim]:
    return [each for each in find_claims(find(Source("a", text))) if isinstance(each, NamingClaim)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Andrei Belousov came. Belousov left. Andrei Belousov spoke.", ["Andrei Belousov"]),
        ("North Korea and the FBI talked in Lima.", ["North Korea", "Lima"]),
        ("The Iranian minister spoke.", []),
        ("Belousov spoke.", []),
        ("Jane Marlow met Jane Marlowe.", ["Jane Marlow", "Jane Marlowe"]),
        ("The Orbis Group grew.", ["Orbis Group"]),
    ],
)
def test_each_whole_name_is_asked_for_once(text: str, names: list[str]) -> None:
    assert [each.mention.text for each in namings(text)] == names


def test_the_offices_of_all_places_are_beside_the_name() -> None:
    (found,) = namings("Andrei Belousov came. Defense Minister Andrei Belousov spoke.")
    office = found.question.part("office")
    assert office is not None
    assert (office.values, office.words) == (("defense minister",), "Defense Minister")


def test_a_name_almost_written_like_another_of_the_source_says_so() -> None:
    near = {each.mention.text: each.question.part("near name") for each in namings("Jane Marlow met Jane Marlowe.")}
    assert near["Jane Marlow"] is not None
    assert near["Jane Marlow"].words == "Jane Marlowe"
    assert namings("Jane Marlow met Tom Birch.")[0].question.part("near name") is None


MET = "{} came to the harbour. The ship was late."


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        pytest.param("Andrei Belousov", "Andrei Belousov", "same", id="one spelling"),
        pytest.param("Andrei Belousov", "Andrey Belousov", "equivalent", id="two romanizations"),
        pytest.param("Jane Marlow", "Jane Marlowe", "discrepant", id="a slip"),
        pytest.param("Jane Marlow", "Tom Birch", None, id="two names"),
        pytest.param("Defense Minister Jane Marlow", "Defense Minister Jane Marlowe", "discrepant", id="one office"),
        pytest.param("Defense Minister Jane Marlow", "Governor Jane Marlowe", None, id="two offices"),
        pytest.param("Defense Minister Jane Marlow", "Jane Marlowe", "discrepant", id="an office of one alone"),
        pytest.param("Jane Marlow met Jane Marlowe and", "Jane Marlowe", None, id="one source knows two names"),
        pytest.param("Horben Island", "Hoben Island", "discrepant", id="a place"),
        pytest.param("TrendMacro", "MacroTrend", "discrepant", id="pieces in another order"),
    ],
)
def test_two_spellings_of_one_name_are_one_question(one: str, other: str, relation: str | None) -> None:
    facts = check([Source("a", MET.format(one)), Source("b", MET.format(other))], settings=APART).facts
    found = [fact for fact in facts if fact.kind == "naming" and len(fact.source_ids) > 1]
    if relation is None:
        assert all(pair.relation.is_agreement for fact in found for pair in fact.relations)
        return
    (fact,) = found
    assert (str(fact.relations[0].relation) if fact.relations else "same") == relation


@pytest.mark.parametrize(
    ("one", "other", "met"),
    [
        pytest.param(
            "Bishop Justin Wellesley resigned.", "On Tuesday Bishop Wellesley gave up.", True, id="a family name"
        ),
        pytest.param("Bishop Justin Wellesley resigned.", "On Tuesday Bishop Tanner gave up.", False, id="another one"),
        pytest.param(
            "Bishop Justin Wellesley and his brother Paul Wellesley resigned.",
            "On Tuesday Bishop Wellesley gave up.",
            False,
            id="a family name of two",
        ),
        pytest.param(
            "Bishop Justin Wellesley resigned.",
            "On Tuesday Bishop Wells gave up.",
            False,
            id="no more than a beginning",
        ),
    ],
)
def test_a_family_name_alone_meets_the_one_who_has_it(one: str, other: str, met: bool) -> None:
    report = check([Source("one", one), Source("other", other)], settings=APART)
    namings = [fact for fact in report.facts if fact.kind == "naming" and len(fact.positions) > 1]
    assert bool(namings) == met
    assert not any(each.kind == "conflict" for each in report.findings)
    assert all(each.value_kind != "name" for each in report.findings)  # shorter is no news
