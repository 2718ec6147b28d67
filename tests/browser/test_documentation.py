"""The documentation, built as a site and opened from disk: it asks the network for nothing, and can be searched."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
MOST_SECONDS = 120
WIDTHS = (1400, 700, 360)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built strictly from a copy, so that nothing is left beside the pages."""
    if "FACTCHECK_BROWSER" not in os.environ:
        pytest.importorskip("zensical", reason="needs zensical")
    folder = tmp_path_factory.mktemp("documentation")
    shutil.copytree(ROOT / "docs", folder / "docs", ignore=shutil.ignore_patterns("site", ".cache", "__pycache__"))
    (folder / "factcheck").symlink_to(ROOT / "factcheck", target_is_directory=True)
    command = [sys.executable, "-m", "zensical", "build", "--strict", "-f", str(folder / "docs" / "mkdocs.yml")]
    built = subprocess.run(command, capture_output=True, text=True, timeout=MOST_SECONDS, check=False)
    assert built.returncode == 0, built.stdout + built.stderr
    return folder / "docs" / "site"


@pytest.fixture
def window(browser: Any) -> Iterator[Any]:
    """A window, and what pages in it asked for and complained of, as `asked` and `complaints`."""
    context = browser.new_context(viewport={"width": 1400, "height": 900}, reduced_motion="reduce")
    page = context.new_page()
    page.asked, page.complaints = [], []
    page.on("request", lambda request: page.asked.append(request.url))
    page.on("console", lambda message: page.complaints.append(message.text))
    page.on("pageerror", lambda error: page.complaints.append(str(error)))
    yield page
    context.close()


def pages_of(site: Path) -> list[Path]:
    """List the pages but that of addresses that lead nowhere, which only a server shows."""
    return sorted(page for page in site.rglob("*.html") if page.name != "404.html")


def test_a_page_asks_for_nothing_but_files_of_the_site_and_fits_the_window(site: Path, window: Any) -> None:
    for page in pages_of(site):
        window.goto(page.as_uri())
        for width in WIDTHS:
            window.set_viewport_size({"width": width, "height": 800})
            assert window.evaluate("document.documentElement.scrollWidth") <= width, f"{page.name} at {width}"
    assert {url for url in window.asked if not url.startswith((site.as_uri(), "data:"))} == set()
    assert window.complaints == []


def test_a_page_opened_from_disk_can_be_searched(site: Path, window: Any) -> None:
    window.goto((site / "index.html").as_uri())
    window.keyboard.press("Control+k")
    window.keyboard.type("mismatch")
    window.locator("a[href*='rules.html?h=mismatch#weekday-mismatch']").wait_for(timeout=MOST_SECONDS * 1000)
    assert window.complaints == []


def test_the_reference_has_the_words_of_the_docstrings(site: Path, window: Any) -> None:
    window.goto((site / "reference.html").as_uri())
    told = window.inner_text("article")
    assert "Return where sources agree and where they conflict." in told
    assert "BCP 47 primary subtag of the text" in told
    assert ">>> " in told
    assert ":::" not in told
