"""The plugin for pytest, run as users run it."""

import json
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest

from factcheck import short
from factcheck.testing import claim_about, quantity

pytest_plugins = ["pytester"]

IS_KNOWN = any(point.name == "factcheck" for point in entry_points(group="pytest11"))
PLUGIN = () if IS_KNOWN else ("-p", "factcheck.pytest_plugin")
EXAMPLE = Path(__file__).parents[1] / "docs" / "example"

WIRE = """\
---
published: 2024-11-30
---
North Korea sent some 12,000 troops to Russia, officials said.
Russian Defense Minister Andrei Belousov arrived in Pyongyang on Friday.
"""
CLAIMS = """\
sources = "*.txt"

[[claim]]
id = "troops"
about = "soldiers sent to Russia"
kind = "quantity"
expect = "about 12,000"

[[claim]]
id = "arrival"
about = "Belousov arrived"
kind = "date"
expect = "Nov. 28, 2024"

[[claim]]
id = "known"
about = "troops"
kind = "quantity"
expect = "10,000 troops"
xfail = "the wire is wrong"

[[claim]]
id = "mended"
about = "troops"
kind = "quantity"
expect = "12,000 troops"
xfail = "the wire was wrong"

[[claim]]
id = "lost"
about = "troops"
kind = "quantity"
expect = "12,000 troops"
sources = "missing.txt"
xfail = "a missing source is an error even so"

[[claim]]
id = "pattern"
about = "troops"
kind = "quantity"
expect = "12,000 troops"
sources = "missing-*.txt"
"""
TESTS = """
import pytest
from factcheck.testing import claim_about, date, quantity

def test_as_expected(read_source):
    assert claim_about(read_source("wire.txt"), "troops") == quantity("about 12,000 troops")

def test_otherwise(read_source):
    assert claim_about(read_source("wire.txt"), "troops") == quantity("10,000 troops"), "look at the wire"

def test_no_fact_check():
    assert [1, 2] == [1, 3]
"""
SHUFFLE = """
import random
def pytest_addoption(parser):
    parser.addoption("--seed", type=int, default=0)
def pytest_collection_modifyitems(items, config):
    random.Random(config.getoption("--seed")).shuffle(items)
"""
ENDS = {"passed": 2, "failed": 3, "errors": 2, "xfailed": 1, "xpassed": 1}


@pytest.fixture
def desk(pytester: pytest.Pytester) -> pytest.Pytester:
    """A folder with a source, a claims file and tests."""
    pytester.path.joinpath("wire.txt").write_text(WIRE, encoding="utf-8")
    pytester.path.joinpath("wire.claims.toml").write_text(CLAIMS, encoding="utf-8")
    pytester.makepyfile(test_wire=TESTS)
    return pytester


def run(desk: pytest.Pytester, *arguments: str) -> pytest.RunResult:
    return desk.runpytest_inprocess(*PLUGIN, "-p", "no:cacheprovider", *arguments)


def test_items_pass_fail_err_and_fail_as_expected(desk: pytest.Pytester) -> None:
    result = run(desk, "-v", "--strict-markers", "-W", "error")
    result.assert_outcomes(**ENDS)
    result.stdout.fnmatch_lines_random(
        [
            "wire.claims.toml::troops PASSED*",
            "wire.claims.toml::arrival FAILED*",
            "wire.claims.toml::known XFAIL (the wire is wrong)*",
            "wire.claims.toml::mended XPASS*",
            "wire.claims.toml::lost ERROR*",
        ]
    )


def test_a_failure_says_all_and_nothing_of_the_machinery(desk: pytest.Pytester) -> None:
    result = run(desk, "wire.claims.toml::arrival")
    result.stdout.fnmatch_lines(
        [
            "*arrival: 0 of 1 source that tells of it agrees, all must",
            "contradictory: When did Russian Defense Minister Andrei Belousov arrive in Pyongyang?",
            "  A 28 November 2024: wire.claims.toml:13:10 Nov. 28, 2024",
            "  B 29 November 2024: wire.txt:5:66 “Friday”",
            "  why: *",
        ]
    )
    result.stdout.no_fnmatch_line("*Traceback*")
    result.stdout.no_fnmatch_line("*factcheck/testing*")


