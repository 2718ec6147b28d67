"""Every rule speaks where it should and is silent where it should: the cases of tests/cases."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from factcheck.pipeline import check
from factcheck.rules import ON_REQUEST, RULES
from factcheck.source import Source

CASES = Path(__file__).parent / "cases"


def load(rule: str) -> list[dict[str, Any]]:
    return tomllib.loads((CASES / f"{rule}.toml").read_text(encoding="utf-8"))["case"]


EVERY = (*RULES, *ON_REQUEST)
ALL = [pytest.param(rule.name, case, id=f"{rule.name}: {case['name']}") for rule in EVERY for case in load(rule.name)]


@pytest.mark.parametrize(("rule", "case"), ALL)
def test_case(rule: str, case: dict[str, Any]) -> None:
    published = case.get("published", {})
    sources = [Source(name, text, published=published.get(name)) for name, text in case["sources"].items()]
    found = [finding for finding in check(sources, rules=EVERY).findings if finding.rule == rule]
    told = sorted(
        [finding.value_kind, str(finding.relation), *sorted(position.label for position in finding.positions)]
        for finding in found
    )
    assert told == sorted(case["expect"])


@pytest.mark.parametrize("rule", [rule.name for rule in EVERY])
def test_rule_has_a_case_that_speaks_and_one_that_is_silent(rule: str) -> None:
    expected = [bool(case["expect"]) for case in load(rule)]
    assert True in expected
    assert False in expected
