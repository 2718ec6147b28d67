"""What a file holds, by what stands in it, where that leaves no doubt: a name and its content may tell two things."""

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE

from factcheck.readers.captions import is_captions
from factcheck.readers.message import is_message
from factcheck.readers.tables import is_table

MOST_BYTES_OF_HEAD = 64 * 1024
"""Bytes looked at. Heuristic: headers of mail run to ten thousand, and a table is known by fifty rows."""
_HEAD = 4096
"""Bytes in which JSON begins. Heuristic."""
_ABOVE_ROOT = re.compile(
    r"(?:\s++|<\?.*?\?>|<!--.*?-->|<!doctype[^>\[]*+(?:\[[^\]]*+\]\s*+)?>)*+", re.IGNORECASE | re.DOTALL
)
"""What stands above the root is never taken back: each way to read forty comments would be tried before plain text."""
_ROOT = re.compile(r"<(?:[\w.-]+:)?(?P<name>[A-Za-z][\w.-]*)(?P<rest>[^<>]{0,4000})")
_DOCTYPE = re.compile(r"<!doctype\s+(?P<name>[\w.:-]+)", re.IGNORECASE)
_XML = re.compile(r"<\?xml[\s?]", re.IGNORECASE)
_FORMS = {
    "html": ".html", "rss": ".rss", "rdf": ".rss", "feed": ".rss", "nitf": ".nitf", "newsitem": ".newsml",
    "newsmessage": ".newsml", "newsml": ".newsml",
}  # fmt: skip
"""Roots of the formats that are read, lower case, and the suffix of each."""
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
        That of the format which the content shows without doubt: a Word file, a page, a feed, an item of an agency, a
        message, captions, a table, or JSON under a name that says nothing; else the suffix given.

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
    head = text_of_head(content[:MOST_BYTES_OF_HEAD])
    name, _ = root_of(head)
    if name in _FORMS:
        return _FORMS[name]
    if suffix in ("", ".data") and _JSON.match(head[:_HEAD]):
        return ".json"
    return suffix if suffix in _OF_THEIR_OWN else _of_text(suffix, head, is_whole=len(content) <= MOST_BYTES_OF_HEAD)


def _of_text(suffix: str, head: str, *, is_whole: bool) -> str:
    """Return the suffix of what is text and no prose."""
    head = head.lstrip("\ufeff \t\r\n\v\f")
    if is_message(head):
        return ".eml"
    if is_captions(head):
        return ".vtt"
    return ".csv" if is_table(head, is_whole=is_whole) else suffix


def root_of(head: str) -> tuple[str, bool]:
    """Return the name of the root of XML or HTML, in lower case, and whether it is XML for sure; "" for other text.

    Example:
        >>> root_of('<?xml version="1.0"?><!-- a --><nitf>'), root_of("<html lang='en'>"), root_of("They met.")
        (('nitf', True), ('html', False), ('', False))
    """
    head = head.lstrip("\ufeff \t\r\n\v\f")
    if not head.startswith("<"):
        return "", False
    above = _ABOVE_ROOT.match(head)
    start = above.end() if above is not None else 0
    root, doctype = _ROOT.match(head, start), _DOCTYPE.search(head, 0, start)
    is_xml = _XML.match(head) is not None
    if doctype is not None:
        return doctype["name"].lower(), is_xml
    if root is None:
        return "", is_xml
    return root["name"].lower(), is_xml or re.search(r"\sxmlns(?::\w+)?\s*=", root["rest"]) is not None


def text_of_head(head: bytes) -> str:
    """Return the first bytes of a file as text, as far as they are some."""
    if head.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return head.decode("utf-16", "ignore")
    return head.removeprefix(BOM_UTF8).decode("utf-8", "replace")
