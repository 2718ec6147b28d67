"""An HTML page -> Source: trafilatura finds the article on it; what is left out before and mended after stands here."""

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator
from datetime import date
from typing import Any

from factcheck.errors import SourceError
from factcheck.readers.articles import Article, sources_of
from factcheck.readers.limits import (
    DEEPEST,
    MOST_BYTES_OF_PAGE,
    MOST_CHILDREN,
    MOST_ELEMENTS_OF_PAGE,
    check_attributes,
    check_size,
    refuse,
    refuse_depth,
    refuse_without,
)
from factcheck.readers.losses import notice_of_data, notice_of_loss, paragraphs_of, refuse_without_article
from factcheck.readers.markup import raised
from factcheck.readers.page_data import PageData, page_data
from factcheck.readers.published import is_written, published_in_metadata
from factcheck.readers.related import related_links
from factcheck.source import Source

Element = Any
"""An element of lxml, which trafilatura hands out."""

_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)
_HEAD = 1024 * 4
"""Bytes in which a page names its encoding: 1,024 by the standard of HTML, some pages need more."""
_ENCODINGS = {
    "utf-8": "utf-8", "utf8": "utf-8", "iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252",
    "ascii": "cp1252", "windows-1252": "cp1252", "cp1252": "cp1252", "iso-8859-15": "iso-8859-15",
    "iso-8859-2": "iso-8859-2", "windows-1250": "cp1250", "windows-1251": "cp1251", "koi8-r": "koi8-r",
    "shift_jis": "cp932", "shift-jis": "cp932", "euc-jp": "euc-jp", "euc-kr": "cp949", "gb2312": "gb18030",
    "gbk": "gb18030", "gb18030": "gb18030", "big5": "big5hkscs",
}  # fmt: skip
"""Names of encodings as pages write them (WHATWG's list), and what Python calls what browsers take them for."""

_INLINE = frozenset(
    {"b", "strong", "i", "em", "u", "font", "mark", "abbr", "small", "big", "ins", "bdi", "bdo", "cite", "var", "dfn"}
)
_PLAIN_INLINE = frozenset({"span", "time", "data"})
"""Elements inside a line, whose tags are taken off, since trafilatura may end the line there ("12<b>,000</b>"); the
latter only without a class, by which it knows boilerplate."""
_GONE = frozenset({
    "del", "s", "strike", "template", "noscript", "script", "style", "figcaption", "dialog", "menu",
})  # fmt: skip
_BOILERPLATE = frozenset({
    "related", "recirculation", "recirc", "newsletter", "signup", "promo", "promos", "promoted", "caption",
    "captions", "credit", "sharing", "breadcrumb", "breadcrumbs", "advert", "adverts", "advertisement", "sponsored",
    "outbrain", "taboola", "paywall", "cookie", "consent", "readmore", "mostread", "trending", "toc",
    "screenreader",
})  # fmt: skip
"""Words of classes and ids by which pages call what is no article. Heuristic: seen on many sites, never on a
paragraph."""
_HIDDEN_CLASSES = frozenset({
    "sr-only", "visually-hidden", "screen-reader-text", "visuallyhidden", "a-hidden",
})  # fmt: skip
_EMBEDDED = frozenset({
    "twitter-tweet", "twitter-video", "instagram-media", "tiktok-embed", "text-post-media", "bluesky-embed",
    "mastodon-embed", "reddit-embed-bq", "reddit-card", "fb-post", "fb-video", "imgur-embed-pub",
    "wp-embedded-content",
})  # fmt: skip
"""Classes of posts of others in the codes for embedding that these sites give out; WordPress's is another article."""
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_KEPT = frozenset({"html", "body", "main", "article", "h1"})
"""Elements that are the article or hold it, whatever they are called."""
_WORD = re.compile(r"[a-z]+")
_NO_XML = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

_RULE_OF_TABLE = re.compile(r"\|?(?:\s*:?-{3,}:?\s*\|)+(?:\s*:?-{3,}:?)?\s*")
_BULLET = re.compile(r"\A- (?=\S)(?!.* -$)")
_EARLIEST, _LATEST = "1995-01-01", "2100-01-01"
"""Days between which htmldate looks: the first newspapers on the web, and no clock."""


def read_html(path: str, content: bytes) -> tuple[Source, ...]:
    """Read the source of an HTML page. No address in it is opened.

    Args:
        path: the file, for the id, `Source.path` and messages.
        content: its bytes.

    Returns:
        One source: headline and running text, a line a paragraph, as trafilatura extracts it; spans point into that.

    Raises:
        SourceError: no article is found, the page is too large or nests too deep, or the extra html is not installed.
    """
    check_size(path, content, MOST_BYTES_OF_PAGE)
    markup = _decode(content)
    if not markup.strip():
        raise SourceError(f"{path} is empty\n  Leave it out, or give it the text it should have.")
    try:
        from htmldate import find_date  # noqa: PLC0415
        from trafilatura import extract, load_html  # noqa: PLC0415
    except ImportError:
        refuse_without(path, "html")
    check_attributes(path, markup)
    page = load_html(markup if "<html" in markup[:_HEAD].lower() else f"<html><body>{markup}</body></html>")
    if page is None:
        raise SourceError(f"cannot read {path}: no HTML\n  Save the page again, or its text as .txt.")
    _check_tree(path, page)
    _clean(page)
    about = page_data(page)
    published, trust = about.published, "metadata"
    if published is None:
        for script in list(page.iter("script")):
            script.drop_tree()  # htmldate takes the date of any article named in JSON-LD, and not of this alone
        day = find_date(page, extensive_search=False, original_date=True, min_date=_EARLIEST, max_date=_LATEST)
        published, trust = published_in_metadata(day), "inferred"
        published = published if published is not None and is_written(published, markup) else None
    headline = _headline(page, about.headline)
    shown = paragraphs_of(page, _is_boilerplate)
    _prune(page)
    text = extract(
        page, output_format="txt", include_comments=False, include_tables=True, include_images=False,
        include_links=False, include_formatting=False, deduplicate=False, favor_precision=True,
        with_metadata=False, target_language=None,
    )  # fmt: skip
    body = "\n".join(_lines(text or "")) or about.body
    if not body:
        refuse_without_article(path, markup)
    article = _article(body, headline, published, trust, about)
    notice = notice_of_loss(shown, body, "the page") or notice_of_data(about.body, body)
    return sources_of(path, [article._replace(notice=notice)])


