"""Figures beside dates that are no part of them."""

import pytest

from factcheck.rendering import render


@pytest.mark.parametrize(
    ("language", "words", "english"),
    [
        ("de", "Es kamen 2000 Besucher.", "2,000 visitors came."),
        ("de", "Im Jahr 2000 kamen Touristen.", "In 2000 tourists came."),
        ("de", "Im März 2000 Besucher.", "In March 2000 visitors."),
        ("fr", "2000 habitants ont fui.", "2,000 residents fled."),
        ("es", "2000 habitantes huyeron.", "2,000 residents fled."),
        ("de", "Im März wurden 14 Menschen verletzt.", "In March, 14 people were injured."),
        ("de", "Am 3. März kamen 14 Menschen.", "On 3 March, 14 people came."),
        ("de", "In der Stadt wurden 14 Menschen verletzt.", "In the city 14 people were injured."),
    ],
)
def test_a_figure_is_kept_apart_from_the_date_beside_it(language: str, words: str, english: str) -> None:
    rendering = render(words, language)
    assert rendering is not None
    assert rendering.text == english
