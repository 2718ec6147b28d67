"""Known findings are marked and fail nothing, wherever the text around them changes; changes are told."""

import json
from argparse import Namespace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck import ConfigError, Report, Settings, Source, SourceError, check, check_draft
from factcheck.__main__ import main
from factcheck.baseline import (
    Suppression,
    compare,
    newest,
    read_baseline,
    read_reports,
    suppress,
    with_row,
    write_baseline,
)
from factcheck.commands import compare as command_line
from factcheck.findings import Kind, Severity
from factcheck.readers import read
from factcheck.source import Anchor
from factcheck.writers import WRITERS, RenderOptions
from factcheck.writers.words import fails

Output = pytest.CaptureFixture[str]
SEEDS = sorted((Path(__file__).parents[1] / "seeds").glob("*.txt"))
WIRE = "North Korea sent 10,000 soldiers to Russia, officials said. They met on Friday, November 28, 2024, in Rome."
DESK = "North Korea sent 11,000 troops to Russia, officials said."
BEFORE = "The Dutch king opened a bridge.\n\nRain fell.\n\n"
ROW = "[suppressed]\n0123456789abcdef = "
AFTER = "\n\nIn other news, a museum in Oslo bought 17 paintings from Anna Berg.\n"


def reported(wire: str = WIRE, desk: str = DESK, published: str | None = None) -> Report:
    return check([Source("wire", wire, published=published), Source("desk", desk)])


def known(report: Report) -> set[str]:
    """Give the fingerprints of all findings but agreements."""
    return {finding.fingerprint for finding in report.findings if finding.kind is not Kind.AGREEMENT}


def rows(report: Report, until: date | None = None) -> tuple[Suppression, ...]:
    return tuple(Suppression(fingerprint=each, reason="checked", until=until) for each in sorted(known(report)))


@pytest.mark.parametrize(
    ("wire", "desk"),
    [
        (BEFORE + WIRE, DESK),
        (WIRE + AFTER, DESK),
        (BEFORE + WIRE + AFTER, BEFORE + DESK + AFTER),
        (WIRE.replace(". ", ".\n\n"), DESK),
        (WIRE.replace("officials", "two officials of the ministry"), DESK),
    ],
)
def test_fingerprints_survive_edits_elsewhere(wire: str, desk: str) -> None:
    assert len(known(reported())) == 2
    assert known(reported()) <= known(reported(wire, desk))


EVENTS = (
    ("A bomb in Kabul killed {} people on Monday.", "An earthquake in Chile killed {} people on Friday."),
    (
        "North Korea sent {},000 troops to Russia, officials said.",
        "The US sent {},000 troops to Poland, officials said.",
    ),
)


@pytest.mark.parametrize("events", EVENTS, ids=["killed", "troops"])
def test_one_event_known_hides_no_other_of_the_same_figures(events: tuple[str, str]) -> None:
    one, other = (reported(event.format(24), event.format(42)) for event in events)
    assert known(one)
    assert known(one).isdisjoint(known(other))
    both = reported(*(" ".join(event.format(figure) for event in events) for figure in (24, 42)))
    assert known(one) | known(other) <= known(both)


def test_fingerprints_of_the_seeds_survive_edits_elsewhere() -> None:
    sources = [read(path) for path in SEEDS]
    edited = [
        source.model_copy(update={"text": f"{source.text}\n\nA museum in Oslo bought 17 paintings from Anna Berg.\n"})
        for source in sources
    ]
    assert known(check(sources)) == known(check(edited))


def test_another_figure_is_another_finding() -> None:
    assert known(reported()) - known(reported(desk=DESK.replace("11", "12"))) != set()


def test_what_is_known_is_marked_never_dropped_and_fails_nothing() -> None:
    report = reported()
    marked = suppress(report, rows(report))
    assert fails(report, Severity.ERROR)
    assert not fails(marked, Severity.NOTE)
    assert [finding.model_copy(update={"suppressed": None}) for finding in marked.findings] == list(report.findings)
    assert {finding.suppressed for finding in marked.findings} == {"checked"}
    assert suppress(report, ()) == report