def test_a_missing_source_is_an_error_that_names_it(desk: pytest.Pytester) -> None:
    result = run(desk, "wire.claims.toml::lost", "wire.claims.toml::pattern")
    result.assert_outcomes(errors=2)
    result.stdout.fnmatch_lines(["cannot read missing.txt: no such file"])
    result.stdout.fnmatch_lines(["wire.claims.toml, line 37: no file fits missing-[*].txt"])
    result.stdout.no_fnmatch_line("*Traceback*")


def test_lines_are_true(desk: pytest.Pytester) -> None:
    items, _ = desk.inline_genitems("wire.claims.toml", *PLUGIN)
    lines = CLAIMS.splitlines()
    for item in items:
        assert item.location[0] == "wire.claims.toml"
        assert lines[item.location[1]] == "[[claim]]"
        assert lines[item.location[1] + 1] == f'id = "{item.name}"'


def test_a_plain_assertion_fails_with_the_whole_text(desk: pytest.Pytester) -> None:
    result = run(desk, "test_wire.py")
    result.assert_outcomes(passed=1, failed=2)
    result.stdout.fnmatch_lines(
        [
            "E *InconsistencyError: look at the wire",
            "E *“troops” in wire is not as expected, quantity('10,000 troops')",
            "E *  B about 12,000: wire.txt:4:18 “some 12,000 troops” (officials, reported)",
            "E *    12,000 − 10,000 = 2,000; 2,000 ÷ 10,000 = 20 %",
            "test_wire.py:8: InconsistencyError",
        ]
    )
    result.stdout.fnmatch_lines(["E *assert ?1, 2? == ?1, 3?"])


def test_another_failure_keeps_its_own_text(desk: pytest.Pytester) -> None:
    desk.makepyfile(
        test_both="""
        import pytest
        from factcheck.testing import claim_about, quantity

        def test_two():
            with pytest.raises(AssertionError):
                assert claim_about("Kim sent 900 troops to Russia.", "troops") == quantity(500)
            assert 1 == 2
        """
    )
    result = run(desk, "test_both.py")
    result.stdout.fnmatch_lines(["E *assert 1 == 2", "test_both.py:7: AssertionError"])


def test_sources_are_read_beside_the_test(desk: pytest.Pytester) -> None:
    desk.makepyfile(
        test_sources="""
        import datetime, pytest
        from factcheck import SourceError

        def test_front_matter(read_source):
            source = read_source("wire.txt")
            assert (source.id, source.path, source.published) == ("wire", "wire.txt", datetime.date(2024, 11, 30))

        def test_published(read_source):
            assert read_source("wire.txt", published="2024-12-01").published == datetime.date(2024, 12, 1)
            assert read_source.glob("*.txt", published="2024-12-01")[0].published == datetime.date(2024, 12, 1)

        @pytest.mark.factcheck(published="2024-12-02")
        def test_mark(read_source):
            assert read_source("wire.txt").published == datetime.date(2024, 12, 2)

        def test_missing(read_source):
            with pytest.raises(SourceError, match="no such file"):
                read_source("none.txt")
            with pytest.raises(SourceError, match="no file fits"):
                read_source.glob("*.none")
        """
    )
    run(desk, "test_sources.py").assert_outcomes(passed=4)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (CLAIMS + "requires = 'all'\n", ["wire.claims.toml, line 43: no such key: requires", "  Allowed: id, *"]),
        (CLAIMS.replace('"known"', '"troops"'), ['wire.claims.toml, line 16: two claims have the id "troops"']),
        (
            CLAIMS.replace('"about 12,000"', '"green"'),
            ["wire.claims.toml, line 3: claim troops: “green” is no quantity"],
        ),
        ("[[claim]\n", ["wire.claims.toml, line 1: no TOML: *"]),
    ],
)
def test_a_broken_file_is_an_error_of_the_collection(desk: pytest.Pytester, text: str, lines: list[str]) -> None:
    desk.path.joinpath("wire.claims.toml").write_text(text, encoding="utf-8")
    result = run(desk)
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(lines)
    result.stdout.no_fnmatch_line("*Traceback*")


