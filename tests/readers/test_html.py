"""HTML pages: what is the article, what is boilerplate, and what a page says of itself."""
# ruff: noqa: E501 - rows of files as they are written

import json
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from factcheck.errors import SourceError
from factcheck.mentions import find_mentions
from factcheck.readers.html import read_html
from factcheck.readers.limits import DEEPEST, MOST_BYTES_OF_PAGE, MOST_CHILDREN, MOST_ELEMENTS_OF_PAGE
from factcheck.source import Source

SEOUL = timezone(timedelta(hours=9))

PAGE = """<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Ferry sinks off Lower Bay | The Harbour Post</title>
<link rel="canonical" href="https://post.example/ferry"><meta property="og:title" content="Ferry sinks off Lower Bay">
<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
  {"@type": "Organization", "@id": "#us", "name": "The Harbour Post"},
  {"@type": "NewsArticle", "headline": "Ferry sinks off Lower Bay", "datePublished": "2024-11-29T18:00:00+09:00",
   "dateModified": "2024-12-02T08:00:00+09:00", "publisher": {"@id": "#us"}, "inLanguage": "en-GB"}]}</script>
<style>.a { width: 640px }</style><script>var visitors = 900000;</script></head>
<body><header><div>70.7 F</div><a href="/">Home</a></header>
<nav><ul><li><a href="/world">World</a></li><li><a href="/sport">Sport 24</a></li></ul></nav>
<main><article><h1>Ferry sinks off Lower Bay</h1>
<p>A ferry with <b>312</b> people on board sank off Lower Bay on <a href="/days">Friday</a>, the coast guard said.</p>
<figure><img src="x.jpg" alt="88 boats"><figcaption>A file photo of 77 passengers in 2019.</figcaption></figure>
<p>Rescuers brought 290 of them ashore &amp; <del>14</del> 22 were missing at nightfall, a spokesman told reporters.</p>
<div class="wp-caption-text">An archive picture of 44 lifeboats.</div>
<aside><p>Subscribe for 5 euros a month and read 400 stories.</p></aside>
<div class="related-articles"><h3>Related</h3><a href="/2">Storm kills 66 in the north</a></div>
<h2>What is known</h2>
<ul><li>The ship was built in 1998.</li><li>It had 14 lifeboats.</li></ul>
<table><tr><th>Port</th><th>Survivors</th></tr><tr><td>Lower Bay</td><td>250</td></tr></table>
<blockquote><p>“We will search all night,” said the captain of the guard.</p></blockquote>
<p hidden>A paragraph of 999 words that nobody sees.</p>
<p>The owner runs a fleet of 31 ships and carried 245,000 people last year.</p>
</article><section class="comments"><p>I think 5,000 people were on it.</p></section></main>
<footer>© 2024 The Harbour Post, 12 Main Street</footer></body></html>"""

TEXT = """Ferry sinks off Lower Bay
A ferry with 312 people on board sank off Lower Bay on Friday, the coast guard said.
Rescuers brought 290 of them ashore & 22 were missing at nightfall, a spokesman told reporters.
What is known
The ship was built in 1998.
It had 14 lifeboats.
Port | Survivors
Lower Bay | 250
“We will search all night,” said the captain of the guard.
The owner runs a fleet of 31 ships and carried 245,000 people last year."""


def read_page(page: str | bytes) -> Source:
    (source,) = read_html("desk/ferry.html", page.encode() if isinstance(page, str) else page)
    return source


def page_with(head: str, body: str = "<p>A ferry sank off Lower Bay on Friday, the coast guard said.</p>") -> str:
    return f"<!DOCTYPE html><html><head>{head}</head><body><article>{body}</article></body></html>"


def test_the_article_alone_is_the_text() -> None:
    assert read_page(PAGE).text == TEXT


def test_a_page_tells_of_itself() -> None:
    source = read_page(PAGE)
    assert (source.id, source.path, source.language) == ("ferry", "desk/ferry.html", "en")
    assert (source.publisher, source.url) == ("The Harbour Post", "https://post.example/ferry")
    assert (source.published, source.published_trust) == (datetime(2024, 11, 29, 18, tzinfo=SEOUL), "metadata")


