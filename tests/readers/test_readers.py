"""Which reader reads a file, files of several articles, and formats whose extra is missing."""

import os
import socket
import sys
from html import escape
from io import BytesIO
from json import dumps
from pathlib import Path

import pytest
from docx import Document

from factcheck.errors import SourceError
from factcheck.pipeline import check
from factcheck.readers import read, read_all
from factcheck.readers.limits import MOST_BYTES
from factcheck.readers.many import read_many

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
WORDS = "Twelve people were there on Friday, the coast guard said."
RSS = f"<rss><channel><item><title>They met</title><description>{WORDS}</description></item></channel></rss>"


def word_file(lines: list[str]) -> bytes:
    document = Document()
    for line in lines:
        document.add_paragraph(line)
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def as_html(lines: list[str]) -> bytes:
    body = "".join(f"<p>{escape(line)}</p>" for line in lines)
    menu = "".join(f'<li><a href="/{n}">Section {n}</a></li>' for n in range(9))
    return f'<!DOCTYPE html><html lang="en"><body><nav>{menu}</nav><article>{body}</article></body></html>'.encode()


def as_ninjs(lines: list[str]) -> bytes:
    return dumps({"uri": "urn:1", "bodies": [{"contentType": "text/plain", "value": "\n".join(lines)}]}).encode()


FORMS = {"txt": lambda lines: "\n".join(lines).encode(), "html": as_html, "docx": word_file, "json": as_ninjs}


def test_every_format_gives_the_same_findings(tmp_path: Path) -> None:
    texts = [[line for line in seed.read_text(encoding="utf-8").splitlines() if line.strip()] for seed in SEEDS]
    told = []
    for suffix, form in FORMS.items():
        for seed, lines in zip(SEEDS, texts, strict=True):
            (tmp_path / seed.stem).with_suffix(f".{suffix}").write_bytes(form(lines))
        sources = [read(file) for file in sorted(tmp_path.glob(f"*.{suffix}"))]
        told.append([str(finding) for finding in check(sources).findings])
    assert told[0]
    assert all(findings == told[0] for findings in told)


@pytest.mark.parametrize(
    ("name", "content", "text"),
    [
        ("a.txt", WORDS.encode(), WORDS),
        ("a.markdown", WORDS.encode(), WORDS),
        ("a.wire", WORDS.encode(), WORDS),
        ("a.htm", as_html([WORDS]), WORDS),
        ("a.HTML", as_html([WORDS]), WORDS),
        ("a.txt", as_html([WORDS]), WORDS),
        ("a.aspx", b"<!-- made -->\n" + as_html([WORDS]), WORDS),
        ("a.xml", b'<?xml version="1.0"?>' + as_html([WORDS]), WORDS),
        ("a.html", word_file([WORDS]), WORDS),
        ("a", word_file([WORDS]), WORDS),
        ("a.xml", RSS.encode(), f"They met\n\n{WORDS}"),
        ("a.txt", b'<?xml version="1.0"?>\n' + RSS.encode(), f"They met\n\n{WORDS}"),
        ("a.ninjs", as_ninjs([WORDS]), WORDS),
        ("a", as_ninjs([WORDS]), WORDS),
        ("a.txt", b'{"a": 12}', '{"a": 12}'),
        ("a.txt", b"<b>12</b> met.", "<b>12</b> met."),
    ],
)
def test_suffix_and_content_choose_the_reader(tmp_path: Path, name: str, content: bytes, text: str) -> None:
    (tmp_path / name).write_bytes(content)
    source = read(tmp_path / name)
    assert (source.id, source.text) == ("a", text)


@pytest.fixture
def _desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "two.jsonl").write_text('{"id": "a", "text": "One."}\n{"id": "b", "text": "Two."}\n', encoding="utf-8")
    (tmp_path / "one.txt").write_text("Three.", encoding="utf-8")
    monkeypatch.chdir(tmp_path)


@pytest.mark.usefixtures("_desk")
def test_a_file_of_several_articles_gives_a_source_each() -> None:
    assert [source.id for source in read_all("two.jsonl", published="2024-11-29")] == ["two#a", "two#b"]
    sources, complaints = read_many(["two.jsonl", "wire=two.jsonl", "one.txt"], ["two#b=2024-11-29", "one=2024-11-30"])
    assert complaints == ()
    assert [source.id for source in sources] == ["two#a", "two#b", "wire#a", "wire#b", "one"]
    assert [str(source.published) for source in sources] == ["None", "2024-11-29", "None", "None", "2024-11-30"]
    assert read_many(["two.jsonl"]).complaints == ()


@pytest.mark.usefixtures("_desk")
def test_where_one_article_is_asked_for_several_are_refused() -> None:
    with pytest.raises(
        SourceError, match=r"two\.jsonl holds 2 articles, not one\n  read_all\(path\) gives all of them"
    ):
        read("two.jsonl")
    (complaint,) = read_many(["two.jsonl", "one.txt"], draft=True).complaints
    assert complaint.startswith("two.jsonl holds 2 articles, not one")
    assert read_many(["one.txt", "two.jsonl"], draft=True).complaints == ()


@pytest.mark.parametrize(
    ("name", "content", "packages", "extra"),
    [
        ("a.html", as_html([WORDS]), ["trafilatura"], "html"),
        ("a.html", as_html([WORDS]), ["htmldate"], "html"),
        ("a.docx", word_file([WORDS]), ["docx", "docx.opc.exceptions"], "docx"),
        ("a.pdf", b"%PDF-1.7", ["pypdf", "pypdf.errors"], "pdf"),
        ("a.nitf", b"<nitf/>", ["defusedxml", "defusedxml.common", "defusedxml.ElementTree"], "feeds"),
        ("a.rss", RSS.encode(), ["defusedxml", "defusedxml.common", "defusedxml.ElementTree"], "feeds"),
    ],
)
def test_a_missing_extra_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, content: bytes, packages: list[str], extra: str
) -> None:
    (tmp_path / name).write_bytes(content)
    for package in packages:
        monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(SourceError) as caught:
        read(tmp_path / name)
    assert f"the extra {extra} is not installed\n  pip install 'factcheck-desk[{extra}]'" in str(caught.value)


@pytest.mark.parametrize("name", ["a.html", "a.docx", "a.rss", "a.json"])
def test_no_reader_opens_the_network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a reader opens the network")

    content = {
        "a.html": b"<base href='http://a.example/'><link rel='stylesheet' href='b.css'><iframe src='http://a.example/'>"
        b"</iframe>" + as_html([WORDS]),
        "a.docx": word_file([WORDS]),
        "a.rss": RSS.replace("<item>", "<item><link>http://a.example/</link>").encode(),
        "a.json": b'{"url": "http://a.example/", "text": "Twelve."}',
    }[name]
    (tmp_path / name).write_bytes(content)
    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    assert read(tmp_path / name).text


def test_a_file_larger_than_any_article_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    with path.open("wb") as file:
        os.truncate(file.fileno(), MOST_BYTES * 100)
    with pytest.raises(SourceError, match="more than 64 MiB"):
        read(path)


def test_a_text_file_longer_than_any_is_refused(tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_bytes(b"a" * 20_000_000)
    with pytest.raises(SourceError, match="more than 16 MiB"):
        read(tmp_path / "long.txt")
