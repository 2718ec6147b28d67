"""The report page in a real browser: what a reader sees and does, and what a hostile source does not."""

import functools
import http.server
import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from factcheck.draft import check_draft
from factcheck.findings import Kind
from factcheck.pipeline import check
from factcheck.report import Changes, Report
from factcheck.source import Source, Span
from factcheck.values.relation import LADDER
from factcheck.writers import words
from factcheck.writers.html import write_html

MARKS = "all('mark[id]').map(m => [m.id, m.textContent])"
SHOWN = "all('.f').filter(f => !f.hidden).length"
LIT = "all('mark.lit').length"
CHOSEN = "document.querySelector('.f.sel')?.id ?? null"
FIRSTS = "all('.src-p').map(p => p.querySelector('mark.lit')).filter(m => m?.offsetParent)"
IN_VIEW = f"""{FIRSTS}.every(m => {{
  const r = m.getBoundingClientRect(), p = m.closest('.src-p').getBoundingClientRect();
  return r.top >= p.top && r.top < p.bottom && p.bottom <= innerHeight + 1 }})"""
NARROW, PHONE, PAPER = (700, 1000), (375, 700), (680, 1000)


def sides(report: Report, index: int) -> int:
    """Count the different places of a finding."""
    claims = [claim for position in report.findings[index].positions for claim in position.claims]
    return len({(claim.source_id, claim.span) for claim in claims})


def ids(opened: Any) -> list[str]:
    found: list[str] = opened.ask("all('.f').map(f => f.id)")
    return found


def test_it_is_small_and_always_the_same(five: Report) -> None:
    page = write_html(five)
    assert len(page.encode()) < 300_000
    assert page == write_html(five)
    command = [
        sys.executable,
        "-m",
        "factcheck",
        "compare",
        *(source.path or "" for source in five.sources),
        "--format",
        "html",
        "--fail-on",
        "never",
    ]
    first, second = (
        subprocess.run(command, capture_output=True, env={**os.environ, "PYTHONHASHSEED": seed}, check=True).stdout
        for seed in ("1", "2")
    )
    assert first == second


def test_a_file_asks_for_nothing_and_complains_of_nothing(show: Any, five: Report) -> None:
    page = show(five)
    page.keyboard.press("j")
    page.wait_for_timeout(100)
    assert [request for request in page.requests if not request.startswith("data:")] == [page.url.partition("#")[0]]
    assert page.complaints == []


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[str, list[str]]]:
    """Serve a folder on this machine, and note what is asked for."""
    asked: list[str] = []

    class Handler(http.server.SimpleHTTPRequestHandler):
        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002, ARG002 - as it is called
            asked.append(self.path)

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=tmp_path)) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}", asked
        server.shutdown()
        thread.join()


def test_a_server_is_asked_once(browser: Any, served: tuple[str, list[str]], tmp_path: Path, five: Report) -> None:
    address, asked = served
    (tmp_path / "report.html").write_text(write_html(five), encoding="utf-8")
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{address}/report.html")
    page.wait_for_load_state("networkidle")
    assert page.get_attribute("link[rel=icon]", "href") == "data:,", "a browser with a window would ask for one"
    context.close()
    assert asked == ["/report.html"]


CROSSING = (
    "Minister Anna Berg said on Friday, 29 November 2024, that “some 12,000 troops” went.\r\n\r\n"
    "\tA tab, a\u00a0blank, é, 🙂🙂 and 1,300 votes.\n"
)


def test_each_mark_is_its_span_and_each_panel_its_source(show: Any, five: Report) -> None:
    crossing = check([Source("a b", CROSSING), Source("a_b", CROSSING.replace("12,000", "10,000"))])
    for report in (five, crossing):
        page = show(report)
        panels = page.ask("all('.src-p').map(p => [p.dataset.id, p.querySelector('.txt').textContent])")
        assert [text for _, text in panels] == [source.text for source in report.sources]
        texts = dict(panels)
        marks = page.ask(MARKS)
        assert len(marks) == len({mark for mark, _ in marks}) > 3
        for mark, text in marks:
            _, slug, start, end = mark.split("-")
            assert text == texts[slug][int(start) : int(end)]
        positions = [each.positions for each in report.facts] + [each.positions for each in report.findings]
        claims = [claim for each in positions for position in each for claim in position.claims]
        mentions = [claim.mention for claim in claims] + [left.mention for left in report.not_compared]
        assert len(marks) == len({(mention.source_id, mention.span) for mention in mentions})


