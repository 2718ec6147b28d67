"""Claims files on the command line: begun from sources, checked, and what is said of a broken one."""

import json
from pathlib import Path

import pytest

from factcheck.__main__ import main
from factcheck.claims_file import read_claims

SEEDS = sorted(str(path) for path in (Path(__file__).parents[1] / "seeds").glob("*.txt"))
EXAMPLE = Path(__file__).parents[1] / "docs" / "example"
WIRE = "North Korea sent some 12,000 troops to Russia. The treaty was signed on 29 November 2024.\n"
CLAIM = '[[claim]]\nid = "troops"\nabout = "troops"\nkind = "quantity"\nexpect = "12,000"\nsources = "wire.txt"\n'

Output = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with a source and a claims file."""
    (tmp_path / "wire.txt").write_text(WIRE, encoding="utf-8")
    (tmp_path / "a.claims.toml").write_text(CLAIM, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def change(desk: Path, one: str, other: str) -> None:
    assert one in CLAIM
    (desk / "a.claims.toml").write_text(CLAIM.replace(one, other), encoding="utf-8")


def test_claims_that_are_told_pass(capsys: Output) -> None:
    assert main(["claims", "check", "a.claims.toml"]) == 0
    assert capsys.readouterr() == ("a.claims.toml:1: troops: passed\n1 claim: 1 passed\n", "")


def test_a_failure_is_shown_with_both_sides(capsys: Output, desk: Path) -> None:
    change(desk, "12,000", "9,000")
    assert main(["claims", "check", "a.claims.toml"]) == 1
    out = capsys.readouterr().out
    assert out.startswith("a.claims.toml:1: troops: failed\n")
    assert "\n  troops: 0 of 1 source that tells of it agrees, all must\n" in out
    assert "    A 9,000: a.claims.toml:5:10 9,000\n" in out
    assert "    B about 12,000: wire.txt:1:18 “some 12,000 troops”\n" in out
    assert out.endswith("\n1 claim: 1 failed\n")


def test_what_is_expected_to_fail_fails_no_run(capsys: Output, desk: Path) -> None:
    (desk / "a.claims.toml").write_text(CLAIM.replace("12,000", "9,000") + "xfail = 'known'\n", encoding="utf-8")
    assert main(["claims", "check", "a.claims.toml"]) == 0
    (desk / "a.claims.toml").write_text(CLAIM + "xfail = 'known'\n", encoding="utf-8")
    assert main(["claims", "check", "a.claims.toml"]) == 0
    assert "passed, though expected to fail\n  known\n" in capsys.readouterr().out


def test_a_source_that_cannot_be_read_is_trouble(capsys: Output, desk: Path) -> None:
    change(desk, "wire.txt", "none.txt")
    assert main(["claims", "check", "a.claims.toml"]) == 2
    assert "a.claims.toml:1: troops: error\n  cannot read none.txt: no such file\n" in capsys.readouterr().out


def test_a_broken_file_is_trouble_and_says_where(capsys: Output, desk: Path) -> None:
    change(desk, "quantity", "tally")
    assert main(["claims", "check", "a.claims.toml", "none.claims.toml"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert 'factcheck: a.claims.toml, line 4: kind = "tally"\n  Allowed: quantity, date, name, quotation.\n' in err
    assert "factcheck: cannot read none.claims.toml: no such file" in err


def test_json_tells_the_same(capsys: Output, desk: Path) -> None:
    assert main(["claims", "check", "a.claims.toml", "--format", "json", "-o", "run.json"]) == 0
    told = json.loads((desk / "run.json").read_text(encoding="utf-8"))
    assert [(test["id"], test["outcome"]) for test in told["tests"]] == [("a.claims.toml:1: troops", "passed")]
    assert capsys.readouterr() == ("", "")
    assert main(["claims", "check", "a.claims.toml", "-o", "a.claims.toml"]) == 2


@pytest.mark.parametrize("sources", [["wire.txt"], SEEDS], ids=["one", "seeds"])
def test_a_new_file_passes_on_its_own_sources(capsys: Output, desk: Path, sources: list[str]) -> None:
    (desk / "claims").mkdir()
    assert main(["claims", "new", *sources, "-o", "claims/new.claims.toml"]) == 0
    claims = read_claims("claims/new.claims.toml").claims
    assert len({claim.id for claim in claims}) == len(claims) >= 2
    assert main(["claims", "check", "claims/new.claims.toml"]) == 0
    assert capsys.readouterr().out.endswith(f"{len(claims)} claims: {len(claims)} passed\n")


def test_a_new_file_says_where_sources_differ(capsys: Output) -> None:
    assert main(["claims", "new", *SEEDS]) == 0
    out = capsys.readouterr().out
    assert "# otherwise in 001, 003: more than 10,000 soldiers\n[[claim]]\n" in out
    assert 'about = "votes were against"\nkind = "quantity"\nexpect = "135 against"\n' in out


@pytest.mark.parametrize(
    ("output", "fault"), [("a.claims.toml", "it is there already"), ("new.toml", "a claims file ends in .claims.toml")]
)
def test_a_new_file_takes_the_place_of_none(capsys: Output, desk: Path, output: str, fault: str) -> None:
    assert main(["claims", "new", "wire.txt", "-o", output]) == 2
    assert fault in capsys.readouterr().err
    assert (desk / "a.claims.toml").read_text(encoding="utf-8") == CLAIM


def test_the_example_is_checked_without_a_test_runner(capsys: Output) -> None:
    assert main(["claims", "check", str(EXAMPLE / "summit.claims.toml")]) == 0
    assert main(["claims", "check", str(EXAMPLE / "planted.claims.toml")]) == 1
    assert "390 − 309 = 81; 81 ÷ 309 = 26.2 %" in capsys.readouterr().out
