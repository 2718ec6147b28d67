"""Which claims answer one question, and which fit two facts that exclude each other."""

import pytest

from factcheck.claims import AnyClaim
from factcheck.claims.claim import Link, Match
from factcheck.claims.given import claim
from factcheck.facts import align
from factcheck.facts.groups import join, neighbours, within, without_ambiguous
from factcheck.pipeline import check
from factcheck.settings import Settings
from factcheck.source import Source, Span

ONE, OTHER, UNKNOWN = (Link(match) for match in (Match.ONE, Match.OTHER, Match.UNKNOWN))


@pytest.mark.parametrize(
    ("members", "links", "groups"),
    [
        pytest.param((0, 1, 2), (), [[0], [1], [2]], id="nothing joined"),
        pytest.param((0, 1, 2), ((0, 2),), [[0, 2], [1]], id="two of three"),
        pytest.param((0, 1, 2, 3), ((0, 1), (1, 3)), [[0, 1, 3], [2]], id="through a third"),
        pytest.param((3, 1, 2), ((1, 3),), [[1, 3], [2]], id="in the order of the first"),
        pytest.param((0, 2), ((0, 1), (1, 2)), [[0], [2]], id="not through one that is no member"),
        pytest.param((), (), [], id="nothing"),
        pytest.param((0, 1, 2, 3), ((2, 3), (0, 1)), [[0, 1], [2, 3]], id="two groups"),
        pytest.param((0, 1, 2), ((0, 1), (1, 2), (0, 2)), [[0, 1, 2]], id="a ring"),
    ],
)
def test_what_is_joined_is_one_group(
    members: tuple[int, ...], links: tuple[tuple[int, int], ...], groups: list[list[int]]
) -> None:
    assert join(members, neighbours(dict.fromkeys(links, ONE), {Match.ONE})) == groups


def test_neighbours_are_found_on_both_sides_and_for_the_matches_asked_for_alone() -> None:
    links = {(0, 1): ONE, (1, 2): OTHER, (0, 2): UNKNOWN}
    assert neighbours(links, {Match.ONE}) == {0: [1], 1: [0]}
    assert neighbours(links, set(Match)) == {0: [1, 2], 1: [0, 2], 2: [1, 0]}


def test_the_links_of_a_group_are_given_by_the_places_in_it() -> None:
    links = {(1, 4): ONE, (4, 6): OTHER, (1, 2): ONE}
    linked = neighbours(links, set(Match))
    assert within([1, 4, 6], links, linked) == {(0, 1): ONE, (1, 2): OTHER}
    assert within([2], links, linked) == {}


@pytest.mark.parametrize(
    ("joined", "excluded", "kept"),
    [
        pytest.param(((0, 1), (1, 2)), (), [0, 1, 2], id="nothing excluded"),
        pytest.param(((0, 1), (1, 2)), ((0, 2),), [0, 2], id="the one that fits both"),
        pytest.param(((0, 1), (1, 2), (2, 3)), ((0, 3),), [], id="all that still hang together"),
        pytest.param(((0, 1), (1, 2), (0, 3)), ((0, 2),), [0, 2, 3], id="what hangs on one side stays"),
        pytest.param(((0, 1), (0, 2), (1, 3), (2, 3)), ((0, 3),), [0, 3], id="two that fit both"),
        pytest.param(((0, 1),), ((2, 3),), [0, 1, 2, 3], id="excluded and in no group"),
    ],
)
def test_a_claim_that_fits_two_that_exclude_each_other_is_taken_out(
    joined: tuple[tuple[int, int], ...], excluded: tuple[tuple[int, int], ...], kept: list[int]
) -> None:
    links = dict.fromkeys(joined, ONE) | dict.fromkeys(excluded, OTHER)
    members = sorted({index for pair in links for index in pair})
    found = without_ambiguous(members, links, neighbours(links, set(Match)), neighbours(links, {Match.ONE}))
    assert found == kept


def troops(figure: str, source_id: str, about: str = "troops North Korea sent to Russia") -> AnyClaim:
    return claim("count", about, figure, source_id)


@pytest.mark.parametrize(
    ("other", "is_one"),
    [
        pytest.param("troops North Korea sent to Russia", True, id="the same question"),
        pytest.param("soldiers Pyongyang dispatched to Russia", True, id="in other words"),
        pytest.param("troops South Korea sent to Russia", False, id="another agent"),
        pytest.param("troops North Korea sent to Chad", False, id="another target"),
        pytest.param("tanks North Korea sent to Russia", False, id="something else"),
        pytest.param("troops North Korea withdrew from Russia", False, id="another action"),
    ],
)
def test_two_counts_answer_one_question_when_their_parts_agree(other: str, is_one: bool) -> None:
    facts = align([troops("12,000", "a"), troops("9,000", "b", other)], {}).facts
    assert len(facts) == (1 if is_one else 2)


