"""Metrics of ragas: which share of the statements of a response its retrieved contexts support. They need the extra
`ragas`, and neither model nor network.
"""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from factcheck.evaluation.missing import refuse_without
from factcheck.evaluation.score import score

try:
    from ragas.metrics import MetricResult, numeric_metric
    from ragas.metrics.base import MetricType, SingleTurnMetric
except ImportError as error:
    refuse_without("ragas", error)

if TYPE_CHECKING:
    from ragas.dataset_schema import SingleTurnSample

_RANGE = (0.0, 1.0)
"""The least and the greatest share."""


def _supported(response: str, retrieved_contexts: list[str]) -> Any:
    found = score(response, retrieved_contexts)
    return MetricResult(value=found.share_supported, reason=str(found))


def _in_sources(response: str, retrieved_contexts: list[str]) -> Any:
    found = score(response, retrieved_contexts)
    return MetricResult(value=found.share_in_sources, reason=str(found))


supported: Any = numeric_metric(name="factcheck_supported", allowed_values=_RANGE)(_supported)
"""The share of a response that its contexts support: `supported.score(response=..., retrieved_contexts=[...])`. The
reason of the result tells what they do not."""
in_sources: Any = numeric_metric(name="factcheck_in_sources", allowed_values=_RANGE)(_in_sources)
"""The same share, in which a figure counts too that stands in the contexts of another thing."""


@dataclass
class FactcheckSupported(SingleTurnMetric):  # type: ignore[misc] # the package comes with the extra
    """The same share for `ragas.evaluate`, of samples with a response and retrieved contexts.

    Args:
        name: of its column.
        elsewhere: whether a figure that stands in the contexts of another thing counts as supported.
    """

    name: str = "factcheck_supported"
    _required_columns: dict[Any, set[str]] = field(
        default_factory=lambda: {MetricType.SINGLE_TURN: {"response", "retrieved_contexts"}}
    )
    elsewhere: bool = False

    def init(self, run_config: Any) -> None:
        """Do nothing: there is no model to be prepared."""

    async def _single_turn_ascore(self, sample: "SingleTurnSample", callbacks: Any) -> float:  # noqa: ARG002 - of ragas
        found = score(sample.response or "", sample.retrieved_contexts or [])
        return found.share_in_sources if self.elsewhere else found.share_supported
