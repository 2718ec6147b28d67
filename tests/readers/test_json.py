"""JSON of articles, JSON lines, JSON Feed and ninjs."""
# ruff: noqa: E501 - rows of files as they are written

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest

from factcheck.errors import SourceError
from factcheck.readers.json import read_json, read_json_lines
from factcheck.readers.limits import DEEPEST, MOST_ARTICLES, MOST_BRACKETS, MOST_BYTES_OF_DATA, MOST_BYTES_OF_LINE
from factcheck.source import Source

NINJS = {
    "uri": "https://wire.example/a1", "versionCreated": "2024-11-29T18:00:00Z", "language": "en-GB",
    "copyrightHolder": "The Wire", "headlines": [{"role": "main", "value": "Ferry sinks"}],
    "bodies": [{"role": "summary", "contentType": "text/plain", "value": "Gone."},
               {"role": "main", "contentType": "text/html", "value": "<p>Some <b>12</b> met.</p><figure>9</figure>"}],
    "associations": [{"name": "p1", "type": "picture", "headlines": [{"value": "77 boats"}]}],
}  # fmt: skip


def encoded(value: object) -> bytes:
    return json.dumps(value).encode()


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"text": "Twelve met."}, "Twelve met."),
        ({"headline": "They met", "articleBody": "Twelve met."}, "They met\n\nTwelve met."),
        ({"title": "They met", "body": "They met\n\nTwelve met."}, "They met\n\nTwelve met."),
        ({"title": "They met", "content_html": "<p>Twelve<br>met.</p>"}, "They met\n\nTwelve\nmet."),
        ({"content": "<p>Twelve <i>met</i>.</p>"}, "Twelve met."),
        ({"text": "Fewer than <b> of 12 met."}, "Fewer than <b> of 12 met."),
        (NINJS, "Ferry sinks\n\nSome 12 met."),
        ({"uri": "urn:1", "versioncreated": "2024-11-29T18:00:00Z", "body_text": "Twelve met."}, "Twelve met."),
    ],
)  # fmt: skip
def test_an_article_goes_by_many_keys(value: object, text: str) -> None:
    (source,) = read_json("wire.json", encoded(value))
    assert (source.id, source.text) == ("wire", text)


def test_an_article_tells_of_itself() -> None:
    article = {
        "text": "Twelve met.", "datePublished": "2024-11-29", "publisher": {"name": "The Post"},
        "url": "https://post.example/1", "inLanguage": "en-US", "origin": "AP",
    }  # fmt: skip
    (source,) = read_json("wire.json", encoded(article))
    assert (source.published, source.published_trust) == (date(2024, 11, 29), "metadata")
    assert (source.publisher, source.url, source.language) == ("The Post", "https://post.example/1", "en")
    assert source.origin == "AP"


def test_ninjs_tells_of_itself() -> None:
    (source,) = read_json("wire.json", encoded(NINJS))
    assert (source.published, source.publisher) == (datetime(2024, 11, 29, 18, tzinfo=UTC), "The Wire")
    assert (source.url, source.language) == ("https://wire.example/a1", "en")


def test_a_source_comes_back_from_its_own_json() -> None:
    source = Source("wire", "Twelve met.", published=date(2024, 11, 29), publisher="The Post", origin="AP")
    (back,) = read_json("wire.json", source.model_dump_json().encode())
    own = {"path": None, "published_trust": "given", "text_start": (1, 1)}
    assert back.model_copy(update=own) == source


@pytest.mark.parametrize(
    ("value", "ids"),
    [
        ([{"text": "One."}, {"text": "Two."}], ["wire#1", "wire#2"]),
        ([{"id": "a", "text": "One."}, {"id": 7, "text": "Two."}], ["wire#a", "wire#7"]),
        ([{"id": "a", "text": "One."}, {"id": "a", "text": "Two."}], ["wire#1", "wire#2"]),
        ([{"id": "2", "text": "One."}, {"text": "Two."}], ["wire#1", "wire#2"]),
        ([{"id": "https://a.example/1?b=c", "text": "One."}, {"id": "b", "text": "Two."}], ["wire#1", "wire#b"]),
        ({"articles": [{"text": "One."}, {"text": "Two."}]}, ["wire#1", "wire#2"]),
        ([{"text": "One."}], ["wire"]),
        ([NINJS, {"text": "Two."}], ["wire#1", "wire#2"]),
    ],
)
def test_several_articles_have_ids_of_their_own(value: object, ids: list[str]) -> None:
    assert [source.id for source in read_json("wire.json", encoded(value))] == ids


def test_a_json_feed_names_the_publisher_of_its_items() -> None:
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "The Post", "items": [
        {"id": "1", "content_text": "Ten.", "date_published": "2024-11-29T18:00:00Z"}, {"id": "2", "content_text": "Two."}
    ]}  # fmt: skip
    sources = read_json("feed.json", encoded(feed))
    assert [(source.id, source.publisher) for source in sources] == [("feed#1", "The Post"), ("feed#2", "The Post")]


