"""Tables of one row a line, read as JSON, say what TOML says, or are left to it."""

import tomllib
from pathlib import Path

import pytest

import factcheck.lexicon
from factcheck.lexicon.plain_rows import plain_rows

HEAD = '[sources]\nnist = "NIST SP 811"\n'


@pytest.mark.parametrize(
    "rows",
    [
        "",
        '# a comment\n\n[words]\ntwo = ["2", "nist"]\n"a dozen" = ["12", "nist"]\n',
        '[words]   # what a word stands for\nthree-fold = [3, true, ["x", "y"], "nist"]\n',
        '["with object"]\n"take over" = "nist"\n',
        '[words]\ndash = ["\\u2013", "a \\"b\\"", "a = b # c", "nist"]\n',
    ],
)
def test_rows_of_one_line_say_what_toml_says(rows: str) -> None:
    assert plain_rows(HEAD + rows) == tomllib.loads(HEAD + rows)


@pytest.mark.parametrize(
    "rows",
    [
        "[words]\ntwo = ['2', 'nist']\n",
        '[words]\ntwo = ["2", "nist"] # a comment\n',
        '[words]\ntwo = [\n  "2", "nist",\n]\n',
        '[words]\ntwo = [1_000, "nist"]\n',
        '[words]\n"a = b" = ["2", "nist"]\n',
        '[words]\na.b = ["2", "nist"]\n',
        '[[words]]\ntwo = ["2", "nist"]\n',
        '[words.more]\ntwo = ["2", "nist"]\n',
        '[words]\ntwo = ["2", "nist"]\ntwo = ["3", "nist"]\n',
        '[words]\ntwo = ["2", "nist"]\n[words]\nthree = ["3", "nist"]\n',
        '[words]\ntwo = "2", "nist"\n',
        'two = ["2", "nist"]\n',
    ],
)
def test_what_is_not_plain_is_left_to_toml(rows: str) -> None:
    assert plain_rows(rows) is None


def test_the_tables_say_what_toml_says() -> None:
    texts = [path.read_text(encoding="utf-8") for path in Path(factcheck.lexicon.__file__).parent.rglob("*.toml")]
    read = [(plain, tomllib.loads(text)) for text in texts if (plain := plain_rows(text)) is not None]
    assert all(plain == as_toml for plain, as_toml in read)
    assert len(read) > len(texts) / 2
