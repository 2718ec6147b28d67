"""Measure the language server: `python tests/lsp/measure.py`.

A draft of a thousand words is made of paragraphs of the five articles under seeds/; its ten sources are these, and
each again with its paragraphs turned. No text is opened twice.
"""

import sys
import time
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from conftest import Client

from factcheck import PreparedSource, Source, check_draft

SEEDS = [path.read_bytes().decode() for path in sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))]
WORDS = 1000
ROUNDS = 21
NEW = count(1)


def turned(text: str) -> str:
    """Give a text with its paragraphs in reverse."""
    return "\n".join(reversed(text.split("\n")))


SOURCES = [*SEEDS, *map(turned, SEEDS)]


def draft() -> str:
    """Give a draft of a thousand words that was not given before."""
    told: list[str] = []
    for paragraph in (each for text in map(turned, SEEDS) for each in text.split("\n")[::2]):
        told += paragraph.split(" ")
    return " ".join(told[:WORDS]) + "\n" * next(NEW)


def timed(work: Callable[[], object]) -> float:
    """Give the milliseconds that something takes."""
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def rows() -> Iterator[tuple[str, list[float]]]:
    """Yield what is measured, with the milliseconds of each round."""
    sources = [Source(f"s{number}", text) for number, text in enumerate(SOURCES)]
    prepared_sources = [PreparedSource(source) for source in sources]
    check_draft(Source("draft", draft()), prepared_sources)
    yield "check_draft, sources", [timed(lambda: check_draft(Source("draft", draft()), sources)) for _ in range(5)]
    yield (
        "check_draft, studies",
        [timed(lambda: check_draft(Source("draft", draft()), prepared_sources)) for _ in range(ROUNDS)],
    )
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "factcheck.toml").write_text('draft_sources = ["s*.txt"]\n', encoding="utf-8")
        for number, text in enumerate(SOURCES):
            (folder / f"s{number}.txt").write_text(text, encoding="utf-8", newline="")
        client = Client(folder)
        yield "server: start to first diagnostics", [timed(lambda: (client.start(), client.open("first.txt", draft())))]
        yield (
            "server: open to diagnostics",
            [timed(lambda: client.open(f"{next(NEW)}.txt", draft())) for _ in range(ROUNDS)],
        )
        yield "server: last key to diagnostics", [timed(lambda: typed(client)) for _ in range(ROUNDS)]
        yield (
            "server: hover",
            [timed(lambda: client.at("textDocument/hover", "first.txt", 0, 9)) for _ in range(ROUNDS)],
        )
        client.leave()


def typed(client: Client) -> None:
    """Change a draft, and wait for what comes of it."""
    version = next(NEW)
    client.change("first.txt", draft(), version)
    client.diagnostics("first.txt", version)


if __name__ == "__main__":
    print(f"{sys.version.split()[0]:36}{'least':>8}{'median':>8}{'most':>8}  ms")
    for what, milliseconds in rows():
        print(f"{what:36}{min(milliseconds):8.0f}{median(milliseconds):8.0f}{max(milliseconds):8.0f}")
