"""Tables keep to their schema, a faulty row is named with its line, and the compiled form is never stale."""

import marshal
import tomllib
from pathlib import Path

import pytest

import factcheck.lexicon as room
from factcheck.errors import TableError
from factcheck.lexicon import compile_tables, read_table, table
from factcheck.lexicon.schema import OF_A_LANGUAGE, OF_ANOTHER_LANGUAGE, SCHEMA, checked

FOLDER = Path(room.__file__).parent
NAMES = sorted(path.relative_to(FOLDER).with_suffix("").as_posix() for path in FOLDER.rglob("*.toml"))


def test_every_table_has_a_schema_and_every_schema_a_table() -> None:
    others = [name for name in NAMES if "/" in name and not name.startswith("en/")]
    assert OF_A_LANGUAGE.issuperset(name.rpartition("/")[2] for name in others)
    ours = (f"en/{name}" if name in OF_A_LANGUAGE else name for name in SCHEMA if name not in OF_ANOTHER_LANGUAGE)
    assert sorted((*ours, *others)) == NAMES


@pytest.mark.parametrize("language", ["xx", "", "../en", "en/"])
def test_a_language_without_a_table_has_no_rows_of_it(language: str) -> None:
    assert not table("modifiers", language)


LEFT_ALONE = frozenset({
    "acre_foot", "bushel", "carat", "cup", "knot", "long_ton", "nautical_mile", "tablespoon", "teaspoon",
})  # fmt: skip
"""Units of neither system, or of a size that differs from place to place: no conversion of them is checked."""


def test_a_unit_that_is_not_metric_is_told_to_be_customary() -> None:
    rows, customary = table("units")["units"], set(table("units")["customary"]["units"].words)
    dimensions = {rows[name].dimension for name in customary}
    others = {name for name, row in rows.items() if row.dimension in dimensions and row.source == "nist"}
    assert others - customary == LEFT_ALONE
    assert customary <= rows.keys()


@pytest.mark.parametrize("name", NAMES)
def test_rows_have_the_fields_of_their_type(name: str) -> None:
    for part in table(name).values():
        for row in part.values():
            assert isinstance(row, str) or row._fields[-1] == "source"


@pytest.mark.parametrize(
    ("row", "complaint"),
    [
        ('x = ["AP"]', "agencies.toml, line 5: x: wants 2 fields: value, source"),
        ('x = [1, "own"]', "agencies.toml, line 5: x: value is to be str, not 1"),
        ('x = "own"', "agencies.toml, line 5: x: wants 2 fields"),
        ('x = ["AP", "nobody"]', "agencies.toml, line 5: x: no source is called 'nobody'"),
        ("[other]\nx = 1", "agencies.toml: the schema knows no part [other]"),
    ],
)
def test_a_faulty_row_is_named(row: str, complaint: str) -> None:
    text = f'[sources]\nown = "ours"\n\n[agencies]\n{row}\n'
    with pytest.raises(TableError) as caught:
        checked("agencies", tomllib.loads(text), text)
    assert complaint in str(caught.value)


COMPILED = marshal.loads(compile_tables())


@pytest.mark.parametrize("name", NAMES)
def test_compiled_tables_are_the_tables(name: str) -> None:
    raw = (FOLDER / f"{name}.toml").read_bytes()
    assert read_table(name, raw, COMPILED) == read_table(name, raw, {})


def test_a_table_that_changed_is_read_anew() -> None:
    raw = (FOLDER / "agencies.toml").read_bytes()
    changed = raw.replace(b"[agencies]", b'[agencies]\n"The Lund Wire" = ["Lund Wire", "own"]')
    assert "The Lund Wire" in read_table("agencies", changed, COMPILED)["agencies"]
    assert "The Lund Wire" not in read_table("agencies", raw, COMPILED)["agencies"]
