"""Claims files: what is read of them, and what is said of a broken one."""

from datetime import date as day
from pathlib import Path

import pytest

from factcheck import ConfigError
from factcheck.claims_file import read_claims
from factcheck.testing.claims import readable

FILE = "sources = 'a.txt'\n"
CLAIM = FILE + '[[claim]]\nid = "a"\nabout = "troops"\nkind = "quantity"\nexpect = "12,000"\n'


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "line 1: there is no claim\n  Write each under a line [[claim]]."),
        (CLAIM.removeprefix(FILE), 'line 1: sources are missing\n  Write sources = ["*.txt"] here, or above all'),
        (
            "sorces = 'a.txt'\n" + CLAIM,
            "line 1: no such key: sorces\n  Allowed: sources, published, claim. Near: sources.",
        ),
        (CLAIM + "requires = 'all'\n", "line 7: no such key: requires\n  Allowed: id, about,"),
        (CLAIM + "require = 'most'\n", 'line 7: require = "most"\n  Allowed: all, any, majority.'),
        (CLAIM + "at_most = 'contradictory'\n", 'line 7: at_most = "contradictory"\n  Allowed: same, equivalent,'),
        (CLAIM + "xfail = true\n", "line 7: xfail = True\n  Write words in quotation marks."),
        (CLAIM + "published = '29/11'\n", 'line 7: published: "29/11" is no date (no year)'),
        (CLAIM + "sources = 3\n", "line 7: sources = 3\n"),
        (CLAIM + CLAIM.removeprefix(FILE), 'line 8: two claims have the id "a"\n  The other stands on line 3.'),
        (CLAIM.replace("quantity", "number"), 'line 5: kind = "number"\n  Allowed: quantity, date, name, quotation.'),
        (CLAIM.replace("12,000", " "), 'line 6: expect = " "\n'),
        (CLAIM.replace("12,000", "green"), "line 2: claim a: “green” is no quantity"),
        (CLAIM.replace("troops", "of"), 'line 2: claim a: "of" names nothing'),
        (CLAIM.replace('"a"', '"a b"'), 'line 3: id = "a b"\n  Allowed: letters, digits,'),
        (
            'sources = ["""x\n[[claim]]\n""", # [[claim]]\n]\n' + CLAIM.removeprefix(FILE) + "kin = 1",
            "line 10: no such key",
        ),
        ("[[claim]]\nid = troops\n", "line 2: no TOML: invalid value\n"),
        ("[[claim]]\nid = 'troops", "line 2: no TOML: "),
    ],
)
def test_a_broken_file_says_where_and_what_is_allowed(tmp_path: Path, text: str, fault: str) -> None:
    path = tmp_path / "a.claims.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError) as raised:
        readable(read_claims(path, shown="a.claims.toml"))
    assert f"a.claims.toml, {fault}" in str(raised.value)


def test_all_that_is_wrong_with_a_file_is_said_at_once(tmp_path: Path) -> None:
    path = tmp_path / "a.claims.toml"
    path.write_text("sources = 'a.txt'\n[[claim]]\nkind = 'x'\n[[claim]]\nid = ''\n", encoding="utf-8")
    with pytest.raises(ConfigError) as raised:
        read_claims(path)
    assert str(raised.value).count(", line ") == 8
    with pytest.raises(ConfigError, match=r"cannot read .*: no such file"):
        read_claims(tmp_path / "none.claims.toml")


def test_every_value_of_a_claims_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.claims.toml"
    path.write_text(
        "published = 2024-11-30\r\nsources = 'a.txt'\r\n\r\n[[ claim ]] # first\r\nid = 'a'\r\n  expect = 12000\r\n"
        "about = 'troops'\r\nkind = 'quantity'\r\n\r\n[[claim]]\r\nid = 'b'\r\nabout = 'x'\r\nkind = 'date'\r\n"
        "expect = 2024-11-29\r\nsources = ['b.txt', 'c.txt']\r\npublished = '2024-12-01'\r\nxfail = 'why'\r\n"
        "require = 'any'\r\nat_most = 'same'\r\n",
        encoding="utf-8",
    )
    first, second = read_claims(path, shown="a").claims
    assert (first.expect, first.line, first.where, first.published) == ("12,000", 4, "a:6:12", day(2024, 11, 30))
    assert (first.require, first.at_most, first.sources, first.xfail) == ("all", "compatible", ("a.txt",), None)
    assert (second.expect, second.line, second.published) == ("2024-11-29", 10, day(2024, 12, 1))
    assert (second.require, second.at_most, second.sources, second.xfail) == ("any", "same", ("b.txt", "c.txt"), "why")
