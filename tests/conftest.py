"""What all tests share: how many texts are made up for the laws that hold of any text."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let a longer run be asked for: pytest tests/laws/test_fuzz.py --fuzz 100000 --fuzz-from 2000."""
    group = parser.getgroup("laws of any text")
    group.addoption("--fuzz", type=int, default=2000, metavar="N", help="texts that are made up (default: 2000)")
    group.addoption("--fuzz-from", type=int, default=0, metavar="K", help="number of the first of them (default: 0)")
