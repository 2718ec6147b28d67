"""Say where several sources on one event agree and where they conflict, with the words to point at.

The door: public names, sorted, each loaded on first use; nothing is computed here.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from factcheck._version import __version__ as __version__

if TYPE_CHECKING:
    from factcheck.baseline import read_reports as read_reports
    from factcheck.claims import SourceClaims as SourceClaims
    from factcheck.claims.given import claim as claim
    from factcheck.draft import check_draft as check_draft
    from factcheck.errors import ConfigError as ConfigError
    from factcheck.errors import FactcheckError as FactcheckError
    from factcheck.errors import InconsistencyError as InconsistencyError
    from factcheck.errors import SourceError as SourceError
    from factcheck.errors import UnknownRuleError as UnknownRuleError
    from factcheck.errors import ValueTextError as ValueTextError
    from factcheck.evaluation.score import Score as Score
    from factcheck.evaluation.score import score as score
    from factcheck.facts import Fact as Fact
    from factcheck.facts import Position as Position
    from factcheck.findings import Answer as Answer
    from factcheck.findings import BySource as BySource
    from factcheck.findings import Finding as Finding
    from factcheck.findings import Kind as Kind
    from factcheck.findings import Severity as Severity
    from factcheck.mentions import find_mentions as find_mentions
    from factcheck.mentions.dates import parse_date as parse_date
    from factcheck.mentions.mention import Mention as Mention
    from factcheck.mentions.names import parse_name as parse_name
    from factcheck.mentions.quantities import parse_quantity as parse_quantity
    from factcheck.pipeline import check as check
    from factcheck.prepared import PreparedSource as PreparedSource
    from factcheck.progress import Progress as Progress
    from factcheck.readers import read as read
    from factcheck.readers import read_all as read_all
    from factcheck.readers.rows import from_records as from_records
    from factcheck.report import Report as Report
    from factcheck.report import Row as Row
    from factcheck.rules import RULES as RULES
    from factcheck.rules.rule import Rule as Rule
    from factcheck.rules.rule import rule as rule
    from factcheck.rules.rule import source_rule as source_rule
    from factcheck.settings import Settings as Settings
    from factcheck.source import Anchor as Anchor
    from factcheck.source import Source as Source
    from factcheck.source import Span as Span
    from factcheck.values.date_interval import DateInterval as DateInterval
    from factcheck.values.name import Name as Name
    from factcheck.values.quantity import Quantity as Quantity
    from factcheck.values.quotation import Quotation as Quotation
    from factcheck.values.relation import Relation as Relation

_HOMES = {
    "RULES": "rules",
    "Anchor": "source",
    "Answer": "findings",
    "BySource": "findings",
    "ConfigError": "errors",
    "DateInterval": "values.date_interval",
    "Fact": "facts",
    "FactcheckError": "errors",
    "Finding": "findings",
    "InconsistencyError": "errors",
    "Kind": "findings",
    "Mention": "mentions.mention",
    "Name": "values.name",
    "Position": "facts",
    "PreparedSource": "prepared",
    "Progress": "progress",
    "Quantity": "values.quantity",
    "Quotation": "values.quotation",
    "Relation": "values.relation",
    "Report": "report",
    "Row": "report",
    "Rule": "rules.rule",
    "Score": "evaluation.score",
    "Settings": "settings",
    "Severity": "findings",
    "Source": "source",
    "SourceClaims": "claims",
    "SourceError": "errors",
    "Span": "source",
    "UnknownRuleError": "errors",
    "ValueTextError": "errors",
    "check": "pipeline",
    "check_draft": "draft",
    "claim": "claims.given",
    "find_mentions": "mentions",
    "from_records": "readers.rows",
    "parse_date": "mentions.dates",
    "parse_name": "mentions.names",
    "parse_quantity": "mentions.quantities",
    "read": "readers",
    "read_all": "readers",
    "read_reports": "baseline",
    "rule": "rules.rule",
    "score": "evaluation.score",
    "source_rule": "rules.rule",
}
"""Where each public name lives."""

__all__ = sorted(_HOMES)  # noqa: PLE0605 - a list of strings


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})
