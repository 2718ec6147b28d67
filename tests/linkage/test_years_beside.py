"""Years beside a figure of which it may be."""

import pytest

from factcheck import PreparedSource, Source
from factcheck.linkage.years_beside import years_beside
from factcheck.settings import DEFAULT


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("The quake of 1953 killed 30 people.", "30", ["1953"]),
        ("The war has killed 22,000 people since 2003.", "22,000", ["2003"]),
        ("Orlo raised $15 billion in the largest sale of shares since 2010.", "15", []),
        ("The flood, the worst since 1953, killed 30 people in 2004.", "30", ["2004"]),
        ("The first strike at Orlo since 2008 cost $40 million.", "40", []),
        ("It was the strongest quake since 2008, when one of magnitude 7.1 struck.", "7.1", ["2008"]),
        ("The flood killed 30 people.", "30", []),
    ],
)
def test_a_year_since_which_something_is_the_most_dates_no_figure(text: str, figure: str, expected: list[str]) -> None:
    sentence = PreparedSource(Source("a", text)).found(DEFAULT).reading.document.sentences[0]
    place = next(index for index, token in enumerate(sentence.tokens) if figure in token.text)
    assert list(years_beside(sentence, place)) == expected
