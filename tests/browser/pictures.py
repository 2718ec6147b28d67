"""Take the pictures of the documentation anew: `python tests/browser/pictures.py [CHROMIUM]`.

Colours are cut to a palette, which keeps a picture below a tenth of a megabyte. The letters are those of the machine;
the pictures that stand there have Inter and Charis SIL (Debian's fonts-inter and fonts-sil-charis).
"""

import io
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from PIL import Image
from playwright.sync_api import sync_playwright

from factcheck.draft import check_draft
from factcheck.pipeline import check
from factcheck.readers import read
from factcheck.source import Source
from factcheck.writers.html import write_html

ROOT = Path(__file__).parents[2]
PALETTE = 256


class Shot(NamedTuple):
    """One picture: its size, how the page is shown, the keys that are pressed first, and whether it is of a draft."""

    size: tuple[int, int]
    scheme: str = "light"
    media: str = "screen"
    keys: str = ""
    of_draft: bool = False


SHOTS = {
    "report": Shot((1280, 800)),
    "finding": Shot((1280, 800), keys="j"),
    "dark": Shot((1280, 800), scheme="dark", keys="jj"),
    "narrow": Shot((700, 900), keys="j"),
    "paper": Shot((794, 1000), media="print"),
    "draft": Shot((1280, 800), of_draft=True),
}
WIRE = """A quake of 5.8 shook Arn on Monday, May 6, 2024. It lay 12 kilometres deep and hurt 43 people.

The mayor, Karin Holm, asked for 90 tents. Arn is famous for a bridge with 640 lamps."""
NOTES = "A quake shook Arn on Monday, May 6, 2024. Doctors counted 45 people hurt."
STORY = """A quake of 5.8 hit Arn on Monday, May 6, 2024, at a depth of 21 km. It hurt 43 people.

Mayor Karin Holm opened a school with 640 pupils and thanked Peter Lund for 90 tents."""
"""A draft with all four answers."""


def main(program: str = "/usr/bin/chromium") -> None:
    """Take all of them."""
    report = check([read(path) for path in sorted((ROOT / "seeds").glob("*.txt"))])
    of_draft = check_draft(Source("story", STORY), [Source("wire", WIRE), Source("notes", NOTES)])
    with TemporaryDirectory() as folder, sync_playwright() as started:
        files = {False: Path(folder, "report.html"), True: Path(folder, "draft.html")}
        for is_draft, file in files.items():
            file.write_text(write_html(of_draft if is_draft else report), encoding="utf-8", newline="")
        browser = started.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        for name, shot in SHOTS.items():
            image = Image.open(io.BytesIO(taken(browser, files[shot.of_draft], shot))).convert("RGB")
            image.quantize(PALETTE, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(
                ROOT / "docs" / "pictures" / f"{name}.png", optimize=True
            )
        browser.close()


def taken(browser: Any, file: Path, shot: Shot) -> bytes:
    """Take one."""
    viewport = {"width": shot.size[0], "height": shot.size[1]}
    page = browser.new_page(viewport=viewport, color_scheme=shot.scheme, reduced_motion="reduce")
    page.goto(file.as_uri())
    page.emulate_media(media=shot.media, color_scheme=shot.scheme)
    for key in shot.keys:
        page.keyboard.press(key)
    page.evaluate("document.activeElement.blur()")
    picture: bytes = page.screenshot()
    page.close()
    return picture


if __name__ == "__main__":
    main(*sys.argv[1:])