def test_what_is_new_beside_it_still_fails() -> None:
    report = reported()
    worse = suppress(reported(WIRE + " She left on Monday, November 28, 2024."), rows(report))
    assert [finding.suppressed for finding in worse.findings].count(None) == 1
    assert fails(worse, Severity.ERROR)


def test_agreements_are_never_suppressed() -> None:
    report = reported(desk=DESK.replace("11,000", "10,000"))
    every = tuple(Suppression(fingerprint=finding.fingerprint, reason="x") for finding in report.findings)
    assert {f.suppressed for f in suppress(report, every).findings if f.kind is Kind.AGREEMENT} == {None}


@pytest.mark.parametrize(
    ("published", "today", "is_known"),
    [
        (None, None, True),
        (None, date(2024, 12, 1), True),
        (None, date(2024, 12, 2), False),
        ("2024-12-01", None, True),
        ("2024-12-02", None, False),
        ("2024-12-02", date(2024, 12, 1), True),
    ],
)
def test_a_last_day_is_compared_with_a_day_that_is_given(
    published: str | None, today: date | None, is_known: bool
) -> None:
    report = reported(published=published)
    marked = suppress(report, rows(report, until=date(2024, 12, 1)), today=today)
    assert {finding.suppressed is not None for finding in marked.findings} == {is_known}


def test_the_newest_day_is_the_last_that_any_source_can_have() -> None:
    span = Anchor(earliest=date(2024, 11, 1), latest=date(2024, 11, 30))
    sources = [Source("a", "x"), Source("b", "x", published="2024-11-29"), Source("c", "x", published=span)]
    assert newest(sources) == date(2024, 11, 30)
    assert newest(sources[:1]) is None


@settings(deadline=None)  # a file is written each time
@given(reason=st.text(st.characters(codec="utf-8"), min_size=1).filter(str.strip), until=st.dates() | st.none())
def test_what_is_written_reads_back(tmp_path_factory: pytest.TempPathFactory, reason: str, until: date | None) -> None:
    report = reported()
    path = tmp_path_factory.mktemp("known") / "known.toml"
    path.write_text(write_baseline([report], reason=reason, until=until), encoding="utf-8", newline="")
    read_back = read_baseline(path)
    assert {row.fingerprint for row in read_back} == known(report)
    assert {(row.reason, row.until) for row in read_back} == {(reason, until)}


def test_rows_written_anew_keep_their_reason_and_last_day() -> None:
    report = reported()
    first, *_ = rows(report, until=date(2025, 1, 31))
    gone = Suppression(fingerprint="0" * 16, reason="gone")
    text = write_baseline([report], reason="new", kept=[first, gone])
    assert f'{first.fingerprint} = {{ reason = "checked", until = 2025-01-31, ' in text
    assert text.count('reason = "new"') == len(known(report)) - 1
    assert "0" * 16 not in text


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("", "no baseline: [suppressed] is missing"),
        ("[suppressed", "no baseline: "),
        ("[known]", "known: no such key; known: suppressed"),
        ("[suppressed]\nabc = {reason = 'x'}", "suppressed.abc: no fingerprint"),
        (ROW + "'x'", "suppressed.0123456789abcdef: a reason is wanted"),
        (ROW + "{}", "suppressed.0123456789abcdef.reason: a reason is wanted"),
        (ROW + "{reason = ' '}", "suppressed.0123456789abcdef.reason: a reason is wanted"),
        (ROW + "{reason = 'x', untill = 1}", "suppressed.0123456789abcdef.untill: no such key; near: until"),
        (ROW + "{reason = 'x', until = 'May'}", "suppressed.0123456789abcdef.until: a day is wanted"),
        (ROW + "{reason = 'x', until = 2025-01-31T10:00:00}", "suppressed.0123456789abcdef.until: a day is wanted"),
    ],
)
def test_a_wrong_baseline_is_named(tmp_path: Path, content: str, complaint: str) -> None:
    path = tmp_path / "known.toml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(ConfigError) as raised:
        read_baseline(path)
    assert str(raised.value).startswith(f"{path}: {complaint}")
    assert "\n  " in str(raised.value)


