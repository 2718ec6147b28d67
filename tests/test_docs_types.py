"""The examples of README and docs pass mypy --strict, so that who copies one into a typed project hears nothing of it.
Needs mypy; packages without types of their own, or in environments of their own, are passed over."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import factcheck

pytest.importorskip("mypy")

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
FENCE = re.compile(r'^```python(?: title="([^"]+)")?\n(.*?)^```$', re.MULTILINE | re.DOTALL)
BY_THEMSELVES = ("README.md", "index.md")
"""Pages of which each example is one by itself; those of other pages go on from one to the next."""
SETTINGS = """\
[mypy]
strict = true
explicit_package_bases = true
[mypy-deepeval.*,ragas.*,pyarrow.*,duckdb.*,pyspark.*,pandas.*,polars.*]
ignore_missing_imports = true
"""


def modules(page: Path) -> Iterator[tuple[str, str]]:
    """Yield each module of a page with its code: files by their names, the rest as one."""
    rest = []
    for title, code in FENCE.findall(page.read_text(encoding="utf-8")):
        if title:
            yield title, code
        elif ">>>" not in code:
            rest.append(code)
    if page.name in BY_THEMSELVES:
        yield from ((f"example_{number}.py", code) for number, code in enumerate(rest))
    elif rest:
        yield "examples.py", "\n".join(rest)


def test_every_example_is_typed(tmp_path: Path) -> None:
    names = {}
    (tmp_path / "mypy.ini").write_text(SETTINGS, encoding="utf-8")
    for number, page in enumerate(PAGES):
        own = dict(modules(page))
        prefix = f"page_{number}_"
        titles = "|".join(re.escape(title.removesuffix(".py")) for title in own)
        for title, code in own.items():
            name = f"{prefix}{title.removesuffix('.py').replace('/', '_').replace('-', '_')}.py"
            told = re.sub(rf"(?m)^(from|import) ({titles})\b(?! as)", rf"\1 {prefix}\2", code)
            (tmp_path / name).write_text(told, encoding="utf-8")
            names[name] = f"{page.relative_to(ROOT)}: {title}"
    run = subprocess.run(
        [sys.executable, "-m", "mypy", "--no-error-summary", "--cache-dir", str(ROOT / ".mypy_cache" / "docs"), *names],
        cwd=tmp_path,
        env={"MYPYPATH": str(Path(factcheck.__file__).parents[1]), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    said = [line for line in run.stdout.splitlines() if line.partition(":")[0] in names]
    assert not said, "\n".join(f"{names[line.partition(':')[0]]}{line[line.index(':') :]}" for line in said)
    assert run.returncode < len(("fine", "errors")), run.stderr
