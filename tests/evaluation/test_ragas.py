"""The metrics of ragas, in the real package; left out where its extra is not installed."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

os.environ["RAGAS_DO_NOT_TRACK"] = "true"
pytest.importorskip("ragas")

from ragas import EvaluationDataset, SingleTurnSample, evaluate

from factcheck.evaluation.ragas import FactcheckSupported, in_sources, supported

WIRE = (
    "A quake of 5.8 shook Arn on Monday. It lay 12 kilometres deep and hurt 43 people in the town. "
    "Arn is famous for a bridge with 640 lamps."
)
RIGHT = "A quake of 5.8 hit Arn on Monday. It hurt 43 people."
WRONG = "A quake of 5.8 hit Arn on Monday, at a depth of 21 km."
LAMPS = "On Monday a school with 640 pupils was opened."
MOST_SECONDS = 60


def sample(response: str, *contexts: str) -> SingleTurnSample:
    return SingleTurnSample(user_input="Sum it up.", response=response, retrieved_contexts=list(contexts or (WIRE,)))


@pytest.mark.parametrize(
    ("response", "share", "standing"),
    [(RIGHT, 1.0, 1.0), (WRONG, 2 / 3, 2 / 3), (LAMPS, 0.0, 1.0), ("Nobody spoke.", 1.0, 1.0)],
)
def test_a_response_is_scored(response: str, share: float, standing: float) -> None:
    assert supported.score(response=response, retrieved_contexts=[WIRE]).value == share
    assert in_sources.score(response=response, retrieved_contexts=[WIRE]).value == standing
    assert FactcheckSupported().single_turn_score(sample(response)) == share
    assert FactcheckSupported(elsewhere=True).single_turn_score(sample(response)) == standing


def test_what_is_not_supported_is_told() -> None:
    assert "“21 km” conflicts" in supported.score(response=WRONG, retrieved_contexts=[WIRE]).reason


def test_without_contexts_nothing_is_supported() -> None:
    assert supported.score(response=RIGHT, retrieved_contexts=[]).value == 0.0
    assert FactcheckSupported().single_turn_score(sample(RIGHT, "It rained in Bern.")) == 0.0


def test_a_data_set_is_evaluated() -> None:
    data = EvaluationDataset(samples=[sample(RIGHT), sample(WRONG), sample(LAMPS)])
    metrics = [FactcheckSupported(), FactcheckSupported(name="standing", elsewhere=True)]
    found = evaluate(data, metrics=metrics, show_progress=False)
    assert found["factcheck_supported"] == [1.0, 2 / 3, 0.0]
    assert found["standing"] == [1.0, 2 / 3, 1.0]


def test_the_file_of_the_page_prints_what_it_says(tmp_path: Path, titled: Callable[[str], str]) -> None:
    (tmp_path / "ragas_scores.py").write_text(titled("ragas_scores.py"), encoding="utf-8")
    command = [sys.executable, "-W", "ignore", "ragas_scores.py"]
    ended = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=MOST_SECONDS, check=True)
    lines = ended.stdout.splitlines()
    assert lines[0] == "0.67"
    assert "21 km" in ended.stdout
    assert lines[-1] == "{'factcheck_supported': 0.6667}"