def test_json_lines_are_an_article_a_line() -> None:
    lines = b'\xef\xbb\xbf{"id": "a", "text": "One \xe2\x80\xa8 two."}\n\n{"id": "b", "text": "Two."}\r\n'
    sources = read_json_lines("wire.jsonl", lines)
    assert [(source.id, source.text) for source in sources] == [("wire#a", "One \u2028 two."), ("wire#b", "Two.")]


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"", "wire.json: no JSON (Expecting value at line 1, column 1)"),
        (b'{"text": "One."}\n{"text": "Two."}', "no JSON (Extra data at line 2, column 1)"),
        (b'{"text": "caf\xe9"}', "byte 13 is no UTF-8"),
        (b"12", "no JSON object"),
        (b"[]", "holds no article with words"),
        (b'{"name": "x", "version": 2}', 'an object without text (its keys: "name", "version")'),
        (b'[{"text": "One."}, 2]', "wire.json, article 2: no JSON object"),
        (b'{"text": "One.", "published": "29/11"}', 'wire.json, line 1: published: "29/11" is no date (no year)'),
        (b'{"text": "One.", "n": ' + b"9" * 10_000 + b"}", "a number in it is too long"),
        (b"[" * (DEEPEST + 1), "nested more than 200 levels deep"),
        (b'{"a":' * 10_000_00, "nested more than 200 levels deep"),
        (b"[" + b"[]," * MOST_BRACKETS + b"1]", "more than 1,000,000 objects and arrays"),
        (b'"' + b" " * MOST_BYTES_OF_DATA, "more than 32 MiB"),
        (b'"' + b'\\"' * 1_000_000, "no JSON (Unterminated string"),
        (b"[" + b'{"text":"a"},' * MOST_ARTICLES + b'{"text":"a"}]', "more than 10,000 articles"),
        (b'{"text": "\\ud83d"}', "half of a surrogate pair"),
        (b'{"text": "One.", "source": "\\ud83d"}', "wire.json: its publisher holds half of a surrogate pair"),
        (b'{"text": "One.", "url": "\\udfff"}', "wire.json: its url holds half of a surrogate pair"),
        (b'{"text": "One.", "origin": "AP\\ud83d"}', "wire.json: its origin holds half of a surrogate pair"),
    ],
)
def test_what_is_no_article_or_would_exhaust_the_machine_is_refused(content: bytes, complaint: str) -> None:
    with pytest.raises(SourceError) as caught:
        read_json("wire.json", content)
    what, advice = str(caught.value).split("\n")
    assert complaint in what
    assert advice.startswith("  ")


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b'{"text": "One."}\n{"text": }', "wire.jsonl, line 2: no JSON (Expecting value at column 10)"),
        (
            b'{"text": "One."}\n\n{"text": "Two.", "published": "soon"}',
            'wire.jsonl, line 3: published: "soon" is no date',
        ),
        (b'{"text": "' + b"a" * MOST_BYTES_OF_LINE + b'"}', "line 1: more than 16 MiB"),
        (b'{"text":"a"}\n' * (MOST_ARTICLES + 1), "more than 10,000 articles"),
    ],
)
def test_a_fault_in_json_lines_is_shown_by_line(content: bytes, complaint: str) -> None:
    with pytest.raises(SourceError) as caught:
        read_json_lines("wire.jsonl", content)
    assert complaint in str(caught.value)


def test_brackets_inside_strings_do_not_nest() -> None:
    (source,) = read_json("wire.json", encoded({"text": '[{"' * 10_000}))
    assert len(source.text) == 30_000


@pytest.mark.parametrize(
    ("value", "texts"),
    [
        ({"data": {"item": {"uri": "urn:1", "body_nitf": "<p>One.</p><media><p>No.</p></media>"}}}, ["One."]),
        ({"data": {"items": [{"item": {"uri": "a", "body_text": "One."}}, {"item": {"text": "Two."}}]}}, ["One.", "Two."]),
        ({"hits": {"hits": [{"_source": {"body": "One."}}, {"_source": {"body": "Two."}}]}}, ["One.", "Two."]),
        ({"data": [{"content": "One."}]}, ["One."]),
        ({"text": "One.", "data": {"text": "Two."}}, ["One."]),
        ({"uri": "urn:1", "body_main": "One."}, ["One."]),
        ({"uri": "urn:1", "bodies": [{"contentType": "text/vnd.IPTC.NITF", "value": "<nitf><head/><body><body.head>No"
          "</body.head><body.content><p>One.</p></body.content></body></nitf>"}]}, ["One."]),
        ({"uri": "urn:1", "bodies": [{"role": "nitf", "contentType": "text/vnd.IPTC.NITF", "value": "<nitf>No</nitf>"},
          {"role": "text", "contentType": "text/plain", "value": "One."}]}, ["One."]),
    ],
)  # fmt: skip
def test_articles_are_found_inside_of_what_holds_them(value: Any, texts: list[str]) -> None:
    assert [source.text for source in read_json("wire.json", encoded(value))] == texts


def test_a_date_inside_of_what_holds_an_article_is_told_with_its_line() -> None:
    text = '{"data":\n {"items": [{"item":\n {"uri": "a", "body_text": "One.",\n "versioncreated": "soon"}}]}}'
    with pytest.raises(SourceError, match=r"wire\.json, line 4: versioncreated"):
        read_json("wire.json", text.encode())
