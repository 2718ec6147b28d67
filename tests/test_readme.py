"""What README and start page show is what happens: examples are run, outputs compared, links followed."""

import contextlib
import io
import re
from pathlib import Path

import pytest

from factcheck import check, read
from factcheck.writers import RenderOptions, write_text

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]
LAST_LINE_OF_OUTPUT = 35


def blocks(text: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def examples(path: Path) -> list[tuple[str, str]]:
    shown = re.findall(
        r"^```python\n(.*?)^```\n+prints\n+```text\n(.*?)^```$",
        path.read_text(encoding="utf-8"),
        re.MULTILINE | re.DOTALL,
    )
    return [(code, output) for code, output in shown]


@pytest.mark.parametrize("path", [ROOT / "README.md", ROOT / "docs" / "index.md"], ids=lambda path: path.name)
def test_examples_print_what_the_page_shows(path: Path) -> None:
    shown = examples(path)
    assert len(shown) == len(blocks(path.read_text(encoding="utf-8"), "python")) > 0
    for code, output in shown:
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            exec(code, {})
        assert printed.getvalue() == output


def test_the_readme_comes_to_the_point() -> None:
    output = examples(ROOT / "README.md")[0][1]
    end = README[: README.index(output) + len(output)].count("\n")
    assert end <= LAST_LINE_OF_OUTPUT


def test_the_picture_of_the_report_is_its_beginning() -> None:
    picture = blocks(README, "text")[-1]
    report = check([read(path) for path in sorted((ROOT / "seeds").glob("*.txt"))])
    page = write_text(report, RenderOptions(width=80))
    assert len(picture.splitlines()) > 10
    assert page.startswith(picture)


def test_the_two_commands_stand_on_lines_of_their_own() -> None:
    commands = re.findall(r"^pip install .+$", README, re.MULTILINE)
    assert commands == ["pip install . && factcheck compare seeds/*.txt", "pip install '.[test]' && pytest"]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_links_lead_somewhere(path: Path) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", path.read_text(encoding="utf-8")):
        if "://" in target:
            continue
        name, _, heading = target.partition("#")
        page = (path.parent / name) if name else path
        assert page.exists(), f"{target} leads nowhere"
        if heading:
            titles = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
            assert heading in {re.sub(r"[^\w -]", "", title).lower().replace(" ", "-") for title in titles}
