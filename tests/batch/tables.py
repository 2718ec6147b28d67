"""Tables of articles for tests of batches, and what came of them."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from factcheck import Source

FERRY = "A ferry sank off {place} on Monday, killing {dead} people, the coastguard of {place} said."
AGAIN = "The ferry that sank off {place} on Monday killed {dead} people, the coastguard of {place} said."
BANK = "The central bank of {place} raised its key rate to {rate} percent, governor Jan {place} told parliament."
PLACES = ("Arnvik", "Belmonte", "Corvara", "Dunholm", "Elgora", "Farlund")
DAY = datetime(2024, 5, 6, 9, 30, tzinfo=UTC)
BAD = {"id": 98, "text": " ", "published": DAY}
"""An article without words."""


def rows() -> list[dict[str, Any]]:
    """Return articles of two events each of six places; one of three gives another figure."""
    found = []
    for number, place in enumerate(PLACES):
        texts = (FERRY.format(place=place, dead=12), AGAIN.format(place=place, dead=12 + number % 2),
                 BANK.format(place=f"{place[1:4].title()}burg", rate=number + 2))  # fmt: skip
        found += [{"id": 3 * number + each, "text": text, "published": DAY} for each, text in enumerate(texts)]
    return found


def sources() -> list[Source]:
    """Return the same as sources."""
    return [Source(str(row["id"]), row["text"], published=DAY.replace(tzinfo=None)) for row in rows()]


def write(path: Path, articles: Sequence[Mapping[str, Any]]) -> str:
    """Write articles as Parquet, and return where."""
    arrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    names = dict.fromkeys(name for article in articles for name in article)
    columns = {name: [article.get(name) for article in articles] for name in names}
    parquet.write_table(arrow.table(columns), path)
    return str(path)


def read(path: str | Path) -> list[dict[str, Any]]:
    """Return the rows of a table, a file or a folder of files."""
    parquet = pytest.importorskip("pyarrow.parquet")
    found: list[dict[str, Any]] = parquet.read_table(path).to_pylist()
    return found


def same(one: str | Path, other: str | Path) -> bool:
    """Whether two tables have the same rows."""
    ours, theirs = (sorted(map(repr, read(path))) for path in (one, other))
    return ours == theirs and bool(ours)
