"""How two names of organisations, places and teams stand, and why; the words by which they are compared."""

import pytest

from factcheck import parse_name
from factcheck.values.name_organisations import content, one_form

PAIRS = [
    ("AXA", "Austral Xenon Bureau Authority", "equivalent", ""),
    ("AA", "Austral Xenon Authority", "contradictory", ""),
    ("EU", "European Union", "equivalent", '"EU" and "European Union" are names of one organisation'),
    (
        "FBI",
        "Federal Bureau of Investigation",
        "equivalent",
        '"FBI" and "Federal Bureau of Investigation" are names of one organisation',
    ),
    (
        "SBU",
        "Security Service of Ukraine",
        "equivalent",
        '"SBU" and "Security Service of Ukraine" are names of one organisation',
    ),
    (
        "XYZ",
        "Security Service of Ukraine",
        "contradictory",
        '"XYZ" and "Security Service of Ukraine": "xyz" and "security" differ',
    ),
    (
        "Russian Defense Ministry",
        "Russian Defence Ministry",
        "equivalent",
        '"Russian Defense Ministry" and "Russian Defence Ministry" have the same words',
    ),
    (
        "Russian Defense Ministry",
        "Defense Ministry",
        "compatible",
        '"Russian Defense Ministry" and "Defense Ministry" share all that the shorter one has',
    ),
    (
        "Russian Defense Ministry",
        "Latvian Defense Ministry",
        "contradictory",
        '"Russian Defense Ministry" and "Latvian Defense Ministry": "@RU" and "@LV" differ',
    ),
    (
        "Russian Defense Ministry",
        "Russian Foreign Ministry",
        "contradictory",
        '"Russian Defense Ministry" and "Russian Foreign Ministry": "defense" and "foreign" differ',
    ),
    ("Northgate Corp.", "Northgate Ltd", "equivalent", '"Northgate Corp." and "Northgate Ltd" have the same words'),
    (
        "Northgate Corp.",
        "Southgate Corp.",
        "contradictory",
        '"Northgate Corp." and "Southgate Corp.": "northgate" and "southgate" differ',
    ),
    (
        "Northgate Bank",
        "Northgate",
        "compatible",
        '"Northgate Bank" and "Northgate" share all that the shorter one has',
    ),
    (
        "Northgate Bank",
        "Northgate University",
        "contradictory",
        '"Northgate Bank" and "Northgate University": "bank" and "university" are two kinds of thing',
    ),
    (
        "Northgate Bank",
        "Northgate Savings Bank",
        "compatible",
        '"Northgate Bank" and "Northgate Savings Bank" share all that the shorter one has',
    ),
    (
        "Bank of Japan",
        "Bank of Ireland",
        "contradictory",
        '"Bank of Japan" and "Bank of Ireland": "@JP" and "@IE" differ',
    ),
    ("Northgate Fund II", "Northgate Fund III", "contradictory", ""),
    ("Northgate Fund II", "Northgate Fund", "contradictory", ""),
    ("Northgate 2", "Northgate Group", "contradictory", ""),
    (
        "University of Oslo",
        "Oslo University",
        "equivalent",
        '"University of Oslo" and "Oslo University" have the same words',
    ),
    (
        "University of Oslo",
        "Oslo",
        "contradictory",
        '"University of Oslo" and "Oslo": one is a place, the other something named after it',
    ),
    (
        "Oslo",
        "Oslo Stock Exchange",
        "contradictory",
        '"Oslo" and "Oslo Stock Exchange": one is a place, the other something named after it',
    ),
    ("UK Home Office", "Home Office", "equivalent", '"UK Home Office" and "Home Office" are names of one organisation'),
    (
        "Horben Bank",
        "Hoben Bank",
        "discrepant",
        '"Horben Bank" and "Hoben Bank": "horben" and "hoben" differ by one letter',
    ),
    (
        "Horben Savings Bank",
        "Hoben Saving Bank",
        "discrepant",
        '"Horben Savings Bank" and "Hoben Saving Bank": "horben" and "hoben" differ by one letter',
    ),
    (
        "Microsoft",
        "Microsoft Corp",
        "equivalent",
        '"Microsoft" and "Microsoft Corp": they are names of one organisation',
    ),
    ("Micro Soft Bank", "Microsoft Bank", "equivalent", '"Micro Soft Bank" and "Microsoft Bank" have the same words'),
    (
        "World Bank",
        "World Bank Group",
        "equivalent",
        '"World Bank" and "World Bank Group": they are names of one organisation',
    ),
    ("Orbis Group", "Orbis Ltd", "equivalent", '"Orbis Group" and "Orbis Ltd" have the same words'),
    ("Orbis", "Orbis Ltd", "equivalent", '"Orbis" and "Orbis Ltd" have the same words'),
    (
        "UN Security Council",
        "UN Human Rights Council",
        "contradictory",
        '"UN Security Council" and "UN Human Rights Council" are names of two entities',
    ),
    (
        "UN Security Council",
        "United Nations Security Council",
        "equivalent",
        '"UN Security Council" and "United Nations Security Council" are names of one organisation',
    ),
    ("NYT", "New York Times", "equivalent", '"NYT" and "New York Times" are names of one organisation'),
    ("N.Y.T.", "New York Times", "equivalent", '"N.Y.T." and "New York Times" are names of one organisation'),
    ("NT", "New York Times", "contradictory", '"NT" and "New York Times": "nt" and "new" differ'),
    ("AT", "Australian Tax Authority", "contradictory", '"AT" and "Australian Tax Authority": "at" and "@AU" differ'),
    (
        "ATA",
        "Australian Tax Authority",
        "equivalent",
        '"ATA" and "Australian Tax Authority": one is the acronym of the other',
    ),
    (
        "Ministry of Labour",
        "Ministry of Labor",
        "equivalent",
        '"Ministry of Labour" and "Ministry of Labor" have the same words',
    ),
    (
        "Labour Party",
        "Conservative Party",
        "contradictory",
        '"Labour Party" and "Conservative Party": "labor" and "conservative" differ',
    ),
    (
        "Red Cross",
        "International Red Cross",
        "compatible",
        '"Red Cross" and "International Red Cross" share all that the shorter one has',
    ),
    ("Lima Bank", "Bank of Lima", "equivalent", '"Lima Bank" and "Bank of Lima" have the same words'),
    ("Kenya", "Kenyan", "compatible", '"Kenya" and "Kenyan" point to one state'),
    ("Kenya", "Nairobi", "compatible", '"Kenya" and "Nairobi" may both stand for one state'),
    ("Kremlin", "Moscow", "compatible", '"Kremlin" and "Moscow" may both stand for one state'),
    ("Kremlin", "Russia", "compatible", '"Kremlin" and "Russia" may both stand for one state'),
    ("Congo", "Congolese", "compatible", '"Congo" and "Congolese" point to one state'),
    ("Georgia", "Georgia", "same", 'both are written "Georgia"'),
    ("Manchester", "Manchester United", "compatible", '"Manchester" may stand for the team "Manchester United"'),
    ("Real Madrid", "Madrid", "compatible", '"Madrid" may stand for the team "Real Madrid"'),
    ("Barcelona", "Real Madrid", "contradictory", '"Barcelona" and "Real Madrid" are names of two entities'),
    ("Samoa", "American Samoa", "contradictory", '"Samoa" and "American Samoa" are names of two entities'),
    ("Omsk Region", "Omsk Oblast", "equivalent", '"Omsk Region" and "Omsk Oblast" have the same words'),
    (
        "Omsk Region",
        "Omsk State University",
        "contradictory",
        '"Omsk Region" and "Omsk State University": "region" and "university" are two kinds of thing',
    ),
    ("Lanzhou", "Langzhou", "contradictory", '"Lanzhou" and "Langzhou" are two names in one romanization'),
    ("Kiev", "Kyiv", "equivalent", '"Kiev" and "Kyiv" are names of one place'),
    ("North Korea", "South Korea", "contradictory", '"North Korea" and "South Korea" are names of two entities'),
    ("DPRK", "North Korea", "equivalent", '"DPRK" and "North Korea" are names of one place'),
    ("Iran", "Persia", "equivalent", '"Iran" and "Persia" are names of one place'),
    ("Washington", "United States", "compatible", '"Washington" and "United States" may both stand for one state'),
    (
        "WHO",
        "World Health Organization",
        "equivalent",
        '"WHO" and "World Health Organization" are names of one organisation',
    ),
    ("AP", "Associated Press", "equivalent", '"AP" and "Associated Press" are names of one organisation'),
]