def test_changes_are_told_by_fingerprint() -> None:
    before, now = reported(), reported(desk=DESK.replace("11", "12"))
    changes = compare(now, [before]).changes
    assert changes is not None
    assert set(changes.new) == known(now) - known(before)
    assert {finding.fingerprint for finding in changes.gone} == known(before) - known(now)
    assert set(changes.unchanged) == known(now) & known(before)
    same = compare(now, [now]).changes
    assert same is not None
    assert (same.new, same.gone) == ((), ())


def test_reports_of_other_sources_are_no_earlier_version() -> None:
    other = check([Source("x", WIRE), Source("y", DESK)])
    changes = compare(reported(), [other]).changes
    assert changes is not None
    assert (changes.gone, changes.unchanged) == ((), ())


def test_marks_and_changes_survive_json() -> None:
    report = reported()
    told = compare(suppress(report, rows(report)), [report])
    assert Report.model_validate_json(told.model_dump_json()) == told


@pytest.mark.parametrize("width", [None, 80])
def test_a_text_report_shows_what_is_known_new_and_gone(width: int | None) -> None:
    before, now = reported(), reported(desk=DESK.replace("11", "12"))
    told = compare(suppress(now, rows(before)), [before])
    text = " ".join(WRITERS["text"](told, RenderOptions(width=width)).split())
    assert "1 finding suppressed. Since the earlier report: 1 new, 1 gone, 1 unchanged." in text
    assert "uppressed: checked" in text
    assert text.lower().count("new since the earlier report") == 1
    assert "Gone since the earlier report contradictory: How many troops" in text
    plain = WRITERS["text"](now, RenderOptions(width=width))
    assert "suppressed" not in plain.lower()
    assert "earlier" not in plain


