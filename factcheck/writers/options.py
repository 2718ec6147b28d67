"""Look: how a report is dressed. It changes line breaks and styling, never words, order or numbers."""

import re
import unicodedata
from dataclasses import dataclass

from factcheck.visible import HIDDEN, escape

_ESCAPED = re.compile(rf"[{HIDDEN}]|#(?=#\w*\[)")
"""Characters that move the cursor, colour, hide or turn round what stands beside them, halves of a character, and what
some build servers take for the begin of a command."""
_BLANKS = re.compile(r"\s+")
_RIGHT_TO_LEFT = ("R", "AL")
_MARK = "\u200e"
"""Left-to-right mark: keeps the place that follows right-to-left words on their right."""

_ASCII = str.maketrans(
    {
        "×": "x",
        "≠": "!=",
        "≈": "~",
        "≡": "==",
        "†": "+",
        "“": '"',
        "”": '"',
        "„": '"',
        "«": '"',
        "»": '"',
        "‘": "'",
        "’": "'",
        "–": "-",
        "—": "-",
        "−": "-",
        "‑": "-",
        "…": "...",
        "÷": "/",
        "≤": "<=",
        "≥": ">=",
        "→": "->",
        "±": "+/-",
        "∞": "infinity",
        "\u00a0": " ",
        "\u202f": " ",
        _MARK: "",
    }
)
NEEDED = "×≠≈≡†“”’–—−…÷"
"""Signs and marks of a report; an output that lacks one of them gets all in ASCII."""


@dataclass(frozen=True)
class RenderOptions:
    """The dress of a text.

    Args:
        width: cells of a line; None for a pipe, where nothing is wrapped or cut.
        colour: whether to style with escape codes.
        ascii: whether signs and punctuation are ASCII.
        full_places: whether a place is path:line:column rather than name:line.
        not_compared: whether every mention that was not compared is listed.
        full: of JSON, whether every field of the models is written rather than the short form.
        closing: sentences for the end of a text on a terminal.
    """

    width: int | None = None
    colour: bool = False
    ascii: bool = False
    full_places: bool = False
    not_compared: bool = False
    full: bool = False
    closing: str = ""

    def show(self, text: str) -> str:
        """Return a text as it may be shown: on one line, nothing hidden, in ASCII punctuation where need be.

        Example:
            >>> RenderOptions().show("a\\x1b[31m red\\n line")
            'a\\\\x1b[31m red line'
        """
        plain = _ESCAPED.sub(lambda match: escape(match[0]), _BLANKS.sub(" ", text).strip())
        return plain.translate(_ASCII) if self.ascii else plain

    def quoted(self, text: str) -> str:
        """Return words of a source in quotation marks, unless they bring their own.

        Example:
            >>> RenderOptions().quoted("over 10,000 soldiers"), RenderOptions().quoted("“over”")
            ('“over 10,000 soldiers”', '“over”')
        """
        words = self.show(text)
        if any(unicodedata.bidirectional(char) in _RIGHT_TO_LEFT for char in words):
            words += "" if self.ascii else _MARK
        return words if words[:1] in '“"«„' else self.show("“") + words + self.show("”")
