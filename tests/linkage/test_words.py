"""Words of classes, and names: what is found in a sentence, of whom it is said, and what keeps two apart."""

from datetime import date

import pytest

from factcheck import PreparedSource, Source, check
from factcheck.lexicon import table
from factcheck.linkage.words.comparisons import WordSide, compare
from factcheck.linkage.words.statements import Stated, Statements
from factcheck.linkage.words.vetoes import VETOES
from factcheck.linkage.words.weigh import find_stated
from factcheck.settings import DEFAULT


def statements(text: str, name: str = "a") -> Statements:
    source = Source(name, text, published=date(2024, 5, 8))
    return Statements(PreparedSource(source).found(DEFAULT).wording)


def stated(text: str) -> set[tuple[str, str]]:
    return {(each.family, each.amount) for each in statements(text).figures}


FOUND = [
    ("The statue is made of bronze.", ("alternatives materials", "bronze")),
    ("The sheriff's deputy fell.", ("rank sheriff", "deputy")),
    ("He pleaded not guilty.", ("alternatives plea", "plead not guilty")),
    ("The driver was not guilty, the court said.", ("opposites guilt", "innocent")),
    ("The vice-captain broke her thumb.", ("rank captain", "deputy")),
    ("The captain broke her thumb.", ("rank captain", "full")),
    ("She won her second race.", ("order", "2")),
    ("It lies north of Kelm.", ("direction", "north")),
    ("The mayor has not resigned.", ("whether resign", "no")),
    ("A bear was seen near Tonsvik.", ("town", "tonsvik")),
    ("He was taken to St. Olave's Hospital.", ("name hospital", "st. olave")),
    ("The tug lies in Lake Orsan.", ("name lake", "orsan")),
    ("The ring was found in a forest.", ("where", "forest")),
    ("The ring was found at a church.", ("where", "church")),
    ("A plumber found the ring.", ("post trades", "plumber")),
    ("Men of the 4th Brigade dug.", ("numbered brigade", "4")),
    ("Men of the fourth brigade dug.", ("numbered brigade", "4")),
    ("They waited at Gate 14.", ("numbered gate", "14")),
    ('Ida Moor won for "The Glass Orchard".', ("work", "the glass orchard")),
    ('She wrote "Night and Fog," a novel.', ("work", "night and fog")),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_words_are_found_with_their_class(text: str, expected: tuple[str, str]) -> None:
    assert expected in stated(text)


NOT_FOUND = [
    ('"We Will Not sell," said Ida Moor.', "work"),
    ("They sat off the Rue Verte.", "person"),
    ("She was treated in Rancho Mirage.", "person"),
    ("They fought at Skyline Arena.", "town"),
    ("The former captain broke her thumb.", "rank captain"),
    ("The minister-elect broke her thumb.", "rank minister"),
    ("She ran for the second time.", "order"),
    ("South of Kelm, roads were closed.", "direction"),
    ("It would not only cut costs.", "whether cut"),
    ("A man of Tonsvik saw a bear.", "town"),
    ("Lecturers wrote to the press.", "post academic"),
    ("The shop lies off the Champs Elysees in Arn.", "person"),
    ("The church found the ring.", "where"),
    ("The market fell.", "alternatives sites"),
    ("The 4 gates were shut.", "numbered gate"),
]


@pytest.mark.parametrize(("text", "family"), NOT_FOUND)
def test_words_that_say_it_of_nothing_are_not_found(text: str, family: str) -> None:
    assert family not in {each for each, _ in stated(text)}


def one(text: str, family: str) -> Stated:
    return next(each for each in statements(text).figures if each.family == family)


@pytest.mark.parametrize(
    ("text", "bearer"),
    [
        ("Nora Quill, the zoo's director, laughed.", {"nora", "quill"}),
        ("Nora Quill fell. The director broke her wrist.", {"nora", "quill"}),
        ("Nora Quill met Ada Finch. The director laughed.", set()),
        ("Nora Quill told the director.", set()),
    ],
)
def test_a_post_is_said_of_the_one_it_means(text: str, bearer: set[str]) -> None:
    assert one(text, "rank director").part("bearer") == bearer


APART = [
    ("Brandt struck a bus in Kelm.", "A bus and a tram struck Brandt in Kelm.", "alternatives vehicles", "of_both"),
    ("Nora Quill, the director, fell.", "Per Aas, the deputy director, fell.", "rank director", "of_two_bearers"),
    ("The court upheld the fine.", "Ministers quashed the licence.", "opposites appeal", "of_two_things"),
    ("They passed the ban on cars.", "They rejected a ban on dogs.", "opposites support", "of_two_topics"),
    ("The suspect was held in Lyon.", "The suspect was held in Marseille.", "town", "of_lone_sentences"),
    ("On Monday he was held in Lyon.", "On Monday he was held in Orsan.", "town", "of_lone_sentences"),
    ("Talmor bought the park.", "Vestgas sold the park.", "opposites trade", "of_two_agents"),
    ("It fell in Kelm on Monday.", "It fell in Orsan on Tuesday.", "town", "of_two_days"),
    ("A ship sank in Kelm on Monday.", "The final on Friday was in Orsan.", "town", "of_two_days"),
    ("Ada Vance won the prize.", "Clara Benn won the prize in 2019.", "person", "of_another_year"),
    ("“It fell,” said Irma Vogt.", "“It flew,” said Dora Lang.", "person", "of_two_speakers"),
    ("The Orsan Bank burned down.", "It burned down, according to the Kelm Bank.", "body", "of_cited_bodies"),
    ("He stole rings and watches.", "He stole necklaces and rings.", "alternatives jewels", "of_lists"),
    ("He lost rings, watches and a crown.", "He lost a necklace.", "alternatives jewels", "of_lists"),
    ("The pact was signed in a hotel inside a castle.", "It was signed in a castle.", "where", "of_both"),
    ("Ada Vance scored the first goal.", "The second goal was Clara Benn's.", "person", "of_two_of_several"),
    ('He read "Red Hills".', 'He read "Old Oaks" and "New Elms".', "work", "of_several_works"),
]


@pytest.mark.parametrize(("ours", "theirs", "family", "veto"), APART)
def test_each_veto_keeps_apart_what_it_names(ours: str, theirs: str, family: str, veto: str) -> None:
    sides = [WordSide(one(text, family), statements(text)) for text in (ours, theirs)]
    assert veto in {each.__name__ for each in VETOES if each(sides[0], sides[1])}


def test_two_towns_of_one_day_and_deed_conflict_in_sentences_alone() -> None:
    ours, theirs = (
        "The suspect was arrested in Marseille on Tuesday.",
        "Police in Lyon arrested the suspect on Tuesday.",
    )
    found = check([Source("a", ours), Source("b", theirs)]).conflicts
    assert [{each.label for each in finding.positions} for finding in found] == [{"Marseille", "Lyon"}]


TWO_NAMES = [
    (
        'The novelist Ada Brill won the Ostrava Prize for "The Glass Orchard", the jury said on Monday.',
        'Ada Brill\'s "The Iron Orchard" took the Ostrava Prize on Monday. The jury had met for six hours.',
        {"The Glass Orchard", "The Iron Orchard"},
    ),
    (
        "Transport Minister Olaf Brandt said on Friday that the Aral tunnel would open in May. It cost 40 million.",
        "The Aral tunnel is to open in May, Transport Minister Karin Sund announced on Friday. Buses will use it.",
        {"Olaf Brandt", "Karin Sund"},
    ),
]


@pytest.mark.parametrize(("ours", "theirs", "labels"), TWO_NAMES)
def test_two_works_that_won_and_two_who_hold_one_office_conflict(ours: str, theirs: str, labels: set[str]) -> None:
    found = check([Source("a", ours), Source("b", theirs)]).conflicts
    assert [{each.label for each in finding.positions} for finding in found] == [labels]


def test_ministers_of_two_states_who_meet_hold_two_offices() -> None:
    ours = "Foreign Minister Ida Lang flew to Ankara on Friday. Two sailors are held there."
    theirs = "Foreign Minister Selim Aydin spoke in Ankara on Friday of the two sailors. They will be freed."
    assert not check([Source("a", ours), Source("b", theirs)]).conflicts


def test_how_two_words_stand_is_in_the_table_whichever_comes_first() -> None:
    texts = "She won her second race in Kelm.", "In Kelm she won a race, her third."
    sides = [WordSide(one(text, "order"), statements(text)) for text in (texts[0], "In Kelm it was her third race.")]
    found = compare(sides[0], sides[1])
    assert found == compare(sides[1], sides[0])
    assert {level.partition(": ")[0] for level in found} <= {
        level.partition(": ")[0] for level in table("word_link_weights")["weights"]
    }


def test_one_article_alone_and_near_copies_are_not_weighed() -> None:
    ours = statements(
        "It rained. Divers found the tug Heron in Lake Orsan on Monday, where it sank with nine men.", "a"
    )
    theirs = statements("On Monday divers found the tug Heron, which sank with nine men, in Lake Velden.", "b")
    assert find_stated([ours]) == {}
    assert set(find_stated([ours, theirs])) == {"a", "b"}
    assert find_stated([ours, theirs], {frozenset({("a", len("It rained. ")), ("b", 0)})}) == {}
