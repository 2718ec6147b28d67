"""Claims of two languages, neither of which is English, meet or leave each other alone."""

import tomllib
from datetime import date
from pathlib import Path

import pytest

from factcheck import Source, check

PAIRS = tomllib.loads((Path(__file__).parent / "pairs.toml").read_text(encoding="utf-8"))["pairs"]
DAY = date(2024, 11, 27)


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair['one']}-{pair['other']}-{pair['verdict']}")
def test_two_languages_meet(pair: dict[str, str]) -> None:
    one = Source("one", pair["here"], language=pair["one"], published=DAY)
    other = Source("other", pair["there"], language=pair["other"], published=DAY)
    report = check([one, other])
    conflicts = [finding for finding in report.conflicts if len(finding.source_ids) > 1]
    assert bool(conflicts) == (pair["verdict"] == "conflict")
    if pair["verdict"] == "agreement":
        assert any(finding.value_kind == "quantity" for finding in report.agreements)
