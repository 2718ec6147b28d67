"""Points behind a day, an ordinal or an abbreviation end no sentence; others do."""

import pytest

from factcheck.rendering import render
from factcheck.rendering.points import ordinal


@pytest.mark.parametrize(
    ("words", "english"),
    [
        ("Am 3. Oktober 2024 war es kalt.", "On 3 October 2024 it was cold."),
        ("Am 27.11. war es kalt.", "On 27 November it was cold."),
        ("Am 27. 11. war es kalt.", "On 27 November it was cold."),
        ("Vom 3. bis 5. Mai war es kalt.", "From 3 to 5 May it was cold."),
        ("Das 20. Jahrhundert war kurz.", "The 20th century was short."),
        ("Er zahlte 3 Mio. Euro.", "He paid 3 million euros."),
        ("Er war 35. Es war kalt.", "He was 35. It was cold."),
        ("In den 90er Jahren war es kalt.", "In the 1990s it was cold."),
        ("In den 1980er-Jahren war es kalt.", "In the 1980s it was cold."),
        ("In den 20er-Jahren war es kalt.", "In the 2020s it was cold."),
        ("Der 35-Jährige kam.", "The 35-year-old came."),
        ("Der 35-jährige Lehrer kam.", "The 35-year-old teacher came."),
    ],
)
def test_a_point_belongs_to_what_stands_before_it(words: str, english: str) -> None:
    rendering = render(words, "de")
    assert rendering is not None
    assert rendering.text == english


@pytest.mark.parametrize(("number", "words"), [(1, "1st"), (2, "2nd"), (3, "3rd"), (11, "11th"), (113, "113th")])
def test_an_ordinal_has_its_ending(number: int, words: str) -> None:
    assert ordinal(number) == words
