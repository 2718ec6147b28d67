"""What is said of one event, denied or left open: denial and status-differs."""

import pytest

from factcheck.pipeline import check
from factcheck.source import Source

SENT, DENIED, MAY = (
    "Russia sent troops to Chad.",
    "Russia denied sending troops to Chad.",
    "Russia may have sent troops to Chad.",
)
NEVER = "Russia never sent troops to Chad."


def reasons(rule: str, *texts: str) -> list[str]:
    sources = [Source("abcd"[index], text) for index, text in enumerate(texts)]
    findings = check(sources, rules=[rule]).findings
    assert {str(finding.severity) for finding in findings} <= {"note"}
    return [finding.reason for finding in findings if finding.rule == rule]


@pytest.mark.parametrize(
    ("texts", "speaks"),
    [
        pytest.param((SENT, DENIED), True, id="one says it, one denies it"),
        pytest.param((DENIED, SENT), True, id="the other way round"),
        pytest.param((SENT, NEVER), True, id="by the source itself"),
        pytest.param((MAY, DENIED), True, id="one leaves it open"),
        pytest.param((SENT, SENT), False, id="both say it"),
        pytest.param((DENIED, DENIED), False, id="both deny it"),
        pytest.param((SENT + " " + DENIED, DENIED), False, id="one gives both sides, nobody else says it"),
        pytest.param((SENT, SENT + " " + DENIED), False, id="the one who denies it says it too"),
        pytest.param((SENT, SENT + " " + DENIED, DENIED), True, id="three, one with both sides"),
        pytest.param((SENT,), False, id="one source"),
        pytest.param((SENT + " " + DENIED,), False, id="one source with both"),
    ],
)
def test_a_denial(texts: tuple[str, ...], speaks: bool) -> None:
    assert bool(reasons("denial", *texts)) is speaks


def test_a_denial_names_who_denies_it_and_where() -> None:
    (reason,) = reasons("denial", SENT, DENIED)
    assert reason.startswith("denied by Russia in b; ")
    assert reason.endswith(" in a")
    (reason,) = reasons("denial", SENT, NEVER)
    assert reason.startswith("denied in b; ")


@pytest.mark.parametrize(
    ("texts", "speaks"),
    [
        pytest.param((SENT, MAY), True, id="a fact and a possibility"),
        pytest.param((SENT, "Russia will send troops to Chad."), True, id="a fact and a plan"),
        pytest.param((SENT, SENT), False, id="two facts"),
        pytest.param((MAY, MAY), False, id="two possibilities"),
        pytest.param((SENT, SENT + " " + MAY), False, id="the one who leaves it open says it too"),
        pytest.param((SENT, SENT + " " + MAY, MAY), True, id="another leaves it open"),
        pytest.param((SENT, MAY, DENIED), False, id="one denies it"),
        pytest.param((SENT + " " + MAY,), False, id="one source"),
    ],
)
def test_the_status_differs(texts: tuple[str, ...], speaks: bool) -> None:
    assert bool(reasons("status-differs", *texts)) is speaks


def test_the_status_is_named_with_its_source() -> None:
    (reason,) = reasons("status-differs", SENT, MAY)
    assert reason.startswith("possible in b; ")
    assert reason.endswith(" in a")
