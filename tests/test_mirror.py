"""Each module of the heart has its test file at the same place under tests, or its cases."""

from pathlib import Path

import pytest

import factcheck

HOUSE, TESTS = Path(factcheck.__file__).parent, Path(__file__).parent
HEART = ("values", "document", "frames", "claims", "facts", "rules/across", "rules/inside")
"""Rooms whose modules decide what a report says."""
HELPERS = {
    "values/date_fields.py": "values/test_date_comparison.py",
    "values/lazy.py": "values/test_name_parts.py",
    "values/quotation_blocks.py": "values/test_quotation_alignment.py",
    "claims/counting.py": "claims/test_count.py",
    "claims/context.py": "frames/test_event_frame.py",
    "frames/roles.py": "frames/test_event_frame.py",
}
"""Modules that are tested through the one that they help."""
MODULES = [
    path.relative_to(HOUSE).as_posix()
    for room in HEART
    for path in sorted((HOUSE / room).rglob("*.py"))
    if path.name != "__init__.py"
]


def mirrors(module: str) -> list[Path]:
    """Return where the tests of a module may be."""
    path = Path(module)
    at_its_place = TESTS / path.parent / f"test_{path.name}"
    if module in HELPERS:
        return [TESTS / HELPERS[module]]
    if module.startswith("rules/"):
        return [at_its_place, TESTS / "cases" / f"{path.stem.replace('_', '-')}.toml"]
    return [at_its_place]


def is_helper_of_rules(module: str) -> bool:
    """Whether a module in the room of rules is no rule: the cases of the rules are its tests."""
    return module.startswith("rules/inside/") and not mirrors(module)[1].exists()


@pytest.mark.parametrize("module", MODULES)
def test_a_module_of_the_heart_has_its_tests(module: str) -> None:
    assert is_helper_of_rules(module) or any(path.exists() for path in mirrors(module)), (
        f"write tests/{Path(module).parent}/test_{Path(module).name}"
    )


def test_the_tests_named_for_helpers_exist() -> None:
    assert all((TESTS / name).exists() for name in HELPERS.values())
