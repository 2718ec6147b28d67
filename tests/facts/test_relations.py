"""How two positions of a fact stand: their values, and what eases or caps a conflict of them."""

import pytest

from factcheck.claims import AnyClaim, source_claims
from factcheck.claims.given import claim
from factcheck.draft import check_draft
from factcheck.facts import Fact, PairRelation, align
from factcheck.facts.relations import ALL_PAIRS
from factcheck.mentions import find
from factcheck.pipeline import check
from factcheck.settings import Settings
from factcheck.source import Source, Span

APART = Settings(near_copies=False)
"""The place in a sentence joins nothing: the words alone do."""
ABOUT = {
    "count": "troops North Korea sent to Russia",
    "office_holder": "Russian Defense Minister",
    "naming": "",
    "event_date": "North Korea sent troops to Russia",
}


def fact(kind: str, *answers: tuple[str, str], settings: Settings = APART) -> Fact:
    """Return the one fact that answers of sources make."""
    claims = [claim(kind, ABOUT[kind], value, source_id) for source_id, value in answers]
    (found,) = align(claims, {"a": "Wire", "b": "Daily"}, settings=settings).facts
    return found


def between(first: str, second: str, kind: str, settings: Settings = APART) -> list[PairRelation]:
    """Return how the answers of two texts to one question of a kind stand."""
    facts = check([Source("a", first), Source("b", second)], settings=settings).facts
    return [pair for each in facts if each.kind == kind for pair in each.relations]


@pytest.mark.parametrize(
    ("kind", "one", "other", "relation", "reason"),
    [
        ("count", "12,000", "9,000", "contradictory", "“12,000” and “9,000” cannot both be true: 12,000 is 33.3 %"),
        ("count", "some 12,000", "12,300", "equivalent", "are one amount"),
        ("count", "more than 10,000", "some 12,000", "discrepant", "allows 12,000, so both may be true"),
        ("office_holder", "Andrei Belousov", "Sergei Shoigu", "contradictory", "share no word"),
        ("naming", "Andrei Belousov", "Andrey Belousov", "equivalent", "are forms of one given name"),
        ("event_date", "29 November 2024", "28 November 2024", "discrepant", "little beyond the figures says"),
    ],
)
def test_two_answers_stand_as_their_values_do(kind: str, one: str, other: str, relation: str, reason: str) -> None:
    (pair,) = fact(kind, ("a", one), ("b", other)).relations
    assert (str(pair.relation), pair.first, pair.second) == (relation, 0, 1)
    assert reason in pair.reason


@pytest.mark.parametrize(
    ("needed", "relation"),
    [
        pytest.param(5, "contradictory", id="as many keys as the settings ask for"),
        pytest.param(6, "discrepant", id="one fewer"),
    ],
)
def test_with_little_evidence_a_contradiction_is_a_discrepancy(needed: int, relation: str) -> None:
    (pair,) = fact("count", ("a", "12,000"), ("b", "9,000"), settings=Settings(error_evidence=needed)).relations
    assert str(pair.relation) == relation
    assert ("little beyond the figures says" in pair.reason) is (relation == "discrepant")


@pytest.mark.parametrize(
    ("answers", "reasons"),
    [
        pytest.param(
            (("a", "12,000"), ("a", "9,000"), ("b", "9,000")), {(0, 1): "Wire gives both"}, id="one source has both"
        ),
        pytest.param(
            (("a", "12,000"), ("a", "9,000"), ("b", "8,000")),
            {(0, 1): "linked only through other sources: nothing says by itself that both answer one question"},
            id="of one source, joined by another",
        ),
        pytest.param(
            (("a", "12,000"), ("a", "9,000"), ("b", "12,000"), ("b", "9,000")),
            {(0, 1): "Daily, Wire gives both"},
            id="two sources have both",
        ),
    ],
)
def test_what_one_source_says_twice_is_no_conflict_with_itself(
    answers: tuple[tuple[str, str], ...], reasons: dict[tuple[int, int], str]
) -> None:
    pairs = {(pair.first, pair.second): pair for pair in fact("count", *answers).relations}
    for key, pair in pairs.items():
        assert (str(pair.relation), pair.reason) == ("compatible", reasons[key]) if key in reasons else True
        assert pair.relation.is_conflict is (key not in reasons)


