"""The parts of a verb come together as the table has them."""

import pytest

from factcheck.rendering import render


@pytest.mark.parametrize(
    ("words", "english"),
    [
        ("Die Polizei nimmt ihn fest.", "The police arrests him."),
        ("Die Polizei nahm ihn mit.", "The police took him with."),
        ("Das Haus wird verkauft.", "The house is sold."),
        ("Er wird das Haus verkaufen.", "He will sell the house."),
        ("Das Haus soll verkauft werden.", "The house is to be sold."),
        ("Er soll drei Menschen getötet haben.", "He is said to have killed three people."),
        ("24 Menschen sind getötet worden.", "24 people have been killed."),
        ("Die Minister reisen nach Paris.", "The minister travel to Paris."),
    ],
)
def test_a_verb_stands_together(words: str, english: str) -> None:
    rendering = render(words, "de")
    assert rendering is not None
    assert rendering.text == english