def test_spans_point_into_the_extracted_text() -> None:
    source = read_page(PAGE)
    mentions = find_mentions(source, kinds=["quantity"])
    assert "312 people" in {source.quote(mention.span) for mention in mentions}


@pytest.mark.parametrize(
    ("head", "published", "trust"),
    [
        ("", None, "given"),
        ('<meta property="article:published_time" content="2024-11-29T09:00:00Z">',
         datetime(2024, 11, 29, 9, tzinfo=UTC), "metadata"),
        ('<meta name="pubdate" content="Fri, 29 Nov 2024 18:00:00 +0900">',
         datetime(2024, 11, 29, 18, tzinfo=SEOUL), "metadata"),
        ('<meta property="article:modified_time" content="2024-12-02T09:00:00Z">'
         '<meta property="article:published_time" content="2024-11-29">', date(2024, 11, 29), "metadata"),
        ('<link rel="canonical" href="https://post.example/2024/11/29/ferry">', date(2024, 11, 29), "inferred"),
        ('<meta name="date" content="last Friday">', None, "given"),
        ('<meta name="date" content="14-12-29">', None, "given"),
        ('<meta name="date" content="29.12.14">', None, "given"),
        ('<meta name="date" content="05/06/2014">', None, "given"),
        ('<meta name="date" content="29 December 2014">', date(2014, 12, 29), "inferred"),
        ('<meta name="date" content="29.12.2014">', date(2014, 12, 29), "inferred"),
        ('<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2024-11-29"}</script>'
         '<meta property="article:published_time" content="2024-11-30">', date(2024, 11, 29), "metadata"),
        ('<script type="application/ld+json">{"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", '
         '"datePublished": "2020-01-01"}]}</script>', None, "given"),
        ('<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2024-11-</script>', None, "given"),
        ('<script type="application/ld+json">' + "[" * 100_000 + "</script>", None, "given"),
    ],
)  # fmt: skip
def test_publication_is_what_the_page_says_and_else_what_is_inferred(
    head: str, published: date | None, trust: str
) -> None:
    source = read_page(page_with(head))
    assert (source.published, source.published_trust) == (published, trust)


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<p>Some 12<b>,000</b> troops were sent to the front, officials said.</p>",
         "Some 12,000 troops were sent to the front, officials said."),
        ("<p>They fired 10<sup>6</sup> shells at 2,300 guns<sup><a href='#1'>1</a></sup>, the ministry said.</p>",
         "They fired 10⁶ shells at 2,300 guns, the ministry said."),
        ("<p>They counted 2,300<sup>1</sup> guns.<br>Then they left the field by night.</p>",
         "They counted 2,300¹ guns.\nThen they left the field by night."),
        ("<p>The toll rose to <s>14</s> 22, <span class='sr-only'>image 99</span>the governor said on Friday.</p>",
         "The toll rose to 22, the governor said on Friday."),
        ("<h1>Toll rises</h1><p>The toll rose to 22, the governor said on Friday.</p>",
         "Toll rises\nThe toll rose to 22, the governor said on Friday."),
        ("<div class='related-wrapper'><h1>Toll rises</h1><p>The toll rose to 22, the governor said.</p></div>",
         "Toll rises\nThe toll rose to 22, the governor said."),
        ("<p>The toll rose&#1; to 2<b>&#2;</b>2<sup>&#3;</sup>, the&#xFFFE; governor said on Friday.</p><!--&#1;--> &#1;",
         "The toll rose to 22, the governor said on Friday."),
        ("<p>Pi is 3 &lt; 4 &amp; more, the teacher of the class said.</p>",
         "Pi is 3 < 4 & more, the teacher of the class said."),
    ],
)  # fmt: skip
def test_figures_stay_what_the_page_shows(body: str, text: str) -> None:
    assert read_page(page_with("", body)).text == text


LINE = "The toll rose to 22, the governor said."
LINK = '<a href="/3">At least 66 people were killed in Kandahar in a similar attack last year</a>'


