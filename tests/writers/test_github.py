"""Annotations stand at their lines, and no text ends its command or begins one."""

import re

from factcheck.report import Report
from factcheck.writers import write_github

COMMAND = re.compile(r"::(error|warning|notice) ([^\r\n]*?)::([^\r\n]*)\n")


def test_every_line_is_one_command(wicked: Report, five: Report) -> None:
    for report in (wicked, five):
        text = write_github(report)
        assert all(COMMAND.fullmatch(line + "\n") for line in text.split("\n")[:-1])
        assert "\r" not in text


def unescaped(text: str) -> str:
    for code, sign in (("%2C", ","), ("%3A", ":"), ("%0A", "\n"), ("%0D", "\r"), ("%25", "%")):
        text = text.replace(code, sign)
    return text


def test_properties_read_back(wicked: Report) -> None:
    words = wicked.findings[0].positions[0].claims[0].mention.text
    commands = [found.groups() for found in COMMAND.finditer(write_github(wicked))]
    kinds, properties, messages = zip(*commands, strict=True)
    assert kinds == ("error", "error", "notice", "notice")
    fields = dict(pair.split("=", 1) for pair in properties[0].split(","))
    assert {name: unescaped(value) for name, value in fields.items()} == {
        "file": "in/a, b: 50% {0}🙂.txt",
        "line": "5",
        "endLine": "5",
        "col": "10",
        "endColumn": str(10 + len(words)),
        "title": "factcheck ours",
    }
    assert unescaped(messages[0]).startswith("contradictory: How many =1+1 12,000 <b>")
    assert "50%25,::error::" in messages[0]
    assert "suppressed: =1+1" in messages[2]


def test_words_without_a_place_are_shown_at_their_file(wicked: Report) -> None:
    page = wicked.sources[0].model_copy(update={"path": "in/page.html", "text_start": None})
    text = write_github(wicked.model_copy(update={"sources": (page, wicked.sources[1])}))
    assert text.startswith("::error file=in/page.html,title=factcheck ours::contradictory: ")


def test_a_note_is_a_notice_and_a_warning_a_warning(five: Report) -> None:
    kinds = [found[1] for found in COMMAND.finditer(write_github(five))]
    assert kinds == sorted(kinds, key=["error", "warning", "notice"].index)
    assert kinds.count("notice") == sum(finding.severity == "note" for finding in five.findings)