def test_marks_that_cross_hold_their_spans_in_pieces(show: Any, five: Report) -> None:
    finding = five.findings[0]
    claim = finding.positions[0].claims[0]
    claims = []
    for span in (Span(10, 30), Span(20, 40)):
        mention = claim.mention.model_copy(update={"span": span})
        claims.append(claim.model_copy(update={"mention": mention}))
    position = finding.positions[0].model_copy(update={"claims": tuple(claims)})
    only = finding.model_copy(update={"positions": (position,), "relations": ()})
    page = show(five.model_copy(update={"findings": (only,), "facts": (), "not_compared": ()}))
    text = next(source.text for source in five.sources if source.id == claim.source_id)
    assert page.ask("all('mark').map(m => m.textContent)") == [text[10:30], text[20:30], text[30:40]]
    page.keyboard.press("j")
    assert page.ask(LIT) == 3


EVIL = (
    "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\"></section></mark></style>"
    "\"'&amp; \u202edlrow\u202c 😀é\x00\x0b\x1b[31m &#13; {{ 7 * 7 }} {% raw %} javascript:alert(1) "
)


def test_a_hostile_source_stays_text(show: Any) -> None:
    texts = [f"{EVIL}sent some {number} troops to Russia, {EVIL}." for number in ("12,000", "9,000")]
    report = check(
        [Source(f"{EVIL}{i}", text, publisher=f"{EVIL}{i}", path=f"{EVIL}.txt") for i, text in enumerate(texts)]
    )
    conflict = report.findings[0] if report.findings else None
    assert conflict is not None
    hostile = conflict.model_copy(update={"question": EVIL, "reason": EVIL, "steps": (EVIL,), "evidence": (EVIL,)})
    page = show(report.model_copy(update={"findings": (hostile, *report.findings[1:])}))
    page.keyboard.press("j")
    page.wait_for_timeout(100)
    assert page.title() == write_title(report)
    assert page.complaints == [], "even what the policy stops is a complaint"
    assert page.ask("all('img, iframe, .txt script, .f script, .f style').length") == 0
    assert page.ask("all('script').length") == 2
    shown = page.ask("all('.txt')[0].textContent")
    assert shown == texts[0].replace("\x00", "␀").replace("\x0b", "␋").replace("\x1b", "␛")


MARKUP = "\"'><img/src=x/onerror=\"document.title='owned'\">"
WORDED = {
    "label", "text", "speaker", "question", "reason", "steps", "evidence", "suppressed", "publisher", "path",
    "language", "rule",
}  # fmt: skip


def poisoned(value: Any, key: str = "") -> Any:
    """Add markup to all that a report has in words."""
    if isinstance(value, dict):
        return {name: poisoned(each, name) for name, each in value.items()}
    if isinstance(value, list):
        return [poisoned(each, key) for each in value]
    if key not in WORDED or not isinstance(value, str):
        return value
    if "{" in value:  # two wordings, laid over each other: they begin with a letter, braces are around differences
        return value.replace("{", "{" + MARKUP) + MARKUP
    return MARKUP + value + MARKUP


def test_markup_in_any_words_of_a_report_stays_text(show: Any, five: Report) -> None:
    first, second, *rest = five.findings
    findings = (first.model_copy(update={"suppressed": "known"}), second, *rest)
    sources = tuple(source.model_copy(update={"publisher": f"Desk {n}"}) for n, source in enumerate(five.sources))
    report = five.model_copy(
        update={"sources": sources, "findings": findings, "changes": Changes(new=(), unchanged=(), gone=(second,))}
    )
    page = show(Report.model_validate(poisoned(report.model_dump(mode="json", by_alias=True))))
    assert page.complaints == [], "even what the policy stops is a complaint"
    assert page.ask("all('img').length") == 0
    held = page.ask("document.body.textContent")
    assert held.count(MARKUP) > 100
    parts = (
        ".meta .mark, .says .w, .says .by, .because, .work td, svg title, .score, .forms, .mx td, .list li, .nc .bit"
    )
    for part in parts.split(", "):
        assert "<img" in page.ask(f"all('{part}').map(e => e.textContent).join()"), part


def test_the_policy_stops_what_slips_through(show: Any, five: Report) -> None:
    slipped = f"<script>document.title = 'owned'</script>{MARKUP}<p style='color:red'><iframe src='data:,'></iframe>"
    page = show(write_html(five).replace("<main", f"{slipped}<main", 1))
    page.wait_for_timeout(100)
    assert page.title() == write_title(five)
    stopped = " ".join(page.complaints)
    assert all(part in stopped for part in ("script-src", "img-src", "style-src", "default-src 'none'"))


