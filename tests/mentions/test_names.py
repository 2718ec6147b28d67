"""What is found as a name, with exact span and entity; who is meant; which offices stand beside."""

import json
from pathlib import Path

import pytest

from factcheck import Source, ValueTextError, parse_name
from factcheck.mentions import find
from factcheck.mentions.mention import Mention, Reading
from factcheck.mentions.names import resolve

ROOT = Path(__file__).parents[2]


def reading_of(text: str) -> Reading:
    return find(Source("a", text))


def names_in(text: str) -> list[Mention]:
    return list(reading_of(text).of_kind("name"))


FOUND = [
    ("Russian Defense Minister Andrei Belousov arrived.", ["Russian", "Andrei Belousov"]),
    ("It was Gen. No Kwang-chol who spoke.", ["No Kwang-chol"]),
    ("They met Prime Minister Sir Keir Starmer.", ["Keir Starmer"]),
    ("Later the Rev. Jesse Jackson prayed.", ["Jesse Jackson"]),
    ("Mr. Kim left and Mrs. Hong stayed.", ["Mr. Kim", "Mrs. Hong"]),
    ("Vladimir Putin and Kim Jong Un met.", ["Vladimir Putin", "Kim Jong Un"]),
    ("Ties between Russia and the DPRK grow.", ["Russia", "DPRK"]),
    ("Belousov's visit ended, Belousov said.", ["Belousov", "Belousov"]),
    ("The book is by J. K. Rowling.", ["J. K. Rowling"]),
    ("It was won by Robert Downey Jr. on Sunday.", ["Robert Downey Jr"]),
    ("Ursula von der Leyen and Mohammed bin Salman spoke.", ["Ursula von der Leyen", "Mohammed bin Salman"]),
    ("He met Jean-Claude Juncker and Conor O'Brien.", ["Jean-Claude Juncker", "Conor O'Brien"]),
    ("The Russian Defense Ministry said so.", ["Russian Defense Ministry"]),
    ("An analyst at the Korea Institute for National Unification spoke.", ["Korea Institute for National Unification"]),
    ("He leads the University of North Korean Studies.", ["University of North Korean Studies"]),
    ("They landed at Pyongyang's Sunan International Airport on Friday.", ["Pyongyang's Sunan International Airport"]),
    ("The Strait of Hormuz and Kursk Region are far apart.", ["Strait of Hormuz", "Kursk Region"]),
    ("The European Union (EU) agreed.", ["European Union", "EU"]),
    ("A US-led and Russian-backed plan.", ["US", "Russian"]),
    ("It's over, he said. I'm sure. I've seen it.", []),
    ("Then RB Pierre Dubois scored for the side.", ["Pierre Dubois"]),
    ("Experts say Monday and May were hot.", []),
    ("Police called for help. Officials came.", []),
    ("It told us of who is there.", []),
    # a noun that opens the sentence is none of the name behind it
    ("Chipmaker Trilite said on Monday it would cut 200 jobs.", ["Trilite"]),
    ("Carmaker Volvara recalled 2,000 cars.", ["Volvara"]),
    ("Retailer Marlow & Co opened a shop.", ["Marlow & Co"]),
    ("Startup Vexo raised money. Airline Transcarib did not.", ["Vexo", "Transcarib"]),
    ("Striker Tom Hale scored. Bassist Joe Mundell played.", ["Tom Hale", "Joe Mundell"]),
    ("Brewer Jan Holt sold beer. Ann Farmer and Tom Baker came.", ["Jan Holt", "Ann Farmer", "Tom Baker"]),
    ("Mayor of Bexley Tom Hale spoke.", ["Bexley", "Tom Hale"]),
    # partners of a firm
    ("The bank Bexley & Co said it had lost money.", ["Bexley & Co"]),
    ("Bexley & Co. lost money. Holt and Sons gained.", ["Bexley & Co", "Holt and Sons"]),
    ("The firm Simpson Thacher & Bartlett lost to King & Spalding.", ["Simpson Thacher & Bartlett", "King & Spalding"]),
    # a place in a state, whose name begins with its kind
    ("Alaska's Mount Redoubt erupted.", ["Alaska", "Mount Redoubt"]),
    ("They came to Japan's Lake Biwa.", ["Japan", "Lake Biwa"]),
    ("Russia's Belgorod Region burned.", ["Russia's Belgorod Region"]),
    # a month that is a family name, and days that are none
    ("Councillor Meg March, who leads the inquiry, told Theresa May so.", ["Meg March", "Theresa May"]),
    ("He met Jane March 3 and Anna May 12.", ["Jane", "Anna"]),
    ("Shops open on Boxing Day. Boxing Day sales fell.", []),
    # source claims, keywords and short links
    ("Follow @JohnHolt and #BlackSwan for more.", []),
    ("It was posted at reut.rs/2QxYzAB and pic.twitter.com/Xy9ZkLmN.", []),
    ("Vera Lind (1940-2020) was 92 when she died.", ["Vera Lind"]),
    ("Three \U00011f51\U00011f52 Holt ships left.", ["Holt"]),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_names_are_found(text: str, expected: list[str]) -> None:
    assert [mention.text for mention in names_in(text)] == expected


ENTITIES = [
    ("Belousov", "Andrei Belousov met Kim. Belousov left.", "Andrei Belousov"),
    ("Mr. Kim", "Kim Jong Un met Andrei Belousov. Mr. Kim smiled.", "Kim Jong Un"),
    ("No", "Defense Minister No Kwang-chol spoke. In response, No emphasized friendship.", "No Kwang-chol"),
    ("Choe", "Choe Son-hui flew to Moscow. Putin met Choe at noon.", "Choe Son-hui"),
    ("DPRK", "North Korea, or the DPRK, agreed.", "North Korea"),
    ("Jerry Holt", "Jeremy Holt met Jerry Holt.", "Jerry Holt"),
    ("Bill Holt", "William Holt spoke. Bill Holt left.", "William Holt"),
    ("Mrs. Holt", "William Holt spoke. Mrs. Holt left.", "Mrs. Holt"),
    ("Kim", "Kim Jong Un and Kim Yo Jong watched. Then Kim left.", "Kim"),
]


@pytest.mark.parametrize(("text", "source", "full"), ENTITIES)
def test_the_fullest_name_is_known(text: str, source: str, full: str) -> None:
    last = [mention for mention in names_in(source) if mention.text == text][-1]
    assert last.full is not None
    assert last.full.text == full


def test_no_is_no_name_where_it_denies() -> None:
    found = names_in("Minister No Kwang-chol spoke. No soldiers came. No, he said.")
    assert [mention.text for mention in found] == ["No Kwang-chol"]


NO_PERSONS = [
    "The Golden Lantern Awards said it would be back.",
    "The coast braced as Hurricane Milton, a storm of rare strength, came.",
    "Crews at the Holme Fire said more wind was due.",
    "The destroyer USS Nelson said nothing.",
    "It is a plan of Congressional Democrats, a spokesman added.",
]


@pytest.mark.parametrize("text", NO_PERSONS)
def test_things_named_with_capitals_are_no_persons(text: str) -> None:
    assert [mention.text for mention in names_in(text) if mention.value.entity == "person"] == []  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        ("“No way,” said Anita Bose.", "person"),
        ("“No way,” said Wei Zhang. It rained.", "person"),
        ("“No way?” asked Anita Bose.", "person"),
        ("“No way,” said Wells Fargo.", "organisation"),
        ("They bought Anita Bose in May.", None),
    ],
)
def test_who_is_named_behind_a_quotation_and_a_verb_of_speech_is_a_person(text: str, entity: str | None) -> None:
    (found,) = [mention for mention in names_in(text) if " " in mention.text]
    assert found.value.entity == entity  # type: ignore[union-attr]


