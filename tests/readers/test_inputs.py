"""Files of each kind as different programs write them, with all that has to be read of each; and their hostile twins.

`python tests/readers/test_inputs.py` writes the table of docs/readers.md anew from such a run.
"""

import sys
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from factcheck import Source, SourceError, read_all

HERE = Path(__file__).resolve().parent
INPUTS = HERE.parent / "data" / "inputs"
PAGE = HERE.parents[1] / "docs" / "readers.md"
START, END = "<!-- measured -->\n\n", "\n<!-- end -->\n"
FORMATS = {
    "table": "CSV, TSV",
    "nitf": "NITF",
    "newsml": "NewsML-G2, NewsML 1",
    "agency-json": "ninjs, AP Media API",
    "mail": "e-mail",
    "saved-page": "pages saved as one file",
    "captions": "captions",
}
"""Folders of files, and what stands in them; beside each stands what has to be read of it."""
FIELDS = ("publisher", "url", "language", "notice")


class Kind(NamedTuple):
    """A kind of input: who made its files, and the sources expected of each."""

    producers: dict[str, str]
    sources: dict[str, list[dict[str, Any]]]


def expected(kind: str) -> Kind:
    content = tomllib.loads((INPUTS / f"{kind}.toml").read_text(encoding="utf-8"))
    found: dict[str, list[dict[str, Any]]] = {}
    for source in content["source"]:
        found.setdefault(source.pop("file"), []).append(source)
    return Kind(content["producers"], found)


FILES = [(kind, name) for kind in FORMATS for name in expected(kind).producers]


def shown(source: Source) -> dict[str, Any]:
    """Return what a source tells, in the form in which it is expected."""
    told = {"id": source.id, **{field: getattr(source, field) for field in FIELDS}, "text": source.text}
    if isinstance(source.published, date):
        told["published"] = source.published.isoformat()
    if source.language == "en":
        del told["language"]
    return {field: value for field, value in told.items() if value is not None}


@pytest.mark.parametrize(("kind", "name"), FILES)
def test_text_date_and_publisher_are_read_of_every_file(kind: str, name: str) -> None:
    assert [shown(source) for source in read_all(INPUTS / kind / name)] == expected(kind).sources[name]


@pytest.mark.parametrize("kind", FORMATS)
def test_every_kind_has_five_files_and_every_file_is_expected(kind: str) -> None:
    about = expected(kind)
    assert len(about.producers) >= 5
    assert set(about.producers) == set(about.sources) == {path.name for path in (INPUTS / kind).iterdir()}


def hostile_twins(content: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield what may become of a file on its way, and what somebody may make of it."""
    yield "nothing", b""
    yield "blanks", b" \r\n" * 40
    for part in (0.1, 0.35, 0.6, 0.85, 0.98):
        yield f"its first {part:.0%}", content[: int(len(content) * part)]
    yield "its second half", content[len(content) // 2 :]
    yield "in UTF-16 by half", content[:120] + content[120:].decode("latin-1").encode("utf-16-le")
    yield "with zeros in it", content[: len(content) // 3] + bytes(600) + content[len(content) // 3 :]
    yield "as binary", bytes((byte * 7 + 131) % 256 for byte in content)
    yield "with its last byte forty thousand times", content + content[-1:] * 40_000
    yield "with brackets without end", content.replace(b">", b"><i>" * 300, 3) + b"[" * 5000
    yield "with a name of a charset that is none", content.replace(b"utf-8", b"utf-9").replace(b"UTF-8", b"x-no-8")


@pytest.mark.parametrize(("kind", "name"), FILES)
def test_a_hostile_twin_is_read_or_refused_with_advice(kind: str, name: str, tmp_path: Path) -> None:
    outcomes = [outcome(content, tmp_path / name) for _, content in hostile_twins((INPUTS / kind / name).read_bytes())]
    assert outcomes[:2] == ["refused", "refused"]


def outcome(content: bytes, path: Path) -> str:
    """Return what comes of reading some bytes: an error that tells what to do, or sources with words."""
    path.write_bytes(content)
    try:
        sources = read_all(path)
    except SourceError as error:
        what, _, advice = str(error).partition("\n  ")
        assert path.name in what or path.stem in what
        assert advice.endswith((".", "]'", "message names it."))
        return "refused"
    assert all(source.text.strip() for source in sources)
    return "read"


def measured(folder: Path) -> str:
    """Return the table of the page, of a run."""
    lines = [
        "| | files as of | articles | text | date | publisher | hostile twins: refused, read |",
        "|---|---|---|---|---|---|---|",
    ]
    for kind, what in FORMATS.items():
        about = expected(kind)
        pairs = [
            (shown(source), wanted)
            for name, sources in about.sources.items()
            for source, wanted in zip(read_all(INPUTS / kind / name), sources, strict=True)
        ]
        right = [
            sum(got.get(field) == wanted.get(field) for got, wanted in pairs)
            for field in ("text", "published", "publisher")
        ]
        twins = [
            outcome(content, folder / name)
            for name in about.producers
            for _, content in hostile_twins((INPUTS / kind / name).read_bytes())
        ]
        counts = f"{twins.count('refused')}, {twins.count('read')}"
        makers = ", ".join(dict.fromkeys(about.producers.values()))
        lines.append(f"| {what} | {makers} | {len(pairs)} | {right[0]} | {right[1]} | {right[2]} | {counts} |")
    return "\n".join(lines) + "\n"


def test_the_table_of_the_page_is_that_of_a_run(tmp_path: Path) -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert page.partition(START)[2].partition(END)[0] == measured(tmp_path)


if __name__ == "__main__":
    page = PAGE.read_text(encoding="utf-8")
    before, _, rest = page.partition(START)
    table = measured(Path(sys.argv[1]))
    PAGE.write_text(before + START + table + END + rest.partition(END)[2], encoding="utf-8")
