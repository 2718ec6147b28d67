"""XML that would exhaust a machine, or open something, is refused before it does."""

import pytest

from factcheck import SourceError
from factcheck.readers.feed import read_feed
from factcheck.readers.newsml import read_newsml
from factcheck.readers.nitf import read_nitf
from factcheck.readers.xml import markup_of, parse_xml

NITF = "<nitf><body><body.content><p>{}</p></body.content></body></nitf>"
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
HOSTILE = [
    (f'<!DOCTYPE nitf [<!ENTITY l0 "lol">{LAUGHS}]>' + NITF.format("&l9;"), "document type or entities"),
    ('<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + NITF.format("&x;"), "document type or entities"),
    ('<!DOCTYPE nitf SYSTEM "http://a.example/x.dtd" [<!ENTITY % p SYSTEM "b">]>' + NITF.format("a"), "document type"),
    (f'<!DOCTYPE nitf [<!ENTITY a "{"a" * 100_000}">]>' + NITF.format("&a;" * 10_000), "document type or entities"),
    (NITF.format("&nbsp;Twelve."), "faulty XML"),
    (NITF.format("<q>" * 300 + "</q>" * 300), "nested more than 200 levels deep"),
    (NITF.format("<q/>" * 500_001), "more than 500,000 elements"),
    (NITF.format("<q " + " ".join(f'a{n}="1"' for n in range(301)) + "/>"), "more than 300 attributes"),
    (NITF.format("Twelve")[:40], "faulty XML"),
    (NITF.format("\x01Twelve"), "faulty XML"),
    ('<?xml version="1.0" encoding="x-none"?>' + NITF.format("Twelve"), "faulty XML"),
]


@pytest.mark.parametrize(("text", "told"), HOSTILE)
@pytest.mark.parametrize("reader", [read_nitf, read_newsml, read_feed])
def test_hostile_xml_is_refused(reader: type, text: str, told: str) -> None:
    with pytest.raises(SourceError) as caught:
        reader("wire.xml", text.encode())
    assert told in str(caught.value)
    assert "\n  " in str(caught.value)


def test_a_document_type_that_only_names_its_place_is_passed_over_where_it_is_usual() -> None:
    text = '<?xml version="1.0"?>\n<!DOCTYPE nitf SYSTEM\n"http://a.example/nitf.dtd">\n' + NITF.format("Twelve.")
    (source,) = read_nitf("wire.xml", text.encode())
    assert source.text == "Twelve."
    faulty = text.replace("<body>", '<head><docdata><date.issue norm="soon"/></docdata></head><body>')
    with pytest.raises(SourceError, match=r'wire\.xml, line 4: published: "soon" is no date'):
        read_nitf("wire.xml", faulty.encode())
    with pytest.raises(SourceError, match="document type"):
        parse_xml("wire.xml", text.encode())


def test_markup_keeps_what_is_text_and_leaves_out_what_is_named() -> None:
    root = parse_xml("a.xml", b"<a>5 &lt; 6<b>and<c>gone</c> &amp;</b><!-- no --> so</a>")
    assert markup_of(root, {"c"}.__contains__) == "5 &lt; 6<b>and &amp;</b> so"
