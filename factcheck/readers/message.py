"""An e-mail message, a mailbox or a page saved as one file -> Sources: Subject, Date and From, and the text."""

import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from email.utils import parseaddr

from factcheck.errors import SourceError
from factcheck.readers.articles import Article, sources_of
from factcheck.readers.html import read_html
from factcheck.readers.limits import MOST_BYTES_OF_DATA, MOST_PARTS_OF_MESSAGE, check_size, refuse
from factcheck.readers.markup import text_of_markup
from factcheck.readers.published import published_in_metadata
from factcheck.readers.text import decode_text
from factcheck.readers.wrapped import unwrapped
from factcheck.source import Source

_MOST_LINES = 600
"""Lines of headers that are looked at. Heuristic: those of a message that went through many hands are two hundred."""
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
_NEXT_OF_MBOX = re.compile(
    rb"(?:\A|\r?\n\r?\n)From \S+[^\r\n]{0,60}\d\d:\d\d:\d\d[^\r\n]{0,20}\d{4}[ \t]*\r?\n(?=[A-Za-z-]+:)"
)
_ESCAPED_FROM = re.compile(rb"(?m)^>(?=>*From )")
_HEADERS_END = re.compile(rb"\r?\n\r?\n")
_PARTED = re.compile(rb"\b(?:multipart|message)/", re.IGNORECASE)
_SAVED_PAGE = re.compile(rb"(?im)^(?:snapshot-content-location:|from:\s*\"?<?saved by )")
_MARK_OF_ANSWER = re.compile(r"(?:(?:re|aw|fwd?|wg|sv|tr)(?:\[\d+\])?:\s*)+", re.IGNORECASE)
_PAGES = ("text/html", "application/xhtml+xml")
_SIGNATURE = "-- "
_DOCUMENTS = (".pdf", ".doc", ".docx", ".odt", ".rtf", ".txt", ".xls", ".xlsx", ".csv", ".eml", ".msg", ".pages")
"""Suffixes of attached files that may hold the article."""
_LEAST_SHARE = 0.5
"""Of the words in HTML, as many as a plain text beside it must have to be the text. Heuristic: what only says "open
this in a browser" has a tenth."""


def read_message(path: str, content: bytes) -> tuple[Source, ...]:
    """Read the sources of a message, of a mailbox, or of a page that a browser saved as one file. Nothing is fetched.

    Args:
        path: the file, for ids, `Source.path` and messages.
        content: its bytes.

    Raises:
        SourceError: it is no message, has too many parts, is too large or has no text; or, of a page, the extra html is
            not installed.
    """
    check_size(path, content, MOST_BYTES_OF_DATA)
    if content.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        content = decode_text(path, content).encode()
    if len(_PARTED.findall(content)) > MOST_PARTS_OF_MESSAGE:
        refuse(path, f"more than {MOST_PARTS_OF_MESSAGE} parts within parts")
    if _SAVED_PAGE.search(_HEADERS_END.split(content, maxsplit=1)[0]):
        return _saved_page(path, content)
    messages = [each for each in _NEXT_OF_MBOX.split(content) if each.strip()]
    if len(messages) > 1:
        messages = [_ESCAPED_FROM.sub(b"", each) for each in messages]
    return sources_of(path, (_article(path, each) for each in messages))


def is_message(head: str) -> bool:
    """Whether headers of mail open a text, and a blank line ends them.

    Args:
        head: its first characters.

    Example:
        >>> is_message("From: Ana <ana@arn.example>\\nTo: desk@arn.example\\nSubject: Ferry\\n\\nTwelve.")
        True
        >>> is_message("From: the harbour board. It was 12:30, and they met.")
        False
    """
    mbox = _MBOX.match(head)
    names, from_address = _headers(head[mbox.end() :] if mbox is not None else head)
    if mbox is not None:
        return bool(names)
    is_known = len(names) >= _LEAST_HEADERS and all(name in _KNOWN | _TECHNICAL or "-" in name for name in names)
    return is_known and (not _TECHNICAL.isdisjoint(names) or from_address)


def _headers(head: str) -> tuple[set[str], bool]:
    """Return the names of the headers that open a text, and whether an address stands behind "From"."""
    names: set[str] = set()
    from_address = False
    for line in head.split("\n")[:_MOST_LINES]:
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


