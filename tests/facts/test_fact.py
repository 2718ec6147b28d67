"""What facts note of their positions."""

from datetime import date

from factcheck.claims import source_claims
from factcheck.claims.given import claim
from factcheck.facts import align
from factcheck.mentions import find
from factcheck.pipeline import check
from factcheck.settings import Settings
from factcheck.source import Anchor, Source

TROOPS = "troops North Korea sent to Russia"
DAY = Source("a", "Andrei Belousov visited Pyongyang on Friday, November 29, 2024.")


def friday(latest: date) -> Source:
    published = Anchor(earliest=date(2024, 11, 25), latest=latest)
    return Source("b", "Andrei Belousov visited Pyongyang on Friday.", published=published)


def test_other_positions_narrow_the_days_a_weekday_can_be() -> None:
    fact = next(fact for fact in check([DAY, friday(date(2024, 12, 10))]).facts if fact.kind == "event_date")
    day, weekday = fact.positions
    assert day.candidates == ()
    assert weekday.candidates == ((date(2024, 11, 29), date(2024, 11, 29)),)
    assert len(weekday.value.candidates) == 3


def test_one_day_is_narrowed_by_nothing() -> None:
    fact = next(fact for fact in check([DAY, friday(date(2024, 12, 1))]).facts if fact.kind == "event_date")
    assert all(position.candidates == () for position in fact.positions if len(position.value.candidates) == 1)


def test_a_position_has_its_sources_once_each_by_name() -> None:
    claims = [claim("count", TROOPS, "12,000", source_id) for source_id in ("b", "a", "b")]
    (fact,) = align(claims, {"b": "Daily", "a": "Wire"}).facts
    (position,) = fact.positions
    assert (position.sources, position.source_ids) == (("Daily", "Wire"), {"a", "b"})
    assert (position.label, len(position.claims)) == ("12,000", 3)
    assert (fact.kind, fact.source_ids, fact.relations) == ("count", {"a", "b"}, ())


def test_a_source_without_a_name_is_called_by_its_id() -> None:
    (fact,) = align([claim("count", TROOPS, "12,000", "a")], {}).facts
    assert fact.positions[0].sources == ("a",)


def test_the_question_of_the_fact_is_the_one_that_names_most() -> None:
    short, full = claim("count", "troops North Korea sent", "12,000", "a"), claim("count", TROOPS, "9,000", "b")
    for claims in ((short, full), (full, short)):
        (fact,) = align(claims, {}, settings=Settings(fact_evidence=2)).facts
        assert fact.question.text == "How many troops did North Korea send to Russia?"


def test_a_question_in_words_goes_before_one_that_quotes_a_sentence() -> None:
    """The fuller question quotes its sentence: the other one's words are shown."""
    asked = claim("count", TROOPS, "12,000", "a")
    question = asked.question
    quoted = question.model_copy(
        update={"text": "Which figure?", "quoted": True, "keys": (*question.keys, question.keys[0])}
    )
    other = asked.model_copy(
        update={"question": quoted, "mention": asked.mention.model_copy(update={"source_id": "b"})}
    )
    (fact,) = align([asked, other], {}).facts
    assert fact.question.text == question.text
    assert not fact.question.quoted
    assert len(fact.question.keys) == len(question.keys) + 1


def test_facts_are_in_the_order_of_their_first_claim() -> None:
    text = "A quake in Peru killed 9 people. North Korea sent 12,000 troops to Russia."
    facts = check([Source("a", text), Source("b", text)]).facts
    counts = [fact.positions[0].label for fact in facts if fact.kind == "count"]
    assert counts == ["9", "12,000"]


def test_a_name_alone_asks_nothing_and_a_figure_without_a_question_is_left() -> None:
    found = source_claims(find(Source("a", "Lima took 40 on the day."))).claims
    aligned = align(found, {})
    assert [left.mention.text for left in aligned.not_compared if left.reason == "nothing says what is counted"] == [
        "40"
    ]
    assert all(left.reason != "a name alone asks nothing" for left in aligned.not_compared)


def test_the_value_and_the_label_of_a_position_are_those_of_its_first_claim() -> None:
    claims = [
        claim("count", about, "12,000", i) for i, about in (("a", TROOPS), ("b", "soldiers Pyongyang sent to Russia"))
    ]
    (fact,) = align(claims, {}).facts
    (position,) = fact.positions
    first, second = position.claims
    assert first.value != second.value
    assert (position.value, position.label) == (first.value, first.value.label)
