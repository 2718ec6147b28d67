"""When a reader is shown one name in two spellings."""

import pytest

from factcheck import parse_name
from factcheck.values.name_respelling import (
    are_two_beside,
    compare_spellings,
    end_almost_alike,
    is_given_spelling,
    respelled,
)

PAIRS = [
    ("Donald Trump", "Donald Trump Jr.", None, None, False, False, "contradictory"),
    ("John Smith Jr.", "John Smith III", None, None, False, False, "contradictory"),
    ("George W. Bush", "George H. W. Bush", None, None, False, False, "contradictory"),
    ("George W. Bush", "George W. Bush", None, None, False, False, "same"),
    ("Mr. Kim", "Mrs. Kim", None, None, False, False, "contradictory"),
    ("Mrs. Holt", "William Holt", None, None, False, False, "contradictory"),
    ("Mr. Holt", "William Holt", None, None, False, False, "compatible"),
    ("Mr. Holt", "Anna Holt", None, None, False, False, "contradictory"),
    ("Mohammed bin Salman", "Salman bin Mohammed", None, None, False, False, "contradictory"),
    ("John Smith", "Joan Smith", None, None, False, False, "contradictory"),
    ("John Smith", "J. Smith", None, None, False, False, "compatible"),
    ("John Smith", "M. Smith", None, None, False, False, "contradictory"),
    ("J. Smith", "J. K. Smith", None, None, False, False, "compatible"),
    ("J. P. Smith", "J. K. Smith", None, None, False, False, "contradictory"),
    ("John P. Smith", "John K. Smith", None, None, False, False, "contradictory"),
    ("Qestan Belousov", "Ruvim Belousov", None, None, False, False, "discrepant"),
    ("Qestan Belousov", "Ruvim Petrov", None, None, False, False, "contradictory"),
    ("Anna Maria Holt", "Anna Holt", None, None, False, False, "compatible"),
    ("Anna Maria Holt", "Anna Lena Holt", None, None, False, False, "contradictory"),
    ("A. M. Holt", "Anna Maria Holt", None, None, False, False, "compatible"),
    ("Jean-Paul Roy", "Jean Paul Roy", None, None, False, False, "equivalent"),
    ("JP Roy", "Jean Paul Roy", None, None, False, False, "compatible"),
    ("Dmitry Anatolyevich Medvedev", "Dmitry Sergeyevich Medvedev", None, None, False, False, "contradictory"),
    ("Dmitry Anatolyevich Medvedev", "Dmitry Medvedev", None, None, False, False, "compatible"),
    ("Holt", "Anna Holt", None, None, False, False, "compatible"),
    ("Horben", "Anna Hoben", None, None, False, True, "contradictory"),
    ("Horben", "Hoben", None, None, False, True, "discrepant"),
    (
        "Piers Horben",
        "Piers Hoben",
        (
            "horben",
            "hoben",
        ),
        (
            "horben",
            "hoben",
        ),
        True,
        True,
        "discrepant",
    ),
    ("Piers Horben", "Peers Hoben", None, None, False, True, "discrepant"),
    ("Mr. Horben", "Mr. Hoben", None, None, False, True, "discrepant"),
    ("Belousov", "Belousow", None, None, False, True, "equivalent"),
    ("Lee", "Li", None, None, False, False, "contradictory"),
    ("Kim Jong Un", "Kim Jong Il", None, None, False, False, "contradictory"),
    ("Kim Jong Un", "Kim Jong-eun", None, None, False, False, "equivalent"),
    ("Kim Jong Un", "Jong Un Kim", None, None, False, False, "equivalent"),
    ("Mao Zedong", "Mao Tse-tung", None, None, False, False, "equivalent"),
    ("Zedong Mao", "Mao Zedong", None, None, False, False, "equivalent"),
    (
        "Xi Jinping",
        "Xi Jinpin",
        (
            "jinping",
            "jinpin",
        ),
        (
            "jinping",
            "jinpin",
        ),
        True,
        True,
        "discrepant",
    ),
    ("Van Gogh", "Vincent van Gogh", None, None, False, False, "compatible"),
    ("Sam Roe Marlow", "Sam Roe Birch", None, None, False, False, "contradictory"),
    (
        "Sam Roe Marlow Holt",
        "Sam Roe Marlow Hold",
        (
            "holt",
            "hold",
        ),
        (
            "holt",
            "hold",
        ),
        True,
        True,
        "discrepant",
    ),
    (
        "Sam Roe Holt",
        "Sam Roe Hold",
        (
            "holt",
            "hold",
        ),
        (
            "holt",
            "hold",
        ),
        True,
        True,
        "discrepant",
    ),
    (
        "Sam Holt",
        "Sam Hold",
        (
            "holt",
            "hold",
        ),
        (
            "holt",
            "hold",
        ),
        True,
        True,
        "discrepant",
    ),
    ("Bill Clinton", "William Clinton", None, None, False, False, "equivalent"),
    ("Bill Clinton", "Hillary Clinton", None, None, False, False, "contradictory"),
    ("Al Assad", "Bashar al-Assad", None, None, False, False, "compatible"),
    ("Bashar al-Assad", "Bashar Assad", None, None, False, False, "equivalent"),
    ("Rosemary Holt", "Rose Mary Holt", None, None, False, False, "equivalent"),
    ("Rose Holt", "Rosemary Holt", None, None, False, False, "equivalent"),
    ("Holt Anna", "Anna Holt", None, None, False, False, "equivalent"),
    ("Anna Holt-Meyer", "Anna Holt Meyer", None, None, False, False, "equivalent"),
    ("Anna Holt-Meyer", "Anna Holt", None, None, False, False, "compatible"),
    ("Anna Holt", "anna holt", None, None, False, False, "same"),
    ("Dr. Anna Holt", "Anna Holt", None, None, False, False, "same"),
    (
        "Ana Holt",
        "Anna Holt",
        (
            "ana",
            "anna",
        ),
        (
            "ana",
            "anna",
        ),
        True,
        False,
        "discrepant",
    ),
    (
        "Stephen Holt",
        "Steven Holt",
        (
            "stephen",
            "steven",
        ),
        (
            "stephen",
            "steven",
        ),
        True,
        False,
        "discrepant",
    ),
    (
        "Steven Holt",
        "Steve Holt",
        (
            "steven",
            "steve",
        ),
        (
            "steven",
            "steve",
        ),
        True,
        False,
        "equivalent",
    ),
    ("Ann Holm", "Anna Holm", None, None, True, False, "equivalent"),
    ("Paul Reed", "Paula Reid", None, None, False, True, "contradictory"),
    ("Marlow", "Marlowe", None, None, False, True, "discrepant"),
    (
        "Jane Marlow",
        "Jane Marlowe",
        (
            "marlow",
            "marlowe",
        ),
        (
            "marlow",
            "marlowe",
        ),
        True,
        True,
        "discrepant",
    ),
    ("Elizabeth II", "Elizabeth I", None, None, False, False, "contradictory"),
    ("Pope John Paul II", "Pope John Paul I", None, None, False, False, "contradictory"),
    (
        "Mateo Renzi",
        "Matteo Renzi",
        (
            "mateo",
            "matteo",
        ),
        (
            "mateo",
            "matteo",
        ),
        True,
        False,
        "discrepant",
    ),
    ("Abdul Rahman", "Abdulrahman", None, None, False, False, "equivalent"),
    (
        "Abd al-Rahman",
        "Abdul Rahman",
        None,
        (
            "abd",
            "abdul",
        ),
        False,
        False,
        "equivalent",
    ),
    (
        "Sergei Shoigu",
        "Sergey Shoygu",
        (
            "sergei",
            "sergey",
        ),
        (
            "sergei",
            "sergey",
        ),
        False,
        True,
        "equivalent",
    ),
    ("김정은", "김정일", None, None, False, False, "contradictory"),
    ("김정은", "Kim Jong Un", None, None, False, False, "equivalent"),
    ("Anna Holt", "Berta Stone", None, None, False, False, "contradictory"),
    ("Anna", "Berta", None, None, False, False, "contradictory"),
    ("Ahmed Hassan", "Hassan Ahmed", None, None, False, False, "equivalent"),
    ("Suzhou", "Suizhou", None, None, False, True, "contradictory"),
    ("Suzhou", "Soochow", None, None, False, False, "equivalent"),
    ("Morba", "Morla", None, None, False, True, "discrepant"),
    (
        "Horben Island",
        "Hoben Island",
        (
            "horben",
            "hoben",
        ),
        (
            "horben",
            "hoben",
        ),
        True,
        False,
        "discrepant",
    ),
    ("Thomson Reuters", "Thompson Reuters", None, None, False, False, "discrepant"),
]
"""Two names, the words of them that are two spellings, those where both have one office, whether one text with both
means two by them, whether their last words are almost alike, and how they stand."""


