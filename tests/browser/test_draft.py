"""The page of a draft in Chromium: the draft on the left, and beside each statement what its sources have."""

from typing import Any

import pytest

from factcheck.draft import check_draft
from factcheck.report import Report
from factcheck.source import Source
from factcheck.writers.html import write_html

WIRE = Source(
    "wire",
    "A quake of 5.8 shook Arn on Monday. It lay 12 kilometres deep and hurt 43 people in the town. "
    "The mayor, Karin Holm, asked for 90 tents. Arn is famous for a bridge with 640 lamps.",
)
NOTES = Source("notes", "A quake of 5.8 shook Arn on Monday. It hurt 45 people in the town.")
STORY = Source(
    "story",
    "A quake of 5.8 hit Arn on Monday, at a depth of 21 km. It hurt 43 people in the town.\n\n"
    "Mayor Karin Holm opened a school with 640 pupils and thanked Peter Lund. Later Karin Holm left.",
)
LINES = "all('#draft .notes li').map(li => li.innerText.split(/\\s+/).join(' '))"
CHOSEN = "document.querySelector('.f.sel')?.id ?? null"
LIT = "all('mark.lit').map(m => m.textContent)"


@pytest.fixture(scope="module")
def report() -> Report:
    return check_draft(STORY, [WIRE, NOTES])


def line(page: Any, words: str) -> str:
    """Return what stands beside the statement of some words."""
    (found,) = [each for each in page.ask(LINES) if f"“{words}”" in each.partition("·")[0].partition("”")[0] + "”"]
    return str(found)


def test_the_four_answers_are_counted_on_top(show: Any, report: Report) -> None:
    page = show(report)
    told = page.ask("all('.tally li').map(li => li.innerText.split(/\\s+/).slice(1).join(' '))")
    assert told == ["2 conflicting", "1 standing elsewhere", "1 in no source", "3 supported"]
    assert page.complaints == []


def test_the_draft_stands_there_word_for_word(show: Any, report: Report) -> None:
    page = show(report)
    text = page.ask(
        "all('#draft .dtx').map(p => { const c = p.cloneNode(true); c.querySelectorAll('sup').forEach(s => s.remove());"
        " return c.textContent }).join(' ')"
    )
    assert text.split() == STORY.text.split()
    assert page.ask("all('#draft .par').length") == 2, "a rule above each paragraph"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("5.8", ["Supported", "“5.8” notes", "“5.8” wire"]),
        ("21 km", ["Conflicts", "“12 kilometres” wire", "cannot both be true", "nothing in notes"]),
        ("43 people", ["Conflicts", "“43 people” wire", "“45 people” notes", "The sources differ"]),
        ("640 pupils", ["Stands elsewhere", "“640 lamps” wire", "about something else"]),
        ("Peter Lund", ["In no source", "No source has this name."]),
    ],
)
def test_beside_each_statement_stand_its_answer_and_its_source_words(
    show: Any, report: Report, words: str, told: list[str]
) -> None:
    found = line(show(report), words)
    assert all(each in found for each in told), found


def test_each_statement_is_told_once_beside_the_sentence_that_makes_it_first(show: Any, report: Report) -> None:
    page = show(report)
    assert len(page.ask(LINES)) == len(report.findings)
    numbers = page.ask("all('#draft .no').map(a => +a.textContent)")
    assert numbers == list(range(1, len(report.findings) + 1)), "numbered as the text goes"
    marked = page.ask("all('#draft .st').map(s => [s.firstChild.textContent, +s.querySelector('sup').textContent])")
    holm = [number for words, number in marked if words == "Karin Holm"]
    assert len(holm) == 2
    assert len(set(holm)) == 1
    left = page.ask(
        "all('#draft .blk').map(b => [b.querySelector('.dtx').getBoundingClientRect().right,"
        " b.querySelector('.notes')?.getBoundingClientRect().left ?? Infinity])"
    )
    assert all(text <= notes for text, notes in left), "the draft on the left, the sources on the right"