def write_title(report: Report) -> str:
    found = re.search(r"<title>(.*?)</title>", write_html(report))
    assert found is not None
    return found[1]


def test_every_finding_has_a_link_that_opens_it(show: Any, five: Report) -> None:
    page = show(five)
    for index, found in enumerate(ids(page)):
        other = show(five, f"#{found}")
        assert other.ask(CHOSEN) == found
        assert other.ask(f"document.getElementById('{found}').classList.contains('open')")
        assert other.ask(LIT) > 0, index
        assert other.ask(IN_VIEW)
        top = other.ask(f"document.getElementById('{found}').getBoundingClientRect().top")
        assert -2 <= top < 900


@pytest.mark.parametrize("size", [(1440, 900), (700, 900)])
def test_a_mark_has_a_link_too(show: Any, five: Report, size: tuple[int, int]) -> None:
    mark = show(five).ask("all('mark[id]').at(-1).id")
    page = show(five, f"#{mark}", size=size)
    assert page.ask(f"document.getElementById('{mark}').offsetParent !== null"), "its tab is the one that is shown"
    top = page.ask(f"document.getElementById('{mark}').getBoundingClientRect().top")
    assert 0 <= top < 900


@pytest.mark.parametrize("broken", ["#nonsense", "#%", "#%3Cimg%3E", "#m-0-1-2", "#f-", "#constructor"])
def test_a_broken_link_does_nothing(show: Any, five: Report, broken: str) -> None:
    page = show(five, broken)
    assert page.complaints == []
    assert page.ask(CHOSEN) is None


def test_keys_walk_through_the_findings(show: Any, five: Report) -> None:
    page = show(five)
    first, second = ids(page)[:2]
    page.keyboard.press("j")
    assert page.ask(CHOSEN) == first
    assert page.ask("location.hash") == f"#{first}"
    assert page.ask(LIT) == sides(five, 0)
    page.keyboard.press("j")
    assert page.ask(CHOSEN) == second
    page.keyboard.press("k")
    assert page.ask(CHOSEN) == first
    page.keyboard.press("Escape")
    assert (page.ask(CHOSEN), page.ask(LIT), page.ask("location.hash")) == (None, 0, "")
    page.click(f"[id='{first}'] h3 button")
    page.click("#next")
    page.click("#shut")
    assert page.ask(f"document.activeElement.closest('.f')?.id === '{second}'"), "the focus is back at the question"


def test_each_key_brings_a_question_into_view_and_lights_all_its_words(show: Any, five: Report) -> None:
    page = show(five)
    for found, finding in zip(ids(page), in_order(five, ids(page)), strict=True):
        page.keyboard.press("j")
        assert page.ask(CHOSEN) == found
        assert page.ask(LIT) == sides(five, five.findings.index(finding))
        low = page.ask("document.querySelector('.dock').getBoundingClientRect().top")
        assert -2 <= page.ask(f"document.getElementById('{found}').getBoundingClientRect().top") < low


def test_the_search_takes_keys_as_letters(show: Any, five: Report) -> None:
    page = show(five)
    page.keyboard.press("/")
    page.keyboard.type("jkyiv")
    assert page.input_value("#q") == "jkyiv"
    assert page.ask(CHOSEN) is None
    assert page.ask(SHOWN) == 0
    assert page.is_visible("#empty")
    page.keyboard.press("Escape")
    assert (page.input_value("#q"), page.ask(SHOWN)) == ("", len(five.findings))
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    assert page.ask(CHOSEN) is not None


def test_the_search_finds_what_has_all_its_words(show: Any, five: Report) -> None:
    page = show(five)
    page.fill("#q", "Putin  president")
    shown = page.ask("all('.f').filter(f => !f.hidden).map(f => f.textContent.toLowerCase())")
    assert 0 < len(shown) < len(five.findings)
    assert all("putin" in text and "president" in text for text in shown)
    hidden = page.ask("all('.f').filter(f => f.hidden).map(f => f.textContent.toLowerCase())")
    assert not any("putin" in text and "president" in text for text in hidden)


def test_single_keys_can_be_turned_off(show: Any, five: Report) -> None:
    page = show(five)
    page.click("label:has(#ks)")
    page.click("h1")
    page.keyboard.press("j")
    assert page.ask(CHOSEN) is None


