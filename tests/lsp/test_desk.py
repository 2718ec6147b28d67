"""What is checked behind the language server, with files that come, change and go."""

import os
from pathlib import Path

import pytest

from factcheck.errors import ConfigError
from factcheck.findings import Kind
from factcheck.lsp.workspace import Checked, Draft, Workspace
from factcheck.report import Report

STORY = "A bomb in Kabul killed 42 people on Monday. Some 60 people were hurt.\n"


def kinds(checked: Checked) -> list[str]:
    """Give the findings that are shown, of a draft against its sources and by itself."""
    found = [finding for report in checked.reports for finding in report.findings]
    return [str(finding.kind) for finding in found if finding.kind is not Kind.AGREEMENT]


def against(checked: Checked) -> Report:
    return checked.reports[0]


def test_a_source_that_did_not_change_is_read_once(desk: Path) -> None:
    first = Workspace()
    wire = desk / "wire" / "wire.txt"
    draft = Draft(str(desk / "story.txt"), STORY)
    assert kinds(first.check(draft)) == ["conflict", "unsupported"]
    state = wire.stat()
    wire.write_bytes(wire.read_bytes().replace(b"24", b"42"))
    os.utime(wire, ns=(state.st_atime_ns, state.st_mtime_ns))
    assert kinds(first.check(draft)) == ["conflict", "unsupported"], "time and size tell of a change"
    os.utime(wire, ns=(state.st_atime_ns, state.st_mtime_ns + 1))
    assert kinds(first.check(draft)) == ["unsupported"]


def test_settings_that_name_other_sources_count_at_once(desk: Path) -> None:
    asked, draft = Workspace(), Draft(str(desk / "story.txt"), STORY)
    assert kinds(asked.check(draft)) == ["conflict", "unsupported"]
    (desk / "notes.txt").write_text(STORY, encoding="utf-8")
    (desk / "factcheck.toml").write_text('draft_sources = ["notes.txt"]\n', encoding="utf-8")
    assert kinds(asked.check(draft)) == []


def test_the_names_of_sources_are_those_of_the_command_line(desk: Path) -> None:
    (desk / "wire" / "story.txt").write_text("Two people met in Kabul.\n", encoding="utf-8")
    checked = Workspace().check(Draft(str(desk / "story.txt"), STORY))
    assert [source.id for source in against(checked).sources] == [f"{desk.name}/story", "wire/story", "wire"]


