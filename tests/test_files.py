"""Files are read without waiting for what never ends, and written whole or not at all."""

import os
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from factcheck import ConfigError, SourceError, read
from factcheck.__main__ import main
from factcheck.baseline import read_baseline, read_reports
from factcheck.claims_file import read_claims
from factcheck.configuration import read_configuration
from factcheck.files import read_bytes, write_whole

pytestmark = pytest.mark.skipif(os.name != "posix", reason="pipes, devices and limits of POSIX")

READERS = [read, read_configuration, read_baseline, read_reports, read_claims]
READ = pytest.mark.parametrize("reader", READERS, ids=lambda reader: str(reader.__name__))
Reader = Callable[[str], object]
Output = pytest.CaptureFixture[str]
WIRE = "Twelve men died in Kabul, the police said.\n"
OLD = "what was there before\n"


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with two sources and a pipe into which nobody writes."""
    (tmp_path / "wire.txt").write_text(WIRE, encoding="utf-8")
    (tmp_path / "desk.txt").write_text(WIRE.replace("Twelve", "Ten"), encoding="utf-8")
    os.mkfifo(tmp_path / "pipe")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@READ
@pytest.mark.parametrize(
    ("path", "what"),
    [
        ("pipe", "a named pipe, not a file"),
        ("/dev/zero", "a device, not a file"),
        ("/dev/urandom", "a device, not a file"),
        (".", "a folder, not a file"),
        ("none", "no such file"),
    ],
)
def test_what_is_no_file_that_ends_is_refused_wherever_one_is_read(reader: Reader, path: str, what: str) -> None:
    with pytest.raises((SourceError, ConfigError)) as raised:
        reader(path)
    assert str(raised.value).startswith(f"cannot read {path}: {what}\n  ")


@pytest.mark.parametrize(
    "arguments",
    [
        ["lint", "pipe"],
        ["compare", "wire.txt", "pipe"],
        ["extract", "pipe"],
        ["draft", "wire.txt", "--against", "pipe"],
        ["claims", "new", "pipe"],
        ["claims", "check", "pipe"],
        ["baseline", "pipe"],
        ["rules", "--config", "pipe"],
        ["lsp", "--config", "pipe"],
        ["lint", "wire.txt", "--config", "pipe"],
        ["lint", "wire.txt", "--set", "baseline=pipe"],
        ["lint", "wire.txt", "--baseline", "pipe"],
        ["lint", "wire.txt", "--changed-since", "pipe"],
        ["lint", "wire.txt", "-o", "pipe"],
    ],
    ids=" ".join,
)
def test_no_command_waits_for_a_pipe(capsys: Output, arguments: list[str]) -> None:
    assert main(arguments) == 2
    told = capsys.readouterr().err
    assert told.startswith(("factcheck: cannot read pipe: a named pipe", "factcheck: cannot write pipe: "))


def test_a_pipe_that_a_shell_hands_over_is_read() -> None:
    command = [sys.executable, "-m", "factcheck", "extract", "/dev/stdin"]
    ended = subprocess.run(command, input=WIRE.encode(), capture_output=True, check=False)
    assert (ended.returncode, b"Twelve men" in ended.stdout) == (0, True)


def test_the_empty_device_is_a_file_without_settings() -> None:
    assert read_configuration(os.devnull) == read_configuration(None)


def test_more_than_is_wanted_is_refused() -> None:
    assert read_bytes("wire.txt", most=len(WIRE), error=SourceError) == WIRE.encode()
    with pytest.raises(SourceError, match="cannot read the wire: more than 0 MiB"):
        read_bytes("wire.txt", most=len(WIRE) - 1, error=SourceError, shown="the wire")


@pytest.fixture
def limit() -> Iterator[Callable[[int], None]]:
    """Limit the size of the files that may be written, as a full disk does."""
    import resource  # noqa: PLC0415 - of POSIX alone

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    yield lambda size: resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("name", ["report.json", "report.html", "report.txt"])
def test_a_report_without_room_leaves_the_old_one_whole(
    desk: Path, capsys: Output, limit: Callable[[int], None], name: str
) -> None:
    (desk / name).write_text(OLD, encoding="utf-8")
    limit(64)
    assert main(["compare", "wire.txt", "desk.txt", "-o", name]) == 2
    assert capsys.readouterr().err.startswith(f"factcheck: cannot write {name}: file too large\n")
    assert (desk / name).read_text(encoding="utf-8") == OLD
    assert sorted(path.name for path in desk.iterdir()) == sorted(["desk.txt", "pipe", name, "wire.txt"])


def test_a_baseline_and_a_claims_file_without_room_are_not_begun(desk: Path, limit: Callable[[int], None]) -> None:
    assert main(["baseline", "wire.txt", "desk.txt", "-o", "known.toml"]) == 0
    old = (desk / "known.toml").read_bytes()
    (desk / "desk.txt").write_text(WIRE.replace("Twelve", "Nine"), encoding="utf-8")
    limit(64)
    assert main(["baseline", "wire.txt", "desk.txt", "-o", "known.toml"]) == 2
    assert main(["claims", "new", "wire.txt", "-o", "new.claims.toml"]) == 2
    assert (desk / "known.toml").read_bytes() == old
    assert not (desk / "new.claims.toml").exists()


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="the system has no device that is always full")
def test_a_device_that_is_full_is_told(capsys: Output) -> None:
    assert main(["compare", "wire.txt", "desk.txt", "-o", "/dev/full"]) == 2
    assert capsys.readouterr().err.startswith("factcheck: cannot write /dev/full: no space left on the disk\n")
    assert main(["compare", "wire.txt", "desk.txt", "-o", os.devnull]) == 1
    assert stat.S_ISCHR(os.stat(os.devnull).st_mode)


def test_rights_and_links_stay(desk: Path) -> None:
    old, link, dangling = desk / "old.txt", desk / "link.txt", desk / "dangling.txt"
    old.write_text(OLD, encoding="utf-8")
    old.chmod(0o640)
    link.symlink_to("old.txt")
    dangling.symlink_to("new.txt")
    for path in (link, dangling):
        write_whole(path, b"new\n")
        assert path.is_symlink()
    assert old.read_bytes() == (desk / "new.txt").read_bytes() == b"new\n"
    assert stat.S_IMODE(old.stat().st_mode) == 0o640
    mask = os.umask(0o027)
    try:
        write_whole(desk / "masked.txt", b"new\n")
    finally:
        os.umask(mask)
    assert stat.S_IMODE((desk / "masked.txt").stat().st_mode) == 0o640


def test_a_link_that_leads_to_itself_is_told(desk: Path, capsys: Output) -> None:
    (desk / "loop.txt").symlink_to("loop.txt")
    assert main(["lint", "wire.txt", "-o", "loop.txt"]) == 2
    assert main(["lint", "loop.txt"]) == 2
    assert "a link that leads in a circle" in capsys.readouterr().err


def test_what_stood_open_in_another_program_stays_as_it_was(desk: Path) -> None:
    (desk / "report.txt").write_text(OLD, encoding="utf-8")
    with open(desk / "report.txt", encoding="utf-8") as file:
        write_whole("report.txt", b"new\n")
        assert file.read() == OLD


SETTINGS = 'baseline = "known.toml"\ndraft_sources = ["wire.txt"]\n'
CLAIM = '[[claim]]\nid = "men"\nabout = "men killed"\nkind = "quantity"\nexpect = "12"\nsources = "wire*.txt"\n'


@pytest.mark.parametrize(
    "arguments",
    [
        ["compare", "wire.txt", "desk.txt", "-o", "wire.txt"],
        ["compare", "wire.txt", "desk.txt", "-o", "linked.txt"],
        ["compare", "wire.txt", "desk.txt", "-o", "factcheck.toml"],
        ["compare", "wire.txt", "desk.txt", "-o", "known.toml"],
        ["compare", "wire.txt", "desk.txt", "-o", "other.toml"],
        ["compare", "wire.txt", "desk.txt", "-o", "a.claims.toml"],
        ["compare", "wire.txt", "desk.txt", "--no-config", "-o", "factcheck.toml"],
        ["compare", "wire.txt", "desk.txt", "--no-config", "-o", "pyproject.toml"],
        ["compare", "wire.txt", "desk.txt", "--config", "settings", "-o", "settings"],
        ["compare", "wire.txt", "desk.txt", "--baseline", "rows", "-o", "rows"],
        ["draft", "desk.txt", "-o", "wire.txt"],
        ["draft", "desk.txt", "--against", "wire.txt", "-o", "desk.txt"],
        ["lint", "wire.txt", "-o", "./wire.txt"],
        ["baseline", "wire.txt", "desk.txt", "-o", "wire.txt"],
        ["baseline", "wire.txt", "desk.txt", "-o", "factcheck.toml"],
        ["baseline", "wire.txt", "desk.txt", "-o", "a.claims.toml"],
        ["baseline", "wire.txt", "desk.txt", "--config", "settings", "-o", "settings"],
        ["claims", "check", "a.claims.toml", "-o", "a.claims.toml"],
        ["claims", "check", "a.claims.toml", "-o", "wire.txt"],
        ["claims", "check", "plain", "-o", "plain"],
        ["claims", "new", "wire.txt", "-o", "a.claims.toml"],
    ],
    ids=" ".join,
)
def test_nothing_is_written_over_what_is_read(desk: Path, capsys: Output, arguments: list[str]) -> None:
    texts = {"factcheck.toml": SETTINGS, "settings": "", "known.toml": "[suppressed]\n", "rows": "[suppressed]\n"}
    texts |= {"other.toml": "", "a.claims.toml": CLAIM, "plain": CLAIM, "pyproject.toml": ""}
    for name, text in texts.items():
        (desk / name).write_text(text, encoding="utf-8")
    (desk / "linked.txt").symlink_to("wire.txt")
    before = {path.name: path.read_bytes() for path in desk.iterdir() if path.is_file()}
    assert main(arguments) == 2
    assert capsys.readouterr().err.startswith(f"factcheck: cannot write {arguments[-1]}: ")
    assert {path.name: path.read_bytes() for path in desk.iterdir() if path.is_file()} == before


def test_a_baseline_takes_the_place_of_the_one_it_renews(desk: Path) -> None:
    (desk / "factcheck.toml").write_text(SETTINGS, encoding="utf-8")
    (desk / "known.toml").write_text("[suppressed]\n", encoding="utf-8")
    assert main(["baseline", "wire.txt", "desk.txt", "-o", "known.toml"]) == 0
    assert len(read_baseline("known.toml")) == 1


def test_an_earlier_report_may_be_followed_by_the_next_in_its_place() -> None:
    assert main(["compare", "wire.txt", "desk.txt", "-o", "last.json"]) == 1
    assert main(["compare", "wire.txt", "desk.txt", "-o", "last.json", "--changed-since", "last.json"]) == 1
    (report,) = read_reports("last.json")
    assert report.changes is not None
