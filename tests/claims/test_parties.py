"""How those who take part are written in a question."""

import pytest

from factcheck.claims.context import Context
from factcheck.claims.parties import body_name, called, demonym, is_state, listed, person, states_of, words_of
from factcheck.mentions import find
from factcheck.mentions.mention import Mention
from factcheck.mentions.names import parse_name
from factcheck.source import Source


def names(text: str) -> list[Mention]:
    return list(find(Source("a", text)).of_kind("name"))


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Andrei Belousov", "belousov a"),
        ("Andrey Belousov", "belousov a"),
        ("J. Smith", "smith j"),
        ("John Smith", "smith j"),
        ("Kim Jong Un", "kim j"),
        ("Ana María Ruiz", "ruiz a"),
        ("Belousov", "belousov"),
    ],
)
def test_a_person_is_the_family_name_and_one_initial(name: str, key: str) -> None:
    assert person(parse_name(name)) == key


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Andrei Belousov spoke.", ("belousov",)),
        ("The Orbis Group grew.", ("orbis",)),
        ("The Halden Savings Bank grew.", ("halden", "savings")),
    ],
)
def test_a_party_is_called_by_its_family_name_or_its_telling_words(text: str, words: tuple[str, ...]) -> None:
    assert called(names(text)[0]) == words


def test_the_words_of_a_name_that_is_known_have_who_it_is() -> None:
    assert "=chicago" in words_of(names("It was in Chicago.")[0])
    assert all(not word.startswith("=") for word in words_of(names("The Orbis Group grew.")[0]))


@pytest.mark.parametrize(
    ("word", "state"),
    [("iranian", "IR"), ("chilean", "CL"), ("iran", None), ("lima", None), ("foo", None), ("u.s.", None)],
)
def test_a_word_for_the_people_of_a_state_points_to_it(word: str, state: str | None) -> None:
    assert demonym(word) == state


@pytest.mark.parametrize(
    ("body", "name", "state"),
    [
        ("RU", "Russia", True),
        ("US", "United States", True),
        ("un", "Un", False),
        ("co", "Co", False),
        ("world bank", "World Bank", False),
        ("House Resources Committee", "House Resources Committee", False),
    ],
)
def test_the_body_of_an_office_has_a_name_for_people(body: str, name: str, state: bool) -> None:
    assert (body_name(body), is_state(body)) == (name, state)


def test_names_are_listed_once_each_by_the_fullest() -> None:
    assert listed(names("Andrei Belousov met Sam Roe. Belousov left.")) == "Andrei Belousov and Sam Roe"


def test_a_person_is_of_the_states_whose_offices_the_source_gives() -> None:
    text = "Russian Defense Minister Andrei Belousov met Orbis chief executive Sam Roe."
    assert states_of(find(Source("a", text))) == {"Andrei Belousov": {"RU"}}


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Moscow sent 12 ships.", {"agent": ("RU",)}),
        ("Russia sent 12 ships.", {"agent": ("RU",)}),
        ("Kyiv scored 12 goals.", {"body as agent": ("=kyiv", "kyiv")}),
        ("Ukraine scored 12 goals.", {"agent": ("UA",)}),
        ("A fire in Tehran killed 24 people.", {"target": ("IR", "tehran")}),
        ("A fire in Iran killed 24 people.", {"target": ("IR",)}),
        ("The Paris attacks killed 130 people.", {"agent": ("FR", "paris")}),
        ("Norway sold 24 tanks to Kyiv.", {"agent": ("NO",), "target": ("UA",)}),
        ("Iran and Oman met 12 envoys in Moscow.", {"party": ("IR", "OM"), "target": ("RU", "moscow")}),
    ],
)
def test_a_capital_is_its_state_only_where_it_acts_for_it(text: str, roles: dict[str, tuple[str, ...]]) -> None:
    context = Context(find(Source("a", text)))
    (figure,) = context.mentions("quantity")
    keys = context.keys(figure, context.event_befalling(figure))
    assert {key.role: key.values for key in keys if key.role not in ("action", "verb")} == roles