def test_filters_narrow_the_list_and_the_table(show: Any, five: Report) -> None:
    page = show(five)
    total = len(five.findings)
    groups = page.ask("all('.facets input').map(i => [i.name, i.value, +i.parentNode.querySelector('.n').textContent])")
    for name, value, count in groups:
        box = page.locator(f".facets input[name={name}][value='{value}']")
        box.evaluate("e => e.click()")
        assert page.ask(SHOWN) == count, (name, value)
        assert page.inner_text(".shown").startswith(
            f"All {total}" if count == total else f"{count} of {total} findings."
        )
        rows = "all('.mx tbody tr').filter(r => !r.hidden).map(r => r.dataset.f)"
        shown = "all('.f').filter(f => !f.hidden).map(f => f.id)"
        assert page.ask(f"{rows}.every(id => {shown}.includes(id))")
        box.evaluate("e => e.click()")
    page.click("label:has([name=relation][value=discrepant])")
    page.click("label:has([name=about][value=name])")
    assert page.ask(SHOWN) == sum(
        finding.relation == "discrepant" and finding.value_kind == "name" for finding in five.findings
    )
    page.click("#clear")
    assert page.ask(SHOWN) == total


def test_two_sources_are_those_that_both_have(show: Any, five: Report) -> None:
    page = show(five)
    page.click("label:has([name=source]) >> nth=0")
    page.click("label:has([name=source]) >> nth=2")
    first, third = five.sources[0].id, five.sources[2].id
    assert page.ask(SHOWN) == sum({first, third} <= finding.source_ids for finding in five.findings)
    assert page.get_attribute(".shown", "role") == "status"


def test_a_chosen_finding_lights_its_words_side_by_side(show: Any, five: Report) -> None:
    page = show(five)
    for index, found in enumerate(ids(page)[:4]):
        page.click(f"[id='{found}'] h3 button")
        assert page.ask(LIT) == page.ask(f"all('mark').filter(m => (m.dataset.f ?? '').includes('{found}:')).length")
        firsts = page.ask(f"{FIRSTS}.map(m => m.getBoundingClientRect().top)")
        assert max(firsts) - min(firsts) < 26, f"the words of finding {index} stand on one line"
        page.click("#shut")


def test_a_second_click_closes_and_a_mark_chooses(show: Any, five: Report) -> None:
    page = show(five)
    first = ids(page)[0]
    button = page.locator(f"[id='{first}'] h3 button")
    button.click()
    assert button.get_attribute("aria-expanded") == "true"
    button.click()
    assert page.ask("all('.dock').length") == 0
    page.locator(f"mark[data-f^='{first}:']").first.click()
    assert page.ask(CHOSEN) == first


def test_quoted_words_lead_to_their_place(show: Any, five: Report) -> None:
    page = show(five)
    link = page.locator(".f.lead .w a").nth(1)
    target = link.get_attribute("href")
    link.click()
    assert page.ask(f"document.querySelector('{target}').classList.contains('lit')")
    assert page.ask(IN_VIEW)


def test_the_words_that_were_clicked_are_scrolled_to(show: Any, five: Report) -> None:
    page = show(five)
    finding = next(finding for finding in five.findings if finding.rule == "spelled-two-ways")
    link = page.locator(f"[id='f-{finding.fingerprint}'] .says .w a").first
    target = link.get_attribute("href")
    link.click()
    top = page.ask(f"document.querySelector('{target}').getBoundingClientRect().top")
    low = page.ask(f"document.querySelector('{target}').closest('.src-p').getBoundingClientRect().top")
    assert low <= top < 900


@pytest.mark.parametrize("size", [NARROW, PHONE])
def test_nothing_is_wider_than_the_window(show: Any, five: Report, size: tuple[int, int]) -> None:
    page = show(five, size=size)
    for _ in range(3):
        assert page.ask("document.documentElement.scrollWidth") == size[0]
        page.keyboard.press("j")
    assert page.ask("all('.src-p').filter(p => p.offsetParent).length") == 1


