"""Rule: a named check on a fact. The constructor registers nothing."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from factcheck.facts import Fact
from factcheck.findings import Finding


@dataclass(frozen=True)
class Rule:
    """Be a named check on a fact.

    Args:
        name: as people write it, with hyphens.
        check: yields at most one finding for a fact.
    """

    name: str
    check: Callable[[Fact], Iterator[Finding]]

    @property
    def page(self) -> str:
        """Give the documentation of the rule."""
        return self.check.__doc__ or ""


def rule(check: Callable[[Fact], Iterator[Finding]]) -> Rule:
    """Make a rule of a function; its name is the function's, written with hyphens."""
    return Rule(name=check.__name__.replace("_", "-"), check=check)
