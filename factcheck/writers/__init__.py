"""Report -> text: one format a file. A new format is one file and one entry in `WRITERS`."""

from collections.abc import Callable

from factcheck.report import Report
from factcheck.writers.csv import write_csv
from factcheck.writers.github import write_github
from factcheck.writers.html import write_html
from factcheck.writers.json import write_json
from factcheck.writers.jsonl import write_jsonl
from factcheck.writers.junit import write_junit
from factcheck.writers.line import write_line
from factcheck.writers.markdown import write_markdown
from factcheck.writers.options import RenderOptions as RenderOptions
from factcheck.writers.sarif import write_sarif
from factcheck.writers.text import write_text

Writer = Callable[[Report, RenderOptions], str]

WRITERS: dict[str, Writer] = {
    "text": write_text,
    "json": write_json,
    "jsonl": write_jsonl,
    "markdown": write_markdown,
    "html": write_html,
    "sarif": write_sarif,
    "github": write_github,
    "junit": write_junit,
    "line": write_line,
    "csv": write_csv,
}
"""Writers by the name of their format."""
