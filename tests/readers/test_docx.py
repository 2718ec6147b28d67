"""Word files: the text as it reads with all changes accepted, and packages that are broken or made to harm."""
# ruff: noqa: E501 - rows of files as they are written

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from docx import Document

from factcheck.errors import SourceError
from factcheck.readers.docx import read_docx
from factcheck.readers.limits import DEEPEST, MOST_BYTES_OF_PART, MOST_ELEMENTS_OF_WORD, MOST_PARTS
from factcheck.source import Source

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'


def word_file(body: str = "<w:p><w:r><w:t>Twelve met.</w:t></w:r></w:p>", **parts: bytes) -> bytes:
    """A file as python-docx writes it, its body replaced, and parts replaced or added by name."""
    written, out = BytesIO(), BytesIO()
    Document().save(written)
    document = f"<?xml version='1.0'?><w:document {_W} {_MC}><w:body>{body}</w:body></w:document>".encode()
    with ZipFile(written) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        contents = {name: old.read(name) for name in old.namelist()} | {"word/document.xml": document} | parts
        for name, content in contents.items():
            new.writestr(name, content)
    return out.getvalue()


def renamed(document: bytes) -> bytes:
    """A file whose text stands in a part that is not called XML."""
    types = b"<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels' \
ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.bin' \
ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"
    rels = b"<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='a' \
Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='word/document.bin'/>\
</Relationships>"
    return word_file(**{"[Content_Types].xml": types, "_rels/.rels": rels, "word/document.bin": document})


def read_file(content: bytes) -> Source:
    (source,) = read_docx("desk/ferry.docx", content)
    return source


def run(words: str, formats: str = "") -> str:
    return f"<w:r><w:rPr>{formats}</w:rPr><w:t xml:space='preserve'>{words}</w:t></w:r>"


def test_what_a_person_writes_in_word_is_read() -> None:
    document = Document()
    document.add_heading("Ferry sinks", 0)
    document.add_paragraph("A ferry with ").add_run("312").bold = True
    document.add_paragraph("It had 14 lifeboats.", style="List Bullet")
    document.add_paragraph("Photo: 77 passengers", style="Caption")
    table = document.add_table(2, 2)
    for cell, words in zip(table._cells, ("Port", "Saved", "Lower Bay", "250"), strict=True):
        cell.text = words
    document.sections[0].header.paragraphs[0].text = "Page 9"
    document.core_properties.language = "en-GB"
    file = BytesIO()
    document.save(file)
    source = read_file(file.getvalue())
    assert source.text == "Ferry sinks\nA ferry with 312\nIt had 14 lifeboats.\nPort | Saved\nLower Bay | 250"
    assert (source.id, source.path, source.language) == ("ferry", "desk/ferry.docx", "en")
    assert (source.published, source.publisher) == (None, None)


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        (run("At least ") + f"<w:ins>{run('22')}</w:ins><w:del><w:r><w:delText>14</w:delText></w:r></w:del>" + run(" died."),
         "At least 22 died."),
        (f"<w:moveFrom>{run('On Monday ')}</w:moveFrom><w:moveTo>{run('On Friday ')}</w:moveTo>" + run("they met."),
         "On Friday they met."),
        ("<w:commentRangeStart w:id='1'/>" + run("Ten") + "<w:commentRangeEnd w:id='1'/><w:r><w:commentReference w:id='1'/>"
         "</w:r>" + run(" met."), "Ten met."),
        (run("Fourteen ", "<w:strike/>") + run("Twenty ", "<w:strike w:val='0'/>") + run("hid ", "<w:vanish/>") + run("met."),
         "Twenty met."),
        (run("10") + run("6", "<w:vertAlign w:val='superscript'/>") + run(" shells"), "10⁶ shells"),
        ("<w:r><w:fldChar w:fldCharType='begin'/><w:instrText>PAGE 7</w:instrText></w:r>" + run("12"), "12"),
        (f"<w:hyperlink>{run('Twelve')}</w:hyperlink><w:smartTag>{run(' met')}</w:smartTag>", "Twelve met"),
        (f"<w:sdt><w:sdtPr><w:tag w:val='9'/></w:sdtPr><w:sdtContent>{run('Twelve')}</w:sdtContent></w:sdt>", "Twelve"),
        ("<w:r><w:t>twenty</w:t><w:noBreakHyphen/><w:t>two</w:t><w:br/><w:t>met</w:t></w:r>", "twenty-two\nmet"),
        (f"<mc:AlternateContent><mc:Choice>{run('a box of 9')}</mc:Choice></mc:AlternateContent>" + run("Ten"), "Ten"),
        (run("Ten") + "<w:r><w:footnoteReference w:id='2'/></w:r>", "Ten"),
    ],
)  # fmt: skip
def test_changes_are_accepted_and_comments_are_no_text(inside: str, text: str) -> None:
    assert read_file(word_file(f"<w:p>{inside}</w:p>")).text == text