def test_while_a_source_cannot_be_read_nothing_is_in_no_source(desk: Path) -> None:
    (desk / "wire" / "other.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    checked = Workspace().check(Draft(str(desk / "story.txt"), STORY))
    assert kinds(checked) == ["conflict"]
    (complaint,) = checked.complaints
    assert "a PNG image" in complaint


def test_an_empty_source_is_complained_of_until_it_has_words(desk: Path) -> None:
    empty = desk / "wire" / "empty.txt"
    empty.touch()
    asked, draft = Workspace(), Draft(str(desk / "story.txt"), STORY)
    assert "empty" in asked.check(draft).complaints[0]
    empty.write_text("Some 60 people were hurt.\n", encoding="utf-8")
    assert asked.check(draft).complaints == ()


def test_a_file_of_several_articles_gives_them_all(desk: Path) -> None:
    (desk / "wire" / "wire.txt").unlink()
    feed = (
        '{"id": "a", "text": "A bomb in Kabul killed 42 people."}\n{"id": "b", "text": "Some 60 people were hurt."}\n'
    )
    (desk / "feed.jsonl").write_text(feed, encoding="utf-8")
    checked = Workspace(no_config=True, overrides=[f'draft_sources=["{desk}/feed.jsonl"]']).check(
        Draft(str(desk / "story.txt"), STORY)
    )
    assert [source.id for source in against(checked).sources] == ["story", "feed#a", "feed#b"]
    assert checked.baseline == ""


def test_known_findings_that_cannot_be_read_hide_nothing(desk: Path) -> None:
    (desk / "factcheck.toml").write_text('draft_sources = ["wire/*.txt"]\nbaseline = "gone.toml"\n', encoding="utf-8")
    checked = Workspace().check(Draft(str(desk / "story.txt"), STORY))
    assert kinds(checked) == ["conflict", "unsupported"]
    assert "gone.toml" in checked.complaints[0]


@pytest.mark.parametrize(
    ("name", "settings", "written", "after"),
    [
        ("factcheck.toml", 'draft_sources = ["wire/*.txt"]\n', "known.toml", 'baseline = "known.toml"\n'),
        ("factcheck.toml", 'baseline = "a/b.toml"\ndraft_sources = ["wire/*.txt"]\n', "a/b.toml", ""),
        (
            "pyproject.toml",
            '[project]\nname = "x"\n[tool.factcheck]  # desk\ndraft_sources = ["wire/*.txt"]\n',
            "known.toml",
            '[tool.factcheck]  # desk\nbaseline = "known.toml"\n',
        ),
    ],
)
def test_a_suppression_is_written_where_the_settings_say(
    desk: Path, name: str, settings: str, written: str, after: str
) -> None:
    (desk / "factcheck.toml").unlink()
    (desk / "a").mkdir()
    (desk / name).write_text(settings, encoding="utf-8")
    asked, draft = Workspace(), Draft(str(desk / "story.txt"), STORY)
    finding = against(asked.check(draft)).conflicts[0]
    assert asked.suppress(finding, draft.path) == str(desk / written)
    assert after in (desk / name).read_text(encoding="utf-8")
    again = asked.check(draft)
    assert against(again).conflicts[0].suppressed == "left as it is in the editor"
    assert again.complaints == ()
    unsupported = against(again).findings[1]
    assert asked.suppress(unsupported, draft.path) == str(desk / written)
    assert [finding.suppressed is None for finding in against(asked.check(draft)).findings[:2]] == [False, False]
    assert len(list(desk.iterdir())) == len({"wire", "story.txt", "a", name, written.partition("/")[0]})


def test_a_link_is_followed_and_rights_stay(desk: Path) -> None:
    shared = desk / "shared.toml"
    shared.write_text("[suppressed]\n", encoding="utf-8")
    shared.chmod(0o640)
    (desk / "known.toml").symlink_to(shared)
    asked, draft = Workspace(), Draft(str(desk / "story.txt"), STORY)
    finding = against(asked.check(draft)).conflicts[0]
    asked.suppress(finding, draft.path)
    assert finding.fingerprint in shared.read_text(encoding="utf-8")
    assert (desk / "known.toml").is_symlink()
    assert shared.stat().st_mode & 0o777 == 0o640


def test_a_baseline_with_a_wrong_row_takes_no_further_one(desk: Path) -> None:
    (desk / "known.toml").write_text("[suppressed]\n0123456789abcdef = {}\n", encoding="utf-8")
    asked, draft = Workspace(), Draft(str(desk / "story.txt"), STORY)
    finding = against(asked.check(draft)).conflicts[0]
    with pytest.raises(ConfigError, match="a reason is wanted"):
        asked.suppress(finding, draft.path)


def test_what_word_puts_beside_an_open_document_is_no_source(desk: Path) -> None:
    (desk / "wire" / "~$wire.txt").write_bytes(b"\x07Anna Berg\0\0\0")
    assert Workspace().check(Draft(str(desk / "story.txt"), STORY)).complaints == ()


def test_settings_are_begun_where_there_are_none(tmp_path: Path) -> None:
    asked, draft = Workspace(), Draft(str(tmp_path / "slip.txt"), "They met on Thursday, November 29, 2024.\n")
    finding = asked.check(draft).reports[0].conflicts[0]
    asked.suppress(finding, draft.path)
    assert (tmp_path / "factcheck.toml").read_text(encoding="utf-8") == 'baseline = "known.toml"\n'
    assert asked.check(draft).reports[0].conflicts[0].suppressed


def test_what_cannot_be_written_is_a_complaint_and_changes_nothing(desk: Path) -> None:
    asked, draft = Workspace(), Draft(str(desk / "story.txt"), STORY)
    finding = against(asked.check(draft)).conflicts[0]
    (desk / "known.toml").write_text("[suppressed", encoding="utf-8")
    before = (desk / "factcheck.toml").read_bytes()
    with pytest.raises(ConfigError, match="no baseline"):
        asked.suppress(finding, draft.path)
    assert (desk / "factcheck.toml").read_bytes() == before
    (desk / "known.toml").unlink()
    (desk / "known.toml").mkdir()
    with pytest.raises(ConfigError, match=r"cannot read .*known"):
        asked.suppress(finding, draft.path)
    with pytest.raises(ConfigError, match="--set baseline"):
        Workspace(no_config=True).suppress(finding, draft.path)
