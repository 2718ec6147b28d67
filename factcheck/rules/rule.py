"""Rule: a named check on a fact or on one source. The constructors register nothing."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from factcheck.claims import Account
from factcheck.facts import Fact
from factcheck.findings import Finding


@dataclass(frozen=True)
class Rule:
    """Be a named check.

    Args:
        name: as people write it, with hyphens.
        check: yields at most one finding for a fact, or the findings inside one source.
        asks: of what it is asked: a fact, or what one source says.
        any_language: whether it is asked of sources in other languages than English too: it looks at values alone.
    """

    name: str
    check: Callable[[Any], Iterator[Finding]]
    asks: Literal["fact", "source"] = "fact"
    any_language: bool = False

    @property
    def page(self) -> str:
        """Give the documentation of the rule."""
        return self.check.__doc__ or ""


def rule(check: Callable[[Fact], Iterator[Finding]]) -> Rule:
    """Make a rule that is asked of each fact; its name is the function's, written with hyphens."""
    return Rule(name=_name(check), check=check)


def source_rule(check: Callable[[Account], Iterator[Finding]], *, any_language: bool = False) -> Rule:
    """Make a rule that is asked of each source by itself; its name is the function's, written with hyphens."""
    return Rule(name=_name(check), check=check, asks="source", any_language=any_language)


def _name(check: Callable[..., Any]) -> str:
    return check.__name__.replace("_", "-")