def _article(body: str, headline: str, published: date | None, trust: str, about: PageData) -> Article:
    fields: Any = {"published": published, "trust": trust}
    return Article(body, headline, publisher=about.publisher, url=about.url, language=about.language, **fields)


def _decode(content: bytes) -> str:
    """Turn the bytes of a page into text as browsers do: by mark, else as the page says, else UTF-8 or Windows-1252."""
    if content.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return content.decode("utf-16", "replace")
    said = None if content.startswith(BOM_UTF8) else _CHARSET.search(content[:_HEAD])
    encoding = _ENCODINGS.get(said[1].decode("ascii", "replace").lower(), "") if said is not None else ""
    for tried in ("utf-8-sig", encoding):  # pages in UTF-8 say otherwise more often than text is UTF-8 by chance
        try:
            return content.decode(tried) if tried else content.decode("cp1252", "replace")
        except UnicodeDecodeError:
            continue
    return content.decode(encoding, "replace")


def _check_tree(path: str, page: Element) -> None:
    """Refuse a page that nests too deep or has too many elements."""
    stack = [iter((page,))]
    count = 0
    while stack:
        element = next(stack[-1], None)
        if element is None:
            stack.pop()
            continue
        stack.append(element.iterchildren())
        count += 1
        if len(element) > MOST_CHILDREN:
            refuse(path, f"more than {MOST_CHILDREN:,} elements directly inside one")
        if len(stack) > DEEPEST:
            refuse_depth(path)
        if count > MOST_ELEMENTS_OF_PAGE:
            refuse(path, f"more than {MOST_ELEMENTS_OF_PAGE:,} elements")


def _clean(page: Element) -> None:
    """Take out what is not to be handed on.

    Characters that no XML may hold, which a page names by number ("&#1;"), are none to trafilatura and lxml, which
    raise or find nothing. Of an attribute with comments in it lxml, writing the page for htmldate, seeks the end of
    each anew.
    """
    for element in page.iter():
        if isinstance(element.tag, str) and element.text:
            element.text = _NO_XML.sub("", element.text)
        if element.tail:
            element.tail = _NO_XML.sub("", element.tail)
        if any("<!--" in value for value in element.attrib.values()):
            element.attrib.clear()


def _headline(page: Element, said: str) -> str:
    """Return the headline as the page shows it: its only first heading, or the one that its data also has."""
    shown = [" ".join(heading.text_content().split()) for heading in page.iterfind(".//h1")]
    shown = [heading for heading in dict.fromkeys(shown) if heading]
    alike = [heading for heading in shown if said and (heading in said or said in heading)]
    if alike:
        return max(alike, key=len)
    return shown[0] if len(shown) == 1 and (not said or page.find(".//article//h1") is not None) else said


def _prune(page: Element) -> None:
    """Take out what is no running text, and write raised figures as such."""
    for element in related_links(page):
        if element.getparent() is not None:
            element.drop_tree()
    for element in list(page.iter()):
        if isinstance(element.tag, str) and element.getparent() is not None and element.tag not in _KEPT:
            _prune_one(element)


def _prune_one(element: Element) -> None:
    """Take an element out, write it as text, or leave it."""
    if element.tag == "li" and element.getparent().tag not in ("ul", "ol"):
        element.tag = "p"  # trafilatura's time grows with the square of items outside a list
    elif element.tag in ("sup", "sub"):
        _write_raised(element)
    elif element.tag in _GONE or _is_left_out(element) or (_is_boilerplate(element) and not _holds_article(element)):
        element.drop_tree()
    elif element.tag in _INLINE or (element.tag in _PLAIN_INLINE and not element.get("class")):
        element.drop_tag()


def _write_raised(element: Element) -> None:
    """Write a raised or lowered figure as text; the mark of a note goes."""
    if element.find(".//a") is not None:
        element.drop_tree()
        return
    words = raised(element.tag, element.text_content())
    element[:] = []
    element.text = words
    element.drop_tag()


def _is_left_out(element: Element) -> bool:
    if element.get("hidden") is not None or _HIDDEN_STYLE.search(element.get("style") or ""):
        return True
    return not (_HIDDEN_CLASSES | _EMBEDDED).isdisjoint((element.get("class") or "").lower().split())


def _is_boilerplate(element: Element) -> bool:
    called = f"{element.get('class') or ''} {element.get('id') or ''}".lower()
    return not _BOILERPLATE.isdisjoint(_WORD.findall(called))


def _holds_article(element: Element) -> bool:
    return any(element.find(f".//{name}") is not None for name in ("article", "main", "h1"))


def _lines(text: str) -> Iterator[str]:
    """Yield the paragraphs of extracted text, without the marks that stand for tables and lists."""
    for line in text.split("\n"):
        if _RULE_OF_TABLE.fullmatch(line):
            continue
        words = " ".join(line.split())
        words = (
            words.strip("| ")
            if words.startswith("|")
            else _BULLET.sub("", words, count=1)
            if words.startswith("- ")
            else words
        )
        if words:
            yield words
