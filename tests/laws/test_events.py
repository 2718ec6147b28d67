"""Laws of events: order, copies and articles of other events change nothing; what shares nothing is apart."""

import random

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as drawn
from hypothesis import strategies as st
from made import KINDS, Made, made

from factcheck import check
from factcheck.events import Index, group, profile_of
from factcheck.report import Report
from factcheck.source import Source
from factcheck.strategies import sources

Groups = set[frozenset[str]]
ELSEWHERE = Source("z", "A choir from Quibba won the prize of the guild. Tessa Wrobel led it through nine motets.")
POOL = [article for kind in KINDS for article in made(kind, 4, 3, seed=11)]
slow = drawn(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def groups(articles: list[Source]) -> Groups:
    return {frozenset(event.source_ids) for event in group(articles)}


def some(least: int = 1) -> st.SearchStrategy[list[Source]]:
    """Draw some of the articles of many events of several kinds."""
    chosen = st.lists(st.sampled_from(POOL), min_size=least, max_size=25, unique_by=lambda each: each.source.id)
    return chosen.map(lambda found: [each.source for each in found])


@slow
@given(some(), st.randoms(use_true_random=False))
def test_the_order_of_articles_changes_no_event(articles: list[Source], chance: random.Random) -> None:
    turned = articles[:]
    chance.shuffle(turned)
    assert group(turned) == group(articles)


@slow
@given(st.lists(sources(), min_size=1, max_size=6, unique_by=lambda source: source.id))
def test_every_article_is_in_one_event_whatever_it_tells(articles: list[Source]) -> None:
    found = [name for event in group(articles) for name in event.source_ids]
    assert sorted(found) == sorted(source.id for source in articles)
    assert group(articles[::-1]) == group(articles)


@slow
@given(some(), st.data())
def test_a_copy_joins_its_original_and_changes_no_other_event(articles: list[Source], data: st.DataObject) -> None:
    original = data.draw(st.sampled_from(articles))
    copy = original.model_copy(update={"id": "copy"})
    after = groups([*articles, copy])
    assert {event - {"copy"} for event in after} == groups(articles)
    assert next(event for event in after if "copy" in event) >= {original.id}


@slow
@given(some())
def test_an_article_of_another_event_joins_nothing(articles: list[Source]) -> None:
    assert groups([*articles, ELSEWHERE]) == groups(articles) | {frozenset({"z"})}


@slow
@given(some(2), some(2))
def test_of_what_shares_no_rare_term_the_events_are_those_of_each(ours: list[Source], others: list[Source]) -> None:
    known = {key for source in ours for key in profile_of(source).keys}
    theirs = [source for source in others if known.isdisjoint(profile_of(source).keys)]
    assert groups([*ours, *theirs]) == groups(ours) | groups(theirs)


@slow
@given(some())
def test_an_index_puts_every_article_into_one_event(articles: list[Source]) -> None:
    index = Index()
    for source in articles:
        event = index.add(source)
        assert source.id in event.source_ids
        assert event in index.events
    assert sorted(name for event in index.events for name in event.source_ids) == sorted(each.id for each in articles)


def told(report: Report) -> list[tuple[str, str, frozenset[str]]]:
    return sorted((each.fingerprint, str(each.relation), each.source_ids) for each in report.findings)


@pytest.fixture(scope="module")
def mixed() -> list[Made]:
    """Articles of two events each of two kinds, all mixed."""
    found = [*made("quake", 2, 3, seed=5), *made("match", 2, 3, seed=5)]
    random.Random(1).shuffle(found)
    return found


def test_the_findings_of_several_events_are_those_of_each(mixed: list[Made]) -> None:
    articles = [each.source for each in mixed]
    report = check(articles, events="auto")
    parts = [check(event.sources) for event in group(articles)]
    assert len(parts) == 4
    assert told(report) == sorted(row for part in parts for row in told(part))
    assert sum(each.read for each in report.coverage) == sum(each.read for part in parts for each in part.coverage)


def test_the_order_of_articles_changes_no_finding_of_several_events(mixed: list[Made]) -> None:
    articles = [each.source for each in mixed]
    one, other = check(articles, events="auto"), check(articles[::-1], events="auto")
    assert one.findings == other.findings
    assert one.facts == other.facts
    assert other.sources == one.sources[::-1]