def test_narrow_sources_are_tabs_with_their_sides(show: Any, five: Report) -> None:
    page = show(five, size=NARROW)
    page.keyboard.press("j")
    tabs = page.ask("all('.tabs [role=tab]').map(t => [t.textContent, t.dataset.l ?? ''])")
    assert [letter for _, letter in tabs] == ["A", "B", "A", "B", ""]
    page.click("[role=tab] >> nth=3")
    page.keyboard.press("ArrowLeft")
    assert page.ask("document.activeElement.textContent") == tabs[2][0]
    assert page.ask("all('.src-p').filter(p => p.offsetParent)[0].dataset.name") == tabs[2][0]
    for tab in range(4):
        page.click(f"[role=tab] >> nth={tab}")
        assert page.ask(f"{FIRSTS}.length") == 1
        assert page.ask(IN_VIEW), tabs[tab]


def test_filters_fold_away_when_narrow(show: Any, five: Report) -> None:
    page = show(five, size=NARROW)
    assert not page.is_visible(".facets .fs")
    page.click(".facets summary")
    page.click("label:has([name=kind][value=note])")
    assert page.ask(SHOWN) == 1


def test_without_script_all_can_be_read(show: Any, five: Report) -> None:
    page = show(five, java_script_enabled=False)
    assert page.locator(".f .body:visible").count() == len(five.findings)
    assert page.locator(".src-p:visible").count() == len(five.sources)
    assert page.locator(".rail:visible").count() == 0
    link = page.locator(".f .w a").first
    link.click()
    assert page.locator(f"mark{link.get_attribute('href')}").count() == 1


def test_print_has_every_reason_and_every_last_word(show: Any, five: Report, tmp_path: Path) -> None:
    pypdf = pytest.importorskip("pypdf")
    page = show(five)
    page.keyboard.press("j")
    page.pdf(path=tmp_path / "report.pdf", prefer_css_page_size=True)
    text = squeezed("".join(sheet.extract_text() for sheet in pypdf.PdfReader(tmp_path / "report.pdf").pages))
    for finding in five.findings:
        assert all(squeezed(reason.text) in text for reason in words.reasons(finding)), finding.reason
    for source in five.sources:
        assert squeezed(source.text.split()[-1]) in text


def test_print_cuts_no_table(show: Any, five: Report) -> None:
    page = show(five, size=PAPER)
    page.emulate_media(media="print")
    assert page.ask("document.documentElement.scrollWidth") <= PAPER[0]
    assert page.ask("all('.mx th, .mx td, .says td').filter(e => e.scrollWidth > e.clientWidth).length") == 0


def test_print_leaves_nothing_to_the_filter(show: Any, five: Report) -> None:
    page = show(five)
    page.click("label:has([name=relation][value=contradictory])")
    assert page.ask(SHOWN) == 0
    page.emulate_media(media="print")
    assert page.locator(".f .body:visible").count() == len(five.findings)
    assert page.ask("all('.mx tbody tr').filter(r => r.offsetParent).length") == page.ask("all('.mx tbody tr').length")


def test_the_keys_go_on_from_the_last_chosen(show: Any, five: Report) -> None:
    page = show(five)
    for key in ("j", "j", "Escape", "j"):
        page.keyboard.press(key)
    assert page.ask(CHOSEN) == ids(page)[2]


@pytest.mark.parametrize("typed", ["russia's", "Russia’s", "RÜSSIA’S"])
def test_the_search_forgives_accents_and_apostrophes(show: Any, five: Report, typed: str) -> None:
    page = show(five)
    page.fill("#q", "Russia’s")
    found = page.ask(SHOWN)
    assert found > 1
    page.fill("#q", typed)
    assert page.ask(SHOWN) == found


def test_all_of_a_finding_can_be_read_on_a_phone(show: Any, five: Report) -> None:
    page = show(five, size=PHONE)
    cells = "all('.f.lead .says td').map(c => c.getBoundingClientRect()).filter(r => r.width)"
    assert page.ask(f"{cells}.filter(r => r.right > innerWidth).length") == 0


def squeezed(text: str) -> str:
    """Leave out what a line break of the paper changes, and digits, which a font may have under other codes."""
    return "".join(filter(str.isalpha, text)).lower()


