"""What a file holds, by what stands in it, where that leaves no doubt: a name and its content may tell two things."""

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE

from factcheck.readers.tables import is_table

MOST_BYTES_OF_HEAD = 64 * 1024
"""Bytes looked at. Heuristic: headers of mail run to ten thousand, and a table is known by fifty rows."""
_HEAD = 4096
"""Bytes in which the root of a page is sought. Heuristic: what stands above it is shorter."""
_ROOT = re.compile(
    r"\s*+(?:(?><\?[^>]*>|<!--.*?-->|<!doctype\s+\w+[^>\[]*>)\s*+)*+<(?:\w+:)?(?P<root>\w+)[\s>/]",
    re.IGNORECASE | re.DOTALL,
)
"""What stands above the root is never taken back: each way to read forty comments would be tried before plain text."""
_FORMS = {"html": ".html", "rss": ".rss", "rdf": ".rss", "feed": ".rss"}
_JSON = re.compile(r'\s*(?:\[\s*)?\{\s*"[^"\n]{1,60}"\s*:')
_ZIP = b"PK\x03\x04"
_WORD_PART = b"word/document.xml"
_OF_THEIR_OWN = frozenset({".json", ".ninjs", ".jsonl", ".ndjson", ".docx"})
"""Suffixes that are taken at their word: their readers say what is wrong with another content."""


def suffix_of_content(suffix: str, content: bytes) -> str:
    """Return the suffix by which a file should be read.

    Args:
        suffix: that of its name, lower case.
        content: its bytes.

    Returns:
        That of the format which the content shows without doubt: a Word file, a page, a feed, a table, or JSON under a
        name that says nothing; else the suffix given.

    Example:
        >>> suffix_of_content(".txt", b"<!DOCTYPE html><html><body>They met.")
        '.html'
        >>> suffix_of_content(".txt", b"They met."), suffix_of_content("", b'{"text": "They met."}')
        ('.txt', '.json')
        >>> suffix_of_content(".txt", b"date,text\\n2024-11-29,They met.\\n")
        '.csv'
    """
    if content.startswith(_ZIP):
        return ".docx" if suffix == ".docx" or _WORD_PART in content else suffix
    head = text_of_head(content[:_HEAD])
    root = _ROOT.match(head)
    if root is not None and (form := _FORMS.get((root["root"] or "").lower())) is not None:
        return form
    if re.match(r"\s*<!doctype\s+html", head, re.IGNORECASE):
        return ".html"
    if suffix in ("", ".data") and _JSON.match(head):
        return ".json"
    return suffix if suffix in _OF_THEIR_OWN else _of_text(suffix, content)


def _of_text(suffix: str, content: bytes) -> str:
    """Return the suffix of what is text and no prose."""
    head = text_of_head(content[:MOST_BYTES_OF_HEAD]).lstrip("\ufeff \t\r\n\v\f")
    return ".csv" if is_table(head, is_whole=len(content) <= MOST_BYTES_OF_HEAD) else suffix


def text_of_head(head: bytes) -> str:
    """Return the first bytes of a file as text, as far as they are some."""
    if head.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return head.decode("utf-16", "ignore")
    return head.removeprefix(BOM_UTF8).decode("utf-8", "replace")
