"""Rule: a named check on a fact or on one source. The constructors register nothing."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from factcheck.claims import SourceClaims
from factcheck.errors import UnknownRuleError
from factcheck.facts import Fact
from factcheck.findings import Finding
from factcheck.rules.elsewhere import FiguresOfSources


class FactAmongSources(NamedTuple):
    """A fact, and the figures of all sources, those in no fact too.

    Args:
        fact: the fact.
        figures: the figures of all sources, to be looked up.
    """

    fact: Fact
    figures: FiguresOfSources


@dataclass(frozen=True)
class Rule:
    """A named check.

    Args:
        name: as people write it, with hyphens.
        check: yields at most one finding for a fact, or the findings inside one source.
        asks: of what it is asked: a fact, one that is possibly one question only, what one source says, a fact with
            what all sources say, or what all sources say at once.
        any_language: whether it is asked of sources in other languages than English too: it looks at values alone.
    """

    name: str
    check: Callable[[Any], Iterator[Finding]]
    asks: Literal["fact", "possible fact", "source", "fact among sources", "sources"] = "fact"
    any_language: bool = False

    @property
    def page(self) -> str:
        """The documentation of the rule."""
        return self.check.__doc__ or ""


def rule(check: Callable[[Fact], Iterator[Finding]]) -> Rule:
    """Make a rule that is asked of each fact; its name is the function's, written with hyphens."""
    return Rule(name=_name(check), check=check)


def possible_rule(check: Callable[[Fact], Iterator[Finding]]) -> Rule:
    """Make a rule that is asked of each fact that is possibly one question; its name is the function's."""
    return Rule(name=_name(check), check=check, asks="possible fact")


def rule_among_sources(check: Callable[[FactAmongSources], Iterator[Finding]]) -> Rule:
    """Make a rule that is asked of each fact with what all sources say beside it; its name is the function's."""
    return Rule(name=_name(check), check=check, asks="fact among sources")


def sources_rule(check: Callable[[Sequence[SourceClaims]], Iterator[Finding]]) -> Rule:
    """Make a rule that is asked once of what all sources say; its name is the function's, written with hyphens."""
    return Rule(name=_name(check), check=check, asks="sources")


def source_rule(check: Callable[[SourceClaims], Iterator[Finding]], *, any_language: bool = False) -> Rule:
    """Make a rule that is asked of each source by itself; its name is the function's, written with hyphens."""
    return Rule(name=_name(check), check=check, asks="source", any_language=any_language)


def _name(check: Callable[..., Any]) -> str:
    name = getattr(check, "__name__", None)
    if not callable(check) or name is None:
        what = f"a function with a name is wanted, not {type(check).__name__}"
        raise UnknownRuleError(f"{what}\n  A rule is called as its function is.")
    return str(name).replace("_", "-")