def test_choosing_by_words_and_marks(desk: pytest.Pytester) -> None:
    run(desk, "-k", "arrival").assert_outcomes(failed=1, deselected=8)
    run(desk, "-k", "soldiers or date").assert_outcomes(passed=1, failed=1, deselected=7)
    run(desk, "-m", "factcheck").assert_outcomes(passed=1, failed=1, errors=2, xfailed=1, xpassed=1, deselected=3)


def test_the_last_failed_run_again(desk: pytest.Pytester) -> None:
    desk.runpytest_inprocess(*PLUGIN).assert_outcomes(**ENDS)
    again = desk.runpytest_inprocess(*PLUGIN, "--lf", "-v")
    again.assert_outcomes(failed=3, errors=2)
    again.stdout.fnmatch_lines(["wire.claims.toml::arrival FAILED*"])


def test_junit_has_names_and_texts(desk: pytest.Pytester) -> None:
    run(desk, "--junitxml", "junit.xml")
    text = desk.path.joinpath("junit.xml").read_text(encoding="utf-8")
    assert '<testcase classname="wire.claims.toml" name="arrival"' in text
    assert "wire.txt:5:66 “Friday”" in text
    assert 'errors="2" failures="3" skipped="1"' in text


def report_of(desk: pytest.Pytester, *arguments: str) -> str:
    run(desk, "--factcheck-report", "run.json", *arguments).assert_outcomes(**ENDS)
    return desk.path.joinpath("run.json").read_text(encoding="utf-8")


def test_the_report_tells_every_fact_check_and_reads_back(desk: pytest.Pytester) -> None:
    told = json.loads(report_of(desk))
    ends = {test["id"]: test["outcome"] for test in told["tests"]}
    assert ends == {
        "test_wire.py::test_as_expected": "passed",
        "test_wire.py::test_otherwise": "failed",
        "wire.claims.toml::arrival": "failed",
        "wire.claims.toml::known": "xfailed",
        "wire.claims.toml::lost": "error",
        "wire.claims.toml::mended": "xpassed",
        "wire.claims.toml::pattern": "error",
        "wire.claims.toml::troops": "passed",
    }
    assert told["counts"] == {"passed": 2, "failed": 2, "error": 2, "skipped": 0, "xfailed": 1, "xpassed": 1}
    for test in told["tests"]:
        for check in test["checks"]:
            report = short.report_of(json.dumps(check["report"]))
            assert {finding.fingerprint for finding in report.findings} >= set(check["failing"])
            assert check["holds"] == (not check["failing"]) == (check["text"] == "")


def test_order_and_processes_change_nothing(desk: pytest.Pytester) -> None:
    desk.makeconftest(SHUFFLE)
    first = report_of(desk)
    assert all(report_of(desk, "--seed", str(seed)) == first for seed in (1, 2, 3))
    assert report_of(desk, "-n", "2") == first


def test_a_broken_file_is_in_the_report(desk: pytest.Pytester) -> None:
    desk.path.joinpath("wire.claims.toml").write_text("[[claim]]\n", encoding="utf-8")
    run(desk, "--factcheck-report", "run.json", "--continue-on-collection-errors")
    told = json.loads(desk.path.joinpath("run.json").read_text(encoding="utf-8"))
    assert [test["outcome"] for test in told["tests"]] == ["passed", "failed", "error"]
    assert "line 1: id is missing" in told["tests"][2]["text"]


