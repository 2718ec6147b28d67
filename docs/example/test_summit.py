"""The example of docs/testing.md: what the five articles tell, as plain tests."""

from factcheck.testing import assert_agree, assert_consistent, claim_about, consistent_with, date, name, quantity

SEEDS = "../../seeds"


def test_the_votes_are_those_of_the_resolution(read_source):
    (article,) = read_source.glob(f"{SEEDS}/004*.txt")
    assert claim_about(article, "votes in favor") == quantity("390 votes")
    assert claim_about(article, "votes against") == quantity(135)


def test_the_minister_came_on_that_day(read_source):
    (article,) = read_source.glob(f"{SEEDS}/001*.txt")
    assert claim_about(article, "Belousov's visit") == date("Nov. 29, 2024")
    assert claim_about(article, "Russia's defense minister") == name("Andrey Belousov")


def test_two_articles_tell_alike_of_the_troops(read_source):
    (one,) = read_source.glob(f"{SEEDS}/000*.txt")
    (other,) = read_source.glob(f"{SEEDS}/002*.txt")
    assert claim_about(one, "troops") == consistent_with(other)
    assert_agree(one, other, about="troops sent to Russia")


def test_the_articles_do_not_contradict_each_other(read_source):
    assert_consistent(*read_source.glob(f"{SEEDS}/*.txt"), at_most="discrepant")
