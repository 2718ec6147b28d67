"""A prepared source is read once, whatever stands beside it."""

import pytest

import factcheck.prepared
from factcheck import PreparedSource, Settings, Source, check

WIRE = Source("wire", "A ferry sank off Arn on Monday, killing 12 people.")
DESK = Source("desk", "A ferry sank off Arn on Monday, killing 10 people.")


def test_it_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    prepared = [PreparedSource(WIRE), PreparedSource(DESK)]
    first = check(prepared)
    assert first == check([WIRE, DESK])
    monkeypatch.delattr(factcheck.prepared, "find")
    assert check(prepared) == first


def test_other_settings_read_it_anew() -> None:
    wire = PreparedSource(WIRE)
    check([wire, DESK])
    settings = Settings(ignored_names=["Arn"])
    assert check([wire, DESK], settings=settings) == check([WIRE, DESK], settings=settings)