def test_a_source_with_both_figures_hides_no_conflict_of_two_others() -> None:
    answers = (("a", "12,000"), ("a", "9,000"), ("b", "12,000"), ("c", "9,000"))
    (pair,) = fact("count", *answers).relations
    assert str(pair.relation) == "contradictory"


def test_an_office_of_which_one_source_names_two_holders_has_changed_hands() -> None:
    minister = [("a", "Andrei Belousov"), ("b", "Sergei Shoigu"), ("c", "Ivan Petrov")]
    assert all(pair.relation.is_conflict for pair in fact("office_holder", *minister).relations)
    eased = fact("office_holder", *minister, ("a", "Sergei Shoigu")).relations
    assert {str(pair.relation) for pair in eased} == {"compatible"}
    reasons = [pair.reason for pair in eased]
    assert reasons.count("Wire tells of two holders: the office changes hands") == 2
    assert [reason for reason in reasons if reason == "Wire gives both"]


@pytest.mark.parametrize(
    ("first", "second", "relation", "reason"),
    [
        pytest.param("{}", "{}", "contradictory", "cannot both be true", id="both by themselves"),
        pytest.param("{}, the mayor said", "{}, an aide said", "discrepant", "the mayor says the one", id="two"),
        pytest.param("{}, the mayor said", "{}, a mayor said", "contradictory", "", id="one speaker, another article"),
        pytest.param("{}, the mayor said", "{}, the new mayor said", "contradictory", "", id="one speaker, more words"),
        pytest.param("{}, the mayor said", "{}, he said", "contradictory", "", id="a pronoun may be anybody"),
        pytest.param("{}, officials said", "{}", "contradictory", "", id="one speaker alone"),
        pytest.param("{}, Andrei Belousov said", "{}, Belousov said", "contradictory", "", id="one person"),
    ],
)  # fmt: skip
def test_who_says_it_caps_a_contradiction(first: str, second: str, relation: str, reason: str) -> None:
    one, other = (f"North Korea sent {figure} troops to Russia" for figure in ("12,000", "9,000"))
    (pair,) = between(first.format(one) + ".", second.format(other) + ".", "count")
    assert str(pair.relation) == relation
    assert reason in pair.reason


@pytest.mark.parametrize(
    ("speaker", "relation"), [("Andrey Belousov", "contradictory"), ("Sam Roe", "discrepant")], ids=["one", "two"]
)
def test_two_spellings_of_a_name_are_one_speaker(speaker: str, relation: str) -> None:
    said = "{} said North Korea sent {} troops to Russia."
    (pair,) = between(said.format("Andrei Belousov", "12,000"), said.format(speaker, "9,000"), "count")
    assert str(pair.relation) == relation


@pytest.mark.parametrize(
    ("verb", "relation", "status"),
    [
        ("sent", "contradictory", ""),
        ("may have sent", "discrepant", "possible"),
        ("allegedly sent", "discrepant", "alleged"),
        ("will send", "discrepant", "planned"),
        ("plans to send", "discrepant", "planned"),
    ],
)
def test_how_firmly_it_is_said_caps_a_contradiction(verb: str, relation: str, status: str) -> None:
    one, other = f"North Korea {verb} 12,000 troops to Russia.", "North Korea sent 9,000 troops to Russia."
    for first, second in ((one, other), (other, one)):
        (pair,) = between(first, second, "count")
        assert str(pair.relation) == relation
        assert not status or f"{status} only" in pair.reason


RANGE = "The council spent between 10 and {} million dollars on the old stone bridge last year."
AMOUNT = "The Lima council spent about {} million dollars on the old stone bridge last year."


@pytest.mark.parametrize(
    ("text", "one", "other", "relation"),
    [
        pytest.param(RANGE, "12", "14", "discrepant", id="ranges that end elsewhere"),
        pytest.param(RANGE, "12", "12", None, id="one range"),
        pytest.param(RANGE.replace("10", "30"), "32", "34", "discrepant", id="ranges that only touch"),
        pytest.param(AMOUNT, "12", "12.2", "equivalent", id="no ranges"),
    ],
)
def test_two_ranges_in_the_same_words_are_discrepant(text: str, one: str, other: str, relation: str | None) -> None:
    found = between(text.format(one), text.format(other), "count", Settings())
    assert [str(pair.relation) for pair in found] == ([] if relation is None else [relation])


