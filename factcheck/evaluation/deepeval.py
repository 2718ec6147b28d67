"""A metric of DeepEval: which share of the statements of an output its context supports. It needs the extra `deepeval`,
and neither model nor network.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from factcheck.errors import ConfigError
from factcheck.evaluation.missing import refuse_without
from factcheck.evaluation.score import Score, score
from factcheck.settings import DEFAULT, Settings

try:
    from deepeval.metrics import BaseMetric
except ImportError as error:
    refuse_without("deepeval", error)

if TYPE_CHECKING:
    from deepeval.test_case import LLMTestCase


class FactcheckMetric(BaseMetric):  # type: ignore[misc] # the package comes with the extra
    """The share of the figures, dates, names and quotations of an output that its context supports.

    Args:
        threshold: the least share with which a test case succeeds.
        elsewhere: whether a figure that stands in the context of another thing counts as supported.
        strict_mode: whether everything must be supported, whatever the threshold.
        settings: as of `check_draft`.

    The context is `retrieval_context` of the test case, or `context` where there is none. After `measure`, `found` is
    the `Score` with a row for each statement, `score_breakdown` has the counts, `reason` tells what is not supported.

    Example:
        FactcheckMetric(threshold=0.9).measure(LLMTestCase(input="", actual_output=summary, retrieval_context=[wire]))
    """

    def __init__(
        self,
        threshold: float = 1.0,
        *,
        elsewhere: bool = False,
        strict_mode: bool = False,
        settings: Settings = DEFAULT,
    ) -> None:
        self.threshold = 1.0 if strict_mode else threshold
        self.elsewhere, self.strict_mode, self.settings = elsewhere, strict_mode, settings
        self.include_reason, self.async_mode, self.evaluation_cost = True, False, 0.0
        self.found: Score | None = None

    def measure(self, test_case: "LLMTestCase", *args: Any, **kwargs: Any) -> float:  # noqa: ARG002 - of DeepEval
        """Return the share of an output that its context supports.

        Raises:
            ConfigError: the test case has no context.
        """
        self.error, self.found = (
            None,
            score(_text(test_case.actual_output), _context(test_case), settings=self.settings),
        )
        share = self.found.share_in_sources if self.elsewhere else self.found.share_supported
        self.score, self.reason = share, str(self.found)
        self.score_breakdown = {
            "supported": self.found.supported,
            "conflicting": self.found.conflicting,
            "elsewhere": self.found.elsewhere,
            "unsupported": self.found.unsupported,
        }
        self.success = share >= self.threshold
        return share

    async def a_measure(self, test_case: "LLMTestCase", *args: Any, **kwargs: Any) -> float:
        """Return the same as `measure`; nothing is waited for."""
        return self.measure(test_case, *args, **kwargs)

    def is_successful(self) -> bool:
        """Whether the last test case reached the threshold."""
        return self.error is None and bool(self.success)

    @property
    def __name__(self) -> str:
        """The name in tables of DeepEval."""
        return "Factcheck"


def _context(test_case: "LLMTestCase") -> list[str]:
    """Return what an output was written from.

    Raises:
        ConfigError: nothing was given.
    """
    context: Sequence[object] | None = test_case.retrieval_context
    context = test_case.context if context is None else context
    if context is None:
        raise ConfigError("the test case has no context\n  Give it retrieval_context=[...] or context=[...].")
    return [_text(each) for each in context]


def _text(given: object) -> str:
    """Return a text as it is, the words of a retrieved text that has a source, and nothing as no text."""
    return given if isinstance(given, str) else str(getattr(given, "context", given or ""))