@pytest.mark.parametrize(
    "beside",
    [
        f"<p>{LINK}</p>",
        f"<p>Read more: {LINK}</p>",
        f"<p><strong>RELATED:</strong> <em>{LINK}</em></p>",
        f"<p>See also: {LINK} | {LINK}</p>",
        f"<p>• {LINK}</p>",
        "<p><a href='/3'>Read more: At least 66 people were killed in Kandahar, police said.</a></p>",
        f"<p>More on this story: “{LINK}”.</p>",
        f"<div>Related stories <ul><li>{LINK}</li><li>{LINK}</li></ul></div>",
        f"<ul><li>Also read: {LINK}</li></ul>",
        "<blockquote class='twitter-tweet'><p>5,000 were on it</p>— A (@a) <a href='/3'>May 1, 2024</a></blockquote>",
        "<blockquote class='Instagram-Media x'><p>5,000 people were on it, they say.</p></blockquote>",
    ],
)
def test_what_leads_elsewhere_or_others_posted_is_left_out(beside: str) -> None:
    assert read_page(page_with("", f"<p>{LINE}</p>{beside}<p>{LINE}</p>")).text == f"{LINE}\n{LINE}"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<p>At least <a href='/3'>66 people were killed in Kandahar</a>, police said.</p>",
         "At least 66 people were killed in Kandahar, police said."),
        ("<p>More: the toll in <a href='/3'>Kandahar</a> rose to 66.</p>", "More: the toll in Kandahar rose to 66."),
        ("<p>Related: <a href='/3'>a strike</a> killed 66.</p>", "Related: a strike killed 66."),
        ("<p>See <a href='/3'>a list</a> of the 66 killed.</p>", "See a list of the 66 killed."),
        ("<p>Read more of the toll in <a href='/3'>Kandahar</a>.</p>", "Read more of the toll in Kandahar."),
        ("<p><a href='/3'>At least 66 people were killed in Kandahar</a> and 12 were hurt.</p>",
         "At least 66 people were killed in Kandahar and 12 were hurt."),
        ("<blockquote class='quote'>“Some 66 were killed,” the governor said.</blockquote>",
         "“Some 66 were killed,” the governor said."),
        ("<ul><li>In <a href='/3'>Kandahar</a>, 66.</li></ul>", "In Kandahar, 66."),
    ],
)  # fmt: skip
def test_links_among_words_stay(body: str, text: str) -> None:
    assert read_page(page_with("", f"<p>{LINE}</p>{body}")).text == f"{LINE}\n{text}"


def test_a_headline_that_is_a_link_stays() -> None:
    headline = "<h1><a href='/'>At least 66 people were killed</a></h1>"
    assert read_page(page_with("", f"{headline}<p>{LINE}</p>")).text == f"At least 66 people were killed\n{LINE}"


def test_half_a_surrogate_pair_in_what_a_page_tells_is_passed_over() -> None:
    told = (
        r'{"@type": "NewsArticle", "headline": "a\ud800", "url": "https://a.example/\udfff", "publisher": "The \ud800"}'
    )
    source = read_page(
        page_with(f'<script type="application/ld+json">{told}</script><meta name="dc.publisher" content="A">')
    )
    assert (source.text, source.publisher, source.url) == (
        "A ferry sank off Lower Bay on Friday, the coast guard said.",
        "A",
        None,
    )


def test_a_headline_that_the_article_lacks_is_put_above_it() -> None:
    page = page_with('<meta property="og:title" content="Ferry sinks">')
    assert read_page(page).text == "Ferry sinks\n\nA ferry sank off Lower Bay on Friday, the coast guard said."


@pytest.mark.parametrize(
    ("said", "encoding"),
    [("", "utf-8"), ("", "cp1252"), ("iso-8859-1", "cp1252"), ("windows-1250", "cp1250"), ("utf-8", "utf-8"),
     ("utf-16", "utf-16"), ("nonsense", "utf-8"), ("iso-8859-1", "utf-8")],
)  # fmt: skip
def test_the_encoding_is_the_one_that_fits(said: str, encoding: str) -> None:
    head = f'<meta charset="{said}">' if said else ""
    page = page_with(head, "<p>Die „Fähre“ sank – mit zwölf Menschen an Bord.</p>")
    assert read_page(page.encode(encoding)).text == "Die „Fähre“ sank – mit zwölf Menschen an Bord."


