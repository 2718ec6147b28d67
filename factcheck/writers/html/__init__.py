"""Report -> one HTML file: the findings beside the sources they point at. It asks nothing of a network."""

import re
from base64 import b64encode
from hashlib import sha256

from factcheck.report import Report
from factcheck.writers.html.page import Page
from factcheck.writers.html.render import content, render
from factcheck.writers.options import RenderOptions

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_INDENT = re.compile(r"\n\s*")
_FLAG = "document.documentElement.classList.add('js')"
"""Says before anything is drawn that the page can be worked with."""


def write_html(report: Report, rendering: RenderOptions | None = None) -> str:  # noqa: ARG001 - all writers are called alike
    """Write a report as a page for a browser.

    Args:
        report: the report.
        rendering: of no influence.

    Returns:
        One self-contained HTML file, the same for the same report: styles and script stand in it, its
        Content-Security-Policy allows these alone, by their hashes, and nothing is fetched.
    """
    style, script = _bare(content("page.css")), _bare(content("page.js"))
    return render(
        "page.html",
        page=Page(report),
        report=report,
        style=style,
        script=script,
        flag=_FLAG,
        policy="; ".join(
            (
                "default-src 'none'",
                f"style-src {_hash(style)}",
                f"script-src {_hash(_FLAG)} {_hash(script)}",
                "img-src data:",
                "base-uri 'none'",
                "form-action 'none'",
            )
        ),
    )


def _bare(text: str) -> str:
    """Leave comments and indents out."""
    return _INDENT.sub("\n", _COMMENT.sub("", text)).strip()


def _hash(text: str) -> str:
    """Return a text in a Content-Security-Policy."""
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