@pytest.mark.parametrize(("one", "other", "relation", "reason"), PAIRS)
def test_two_names_stand_so_for_a_reason(one: str, other: str, relation: str, reason: str) -> None:
    first, second = parse_name(one), parse_name(other)
    found = first.compare(second)
    assert (str(found.relation), str(second.relation(first))) == (relation, relation)
    assert not reason or found.reason == reason


@pytest.mark.parametrize(
    ("name", "words"),
    [
        (
            "russias ministry of defence",
            (
                "@RU",
                "ministry",
                "defense",
            ),
        ),
        ("microsoft corp", ("microsoft",)),
        ("corp", ("corp",)),
        (
            "the of",
            (
                "the",
                "of",
            ),
        ),
        (
            "un security council",
            (
                "=un",
                "security",
                "council",
            ),
        ),
        (
            "ministry of foreign affairs of latvia",
            (
                "ministry",
                "foreign",
                "affair",
                "@LV",
            ),
        ),
        (
            "bank of japan",
            (
                "bank",
                "@JP",
            ),
        ),
        (
            "holdings group plc",
            (
                "holdings",
                "group",
                "plc",
            ),
        ),
        (
            "recognised ministries",
            (
                "recognized",
                "ministry",
            ),
        ),
        (
            "united nations",
            (
                "united",
                "nation",
            ),
        ),
        (
            "new york times company",
            (
                "new",
                "york",
                "time",
            ),
        ),
        (
            "north korean central news agency",
            (
                "@KP",
                "central",
                "news",
                "agency",
            ),
        ),
    ],
)
def test_an_organisation_is_compared_by_its_content_words(name: str, words: tuple[str, ...]) -> None:
    assert content(name) == words


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("ministries", "ministry"),
        ("recognised", "recognized"),
        ("times", "time"),
        ("press", "press"),
        ("bus", "bus"),
        ("gas", "gas"),
        ("dies", "dies"),
        ("skies", "skie"),
        ("labour", "labor"),
        ("centre", "center"),
        ("asses", "asse"),
        ("companies", "company"),
        ("class", "class"),
    ],
)
def test_a_word_is_compared_in_the_singular_and_in_american_spelling(word: str, form: str) -> None:
    assert one_form(word) == form