def test_a_statement_that_is_clicked_lights_its_words_and_the_reader_stays(show: Any, report: Report) -> None:
    page = show(report)
    page.locator("#draft .st", has_text="43 people").click()
    low = page.ask("document.querySelector('.dock').getBoundingClientRect().top")
    assert 0 < page.ask("document.querySelector('#draft .st.on').getBoundingClientRect().bottom") <= low
    assert sorted(page.ask(LIT)) == ["43 people", "43 people", "45 people"]
    assert "43 people" in page.ask("all('#draft li.on').map(e => e.textContent).join()")
    page.locator("#draft .theirs a", has_text="12 kilometres").click()
    assert sorted(page.ask(LIT)) == ["12 kilometres", "21 km"]
    assert page.ask("all('#draft li.on').length") == 1
    page.keyboard.press("Escape")
    assert page.ask("all('#draft .on').length") == 0


def test_a_number_leads_to_the_finding(show: Any, report: Report) -> None:
    page = show(report)
    link = page.locator("#draft sup a").first
    target = link.get_attribute("href")
    link.click()
    assert f"#{page.ask(CHOSEN)}" == target
    assert page.ask("document.querySelector('.f.sel').getBoundingClientRect().top") < 900


def test_the_words_of_sources_lead_to_their_place_without_script(show: Any, report: Report) -> None:
    page = show(report, java_script_enabled=False)
    link = page.locator("#draft .theirs a").first
    link.click()
    assert page.locator(f"mark{link.get_attribute('href')}").count() == 1
    assert page.locator("#draft .notes li:visible").count() == len(report.findings)


@pytest.mark.parametrize("size", [(700, 1000), (375, 700)])
def test_narrow_the_sources_stand_below_each_sentence(show: Any, report: Report, size: tuple[int, int]) -> None:
    page = show(report, size=size)
    assert page.ask("document.documentElement.scrollWidth") == size[0]
    below = page.ask(
        "all('#draft .blk:has(.notes)').map(b => b.querySelector('.notes').getBoundingClientRect().top"
        " - b.querySelector('.dtx').getBoundingClientRect().bottom)"
    )
    assert min(below) >= 0


def test_on_paper_the_two_stand_side_by_side_and_whole(show: Any, report: Report) -> None:
    page = show(report, size=(680, 1000))
    page.emulate_media(media="print")
    assert page.ask("document.documentElement.scrollWidth") <= 680
    assert page.locator("#draft .notes li:visible").count() == len(report.findings)
    side = page.ask(
        "all('#draft .blk:has(.notes)').map(b => getComputedStyle(b).gridTemplateColumns.split(' ').length)"
    )
    assert set(side) == {2}


def test_colour_is_spent_on_conflicts_alone(show: Any, report: Report) -> None:
    page = show(report)
    coloured = page.ask(
        "all('#draft .st').filter(s => { const c = getComputedStyle(s).borderBottomColor.match(/\\d+/g).map(Number);"
        " return Math.max(...c.slice(0, 3)) - Math.min(...c.slice(0, 3)) > 60 }).map(s => s.firstChild.textContent)"
    )
    assert sorted(coloured) == ["21 km", "43 people"]
    styles = page.ask("all('#draft .st').map(s => [s.firstChild.textContent, getComputedStyle(s).borderBottomStyle])")
    assert {words: style for words, style in styles if style == "dashed"} == {
        "640 pupils": "dashed",
        "Peter Lund": "dashed",
    }


def test_statements_within_a_quotation_and_hostile_words_are_shown_as_text(show: Any) -> None:
    evil = "<img src=x onerror=\"document.title='owned'\">"
    text = f"“We counted 43 people on Monday in Arn and {evil} again. We left,” said Karin Holm of Arn. {evil}\x00"
    page = show(check_draft(Source("story", text), [WIRE, NOTES]))
    assert page.complaints == []
    assert page.ask("all('img').length") == 0
    assert evil in page.ask("document.getElementById('draft').textContent").replace("\n", " ")
    nested = page.ask("all('#draft .st .st').length")
    assert nested > 0, "a figure within a quotation"


def test_sources_that_are_compared_have_no_draft(five: Report) -> None:
    assert 'id="draft"' not in write_html(five)
