"""Markdown renders as laid out, and words of a source render as the words they are."""

import re
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from factcheck.report import Report
from factcheck.writers import RenderOptions, write_markdown
from factcheck.writers.markdown import _text


class Page(HTMLParser):
    """The tags and the text of a rendered page."""

    def __init__(self, markdown: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""
        self.pieces: list[str] = []
        self.feed(MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(markdown))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep a tag; none of ours has attributes."""
        assert not attrs
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        """Keep a text; a comment parts it."""
        self.text += data
        self.pieces.append(data)


OURS = {
    "p",
    "strong",
    "h2",
    "h3",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "ul",
    "li",
    "code",
    "details",
    "summary",
}


def test_only_our_own_markup_is_markup(wicked: Report, five: Report) -> None:
    for report in (wicked, five):
        page = Page(write_markdown(report, RenderOptions(not_compared=True)))
        assert set(page.tags) <= OURS
        rows = page.tags.count("tr") - page.tags.count("thead")
        told = [finding for finding in report.findings if finding not in report.agreements]
        claims = sum(len(position.claims) for finding in told for position in finding.positions)
        assert rows == claims + len(report.agreements)


def test_hostile_words_render_as_they_are(wicked: Report) -> None:
    words = wicked.findings[0].positions[0].claims[0].mention.text
    page = Page(write_markdown(wicked))
    assert page.text.count(f"“{RenderOptions().show(words)}”") == 4


def test_nobody_is_called_and_nothing_is_linked(wicked: Report) -> None:
    pieces = Page(write_markdown(wicked)).pieces
    assert not [piece for piece in pieces if re.search(r"@\w|#\d|\w://|www\.", piece)]


def test_a_line_of_words_begins_no_block() -> None:
    for words in (
        "- a",
        "+ a",
        "= a",
        "1. a",
        "12) a",
        "# a",
        "> a",
        "```a",
        "    a",
        "<div>",
        "a | b",
        "~~a~~",
        "$x$",
        "0.",
        "12)",
    ):
        page = Page(_text(words) + "\n")
        assert (page.tags, page.text.strip()) == (["p"], words.strip())


@given(
    st.text(
        st.one_of(st.characters(codec="utf-8"), st.sampled_from("\\`*_{}[]<>&|~$^!#-+=.:;'\"() \t\n10@%/w")), min_size=1
    )
)
def test_any_words_render_as_themselves(words: str) -> None:
    shown = RenderOptions().show(words)
    page = Page(f"| {_text(words)} |\n| --- |\n")
    assert page.text.strip() == shown.strip()
    assert set(page.tags) <= {"table", "thead", "tr", "th"}
    alone = Page(_text(words) + "\n")
    assert alone.text.strip() == shown.strip()
    assert set(alone.tags) <= {"p"}


def test_it_says_what_the_text_says(report: Report) -> None:
    text = write_markdown(report)
    assert text.startswith(
        "**Two of 2 facts are stated differently; no two sources contradict each other.**\n\n2 sources, "
    )
    assert (
        "\n## Figures differ, both may be true\n\n### ≠ How many troops were sent?\n\ndiscrepant, `consistency`\n"
        in text
    )
    assert "| A | “approximately 12,000 troops” | wire:4 | “Reports suggest” | possible |\n" in text
    assert "\n- 12,000 − 10,000 = 2,000; 2,000 ÷ 10,000 = 20 %\n" in text


def test_places_and_what_was_not_compared_come_on_demand(report: Report) -> None:
    assert "| in/wire\\_1.txt:4:22 |" in write_markdown(report, RenderOptions(full_places=True))
    assert "wire:5 “Friday”" not in write_markdown(report)
    assert "\n  - wire:5 “Friday”\n" in write_markdown(report, RenderOptions(not_compared=True))


def test_a_suppressed_finding_is_marked(wicked: Report) -> None:
    assert write_markdown(wicked).count("`ours`; suppressed: =1+1 12,000") == 1
