"""Measure the report page in Chromium: `python tests/browser/measure.py REPORT.html [CHROMIUM]`.

Prints the size, the first paint, and for filters and choices the best of ten: script and layout, in milliseconds.
"""

import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

TIMES = """async () => {
  const frame = () => new Promise(done => requestAnimationFrame(() => setTimeout(done, 0)));
  const input = e => e.dispatchEvent(new Event('input', { bubbles: true }));
  const all = selector => [...document.querySelectorAll(selector)], search = document.querySelector('#q');
  const box = all('.facets [name=relation]').find(e => +e.parentNode.querySelector('.n').textContent.replace(',', ''));
  const key = name => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
  const list = document.querySelector('select[name=source]') ?? document.querySelector('[name=source]');
  const acts = {
    'filter by relation': () => { box.checked = !box.checked; input(box) },
    'filter by source': () => { list.options ? list.selectedIndex ^= 1 : list.checked = !list.checked; input(list) },
    'search': () => { search.value = search.value ? '' : 'how many'; input(search) },
    'next finding': () => key('j'),
  };
  const best = {};
  for (const [name, act] of Object.entries(acts)) for (let n = 0; n < 10; n++) {
    await frame();
    const start = performance.now();
    act();
    document.body.offsetHeight;
    best[name] = Math.min(best[name] ?? Infinity, performance.now() - start);
  }
  const paint = performance.getEntriesByType('paint').find(e => e.name === 'first-contentful-paint');
  return { 'first paint': paint.startTime, ...best };
}"""


def main(report: str, program: str = "/usr/bin/chromium") -> None:
    """Open a report and print the times."""
    path = Path(report).resolve()
    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": 1440, "height": 900}, reduced_motion="reduce")
        page.goto(path.as_uri())
        page.wait_for_timeout(500)
        print(f"{'size':20} {path.stat().st_size / 1000:8,.0f} kB")
        for name, milliseconds in page.evaluate(TIMES).items():
            print(f"{name:20} {milliseconds:8.0f} ms")
        browser.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
