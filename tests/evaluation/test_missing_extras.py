"""Who uses a metric without its extra is told how to install it."""

import importlib
import sys

import pytest

from factcheck.errors import FactcheckError, MissingExtraError


@pytest.mark.parametrize("framework", ["deepeval", "ragas"])
def test_the_missing_package_is_named_with_what_to_do(framework: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in [name for name in sys.modules if name.split(".")[0] == framework]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.delitem(sys.modules, f"factcheck.evaluation.{framework}", raising=False)
    for name in (framework, f"{framework}.metrics"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(
        MissingExtraError, match=rf"needs {framework}\n  pip install 'factcheck-desk\[{framework}\]'"
    ) as told:
        importlib.import_module(f"factcheck.evaluation.{framework}")
    assert isinstance(told.value, ImportError)
    assert isinstance(told.value, FactcheckError)
