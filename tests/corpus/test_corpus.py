"""A corpus adds each article once, puts it to its event, and says what it touches."""

from datetime import date

import pytest
from newswire import article, many

from factcheck import Settings, Source, check
from factcheck.baseline import Suppression
from factcheck.corpus import Corpus
from factcheck.errors import SourceError, StoreError
from factcheck.findings import Kind, Severity
from factcheck.report import Changes

FERRY = "A ferry sank off Arn on Monday, killing {} people, the coastguard of Arn said."
FIRST = Source("wire", FERRY.format(12), published=date(2024, 5, 7))
OTHER = Source("desk", f"{FERRY.format(10)} The mayor, Ida Holm, asked for help.", published=date(2024, 5, 7))
ALIKE = Source("post", f"{FERRY.format(12)} It was raining.", published=date(2024, 5, 8))
BANK = Source(
    "bank", "The central bank of Orlen raised its key rate to 4.5 percent, its governor Jan Kowal told parliament.",
    published=date(2024, 5, 7),
)  # fmt: skip
BANK_AGAIN = Source(
    "bank-2", "The central bank of Orlen raised its key rate to 4.75 percent, its governor Jan Kowal told parliament.",
    published=date(2024, 5, 20),
)  # fmt: skip


def test_an_article_is_laid_beside_those_of_its_event(store: str) -> None:
    with Corpus.open(store) as corpus:
        alone = corpus.add(FIRST)
        assert (alone.is_new, alone.version, alone.beside, alone.conflicts) == (True, 1, (), ())
        assert not corpus.add(BANK).beside
        touched = corpus.add(OTHER)
        assert touched.event == alone.event
        assert touched.beside == ("wire",)
        (conflict,) = touched.conflicts
        assert conflict.source_ids == {"wire", "desk"}
        assert any(finding.source_ids >= {"post", "wire"} for finding in corpus.add(ALIKE).agreements)


def test_what_an_article_touches_is_what_check_says_of_it(store: str) -> None:
    sources = [FIRST, OTHER, ALIKE]
    with Corpus.open(store) as corpus:
        *_, last = [corpus.add(source) for source in sources]
        order = [source.id for source in last.report.sources]
        by_name = sorted(sources, key=lambda source: order.index(source.id))
        assert last.report == check(by_name)
        event = corpus.event(last.event)
        assert event.sources == (OTHER, FIRST, ALIKE)
        assert corpus.report(last.event) == check(event.sources)


def test_an_article_that_is_there_is_not_added_again(store: str) -> None:
    with Corpus.open(store) as corpus:
        first = corpus.add(OTHER), corpus.add(FIRST)
        before = corpus.stats()
        again = corpus.add(OTHER), corpus.add(FIRST)
        assert corpus.stats() == before
        assert [each.is_new for each in again] == [False, False]
        assert again[1].report.findings == first[1].report.findings
        assert not corpus.put(FIRST)


def test_the_path_of_an_article_does_not_make_it_another(store: str) -> None:
    with Corpus.open(store) as corpus:
        corpus.add(FIRST)
        assert not corpus.add(FIRST.model_copy(update={"path": "other/wire.txt"})).is_new


def test_an_id_is_of_one_article(store: str) -> None:
    with Corpus.open(store) as corpus:
        corpus.add(FIRST)
        with pytest.raises(SourceError, match='"wire" is in the corpus with other words'):
            corpus.add(Source("wire", FERRY.format(13), published=FIRST.published))
        with pytest.raises(SourceError, match="or of another day"):
            corpus.add(FIRST.model_copy(update={"published": date(2024, 5, 9)}))


def test_a_correction_says_what_changed_and_keeps_the_earlier_version(store: str) -> None:
    mended = OTHER.model_copy(update={"text": OTHER.text.replace("10", "12")})
    with Corpus.open(store) as corpus:
        corpus.add(FIRST)
        conflict = corpus.add(OTHER).conflicts[0].fingerprint
        touched = corpus.correct(mended)
        assert touched.version == 2
        assert not touched.conflicts
        changes = touched.report.changes
        assert changes is not None
        assert [finding.fingerprint for finding in changes.gone if finding.kind is Kind.CONFLICT] == [conflict]
        assert changes.new
        assert corpus.versions("desk") == (OTHER, mended)
        assert corpus.stats().articles == 2
        assert not corpus.events()[0].conflicts


def test_a_correction_without_a_change_is_none(store: str) -> None:
    with Corpus.open(store) as corpus:
        corpus.add(FIRST)
        touched = corpus.correct(FIRST)
        assert touched.version == 1
        assert isinstance(touched.report.changes, Changes)
        assert not touched.report.changes.new
        assert corpus.versions("wire") == (FIRST,)
        with pytest.raises(SourceError, match='no article of the corpus is called "desk"'):
            corpus.correct(OTHER)


