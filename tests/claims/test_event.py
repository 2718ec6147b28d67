"""Whether something was done, and how firmly a source says so."""

import pytest

from factcheck.claims import find_claims
from factcheck.claims.event import EventClaim
from factcheck.mentions import find
from factcheck.pipeline import check
from factcheck.source import Source


def events(text: str) -> list[EventClaim]:
    return [each for each in find_claims(find(Source("a", text))) if isinstance(each, EventClaim)]


@pytest.mark.parametrize(
    ("text", "words", "status"),
    [
        ("Russia sent troops to Chad.", "sent", "asserted"),
        ("Russia has sent troops to Chad.", "has sent", "asserted"),
        ("Russia may have sent troops to Chad.", "may have sent", "possible"),
        ("Russia will send troops to Chad.", "will send", "planned"),
        ("Russia did not send troops to Chad.", "did not send", "denied"),
        ("Russia didn't send troops to Chad.", None, "denied"),
        ("Russia never sent troops to Chad.", "never sent", "denied"),
        ("Russia no longer sends troops to Chad.", "no longer sends", "denied"),
        ("Russia denied sending troops to Chad.", "sending", "denied"),
        ("Russia not only sent troops to Chad.", "sent", "asserted"),
        ("Kim Jong Un met Andrei Belousov.", "met", "asserted"),
        ("Russia may have erred when it sent troops to Chad.", "sent", "asserted"),
        ("Russia may have possibly sent troops to Chad.", None, "possible"),
        ("Russia plans to send troops to Chad.", "to send", "planned"),
        ("Kim Jong Un did not meet Andrei Belousov.", "did not meet", "denied"),
    ],
)
def test_an_event_has_its_words_and_how_firmly_it_is_said(text: str, words: str | None, status: str) -> None:
    (found,) = events(text)
    assert (found.status, found.value.status) == (status, status)
    assert words is None or found.mention.text == words


@pytest.mark.parametrize(
    "text",
    [
        "If Russia sends troops to Chad, it will talk.",
        "Russia asked whether Chad sent troops to Peru.",
        "Chad urged Russia to send troops to Peru.",
        "Unless Kim Jong Un meets Andrei Belousov, all is lost.",
        "Russia must send troops to Chad.",
        "Russia would send troops to Chad.",
        "Russia is ready to send troops to Chad.",
        "Russia launched a rocket.",
        "Russia sent troops.",
        "The firm sent goods to Chad.",
        "Russia met.",
        "Russia is glad of Chad.",
    ],
)
def test_a_condition_and_what_names_one_side_alone_are_no_events(text: str) -> None:
    assert events(text) == []


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Russia sent troops to Chad.", {"action": ("send",), "agent": ("RU",), "target": ("TD",)}),
        ("Vladimir Putin met Xi Jinping.", {"action": ("meet",), "both": ("putin v", "xi j")}),
    ],
)
def test_an_event_names_who_acts_and_who_is_acted_upon(text: str, roles: dict[str, tuple[str, ...]]) -> None:
    (found,) = events(text)
    assert {role: part.values for role in roles if (part := found.question.part(role))} == roles


def test_an_event_is_found_once_for_each_way_it_is_said() -> None:
    text = "Russia sent troops to Chad. Later Russia sent troops to Chad. Russia did not send troops to Chad."
    assert [each.status for each in events(text)] == ["asserted", "denied"]


@pytest.mark.parametrize(
    ("other", "is_one"),
    [
        ("Russia never sent troops to Chad.", True),
        ("Moscow never dispatched soldiers to Chad.", True),
        ("Russia never sent troops to Peru.", False),
        ("Peru never sent troops to Chad.", False),
        ("Russia never withdrew troops from Chad.", False),
    ],
)
def test_an_event_that_one_source_denies_is_noted(other: str, is_one: bool) -> None:
    findings = check([Source("a", "Russia sent troops to Chad."), Source("b", other)]).findings
    assert any(finding.value_kind == "factuality" for finding in findings) is is_one


@pytest.mark.parametrize(
    ("one", "other", "is_one"),
    [
        pytest.param("", "", True, id="no time"),
        pytest.param(" in May", "", True, id="one time"),
        pytest.param(" in May", " in May", True, id="the same time"),
        pytest.param(" in May", " in June", False, id="two times"),
        pytest.param(" on Friday", " on Monday", False, id="two days"),
    ],
)
def test_events_of_two_times_are_two(one: str, other: str, is_one: bool) -> None:
    texts = f"Russia may have sent troops to Chad{one}.", f"Russia sent troops to Chad{other}."
    report = check([Source(i, text) for i, text in zip("ab", texts, strict=True)])
    assert any(finding.rule == "status-differs" for finding in report.findings) is is_one


def test_a_noun_is_as_firm_as_its_verb() -> None:
    (found,) = events("The dispatch of troops by Russia to Chad will begin.") or [None]
    assert found is None or found.status == "planned"
