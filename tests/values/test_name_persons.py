"""How two names of persons stand, and why."""

import pytest

from factcheck import parse_name

PAIRS = [
    ("Shih Chia Chuang", "Shijiazhuang", "equivalent", ""),
    ("Donald Trump", "Donald Trump Jr.", "contradictory", ""),
    ("John Smith Jr.", "John Smith III", "contradictory", ""),
    ("George W. Bush", "George H. W. Bush", "contradictory", ""),
    ("George W. Bush", "George W. Bush", "same", 'both are written "George W. Bush"'),
    ("Mr. Kim", "Mrs. Kim", "contradictory", '"Mr. Kim" and "Mrs. Kim" are a man and a woman by their titles'),
    (
        "Mrs. Holt",
        "William Holt",
        "contradictory",
        '"Mrs. Holt" and "William Holt" are a man and a woman by title and given name',
    ),
    ("Mr. Holt", "William Holt", "compatible", '"Mr. Holt" and "William Holt" share all that the shorter one has'),
    (
        "Mr. Holt",
        "Anna Holt",
        "contradictory",
        '"Mr. Holt" and "Anna Holt" are a man and a woman by title and given name',
    ),
    (
        "Mohammed bin Salman",
        "Salman bin Mohammed",
        "contradictory",
        '"Mohammed bin Salman" and "Salman bin Mohammed" have each other\'s name as the father\'s',
    ),
    (
        "John Smith",
        "Joan Smith",
        "contradictory",
        '"John Smith" and "Joan Smith": "john" and "joan" are two given names',
    ),
    ("John Smith", "J. Smith", "compatible", '"John Smith" and "J. Smith" may be one: "john" may stand for "j"'),
    ("John Smith", "M. Smith", "contradictory", '"John Smith" and "M. Smith": "john" and "m" are two initials'),
    ("J. Smith", "J. K. Smith", "compatible", '"J. Smith" and "J. K. Smith" share all that the shorter one has'),
    ("J. P. Smith", "J. K. Smith", "contradictory", '"J. P. Smith" and "J. K. Smith": "p" and "k" are two initials'),
    ("John P. Smith", "John K. Smith", "contradictory", ""),
    (
        "Qestan Belousov",
        "Ruvim Belousov",
        "discrepant",
        '"Qestan Belousov" and "Ruvim Belousov" share the family name, not the given name',
    ),
    ("Qestan Belousov", "Ruvim Petrov", "contradictory", '"Qestan Belousov" and "Ruvim Petrov" share no word'),
    (
        "Anna Maria Holt",
        "Anna Holt",
        "compatible",
        '"Anna Maria Holt" and "Anna Holt" share all that the shorter one has',
    ),
    (
        "Anna Maria Holt",
        "Anna Lena Holt",
        "contradictory",
        '"Anna Maria Holt" and "Anna Lena Holt": "maria" and "lena" are two given names',
    ),
    (
        "A. M. Holt",
        "Anna Maria Holt",
        "compatible",
        '"A. M. Holt" and "Anna Maria Holt" may be one: "m" may stand for "maria"',
    ),
    (
        "Jean-Paul Roy",
        "Jean Paul Roy",
        "equivalent",
        '"Jean-Paul Roy" and "Jean Paul Roy" differ in accents, hyphens or spaces alone',
    ),
    ("JP Roy", "Jean Paul Roy", "compatible", '"JP Roy" and "Jean Paul Roy": "jp" may stand for "jean paul"'),
    (
        "Dmitry Anatolyevich Medvedev",
        "Dmitry Sergeyevich Medvedev",
        "contradictory",
        '"Dmitry Anatolyevich Medvedev" and "Dmitry Sergeyevich Medvedev" are children of two fathers',
    ),
    (
        "Dmitry Anatolyevich Medvedev",
        "Dmitry Medvedev",
        "compatible",
        '"Dmitry Anatolyevich Medvedev" and "Dmitry Medvedev" share all that the shorter one has',
    ),
    ("Holt", "Anna Holt", "compatible", '"Holt" and "Anna Holt" share all that the shorter one has'),
    ("Horben", "Anna Hoben", "contradictory", '"Horben" and "Anna Hoben" share no certain word'),
    (
        "Horben",
        "Hoben",
        "discrepant",
        '"Horben" and "Hoben" are two names, or one misspelt: "horben" and "hoben" differ by one letter',
    ),
    (
        "Piers Horben",
        "Piers Hoben",
        "discrepant",
        ('"Piers Horben" and "Piers Hoben" are two names, or one misspelt: "horben" and "hoben" differ by one letter'),
    ),
    (
        "Piers Horben",
        "Peers Hoben",
        "discrepant",
        ('"Piers Horben" and "Peers Hoben" are two names, or one misspelt: "horben" and "hoben" differ by one letter'),
    ),
    (
        "Mr. Horben",
        "Mr. Hoben",
        "discrepant",
        ('"Mr. Horben" and "Mr. Hoben" are two names, or one misspelt: "horben" and "hoben" differ by one letter'),
    ),
    ("Belousov", "Belousow", "equivalent", '"belousov" and "belousow" are two romanizations of one name'),
    ("Lee", "Li", "contradictory", '"Lee" and "Li" share no word'),
    (
        "Kim Jong Un",
        "Kim Jong Il",
        "contradictory",
        '"Kim Jong Un" and "Kim Jong Il": the given names "jongun" and "jongil" differ',
    ),
    (
        "Kim Jong Un",
        "Kim Jong-eun",
        "equivalent",
        '"Kim Jong Un" and "Kim Jong-eun" are romanizations of one Korean name',
    ),
    (
        "Kim Jong Un",
        "Jong Un Kim",
        "equivalent",
        '"Kim Jong Un" and "Jong Un Kim" are romanizations of one Korean name',
    ),
    (
        "Mao Zedong",
        "Mao Tse-tung",
        "equivalent",
        '"Mao Zedong" and "Mao Tse-tung" are romanizations of one Chinese name',
    ),
    ("Zedong Mao", "Mao Zedong", "equivalent", '"Zedong Mao" and "Mao Zedong" are romanizations of one Chinese name'),
    (
        "Xi Jinping",
        "Xi Jinpin",
        "discrepant",
        ('"Xi Jinping" and "Xi Jinpin" are two names, or one misspelt: "jinping" and "jinpin" differ by one letter'),
    ),
    (
        "Van Gogh",
        "Vincent van Gogh",
        "compatible",
        '"Van Gogh" and "Vincent van Gogh" share all that the shorter one has',
    ),
    (
        "Sam Roe Marlow",
        "Sam Roe Birch",
        "contradictory",
        '"Sam Roe Marlow" and "Sam Roe Birch": "marlow" and "birch" differ',
    ),
    (
        "Sam Roe Marlow Holt",
        "Sam Roe Marlow Hold",
        "discrepant",
        (
            '"Sam Roe Marlow Holt" and "Sam Roe Marlow Hold" are two names, or one misspelt: "holt" and '
            '"hold" differ by one letter'
        ),
    ),
    (
        "Sam Roe Holt",
        "Sam Roe Hold",
        "discrepant",
        ('"Sam Roe Holt" and "Sam Roe Hold" are two names, or one misspelt: "holt" and "hold" differ by one letter'),
    ),
    ("Sam Holt", "Sam Hold", "contradictory", '"Sam Holt" and "Sam Hold": "holt" and "hold" differ'),
    ("Bill Clinton", "William Clinton", "equivalent", '"bill" and "william" are forms of one given name'),
    (
        "Bill Clinton",
        "Hillary Clinton",
        "contradictory",
        '"Bill Clinton" and "Hillary Clinton": "bill" and "hillary" are two given names',
    ),
    (
        "Al Assad",
        "Bashar al-Assad",
        "compatible",
        '"Al Assad" and "Bashar al-Assad" share all that the shorter one has',
    ),
    (
        "Bashar al-Assad",
        "Bashar Assad",
        "equivalent",
        '"Bashar al-Assad" and "Bashar Assad" differ in accents, hyphens or spaces alone',
    ),
    (
        "Rosemary Holt",
        "Rose Mary Holt",
        "equivalent",
        '"Rosemary Holt" and "Rose Mary Holt" differ in accents, hyphens or spaces alone',
    ),
    ("Rose Holt", "Rosemary Holt", "equivalent", '"rose" and "rosemary" are forms of one given name'),
    ("Holt Anna", "Anna Holt", "equivalent", '"Holt Anna" and "Anna Holt" have the same words in another order'),
    (
        "Anna Holt-Meyer",
        "Anna Holt Meyer",
        "equivalent",
        '"Anna Holt-Meyer" and "Anna Holt Meyer" differ in accents, hyphens or spaces alone',
    ),
    (
        "Anna Holt-Meyer",
        "Anna Holt",
        "compatible",
        '"Anna Holt-Meyer" and "Anna Holt" share all that the shorter one has',
    ),
    ("Anna Holt", "anna holt", "same", '"Anna Holt" and "anna holt" are one name, word for word'),
    ("Dr. Anna Holt", "Anna Holt", "same", '"Dr. Anna Holt" and "Anna Holt" are one name, word for word'),
    ("Ana Holt", "Anna Holt", "equivalent", '"ana" and "anna" are forms of one given name'),
    ("Stephen Holt", "Steven Holt", "equivalent", '"stephen" and "steven" are forms of one given name'),
    ("Steven Holt", "Steve Holt", "equivalent", '"steven" and "steve" are forms of one given name'),
    ("Ann Holm", "Anna Holm", "equivalent", '"ann" and "anna" are forms of one given name'),
    ("Paul Reed", "Paula Reid", "contradictory", '"Paul Reed" and "Paula Reid" share no word'),
    (
        "Marlow",
        "Marlowe",
        "discrepant",
        ('"Marlow" and "Marlowe" are two names, or one misspelt: "marlow" and "marlowe" differ by one letter'),
    ),
    (
        "Jane Marlow",
        "Jane Marlowe",
        "discrepant",
        (
            '"Jane Marlow" and "Jane Marlowe" are two names, or one misspelt: "marlow" and "marlowe" '
            "differ by one letter"
        ),
    ),
    ("Elizabeth II", "Elizabeth I", "contradictory", ""),
    ("Pope John Paul II", "Pope John Paul I", "contradictory", ""),
    ("Mateo Renzi", "Matteo Renzi", "equivalent", '"mateo" and "matteo" are forms of one given name'),
    (
        "Abdul Rahman",
        "Abdulrahman",
        "equivalent",
        '"Abdul Rahman" and "Abdulrahman" differ in accents, hyphens or spaces alone',
    ),
    ("Abd al-Rahman", "Abdul Rahman", "equivalent", '"abd" and "abdul" are forms of one given name'),
    (
        "Sergei Shoigu",
        "Sergey Shoygu",
        "equivalent",
        ('"shoigu" and "shoygu" are two romanizations of one name; "sergei" and "sergey" are forms of one given name'),
    ),
    ("김정은", "김정일", "contradictory", '"김정은" and "김정일" differ in a letter of a script that leaves no doubt'),
    ("김정은", "Kim Jong Un", "equivalent", '"김정은" and "Kim Jong Un" are romanizations of one Korean name'),
    ("Anna Holt", "Berta Stone", "contradictory", '"Anna Holt" and "Berta Stone" share no word'),
    ("Anna", "Berta", "contradictory", '"Anna" and "Berta" share no word'),
    (
        "Ahmed Hassan",
        "Hassan Ahmed",
        "equivalent",
        '"Ahmed Hassan" and "Hassan Ahmed" have the same words in another order',
    ),
    ("Suzhang", "Suizhang", "contradictory", '"Suzhang" and "Suizhang" are two names in one romanization'),
    ("Suzhou", "Soochow", "equivalent", '"Suzhou" and "Soochow" are names of one place'),
    (
        "Morba",
        "Morla",
        "discrepant",
        '"Morba" and "Morla" are two names, or one misspelt: "morba" and "morla" differ by one letter',
    ),
    (
        "Horben Island",
        "Hoben Island",
        "discrepant",
        '"Horben Island" and "Hoben Island": "horben" and "hoben" differ by one letter',
    ),
    (
        "Thomson Reuters",
        "Thompson Reuters",
        "discrepant",
        '"Thomson Reuters" and "Thompson Reuters": "thomson" and "thompson" differ by one letter',
    ),
]


@pytest.mark.parametrize(("one", "other", "relation", "reason"), PAIRS)
def test_two_names_of_persons_stand_so_for_a_reason(one: str, other: str, relation: str, reason: str) -> None:
    first, second = parse_name(one), parse_name(other)
    found = first.compare(second)
    assert (str(found.relation), str(second.relation(first))) == (relation, relation)
    assert not reason or found.reason == reason