def test_a_draft_has_known_findings_too() -> None:
    draft, sources = Source("story", "Peter Lund met Mary Stone."), [Source("wire", WIRE)]
    report = check_draft(draft, sources)
    assert not fails(suppress(report, rows(report)), Severity.WARNING)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Be a folder with two sources that contradict each other and one slip."""
    (tmp_path / "wire.txt").write_text(f"---\npublished: 2024-11-29\n---\n{WIRE}\n", encoding="utf-8")
    (tmp_path / "desk.txt").write_text(DESK + "\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_from_the_command_line(desk: Path, capsys: Output) -> None:
    both = ["wire.txt", "desk.txt"]
    assert main(["compare", *both]) == 1
    assert main(["baseline", *both, "-o", "known.toml", "--reason", "by hand", "--until", "2024-12-01"]) == 0
    assert main(["compare", *both, "--baseline", "known.toml"]) == 0
    assert main(["lint", *both, "--baseline", "known.toml"]) == 0
    assert main(["compare", *both, "--baseline", "known.toml", "--today", "2024-12-02"]) == 1
    (desk / "factcheck.toml").write_text('baseline = "known.toml"\n', encoding="utf-8")
    assert main(["compare", *both]) == 0
    capsys.readouterr()
    assert main(["compare", *both, "--format", "json", "-o", "report.json"]) == 0
    (desk / "desk.txt").write_text(DESK.replace("11", "12"), encoding="utf-8")
    assert main(["compare", *both, "--changed-since", "report.json"]) == 1
    assert "1 new, 1 gone, 1 unchanged" in capsys.readouterr().out


@pytest.mark.usefixtures("desk")
def test_a_baseline_is_written_for_what_is_checked(capsys: Output) -> None:
    assert main(["baseline", "wire.txt"]) == 0
    assert "weekday-mismatch" in capsys.readouterr().out
    assert main(["baseline", "wire.txt", "desk.txt", "--each", "-o", "each.toml"]) == 0
    assert [row.rule for row in read_baseline("each.toml")] == ["weekday-mismatch"]
    assert main(["baseline", "desk.txt", "--against", "wire.txt", "-o", "draft.toml"]) == 0
    assert main(["draft", "desk.txt", "--against", "wire.txt", "--baseline", "draft.toml", "--fail-on", "warning"]) == 0
    capsys.readouterr()


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["baseline", "wire.txt", "-o", "desk.txt"], "desk.txt: no baseline"),
        (["baseline", "wire.txt", "-o", "wire.txt"], "cannot write wire.txt: it is one of the sources"),
        (["baseline", "wire.txt", "--until", "soon"], '--until soon: "soon" is no date'),
        (["baseline", "wire.txt", "--reason", " "], "--reason: a text with a word in it is wanted"),
        (["baseline", "wire.txt", "desk.txt", "--against", "wire.txt"], "--against takes one draft"),
        (["compare", "wire.txt", "desk.txt", "--baseline", "gone.toml"], "cannot read gone.toml"),
        (["compare", "wire.txt", "desk.txt", "--today", "soon"], '--today soon: "soon" is no date'),
        (["compare", "wire.txt", "desk.txt", "--changed-since", "desk.txt"], "desk.txt: no report"),
        (["lint", "wire.txt", "--changed-since", "gone.json"], "cannot read gone.json"),
    ],
)
def test_what_is_wrong_is_told(desk: Path, capsys: Output, arguments: list[str], complaint: str) -> None:
    before = {path.name: path.read_bytes() for path in desk.iterdir()}
    assert main(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"factcheck: {complaint}")
    assert "\n  " in err
    assert {path.name: path.read_bytes() for path in desk.iterdir()} == before


def test_reports_one_a_line_are_read(desk: Path, capsys: Output) -> None:
    assert main(["lint", "wire.txt", "desk.txt", "--format", "json", "--fail-on", "never", "-o", "each.json"]) == 0
    assert len(read_reports("each.json")) == 2
    assert main(["lint", "wire.txt", "desk.txt", "--changed-since", "each.json", "--fail-on", "never"]) == 0
    assert "0 new, 0 gone, 1 unchanged" in capsys.readouterr().out
    (desk / "odd.json").write_bytes(b"\xff\xfe{}")
    with pytest.raises(SourceError, match=r"odd.json: no report"):
        read_reports("odd.json")


@pytest.mark.usefixtures("desk")
def test_what_is_gone_from_several_texts_is_told_in_one_document(capsys: Output) -> None:
    each = ["lint", "wire.txt", "desk.txt", "--fail-on", "never"]
    assert main([*each, "--format", "json", "-o", "each.json"]) == 0
    without = ["--changed-since", "each.json", "--set", "rules.weekday-mismatch=false"]
    assert main([*each, *without, "--format", "jsonl"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(line["rule"], line["change"]) for line in lines] == [("weekday-mismatch", "gone")]


@pytest.mark.parametrize(
    ("severities", "is_known", "code", "closing"),
    [
        ({}, False, 1, "A conflict is contradictory: exit 1."),
        ({}, True, 0, "All conflicts are suppressed: exit 0."),
        ({"consistency": "warning"}, False, 0, "No finding is an error: exit 0. Stricter: --fail-on warning."),
    ],
)
def test_the_end_of_a_report_says_why_it_fails_or_not(
    severities: dict[str, str], is_known: bool, code: int, closing: str
) -> None:
    sources = [Source("wire", WIRE.partition(" They")[0]), Source("desk", DESK)]
    report = check(sources, settings=Settings(severities=severities))
    marked = suppress(report, rows(report)) if is_known else report
    assert fails(marked, Severity.ERROR) is bool(code)
    assert command_line._closing(marked, Namespace(fail_on="error", not_compared=True), code) == closing


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_row_is_added_and_the_rest_stays(end: str) -> None:
    finding, other = reported().findings[:2]
    text = f'# ours{end}[suppressed]  # by hand{end}0123456789abcdef = {{ reason = "[suppressed] x" }}{end}'
    wider = with_row(text, finding, reason='"said"\n')
    assert [line for line in wider.split(end) if line not in text.split(end)] == [wider.split(end)[2]]
    assert wider.split(end)[2].startswith(f'{finding.fingerprint} = {{ reason = "\\"said\\"\\n", ')
    assert with_row(wider, finding, reason="again") == wider
    assert other.fingerprint in with_row("", other, reason="new")


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("[suppressed", "no baseline"),
        ("x = 1\n", r"\[suppressed\] is missing"),
        ("suppressed.0123456789abcdef = { reason = 'x' }\n", "no row can be added here"),
        ("[suppressed.0123456789abcdef]\nreason = 'x'\n", "no row can be added here"),
    ],
)
def test_a_row_is_refused_where_it_would_be_lost(text: str, complaint: str) -> None:
    with pytest.raises(ConfigError, match=complaint):
        with_row(text, reported().findings[0], reason="known")
