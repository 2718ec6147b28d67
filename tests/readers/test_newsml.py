"""Items of NewsML: which have a text, and who provides it."""

import pytest

from factcheck import SourceError
from factcheck.readers.newsml import read_newsml

ITEM = "<newsItem guid='urn:{0}'><itemMeta>{1}</itemMeta><contentSet>{2}</contentSet></newsItem>"
TEXT = "<inlineData contenttype='text/plain'>Twelve were hurt.</inlineData>"


@pytest.mark.parametrize(
    ("provider", "publisher"),
    [
        ("<provider qcode='nprov:ARN'/>", "ARN"),
        ("<provider literal='arn.example'/>", "arn.example"),
        ("<provider qcode='nprov:ARN'><name>Arn Wire</name></provider>", "Arn Wire"),
        ("<provider qcode='nprov:ARN'/><copyrightHolder><name>Arn Wire</name></copyrightHolder>", "Arn Wire"),
        ("", None),
    ],
)
def test_the_provider_is_the_publisher(provider: str, publisher: str | None) -> None:
    (source,) = read_newsml("a.xml", ITEM.format("1", provider, TEXT).encode())
    assert (source.text, source.publisher) == ("Twelve were hurt.", publisher)


def test_each_item_with_a_text_is_a_source() -> None:
    picture = ITEM.format("2", "", "<remoteContent href='http://a.example/x.jpg'/>")
    items = "".join((ITEM.format("1", "", TEXT), picture, ITEM.format("3", "", TEXT)))
    sources = read_newsml("a.xml", f"<newsMessage><itemSet>{items}</itemSet></newsMessage>".encode())
    assert [source.id for source in sources] == ["a#urn:1", "a#urn:3"]
    with pytest.raises(SourceError, match="no article with words"):
        read_newsml("a.xml", picture.encode())
    with pytest.raises(SourceError, match="NewsML without a news item"):
        read_newsml("a.xml", b"<newsMessage><header/></newsMessage>")


def test_the_text_is_that_of_the_article_and_not_of_a_caption() -> None:
    captions = "<inlineXML><p>The ferry.</p></inlineXML>"
    article = "<inlineXML><html><head><title>No</title></head><body><p>Twelve were hurt.</p></body></html></inlineXML>"
    assert read_newsml("a.xml", ITEM.format("1", "", captions + article).encode())[0].text == "Twelve were hurt."


def test_a_date_that_is_none_is_told() -> None:
    item = ITEM.format("1", "<versionCreated>\n29/11</versionCreated>", TEXT)
    with pytest.raises(SourceError, match=r'a\.xml, line 2: published: "29/11" is no date'):
        read_newsml("a.xml", item.encode())
