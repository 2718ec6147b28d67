"""The metric of DeepEval, in the real package; left out where its extra is not installed."""

import os
import runpy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

os.environ["DEEPEVAL_TELEMETRY_OPT_OUT"] = "1"  # the package looks when it is imported
pytest.importorskip("deepeval")

from deepeval import assert_test, evaluate
from deepeval.evaluate.configs import DisplayConfig
from deepeval.metrics.utils import copy_metrics
from deepeval.test_case import LLMTestCase

from factcheck.errors import ConfigError
from factcheck.evaluation.deepeval import FactcheckMetric

WIRE = (
    "A quake of 5.8 shook Arn on Monday. It lay 12 kilometres deep and hurt 43 people in the town. "
    "Arn is famous for a bridge with 640 lamps."
)
RIGHT = "A quake of 5.8 hit Arn on Monday. It hurt 43 people."
WRONG = "A quake of 5.8 hit Arn on Monday, at a depth of 21 km."
LAMPS = "On Monday a school with 640 pupils was opened."


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in an empty folder: the package leaves files behind."""
    monkeypatch.chdir(tmp_path)


def case(output: str, **context: Any) -> LLMTestCase:
    return LLMTestCase(input="Sum it up.", actual_output=output, **(context or {"retrieval_context": [WIRE]}))


@pytest.mark.parametrize(
    ("output", "given", "share", "success"),
    [
        (RIGHT, {}, 1.0, True),
        (WRONG, {}, 2 / 3, False),
        (WRONG, {"threshold": 0.6}, 2 / 3, True),
        (WRONG, {"threshold": 0.6, "strict_mode": True}, 2 / 3, False),
        (LAMPS, {}, 0.0, False),
        (LAMPS, {"elsewhere": True}, 1.0, True),
        ("Nobody spoke.", {}, 1.0, True),
        ("", {}, 1.0, True),
    ],
)
def test_an_output_is_scored(output: str, given: dict[str, Any], share: float, success: bool) -> None:
    metric = FactcheckMetric(**given)
    assert metric.measure(case(output)) == metric.score == share
    assert metric.success is metric.is_successful() is success


def test_what_is_not_supported_is_told() -> None:
    metric = FactcheckMetric()
    metric.measure(case(WRONG))
    assert "“21 km” conflicts" in str(metric.reason)
    assert metric.score_breakdown == {"supported": 2, "conflicting": 1, "elsewhere": 0, "unsupported": 0}
    assert metric.found is not None
    assert metric.found.rows[0]["source_words"] == "“12 kilometres”"


def test_the_context_of_a_case_is_taken_where_nothing_was_retrieved() -> None:
    assert FactcheckMetric().measure(case(RIGHT, context=[WIRE])) == 1.0
    assert FactcheckMetric().measure(case(RIGHT, context=[WIRE], retrieval_context=["It rained in Bern."])) == 0.0
    with pytest.raises(ConfigError, match="retrieval_context"):
        FactcheckMetric().measure(LLMTestCase(input="Sum it up.", actual_output=RIGHT))


def test_a_copy_measures_alike() -> None:
    (copied,) = copy_metrics([FactcheckMetric(threshold=0.4, elsewhere=True)])
    assert (copied.threshold, copied.elsewhere) == (0.4, True)
    assert copied.measure(case(LAMPS)) == 1.0


def test_the_runner_of_the_package_takes_it() -> None:
    quiet = DisplayConfig(print_results=False, show_indicator=False)
    found = evaluate([case(RIGHT), case(WRONG)], [FactcheckMetric(threshold=0.9)], display_config=quiet).test_results
    assert sorted(each.metrics_data[0].score for each in found) == [2 / 3, 1.0]
    assert sorted(each.success for each in found) == [False, True]
    assert {each.metrics_data[0].name for each in found} == {"Factcheck"}
    assert_test(case(RIGHT), [FactcheckMetric()])
    with pytest.raises(AssertionError, match="21 km"):
        assert_test(case(WRONG), [FactcheckMetric()])


def test_the_file_of_the_page_passes(tmp_path: Path, titled: Callable[[str], str]) -> None:
    (tmp_path / "summaries.py").write_text(titled("test_summaries.py"), encoding="utf-8")
    runpy.run_path(str(tmp_path / "summaries.py"))["test_a_summary_keeps_to_its_source"]()
