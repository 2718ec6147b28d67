"""Every rule speaks where it should and is silent where it should: the cases of tests/cases, and the page of rules."""

import inspect
import tomllib
from pathlib import Path
from typing import Any

import pytest

from factcheck.findings import Finding
from factcheck.pipeline import check
from factcheck.rules import ON_REQUEST, RULES, draft
from factcheck.rules.rule import Rule
from factcheck.settings import Settings
from factcheck.source import Source

CASES = Path(__file__).parent / "cases"
PAGE = Path(__file__).parents[1] / "docs" / "rules.md"


def load(rule: str) -> list[dict[str, Any]]:
    return tomllib.loads((CASES / f"{rule}.toml").read_text(encoding="utf-8"))["case"]


EVERY = (*RULES, *ON_REQUEST)


def asked(rule: str, case: dict[str, Any]) -> list[Finding]:
    """Give the findings of a rule in a case."""
    published = case.get("published", {})
    sources = [Source(name, text, published=published.get(name)) for name, text in case["sources"].items()]
    settings = Settings(**case.get("settings", {}))
    return [finding for finding in check(sources, rules=EVERY, settings=settings).findings if finding.rule == rule]


ALL = [pytest.param(rule.name, case, id=f"{rule.name}: {case['name']}") for rule in EVERY for case in load(rule.name)]


@pytest.mark.parametrize(("rule", "case"), ALL)
def test_case(rule: str, case: dict[str, Any]) -> None:
    found = asked(rule, case)
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


HEAD = """# Rules

Each rule looks at one fact, or at one source, and says at most one thing of it. A rule is chosen by its name:
`check(sources, rules=["consistency"])`. The pages below are the rules' own docstrings. The last one, `draft`,
is no rule to be chosen: it is what `factcheck draft` and `check_draft` ask.
"""


def page_of_rules() -> str:
    """Write the page; `python -c "import tests.test_cases as t; print(t.page_of_rules(), end='')"` shows it."""
    return HEAD + "".join(map(page_of, EVERY)) + f"\n## {draft.NAME}\n\n{draft.PAGE}"


def page_of(rule: Rule) -> str:
    """Write the page of a rule: its docstring, and the first case in which it speaks and in which it is silent."""
    cases = load(rule.name)
    speaking, silent = (next(case for case in cases if bool(case["expect"]) == speaks) for speaks in (True, False))
    told = "\n".join(f"> {finding.message}" for finding in asked(rule.name, speaking))
    page = f"\n## {rule.name}\n\n{inspect.cleandoc(rule.page)}\n"
    return f"{page}\n**It speaks:** {quoted(speaking)}\n{told}\n\n**It is silent:** {silent['name']}. {quoted(silent)}"


def quoted(case: dict[str, Any]) -> str:
    """Quote the sources of a case, one after the other."""
    texts = [" ".join(text.split()) for text in case["sources"].values()]
    dated = [
        f" (published {case['published'][name]})" if name in case.get("published", {}) else ""
        for name in case["sources"]
    ]
    return " Against it: ".join(f"“{text}”{day}" for text, day in zip(texts, dated, strict=True)) + "\n"


def test_the_page_of_rules_is_what_the_rules_say() -> None:
    assert PAGE.read_text(encoding="utf-8") == page_of_rules()
