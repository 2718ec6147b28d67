"""The assertion for promptfoo, as it is called; in promptfoo itself where FACTCHECK_PROMPTFOO names the program."""

import json
import os
import runpy
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

WIRE = "A quake of 5.8 shook Arn on Monday. It lay 12 kilometres deep and hurt 43 people in the town."
MOST_SECONDS = 300
Assert = Callable[[str, dict[str, Any]], dict[str, Any]]


@pytest.fixture
def get_assert(tmp_path: Path, titled: Callable[[str], str]) -> Assert:
    (tmp_path / "assert_supported.py").write_text(titled("assert_supported.py"), encoding="utf-8")
    found: Assert = runpy.run_path(str(tmp_path / "assert_supported.py"))["get_assert"]
    return found


@pytest.mark.parametrize(
    ("output", "sources", "passes", "share"),
    [
        ("A quake of 5.8 hit Arn on Monday.", [WIRE], True, 1.0),
        ("A quake of 5.8 hit Arn on Monday.", WIRE, True, 1.0),
        ("A quake of 5.8 hit Arn on Monday, at a depth of 21 km.", [WIRE], False, 2 / 3),
        ("The quake hurt 43 people, Peter Lund said.", [WIRE], False, 0.5),
        ("Nobody spoke.", [WIRE], True, 1.0),
    ],
)
def test_an_output_passes_or_fails(get_assert: Assert, output: str, sources: Any, passes: bool, share: float) -> None:
    told = get_assert(output, {"vars": {"sources": sources}, "prompt": "Sum it up.", "test": {}})
    assert (told["pass"], told["score"]) == (passes, share)
    assert json.loads(json.dumps(told)) == told, "promptfoo reads it as JSON"


def test_promptfoo_runs_the_page(tmp_path: Path, titled: Callable[[str], str]) -> None:
    program = os.environ.get("FACTCHECK_PROMPTFOO")
    if program is None:
        pytest.skip("needs promptfoo, named by FACTCHECK_PROMPTFOO")
    for name in ("assert_supported.py", "promptfooconfig.yaml"):
        (tmp_path / name).write_text(titled(name), encoding="utf-8")
    switched_off = ("PROMPTFOO_DISABLE_TELEMETRY", "PROMPTFOO_DISABLE_UPDATE", "PROMPTFOO_DISABLE_REMOTE_GENERATION")
    settings = dict.fromkeys(switched_off, "1") | {
        "PROMPTFOO_PYTHON": sys.executable,
        "PROMPTFOO_CONFIG_DIR": str(tmp_path / "promptfoo"),
    }
    command = [program, "eval", "--no-cache", "--no-write", "--output", "found.json"]
    subprocess.run(
        command, cwd=tmp_path, env={**os.environ, **settings}, capture_output=True, timeout=MOST_SECONDS, check=True
    )
    (found,) = json.loads((tmp_path / "found.json").read_text(encoding="utf-8"))["results"]["results"]
    (part,) = found["gradingResult"]["componentResults"]
    assert (part["pass"], part["score"]) == (True, 1)
    assert part["reason"].startswith("3 statements: 0 conflicting")