def test_a_headline_adds_no_words_to_a_person() -> None:
    found = names_in("President Dvorak Overturns Rule On Rare Species\n\nPresident Jan Dvorak spoke. Dvorak left.")
    assert {mention.text for mention in found if mention.value.entity == "person"} == {"Dvorak", "Jan Dvorak"}  # type: ignore[union-attr]


OFFICES = [
    (
        "Russian Defense Minister Andrei Belousov came.",
        ("defense minister", "RU", "holder"),
        "Russian Defense Minister",
    ),
    (
        "Russia's Denfence Minister Andrei Belousov came.",
        ("defense minister", "RU", "holder"),
        "Russia's Denfence Minister",
    ),
    ("Andrei Belousov, Russia's defence chief, came.", ("defense minister", "RU", "holder"), "Russia's defence chief"),
    ("Former Russian President Dmitry Medvedev came.", ("president", "RU", "former"), "Former Russian President"),
    ("US president-elect Donald Trump came.", ("president", "US", "elect"), "US president-elect"),
    ("Acting Foreign Minister Jan Novak came.", ("foreign minister", None, "acting"), "Acting Foreign Minister"),
    ("President Yoon Suk Yeol came.", ("president", None, "holder"), "President"),
    (
        "They met Alexandr Kozlov, Russia’s minister of natural resources and ecology, who left.",
        ("minister of natural resources and ecology", "RU", "holder"),
        "Russia’s minister of natural resources and ecology",
    ),
    (
        "It is over, said Yang Moo-jin, president of the University of North Korean Studies.",
        ("president", "university of north korean studies", "holder"),
        "president of the University of North Korean Studies",
    ),
]


