"""Prepositions, articles and "of" as English has them."""

import pytest

from factcheck.rendering import render


@pytest.mark.parametrize(
    ("words", "english"),
    [
        ("Die Zahl der Toten stieg.", "The number of the dead rose."),
        ("Die Regierung Chinas kam.", "The government of China came."),
        ("Chinas Regierung kam.", "China's government came."),
        ("40 Hektar Wald brannten.", "40 hectares of forest burned."),
        ("Am Dienstag kam er.", "On Tuesday he came."),
        ("Im März kam er.", "In March he came."),
        ("Im Haus war er.", "In the house he was."),
        ("Vor zwei Jahren kam er.", "Two years ago he came."),
        ("2023 verkaufte er das Haus.", "in 2023 he sold the house."),
        ("Er wurde 1954 in Wien geboren.", "He was born in 1954 in Vienna."),
        ("2.023 Menschen starben.", "2,023 people died."),
        ("Er starb im Alter von 87 Jahren.", "He died at the age of 87."),
        ("Er starb nach 87 Jahren.", "He died after 87 years."),
        ("Vor dem Haus stand er.", "Before the house he stood."),
        ("Mitte der 90er Jahre kam er.", "In the mid-1990s he came."),
        ("Ende 2019 kam er.", "In late 2019 he came."),
        ("Im ersten Halbjahr 2024 kam er.", "In the first half of 2024 he came."),
        ("Der Preis stieg um 5 Prozent auf 20 Euro.", "The price rose by 5 percent to 20 euros."),
        ("Die Quote sank auf 5 Prozent.", "The quote fell to 5 percent."),
        ("Das Schiff sank.", "The ship sank."),
        ("Er reiste nach Paris.", "He traveled to Paris."),
        ("Nach dem Krieg kam er.", "After the war he came."),
        ("Er wurde von der Polizei festgenommen.", "He was arrested by the police."),
        ("Er sagte, dass er komme.", "He said that he komme."),
    ],
)
def test_small_words_are_those_of_english(words: str, english: str) -> None:
    rendering = render(words, "de")
    assert rendering is not None
    assert rendering.text == english
