"""What is text of NITF and what is not."""

import pytest

from factcheck import SourceError
from factcheck.readers.nitf import read_nitf


def nitf(content: str, head: str = "", above: str = "") -> bytes:
    body = f"<body><body.head>{above}</body.head><body.content>{content}</body.content></body>"
    return f"<nitf><head>{head}</head>{body}</nitf>".encode()


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("<p>Some <b>12</b>,000.</p><p>More.</p>", "Some 12,000.\nMore."),
        ("<block><p>One.</p></block><hl2>Two</hl2><p>Three.</p>", "One.\nTwo\nThree."),
        ("<p>One.</p><media><media-caption>No.</media-caption></media><p>Two.</p>", "One.\nTwo."),
        ("<p>10<sup>6</sup> shells<fn>1</fn></p>", "10⁶ shells"),
        (
            "<p>They were all there on Friday.</p><p>They were all there on Friday.</p>",
            "They were all there on Friday.",
        ),
        ("<p>12 | 12</p><p>12 | 12</p>", "12 | 12\n12 | 12"),
    ],
)
def test_running_text_is_read(content: str, text: str) -> None:
    assert read_nitf("a.xml", nitf(content))[0].text == text


def test_a_subheadline_stands_under_the_headline_and_a_byline_nowhere() -> None:
    above = "<hedline><hl1>Ferry\n aground</hl1><hl2>12 hurt</hl2></hedline><byline>By ANA ROE</byline>"
    assert read_nitf("a.xml", nitf("<p>Twelve.</p>", above=above))[0].text == "Ferry aground\n\n12 hurt\nTwelve."


def test_a_file_without_words_or_of_another_kind_is_refused() -> None:
    with pytest.raises(SourceError, match="no article with words"):
        read_nitf("a.xml", nitf(""))
    with pytest.raises(SourceError, match="no NITF"):
        read_nitf("a.xml", b"<article><p>Twelve.</p></article>")
