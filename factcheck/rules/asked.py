"""What each rule is asked of: a fact, a source, or several of them."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from factcheck.claims import SourceClaims
from factcheck.facts import Fact
from factcheck.findings import Finding
from factcheck.rules.elsewhere import FiguresOfSources
from factcheck.rules.rule import FactAmongSources, Rule


class Subjects(NamedTuple):
    """What rules are asked of.

    Args:
        facts: the questions that sources answer.
        possible: questions that are possibly one, of claims that differ.
        all_source_claims: what each source says.
    """

    facts: Sequence[Fact]
    possible: Sequence[Fact]
    all_source_claims: Sequence[SourceClaims]


def ask(rules: Iterable[Rule], subjects: Subjects) -> Iterator[Finding]:
    """Yield what rules find, each asked of each of its subjects."""
    for rule in rules:
        for subject in _of(rule, subjects):
            yield from rule.check(subject)


def _of(rule: Rule, subjects: Subjects) -> Iterable[Fact | SourceClaims | FactAmongSources | Sequence[SourceClaims]]:
    """Return what a rule is asked of."""
    if rule.asks == "fact":
        return subjects.facts
    if rule.asks == "possible fact":
        return subjects.possible
    if rule.asks == "source":
        return _read_by(rule, subjects.all_source_claims)
    if rule.asks == "sources":
        return [tuple(_read_by(rule, subjects.all_source_claims))]
    figures = FiguresOfSources(subjects.all_source_claims)
    return (FactAmongSources(fact, figures) for fact in subjects.facts)


def _read_by(rule: Rule, all_source_claims: Iterable[SourceClaims]) -> Iterator[SourceClaims]:
    """Yield what sources say whose language a rule reads."""
    return (
        source_claims for source_claims in all_source_claims if rule.any_language or source_claims.reading.is_english
    )
