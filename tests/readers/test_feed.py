"""RSS and Atom files: entries as sources, and XML made to harm."""
# ruff: noqa: E501 - rows of files as they are written

from datetime import UTC, datetime, timedelta, timezone

import pytest

from factcheck.errors import SourceError
from factcheck.readers.feed import read_feed
from factcheck.readers.limits import DEEPEST, MOST_ELEMENTS_OF_FEED
from factcheck.source import Source

SEOUL = timezone(timedelta(hours=9))

RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>The Harbour Post</title><link>https://post.example/</link><language>en-gb</language>
<item><title>Ferry sinks &amp;amp; 22
missing</title><link>https://post.example/1</link><guid>https://post.example/?p=1</guid>
<description>A teaser of 9 words …</description><media:content url="a.jpg"/><media:title>77 boats</media:title>
<content:encoded><![CDATA[<p>Some <b>312</b> were on board.</p><figure><figcaption>A photo of 77.</figcaption></figure>
<p>At least 290 are safe.</p>]]></content:encoded><pubDate>Fri, 29 Nov 2024 18:00:00 +0900</pubDate></item>
<item><title>Bridge opens</title><description>It cost 5 &lt; 6 million.</description><source
url="https://a.example/">The Wire</source>
<pubDate> </pubDate></item>
<item><enclosure url="a.mp3"/></item></channel></rss>"""

ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Bay</title><entry xml:lang="de">
<title type="html">Ferry &lt;i&gt;Anna&lt;/i&gt; sinks</title><id>tag:bay.example,2024:1</id>
<link rel="enclosure" href="a.mp3"/><link href="https://bay.example/1"/>
<updated>2024-12-02T08:00:00Z</updated><published>2024-11-29T18:00:00Z</published>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Some <b>12</b>,000 met &amp;
left.</p><del>Ten.</del></div></content>
</entry></feed>"""

RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Old Wire</title></channel>
<item><title>They met</title><description>Twelve met.</description><dc:date>2024-11-29</dc:date></item></rdf:RDF>"""


def read_entries(feed: str) -> tuple[Source, ...]:
    return read_feed("desk/post.rss", feed.encode())


def test_entries_of_rss_are_sources() -> None:
    first, second = read_entries(RSS)
    assert first.id == "post#1"
    assert first.text == "Ferry sinks & 22 missing\n\nSome 312 were on board.\nAt least 290 are safe."
    assert (first.published, first.published_trust) == (datetime(2024, 11, 29, 18, tzinfo=SEOUL), "metadata")
    assert (first.publisher, first.url, first.language) == ("The Harbour Post", "https://post.example/1", "en")
    assert (second.id, second.text) == ("post#2", "Bridge opens\n\nIt cost 5 < 6 million.")
    assert (second.publisher, second.published) == ("The Wire", None)


def test_entries_of_atom_are_sources() -> None:
    (source,) = read_entries(ATOM)
    assert (source.id, source.text) == ("post", "Ferry Anna sinks\n\nSome 12,000 met & left.")
    assert source.published == datetime(2024, 11, 29, 18, tzinfo=UTC)
    assert (source.publisher, source.url, source.language) == ("The Bay", "https://bay.example/1", "de")


def test_entries_of_rdf_stand_beside_the_channel() -> None:
    (source,) = read_entries(RDF)
    assert (source.text, source.publisher, str(source.published)) == (
        "They met\n\nTwelve met.",
        "Old Wire",
        "2024-11-29",
    )


LAUGHS = (
    '<!DOCTYPE rss [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
    + "]>"
)


@pytest.mark.parametrize(
    ("feed", "complaint"),
    [
        ("", "faulty XML"),
        ("<rss><channel>", "faulty XML"),
        ("<?xml version='1.0' encoding='klingon'?><rss/>", "faulty XML"),
        ("<newsItem><title>They met</title></newsItem>", "XML, but no RSS or Atom (its root is newsItem)"),
        ("<rss><channel><title>Empty</title></channel></rss>", "holds no article with words"),
        (LAUGHS + "<rss><channel><item><title>&j;</title></item></channel></rss>", "declares a document type or entities"),
        ('<!DOCTYPE rss SYSTEM "http://a.example/rss.dtd"><rss/>', "declares a document type or entities"),
        ('<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&a;</title></item></channel></rss>',
         "declares a document type or entities"),
        ("<rss><channel><item><title>&nbsp;</title></item></channel></rss>", "faulty XML"),
        ("<rss>" + "<a>" * DEEPEST, "nested more than 200 levels deep"),
        ("<rss>" + "<a/>" * MOST_ELEMENTS_OF_FEED, "more than 500,000 elements"),
        ("<rss><channel>" + "<item><title>a</title></item>" * 10_001 + "</channel></rss>", "more than 10,000 articles"),
    ],
)  # fmt: skip
def test_what_is_no_feed_or_made_to_harm_is_refused(feed: str, complaint: str) -> None:
    with pytest.raises(SourceError) as caught:
        read_entries(feed)
    what, advice = str(caught.value).split("\n")
    assert complaint in what
    assert "post.rss" in what
    assert advice.startswith("  ")


@pytest.mark.parametrize("piece", ["<a ", "<!--", "<!", '<a "', "<a b='", "<sup>", "<del>", "&", "&#", "</", "<p>"])
def test_odd_markup_in_an_entry_is_passed_over(piece: str) -> None:
    body = f"<item><title>They met</title><description><![CDATA[<p>{piece * 200_000}]]></description></item>"
    (source,) = read_entries(f"<rss><channel>{body}</channel></rss>")
    assert source.text.startswith("They met")


def _feed(inside: str) -> bytes:
    return f"<rss version='2.0'><channel><item><title>Ferry</title>{inside}</item></channel></rss>".encode()


def test_an_entry_that_loses_most_of_its_paragraphs_says_so() -> None:
    words = "tells what happened when the ferry ran aground off Arn on Monday and who was taken to hospital then."
    pieces = [f"<p>Paragraph {number} {words}</p>" for number in range(9)]
    whole, ambiguous = "".join(pieces), pieces[0] + "<aside>" + "".join(pieces[1:])
    (source,) = read_feed("a.rss", _feed(f"<description><![CDATA[{whole}]]></description>"))
    assert source.notice is None
    (source,) = read_feed("a.rss", _feed(f"<description><![CDATA[{ambiguous}]]></description>"))
    assert source.notice == "8 of 9 paragraphs of the entry are left out of its text"


@pytest.mark.parametrize(
    ("inside", "complaint"),
    [
        ("<a " + " ".join(f"b{number}='x'" for number in range(20_000)) + "/>", "more than 300 attributes"),
        ("<a " + " ".join(f"xmlns:b{number}='u{number}'" for number in range(20_000)) + "/>", "more than 10,000 namespaces"),
        ("".join(f"<a xmlns='u{number}'/>" for number in range(20_000)), "more than 10,000 namespaces"),
    ],
)  # fmt: skip
def test_too_much_of_one_thing_is_refused(inside: str, complaint: str) -> None:
    with pytest.raises(SourceError, match=complaint):
        read_feed("a.rss", _feed(inside))


def test_a_long_comment_is_stepped_over() -> None:
    (source,) = read_feed("a.rss", _feed(f"<!-- {'x ' * 8_000_000} --><description>They met.</description>"))
    assert source.text == "Ferry\n\nThey met."
