"""Times of day as they are spoken."""

import pytest

from factcheck.rendering import render


@pytest.mark.parametrize(
    ("words", "english"),
    [
        ("Um halb acht kam er.", "At 7:30 he came."),
        ("Um halb eins kam er.", "At 12:30 he came."),
        ("Gegen Viertel nach drei Uhr kam er.", "At about 3:15 he came."),
        ("Um Viertel vor 9 kam er.", "At 8:45 he came."),
        ("Um dreiviertel acht kam er.", "At 7:45 he came."),
        ("Ein Viertel der Wählerinnen kam.", "A quarter of the voters came."),
    ],
)
def test_a_spoken_time_is_written_in_figures(words: str, english: str) -> None:
    rendering = render(words, "de")
    assert rendering is not None
    assert rendering.text == english
