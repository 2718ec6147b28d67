"""TOML that people write: what is out of bounds is told with its file, line and key."""

from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck import ConfigError, Settings
from factcheck.__main__ import main
from factcheck.baseline import read_baseline
from factcheck.claims_file import read_claims
from factcheck.configuration import read_configuration

LONG, DEEP = "9" * 5000, "[" * 5000 + "]" * 5000
DIGITS, LEVELS = "a number of more than 40 digits", "nested more than 50 levels deep"
ROW = "[suppressed]\n0123456789abcdef = "


@pytest.mark.parametrize(
    ("reader", "text", "complaint"),
    [
        (read_configuration, f"near_copies = true\nfact_evidence = {LONG}\n", f", line 2: fact_evidence: {DIGITS}"),
        (read_configuration, f"fact_evidence = -{LONG}\n", f", line 1: fact_evidence: {DIGITS}"),
        (read_configuration, f"fact_evidence = 0x{'f' * 5000}\n", f", line 1: fact_evidence: {DIGITS}"),
        (read_configuration, f"fact_evidence = {LONG[:41]}\n", f", line 1: fact_evidence: {DIGITS}"),
        (read_configuration, f"fact_evidence = {LONG}.5\n", f", line 1: fact_evidence: {DIGITS}"),
        (read_configuration, "quotation_likeness = 1e-9999999999999999\n", f", line 1: quotation_likeness: {DIGITS}"),
        (read_configuration, "fact_evidence = 1e999999999\n", f", line 1: fact_evidence: {DIGITS}"),
        (read_configuration, f"\n[tolerances] # of\ntroops = {LONG}\n", f", line 3: tolerances.troops: {DIGITS}"),
        (read_configuration, f"tolerances = {{ troops = {LONG} }}\n", f", line 1: tolerances: {DIGITS}"),
        (read_configuration, f"ignored_names = {DEEP}\n", f", line 1: ignored_names: {LEVELS}"),
        (read_configuration, f"ignored_names = [\n'[[[[', # [[[\n{DEEP}]\n", f", line 3: ignored_names: {LEVELS}"),
        (read_configuration, f"x = {'{ a = ' * 5000}1{' }' * 5000}\n", f", line 1: x: {LEVELS}"),
        (read_configuration, f"a{'.a' * 5000} = 1\n", f": a: {LEVELS}"),
        (read_configuration, f"[a{'.a' * 5000}]\n", f": a: {LEVELS}"),
        (read_baseline, f"{ROW}{{ reason = {LONG} }}\n", f", line 2: suppressed.0123456789abcdef: {DIGITS}"),
        (read_baseline, f"{ROW}{DEEP}\n", f", line 2: suppressed.0123456789abcdef: {LEVELS}"),
        (read_claims, f"[[claim]]\nid = 'a'\nexpect = {LONG}\n", f", line 3: claim.expect: {DIGITS}"),
        (read_claims, f"sources = {DEEP}\n", f", line 1: sources: {LEVELS}"),
    ],
)
def test_what_is_too_much_is_told_with_its_key(
    tmp_path: Path, reader: Callable[[Path], object], text: str, complaint: str
) -> None:
    path = tmp_path / "a.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError) as raised:
        reader(path)
    assert str(raised.value).split("\n")[0] == f"{path}{complaint}"


@pytest.mark.parametrize("reader", [read_configuration, read_baseline, read_claims])
def test_what_is_no_utf8_is_told_with_its_line_and_key(tmp_path: Path, reader: Callable[[Path], object]) -> None:
    path = tmp_path / "latin.toml"
    path.write_bytes(b"# two lines\nbaseline = 'caf\xe9'\n")
    with pytest.raises(ConfigError) as raised:
        reader(path)
    assert str(raised.value).startswith(f"{path}, line 2: baseline: byte 27 is no UTF-8\n  Save it as UTF-8")


def test_a_mark_of_utf8_is_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "factcheck.toml"
    path.write_bytes(b"\xef\xbb\xbfnear_copies = false\r\n")
    assert read_configuration(path) == Settings(near_copies=False)


def test_figures_and_fingerprints_of_usual_length_are_read(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_text(f"{ROW}{{ reason = '{LONG}' }} # {LONG}\n9999999999999999 = {{ reason = 'b' }}\n", encoding="utf-8")
    assert [row.fingerprint for row in read_baseline(path)] == ["0123456789abcdef", "9999999999999999"]
    claim = "[[claim]]\nid = 'a'\nabout = 'b'\nkind = 'quantity'\nsources = 'c'\nexpect = 123456789012\n"
    path.write_text(claim, encoding="utf-8")
    assert read_claims(path).claims[0].expect == "123,456,789,012"


@pytest.mark.parametrize(
    ("override", "complaint"),
    [
        (f"fact_evidence={LONG}", f"fact_evidence: {DIGITS}"),
        (f"fact_evidence=0x{'f' * 5000}", f"fact_evidence: {DIGITS}"),
        (f"ignored_names={DEEP}", f"ignored_names: {LEVELS}"),
        (f"a{'.a' * 5000}=1", f"a: {LEVELS}"),
    ],
)
def test_an_override_is_bound_as_a_file_is(capsys: pytest.CaptureFixture[str], override: str, complaint: str) -> None:
    assert main(["rules", "--no-config", "--set", override]) == 2
    assert capsys.readouterr().err == f"factcheck: --set: {complaint}\n  Mend it there.\n"


@pytest.mark.parametrize(
    ("fields", "complaint"),
    [
        ({"fact_evidence": -(10**5000)}, "fact_evidence: a number up to 1000000 is wanted, not a very long number"),
        ({"tolerances": {"troops": 10**5000}}, "tolerances.troops: a number up to 1000000 is wanted"),
        ({"baseline": 10**5000}, "baseline: a text is wanted, not a very long number"),
        ({"rules": 10**5000}, "rules: a list or a table is wanted, not a very long number"),
        ({"ignored_names": "x" * 1000}, f'ignored_names: a list is wanted: ["{"x" * 1000}"]'),
    ],
)
def test_settings_in_python_say_what_is_wrong_with_any_value(fields: dict[str, object], complaint: str) -> None:
    with pytest.raises(ConfigError) as raised:
        Settings(**fields)
    assert str(raised.value).startswith(complaint)
