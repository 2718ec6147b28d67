"""Files that are text and no prose: messages, captions of films, tables, XML. Each is known by what stands in it.

They are refused under any name, since a reader of prose would take their times, addresses and rows for an article's.
"""

import re
from typing import NamedTuple, NoReturn

from factcheck.errors import SourceError
from factcheck.readers.form import MOST_BYTES_OF_HEAD, root_of

_MOST_LINES = 60
"""Lines looked at. Heuristic: of prose that is no table, three lines tell."""
_SAVE_TEXT = "Open it, and save the text of the article as .txt."
_SAVE_WORDS = "Take the times out, and save the words as .txt."
_SAVE_MESSAGE = "Open the message, and save its text as .txt."
_SAVE_PAGE = "Open it in a browser, and save the page as HTML."
_SAVE_ARTICLE = "Save the article as text, HTML or JSON."


class Form(NamedTuple):
    """What a file is, and what to do with it."""

    what: str
    advice: str


_STARTS = (
    ("BEGIN:VCALENDAR", "a calendar (.ics)", _SAVE_TEXT),
    ("BEGIN:VCARD", "an address card (.vcf)", _SAVE_TEXT),
    ("%!PS-Adobe", "PostScript", _SAVE_TEXT),
    ("[InternetShortcut]", "a link to a page (.url)", _SAVE_PAGE),
    ("[Script Info]", "captions of a film (.ass)", _SAVE_WORDS),
    ("#EXTM3U", "a list of films or sounds (.m3u)", _SAVE_TEXT),
)
"""First characters of files that are text; from the formats' own definitions."""

_TIMES = re.compile(
    r"(?m:^)[ \t]*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}[ \t]*(?:-->|,)[ \t]*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}(?=\s|$)"
)
"""A line of times of WebVTT, SubRip or SubViewer: when a caption comes and goes."""
_FRAMES = re.compile(r"\s*\{\d+\}\{\d+\}\S")

_HEADER = re.compile(r"(?P<name>[A-Za-z][A-Za-z0-9-]{0,60}):(?:[ \t].*)?$")
_KNOWN = frozenset({"from", "to", "cc", "bcc", "subject", "date", "reply-to", "sender", "sent"})
_TECHNICAL = frozenset({
    "mime-version", "message-id", "received", "return-path", "delivered-to", "dkim-signature", "content-type",
    "content-transfer-encoding", "x-mailer", "user-agent", "authentication-results", "arc-seal", "x-received",
    "in-reply-to", "references", "list-unsubscribe", "newsgroups", "content-location", "snapshot-content-location",
})  # fmt: skip
"""Names of headers in RFC 5322, 2045 and 2557. Those of the first people write above text of their own too."""
_ADDRESS = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_LEAST_HEADERS = 3
_MBOX = re.compile(r"From \S+.{0,60}\d{2}:\d{2}:\d{2}.{0,20}\d{4}[ \t]*\r?\n(?=[A-Za-z-]+:)")

_NO_TEXTS = "NewsML-G2 without texts"
_ROOTS = {
    "packageitem": _NO_TEXTS, "conceptitem": _NO_TEXTS, "knowledgeitem": _NO_TEXTS, "planningitem": _NO_TEXTS,
    "tt": "captions of a film (TTML)", "opml": "a list of feeds (OPML)", "svg": "a picture (SVG)",
    "urlset": "a map of a site", "sitemapindex": "a map of a site", "plist": "a property list", "kml": "a map (KML)",
}  # fmt: skip
"""Roots of XML that newsrooms meet, lower case; from the formats' own definitions."""
_READ = frozenset({"html", "rss", "rdf", "feed", "nitf", "newsml", "newsitem", "newsmessage"})


def refuse_other_forms(path: str, text: str) -> None:
    """Refuse a file that is text and no prose.

    Args:
        path: the file, for the message.
        text: its first characters, or all.

    Raises:
        SourceError: it is such a file; the text says which, and what to do.
    """
    form = form_of(text)
    if form is not None:
        _refuse(path, form)


def form_of(text: str) -> Form | None:
    """Return what a text is that is no prose; None for prose, pages and feeds.

    Example:
        >>> form_of("WEBVTT\\n\\n00:01.000 --> 00:04.000\\nThey met.").what
        'captions of a film (.vtt or .srt)'
        >>> form_of("From: the harbour board. It was 12:30, and they met.") is None
        True
    """
    head = text[:MOST_BYTES_OF_HEAD].lstrip("\ufeff \t\r\n\v\f")
    for start, what, advice in _STARTS:
        if head.startswith(start):
            return Form(what, advice)
    return _captions(head) or _message(head) or _xml(head)


def _refuse(path: str, form: Form) -> NoReturn:
    raise SourceError(f"cannot read {path}: no article, but {form.what}\n  {form.advice}")


def _captions(head: str) -> Form | None:
    lines = head.split("\n", 4)
    opening = "\n".join(lines[:4])
    is_vtt = head.startswith("WEBVTT") and (lines[0].strip() == "WEBVTT" or "-->" in head)
    if is_vtt or _TIMES.search(opening) or (_FRAMES.match(head) and _FRAMES.match(lines[min(1, len(lines) - 1)])):
        return Form("captions of a film (.vtt or .srt)", _SAVE_WORDS)
    return None


def _message(head: str) -> Form | None:
    """Return a message where headers of mail open the text, and a blank line ends them."""
    mbox = _MBOX.match(head)
    names, from_address = _headers(head[mbox.end() :] if mbox is not None else head)
    is_known = len(names) >= _LEAST_HEADERS and all(name in _KNOWN | _TECHNICAL or "-" in name for name in names)
    if mbox is None and not (is_known and (not _TECHNICAL.isdisjoint(names) or from_address)):
        return None
    if re.search(r"(?im)^content-type:\s*multipart/related", head):
        return Form("a page saved as one file (.mht), or a message", _SAVE_PAGE)
    return Form("an e-mail message (.eml)", _SAVE_MESSAGE)


def _headers(head: str) -> tuple[set[str], bool]:
    """Return the names of the headers that open a text, and whether an address stands behind "From"."""
    names: set[str] = set()
    from_address = False
    for line in head.split("\n")[: 10 * _MOST_LINES]:
        if not line.strip():
            return names, from_address
        if line[0] in " \t" and names:
            continue
        found = _HEADER.match(line.rstrip("\r"))
        if found is None:
            return set(), False
        names.add(found["name"].lower())
        from_address = from_address or (found["name"].lower() == "from" and _ADDRESS.search(line) is not None)
    return names, from_address


def _xml(head: str) -> Form | None:
    """Return XML that is no page and no feed."""
    name, is_xml = root_of(head)
    if name in _READ or not (is_xml or name in _ROOTS):
        return None
    stated = _ROOTS.get(name, f"XML that is no RSS and no Atom (its root is {name[:40]})" if name else "XML")
    return Form(stated, _SAVE_WORDS if name == "tt" else _SAVE_ARTICLE)
