"""The language server, as an editor meets it: over standard input and output."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Connect = Callable[..., Any]

STORY = "🙂 é: A bomb in Kabul killed 42 people on Monday. Some 60 people were hurt.\n"
RELATED = {"textDocument": {"publishDiagnostics": {"relatedInformation": True}}}
MARKDOWN = {"textDocument": {"hover": {"contentFormat": ["markdown", "plaintext"]}}}
ERROR, WARNING, INFORMATION, HINT = 1, 2, 3, 4


def place(found: dict[str, Any]) -> tuple[int, int, int, int]:
    start, end = found["range"]["start"], found["range"]["end"]
    return start["line"], start["character"], end["line"], end["character"]


def told(found: list[dict[str, Any]]) -> list[tuple[str, int]]:
    """Give rule and gravity of diagnostics."""
    return [(each["code"], each["severity"]) for each in found]


@pytest.mark.parametrize(
    ("wanted", "columns"),
    [
        (None, (29, 38)),
        (["utf-8"], (32, 41)),
        (["utf-32", "utf-16"], (28, 37)),
    ],
)
def test_a_draft_is_marked_in_the_columns_of_the_editor(
    connect: Connect, wanted: list[str] | None, columns: tuple[int, int]
) -> None:
    client = connect()
    started = client.start(capabilities={"general": {"positionEncodings": wanted}} if wanted is not None else None)
    chosen = started["capabilities"]["positionEncoding"]
    assert chosen == (wanted[0] if wanted is not None else "utf-16")
    conflict, unsupported = client.open("story.txt", STORY)
    assert place(conflict) == (0, columns[0], 0, columns[1])
    assert told([conflict, unsupported]) == [("draft", ERROR), ("draft", WARNING)]
    assert conflict["source"] == "factcheck"
    assert conflict["message"].splitlines() == [
        "“42 people”: “42” and “24” cannot both be true: 42 is 75 % more than 24",
        "wire:1 “24 people” (the police, reported)",
    ]
    assert unsupported["message"] == "“Some 60 people”: no source has this figure; they have “24 people” in wire"


def test_a_mark_leads_to_the_words_of_the_source(connect: Connect, desk: Path) -> None:
    (desk / "wire" / "wire.txt").write_text(
        "---\nurl: x\n---\n🙂 A bomb in Kabul killed 24 people.\n", encoding="utf-8"
    )
    client = connect()
    client.start(capabilities=RELATED)
    (related,) = client.open("story.txt", STORY)[0]["relatedInformation"]
    assert related["location"]["uri"] == client.uri("wire/wire.txt")
    assert place(related["location"]) == (3, 26, 3, 35)
    assert related["message"] == "B: “24 people”"


def test_a_page_as_source_is_named_without_a_place(connect: Connect, desk: Path) -> None:
    (desk / "wire" / "wire.txt").unlink()
    page = "<html><body><article><p>A bomb in Kabul killed 24 people on Monday.</p></article></body></html>"
    (desk / "page.html").write_text(page, encoding="utf-8")
    (desk / "factcheck.toml").write_text('draft_sources = ["page.html"]\n', encoding="utf-8")
    client = connect()
    client.start(capabilities=RELATED)
    (related,) = client.open("story.txt", STORY)[0]["relatedInformation"]
    assert related["location"]["uri"] == client.uri("page.html")
    assert place(related["location"]) == (0, 0, 0, 0)


def test_a_hover_tells_the_fact(connect: Connect) -> None:
    client = connect()
    client.start(capabilities=MARKDOWN)
    client.open("story.txt", STORY)
    hover = client.at("textDocument/hover", "story.txt", 0, 31)
    assert place(hover) == (0, 29, 0, 38)
    assert hover["contents"]["kind"] == "markdown"
    lines = hover["contents"]["value"].splitlines()
    assert lines[0] == "### × How many people did a bomb in Kabul kill?"
    assert "| A | “42 people” | story:1 |  | stated as fact |" in lines
    assert "| B | “24 people” | wire:1 | the police | reported |" in lines
    assert "- 42 − 24 = 18; 18 ÷ 24 = 75 %" in lines


def test_a_hover_tells_agreements_too_and_nothing_where_nothing_is(connect: Connect) -> None:
    client = connect()
    client.start()
    client.open("story.txt", STORY)
    hover = client.at("textDocument/hover", "story.txt", 0, 18)
    assert hover["contents"]["kind"] == "plaintext"
    assert hover["contents"]["value"].splitlines()[0] == "same: How is the name Kabul spelled?"
    assert client.at("textDocument/hover", "story.txt", 0, 1) is None
    assert client.at("textDocument/hover", "story.txt", 9, 9) is None
    assert client.at("textDocument/hover", "other.txt", 0, 0) is None


def test_a_quick_fix_writes_a_suppression(connect: Connect, desk: Path) -> None:
    client = connect()
    client.start()
    conflict, _ = client.open("story.txt", STORY)
    (action,) = client.actions("story.txt", conflict)
    assert action["title"] == "Suppress “42 people” in known.toml: contradictory"
    assert action["kind"] == "quickfix"
    assert not action.get("isPreferred")
    client.ask("workspace/executeCommand", action["command"])
    assert client.shown() == f"Suppressed in {desk / 'known.toml'}; write there why."
    again, unsupported = client.diagnostics("story.txt")
    assert told([again, unsupported]) == [("draft", HINT), ("draft", WARNING)]
    assert again["message"].splitlines()[-1] == "Suppressed: left as it is in the editor"
    assert client.actions("story.txt", again) == []
    assert (desk / "factcheck.toml").read_text(encoding="utf-8").startswith('baseline = "known.toml"\n')
    (row,) = [line for line in (desk / "known.toml").read_text(encoding="utf-8").splitlines() if " = { reason" in line]
    assert row.startswith(conflict["data"])
    command = [sys.executable, "-m", "factcheck", "draft", "story.txt", "--quiet"]
    assert subprocess.run(command, cwd=desk, check=False, timeout=60).returncode == 0, "the command line knows it too"


def test_a_fix_is_offered_where_it_is_wanted_only(connect: Connect) -> None:
    client = connect("--no-config", "--set", 'draft_sources=["wire/*.txt"]')
    client.start()
    conflict, _ = client.open("story.txt", STORY)
    assert client.actions("story.txt", conflict) == [], "there is no place for a suppression"


def test_a_fix_for_what_is_gone_does_nothing(connect: Connect, desk: Path) -> None:
    client = connect()
    client.start()
    client.open("story.txt", STORY)
    client.ask(
        "workspace/executeCommand", {"command": "factcheck.suppress", "arguments": [client.uri("story.txt"), "0" * 16]}
    )
    assert client.shown() == "This finding is gone."
    assert not (desk / "known.toml").exists()


def test_every_stage_of_typing_is_survived_and_the_last_counts(connect: Connect) -> None:
    client = connect()
    client.start()
    client.open("story.txt", "A")
    right = STORY.replace("42 people", "24 people").replace(" Some 60 people were hurt.", "")
    for version, end in enumerate(range(1, len(STORY) + 1), start=2):
        client.change("story.txt", STORY[:end], version)
    assert told(client.diagnostics("story.txt", version)) == [("draft", ERROR), ("draft", WARNING)]
    client.change("story.txt", STORY.replace("42 people", "2"), version + 1)
    client.change("story.txt", right, version + 2)
    assert client.diagnostics("story.txt", version + 2) == []
    assert client.leave() == 0
    assert client.process.stderr.read() == b"", "a check that is given up is no fault"


def test_a_hover_in_mid_edit_is_about_the_text_as_it_is(connect: Connect) -> None:
    client = connect()
    client.start()
    client.open("story.txt", STORY)
    client.change("story.txt", "\n\n" + STORY, 2)
    assert client.at("textDocument/hover", "story.txt", 0, 31) is None
    assert place(client.at("textDocument/hover", "story.txt", 2, 31)) == (2, 29, 2, 38)


def test_a_document_that_was_never_saved_is_checked(connect: Connect) -> None:
    client = connect()
    client.start()
    assert told(client.open("untitled:Untitled-1", STORY)) == [("draft", ERROR), ("draft", WARNING)]


def test_without_a_workspace_a_draft_finds_its_settings(connect: Connect) -> None:
    client = connect()
    client.start(workspace=False)
    assert told(client.open("story.txt", STORY)) == [("draft", ERROR), ("draft", WARNING)]


def test_a_source_that_is_open_is_checked_by_itself(connect: Connect) -> None:
    client = connect()
    client.start()
    slip = "They met on Thursday, November 29, 2024. Some 77 people came.\n"
    assert told(client.open("wire/wire.txt", slip)) == [("weekday-mismatch", ERROR)]


def test_files_may_change_and_vanish(connect: Connect, desk: Path) -> None:
    client = connect()
    client.start()
    client.open("story.txt", STORY)
    watched = "workspace/didChangeWatchedFiles"
    (desk / "wire" / "wire.txt").write_text("A bomb in Kabul killed 42 people on Monday.\n", encoding="utf-8")
    client.tell(watched, {"changes": [{"uri": client.uri("wire/wire.txt"), "type": 2}]})
    assert told(client.diagnostics("story.txt")) == [("draft", WARNING)]
    (desk / "wire" / "second.txt").write_text("Some 60 people were hurt in Kabul.\n", encoding="utf-8")
    client.tell(watched, {"changes": [{"uri": client.uri("wire/second.txt"), "type": 1}]})
    assert client.diagnostics("story.txt") == []
    shutil.rmtree(desk / "wire")
    client.change("story.txt", STORY + "\n", 2)
    assert client.diagnostics("story.txt") == [], "nothing is in no source while there is none"
    client.change("story.txt", STORY, 3)
    assert [found["message"][:29] for found in client.diagnostics("story.txt", 3)] == ["draft_sources: no file fits /"]
    assert client.shown().startswith("draft_sources: no file fits ")
    (desk / "factcheck.toml").unlink()
    client.tell("textDocument/didSave", {"textDocument": {"uri": client.uri("story.txt")}})
    assert client.diagnostics("story.txt") == []
    assert client.leave() == 0


def test_a_wrong_setting_is_told_once_until_it_changes(connect: Connect, desk: Path) -> None:
    (desk / "factcheck.toml").write_text("tolerences = {}\n", encoding="utf-8")
    client = connect()
    client.start()
    (fault,) = client.open("story.txt", STORY)
    assert (place(fault), fault["severity"]) == ((0, 0, 0, 0), WARNING), (
        "a draft that nobody checks does not look clean"
    )
    assert "tolerences: no such key; near: tolerances" in fault["message"]
    assert client.shown() == fault["message"]
    client.change("story.txt", STORY + "\n", 2)
    client.diagnostics("story.txt", 2)
    (desk / "factcheck.toml").write_text("fact_evidence = 0\n", encoding="utf-8")
    client.change("story.txt", STORY, 3)
    assert "fact_evidence" in client.shown()
    client.open("other.txt", STORY)
    client.change("story.txt", STORY + "\n", 4)
    client.diagnostics("story.txt", 4)
    (desk / "factcheck.toml").write_text("error_evidence = 0\n", encoding="utf-8")
    client.change("other.txt", STORY + "\n", 2)
    assert "error_evidence" in client.shown(), "and nothing was told of the second document"


def test_a_fault_of_the_draft_stands_in_the_draft(connect: Connect) -> None:
    client = connect()
    client.start()
    (fault,) = client.open("story.txt", f"---\npublished: 2024-1\n---\n{STORY}")
    assert (place(fault), fault["severity"]) == ((0, 0, 0, 0), WARNING)
    assert "2024-1" in fault["message"]
    client.change("story.txt", f"---\npublished: 2024-12-01\n---\n{STORY}", 2)
    conflict, _ = client.diagnostics("story.txt", 2)
    assert place(conflict) == (3, 29, 3, 38)


ODD = {
    "empty.txt": "",
    "blank.txt": " \n\t\n",
    "half.txt": "\ud83d broken \udc00",
    "controls.txt": "\x00\x0b\u2028\u2029\u0085\ufeff",
    "page.html": STORY,
    "word.docx": STORY,
    "no/such/folder/a b#c?.txt": "They met.",
}


def test_odd_documents_have_no_marks(connect: Connect) -> None:
    client = connect()
    client.start()
    for name, text in ODD.items():
        assert client.open(name, text) == [], name
    assert len(client.open("story.txt", STORY)) == 2
    assert client.leave() == 0


def test_lines_end_where_the_protocol_ends_them(connect: Connect) -> None:
    client = connect()
    assert client.start()["capabilities"]["textDocumentSync"]["change"] == 1, "whole texts: no line is counted for it"
    conflict, _ = client.open("story.txt", "A\u2028line\x0bhere\x85.\rAnd\r\n\n" + STORY)
    assert place(conflict)[:2] == (3, 29)


def test_what_is_closed_has_no_marks(connect: Connect) -> None:
    client = connect()
    client.start()
    client.open("story.txt", STORY)
    client.change("story.txt", STORY + "\n", 2)
    client.tell("textDocument/didClose", {"textDocument": {"uri": client.uri("story.txt")}})
    assert client.diagnostics("story.txt") == []
    assert client.at("textDocument/hover", "story.txt", 0, 31) is None


def test_two_drafts_with_settings_of_their_own(connect: Connect, desk: Path) -> None:
    (desk / "deep").mkdir()
    (desk / "deep" / "factcheck.toml").write_text("[severities]\nweekday-mismatch = 'note'\n", encoding="utf-8")
    client = connect()
    client.start()
    slip = "They met on Thursday, November 29, 2024.\n"
    assert ("weekday-mismatch", ERROR) in told(client.open("slip.txt", slip))
    assert told(client.open("deep/slip.txt", slip)) == [("weekday-mismatch", INFORMATION)]


def test_files_are_watched_where_the_editor_can(connect: Connect) -> None:
    client = connect()
    client.start(capabilities={"workspace": {"didChangeWatchedFiles": {"dynamicRegistration": True}}})
    asked = client.wait(lambda message: message.get("method") == "client/registerCapability")
    client.send({"id": asked["id"], "result": None})
    (registered,) = asked["params"]["registrations"]
    (watcher,) = registered["registerOptions"]["watchers"]
    assert registered["method"] == "workspace/didChangeWatchedFiles"
    assert {"toml", "txt", "docx"} <= set(watcher["globPattern"].removeprefix("**/*.{").removesuffix("}").split(","))


def test_what_is_no_message_is_survived(connect: Connect) -> None:
    client = connect()
    client.start()
    client.send(b"{no json")
    client.send(json.dumps({"jsonrpc": "2.0", "id": "x", "method": "no/such"}).encode())
    assert len(client.open("story.txt", STORY)) == 2


def test_the_server_ends_with_its_editor(connect: Connect) -> None:
    client = connect()
    client.start()
    client.open("story.txt", STORY)
    client.process.stdin.close()
    assert client.process.wait(60) is not None
    client.process.stdin = client.process.stdout


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--config", "no.toml"], "cannot read no.toml"),
        (["--set", "rules.nothing=true"], 'no rule is called "nothing"'),
    ],
)
def test_wrong_settings_stop_it_before_it_serves(desk: Path, arguments: list[str], complaint: str) -> None:
    command = [sys.executable, "-m", "factcheck", "lsp", *arguments]
    ended = subprocess.run(command, cwd=desk, stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=False)
    assert (ended.returncode, ended.stdout) == (2, b"")
    assert complaint in ended.stderr.decode()


@pytest.mark.skipif(os.name != "posix", reason="needs a terminal")
def test_a_person_at_a_terminal_is_told_what_it_is_for(desk: Path) -> None:
    ours, theirs = os.openpty()
    command = [sys.executable, "-m", "factcheck", "lsp"]
    ended = subprocess.run(command, cwd=desk, stdin=theirs, capture_output=True, timeout=60, check=False)
    os.close(theirs)
    os.close(ours)
    assert (ended.returncode, ended.stdout) == (2, b"")
    assert ended.stderr.decode().startswith("factcheck: lsp: an editor starts this")


def test_without_its_extra_the_command_names_it(desk: Path) -> None:
    code = "import sys; sys.modules['pygls'] = None; from factcheck.__main__ import main; sys.exit(main(['lsp']))"
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=desk, stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=False
    )
    assert (ended.returncode, ended.stdout) == (2, b"")
    assert (
        ended.stderr.decode() == "factcheck: lsp: the extra lsp is not installed\n  pip install 'factcheck-desk[lsp]'\n"
    )


QUAKE = (
    "A quake of 5.8 shook Arn on Monday. It lay 12 kilometres deep and hurt 43 people in the town. "
    "The mayor, Karin Holm, asked for 90 tents. Arn is famous for a bridge with 640 lamps.\n"
)
QUAKE_STORY = (
    "A quake of 5.8 hit Arn on Monday, at a depth of 21 km. It hurt 43 people. "
    "Mayor Karin Holm opened a school with 640 pupils and thanked Peter Lund.\n"
)


def by_words(found: list[dict[str, Any]], text: str) -> dict[str, int]:
    """Give the severity of diagnostics by the words of the first line that they mark."""
    places = [place(each) for each in found]
    return {text[start:end]: each["severity"] for (_, start, _, end), each in zip(places, found, strict=True)}


@pytest.mark.parametrize(
    ("settings", "shown"),
    [
        ("", {"21 km": ERROR, "640 pupils": INFORMATION, "Peter Lund": WARNING}),
        (
            '[editor]\nagreement = "hint"\n',
            {
                "21 km": ERROR,
                "640 pupils": INFORMATION,
                "Peter Lund": WARNING,
                **dict.fromkeys(["5.8", "Monday", "43 people", "Karin Holm"], HINT),
            },
        ),
        ('[editor]\nelsewhere = "warning"\nunsupported = "off"\n', {"21 km": ERROR, "640 pupils": WARNING}),
        ('[editor]\nconflict = "information"\nelsewhere = "off"\n', {"21 km": INFORMATION, "Peter Lund": WARNING}),
        (
            '[severities]\ndraft.elsewhere = "error"\ndraft.unsupported = "note"\n',
            {"21 km": ERROR, "640 pupils": ERROR, "Peter Lund": INFORMATION},
        ),
    ],
)
def test_each_of_the_four_answers_has_its_severity(
    connect: Connect, desk: Path, settings: str, shown: dict[str, int]
) -> None:
    (desk / "wire" / "wire.txt").write_text(QUAKE, encoding="utf-8")
    with (desk / "factcheck.toml").open("a", encoding="utf-8") as file:
        file.write(settings)
    client = connect()
    client.start()
    assert by_words(client.open("story.txt", QUAKE_STORY), QUAKE_STORY) == shown


def test_a_supported_statement_that_is_marked_leads_to_its_source_and_is_never_suppressed(
    connect: Connect, desk: Path
) -> None:
    (desk / "wire" / "wire.txt").write_text(QUAKE, encoding="utf-8")
    (desk / "factcheck.toml").write_text(
        'draft_sources = ["wire/*.txt"]\n[editor]\nagreement = "hint"\n', encoding="utf-8"
    )
    client = connect()
    client.start(capabilities=RELATED)
    found = client.open("story.txt", QUAKE_STORY)
    (hurt,) = [each for each in found if place(each)[1] == QUAKE_STORY.index("43 people")]
    assert hurt["message"].splitlines() == ["“43 people”: both say “43”", "wire:1 “43 people”"]
    assert place(hurt["relatedInformation"][0]["location"])[1] == QUAKE.index("43 people")
    asked = {"textDocument": {"uri": client.uri("story.txt")}, "range": hurt["range"], "context": {"diagnostics": []}}
    assert client.ask("textDocument/codeAction", asked) == []


def test_a_level_that_no_editor_has_is_a_wrong_setting(connect: Connect, desk: Path) -> None:
    (desk / "factcheck.toml").write_text('[editor]\nagreement = "loud"\n', encoding="utf-8")
    client = connect()
    client.start()
    (fault,) = client.open("story.txt", QUAKE_STORY)
    assert "editor.agreement" in fault["message"]
