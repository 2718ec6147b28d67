"""The pages under docs: their examples run, and the page of rules is what the rules say of themselves."""

import doctest
import inspect
from pathlib import Path

import pytest

from factcheck.rules import ON_REQUEST, RULES

DOCS = Path(__file__).parents[1] / "docs"
HEAD = """# Rules

Each rule looks at one fact, or at one source, and says at most one thing of it. A rule is chosen by its name:
`check(sources, rules=["consistency"])`. The pages below are the rules' own docstrings.
"""


def page_of_rules() -> str:
    """Write the page; `python -c "import tests.test_docs as t; print(t.page_of_rules(), end='')"` shows it."""
    pages = (f"\n## {rule.name}\n\n{inspect.cleandoc(rule.page)}\n" for rule in (*RULES, *ON_REQUEST))
    return HEAD + "".join(pages)


def test_the_page_of_rules_is_what_the_rules_say() -> None:
    assert (DOCS / "rules.md").read_text(encoding="utf-8") == page_of_rules()


@pytest.mark.parametrize("page", ["questions.md"])
def test_examples_run(page: str) -> None:
    failed, tried = doctest.testfile(str(DOCS / page), module_relative=False)
    assert tried > 0
    assert failed == 0
