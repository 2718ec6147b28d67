"""Report -> text: one format a file. A new format is one file and one entry in `WRITERS`."""

from collections.abc import Callable

from factcheck.report import Report
from factcheck.writers.json import write_json
from factcheck.writers.look import Look
from factcheck.writers.text import write_text

Writer = Callable[[Report, Look], str]

WRITERS: dict[str, Writer] = {"text": write_text, "json": write_json}
"""Writers by the name of their format."""