def test_what_is_removed_leaves_nothing(store: str) -> None:
    with Corpus.open(store) as corpus:
        empty = corpus.stats()
        corpus.add(FIRST)
        one = corpus.stats()
        corpus.add(OTHER)
        corpus.correct(OTHER.model_copy(update={"text": f"{OTHER.text} It rained."}))
        corpus.events()
        assert corpus.remove("desk")
        assert not corpus.remove("desk")
        assert (corpus.stats().articles, corpus.stats().claims) == (one.articles, one.claims)
        assert corpus.remove("wire")
        assert corpus.stats() == empty
        assert corpus.add(OTHER).is_new


def test_events_are_listed_the_most_severe_first(store: str) -> None:
    with Corpus.open(store) as corpus:
        for source in (BANK, FIRST, OTHER):
            corpus.add(source)
        ferry, bank = corpus.events()
        assert (ferry.articles, ferry.severity, ferry.title) == (2, Severity.ERROR, FERRY.format(12))
        assert (bank.articles, bank.severity, bank.conflicts) == (1, None, 0)
        assert (ferry.first_day, ferry.last_day) == (date(2024, 5, 7), date(2024, 5, 7))
        corpus.add(BANK_AGAIN)
        assert [event.articles for event in corpus.events(since=date(2024, 5, 15))] == [2]


def test_an_event_is_found_by_the_beginning_of_its_id(store: str) -> None:
    with Corpus.open(store) as corpus:
        event = corpus.add(FIRST).event
        assert corpus.event(event[:6]).id == event
        for wrong in ("", "zzz", "%"):
            with pytest.raises(StoreError, match="no such event"):
                corpus.event(wrong)


def test_facts_tell_who_answers_what(store: str) -> None:
    with Corpus.open(store) as corpus:
        for source in (FIRST, OTHER, BANK):
            corpus.add(source)
        facts = list(corpus.facts())
        (killed,) = [fact for fact in facts if fact.relation == "contradictory"]
        assert killed.answers == (("10", ("desk",)), ("12", ("wire",)))
        assert killed.sources == 2
        assert list(corpus.facts(since=date(2024, 5, 8))) == []


def test_a_finding_that_is_known_is_counted_no_more(store: str) -> None:
    with Corpus.open(store) as corpus:
        corpus.add(FIRST)
        (conflict,) = corpus.add(OTHER).conflicts
        assert corpus.events()[0].conflicts == 1
        known = Suppression(fingerprint=conflict.fingerprint, reason="two counts", until=date(2030, 1, 1))
        corpus.suppress([known])
        assert corpus.suppressions == (known,)
        assert corpus.events()[0].conflicts == 0
        (shown,) = corpus.report(corpus.events()[0].id).conflicts
        assert shown.suppressed == "two counts"


def test_old_articles_go(store: str) -> None:
    undated = Source("undated", "Snow fell on the hills above Tarn, and the pass was closed.")
    with Corpus.open(store) as corpus:
        for source in (FIRST, OTHER, ALIKE, BANK_AGAIN, undated):
            corpus.add(source)
        assert corpus.retain(13) == 0
        assert corpus.retain(12) == 2
        assert corpus.stats().articles == 3
        assert corpus.retain(30, today=date(2025, 1, 1)) == 2
        assert corpus.source("undated") == undated


def test_far_days_are_not_laid_beside_each_other(store: str) -> None:
    with Corpus.open(store) as corpus:
        corpus.add(FIRST)
        assert corpus.add(ALIKE, days=0).beside == ()
        assert corpus.add(OTHER, days=0).beside == ("wire",)
        assert set(corpus.add(OTHER, days=1).beside) == {"post", "wire"}
        assert len(corpus.add(OTHER, nearest=1).beside) == 1


def test_settings_reach_what_is_found(store: str) -> None:
    with Corpus.open(store, settings=Settings(rules={"consistency": False})) as corpus:
        corpus.add(FIRST)
        assert not corpus.add(OTHER).conflicts


def test_other_settings_read_an_article_anew(store: str) -> None:
    with Corpus.open(store) as corpus:
        corpus.add(FIRST)
        assert corpus.add(OTHER).conflicts
    with Corpus.open(store, settings=Settings(rules={"consistency": False})) as corpus:
        assert not corpus.report(corpus.events()[0].id).conflicts
        assert corpus.events()[0].conflicts == 0


def test_a_source_keeps_all_that_was_stated_of_it(store: str) -> None:
    full = Source(
        "full", "Am Freitag trafen sich die Minister in der Stadt.", published="2024-05-07T10:00+02:00",
        publisher="Die Post", url="https://example.org/1", language="de", path="a/b.txt", text_start=None, notice="cut",
    )  # fmt: skip
    with Corpus.open(store) as corpus:
        corpus.add(full)
        assert corpus.source("full") == full
        assert corpus.source("full").model_fields_set == full.model_fields_set


def test_many_articles_fall_into_events_of_their_own_days(store: str) -> None:
    sources = many(12)
    with Corpus.open(store) as corpus:
        for source in sources:
            corpus.put(source)
        stats = corpus.stats()
        assert stats.articles == 12
        assert sum(event.articles for event in corpus.events()) == 12
        assert stats.claims == corpus.stats().claims > 100
        assert article(1, 0) == article(1, 0) != article(1, 1)
