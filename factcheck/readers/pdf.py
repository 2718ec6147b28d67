"""A PDF -> Source: its running text, paragraphs joined, without page numbers and lines that every page repeats."""

import logging
import struct
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from factcheck.errors import SourceError
from factcheck.readers.articles import Article, sources_of
from factcheck.readers.limits import (
    MOST_BYTES,
    MOST_BYTES_OF_TEXT,
    MOST_OPERATIONS,
    MOST_OPERATIONS_OF_PAGE,
    MOST_PAGES,
    check_size,
    refuse,
    refuse_without,
)
from factcheck.readers.printed import paragraphs_of_pages
from factcheck.source import Source

_SIGNATURE = b"%PDF-"
_HEAD = 1024
"""Bytes in which the signature stands, as readers of PDF have it."""
_LEAST_LETTERS = 20
"""Letters of a page that holds text. Heuristic: a scanned page has none, or a stamp of its scanner."""
_FAULTS = (
    zlib.error, struct.error, OSError, EOFError, RuntimeError, ValueError, LookupError, TypeError, AttributeError,
    ArithmeticError, AssertionError,
)  # fmt: skip
"""What pypdf raises on a file with a fault, beside its own errors."""
_MOST_QUOTED = 80
"""Letters of a fault in a message. Heuristic."""
_SAVE_AGAIN = "Save it again, or save its text as .txt."
_SCANNED = "Read its pages with a program that recognizes text (ocrmypdf), or save its text as .txt."


def read_pdf(path: str, content: bytes) -> tuple[Source, ...]:
    """Read the source of a PDF. It tells neither publication nor publisher: its dates are those of a file.

    Args:
        path: the file, for the id, `Source.path` and messages.
        content: its bytes.

    Raises:
        SourceError: it is no PDF, is protected or broken, has too many pages or too much on them, or its pages are
            pictures; or the extra pdf is not installed.
    """
    check_size(path, content, MOST_BYTES)
    if _SIGNATURE not in content[:_HEAD]:
        raise SourceError(f"cannot read {path}: no PDF\n  {_SAVE_AGAIN}")
    try:
        from pypdf import PdfReader  # noqa: PLC0415
        from pypdf.errors import PyPdfError  # noqa: PLC0415
    except ImportError:
        refuse_without(path, "pdf")
    _keep_quiet()
    try:
        reader = PdfReader(BytesIO(content), strict=False)
        is_locked = reader.is_encrypted and not reader.decrypt("")
        pages = [] if is_locked else list(_pages(path, reader))
    except SourceError:
        raise
    except (PyPdfError, *_FAULTS) as error:
        what = " ".join(str(error).split()) or type(error).__name__
        raise SourceError(f"cannot read {path}: a broken PDF ({what[:_MOST_QUOTED]})\n  {_SAVE_AGAIN}") from None
    if is_locked:
        raise SourceError(f"cannot read {path}: it is protected by a password\n  Save it without one.")
    empty = sum(sum(map(str.isalpha, page)) < _LEAST_LETTERS for page in pages)
    if empty == len(pages):
        raise SourceError(f"cannot read {path}: no text on its pages, which may be pictures\n  {_SCANNED}")
    notice = f"{empty} of {len(pages)} pages hold no text; they may be pictures" if 2 * empty > len(pages) else None
    return sources_of(path, [Article("\n".join(paragraphs_of_pages(pages)), notice=notice)])


def _keep_quiet() -> None:
    """Keep what pypdf logs of faults that it mends off the terminal, unless somebody listens."""
    logger = logging.getLogger("pypdf")
    if not logger.handlers:
        logger.addHandler(logging.NullHandler())


def _pages(path: str, reader: Any) -> Iterator[str]:
    """Yield the text of each page.

    Raises:
        SourceError: there are too many, or too much is done on them: a page may draw one form a thousand times, which
            draws another as often.
    """
    done = of_page = letters = 0

    def count(*_operation: object) -> None:
        nonlocal done, of_page
        done, of_page = done + 1, of_page + 1
        if of_page > MOST_OPERATIONS_OF_PAGE:
            refuse(path, f"more than {MOST_OPERATIONS_OF_PAGE:,} operations on a page")
        if done > MOST_OPERATIONS:
            refuse(path, f"more than {MOST_OPERATIONS:,} operations on its pages")

    for number, page in enumerate(reader.pages, 1):
        if number > MOST_PAGES:
            refuse(path, f"more than {MOST_PAGES:,} pages")
        of_page = 0
        text = page.extract_text(visitor_operand_before=count)
        letters += len(text)
        if letters > MOST_BYTES_OF_TEXT:
            refuse(path, f"more than {MOST_BYTES_OF_TEXT // 2**20} MiB of text")
        yield text