GUSTS = "The storm hit Lund on Monday with gusts of {}."


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("up to 240 km/h", "up to 270 km/h", "discrepant"),
        ("up to 150 mph", "up to 240 km/h", "compatible"),
        ("up to 240 km/h", "up to 245 km/h", "compatible"),
        ("up to 240 km/h", "more than 220 km/h", "compatible"),
    ],
)
def test_the_most_that_is_given_otherwise_is_discrepant(one: str, other: str, relation: str) -> None:
    facts = check([Source("a", GUSTS.format(one)), Source("b", GUSTS.format(other))]).facts
    assert {str(pair.relation) for fact in facts if fact.first.thing == "figure" for pair in fact.relations} == {
        relation
    }


TRAVEL = "On Monday the delegates of the harbour board travelled to {} for the long talks about the old ferry."


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        pytest.param("Lima", "Cusco", "contradictory", id="two places"),
        pytest.param("FBI", "CIA", "contradictory", id="two acronyms"),
        pytest.param("Sam Roe", "Lima", "compatible", id="a person and a place"),
        pytest.param("Sam Roe", "FBI", "compatible", id="a person and an organisation"),
        pytest.param("XKZ", "QRW", "compatible", id="two acronyms of which nothing is known"),
        pytest.param("FBI", "Interpol", "contradictory", id="two known organisations"),
        pytest.param("Sam Roe", "Tom Birch", "contradictory", id="two persons"),
        pytest.param("Sam Roe Marlow", "Sam Roe Birch", "compatible", id="two persons with two words alike"),
        pytest.param("Sam Roe Marlow", "Sam Tey Birch", "contradictory", id="two persons with one word alike"),
        pytest.param("Sam Ann Roe Marlow", "Sam Ann Roe Birch", "compatible", id="two persons with three words alike"),
        pytest.param("Bank of Lima", "Bank of Cusco", "contradictory", id="two banks"),
        pytest.param("Orbis", "Halden", "contradictory", id="two names of which nothing is known"),
        pytest.param("Orbis Mill", "Halden Mill", "compatible", id="two such names with a word alike"),
        pytest.param("Lima", "Limana", "compatible", id="one name begins the other"),
        pytest.param("Hamburg", "Hamburg Port", "compatible", id="one name and more"),
        pytest.param("Moscow", "Russia", "compatible", id="a capital and its state"),
        pytest.param("Ulm", "Rome", "compatible", id="a name of three letters"),
        pytest.param("Oslo", "Rome", "contradictory", id="names of four letters"),
        pytest.param("Orbis", "Orbis Ltd", "equivalent", id="a form of company"),
    ],
)
def test_names_at_one_place_are_rivals_only_where_none_is_short_for_the_other(
    one: str, other: str, relation: str
) -> None:
    for first, second in ((one, other), (other, one)):
        found = between(TRAVEL.format(first), TRAVEL.format(second), "participant", Settings())
        assert [str(pair.relation) for pair in found] == [relation]
        if relation == "compatible" and "Moscow" not in (one, other):
            assert found[0].reason == "they may be two names of one, or parts of two names"


@pytest.mark.parametrize(
    ("words", "trust", "is_conflict"),
    [
        pytest.param(("yesterday", "yesterday"), "inferred", False, id="the same words of an inferred day"),
        pytest.param(("yesterday", "yesterday"), "dateline", True, id="the same words of a day that is given"),
        pytest.param(("yesterday", "two days ago"), "inferred", True, id="other words"),
        pytest.param(("on 3 May 2024", "on 4 May 2024"), "inferred", True, id="no relative words"),
    ],
)
def test_the_same_relative_words_counted_from_an_inferred_day_are_no_conflict(
    words: tuple[str, str], trust: str, is_conflict: bool
) -> None:
    claims = []
    for source_id, day, when in zip("ab", ("2 March 2024", "9 March 2024"), words, strict=True):
        text = f"{day}\n\nNorth Korea sent troops to Russia {when}."
        (found,) = (each for each in source_claims(find(Source(source_id, text))).claims if each.kind == "event_date")
        value = found.value.model_copy(update={"trust": trust})
        claims.append(found.model_copy(update={"mention": found.mention.model_copy(update={"value": value})}))
    (found,) = align(claims, {}).facts
    assert [pair.relation.is_conflict for pair in found.relations] == [is_conflict]
    assert is_conflict or "only the days they are counted from differ" in found.relations[0].reason