def test_landmarks_headings_and_names(show: Any, five: Report) -> None:
    page = show(five)
    assert page.ask("all('header, aside[aria-label], main, footer').length") == 4
    levels = page.ask("all('h1, h2, h3, h4, h5, h6').map(h => +h.tagName[1])")
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    buttons = page.ask("all('.f h3 button').map(b => [b.getAttribute('aria-controls'), b.textContent])")
    for (body, name), finding in zip(buttons, in_order(five, ids(page)), strict=True):
        assert page.ask(f"document.getElementById('{body}') !== null")
        assert str(finding.relation or finding.kind) in name
    assert page.ask("all('[aria-labelledby]').every(e => document.getElementById(e.getAttribute('aria-labelledby')))")
    assert page.ask("all('svg').every(s => s.querySelector('title').textContent.length > 10)")
    told = page.ask("all('svg').map(s => [s.querySelector('title').textContent, s.closest('.f').id])")
    for title, found in told:
        finding = next(finding for finding in five.findings if found == f"f-{finding.fingerprint}")
        assert all(name in title for position in finding.positions for name in position.sources), title
    assert page.ask("new Set(all('[id]').map(e => e.id)).size === all('[id]').length")
    page.keyboard.press("Tab")
    assert page.ask("document.activeElement.className") == "skip"


def test_a_finding_tells_who_said_what_and_why(show: Any, five: Report) -> None:
    page = show(five)
    found = ids(page)
    speakers = 0
    for entry, finding in zip(found, in_order(five, found), strict=True):
        told = " ".join(page.ask(f"document.getElementById('{entry}').textContent").split())
        why = " ".join(page.ask(f"all('[id=\"{entry}\"] .why').map(e => e.textContent).join()").split())
        for reason in words.reasons(finding):
            assert reason.text in why
            steps = reason.steps if finding.value_kind != "quotation" else ()
            assert all(part in why for step in steps for part in step.partition(": ")[::2])
        for claim in (claim for position in finding.positions for claim in position.claims):
            assert claim.mention.text[:40] in told
        speakers += page.ask(f"document.getElementById('{entry}').querySelectorAll('.by:not(:empty)').length")
    first = page.ask(f"all('[id=\"{found[0]}\"] .says tbody tr').map(r => r.textContent.split(/\\s+/).join(' '))")
    assert "the US and its allies" in first[1]
    assert "alleged" in first[1]
    assert speakers > 10


def test_the_table_has_what_each_source_says(show: Any, five: Report) -> None:
    page = show(five)
    rows = page.ask("all('.mx tbody tr').map(r => [r.dataset.f, [...r.cells].slice(1).map(c => c.textContent.trim())])")
    assert len(rows) == sum(len(f.source_ids) > 1 and f.kind is not Kind.NOTE for f in five.findings)
    for (found, cells), finding in zip(rows, in_order(five, [found for found, _ in rows]), strict=True):
        for source, cell in zip(five.sources, cells, strict=True):
            said = [p.label for p in finding.positions if source.id in {claim.source_id for claim in p.claims}]
            assert all(label in cell for label in said), found
            assert ("says nothing" in cell) is (not said)


def test_what_was_not_compared_is_told_with_its_reason(show: Any, five: Report) -> None:
    page = show(five)
    groups = page.ask("all('.nc').map(n => [n.querySelector('h3').textContent, n.querySelectorAll('.bit a').length])")
    assert sum(count for _, count in groups) == len(five.not_compared)
    heads = " ".join(head for head, _ in groups).lower()
    assert all(left.reason.lower() in heads for left in five.not_compared)
    link = page.locator(".nc a").last
    link.click()
    top = page.ask(f"document.querySelector('{link.get_attribute('href')}').getBoundingClientRect().top")
    assert 0 <= top < 900


def shapes(page: Any, finding: Any, which: str, *names: str) -> list[list[Any]]:
    """Give the words in shapes of a figure, and attributes of them."""
    of = f"all('#f-{finding.fingerprint} svg *').filter(e => e.matches('{which}'))"
    found: list[list[Any]] = page.ask(f"{of}.map(e => [e.textContent, ...{list(names)}.map(n => e.getAttribute(n))])")
    return found


LABEL = "text:not(.sm, :has(tspan))"


def test_a_number_line_stands_at_its_bounds(show: Any, five: Report) -> None:
    page = show(five)
    finding = five.findings[0]
    *_, (low, left), (high, right) = (
        (int(text.replace(",", "")), float(x)) for text, x in shapes(page, finding, LABEL, "x")
    )

    def amount(place: float) -> float:
        return low + (place - left) * (high - low) / (right - left)

    about, more = (position.value for position in finding.positions)
    _, *thin = shapes(page, finding, "line.la", "x1", "x2")[0]
    thick = [
        (float(x), float(x) + float(width)) for _, x, width in shapes(page, finding, "rect.fa, rect.fb", "x", "width")
    ]
    near = functools.partial(pytest.approx, abs=20)
    assert [amount(float(x)) for x in thin] == near([float(about.low), float(about.high)])
    assert [amount(x) for x in thick[0]] == near([float(about.typical_low), float(about.typical_high)])
    assert [amount(x) for x in thick[1]] == near([float(more.low), float(more.typical_high)])


