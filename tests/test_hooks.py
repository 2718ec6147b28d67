"""The hooks for pre-commit: what they run is a command that exists and takes files."""

import re
from pathlib import Path

import pytest

from factcheck.__main__ import main

HOOKS = (Path(__file__).parents[1] / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
ENTRIES = dict(re.findall(r"^- id: (\S+)\n(?:  .*\n)*?  entry: factcheck (.+)$", HOOKS, re.MULTILINE))

SLIP = "They met on Friday, November 28, 2024, in Rome.\n"
CLAIMS = """\
sources = ["slip.txt"]

[[claim]]
id = "day"
about = "they met"
kind = "date"
expect = "November 29, 2024"
"""


def test_the_hook_of_texts_gives_a_line_a_finding(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("slip.txt").write_text(SLIP, encoding="utf-8")
    Path("fine.txt").write_text("It rained in Rome.\n", encoding="utf-8")
    assert main([*ENTRIES["factcheck-lint"].split(), "fine.txt", "slip.txt"]) == 1
    assert capsys.readouterr().out.startswith("slip.txt:1:13:weekday-mismatch:")
    assert main([*ENTRIES["factcheck-lint"].split(), "fine.txt"]) == 0
    assert capsys.readouterr().out == ""


def test_the_hook_of_claims_fails_on_a_claim_that_does_not_hold(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("slip.txt").write_text(SLIP, encoding="utf-8")
    Path("met.claims.toml").write_text(CLAIMS, encoding="utf-8")
    assert main([*ENTRIES["factcheck-claims"].split(), "met.claims.toml"]) == 1
    assert "day" in capsys.readouterr().out