def many(count: int) -> list[AnyClaim]:
    """Return as many answers of two sources to one question, each with a figure of its own."""
    first = claim("count", ABOUT["count"], "100", "a")
    claims = []
    for index in range(count):
        value = claim("count", ABOUT["count"], str(100 + index), "a").value
        source_id = "b" if index == count - 1 else "a"
        place = Span(10 * index, 10 * index + 3)
        mention = first.mention.model_copy(update={"source_id": source_id, "span": place, "value": value})
        claims.append(first.model_copy(update={"mention": mention}))
    return claims


@pytest.mark.parametrize(("positions", "pairs"), [(ALL_PAIRS, 780), (ALL_PAIRS + 1, 40)])
def test_of_more_than_forty_positions_those_pairs_are_related_that_two_sources_join(positions: int, pairs: int) -> None:
    (found,) = align(many(positions), {}).facts
    assert (len(found.positions), len(found.relations)) == (positions, pairs)


def test_a_draft_beside_a_source_that_answers_one_question_very_often_is_judged() -> None:
    wire = " ".join(f"North Korea has sent some {figure},000 troops to Russia." for figure in range(11, 111))
    found = check_draft(Source("draft", "North Korea sent some 12,000 troops to Russia."), [Source("wire", wire)])
    assert [str(finding.relation) for finding in found.findings if finding.value_kind == "quantity"] == ["compatible"]


@pytest.mark.parametrize(
    ("kind", "answers", "evidence"),
    [
        pytest.param(
            "count",
            (("a", "12,000"), ("b", "9,000")),
            ("counted: troops", "action: sent", "agent: North Korea", "target: Russia", "event: North Korea, Russia"),
            id="keys that agree",
        ),
        pytest.param("office_holder", (("a", "Ivan Belousov"), ("b", "Sergei Shoigu")), ("one office",), id="office"),
        pytest.param("count", (("a", "12,000"),), (), id="one claim alone"),
    ],
)  # fmt: skip
def test_the_evidence_says_what_the_claims_share(
    kind: str, answers: tuple[tuple[str, str], ...], evidence: tuple[str, ...]
) -> None:
    assert fact(kind, *answers).evidence == evidence


def test_evidence_shows_both_wordings_of_one_thing() -> None:
    first = claim("count", "troops North Korea sent to Russia", "12,000", "a")
    second = claim("count", "soldiers Pyongyang dispatched to Russia", "9,000", "b")
    (found,) = align([first, second], {}).facts
    assert found.evidence[:3] == (
        "counted: troops = soldiers",
        "action: sent = dispatched",
        "agent: North Korea = Pyongyang",
    )


@pytest.mark.parametrize(
    ("states", "line"),
    [
        ("Chad, Peru and Chile", "event: Chad, Chile, North Korea, Peru, Russia"),
        ("Chad, Peru, Spain and Chile", "event: Chad, Chile, North Korea, Peru, Russia …"),
    ],
)
def test_five_names_of_an_event_are_shown_as_evidence(states: str, line: str) -> None:
    head = f"Ministers of {states} met. North Korea sent "
    sources = [Source("a", f"{head}12,000 troops to Russia."), Source("b", f"{head}9,000 troops to Russia.")]
    (found,) = [each for each in check(sources, settings=APART).facts if each.kind == "count"]
    assert found.evidence[-1] == line


def test_two_wordings_of_one_utterance_are_aligned_under_the_letters_of_their_positions() -> None:
    said = "Mayor Jane Marlow told the council that “we will mend the old bridge with our {} money this year”."
    pairs = between(said.format("own"), said.format("last"), "utterance", Settings())
    assert [pair.steps for pair in pairs if len(pair.steps) == 2]
    assert all(
        steps.startswith(f"{letter}  ") for pair in pairs for letter, steps in zip("AB", pair.steps, strict=True)
    )


def test_two_ranges_apart_are_contradictory_by_their_ends() -> None:
    text = "The council spent between {} million dollars on the old stone bridge last year."
    (pair,) = between(text.format("10 and 12"), text.format("20 and 24"), "count", Settings())
    assert str(pair.relation) == "contradictory"
    assert "yet in the same words" not in pair.reason