@pytest.mark.parametrize(("text", "office", "words"), OFFICES)
def test_offices_are_read(text: str, office: tuple[str, str | None, str], words: str) -> None:
    read = [found for mention in names_in(text) for found in mention.offices]
    assert [(found.title, found.body, found.tenure) for found in read] == [office]
    assert text[read[0].span.start : read[0].span.end] == words


COUNTERPARTS = [
    ("Russian Defense Minister Andrei Belousov met his counterpart, No Kwang-chol.", "No Kwang-chol", None),
    ("Russian Defense Minister Andrei Belousov met North Korean counterpart No Kwang-chol.", "No Kwang-chol", "KP"),
    ("Russian Defense Minister Jan Belousov and North Korean counterpart Gen. No Kwang-chol", "No Kwang-chol", "KP"),
    (
        "Russian Defense Minister Andrei Belousov is visiting North Korea to meet his counterpart, No Kwang-chol.",
        "No Kwang-chol",
        "KP",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "person", "body"), COUNTERPARTS)
def test_a_counterpart_has_the_office_of_the_other(text: str, person: str, body: str | None) -> None:
    offices = next(mention.offices for mention in names_in(text) if mention.text == person)
    assert [(office.title, office.body) for office in offices] == [("defense minister", body)]


def test_whom_somebody_succeeds_is_the_predecessor() -> None:
    found = names_in("Andrei Belousov, who was appointed as defense minister, succeeding Sergei Shoigu, spoke.")
    assert [(m.text, o.title, o.tenure) for m in found for o in m.offices] == [
        ("Andrei Belousov", "defense minister", "holder"),
        ("Sergei Shoigu", "defense minister", "predecessor"),
    ]


DESCRIBED = (
    "Russian Defense Minister Andrei Belousov met his counterpart, No Kwang-chol. President Vladimir Putin called."
)


@pytest.mark.parametrize(
    ("words", "person"),
    [
        ("the Russian military official", "Andrei Belousov"),
        ("Russia's defense chief", "Andrei Belousov"),
        ("The North Korean minister", "No Kwang-chol"),
        ("the president", "Vladimir Putin"),
        ("the minister", None),
        ("the weather", None),
    ],
)
def test_a_description_goes_to_the_one_who_fits(words: str, person: str | None) -> None:
    found = resolve(reading_of(DESCRIBED), words)
    assert (None if found is None else found.text) == person