def _article(path: str, content: bytes) -> Article:
    message = _parsed(path, content)
    words, is_html = _text(message)
    attached = [name for part in message.walk() if (name := _name_of_document(part))]
    notice = f"what is attached to it is not read: {', '.join(attached)}" if attached else None
    return Article(
        body=words if is_html else _own_words(words),
        headline=_MARK_OF_ANSWER.sub("", _header(message, "Subject"), count=1),
        published=published_in_metadata(_header(message, "Date")),
        publisher=_sender(_header(message, "From")),
        language=_header(message, "Content-Language"),
        notice=notice,
    )


def _parsed(path: str, content: bytes) -> EmailMessage:
    message = message_from_bytes(content.lstrip(b"\xef\xbb\xbf\r\n"), policy=default)
    if not isinstance(message, EmailMessage) or not message.keys():
        raise SourceError(f"cannot read {path}: no e-mail message\n  Save its text as .txt.")
    return message


def _saved_page(path: str, content: bytes) -> tuple[Source, ...]:
    """Read the page in a file that a browser saved; the day of saving is none of publication."""
    message = _parsed(path, content)
    page = next((part for part in message.walk() if part.get_content_type() in _PAGES), None)
    if not isinstance(page, EmailMessage):
        raise SourceError(f"cannot read {path}: no page in it\n  Open it in a browser, and save the page as HTML.")
    (source,) = read_html(path, b"\xef\xbb\xbf" + _decoded(page).encode("utf-8", "replace"))
    address = _header(message, "Snapshot-Content-Location") or _header(page, "Content-Location")
    is_address = address.startswith(("http://", "https://"))
    return (source if source.url is not None or not is_address else source.model_copy(update={"url": address}),)


def _text(message: EmailMessage) -> tuple[str, bool]:
    """Return the text of a message, and whether it was HTML: the plain one where it is no stub of it."""
    parts = [part for part in message.walk() if isinstance(part, EmailMessage) and not part.is_attachment()]
    plain = "\n\n".join(_decoded(part) for part in parts if part.get_content_type() == "text/plain").strip()
    pages = [_decoded(part) for part in parts if part.get_content_type() == "text/html"]
    shown = "\n".join(filter(None, map(text_of_markup, pages)))
    if len(plain.split()) >= _LEAST_SHARE * len(shown.split()):
        return plain, False
    return shown, True


def _decoded(part: EmailMessage) -> str:
    """Return the text of a part, whatever it says of its encoding."""
    raw = part.get_payload(decode=True)
    raw = raw if isinstance(raw, bytes) else b""
    for charset in (part.get_content_charset(), "utf-8"):
        try:
            return raw.decode(charset or "utf-8").replace("\r\n", "\n")
        except (UnicodeDecodeError, LookupError):
            continue
    return raw.decode("cp1252", "replace").replace("\r\n", "\n")


def _own_words(text: str) -> str:
    """Return what its sender wrote: no signature, and no lines of an earlier message unless there are no others."""
    lines = text.split("\n")
    lines = lines[: lines.index(_SIGNATURE)] if _SIGNATURE in lines else lines
    quoted = [line.startswith(">") for line in (*lines, "")]
    own = [line for at, line in enumerate(lines) if not quoted[at] and not (quoted[at + 1] and line.endswith(":"))]
    if not any(line.strip() for line in own):
        own = [line.lstrip("> ") for line in lines]
    return unwrapped("\n".join(own)).strip()


def _header(message: EmailMessage, name: str) -> str:
    """Return a header as text; a faulty one as it stands, as far as it is text."""
    try:
        value = message.get(name)
    except (ValueError, TypeError, IndexError, AttributeError, LookupError):  # faults of the standard parser
        return ""
    return " ".join(str(value).encode("utf-8", "replace").decode().split()) if value is not None else ""


def _sender(stated: str) -> str:
    """Return who sent a message: by name, else the address."""
    name, address = parseaddr(stated)
    return name or address


def _name_of_document(part: object) -> str:
    """Return the name of an attached file that may hold the article."""
    if not isinstance(part, EmailMessage):
        return ""
    name = part.get_filename() or ""
    return name if name.lower().endswith(_DOCUMENTS) and part.get_content_disposition() != "inline" else ""