def test_a_fragment_is_a_page_too() -> None:
    assert read_page("<p>Twelve people were there on Friday.</p>").text == "Twelve people were there on Friday."


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b" \n", "desk/ferry.html is empty"),
        (b"<html><body><script>var a = 12;</script></body></html>", "no article found on the page"),
        (b"<p>" + b"a " * (MOST_BYTES_OF_PAGE // 2), "more than 4 MiB"),
        (b"<html><body>" + b"<div>" * (DEEPEST + 1) + b"12 people", "nested more than 200 levels deep"),
        (b"<html><body>" + b"<div>" * 500_000 + b"12 people", "nested more than 200 levels deep"),
        (b"<html><body>" + b"<p>" + b"<b>1</b>" * (MOST_CHILDREN + 1), "more than 2,000 elements directly inside one"),
        (
            (b"<div>" + b"<p>1</p>" * (MOST_CHILDREN - 1) + b"</div>") * (MOST_ELEMENTS_OF_PAGE // MOST_CHILDREN + 1),
            "more than 20,000 elements",
        ),
    ],
)
def test_what_is_no_page_or_would_exhaust_the_machine_is_refused(content: bytes, complaint: str) -> None:
    with pytest.raises(SourceError) as caught:
        read_page(content)
    what, advice = str(caught.value).split("\n")
    assert complaint in what
    assert "ferry.html" in what
    assert advice.startswith("  ")


@pytest.mark.parametrize(
    "body",
    [
        b"<" * 2_000_000,
        b"<a " * 600_000,
        b"<!--" * 500_000,
        b"&amp;lt;" * 200_000,
        b"<p>" + b"|---" * 100_000,
        b"<p>" + b"- a " * 100_000 + b" -",
        b"<p title='" + b"<!--" * 500_000 + b"'>They met.",
        b"<ul></ul>" + b"<section>" + b"<li>1 ship</li>" * 1_900 + b"</section>",
        b"<p>" + b"<sup>1</sup>" * 1_900,
        b"<p " + b"a=1 " * 500_000 + b">Twelve.",
        b"<script>" * 1_900,
        b"\0" * 100_000,
        b"\xff\xfe<\0p\0>\0\xd8\xd8\0",
    ],
)
def test_odd_pages_are_read_or_refused_and_raise_nothing_else(body: bytes) -> None:
    page = b"<html><body>" + body + b"<p>Twelve people were there.</p></body></html>"
    with suppress(SourceError):
        assert read_page(page).text


LONG = (
    "Paragraph {} tells what happened when the ferry ran aground off Arn on Monday and who was taken to hospital then."
)


def _page(*parts: str) -> bytes:
    return f"<html><body><main><h1>Ferry</h1>{''.join(parts)}</main></body></html>".encode()


def _paragraphs(first: int, count: int) -> str:
    return "".join(f"<p>{LONG.format(number)} It was the {number}th.</p>" for number in range(first, first + count))


def test_a_page_that_loses_most_of_its_paragraphs_says_so() -> None:
    (source,) = read_html("a.html", _page(_paragraphs(0, 4), f"<div class='promo'>{_paragraphs(4, 9)}</div>"))
    assert source.notice == "9 of 13 paragraphs of the page are left out of its text"


@pytest.mark.parametrize(
    ("before", "between", "after"),
    [
        ("<div class='promo'><div>", "</div><div>", "</div></div>"),
        ("<div class='related-long'>", "<br><br>", "</div>"),
        ("<table class='sponsored'><tr><td>", "</td></tr><tr><td>", "</td></tr></table>"),
        ("<ul class='promo'><li>", "</li><li>", "</li></ul>"),
        ("<div class='caption'><span style='display: block'>", "</span><span style='display:block'>", "</span></div>"),
        ("<story-body class='promo'><story-p>", "</story-p><story-p>", "</story-p></story-body>"),
        ("<div class='promo'><div>", "</div><!-- next --><div>", " <a href='/x'>More</a></div></div>"),
    ],
)
def test_words_are_lost_in_whatever_elements_they_stand(before: str, between: str, after: str) -> None:
    lost = before + between.join(LONG.format(number) for number in range(4, 13)) + after
    (source,) = read_html("a.html", _page(_paragraphs(0, 4), lost))
    assert source.notice == "9 of 13 paragraphs of the page are left out of its text"


def _with_data(body: str, *parts: str) -> bytes:
    data = json.dumps({"@type": "NewsArticle", "headline": "Ferry", "articleBody": body})
    return _page(*parts, f"<script type='application/ld+json'>{data}</script>")


def test_an_article_that_only_the_data_of_a_page_have_is_read() -> None:
    page = _with_data("<p>Ten died.</p><p>Two live.</p>").replace(b"<h1>Ferry</h1>", b"<div id='app'></div>")
    (source,) = read_html("a.html", page)
    assert (source.text, source.notice) == ("Ferry\n\nTen died.\nTwo live.", None)


def test_a_page_that_shows_only_the_beginning_of_what_its_data_have_says_so() -> None:
    whole = "\n".join(f"{LONG.format(number)} It was the {number}th." for number in range(12))
    (source,) = read_html("a.html", _with_data(whole, _paragraphs(0, 2)))
    told, has = len(whole.split()), len(source.text.split()) - 1
    assert source.notice == f"the data of the page have {told} words of the article, its text {has + 1}"


@pytest.mark.parametrize(
    "body",
    [
        "",
        "A short summary of what happened when the ferry ran aground off Arn.",
        "\n".join(f"{LONG.format(number)} It was the {number}th." for number in range(10)),
        "Another article stands in the data. " * 60,
    ],
)
def test_data_that_have_no_more_of_the_article_are_no_loss(body: str) -> None:
    (source,) = read_html("a.html", _with_data(body, _paragraphs(0, 10)))
    assert source.notice is None


@pytest.mark.parametrize(
    ("script", "told"),
    [
        ("{}", "no article found on the page"),
        (json.dumps([{"text": LONG.format(number)} for number in range(9)]), "its words stand in a script"),
    ],
)
def test_a_page_without_an_article_says_where_its_words_are(script: str, told: str) -> None:
    page = f"<html><body><div id='root'></div><script>window.state = {script}</script></body></html>"
    with pytest.raises(SourceError, match=told):
        read_html("a.html", page.encode())


@pytest.mark.parametrize(
    "beside",
    [
        "",
        "<div class='related'>"
        + "".join(f"<div><a href='/{n}'>{LONG.format(n)}</a></div>" for n in range(30))
        + "</div>",
        "<ul class='promo'>" + "".join(f"<li><a href='/{n}'>{LONG.format(n)}</a></li>" for n in range(30)) + "</ul>",
        f"<div id='comments'>{'<div>'.join(LONG.format(n) for n in range(30))}</div>",
        f"<div class='promo'>{_paragraphs(20, 4)}</div>",
        f"<section class='related'>{_paragraphs(20, 9)}</section>",
        f"<div id='comments'>{_paragraphs(20, 30)}</div>",
        f"<aside>{_paragraphs(20, 30)}</aside>",
        f"<footer>{_paragraphs(20, 30)}</footer>",
        "<p>Short.</p>" * 30,
    ],
)
def test_what_is_left_out_on_purpose_is_no_loss(beside: str) -> None:
    (source,) = read_html("a.html", _page(_paragraphs(0, 10), beside))
    assert source.notice is None


@pytest.mark.parametrize(
    "tag",
    [
        "<p " + " ".join(f"a{number}='x'" for number in range(20_000)) + ">",
        "<p " + " ".join(f"a{number}" for number in range(20_000)) + ">",
        "<p q='>' " + "/".join(f"a{number}=x" for number in range(20_000)),
        "<p a=''" + "".join(f"a{number}=''" for number in range(20_000)) + ">",
        ("<p " + " ".join(f"attribute{number}=x" for number in range(290)) + "></p>") * 400,
    ],
)
def test_too_many_attributes_are_refused(tag: str) -> None:
    with pytest.raises(SourceError, match="attributes"):
        read_html("a.html", _page(tag, _paragraphs(0, 3)))


def test_scripts_and_comments_have_no_attributes() -> None:
    code = "if(a<b){" + "x = y " * 2_000 + "}"
    (source,) = read_html("a.html", _page(f"<script>{code}</script><!-- <p {'x ' * 2_000} -->", _paragraphs(0, 3)))
    assert "Paragraph 2" in source.text