@pytest.mark.parametrize(("one", "other", "pair", "in_one_role", "is_two", "ends_alike", "relation"), PAIRS)
def test_two_spellings(  # noqa: PLR0917
    one: str,
    other: str,
    pair: tuple[str, str] | None,
    in_one_role: tuple[str, str] | None,
    is_two: bool,
    ends_alike: bool,
    relation: str,
) -> None:
    first, second = parse_name(one), parse_name(other)
    assert (respelled(first, second), respelled(first, second, is_one_role=True)) == (pair, in_one_role)
    assert (respelled(second, first) is None) is (pair is None)
    assert (are_two_beside(first, second), end_almost_alike(first, second)) == (is_two, ends_alike)
    assert str(compare_spellings(first, second).relation) == relation


@pytest.mark.parametrize(
    ("one", "other", "are_spellings"),
    [
        ("stephen", "steven", True),
        ("steven", "steve", False),
        ("ann", "anne", True),
        ("sara", "sarah", True),
        ("jon", "jonathan", False),
        ("geoffrey", "jeffrey", True),
        ("catherine", "kathryn", True),
        ("mike", "mick", False),
        ("billy", "bill", False),
        ("willie", "willy", True),
        ("eric", "erik", True),
        ("marc", "mark", True),
        ("sean", "shawn", False),
        ("philip", "phillip", True),
        ("john", "jhon", True),
        ("ana", "anna", True),
        ("anni", "annie", False),
        ("lewis", "louis", False),
        ("allan", "alan", True),
        ("allan", "allen", True),
        ("mathew", "matthew", True),
        ("ted", "tad", True),
        ("bob", "rob", False),
        ("brian", "bryan", True),
        ("alex", "alexe", False),
        ("annee", "ann", False),
    ],
)
def test_two_forms_of_a_given_name_are_spellings_or_one_is_short_for_the_other(
    one: str, other: str, are_spellings: bool
) -> None:
    assert is_given_spelling(one, other) is are_spellings
    assert is_given_spelling(other, one) is are_spellings