def test_a_time_line_has_a_dot_for_each_day_that_can_be_meant(show: Any, five: Report) -> None:
    page = show(five)
    finding = next(f for f in five.findings if f.positions[0].label == "29 November 2024")
    days = dict(shapes(page, finding, LABEL, "x"))
    both, *fridays = days["29 Nov"], days["15 Nov 2024"], days["22 Nov"], days["29 Nov"], days["6 Dec"]
    dots = shapes(page, finding, "circle", "cx", "class")
    assert [x for _, x, _ in dots] == [both, *fridays]
    assert ["hole" in kind for _, _, kind in dots] == [False, True, True, False, True], "rings: not in all sources"


@pytest.mark.parametrize("what", ["one source", "a draft", "known findings", "an earlier report"])
def test_other_reports_can_be_worked_with(show: Any, five: Report, what: str) -> None:
    known = tuple(finding.model_copy(update={"suppressed": "known"}) for finding in five.findings)
    changes = Changes(new=(five.findings[0].fingerprint,), unchanged=(), gone=(five.findings[1],))
    report = {
        "one source": lambda: check([five.sources[4]]),
        "a draft": lambda: check_draft(five.sources[0], five.sources[1:3]),
        "known findings": lambda: five.model_copy(update={"findings": known}),
        "an earlier report": lambda: five.model_copy(update={"changes": changes}),
    }[what]()
    page = show(report)
    for found in ids(page):
        page.keyboard.press("j")
        assert page.ask(CHOSEN) == found
        assert page.ask(LIT) > 0
    assert page.complaints == []
    if what == "known findings":
        assert page.locator(".f .mark").count() == len(known)
    if what == "an earlier report":
        assert "New since the earlier report" in page.inner_text(f"[id='f-{five.findings[0].fingerprint}'] .meta")
        assert five.findings[1].question in page.inner_text("section:has(#gone-h)")


def test_a_fact_with_six_sides_can_be_worked_with(show: Any) -> None:
    texts = [f"Officials said exactly {n}00 troops were sent to Russia." for n in range(2, 9)]
    page = show(check([Source(f"s{n}", text) for n, text in enumerate(texts)]))
    assert page.complaints == []
    page.keyboard.press("j")
    assert page.ask(LIT) == len(texts)
    letters = page.ask("all('.conflict .L').map(e => [getComputedStyle(e).color, getComputedStyle(e).backgroundColor])")
    assert [pair for pair in letters if pair == ["rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"]] == []


def test_nothing_found_is_counted_as_nothing(show: Any) -> None:
    page = show(check([Source("a", "Nothing here."), Source("b", "Nor here.")]))
    assert page.is_visible("#empty")
    assert "One finding" not in page.inner_text(".shown")


def test_a_narrow_figure_cuts_no_label(show: Any, five: Report) -> None:
    page = show(five, size=PHONE)
    found = five.findings[0].fingerprint
    edge = page.ask(f"document.querySelector('#f-{found} .fig').getBoundingClientRect().left")
    assert page.ask(f"Math.min(...all('#f-{found} svg text').map(t => t.getBoundingClientRect().left))") > edge - 1


def test_words_that_were_not_compared_are_lit_where_they_stand(show: Any, five: Report) -> None:
    page = show(five)
    link = page.locator(".nc a").last
    link.click()
    ground = f"getComputedStyle(document.querySelector('{link.get_attribute('href')}')).backgroundColor"
    assert page.ask(ground) != "rgba(0, 0, 0, 0)"


def test_a_mark_of_a_finding_that_is_filtered_away_keeps_the_count(show: Any, five: Report) -> None:
    page = show(five)
    page.click("label:has([name=kind][value=note])")
    page.locator("mark.k").first.click()
    assert not page.inner_text(".pos").startswith("0 of")


def in_order(report: Report, found: list[str]) -> list[Any]:
    by_id = {f"f-{finding.fingerprint}": finding for finding in report.findings}
    return [by_id[each] for each in found]


def test_targets_are_large_enough(show: Any, five: Report) -> None:
    page = show(five)
    page.keyboard.press("j")
    heights = page.ask("all('button, .opt, input[type=search]').filter(e => e.offsetParent).map(e => e.offsetHeight)")
    assert min(heights) >= 24