PARTS = [
    ("Vladimir Vladimirovich Putin", {"given": ("vladimir",), "patronymic": "vladimirovich", "family": "putin"}),
    ("Mr. Kim", {"family": "kim", "titles": ("mr",), "sex": "m", "entity": "person", "text": "Mr. Kim"}),
    ("Kim Jong Un", {"family": "kim", "given": ("jong", "un"), "order": "family-first"}),
    ("Ursula von der Leyen", {"family": "von der leyen", "particle": "von der", "order": "western"}),
    ("George H. W. Bush", {"initials": ("h", "w"), "family": "bush"}),
    ("Donald Trump Jr.", {"suffix": "jr", "family": "trump"}),
    ("Белоусов", {"script": "cyrillic"}),
    ("Russian", {"territory": "RU", "form": "demonym", "entity": "place"}),
    ("Pyongyang", {"territory": "KP", "form": "capital"}),
    ("the Kremlin", {"territory": "RU", "form": "metonym", "words": ("kremlin",)}),
    ("NATO", {"entity": "organisation", "form": "acronym", "canonical": "nato"}),
    ("us", {"territory": None}),
    ("V.V. Putin", {"initials": ("v", "v"), "family": "putin"}),
    ("Putin V. V.", {"initials": ("v", "v"), "family": "putin"}),
    ("Paris, France", {"territory": "FR", "canonical": "paris"}),
    ("Paris, Texas", {"territory": "US", "canonical": None, "entity": "place"}),
    ("UKR", {"territory": "UA", "entity": "place"}),
    ("bin Laden", {"particle": "bin", "family": "bin laden"}),
]


@pytest.mark.parametrize(("text", "parts"), PARTS)
def test_parts(text: str, parts: dict[str, object]) -> None:
    name = parse_name(text)
    assert {key: getattr(name, key) for key in parts} == parts


@pytest.mark.parametrize("text", ["", "   ", "12", "...", "-"])
def test_what_is_no_name_is_refused(text: str) -> None:
    with pytest.raises(ValueTextError):
        parse_name(text)


def gold() -> list[tuple[str, str, int, int]]:
    """Give the persons of the annotated articles whose texts stand here."""
    return [("004", "No", 1224, 1226), ("003", "Mr. Hong", 2372, 2380), ("001", "Sergei Shoigu", 784, 797)]


@pytest.mark.parametrize(("seed", "text", "start", "end"), gold())
def test_the_articles(seed: str, text: str, start: int, end: int) -> None:
    path = next((ROOT / "seeds").glob(f"{seed}_*.txt"))
    found = names_in(path.read_text(encoding="utf-8"))
    assert [m.value.entity for m in found if m.span and (m.span.start, m.span.end, m.text) == (start, end, text)] == [
        "person"
    ]  # type: ignore[union-attr]


def page_rows() -> list[tuple[str, str, str, str]]:
    lines = (ROOT / "docs" / "names.md").read_text(encoding="utf-8").splitlines()
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("| ")]
    return [(row[0], row[1], row[2], row[3]) for row in cells if len(row) == 4 and row[2] not in ("relation", "")]


@pytest.mark.parametrize(("one", "other", "relation", "reason"), page_rows())
def test_the_page_tells_what_the_code_says(one: str, other: str, relation: str, reason: str) -> None:
    comparison = parse_name(one).compare(parse_name(other))
    assert (comparison.relation, comparison.reason) == (relation, reason)


def test_the_page_has_rows() -> None:
    assert len(page_rows()) > 30
    assert json.dumps(page_rows())


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        ("Melford Software CEO Ann Doyle sang.", "Melford Software"),
        ("Former Sunrise Games founder Ken Ito sang.", "Sunrise Games"),
        ("Ann Doyle, the Tarnow Foods chairman, sang.", "Tarnow Foods"),
    ],
)
def test_what_has_an_officer_is_an_organisation(text: str, firm: str) -> None:
    assert [each.text for each in names_in(text) if each.value.entity == "organisation"] == [firm]  # type: ignore[union-attr]


@pytest.mark.parametrize("text", ["Orla Vint spokesman Ken Ito sang.", "Tech CEO Ken Ito sang.", "Red Lanes sang."])
def test_what_has_none_is_no_organisation(text: str) -> None:
    assert [each.text for each in names_in(text) if each.value.entity == "organisation"] == []  # type: ignore[union-attr]