@pytest.mark.parametrize(
    ("one", "other", "pair", "in_one_role"),
    [
        pytest.param("Piers Horben", "Piers Horbenk", True, True, id="one slip"),
        pytest.param("Piers Horben", "Piers Horberk", True, True, id="two slips in six letters that begin alike"),
        pytest.param("Piers Horbn", "Piers Horrk", False, True, id="two slips in five letters"),
        pytest.param("Piers Horben", "Piers Hormaxk", False, False, id="three slips"),
        pytest.param("Piers Horben", "Piers Hxrbin", False, True, id="two slips that begin otherwise"),
        pytest.param("Piers Holt", "Piers Bolt", False, True, id="another first letter"),
        pytest.param("Piers Ty", "Piers Tyx", False, False, id="two letters"),
        pytest.param("Piers Tyx", "Piers Tyxa", True, True, id="three letters"),
        pytest.param("Milo Holt", "Mila Holt", False, False, id="a vowel of another given name"),
        pytest.param("Qarlo Holt", "Qarla Holt", False, False, id="the last vowel of a given name"),
        pytest.param("Qarlo Holt", "Qarlox Holt", True, True, id="another last letter"),
        pytest.param("Horbens", "Horbems", True, True, id="a name of seven letters alone"),
        pytest.param("Horben", "Hormen", False, False, id="a name of six letters alone"),
        pytest.param("Horbenx", "Horbeny", False, False, id="alone, another last letter"),
        pytest.param("Piersy Horben", "Piersa Hoben", False, False, id="both words, one a vowel of another"),
        pytest.param("Pierse Horben", "Piesse Horban", True, True, id="both words of six letters"),
        pytest.param("Horben Color Works", "Horben Colour Works", False, False, id="two spellings of a word"),
        pytest.param("Tony Awards", "Tony Award", False, False, id="singular and plural"),
        pytest.param("Flight 12 Horben", "Flight 12 Hoben", False, False, id="a name with figures"),
    ],
)
def test_how_many_slips_are_forgiven(one: str, other: str, pair: bool, in_one_role: bool) -> None:
    first, second = parse_name(one), parse_name(other)
    found = [respelled(first, second, is_one_role=role) is not None for role in (False, True)]
    assert found == [pair, in_one_role]