PAIRS = [
    (text, ground, 4.5)
    for text in ("ink", "soft", "faint", "red", "amber", "a", "b", "c", "d")
    for ground in ("paper", "sheet")
]
PAIRS += [(side, f"{side}-wash", 4.5) for side in "abcd"]
PAIRS += [("on", grave, 4.5) for grave in ("red", "amber", "a", "b", "c", "d")]
PAIRS += [
    ("ink", "lit", 4.5),
    ("ink", "wash", 4.5),
    ("soft", "wash", 4.5),
    ("edge", "paper", 3.0),
    ("focus", "paper", 3.0),
]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_colours_have_contrast(show: Any, five: Report, scheme: str) -> None:
    page = show(five, color_scheme=scheme)
    names = sorted({name for text, ground, _ in PAIRS for name in (text, ground)})
    root = "getComputedStyle(document.documentElement)"
    tokens = page.ask(f"Object.fromEntries({names}.map(n => [n, {root}.getPropertyValue('--' + n)]))")
    for text, ground, least in PAIRS:
        assert contrast(tokens[text], tokens[ground]) >= least, (scheme, text, ground)


def contrast(one: str, other: str) -> float:
    """Work out the contrast of two colours (WCAG 2.2, "contrast ratio")."""
    high, low = sorted((luminance(one.strip()), luminance(other.strip())), reverse=True)
    return (high + 0.05) / (low + 0.05)


def luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_forced_colours_keep_signs_and_lit_words(show: Any, five: Report) -> None:
    page = show(five, forced_colors="active")
    page.keyboard.press("j")
    borders = page.ask("all('mark.lit, .sign').map(e => getComputedStyle(e).borderTopStyle)")
    assert set(borders) == {"solid"}


def test_colour_is_spent_on_conflict_only(show: Any, five: Report) -> None:
    page = show(five)
    styles = "all('.f:not(.conflict) svg [class]').map(e => getComputedStyle(e))"
    colours = page.ask(f"{styles}.flatMap(style => [style.fill, style.stroke])")
    assert [colour for colour in colours if not is_grey(colour)] == []


MOST_WARMTH = 24
"""How far the channels of a warm grey lie apart; those of a side lie 60 apart and more."""


def is_grey(colour: str) -> bool:
    channels = [int(number) for number in re.findall(r"\d+", colour)[:3]]
    return not channels or max(channels) - min(channels) < MOST_WARMTH


ACTS = (
    "[name=relation][value=same]", "[name=kind][value=conflict]", "[name=about][value=figure]", "[name=source]", "#q",
)  # fmt: skip
ACT = """selector => {
  const part = document.querySelector(`.rail ${selector}`);
  if (part.options) part.selectedIndex ^= 1;
  else if (part.type === 'search') part.value = part.value ? '' : 'place 7';
  else part.checked = !part.checked;
  part.dispatchEvent(new Event('input', { bubbles: true }));
}"""
"""Filter, or take the filter back."""


def test_a_hundred_sources_and_two_thousand_findings_stay_usable(show: Any, many: Report) -> None:
    page = show(many)
    assert page.complaints == []
    assert page.ask("all('.mx tbody tr').filter(r => !r.hidden).length") == 30
    out_of_sight = "all('.f, .chunk, .src-p').every(e => getComputedStyle(e).contentVisibility === 'auto')"
    assert page.ask(out_of_sight), "the browser need not lay out what nobody sees"
    assert page.inner_text("#rest") == "The table shows the most severe 30 of 2,000 facts; narrow down to see others."
    found = ids(page)
    gravity = [words.gravity(finding) for finding in in_order(many, found)]
    assert gravity == sorted(gravity, key=lambda each: -LADDER.index(each)), "most severe first"
    page.evaluate(f"location.hash = '{found[1500]}'")
    page.wait_for_timeout(200)
    assert page.ask(CHOSEN) == found[1500]
    top = page.ask(f"document.getElementById('{found[1500]}').getBoundingClientRect().top")
    assert -2 <= top < 900
    assert page.ask("all('.src-p').filter(p => p.offsetParent).length") == page.ask(
        "new Set(all('mark.lit').map(m => m.closest('.src-p'))).size"
    )
    page.keyboard.press("Escape")
    for act in (*ACTS, *ACTS):
        page.evaluate(ACT, act)
        assert page.ask("all('.mx tbody tr').filter(r => !r.hidden).length") <= 30, "few rows are drawn at a time"
