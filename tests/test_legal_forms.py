"""The table of legal forms is what its source has."""

import sys
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def test_the_table_is_what_its_source_has(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("rigour.data.names.org_types")
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    written = import_module("make_legal_forms").written()
    sys.modules.pop("make_legal_forms")
    assert (ROOT / "factcheck" / "lexicon" / "legal_forms.tsv").read_text(encoding="utf-8") == written