@pytest.mark.parametrize(
    ("path", "fault"), [("run.txt", "*the report is JSON*"), ("none/run.json", "*no such folder*")]
)
def test_a_report_that_cannot_be_written_is_refused_at_once(desk: pytest.Pytester, path: str, fault: str) -> None:
    result = run(desk, "--factcheck-report", path)
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines([fault])


def test_nothing_is_written_that_nobody_asked_for(desk: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    before = sorted(desk.path.rglob("*"))
    run(desk)
    assert sorted(desk.path.rglob("*")) == before


def test_a_run_without_fact_checks_loads_nothing_of_the_work(desk: pytest.Pytester) -> None:
    desk.path.joinpath("wire.claims.toml").unlink()
    desk.makepyfile(test_wire="def test_plain():\n    assert 1 + 1 == 2\n")
    desk.makeconftest(
        """
        import sys
        def pytest_unconfigure():
            print("loaded:", sorted(m for m in sys.modules if m.startswith(("factcheck", "pydantic", "tomllib"))))
        """
    )
    command = [sys.executable, "-m", "pytest", *PLUGIN, "-p", "no:cacheprovider", "-p", "no:typeguard"]
    ended = subprocess.run(command, cwd=desk.path, capture_output=True, text=True, check=True)
    assert "loaded: ['factcheck', 'factcheck._version', 'factcheck.pytest_plugin']" in ended.stdout


def test_the_example_passes_and_the_planted_fault_is_found(pytester: pytest.Pytester) -> None:
    result = pytester.runpytest_inprocess(*PLUGIN, "-p", "no:cacheprovider", str(EXAMPLE))
    result.assert_outcomes(passed=9, failed=1, xfailed=1)
    page = (EXAMPLE.parent / "testing.md").read_text(encoding="utf-8")
    shown = page.partition("votes-in-favor: 0 of")[2].partition("```")[0]
    assert len(shown.splitlines()) > 5
    for line in shown.splitlines()[1:]:
        result.stdout.fnmatch_lines([line])


def test_the_plugin_changes_no_comparison() -> None:
    assert claim_about("Kim sent 900 troops to Russia.", "troops") != quantity(500)


def test_a_report_that_cannot_be_written_ends_the_run_as_a_wrong_option_does(desk: pytest.Pytester) -> None:
    desk.path.joinpath("run.json").mkdir()
    result = run(desk, "--factcheck-report", "run.json")
    result.assert_outcomes(**ENDS)
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stdout.fnmatch_lines(["--factcheck-report: cannot write *run.json: a folder, not a file"])


def test_a_report_takes_no_place_of_a_source(desk: pytest.Pytester) -> None:
    source = desk.path / "wire.json"
    source.write_text('{"text": "Twelve men died in Kabul."}', encoding="utf-8")
    desk.makepyfile(
        test_json="""
        from factcheck.testing import assert_consistent

        def test_one(read_source):
            assert_consistent(read_source("wire.json"))
        """
    )
    result = run(desk, "--factcheck-report", "wire.json", "test_json.py")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stdout.fnmatch_lines(["--factcheck-report: cannot write *wire.json: it is one of the sources"])
    assert source.read_text(encoding="utf-8").startswith('{"text"')


def test_a_fault_of_ours_is_an_error_with_a_line_to_report(desk: pytest.Pytester) -> None:
    desk.path.joinpath("conftest.py").write_text(
        "import pytest\n\n"
        "@pytest.hookimpl(tryfirst=True)\n"
        "def pytest_runtest_call(item):\n"
        "    item._sources = (None,)  # what no source can be\n",
        encoding="utf-8",
    )
    result = run(desk, "wire.claims.toml::troops", "--factcheck-report", "run.json")
    result.stdout.fnmatch_lines(["a fault of factcheck, not of your texts: AttributeError: *please report this line*"])
    (test,) = json.loads(desk.path.joinpath("run.json").read_text(encoding="utf-8"))["tests"]
    assert test["outcome"] == "error"
