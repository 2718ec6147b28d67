"""PDFs: the text of their pages; what is locked, broken, scanned or made to exhaust a machine is refused."""

import zlib
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter

from factcheck import SourceError, read
from factcheck.readers.limits import MOST_OPERATIONS_OF_PAGE, MOST_PAGES
from factcheck.readers.pdf import read_pdf

WORDS = "Twelve people were hurt on Friday, the board said."
CATALOG = b"<</Type/Catalog/Pages 2 0 R>>"
FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"


def stream(content: bytes, about: bytes = b"") -> bytes:
    return b"<<%s/Length %d>>\nstream\n%s\nendstream" % (about, len(content), content)


def pdf(*objects: bytes) -> bytes:
    """Return a file of objects, numbered from 1."""
    written, starts = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        starts.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % start for start in starts)
    size = len(objects) + 1
    return (
        written + b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<</Size %d/Root 1 0 R>>\n" % (size, table, size)
        + b"startxref\n%d\n%%%%EOF" % len(written)
    )  # fmt: skip


def of_pages(*pages: list[str]) -> bytes:
    """Return a file whose pages hold lines."""
    kids = b" ".join(b"%d 0 R" % (4 + 2 * number) for number in range(len(pages)))
    objects = [CATALOG, b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, len(pages)), FONT]
    for number, lines in enumerate(pages):
        shown = b" T* ".join(b"(%s) Tj" % line.encode("cp1252") for line in lines)
        about = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 600]/Contents %d 0 R" % (5 + 2 * number)
        objects.append(about + b"/Resources<</Font<</F 3 0 R>>>>>>")
        objects.append(stream(b"BT /F 10 Tf 12 TL 40 500 Td %s ET" % shown))
    return pdf(*objects)


def one_page(content: bytes, *more: bytes, resources: bytes = b"") -> bytes:
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 5 0 R/Resources<</Font<</F 3 0 R>>%s>>>>" % resources
    return pdf(CATALOG, b"<</Type/Pages/Kids[4 0 R]/Count 1>>", FONT, page, content, *more)


def locked(content: bytes, password: str) -> bytes:
    writer, file = PdfWriter(PdfReader(BytesIO(content))), BytesIO()
    writer.encrypt(password, "owner", algorithm="RC4-128")
    writer.write(file)
    return file.getvalue()


@pytest.mark.parametrize("name", ["wire.pdf", "wire", "wire.txt"])
def test_a_pdf_is_known_under_any_name(name: str, tmp_path: Path) -> None:
    file = tmp_path / name
    file.write_bytes(of_pages([WORDS]))
    source = read(file)
    assert (source.text, source.published, source.publisher, source.notice) == (WORDS, None, None, None)


def test_pages_are_read_as_one_text() -> None:
    pages = [["Arn Post", "The ferry Halvard ran a-", "ground off Arn, the board", "1"]]
    pages.append(["Arn Post", "said on Friday, and twelve", "people were hurt.", "2"])
    assert read_pdf("a.pdf", of_pages(*pages))[0].text == (
        "The ferry Halvard ran aground off Arn, the board said on Friday, and twelve people were hurt."
    )


def test_a_password_is_asked_for_and_none_is_not() -> None:
    assert read_pdf("a.pdf", locked(of_pages([WORDS]), ""))[0].text == WORDS
    with pytest.raises(SourceError, match="protected by a password\n  Save it without one"):
        read_pdf("a.pdf", locked(of_pages([WORDS]), "secret"))


def test_pages_without_text_are_told() -> None:
    assert read_pdf("a.pdf", of_pages([WORDS], [], []))[0].notice == "2 of 3 pages hold no text; they may be pictures"
    assert read_pdf("a.pdf", of_pages([WORDS], [WORDS], []))[0].notice is None
    with pytest.raises(SourceError, match=r"no text on its pages.*\n  .*ocrmypdf"):
        read_pdf("a.pdf", of_pages([], []))


def nested_forms(times: int, depth: int = 8) -> bytes:
    forms = []
    for level in range(depth):
        inner = b"/XObject<</X %d 0 R>>" % (7 + level) if level < depth - 1 else b""
        drawn = b"/X Do " * times if level < depth - 1 else b"BT /F 9 Tf (Twelve people were hurt.) Tj ET"
        about = b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F 3 0 R>>%s>>" % inner
        forms.append(stream(drawn, about))
    return one_page(stream(b"/X Do " * times), *forms, resources=b"/XObject<</X 6 0 R>>")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"Twelve people were hurt.", "no PDF"),
        (b"", "no PDF"),
        (of_pages([WORDS])[:300], "a broken PDF|no text"),
        (b"%PDF-1.7\n" + bytes(range(256)) * 40, "a broken PDF"),
        (one_page(stream(zlib.compress(bytes(200_000_000), 9), b"/Filter/FlateDecode")), "a broken PDF|no text"),
        (pdf(CATALOG, b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9999999>>"), "a broken PDF"),
        (pdf(CATALOG, b"<</Type/Pages/Kids[%s]/Count 9>>" % (b"4 0 R " * (MOST_PAGES + 1)), FONT,
             b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>"), f"more than {MOST_PAGES:,} pages|a broken PDF|no text"),
        (one_page(stream(b"q Q " * (MOST_OPERATIONS_OF_PAGE // 2 + 1))), "more than 200,000 operations on a page"),
    ],
)  # fmt: skip
def test_what_is_broken_or_hostile_is_refused(content: bytes, told: str) -> None:
    with pytest.raises(SourceError, match=f"a\\.pdf: .*(?:{told})") as caught:
        read_pdf("a.pdf", content)
    assert "\n  " in str(caught.value)


def test_what_is_mended_is_not_told(capfd: pytest.CaptureFixture[str]) -> None:
    assert read_pdf("a.pdf", of_pages([WORDS]).replace(b"startxref\n", b"startxref\n1"))[0].text == WORDS
    assert capfd.readouterr() == ("", "")


def test_forms_within_forms_end() -> None:
    text = read_pdf("a.pdf", nested_forms(12))[0].text
    assert len(text) < 1_000_000