@pytest.mark.parametrize(("needed", "is_one"), [(5, True), (6, False)])
def test_as_many_keys_must_agree_as_the_settings_say(needed: int, is_one: bool) -> None:
    """Counted, action, agent, target and event agree: five."""
    claims = [troops("12,000", "a"), troops("9,000", "b")]
    assert len(align(claims, {}, settings=Settings(fact_evidence=needed)).facts) == (1 if is_one else 2)


def test_a_claim_that_fits_two_facts_that_exclude_each_other_is_left() -> None:
    """North Korea's troops to nobody named: those to Russia, or those to Chad."""
    abouts = (f"troops North Korea sent{to}" for to in (" to Russia", " to Chad", ""))
    claims = [
        troops(figure, i, about) for figure, i, about in zip(("12,000", "9,000", "8,000"), "abc", abouts, strict=True)
    ]
    for order in (claims, claims[::-1], claims[1:] + claims[:1]):
        aligned = align(order, {})
        assert [left.reason for left in aligned.not_compared] == ["fits two facts that exclude each other"]
        assert [fact.positions[0].label for fact in aligned.facts] == ["12,000", "9,000"]


def test_the_order_of_the_claims_changes_nothing() -> None:
    claims = [troops("12,000", "a"), troops("9,000", "b"), troops("8,000", "c", "tanks North Korea sent to Russia")]
    first, *others = (align(order, {}) for order in (claims, claims[::-1], [claims[1], claims[2], claims[0]]))
    assert all(other == first for other in others)


@pytest.mark.parametrize(("before", "is_met"), [(99, True), (100, False)])
def test_a_hundred_claims_of_one_source_are_laid_beside_those_of_others(before: int, is_met: bool) -> None:
    """A hundred answers of one source to one question are looked at; what comes behind them is met no more."""
    one = troops("1,000", "a")
    many = [with_figure(one, at) for at in range(before)]
    last = troops("77", "a").model_copy(update={"mention": placed(troops("77", "a"), before)})
    other = troops("77", "b")
    facts = align([*many, last, other], {}).facts
    assert any({"a", "b"} <= position.source_ids for fact in facts for position in fact.positions) is is_met


def placed(given: AnyClaim, at: int) -> object:
    return given.mention.model_copy(update={"span": Span(10 * at, 10 * at + 5)})


def with_figure(given: AnyClaim, at: int) -> AnyClaim:
    return given.model_copy(update={"mention": placed(given, at)})


def test_one_figure_in_two_units_in_the_same_words_is_one_question() -> None:
    text = "The board said on Monday that the new ferry had cost the whole town {} last year."
    report = check([Source("a", text.format("$12 million")), Source("b", text.format("€12 million"))])
    assert "unit-differs" in {finding.rule for finding in report.findings}


def test_two_figures_in_two_units_in_the_same_words_are_two_questions() -> None:
    text = "The board said on Monday that the new ferry had cost the whole town {} last year."
    report = check([Source("a", text.format("$12 million")), Source("b", text.format("€14 million"))])
    assert not report.conflicts
    assert "unit-differs" not in {finding.rule for finding in report.findings}


@pytest.mark.parametrize(
    ("other", "reason"),
    [("€12 million", "stated in ways that cannot be compared"), ("€14 million", "stated by one source alone")],
)
def test_two_sums_of_two_units_in_one_place_meet_as_one_figure_alone(other: str, reason: str) -> None:
    text = "The board of the old harbour said on Monday that it had spent {} there."
    for first, second in (("$12 million", other), (other, "$12 million")):
        report = check([Source("a", text.format(first)), Source("b", text.format(second))])
        assert {each.mention.text: each.reason for each in report.not_compared}["$12 million"] == reason


def test_the_same_place_in_the_same_sentence_joins_what_no_words_name() -> None:
    text = "Later that long night it had grown to {} in all, as the harbour master wrote."
    sources = [Source("a", text.format("412")), Source("b", text.format("512"))]
    assert [str(finding.relation) for finding in check(sources).conflicts] == ["contradictory"]
    assert not check(sources, settings=Settings(near_copies=False, likely_links=False)).conflicts
