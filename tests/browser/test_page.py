"""The report page in a real browser: what a reader sees and does, and what a hostile source does not."""

import functools
import http.server
import re
import threading
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from factcheck.pipeline import check
from factcheck.report import Report
from factcheck.source import Source, Span
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
NARROW, PHONE = (700, 1000), (375, 700)


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
    context.close()
    assert asked == ["/report.html"]


CROSSING = (
    "Minister Anna Berg said on Friday, 29 November 2024, that “some 12,000 troops” went.\r\n\r\n"
    "\tA tab, a\u00a0blank, é, 🙂🙂 and 1,300 votes.\n"
)


def test_each_mark_is_its_span_and_each_panel_its_source(show: Any, five: Report) -> None:
    crossing = check([Source("a b/c", CROSSING), Source("a_b", CROSSING.replace("12,000", "10,000"))])
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
        claims = [claim for fact in report.facts for position in fact.positions for claim in position.claims]
        assert len(marks) >= len({(claim.source_id, claim.span) for claim in claims})


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


def test_a_mark_has_a_link_too(show: Any, five: Report) -> None:
    mark = show(five).ask("all('mark[id]').at(-1).id")
    page = show(five, f"#{mark}")
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
    assert page.ask(f"document.activeElement.closest('.f')?.id === '{first}'"), "the focus is back at the question"


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
    assert page.ask(IN_VIEW)


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
    assert squeezed("Who is the United States’ president-elect?") in text


def squeezed(text: str) -> str:
    """Leave out what a line break of the paper changes, and digits, which a font may have under other codes."""
    return "".join(filter(str.isalpha, text)).lower()


def test_landmarks_headings_and_names(show: Any, five: Report) -> None:
    page = show(five)
    assert page.ask("all('header, aside[aria-label], main, footer').length") == 4
    levels = page.ask("all('h1, h2, h3').map(h => +h.tagName[1])")
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    buttons = page.ask("all('.f h3 button').map(b => [b.getAttribute('aria-controls'), b.textContent])")
    for (body, name), finding in zip(buttons, in_order(five, ids(page)), strict=True):
        assert page.ask(f"document.getElementById('{body}') !== null")
        assert str(finding.relation or finding.kind) in name
    assert page.ask("all('[aria-labelledby]').every(e => document.getElementById(e.getAttribute('aria-labelledby')))")
    assert page.ask("all('svg').every(s => s.querySelector('title').textContent.length > 10)")
    assert page.ask("new Set(all('[id]').map(e => e.id)).size === all('[id]').length")
    page.keyboard.press("Tab")
    assert page.ask("document.activeElement.className") == "skip"


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


def test_a_hundred_sources_and_two_thousand_findings_stay_usable(show: Any, many: Report) -> None:
    page = show(many)
    assert page.complaints == []
    assert page.ask("all('.mx tbody tr').filter(r => !r.hidden).length") == 50
    out_of_sight = "all('.f, .chunk, .src-p').every(e => getComputedStyle(e).contentVisibility === 'auto')"
    assert page.ask(out_of_sight), "the browser need not lay out what nobody sees"
    assert page.inner_text("#rest") == "The table shows the gravest 50 of 2,000 facts; narrow down to see others."
    found = ids(page)
    page.evaluate(f"location.hash = '{found[1500]}'")
    page.wait_for_timeout(200)
    assert page.ask(CHOSEN) == found[1500]
    top = page.ask(f"document.getElementById('{found[1500]}').getBoundingClientRect().top")
    assert -2 <= top < 900
    assert page.ask("all('.src-p').filter(p => p.offsetParent).length") == page.ask(
        "new Set(all('mark.lit').map(m => m.closest('.src-p'))).size"
    )
    page.keyboard.press("Escape")