def test_a_part_of_any_name_is_read_and_a_picture_is_none() -> None:
    document = f"<w:document {_W}><w:body><w:p><w:r><w:t>Twelve.</w:t></w:r></w:p></w:body></w:document>".encode()
    assert read_file(renamed(document)).text == "Twelve."
    assert read_file(word_file(**{"word/media/a.svg": b"<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>"})).text == "Twelve met."


def deep(levels: int) -> str:
    return "<w:sdt>" * levels + "</w:sdt>" * levels


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"Twelve met.", "no Word file, or a broken one"),
        (word_file()[:2000], "no Word file, or a broken one"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "protected by a password, or of before 2007"),
        (word_file("<w:p/>"), "holds no article with words"),
        (word_file("<w:p><w:r><w:t>a</w:t></w:r></w:p>" * (MOST_BYTES_OF_PART // 30)), "markup unpacks to more than 16 MiB"),
        (word_file(**{f"word/media/{n}.png": bytes(2**25) for n in range(5)}), "it unpacks to more than 128 MiB"),
        (word_file("<w:p/>" * MOST_ELEMENTS_OF_WORD), "more than 500,000 elements"),
        (renamed(b" " * 99 + b"<a>" + b"a" * MOST_BYTES_OF_PART), "markup unpacks to more than 16 MiB"),
        (renamed("<?xml version='1.0' encoding='utf-16'?><!DOCTYPE w [<!ENTITY a 'b'>]><w/>".encode("utf-16")), "document.bin declares entities"),
        (renamed(b"<w Type='http://a.example/subDocument'/>"), "part of its text is another file"),
        (renamed(b"<?xml version='1.0' encoding='UTF-7'?>+ADwAIQ-DOCTYPE w []>"), "document.bin is in no encoding of Word's"),
        (word_file(**{f"word/media/{n}.png": b"" for n in range(MOST_PARTS)}), "more than 4,000 files inside it"),
        (word_file(deep(DEEPEST)), "nested more than 200 levels deep"),
        (word_file(deep(100_000)), "no Word file, or a broken one"),
        (word_file(**{"word/document.xml": b"<!DOCTYPE w [<!ENTITY a 'b'>]><w>&a;</w>"}), "declares entities"),
        (word_file(**{"word/document.xml": "<?xml version='1.0' encoding='utf-16'?><!DOCTYPE w [<!ENTITY a 'b'>]><w/>"
                      .encode("utf-16")}), "declares entities"),
        (word_file(**{"word/_rels/document.xml.rels": b"<R><A Type='http://a.example/aFChunk' Target='x'/></R>"}),
         "part of its text is another file"),
        (word_file(**{"word/document.xml": b"<a/>"}), "no Word file, or a broken one"),
        (word_file(**{"word/document.xml": f"<w:document {_W}/>".encode()}), "no Word file, or a broken one"),
        (word_file(**{"[Content_Types].xml": b"<a/>"}), "no Word file, or a broken one"),
        (word_file(**{"docProps/core.xml": b"\xff"}), "no Word file, or a broken one"),
    ],
)  # fmt: skip
def test_what_is_broken_or_made_to_harm_is_refused(content: bytes, complaint: str) -> None:
    with pytest.raises(SourceError) as caught:
        read_file(content)
    what, advice = str(caught.value).split("\n")
    assert complaint in what
    assert "ferry.docx" in what
    assert advice.startswith("  ")
