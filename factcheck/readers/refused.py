"""Files that are text and no prose, and that no reader reads. Each is known by what stands in it.

They are refused under any name, since a reader of prose would take their times, addresses and rows for an article's.
"""

from typing import NamedTuple, NoReturn

from factcheck.errors import SourceError
from factcheck.readers.captions import is_in_frames
from factcheck.readers.form import MOST_BYTES_OF_HEAD, root_of

_MOST_LINES = 60
"""Lines looked at. Heuristic: of prose that is no table, three lines tell."""
_SAVE_TEXT = "Open it, and save the text of the article as .txt."
_SAVE_WORDS = "Take the times out, and save the words as .txt."
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
        >>> form_of("BEGIN:VCALENDAR").what
        'a calendar (.ics)'
        >>> form_of("BEGIN: twelve met.") is None
        True
    """
    head = text[:MOST_BYTES_OF_HEAD].lstrip("\ufeff \t\r\n\v\f")
    for start, what, advice in _STARTS:
        if head.startswith(start):
            return Form(what, advice)
    if is_in_frames(head):
        return Form("captions of a film timed by frames (.sub)", _SAVE_WORDS)
    return _xml(head)


def _refuse(path: str, form: Form) -> NoReturn:
    raise SourceError(f"cannot read {path}: no article, but {form.what}\n  {form.advice}")


def _xml(head: str) -> Form | None:
    """Return XML that is no page and no feed."""
    name, is_xml = root_of(head)
    if name in _READ or not (is_xml or name in _ROOTS):
        return None
    stated = _ROOTS.get(name, f"XML that is no RSS and no Atom (its root is {name[:40]})" if name else "XML")
    return Form(stated, _SAVE_WORDS if name == "tt" else _SAVE_ARTICLE)
