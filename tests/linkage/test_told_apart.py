"""What the words right beside two figures set apart, and what they leave together."""

import pytest

from factcheck import PreparedSource, Source
from factcheck.linkage import told_apart
from factcheck.linkage.figures import Article
from factcheck.linkage.side import Side
from factcheck.settings import DEFAULT


def side(text: str, name: str, published: str | None) -> Side:
    found = PreparedSource(Source(name, text, published=published)).found(DEFAULT)
    claims = found.source_claims(frozenset()).claims
    article = Article(found.wording, [claim for claim in claims if claim.thing == "figure"])
    return Side(article.figures[-1], article)


CASES = [
    (
        "are_ages_of_two_times",
        "A court freed Errol Pine, 51, on Monday.",
        "Errol Pine was 28 when he was jailed.",
        True,
    ),
    ("are_ages_of_two_times", "Errol Pine, 51, was freed.", "A witness, then 17 years old, saw Pine.", True),
    ("are_ages_of_two_times", "Errol Pine, 51, was freed.", "Errol Pine, 52, was freed.", False),
    (
        "are_ages_of_two_times",
        "Errol Pine was 28 when he was jailed.",
        "Errol Pine was 27 when he went to jail.",
        False,
    ),
    (
        "are_ages_of_two_times",
        "Errol Pine left school at the age of 14.",
        "Errol Pine was 11 when he left school.",
        False,
    ),
    ("are_of_two_years", "The economy will grow 1.1 percent this year.", "It will grow 1.9 percent next year.", True),
    ("are_of_two_years", "The firm sold 400 ships in 2019.", "The firm sold 300 ships in 2021.", True),
    ("are_of_two_years", "The firm sold 400 ships last year.", "In 2023 the firm sold 300 ships.", False),
    ("are_of_two_years", "The firm sold 400 ships last year.", "The firm sold 300 ships.", False),
    ("are_of_two_stretches", "Shares fell 11 percent.", "Shares have fallen 44 percent since the winter.", True),
    ("are_of_two_stretches", "Shares fell 11 percent.", "Shares fell 12 percent, the most since 2011.", False),
    ("are_of_two_stretches", "Shares fell 11 percent since May.", "Since May shares fell 12 percent.", True),
    ("are_of_two_things", "The tunnel is 14 km long.", "Another tunnel of 9 km is to follow.", True),
    ("are_of_two_things", "The works has 260 people.", "It has two other sites, one of which has 90 people.", True),
    ("are_of_two_things", "The crash hurt 12 people.", "The crash hurt another 31 people.", False),
    ("are_of_two_things", "The tunnel is 14 km long.", "The tunnel, which is 9 km long, was dug.", False),
    ("are_multiples_of_two", "It has four times the size of Earth.", "It is three times as heavy as Earth.", True),
    ("are_multiples_of_two", "It has four times the size of Earth.", "It has three times the size of Earth.", False),
    ("are_part_and_whole", "The Alliance won 47 of the 101 seats.", "A poll had promised it 52 seats.", True),
    ("are_part_and_whole", "It has 47 of the 101 seats.", "It has 52 of the 99 seats.", False),
    ("are_part_and_whole", "There were 101 seats.", "It has 52 seats.", False),
    ("are_rate_and_sum", "It pays for three years $4,000 a year.", "It pays for study $12,000.", True),
    ("are_rate_and_sum", "It pays for three years $4,000 a year.", "It pays for study $15,000.", False),
    ("are_rate_and_sum", "In ten towns it pays $4,000.", "It pays for study $40,000.", False),
]


@pytest.mark.parametrize(("name", "ours", "theirs", "expected"), CASES)
def test_words_beside_two_figures_set_them_apart(name: str, ours: str, theirs: str, expected: bool) -> None:
    one, other = side(ours, "a", "2024-03-12"), side(theirs, "b", "2024-03-12")
    veto = getattr(told_apart, name)
    assert [veto(one, other), veto(other, one)] == [expected, expected]
    assert told_apart.of_what_is_told_apart(one, other) or not expected


def test_years_that_no_day_of_publication_tells_are_compared_as_words() -> None:
    ours, theirs = (
        side(text, name, None)
        for name, text in (("a", "It will grow 1.1 percent this year."), ("b", "It will grow 1.9 percent next year."))
    )
    assert told_apart.are_of_two_years(ours, theirs)
    dated = side("It grew 1.7 percent in 2019.", "b", None)
    assert not told_apart.are_of_two_years(ours, dated)
