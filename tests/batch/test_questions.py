"""Questions in SQL give what the same steps in Python give."""

import random
from pathlib import Path

import pytest

from factcheck.batch.columns import READ
from factcheck.batch.duck import Duck
from factcheck.batch.questions import ARTICLES, PAIRS, PLACES, is_read, part_of
from factcheck.batch.reading import read
from factcheck.events import profile_of
from factcheck.events.neighbours import neighbours
from factcheck.settings import DEFAULT
from factcheck.source import Source

pytest.importorskip("duckdb")
WORDS = ("dam", "quake", "flood", "mayor", "port", "bridge", "ferry", "tunnel", "strike", "vote", "court", "fire")
NAMES = ("Arnvik", "Belmonte", "Corvara", "Dunholm", "Elgora", "Farlund", "Garlow", "Ilmen", "Jarna", "Kestrel")


def test_texts_that_meet_are_the_neighbours_of_an_event(tmp_path: Path) -> None:
    chance = random.Random(7)
    found = []
    for number in range(200):
        words = [chance.choice((*WORDS, *NAMES)) for _ in range(chance.randint(4, 14))]
        found.append(Source(f"a{number}", f"A {' and a '.join(words)}.", published=f"2024-05-{number % 28 + 1:02}"))
    engine = Duck(str(tmp_path), workers=1)
    given = iter([(each.id, each.text, str(each.published)) for each in found])
    engine.put(READ, read(given, names=("id", "text", "published"), settings=DEFAULT), f"{tmp_path}/read.parquet")
    engine.view("read", [f"{tmp_path}/read.parquet"])
    for name, statement in (("articles", ARTICLES), ("places", PLACES)):
        engine.write(statement, f"{tmp_path}/{name}.parquet")
        engine.view(name, [f"{tmp_path}/{name}.parquet"])
    place = {digest: number for number, digest in engine.rows("SELECT place, digest FROM places")}
    profiles = {profile.digest: profile for profile in map(profile_of, found)}
    ordered = sorted(profiles.values(), key=lambda profile: (profile.day or 0, profile.digest))
    assert [place[profile.digest] for profile in ordered] == list(range(1, len(ordered) + 1))
    pairs = {(one + 1, other + 1) for one, other in neighbours(ordered)}
    differing = set(engine.rows(PAIRS)) ^ pairs
    assert len(differing) <= len(pairs) // 500  # where scores tie: sums of fractions break ties, whole numbers do not
    engine.close()


def test_each_article_is_in_one_part(tmp_path: Path) -> None:
    engine = Duck(str(tmp_path), workers=1)
    engine.put({"id": "int", "from": "text"}, ((number, "it's") for number in range(100)), f"{tmp_path}/a.parquet")
    engine.view("given", [f"{tmp_path}/a.parquet"])
    columns = engine.columns("given")
    parts = [[*engine.rows(part_of(columns, engine.quote, part, 7))] for part in range(7)]
    assert sorted(int(row[0]) for part in parts for row in part) == list(range(100))
    assert all(parts)
    engine.close()


READ_TYPES = ("varchar", "string", "bigint", "date", "timestamp", "timestamp with time zone", "timestamp_ntz")
OTHER_TYPES = ("double", "blob", "varchar[]", "timestamp[]", "array<string>", "struct<a:int>")


@pytest.mark.parametrize(
    ("kind", "wanted"), [*((kind, True) for kind in READ_TYPES), *((kind, False) for kind in OTHER_TYPES)]
)
def test_plain_columns_are_read(kind: str, wanted: bool) -> None:
    assert is_read(kind) == wanted
