"""Every example in a docstring of the package does what it shows."""

import doctest
import importlib
from pathlib import Path

import pytest

import factcheck

HOUSE = Path(factcheck.__file__).parent
OF_EXTRAS = {"factcheck.evaluation.deepeval", "factcheck.evaluation.ragas"}
"""Modules over packages that stand in environments of their own; tests/evaluation tries them there."""
NAMES = {
    ".".join((factcheck.__name__, *path.relative_to(HOUSE).with_suffix("").parts)).removesuffix(".__init__")
    for path in HOUSE.rglob("*.py")
}
MODULES = sorted(NAMES - OF_EXTRAS)


@pytest.mark.parametrize("name", MODULES)
def test_examples(name: str) -> None:
    module = importlib.import_module(name)
    failed, _ = doctest.testmod(module, verbose=False, report=True)
    assert failed == 0


def test_there_are_examples() -> None:
    found = [test for name in MODULES for test in doctest.DocTestFinder().find(importlib.import_module(name))]
    assert sum(bool(test.examples) for test in found) >= 10
